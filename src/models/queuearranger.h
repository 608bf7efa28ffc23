// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefilter.h"
#include "queue/rowfilter.h"
#include "queue/rowgroups.h"
#include "queue/rowsort.h"

#include <optional>
#include <vector>

namespace guiche
{

// Which rows of a table an arrangement shows and in which order. Holds all rows in order, so that a keystroke in the filter
// sorts nothing, and a refresh only what it brought: 8 bytes a row.
class QueueArranger
{
public:
    // Both outlive this; `context` is looked at whenever something is arranged.
    QueueArranger(const QueueTable &table, const FilterContext &context);

    void setArrangement(const QueueArrangement &arrangement);
    const QueueArrangement &arrangement() const { return m_arrangement; }
    void follow(const QueueDelta &delta);
    // The context is another.
    void filterAnew();
    // Whether time alone changes which rows are shown, or under which group.
    bool hangsOnTime() const;
    bool hangsOnPeople() const; // me, customers that come again

    RowGroups shown() const;
    const std::vector<Slot> &rows() const { return m_shown; } // of no group

private:
    void filterAll(const RowFilter &filter);
    void sortAll();
    void putInto(std::vector<Slot> &sorted, const std::vector<Slot> &fresh) const;

    const QueueTable &m_table;
    const FilterContext &m_context;
    QueueArrangement m_arrangement;
    std::optional<RowOrder> m_order; // always there
    std::vector<Slot> m_sorted; // every row
    std::vector<Slot> m_shown; // those that match
};

} // namespace guiche
