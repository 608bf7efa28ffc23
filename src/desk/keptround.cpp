// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keptround.h"

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

constexpr qsizetype keptPartSize = 500; // rows; some milliseconds in the window's thread

} // namespace

KeptRound::KeptRound(std::vector<Slot> rows, KeptChanges first)
    : m_rows(std::move(rows))
    , m_part(std::move(first))
{
    std::ranges::sort(m_rows);
    const auto repeated = std::ranges::unique(m_rows);
    m_rows.erase(repeated.begin(), repeated.end());
}

bool KeptRound::gather(const QueueTable &table, KeptSlots &slots)
{
    for (qsizetype looked = 0; looked < keptPartSize && !m_rows.empty(); ++looked) {
        const Slot slot = m_rows.back();
        m_rows.pop_back();
        if (!table.isThere(slot))
            continue;
        if (table.mark(slot) == RowMark::Gone) {
            if (const IdAtendimento id = slots.idOf(slot); !id.isEmpty())
                m_part.removed << id;
            slots.remove(slot);
            continue;
        }
        const QueuedAtendimento row = table.row(slot);
        if (!slots.isOther(slot, row))
            continue;
        m_part.rows << KeptRow{row, table.receivedAt(slot)};
        slots.keep(slot, row);
    }
    return m_rows.empty() || m_part.rows.size() >= keptPartSize;
}

KeptChanges KeptRound::take()
{
    m_hasTaken = true;
    KeptChanges part = std::exchange(m_part, {});
    part.hasMore = !isLast();
    m_part.state = part.state;
    return part;
}

} // namespace guiche
