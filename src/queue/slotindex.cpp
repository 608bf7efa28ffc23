// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/slotindex.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace guiche
{

void SlotIndex::insert(quint32 hash, Slot slot)
{
    reserve(m_count + 1);
    place({hash, slot});
    ++m_count;
}

void SlotIndex::place(Place what)
{
    size_t at = what.hash & mask();
    while (m_places[at].slot != none)
        at = (at + 1) & mask();
    m_places[at] = what;
}

void SlotIndex::remove(quint32 hash, Slot slot)
{
    size_t hole = hash & mask();
    while (m_places[hole].slot != slot)
        hole = (hole + 1) & mask();
    // Those behind it move up, unless that would put them before the place their hash asks for.
    for (size_t at = (hole + 1) & mask(); m_places[at].slot != none; at = (at + 1) & mask()) {
        const size_t wanted = m_places[at].hash & mask();
        if (((at - wanted) & mask()) >= ((at - hole) & mask()))
            m_places[std::exchange(hole, at)] = m_places[at];
    }
    m_places[hole] = {};
    --m_count;
}

void SlotIndex::reserve(size_t count)
{
    const size_t wanted = count + count / 2; // two thirds full at most
    if (wanted <= m_places.size())
        return;
    const std::vector<Place> before =
        std::exchange(m_places, std::vector<Place>(std::bit_ceil(std::max(wanted, size_t{64}))));
    for (const Place &what : before) {
        if (what.slot != none)
            place(what);
    }
}

void SlotIndex::clear()
{
    *this = SlotIndex();
}

} // namespace guiche
