// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefilter.h"

#include <QHeaderView>

namespace guiche
{

// The header of the queue: shows by which columns the rows are sorted, each with its arrow and, of several, its number.
class QueueHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit QueueHeader(QWidget *parent = nullptr);

    void setSortKeys(const QList<QueueSortKey> &keys);
    // What a click makes of the keys: the column alone, the other way round if it was that already; with Shift behind the
    // others, the other way round, or away after that.
    static QList<QueueSortKey> keysAfterClick(QList<QueueSortKey> keys, QueueColumn column, bool isFurther);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    QList<QueueSortKey> m_keys;
};

} // namespace guiche
