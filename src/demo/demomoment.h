// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/walltime.h"

#include <compare>

namespace guiche
{

// A second on the wall clock, to count with. No zone: adding a day never meets daylight saving (contract.md, Types).
class DemoMoment
{
public:
    DemoMoment() = default;
    DemoMoment(QDate date, QTime time)
        : m_seconds(date.toJulianDay() * secondsPerDay + time.msecsSinceStartOfDay() / 1000)
    {
    }

    QDate date() const { return QDate::fromJulianDay(m_seconds / secondsPerDay); }
    QTime time() const { return QTime(0, 0).addSecs(secondsOfDay()); }
    int secondsOfDay() const { return static_cast<int>(m_seconds % secondsPerDay); }
    WallTime wallTime() const { return WallTime(date(), time()); }

    DemoMoment plusSeconds(qint64 seconds) const { return DemoMoment(m_seconds + seconds); }
    DemoMoment plusMinutes(qint64 minutes) const { return plusSeconds(minutes * 60); }
    DemoMoment plusDays(qint64 days) const { return plusSeconds(days * secondsPerDay); }
    qint64 secondsSince(DemoMoment earlier) const { return m_seconds - earlier.m_seconds; }
    DemoMoment at(int hour, int minute = 0) const { return DemoMoment(date(), QTime(hour, minute)); }

    friend auto operator<=>(const DemoMoment &, const DemoMoment &) = default;

private:
    static constexpr qint64 secondsPerDay = 86'400;

    explicit DemoMoment(qint64 seconds)
        : m_seconds(seconds)
    {
    }

    qint64 m_seconds = 0;
};

} // namespace guiche
