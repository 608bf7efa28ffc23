// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"

#include <QtGlobal>

#include <limits>

namespace guiche
{

// When a row begins to be near its deadline and when it is past it, in seconds since 1970 of the provider's wall clock
// (WallTime::toDateTime()). From a rule for its type, else from the server's own clock, else from nothing.
struct Due {
    enum class Source : quint8 { None, Threshold, Profile, Server };
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    qint64 warningAt = never;
    qint64 lateAt = never;
    Source source = Source::None;

    Urgency urgencyAt(qint64 now) const
    {
        if (source == Source::None)
            return Urgency::NoDeadline;
        return now >= lateAt ? Urgency::Late : now >= warningAt ? Urgency::Warning : Urgency::OnTime;
    }

    friend bool operator==(const Due &, const Due &) = default;
};

} // namespace guiche
