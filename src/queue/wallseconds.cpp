// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/wallseconds.h"

#include "queue/walltimekey.h"

namespace guiche
{

namespace
{

constexpr size_t rememberedDays = 512;
constexpr qint64 dayLength = 86400; // seconds

int offsetAt(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).offsetFromUtc();
}

} // namespace

qint64 WallSeconds::of(const WallTime &readable)
{
    m_days.resize(rememberedDays);
    const qint64 julianDay = readable.date().toJulianDay();
    Day &day = m_days[static_cast<size_t>(julianDay) % rememberedDays];
    if (day.julianDay != julianDay) {
        const QDate date = readable.date();
        const qint64 start = date.startOfDay().toSecsSinceEpoch();
        const qint64 noon = QDateTime(date, QTime(12, 0)).toSecsSinceEpoch();
        const qint64 next = date.addDays(1).startOfDay().toSecsSinceEpoch();
        day = {julianDay, start, noon - start == dayLength / 2 && next - start == dayLength};
    }
    if (!day.isWhole)
        return readable.toDateTime().toSecsSinceEpoch();
    return day.start + (readable.hasTime() ? readable.time().msecsSinceStartOfDay() / 1000 : 0);
}

qint64 WallKeys::of(qint64 seconds)
{
    constexpr qint64 firstJulianDay = 2'440'588; // 1 January 1970
    constexpr qint64 end = 253'402'300'800; // 1 January 10000
    if (seconds < 0 || seconds >= end)
        return walltimekey::unreadable;
    m_days.resize(rememberedDays);
    const qint64 number = seconds / dayLength;
    Day &day = m_days[static_cast<size_t>(number) % rememberedDays];
    if (day.number != number) {
        const int offset = offsetAt(number * dayLength);
        day = {number, offset, offset == offsetAt((number + 1) * dayLength)};
    }
    const qint64 local = seconds + (day.isSteady ? day.offset : offsetAt(seconds)) + dayLength; // not below 0
    return ((firstJulianDay - 1 + local / dayLength) << 17) + local % dayLength + 1;
}

} // namespace guiche
