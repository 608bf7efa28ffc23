// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuespans.h"

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

DaySpan daysOf(const PageWalk &walk)
{
    return {walk.first(), walk.last()};
}

bool isCovered(PageWalk::Outcome outcome)
{
    return outcome == PageWalk::Outcome::Complete || outcome == PageWalk::Outcome::TotalsDisagree;
}

bool isCaveat(PageWalk::Outcome outcome)
{
    switch (outcome) {
    case PageWalk::Outcome::KeptChanging:
    case PageWalk::Outcome::TotalsDisagree:
    case PageWalk::Outcome::PagesRepeat:
    case PageWalk::Outcome::TooMany:
        return true;
    case PageWalk::Outcome::Walking:
    case PageWalk::Outcome::Complete:
    case PageWalk::Outcome::Holes:
    case PageWalk::Outcome::Failed:
        return false;
    }
    Q_UNREACHABLE();
}

qint64 receivedBy(const PageWalk &walk)
{
    // A second pass does not begin at nothing.
    return walk.size() + walk.skipped();
}

} // namespace

void QueueSpans::begin(const DaySpan &wanted, int recentDays)
{
    m_wanted = wanted;
    m_spans.clear();
    m_todo.clear();
    for (QDate last = wanted.last; last.isValid() && last >= wanted.first;) {
        const bool isRecent = last == wanted.last && recentDays > 0;
        const QDate first = isRecent ? last.addDays(1 - recentDays) : QDate(last.year(), last.month(), 1);
        const DaySpan days{std::max(first, wanted.first), last};
        m_spans.push_back({.days = days});
        // The newest rows come and go while one looks.
        m_todo.emplace_back(days.first, days.last, PageWalkOptions{.verifies = last == wanted.last});
        last = days.first.addDays(-1);
    }
}

std::optional<PageWalk> QueueSpans::next()
{
    if (m_todo.empty())
        return {};
    PageWalk walk = std::move(m_todo.front());
    m_todo.pop_front();
    return walk;
}

void QueueSpans::putBack(PageWalk walk)
{
    m_todo.push_front(std::move(walk));
}

void QueueSpans::settle(PageWalk walk)
{
    Span *const span = find(walk);
    if (!span) {
        if (!walk.isWhole())
            return;
        const DaySpan days = daysOf(walk);
        for (Span &within : m_spans)
            if (days.contains(within.days.first) && days.contains(within.days.last)) {
                within.outcome = walk.outcome();
                within.walk.reset();
            }
        return;
    }
    span->received = receivedBy(walk);
    span->outcome = walk.outcome();
    span->walk.reset();
    if (!walk.holes().isEmpty())
        span->walk = std::move(walk);
}

void QueueSpans::resume()
{
    for (auto span = m_spans.rbegin(); span != m_spans.rend(); ++span) {
        if (span->outcome != PageWalk::Outcome::Failed || !span->walk)
            continue;
        span->walk->retryAll();
        span->outcome = PageWalk::Outcome::Walking;
        putBack(*std::exchange(span->walk, std::nullopt));
    }
}

void QueueSpans::extendTo(QDate last)
{
    if (m_spans.empty() || last <= m_wanted.last)
        return;
    Span &newest = m_spans.front();
    std::erase_if(m_todo, [&newest](const PageWalk &walk) { return daysOf(walk) == newest.days; });
    // Holes are places in the list of fewer days: what is missing is asked for as a whole.
    if (!isCovered(newest.outcome) && !isCaveat(newest.outcome))
        newest.outcome = PageWalk::Outcome::KeptChanging;
    newest.walk.reset();
    newest.days.last = last;
    m_wanted.last = last;
}

void QueueSpans::retryHole(qsizetype hole)
{
    const QueueHole wanted = holes().value(hole);
    const auto span = std::ranges::find(m_spans, wanted.span, &Span::days);
    if (span == m_spans.end() || !span->walk)
        return;
    const auto isOfSpan = [&span](const PageWalk &walk) { return daysOf(walk) == span->days; };
    auto again = std::ranges::find_if(m_todo, isOfSpan);
    if (again == m_todo.end())
        again = m_todo.insert(m_todo.begin(), *span->walk);
    again->retry(again->holes().indexOf(wanted.hole));
    span->outcome = PageWalk::Outcome::Walking;
    span->walk = *again; // the other holes are holes still
}

QDate QueueSpans::coverageSince() const
{
    QDate since;
    for (const Span &span : m_spans) {
        if (!isCovered(span.outcome))
            break;
        since = span.days.first;
    }
    return since;
}

QList<QueueHole> QueueSpans::holes() const
{
    QList<QueueHole> all;
    for (const Span &span : m_spans)
        if (span.walk)
            for (const PageHole &hole : span.walk->holes())
                all.append({span.days, hole});
    return all;
}

QList<QueueCaveat> QueueSpans::caveats() const
{
    QList<QueueCaveat> all;
    for (const Span &span : m_spans)
        if (isCaveat(span.outcome))
            all.append({span.days, span.outcome});
    return all;
}

QueueProgress QueueSpans::progress(const std::optional<PageWalk> &underWay) const
{
    QueueProgress progress;
    qint64 known = 0; // rows of the days that the server has told the number of
    qint64 knownDays = 0;
    qint64 unknownDays = 0;
    for (const Span &span : m_spans) {
        qint64 received = span.received;
        std::optional<qint64> total = span.walk ? span.walk->total() : received;
        if (span.outcome == PageWalk::Outcome::Walking) {
            const PageWalk *walk = underWay && daysOf(*underWay) == span.days ? &*underWay : nullptr;
            const auto waiting = std::ranges::find(m_todo, span.days, daysOf);
            if (!walk && waiting != m_todo.end())
                walk = &*waiting;
            received = walk ? receivedBy(*walk) : 0;
            total = walk ? walk->total() : std::nullopt;
        }
        progress.received += received;
        const qint64 days = span.days.first.daysTo(span.days.last) + 1;
        known += std::max(total.value_or(0), total ? received : 0);
        (total ? knownDays : unknownDays) += days;
    }
    if (knownDays > 0)
        progress.total = std::max(known + known * unknownDays / knownDays, progress.received);
    progress.isEstimate = knownDays > 0 && unknownDays > 0;
    return progress;
}

QueueSpans::Span *QueueSpans::find(const PageWalk &walk)
{
    const auto span = std::ranges::find(m_spans, daysOf(walk), &Span::days);
    return span == m_spans.end() ? nullptr : &*span;
}

} // namespace guiche
