// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/walltime.h"

#include <vector>

namespace guiche
{

// WallTime::toDateTime() in seconds since 1970, for many times of few days: what the zone says is asked once a day, on all
// days without a change of the clock.
class WallSeconds
{
public:
    qint64 of(const WallTime &readable);

private:
    struct Day {
        qint64 julianDay = -1;
        qint64 start = 0;
        bool isWhole = false; // every hour is there once
    };

    std::vector<Day> m_days;
};

// And back: such seconds as a walltimekey. Unreadable: before 1970 or after the year 9999.
class WallKeys
{
public:
    qint64 of(qint64 seconds);

private:
    struct Day { // of UTC
        qint64 number = -1;
        qint64 offset = 0; // seconds
        bool isSteady = false; // the zone keeps it all day
    };

    std::vector<Day> m_days;
};

} // namespace guiche
