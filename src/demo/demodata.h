// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"

#include <QDateTime>

namespace guiche
{

// What a provider's ERP would hold, made up: a document has right check digits, so by chance it may be somebody's, but
// neither name nor anything else beside it is.
struct DemoData {
    QList<Cliente> clientes;
    QList<Atendimento> atendimentos; // by registration, oldest first; dataCadastro holds the time of day too
};

// The same for the same `now`, on every machine; dates lie before and around it, so that it looks alive on any day.
// Beside the customers of democases.h there are this many others, with one to six atendimentos each.
DemoData demoData(const QDateTime &now, int otherClientes = 40);

} // namespace guiche
