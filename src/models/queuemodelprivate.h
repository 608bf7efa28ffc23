// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queuearranger.h"
#include "models/queuecells.h"
#include "models/queuemodel.h"
#include "models/queuetree.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace guiche
{

// Where the rows of a QueueModel stand, and how they get from one state to the next. An index holds the number of its
// item, a row or a group, which stays what it is wherever the item stands; one below a row holds that of the row.
class QueueModel::Private
{
public:
    Private(QueueModel &model, const QueueTable &queueTable);

    static QueueTree::Item itemOf(const QModelIndex &index)
    {
        return static_cast<QueueTree::Item>(index.internalId() >> 1);
    }
    static bool isBelowRow(const QModelIndex &index) { return (index.internalId() & 1) != 0; }
    static quintptr idOf(QueueTree::Item item) { return quintptr{item} << 1; }
    static quintptr idBelow(QueueTree::Item row) { return idOf(row) | 1; }

    QModelIndex indexOf(QueueTree::Item item, int column = 0) const; // invalid: not in the tree
    const OpenedRows::Line *lineAt(const QModelIndex &index) const; // null: is none
    const QueueRow &rowAt(Slot slot) const; // until the next
    void forgetRow() { m_row.reset(); }

    void follow(const QueueDelta &delta);
    void flush(); // what follow() still holds back
    void peopleChanged();
    // Shows what the arranger says.
    void arrange(bool isByPerson);
    QueueTree arrangedTree();
    void changeOpened(const IdAtendimento &id, const std::function<void(OpenedRows::Opened &)> &change);

    // In every row that is shown.
    void emitRowsChanged(QueueColumn first, QueueColumn last);
    void emitOpenedChanged(); // in all below rows

    const QueueTable &table;
    FilterContext context;
    QSet<QString> repeatCustomers;
    QueueTelling telling;
    QueueArranger arranger;
    QueueTree tree;
    std::vector<QueueGroup> groups; // by number; those that are shown no more keep theirs
    OpenedRows opened;

private:
    void reset();
    void followAtOnce(const QueueDelta &delta);
    QueueDelta withPending(const QueueDelta &delta);
    void become(QueueTree next);
    void permute(QueueTree next);
    void setLines(const QModelIndex &row, OpenedRows::Opened &current, OpenedRows::Opened next);
    quint32 groupNumber(quint32 parent, const RowGroup &group, int count);
    void putGroups(quint32 parent, const std::vector<RowGroup> &rowGroups, const std::vector<Slot> &slots,
                   QueueTree &next);
    void emitCountsChanged();
    void emitChanged(const std::vector<QueueTree::Item> &items); // those of them that are shown

    QueueModel &q;
    QHash<QString, quint32> m_groupNumbers; // by key
    std::vector<quint32> m_recounted; // groups whose count is another than was told
    std::vector<Slot> m_pending; // added to the table, not yet shown
    QTimer m_batch;
    mutable std::optional<std::pair<Slot, QueueRow>> m_row; // the cells of one row are asked for one after the other
};

} // namespace guiche
