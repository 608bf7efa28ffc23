// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/keptslots.h"
#include "queue/queuetable.h"

#include <vector>

namespace guiche
{

// One change of the kept queue, on its way from the table to the store in parts.
class KeptRound
{
public:
    // `rows`: that may be other than what is kept, any number of times.
    KeptRound(std::vector<Slot> rows, KeptChanges first);

    // Looks at some more rows, so few that the window does not stand still, and puts into part() those that are other.
    // True: the part is to be written now.
    bool gather(const QueueTable &table, KeptSlots &slots);
    bool isLast() const { return m_rows.empty(); } // no row is left to be looked at
    const KeptChanges &part() const { return m_part; }
    // The part as it is to be written; the next one begins.
    KeptChanges take();
    // That there is nothing to write, but maybe the state.
    bool isNothing() const { return !m_hasTaken && isLast() && !m_part.replacesAll && isPartEmpty(); }

private:
    bool isPartEmpty() const { return m_part.rows.isEmpty() && m_part.removed.isEmpty(); }

    std::vector<Slot> m_rows;
    KeptChanges m_part;
    bool m_hasTaken = false;
};

} // namespace guiche
