// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/closedrows.h"
#include "queue/queueledger.h"
#include "queue/queuetable.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace guiche
{

// What the queue holds: pending rows and drafts in the table, closed ones compactly, and for each day how many of either.
class QueueContents : public QObject
{
    Q_OBJECT

public:
    explicit QueueContents(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    const QueueTable &table() const { return m_table; }
    const ClosedRows &closed() const { return m_closed; }
    const QueueLedger &ledger() const { return m_ledger; }

    // Rows told of by the server when it was asked for `span`; a row without a readable date is of one of these days. Those
    // that are closed leave the table, those that were opened again come back.
    void put(std::span<const QueuedAtendimento> rows, const DaySpan &span, qint64 receivedAt, bool marks);
    // All rows of a span were told: those that are not there go.
    void settle(const DaySpan &span, qint64 at, const QueueLedger::IsThere &isThere, bool marks);
    void noteTried(const DaySpan &span, qint64 at) { m_ledger.setTried(span, at); }
    // Rows outside of it go.
    void narrow(const DaySpan &span);
    void acknowledge(std::span<const Slot> slots) { tell(m_table.acknowledge(slots)); }
    void acknowledgeAll() { tell(m_table.acknowledgeAll()); }
    void setAgenda(const IdAtendimento &id, Agenda agenda) { tell(m_table.setAgenda(id, agenda)); }
    void setDueOf(QueueTable::DueOf dueOf) { tell(m_table.setDueOf(std::move(dueOf))); }
    void clear();

Q_SIGNALS:
    // The table is another by this; told before it changes again. Not to be answered by destroying this.
    void tableChanged(const guiche::QueueDelta &delta);
    void closedChanged(); // once for a put(), settle(), narrow() or clear()
    // A row of the table has other values, but for the server's clock, or is no longer pending.
    void rowChanged(const guiche::IdAtendimento &id);

private:
    void drop(const QList<IdAtendimento> &ids, bool marks);
    void tell(const QueueDelta &delta);

    QueueTable m_table;
    ClosedRows m_closed;
    QueueLedger m_ledger;
};

} // namespace guiche
