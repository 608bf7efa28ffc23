// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "queue/refreshplan.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>

namespace guiche
{

// Which day each row of the queue counts for, pending or closed, and when the days were last checked.
class QueueLedger
{
public:
    // Each row once: what is noted later counts. It was registered on one of these days: where its own date cannot be read,
    // those that were asked for when it came. What was known of that before still holds.
    void note(const IdAtendimento &id, DaySpan days, bool isPending);
    void forget(const IdAtendimento &id);
    void clear();

    // A row without a date that was not told of was not registered on these days.
    using IsThere = std::function<bool(const IdAtendimento &)>;
    void exclude(const DaySpan &span, const IsThere &isThere);
    void setChecked(const DaySpan &span, qint64 at);
    // They were asked for in vain: others have their turn before.
    void setTried(const DaySpan &span, qint64 at);

    qsizetype size() const { return m_rows.size(); }
    bool contains(const IdAtendimento &id) const { return m_rows.contains(id); }
    // Of the rows that can only be of a day in the span those that `isThere` does not know; and those that can only be of
    // another. Looks at every row.
    QList<IdAtendimento> missing(const DaySpan &span, const IsThere &isThere) const;
    QList<IdAtendimento> outside(const DaySpan &span) const;
    // Each day of the span, in their order, checked or tried; rows without a date are shared out among their days.
    QList<DayCount> counts(const DaySpan &span) const;
    qint64 checkedAt(QDate day) const;
    // The check that is longest ago of a day with pending rows; 0: there is none, or one was never checked.
    qint64 oldestCheck(const DaySpan &span) const;

private:
    struct Row {
        qint32 day = 0; // Julian; 0: one of those in m_undated
        bool isPending = false;
    };
    struct Day {
        int total = 0;
        int pending = 0;
        qint64 checkedAt = 0;
        qint64 triedAt = 0;
    };

    struct Undated {
        DaySpan days;
        int total = 0;
        int pending = 0;
    };

    void count(const Row &row, int by);
    DaySpan daysOf(const IdAtendimento &id) const;
    QList<Undated> undated() const; // together, those of the same days

    QHash<IdAtendimento, Row> m_rows;
    QHash<IdAtendimento, DaySpan> m_undated;
    std::map<qint64, Day> m_days; // by Julian day
};

} // namespace guiche
