// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/openedrows.h"
#include "models/queuecolumntext.h"

#include <QVariant>

namespace guiche
{

// Rows that share a value of a facet.
struct QueueGroup {
    Facet facet = Facet::Tipo;
    QString value; // as valueName() has it
    QString key; // tells it from every other, whatever is shown
    int count = 0; // rows below it, of all levels
};

// What the cells of a QueueModel hold, by its roles: of a group, a row, and a line below one that was opened. Groups and
// lines that are no ordens de serviço have their text in every column's accessible text and in the first visible one:
// they are drawn over the whole width.
QVariant groupCell(const QueueGroup &group, QueueColumn column, int role, const QueueTelling &telling);
QVariant rowCell(const QueueRow &row, QueueColumn column, int role, const QueueTelling &telling);
QVariant lineCell(const OpenedRows::Opened &opened, const OpenedRows::Line &line, QueueColumn column, int role,
                  const QueueTelling &telling);

} // namespace guiche
