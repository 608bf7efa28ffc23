// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/rowgroups.h"

#include "queue/facetvalues.h"

#include <algorithm>

namespace guiche
{

namespace
{

// One facet: a counting sort of ranges of slots by its value.
class GroupLevel
{
public:
    explicit GroupLevel(const FacetValues &values)
        : m_values(values)
        , m_counts(values.count())
    {
    }

    // The groups of `slots`, which stand from `first` on and are put in their order.
    std::vector<RowGroup> group(std::span<Slot> slots, quint32 first);

private:
    bool isBefore(const RowGroup &a, const RowGroup &b) const;

    const FacetValues m_values;
    std::vector<quint32> m_counts; // by value; all 0 between calls
    std::vector<quint32> m_valueOf; // of the slots, by place
    std::vector<Slot> m_before;
};

bool GroupLevel::isBefore(const RowGroup &a, const RowGroup &b) const
{
    if (!m_values.isEnum() && (a.value == 0 || b.value == 0))
        return a.value != 0 && b.value == 0;
    return m_values.rank(a.value) < m_values.rank(b.value);
}

std::vector<RowGroup> GroupLevel::group(std::span<Slot> slots, quint32 first)
{
    std::vector<RowGroup> groups;
    m_valueOf.resize(slots.size());
    for (size_t i = 0; i < slots.size(); ++i) {
        const quint32 value = m_values.of(slots[i]);
        m_valueOf[i] = value;
        if (m_counts[value]++ == 0)
            groups.push_back({m_values.facet(), value, 0, 0, {}});
    }
    for (RowGroup &group : groups)
        group.count = m_counts[group.value];
    std::ranges::sort(groups, [this](const RowGroup &a, const RowGroup &b) { return isBefore(a, b); });
    quint32 next = 0; // from here on the counts are the places to put the next of each value
    for (RowGroup &group : groups) {
        group.first = first + next;
        m_counts[group.value] = next;
        next += group.count;
    }
    m_before.assign(slots.begin(), slots.end());
    for (size_t i = 0; i < m_before.size(); ++i)
        slots[m_counts[m_valueOf[i]]++] = m_before[i];
    for (const RowGroup &group : groups)
        m_counts[group.value] = 0;
    return groups;
}

std::vector<RowGroup> groupFrom(std::span<GroupLevel> levels, std::span<Slot> slots, quint32 first)
{
    if (levels.empty())
        return {};
    std::vector<RowGroup> groups = levels.front().group(slots, first);
    for (RowGroup &group : groups)
        group.children = groupFrom(levels.subspan(1), slots.subspan(group.first - first, group.count), group.first);
    return groups;
}

} // namespace

RowGroups grouped(const QueueTable &table, std::vector<Slot> slots, std::span<const Facet> facets, qint64 now)
{
    std::vector<GroupLevel> levels;
    for (const Facet facet : facets)
        levels.emplace_back(FacetValues(table, facet, now));
    RowGroups result{std::move(slots), {}};
    result.groups = groupFrom(levels, result.slots, 0);
    return result;
}

QString valueName(const QueueTable &table, Facet facet, quint32 value)
{
    return FacetValues(table, facet, 0).name(value);
}

} // namespace guiche
