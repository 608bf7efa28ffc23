// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"
#include "queue/closedatendimento.h"
#include "queue/refreshplan.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <span>

namespace guiche
{

class QueueTable;

// Holds what a desk says against the server's own list. Each day was last asked for between two moments; what the desk has
// of it must be of a moment between these.
class SoakCheck
{
public:
    // The server began at `origin`, with these options, and outlives this. Rows registered before `since` are not asked for.
    SoakCheck(const DemoServer &server, const QDateTime &origin, const DemoQueueOptions &options, QDate since);

    // These days were asked for from `begin` to `end`. What was not told to its end (not whole) may be as it was before.
    void note(const QList<DaySpan> &asked, const QDateTime &begin, const QDateTime &end, bool isWhole);
    // What is wrong; ids are all that is told of rows.
    QStringList complaints(const QueueTable &table, std::span<const ClosedAtendimento> closed);

    qsizetype days() const { return static_cast<qsizetype>(m_days.size()); }
    qint64 searched() const { return m_searched; } // rows that were as at neither end of their time

private:
    struct State { // of the rows registered on one day
        QHash<IdAtendimento, QueuedAtendimento> pending;
        QSet<IdAtendimento> closed;
    };
    struct Day {
        QDateTime begin;
        QDateTime end;
        State before;
        State after;
        QHash<IdAtendimento, QueuedAtendimento> between; // found so in the meantime
    };

    std::map<QDate, State> stateAt(const QDateTime &moment) const;
    void checkPending(const QueueTable &table, QStringList &complaints);
    void checkClosed(std::span<const ClosedAtendimento> closed, QStringList &complaints) const;
    // What is wrong with a row that the table shows as pending.
    QString problemOf(const QueuedAtendimento &row);
    bool wasSoBetween(const QueuedAtendimento &row, Day &day);

    const DemoServer &m_server;
    DemoQueue m_mirror; // of the server's queue
    QDate m_since;
    std::map<QDate, Day> m_days;
    qint64 m_searched = 0;
};

} // namespace guiche
