// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"

#include <QJsonObject>

namespace guiche
{

// A row as the main route writes it (contract.md, Types; cliente_atendimento_2024.json): ids as numbers but
// id_cliente_servico and numero_ordem_servico as text, an empty text as null, an unknown servico left out.
QJsonObject demoJson(const Atendimento &atendimento);

} // namespace guiche
