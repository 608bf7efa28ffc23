// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/deadlines.h"

#include <QHash>

#include <optional>

namespace guiche
{

// A moment of the wall clock as a plain number of seconds, a day always 86,400 of them: julian day × 86,400 + time of day.
using CalendarSecond = qint64;

// How one profile counts. `holidays` outlives it.
class WorkCalendar
{
public:
    WorkCalendar(const DeadlineProfile &profile, const HolidayCalendar &holidays);

    bool counts(qint64 julianDay) const; // as a day, or with at least some of its time
    qint64 secondsOf(qint64 julianDay) const; // that count
    qint64 secondsUntil(qint64 julianDay, qint64 timeOfDay) const; // that count, of the day's beginning
    qint64 timeOfDayAfter(qint64 julianDay, qint64 seconds) const; // the first at which so many have counted

private:
    const QList<WorkSpan> &spansOf(qint64 julianDay) const;

    WorkWeek m_week;
    bool m_holidaysCount;
    const HolidayCalendar &m_holidays;
};

// An amount counted by a calendar from many moments; what a day has in common is counted once.
class CountedTime
{
public:
    // `calendar` outlives it. `amount` at least 1: seconds, or days with `isDays`.
    CountedTime(const WorkCalendar &calendar, qint64 amount, bool isDays);

    // The day that is so many counted days after. Nothing: so many never come.
    std::optional<qint64> dayAfter(qint64 julianDay) const;
    // The moment after so many counted seconds.
    std::optional<CalendarSecond> momentAfter(CalendarSecond moment) const;

private:
    struct Stop {
        qint64 day;
        qint64 rest; // seconds into its counted time
    };

    std::optional<Stop> walk(Stop from) const;
    std::optional<Stop> stopOf(qint64 julianDay) const;

    const WorkCalendar &m_calendar;
    qint64 m_amount;
    bool m_isDays;
    mutable QHash<qint64, std::optional<Stop>> m_stops; // by the day counting begins
};

} // namespace guiche
