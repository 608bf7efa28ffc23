// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"

#include <QAbstractItemModel>

namespace guiche
{

// Trees as text, both ways: "1 SAC; 2 TÉCNICO [21 VISITA, 22 REPARO]" is two atendimentos, the second with two ordens de
// serviço. The first word is the number (protocolo, or number of the OS) and the id; one that begins with "?" is only the
// number, of a row without an id. The rest is the type.
QList<Atendimento> rowsFrom(const QString &text);

QString textOf(const QList<Atendimento> &rows);
// What any model over AtendimentosModel shows, in its order.
QString textOf(const QAbstractItemModel &model);

} // namespace guiche
