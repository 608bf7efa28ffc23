// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"

#include <optional>
#include <vector>

namespace guiche
{

// Slots by the hash of a key that the rows themselves hold, so that it is not kept twice.
class SlotIndex
{
public:
    // The slot under this hash for which `isIt(slot)` says so.
    template<typename IsIt>
    std::optional<Slot> find(quint32 hash, IsIt isIt) const
    {
        if (m_places.empty())
            return {};
        for (size_t at = hash & mask(); m_places[at].slot != none; at = (at + 1) & mask()) {
            if (m_places[at].hash == hash && isIt(m_places[at].slot))
                return m_places[at].slot;
        }
        return {};
    }

    // Neither looks whether it is there.
    void insert(quint32 hash, Slot slot);
    void remove(quint32 hash, Slot slot);
    void clear();

private:
    static constexpr Slot none = ~Slot{0};
    struct Place {
        quint32 hash = 0;
        Slot slot = none;
    };

    size_t mask() const { return m_places.size() - 1; }
    void reserve(size_t count);
    void place(Place what);

    std::vector<Place> m_places; // a power of two of them, or none
    size_t m_count = 0;
};

} // namespace guiche
