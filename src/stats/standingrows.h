// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/closedatendimento.h"
#include "queue/queuerows.h"
#include "queue/queuetable.h"

#include <QSet>

namespace guiche
{

// What counts as pending of the rows a table holds: neither gone nor a mere draft.
inline bool isStanding(const QueueTable &table, Slot slot)
{
    const QueueRows &rows = table.columns();
    return rows.mark[slot] != RowMark::Gone && !rows.isRascunho[slot];
}

// Whether something was registered less than `reach` seconds from a moment. Of closed ones, which are many, as their clock
// showed it: that is quicker than converting each to seconds.
class Recently
{
public:
    Recently(qint64 now, qint64 reach)
        : m_after(now - reach)
        , m_before(now + reach)
        , m_afterKey(sortKeyOf(m_after))
        , m_beforeKey(sortKeyOf(m_before))
    {
    }

    bool has(qint64 openedAt) const { return openedAt > m_after && openedAt < m_before; }
    bool has(const ClosedAtendimento &closed) const
    {
        const qint64 key = closed.dataCadastro.sortKey();
        return closed.dataCadastro.isReadable() && key > m_afterKey && key < m_beforeKey;
    }

private:
    static qint64 sortKeyOf(qint64 moment)
    {
        const QDateTime wall = QDateTime::fromSecsSinceEpoch(moment);
        return WallTime(wall.date(), wall.time()).sortKey();
    }

    qint64 m_after;
    qint64 m_before;
    qint64 m_afterKey;
    qint64 m_beforeKey;
};

// Which closed ones count: each once, and none that stands in the table, since it was opened again.
class ClosedOnce
{
public:
    // Of so many at most.
    ClosedOnce(const QueueTable &table, size_t most)
        : m_table(table)
    {
        m_seen.reserve(static_cast<qsizetype>(most));
    }

    bool counts(const ClosedAtendimento &closed)
    {
        if (const auto slot = m_table.find(closed.id); slot && isStanding(m_table, *slot))
            return false;
        const qsizetype before = m_seen.size();
        m_seen.insert(closed.id);
        return m_seen.size() > before;
    }

private:
    const QueueTable &m_table;
    QSet<IdAtendimento> m_seen;
};

} // namespace guiche
