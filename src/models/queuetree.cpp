// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuetree.h"

#include <algorithm>

namespace guiche
{

void QueueTree::reserve(size_t slots, size_t groups)
{
    if (m_rowPlaces.size() < slots)
        m_rowPlaces.resize(slots);
    if (m_groupPlaces.size() < groups + 1)
        m_groupPlaces.resize(groups + 1);
    if (m_children.size() < groups + 1)
        m_children.resize(groups + 1);
}

void QueueTree::append(quint32 group, Item item)
{
    const size_t number = numberOf(item);
    std::vector<Place> &places = isGroup(item) ? m_groupPlaces : m_rowPlaces;
    if (places.size() <= number)
        places.resize(number + 1);
    if (isGroup(item) && m_children.size() <= number)
        m_children.resize(number + 1);
    std::vector<Item> &siblings = m_children[group];
    places[number] = {group, static_cast<quint32>(siblings.size())};
    siblings.push_back(item);
    if (!isGroup(item))
        ++m_rowCount;
}

void QueueTree::removeFromEnd(size_t count)
{
    std::vector<Item> &top = m_children.front();
    for (size_t i = top.size() - count; i < top.size(); ++i) {
        if (isGroup(top[i])) {
            m_groupPlaces[numberOf(top[i])] = {};
        } else {
            m_rowPlaces[numberOf(top[i])] = {};
            --m_rowCount;
        }
    }
    top.resize(top.size() - count);
}

const std::vector<QueueTree::Item> &QueueTree::children(quint32 group) const
{
    static const std::vector<Item> none;
    return group < m_children.size() ? m_children[group] : none;
}

QueueTree::Place QueueTree::placeOf(Item item) const
{
    const std::vector<Place> &places = isGroup(item) ? m_groupPlaces : m_rowPlaces;
    const size_t number = numberOf(item);
    return number < places.size() ? places[number] : Place();
}

template<typename Visit>
void QueueTree::visit(quint32 group, const Visit &visitItem) const
{
    for (const Item item : children(group)) {
        visitItem(group, item);
        if (isGroup(item))
            visit(numberOf(item), visitItem);
    }
}

std::vector<QueueTree::Item> QueueTree::without(const QueueTree &other) const
{
    std::vector<Item> items;
    visit(0, [&](quint32, Item item) {
        if (!other.has(item))
            items.push_back(item);
    });
    return items;
}

QueueTree QueueTree::keptFrom(const QueueTree &other) const
{
    QueueTree kept;
    kept.reserve(m_rowPlaces.size(), m_children.size() - 1);
    visit(0, [&](quint32 group, Item item) {
        const bool isInTop = group == 0 || !other.has(ofGroup(group));
        if (other.has(item))
            kept.append(isInTop ? 0 : group, item);
    });
    return kept;
}

std::vector<Slot> QueueTree::rowsInOrder() const
{
    std::vector<Slot> slots;
    slots.reserve(m_rowCount);
    visit(0, [&slots](quint32, Item item) {
        if (!isGroup(item))
            slots.push_back(numberOf(item));
    });
    return slots;
}

bool operator==(const QueueTree &a, const QueueTree &b)
{
    const size_t groups = std::max(a.m_children.size(), b.m_children.size());
    for (quint32 group = 0; group < groups; ++group) {
        if (a.children(group) != b.children(group))
            return false;
    }
    return true;
}

} // namespace guiche
