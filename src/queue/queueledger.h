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
    // Each row once: what is noted later counts. An invalid day is one of its own.
    void note(const IdAtendimento &id, QDate day, bool isPending);
    void forget(const IdAtendimento &id);
    void clear();

    void setChecked(const DaySpan &span, qint64 at);
    // They were asked for in vain: others have their turn before.
    void setTried(const DaySpan &span, qint64 at);

    qsizetype size() const { return m_rows.size(); }
    bool contains(const IdAtendimento &id) const { return m_rows.contains(id); }
    // Of the rows whose day is in the span, or is not, those that `isThere` does not know. Looks at every row.
    using IsThere = std::function<bool(const IdAtendimento &)>;
    QList<IdAtendimento> missing(const DaySpan &span, const IsThere &isThere) const;
    QList<IdAtendimento> outside(const DaySpan &span) const;
    // Each day of the span, in their order, checked or tried.
    QList<DayCount> counts(const DaySpan &span) const;
    qint64 checkedAt(QDate day) const;
    // The check that is longest ago of a day with pending rows; 0: there is none, or one was never checked.
    qint64 oldestCheck(const DaySpan &span) const;

private:
    struct Row {
        qint32 day = 0; // Julian; 0: none
        bool isPending = false;
    };
    struct Day {
        int total = 0;
        int pending = 0;
        qint64 checkedAt = 0;
        qint64 triedAt = 0;
    };

    void count(const Row &row, int by);

    QHash<IdAtendimento, Row> m_rows;
    std::map<qint64, Day> m_days; // by Julian day
};

} // namespace guiche
