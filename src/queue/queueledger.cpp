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

} // namespace

void QueueLedger::note(const IdAtendimento &id, QDate day, bool isPending)
{
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
}

void QueueLedger::clear()
{
    m_rows.clear();
    m_days.clear();
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
    return ids;
}

QList<IdAtendimento> QueueLedger::outside(const DaySpan &span) const
{
    QList<IdAtendimento> ids;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        if (!isWithin(span, row->day))
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
    return days;
}

qint64 QueueLedger::oldestCheck(const DaySpan &span) const
{
    std::optional<qint64> oldest;
    const auto end = m_days.upper_bound(span.last.toJulianDay());
    for (auto day = m_days.lower_bound(span.first.toJulianDay()); day != end; ++day)
        if (day->second.pending > 0)
            oldest = std::min(oldest.value_or(day->second.checkedAt), day->second.checkedAt);
    return oldest.value_or(0);
}

void QueueLedger::count(const Row &row, int by)
{
    Day &day = m_days[row.day];
    day.total += by;
    if (row.isPending)
        day.pending += by;
}

} // namespace guiche
