// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/error.h"

#include <QByteArray>

namespace guiche
{

// A successful reply with this in its list, which is JSON.
QByteArray replyWith(const QByteArray &rows);

// What the one row with these fields ("key": value, …) is read as; ends the program when it is not read as one row.
Atendimento rowWith(const QByteArray &fields);
OrdemServico ordemWith(const QByteArray &fields);

// `inner` inside this many lists.
QByteArray nested(qsizetype levels, const QByteArray &inner);

// decodeAtendimentos() in words, as printed() has them.
QString outcome(const QByteArray &body);

} // namespace guiche
