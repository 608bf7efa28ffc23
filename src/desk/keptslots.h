// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"
#include "store/keptqueue.h"

#include <QHash>

#include <vector>

namespace guiche
{

// Which row is kept of each Slot, and what it said: a few bytes for each, for there are a hundred thousand.
class KeptSlots
{
public:
    // Empty: none is kept.
    IdAtendimento idOf(Slot slot) const;
    // Whether that is other than what is kept. The server's clock and the moment it was told alone are not.
    bool isOther(Slot slot, const QueuedAtendimento &row) const;
    void keep(Slot slot, const QueuedAtendimento &row);
    void remove(Slot slot);
    void clear() { *this = {}; }

private:
    struct Kept {
        quint64 number = 0; // its id, which nearly always is one; 0: see m_ids
        size_t said = 0;
    };

    std::vector<Kept> m_kept; // by Slot
    QHash<Slot, IdAtendimento> m_ids; // that are no numbers
};

} // namespace guiche
