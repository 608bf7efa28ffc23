// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queueheader.h"

#include "models/queuecolumntext.h"

#include <QStyleOptionHeader>

namespace guiche
{

namespace
{

qsizetype placeOf(const QList<QueueSortKey> &keys, QueueColumn column)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].column == column)
            return i;
    }
    return -1;
}

} // namespace

QueueHeader::QueueHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Columns of the queue"));
}

void QueueHeader::setSortKeys(const QList<QueueSortKey> &keys)
{
    m_keys = keys;
    QStringList words;
    for (const QueueSortKey &key : keys) {
        const QString title = queueColumnTitle(key.column);
        words << (key.order == Qt::AscendingOrder ? tr("%1, ascending").arg(title) : tr("%1, descending").arg(title));
    }
    setAccessibleDescription(words.isEmpty() ? QString() : tr("Sorted by %1").arg(words.join(QStringLiteral("; "))));
    viewport()->update();
}

QList<QueueSortKey> QueueHeader::keysAfterClick(QList<QueueSortKey> keys, QueueColumn column, bool isFurther)
{
    const qsizetype place = placeOf(keys, column);
    const auto turned = [](Qt::SortOrder order) {
        return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    if (!isFurther) {
        const bool isAlone = place == 0 && keys.size() == 1;
        return {{column, isAlone ? turned(keys.first().order) : Qt::AscendingOrder}};
    }
    if (place < 0)
        keys.append({column, Qt::AscendingOrder});
    else if (keys[place].order == Qt::AscendingOrder)
        keys[place].order = Qt::DescendingOrder;
    else
        keys.removeAt(place);
    return keys;
}

void QueueHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const qsizetype place = placeOf(m_keys, QueueColumn{section});
    if (place < 0)
        return;
    // Fusion's arrows: down for ascending, as a list is read.
    option->sortIndicator =
        m_keys[place].order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    if (m_keys.size() > 1)
        option->text += QStringLiteral(" %1").arg(place + 1);
}

} // namespace guiche
