// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace guiche
{

// A WallTime as one number that orders by time: days, then seconds of the day after one for "no time".
namespace walltimekey
{
inline constexpr qint64 empty = std::numeric_limits<qint64>::max();
inline constexpr qint64 unreadable = empty - 1; // the text is kept elsewhere

inline bool isTime(qint64 key)
{
    return key < unreadable;
}
inline qint64 julianDay(qint64 key)
{
    return key >> 17;
}
// -1 where there is none.
inline int secondOfDay(qint64 key)
{
    return static_cast<int>(key & 0x1ffff) - 1;
}
} // namespace walltimekey

} // namespace guiche
