// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefilter.h"
#include "queue/queuerows.h"
#include "queue/queuetable.h"

namespace guiche
{

// The order of rows by any number of columns, the first counting most. Rows without a value come last in both directions,
// dates that cannot be read right before them. Names go by foldedUtf8(), then as they are; protocolos and códigos by
// number. Rows equal in all that: latest first, by opening, then by id. No two rows are equal.
class RowOrder
{
public:
    // Follows the table: stays right while rows change.
    RowOrder(const QueueTable &table, const QList<QueueSortKey> &keys);

    // Whether `a` comes before `b`: few new rows find their place among many with std::lower_bound.
    bool less(Slot a, Slot b) const;
    void sort(std::vector<Slot> &slots) const;

private:
    struct Entry {
        quint64 key;
        Slot slot;
    };

    // The smaller goes first. Equal ones are equal in this column, unless isText(column): then their beginnings are.
    quint64 keyOf(const QueueSortKey &by, Slot slot) const;
    int compareTexts(const QueueSortKey &by, Slot a, Slot b) const;
    bool isLater(Slot a, Slot b) const; // of two that were opened at once
    void sortFrom(qsizetype level, std::span<Entry> entries) const;
    void sortTexts(qsizetype level, std::span<Entry> entries, size_t keysBefore) const;
    // By key, and those of one key as sortTie(span) does.
    template<typename SortTie>
    static void sortTies(std::span<Entry> entries, SortTie sortTie);

    const QueueRows &m_rows;
    QList<QueueSortKey> m_keys; // each column once
};

} // namespace guiche
