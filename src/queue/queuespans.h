// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/pagewalk.h"
#include "queue/refreshplan.h"

#include <deque>
#include <optional>
#include <vector>

namespace guiche
{

// Rows of a span of days that could not be had.
struct QueueHole {
    DaySpan span;
    PageHole hole;

    friend bool operator==(const QueueHole &, const QueueHole &) = default;
};

// Why not all rows of a span may be there, or no more than those, though no page failed.
struct QueueCaveat {
    DaySpan span;
    PageWalk::Outcome outcome;

    friend bool operator==(const QueueCaveat &, const QueueCaveat &) = default;
};

// How far the loading has come, in rows, closed ones too.
struct QueueProgress {
    qint64 received = 0;
    std::optional<qint64> total; // of total_registros; none: the server has not said
    bool isEstimate = false; // of some days the server was not asked yet: taken to be like the others

    friend bool operator==(const QueueProgress &, const QueueProgress &) = default;
};

// The days that are loaded: newest first, the latest few and then month by month, so that at any moment all is there from
// some day on.
class QueueSpans
{
public:
    // From now on, these; nothing is loaded. The latest few are asked until nothing moves: apart from the others, as rows
    // come in all the while.
    void begin(const DaySpan &wanted, int recentDays = 0);
    void clear() { begin({}); }
    const DaySpan &wanted() const { return m_wanted; }

    // The next walk to be made; nothing when all have been, holes that are not retried apart.
    std::optional<PageWalk> next();
    // next() again, from where it was ended.
    void putBack(PageWalk walk);
    // A walk has its outcome; one over some days that were loaded already takes the holes and caveats within them away.
    void settle(PageWalk walk);
    void retryHole(qsizetype hole);
    // Walks that have Failed go on from where they were.
    void resume();
    // The newest span reaches to this day from now on, as one that is asked for again and again. Its holes, if any, become a
    // caveat: KeptChanging, until a walk over all of it is whole.
    void extendTo(QDate last);

    bool hasMore() const { return !m_todo.empty(); }
    // From here to the end of wanted() all is there; invalid: nothing is.
    QDate coverageSince() const;
    QList<QueueHole> holes() const;
    QList<QueueCaveat> caveats() const;
    QueueProgress progress(const std::optional<PageWalk> &underWay) const;

private:
    struct Span {
        DaySpan days;
        qint64 received = 0;
        PageWalk::Outcome outcome = PageWalk::Outcome::Walking;
        std::optional<PageWalk> walk = {}; // with its holes
    };

    Span *find(const PageWalk &walk);

    DaySpan m_wanted;
    std::vector<Span> m_spans; // newest first
    std::deque<PageWalk> m_todo;
};

} // namespace guiche
