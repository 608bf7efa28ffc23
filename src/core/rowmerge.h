// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/atendimentoquery.h"

namespace guiche
{

// All of both, each id once and as `newer` has it: first those of `newer`, then what only `older` has.
QList<Atendimento> merged(const QList<Atendimento> &newer, const QList<Atendimento> &older);

// In the order a query asks for; rows without that date come last, whatever the order, and equal ones keep their places.
void sortAs(QList<Atendimento> &rows, OrderBy orderBy, Qt::SortOrder order);

} // namespace guiche
