// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace guiche
{

// What is known of the rows registered on a day.
struct DayCount {
    QDate day;
    int total = 0;
    int pending = 0; // of these
    qint64 checkedAt = 0; // when the server was last asked for all of them, seconds as in Due; 0: never

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

// Days in a row, both included.
struct DaySpan {
    QDate first;
    QDate last;

    bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

struct RefreshPolicy {
    int recentDays = 2; // asked every time, today among them
    int pageSize = 100;
    int mostPages = 40; // of one refresh, beyond the recent days
    int closedPages = 4; // of these, for days without a pending row that are due
    int longestWalk = 8; // pages of days in a row: what vanishes meanwhile has them asked once more
    qint64 closedEvery = 24 * 60 * 60; // seconds; days without a pending row are asked no more often
};

// Which days to ask for again, because something can have changed there; the route has no other way to ask for that
// (contract.md): no pending filter, and no date but that of registration.
// - The recent days, and all since the last look: new rows are there. Always, whatever it costs.
// - Days with pending rows: these get closed, handed on, written to. Those whose check is longest ago come first, as many
//   as mostPages allow, so that each row has its turn; the first one is asked even where it costs more than that.
// - Days without pending ones, at most every closedEvery: a closed one may be opened again, and a row be registered for a
//   day in the past. These have closedPages, and what is left; the first one is asked even where it costs more. Days that
//   were never checked come before all others.
// Days in between are asked along where two spans would cost more pages than one over both.
// Nothing joins the recent days but what fits on one page with them: these are asked until nothing moves, and the more
// pages that takes, the more rows come in meanwhile.
// `days` are those that are covered, each once, in their order; spans come newest first.
QList<DaySpan> refreshPlan(const QList<DayCount> &days, QDate today, QDate lastLook, qint64 now,
                           const RefreshPolicy &policy = {});

} // namespace guiche
