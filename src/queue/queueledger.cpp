// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queueledger.h"

#include <algorithm>

namespace guiche
{

namespace
{

// Julian days fit: a readable date has a year of four digits.
constexpr qint32 noDay = 0;

qint32 numberOf(QDate day)
{
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : noDay;
}

bool isWithin(const DaySpan &span, qint32 day)
{
    return day != noDay && numberOf(span.first) <= day && day <= numberOf(span.last);
}

bool isWithin(const DaySpan &span, const DaySpan &days)
{
    return span.contains(days.first) && span.contains(days.last);
}

// To what was known before, unless that was wrong.
DaySpan narrowed(const DaySpan &days, const DaySpan &known)
{
    const DaySpan both{std::max(days.first, known.first), std::min(days.last, known.last)};
    return known.first.isValid() && both.first <= both.last ? both : days;
}

} // namespace

void QueueLedger::note(const IdAtendimento &id, DaySpan days, bool isPending)
{
    if (days.first != days.last)
        days = narrowed(days, daysOf(id));
    const QDate day = days.first == days.last ? days.first : QDate();
    if (day.isValid())
        m_undated.remove(id);
    else
        m_undated.insert(id, days);
    // Growing is a stop that is felt where there are many; this much room is half a megabyte.
    constexpr qsizetype usual = 250'000;
    if (m_rows.isEmpty())
        m_rows.reserve(usual);
    const auto known = m_rows.find(id);
    const Row row{numberOf(day), isPending};
    if (known == m_rows.end()) {
        m_rows.insert(id, row);
    } else {
        count(*known, -1);
        *known = row;
    }
    count(row, 1);
}

void QueueLedger::forget(const IdAtendimento &id)
{
    const auto known = m_rows.find(id);
    if (known == m_rows.end())
        return;
    count(*known, -1);
    m_rows.erase(known);
    m_undated.remove(id);
}

void QueueLedger::clear()
{
    m_rows.clear();
    m_undated.clear();
    m_days.clear();
}

void QueueLedger::exclude(const DaySpan &span, const IsThere &isThere)
{
    for (auto row = m_undated.begin(); row != m_undated.end(); ++row) {
        DaySpan &days = *row;
        const bool hasFirst = span.contains(days.first);
        if (hasFirst == span.contains(days.last) || isThere(row.key()))
            continue;
        if (hasFirst)
            days.first = span.last.addDays(1);
        else
            days.last = span.first.addDays(-1);
    }
}

void QueueLedger::setChecked(const DaySpan &span, qint64 at)
{
    for (QDate day = span.first; day <= span.last; day = day.addDays(1))
        m_days[day.toJulianDay()].checkedAt = at;
}

void QueueLedger::setTried(const DaySpan &span, qint64 at)
{
    for (QDate day = span.first; day <= span.last; day = day.addDays(1))
        m_days[day.toJulianDay()].triedAt = at;
}

qint64 QueueLedger::checkedAt(QDate day) const
{
    const auto known = m_days.find(day.toJulianDay());
    return known == m_days.end() ? 0 : known->second.checkedAt;
}

QList<IdAtendimento> QueueLedger::missing(const DaySpan &span, const IsThere &isThere) const
{
    QList<IdAtendimento> ids;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        if (isWithin(span, row->day) && !isThere(row.key()))
            ids.append(row.key());
    for (auto row = m_undated.cbegin(); row != m_undated.cend(); ++row)
        if (isWithin(span, *row) && !isThere(row.key()))
            ids.append(row.key());
    return ids;
}

QList<IdAtendimento> QueueLedger::outside(const DaySpan &span) const
{
    QList<IdAtendimento> ids;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        if (row->day != noDay && !isWithin(span, row->day))
            ids.append(row.key());
    for (auto row = m_undated.cbegin(); row != m_undated.cend(); ++row)
        if (row->last < span.first || row->first > span.last)
            ids.append(row.key());
    return ids;
}

QList<DayCount> QueueLedger::counts(const DaySpan &span) const
{
    QList<DayCount> days;
    for (QDate day = span.first; day <= span.last; day = day.addDays(1)) {
        const auto known = m_days.find(day.toJulianDay());
        const Day count = known == m_days.end() ? Day() : known->second;
        days.append({day, count.total, count.pending, std::max(count.checkedAt, count.triedAt)});
    }
    for (const Undated &some : undated()) {
        const int share = static_cast<int>(some.days.first.daysTo(some.days.last)) + 1;
        for (DayCount &day : days) {
            if (!some.days.contains(day.day))
                continue;
            day.total += (some.total + share - 1) / share;
            day.pending += (some.pending + share - 1) / share;
        }
    }
    return days;
}

qint64 QueueLedger::oldestCheck(const DaySpan &span) const
{
    std::optional<qint64> oldest;
    const auto end = m_days.upper_bound(span.last.toJulianDay());
    for (auto day = m_days.lower_bound(span.first.toJulianDay()); day != end; ++day)
        if (day->second.pending > 0)
            oldest = std::min(oldest.value_or(day->second.checkedAt), day->second.checkedAt);
    for (const Undated &some : undated())
        for (QDate day = some.days.first; some.pending > 0 && day.isValid() && day <= some.days.last;
             day = day.addDays(1))
            if (span.contains(day))
                oldest = std::min(oldest.value_or(checkedAt(day)), checkedAt(day));
    return oldest.value_or(0);
}

DaySpan QueueLedger::daysOf(const IdAtendimento &id) const
{
    const auto known = m_rows.constFind(id);
    if (known == m_rows.cend())
        return {};
    if (known->day == noDay)
        return m_undated.value(id);
    const QDate day = QDate::fromJulianDay(known->day);
    return {day, day};
}

QList<QueueLedger::Undated> QueueLedger::undated() const
{
    QList<Undated> all;
    for (auto row = m_undated.cbegin(); row != m_undated.cend(); ++row) {
        auto some = std::ranges::find(all, *row, &Undated::days);
        if (some == all.end())
            some = all.insert(all.end(), {.days = *row});
        ++some->total;
        some->pending += m_rows.value(row.key()).isPending ? 1 : 0;
    }
    return all;
}

void QueueLedger::count(const Row &row, int by)
{
    Day &day = m_days[row.day];
    day.total += by;
    if (row.isPending)
        day.pending += by;
}

} // namespace guiche
