// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace guiche
{

// All that a person reads, points at or hears of a widget and what is in it, seen at the moment or not.
inline QString wordsOf(const QWidget &widget)
{
    QStringList words{widget.property("text").toString(), widget.toolTip(), widget.accessibleName(),
                      widget.accessibleDescription()};
    if (const auto *table = qobject_cast<const QTableWidget *>(&widget)) {
        for (int row = 0; row < table->rowCount(); ++row) {
            words << table->verticalHeaderItem(row)->text();
            for (int column = 0; column < table->columnCount(); ++column)
                words << table->item(row, column)->data(Qt::AccessibleTextRole).toString();
        }
    }
    const auto inside = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : inside)
        words << wordsOf(*child);
    return words.join(u'\n');
}

} // namespace guiche
