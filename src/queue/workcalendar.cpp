// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/workcalendar.h"

#include <algorithm>

namespace guiche
{

namespace
{

constexpr qint64 secondsOfDay = 86400;
// Somebody may have made every day of the year a holiday.
constexpr qint64 longestWalk = 100000;

WorkWeek wholeWeek()
{
    const QList<WorkSpan> day{{0, 24 * 60}};
    return {day, day, day, day, day, day, day};
}

bool isByWeek(DeadlineUnit unit)
{
    switch (unit) {
    case DeadlineUnit::CalendarDays:
    case DeadlineUnit::Hours:
        return false;
    case DeadlineUnit::WorkingDays:
    case DeadlineUnit::WorkingHours:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

WorkCalendar::WorkCalendar(const DeadlineProfile &profile, const HolidayCalendar &holidays)
    : m_week(isByWeek(profile.unit) ? profile.week : wholeWeek())
    , m_holidaysCount(profile.holidaysCount)
    , m_holidays(holidays)
{
}

const QList<WorkSpan> &WorkCalendar::spansOf(qint64 julianDay) const
{
    return m_week[static_cast<size_t>(julianDay % 7)]; // day 0 was a Monday
}

bool WorkCalendar::counts(qint64 julianDay) const
{
    return !spansOf(julianDay).isEmpty() && (m_holidaysCount || !m_holidays.isHoliday(julianDay));
}

qint64 WorkCalendar::secondsOf(qint64 julianDay) const
{
    return secondsUntil(julianDay, secondsOfDay);
}

qint64 WorkCalendar::secondsUntil(qint64 julianDay, qint64 timeOfDay) const
{
    if (!counts(julianDay))
        return 0;
    qint64 seconds = 0;
    for (const WorkSpan &span : spansOf(julianDay)) {
        const qint64 from = qint64{span.from} * 60;
        seconds += std::clamp(timeOfDay - from, qint64{0}, qint64{span.until} * 60 - from);
    }
    return seconds;
}

qint64 WorkCalendar::timeOfDayAfter(qint64 julianDay, qint64 seconds) const
{
    for (const WorkSpan &span : spansOf(julianDay)) {
        const qint64 length = qint64{span.until - span.from} * 60;
        if (seconds <= length)
            return qint64{span.from} * 60 + seconds;
        seconds -= length;
    }
    return secondsOfDay;
}

CountedTime::CountedTime(const WorkCalendar &calendar, qint64 amount, bool isDays)
    : m_calendar(calendar)
    , m_amount(amount)
    , m_isDays(isDays)
{
    Q_ASSERT(amount >= 1);
}

std::optional<qint64> CountedTime::dayAfter(qint64 julianDay) const
{
    const auto stop = stopOf(julianDay);
    return stop ? std::optional(stop->day) : std::nullopt;
}

std::optional<CalendarSecond> CountedTime::momentAfter(CalendarSecond moment) const
{
    const qint64 day = moment / secondsOfDay;
    auto stop = stopOf(day);
    if (!stop)
        return std::nullopt;
    // What had counted of the first day before the moment must be made up for at the end.
    stop = walk({stop->day, stop->rest + m_calendar.secondsUntil(day, moment % secondsOfDay)});
    if (!stop)
        return std::nullopt;
    return stop->day * secondsOfDay + m_calendar.timeOfDayAfter(stop->day, stop->rest);
}

std::optional<CountedTime::Stop> CountedTime::walk(Stop from) const
{
    Stop at = from;
    for (qint64 steps = 0; steps < longestWalk; ++steps) {
        const qint64 seconds = m_calendar.secondsOf(at.day);
        if (at.rest <= seconds)
            return at;
        at = {at.day + 1, at.rest - seconds};
    }
    return std::nullopt;
}

std::optional<CountedTime::Stop> CountedTime::stopOf(qint64 julianDay) const
{
    const auto known = m_stops.constFind(julianDay);
    if (known != m_stops.constEnd())
        return *known;
    std::optional<Stop> stop;
    if (m_isDays) {
        qint64 left = m_amount;
        qint64 day = julianDay;
        while (left > 0 && day - julianDay < longestWalk)
            left -= m_calendar.counts(++day) ? 1 : 0;
        if (left == 0)
            stop = Stop{day, 0};
    } else {
        stop = walk({julianDay, m_amount});
    }
    m_stops.insert(julianDay, stop);
    return stop;
}

} // namespace guiche
