// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/closedatendimento.h"
#include "queue/queuetable.h"

#include <QSet>

#include <optional>

namespace guiche
{

// What counts as pending of the rows a table holds: neither gone nor a mere draft.
inline bool isStanding(const QueueTable &table, Slot slot)
{
    return table.mark(slot) != RowMark::Gone && !table.row(slot).isRascunho;
}

// Seconds as in Due; nothing where dataCadastro cannot be read.
inline std::optional<qint64> openedAtOf(const ClosedAtendimento &closed)
{
    if (!closed.dataCadastro.isReadable())
        return std::nullopt;
    return closed.dataCadastro.toDateTime().toSecsSinceEpoch();
}

// Which closed ones count: each once, and none that stands in the table, since it was opened again.
class ClosedOnce
{
public:
    explicit ClosedOnce(const QueueTable &table)
        : m_table(table)
    {
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
