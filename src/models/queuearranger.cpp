// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuearranger.h"

#include <algorithm>

namespace guiche
{

namespace
{

std::vector<bool> flagsOf(std::span<const Slot> slots, size_t capacity)
{
    std::vector<bool> flags(capacity);
    for (const Slot slot : slots) {
        if (slot >= flags.size())
            flags.resize(slot + 1);
        flags[slot] = true;
    }
    return flags;
}

void removeFlagged(std::vector<Slot> &slots, const std::vector<bool> &flags)
{
    std::erase_if(slots, [&flags](Slot slot) { return slot < flags.size() && flags[slot]; });
}

} // namespace

QueueArranger::QueueArranger(const QueueTable &table, const FilterContext &context)
    : m_table(table)
    , m_context(context)
    , m_order(std::in_place, table, QList<QueueSortKey>())
{
    sortAll();
    filterAnew();
}

void QueueArranger::setArrangement(const QueueArrangement &arrangement)
{
    const QueueArrangement before = std::exchange(m_arrangement, arrangement);
    const bool isSortedAnew = before.sort != arrangement.sort;
    if (isSortedAnew) {
        m_order.emplace(m_table, arrangement.sort);
        sortAll();
    }
    if (before.filter == arrangement.filter && !isSortedAnew)
        return;
    const RowFilter filter(m_table, arrangement.filter, m_context);
    if (!isSortedAnew && RowFilter::narrows(before.filter, arrangement.filter))
        m_shown = filter.matchingAmong(m_shown);
    else
        filterAll(filter);
}

void QueueArranger::filterAnew()
{
    filterAll(RowFilter(m_table, m_arrangement.filter, m_context));
}

void QueueArranger::filterAll(const RowFilter &filter)
{
    const std::vector<bool> isShown = flagsOf(filter.matching(), m_table.columns().capacity());
    m_shown.clear();
    // The table may have fewer rows by now than follow() was told of.
    std::ranges::copy_if(m_sorted, std::back_inserter(m_shown),
                         [&isShown](Slot slot) { return slot < isShown.size() && isShown[slot]; });
}

void QueueArranger::sortAll()
{
    m_sorted.assign(m_table.all().begin(), m_table.all().end());
    m_order->sort(m_sorted);
}

void QueueArranger::follow(const QueueDelta &delta)
{
    if (delta.isEverything) {
        sortAll();
        filterAnew();
        return;
    }
    std::vector<Slot> fresh = delta.changed;
    std::vector<Slot> stale = delta.changed;
    stale.insert(stale.end(), delta.removed.begin(), delta.removed.end());
    if (!stale.empty()) {
        const std::vector<bool> isStale = flagsOf(stale, m_table.columns().capacity());
        removeFlagged(m_sorted, isStale);
        removeFlagged(m_shown, isStale);
    }
    fresh.insert(fresh.end(), delta.added.begin(), delta.added.end());
    m_order->sort(fresh);
    putInto(m_sorted, fresh);
    const RowFilter filter(m_table, m_arrangement.filter, m_context);
    putInto(m_shown, filter.matchingAmong(fresh));
}

// Few among many: as many searches as rows come, and one pass over what is moved.
void QueueArranger::putInto(std::vector<Slot> &sorted, const std::vector<Slot> &fresh) const
{
    const auto isBefore = [this](Slot a, Slot b) { return m_order->less(a, b); };
    auto unmoved = static_cast<qsizetype>(sorted.size()); // places before this one stand as before
    sorted.resize(sorted.size() + fresh.size());
    auto end = sorted.end();
    for (auto next = fresh.rbegin(); next != fresh.rend(); ++next) {
        const auto begin = sorted.begin();
        const auto place = std::lower_bound(begin, begin + unmoved, *next, isBefore);
        end = std::move_backward(place, begin + unmoved, end);
        *--end = *next;
        unmoved = place - begin;
    }
}

bool QueueArranger::hangsOnTime() const
{
    const QueueFilter &filter = m_arrangement.filter;
    const auto isTimed = [](Facet facet) { return facet == Facet::Urgencia || facet == Facet::Idade; };
    return !filter.of(Facet::Urgencia).isEmpty() || !filter.of(Facet::Idade).isEmpty() || filter.conditions.stalledDays
        || std::ranges::any_of(m_arrangement.groups, isTimed);
}

bool QueueArranger::hangsOnPeople() const
{
    return m_arrangement.filter.conditions.mine || m_arrangement.filter.conditions.repeatCustomers;
}

RowGroups QueueArranger::shown() const
{
    constexpr qsizetype most = 2;
    const QList<Facet> groups = m_arrangement.groups.first(std::min(most, m_arrangement.groups.size()));
    return grouped(m_table, m_shown, std::span<const Facet>(groups.constData(), static_cast<size_t>(groups.size())),
                   m_context.now);
}

} // namespace guiche
