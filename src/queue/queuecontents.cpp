// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuecontents.h"

namespace guiche
{

namespace
{

// Its clock goes on from one reply to the next, and is not what a row is.
bool isSameRow(QueuedAtendimento before, const QueuedAtendimento &after)
{
    before.clock = after.clock;
    return before == after;
}

} // namespace

void QueueContents::put(std::span<const QueuedAtendimento> rows, const DaySpan &span, qint64 receivedAt, bool marks)
{
    QList<QueuedAtendimento> pending;
    QList<IdAtendimento> gone;
    QList<IdAtendimento> others;
    bool isClosedChanged = false;
    QSet<IdAtendimento> told;
    told.reserve(static_cast<qsizetype>(rows.size()));
    // What was told last counts.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (told.contains(row->id))
            continue;
        told.insert(row->id);
        const QDate day = row->dataCadastro.date();
        m_ledger.note(row->id, day.isValid() ? DaySpan{day, day} : span, !row->isFechado());
        const std::optional<Slot> slot = m_table.find(row->id);
        if (row->isFechado()) {
            isClosedChanged |= m_closed.put(*row);
            if (slot && m_table.mark(*slot) != RowMark::Gone)
                gone.append(row->id);
        } else {
            isClosedChanged |= m_closed.remove(row->id);
            if (slot && !isSameRow(m_table.row(*slot), *row))
                others.append(row->id);
            pending.prepend(*row);
        }
    }
    if (!pending.isEmpty())
        tell(m_table.put(pending, receivedAt, marks));
    if (!gone.isEmpty())
        tell(m_table.drop(gone, marks));
    for (const IdAtendimento &id : others + gone)
        Q_EMIT rowChanged(id);
    if (isClosedChanged)
        Q_EMIT closedChanged();
}

void QueueContents::settle(const DaySpan &span, qint64 at, const QueueLedger::IsThere &isThere, bool marks)
{
    m_ledger.exclude(span, isThere);
    drop(m_ledger.missing(span, isThere), marks);
    m_ledger.setChecked(span, at);
}

void QueueContents::narrow(const DaySpan &span)
{
    drop(m_ledger.outside(span), false);
}

void QueueContents::clear()
{
    m_ledger.clear();
    const bool hadClosed = !m_closed.all().empty();
    m_closed.clear();
    tell(m_table.clear());
    if (hadClosed)
        Q_EMIT closedChanged();
}

void QueueContents::drop(const QList<IdAtendimento> &ids, bool marks)
{
    if (ids.isEmpty())
        return;
    bool isClosedChanged = false;
    QList<IdAtendimento> gone;
    for (const IdAtendimento &id : ids) {
        m_ledger.forget(id);
        isClosedChanged |= m_closed.remove(id);
        if (m_table.find(id))
            gone.append(id);
    }
    tell(m_table.drop(gone, marks));
    for (const IdAtendimento &id : std::as_const(gone))
        Q_EMIT rowChanged(id);
    if (isClosedChanged)
        Q_EMIT closedChanged();
}

void QueueContents::tell(const QueueDelta &delta)
{
    if (!delta.isEmpty())
        Q_EMIT tableChanged(delta);
}

} // namespace guiche
