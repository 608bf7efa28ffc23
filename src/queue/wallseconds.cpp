// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/wallseconds.h"

namespace guiche
{

qint64 WallSeconds::of(const WallTime &readable)
{
    constexpr size_t dayCount = 512;
    constexpr qint64 secondsPerDay = 86400;
    m_days.resize(dayCount);
    const qint64 julianDay = readable.date().toJulianDay();
    Day &day = m_days[static_cast<size_t>(julianDay) % dayCount];
    if (day.julianDay != julianDay) {
        const QDate date = readable.date();
        const qint64 start = date.startOfDay().toSecsSinceEpoch();
        const qint64 noon = QDateTime(date, QTime(12, 0)).toSecsSinceEpoch();
        const qint64 next = date.addDays(1).startOfDay().toSecsSinceEpoch();
        day = {julianDay, start, noon - start == secondsPerDay / 2 && next - start == secondsPerDay};
    }
    if (!day.isWhole)
        return readable.toDateTime().toSecsSinceEpoch();
    return day.start + (readable.hasTime() ? readable.time().msecsSinceStartOfDay() / 1000 : 0);
}

} // namespace guiche
