// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/refreshplan.h"

#include <algorithm>
#include <numeric>

namespace guiche
{

namespace
{

// Which of the days are asked, as runs of them with the days in between that cost nothing.
class Choice
{
public:
    Choice(const QList<DayCount> &days, const RefreshPolicy &policy)
        : m_days(days)
        , m_pageSize(policy.pageSize)
        , m_longestWalk(policy.longestWalk)
        , m_isChosen(days.size(), false)
        , m_rowsBefore(days.size() + 1, 0)
    {
        for (qsizetype i = 0; i < days.size(); ++i)
            m_rowsBefore[i + 1] = m_rowsBefore[i] + days[i].total;
    }

    bool has(qsizetype day) const { return m_isChosen[day]; }
    void set(qsizetype day, bool isChosen) { m_isChosen[day] = isChosen; }

    // First and last place of each run.
    QList<std::pair<qsizetype, qsizetype>> runs() const
    {
        QList<std::pair<qsizetype, qsizetype>> runs;
        for (qsizetype i = 0; i < m_days.size(); ++i) {
            if (!m_isChosen[i])
                continue;
            const qint64 together = runs.isEmpty() ? 0 : pages(runs.last().first, i);
            if (!runs.isEmpty() && together <= m_longestWalk && together <= pages(runs.last()) + pages(i, i))
                runs.last().second = i;
            else
                runs.append({i, i});
        }
        return runs;
    }

    qint64 pages() const
    {
        const auto all = runs();
        return std::accumulate(all.cbegin(), all.cend(), qint64{0},
                               [this](qint64 sum, const auto &run) { return sum + pages(run); });
    }

private:
    qint64 pages(qsizetype first, qsizetype last) const
    {
        const qint64 rows = m_rowsBefore[last + 1] - m_rowsBefore[first];
        return std::max<qint64>((rows + m_pageSize - 1) / m_pageSize, 1);
    }
    qint64 pages(const std::pair<qsizetype, qsizetype> &run) const { return pages(run.first, run.second); }

    const QList<DayCount> &m_days;
    int m_pageSize;
    int m_longestWalk;
    QList<bool> m_isChosen;
    QList<qint64> m_rowsBefore;
};

// Those of the days that may be asked, whose check is longest ago first.
QList<qsizetype> inTurn(const QList<DayCount> &days, auto mayBeAsked)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < days.size(); ++i)
        if (mayBeAsked(days[i]))
            places.append(i);
    std::ranges::stable_sort(places, {}, [&days](qsizetype place) { return days[place].checkedAt; });
    return places;
}

// As many of them as may be, in their order.
void choose(Choice &choice, const QList<qsizetype> &places, qint64 mostPages, bool takesOne)
{
    for (const qsizetype place : places) {
        if (choice.has(place))
            continue;
        choice.set(place, true);
        if (choice.pages() > mostPages && !takesOne) {
            choice.set(place, false);
            return;
        }
        takesOne = false;
    }
}

qint64 rowsOf(const QList<DayCount> &days, const DaySpan &span)
{
    return std::accumulate(days.cbegin(), days.cend(), qint64{0}, [&span](qint64 sum, const DayCount &day) {
        return sum + (span.contains(day.day) ? day.total : 0);
    });
}

} // namespace

QList<DaySpan> refreshPlan(const QList<DayCount> &days, QDate today, QDate lastLook, qint64 now,
                           const RefreshPolicy &policy)
{
    QDate recent = today.addDays(1 - policy.recentDays);
    if (lastLook.isValid())
        recent = std::min(recent, lastLook);
    // The provider's clock may be past midnight already.
    const DaySpan always{recent, today.addDays(1)};

    QList<DayCount> older;
    std::ranges::copy_if(days, std::back_inserter(older), [recent](const DayCount &day) { return day.day < recent; });
    Choice choice(older, policy);
    const auto isPending = [](const DayCount &day) { return day.pending > 0; };
    const auto isDue = [&](const DayCount &day) {
        return day.pending == 0 && now - day.checkedAt >= policy.closedEvery;
    };
    const QList<qsizetype> pending = inTurn(older, isPending);
    const QList<qsizetype> closed = inTurn(older, isDue);
    const int reserved = closed.isEmpty() ? 0 : std::min(policy.closedPages, policy.mostPages / 2);
    choose(choice, pending, policy.mostPages - reserved, true);
    choose(choice, closed, policy.mostPages, true);
    choose(choice, pending, policy.mostPages, false);

    QList<DaySpan> spans{always};
    qint64 recentRows = rowsOf(days, always);
    const auto runs = choice.runs();
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const DaySpan span{older[run->first].day, older[run->second].day};
        recentRows += rowsOf(days, span);
        if (span.last.addDays(1) == always.first && recentRows <= policy.pageSize)
            spans.first().first = span.first;
        else
            spans.append(span);
    }
    return spans;
}

} // namespace guiche
