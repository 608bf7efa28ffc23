// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"

#include <limits>
#include <vector>

namespace guiche
{

// Which rows stand under which groups, and where: numbers only, 12 bytes a row. Group 0 is the top level.
class QueueTree
{
public:
    // A row or a group by one number, the same in every tree.
    using Item = quint32;
    static constexpr Item ofRow(Slot slot) { return slot << 1; }
    static constexpr Item ofGroup(quint32 group) { return (group << 1) | 1; }
    static constexpr bool isGroup(Item item) { return (item & 1) != 0; }
    static constexpr quint32 numberOf(Item item) { return item >> 1; } // a Slot, or that of a group

    static constexpr quint32 nowhere = std::numeric_limits<quint32>::max();
    struct Place {
        quint32 group = nowhere;
        quint32 row = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    QueueTree()
        : m_children(1)
    {
    }

    void reserve(size_t slots, size_t groups);
    void append(quint32 group, Item item);
    void removeFromEnd(size_t count); // of the top level; no groups that have children

    const std::vector<Item> &children(quint32 group) const;
    const std::vector<Item> &top() const { return m_children.front(); }
    Place placeOf(Item item) const;
    bool has(Item item) const { return placeOf(item).group != nowhere; }
    size_t rowCount() const { return m_rowCount; } // all levels, without groups

    // What stands here and not in `other`: a group before what is in it.
    std::vector<Item> without(const QueueTree &other) const;
    // This without what is not in `other`. What stood in a group that goes stands in the top level.
    QueueTree keptFrom(const QueueTree &other) const;
    std::vector<Slot> rowsInOrder() const;

    friend bool operator==(const QueueTree &a, const QueueTree &b);

private:
    template<typename Visit>
    void visit(quint32 group, const Visit &visitItem) const;

    std::vector<Place> m_rowPlaces; // by Slot
    std::vector<Place> m_groupPlaces; // by number
    std::vector<std::vector<Item>> m_children; // by number
    size_t m_rowCount = 0;
};

} // namespace guiche
