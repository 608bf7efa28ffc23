// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocolo.h"

#include <algorithm>

namespace guiche
{

namespace
{

constexpr qsizetype timestampSize = 14; // yyyyMMddHHmmss
constexpr qsizetype shortSize = 15;
constexpr qsizetype longSize = 20;

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString Protocolo::grouped() const
{
    const QStringView v = m_text;
    if (isNumber(v) && v.size() == shortSize)
        return v.first(4) % u' ' % v.sliced(4, 4) % u' ' % v.sliced(8);
    if (isNumber(v) && v.size() == longSize)
        return v.first(4) % u' ' % v.sliced(4, 4) % u' ' % v.sliced(8, 6) % u' ' % v.sliced(timestampSize);
    return m_text;
}

WallTime Protocolo::begunAt() const
{
    if (m_text.size() < timestampSize)
        return {};
    // Date and time apart: as one local QDateTime, a time skipped by this machine's summer time would be invalid.
    const QDate date = QDate::fromString(m_text.first(8), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(m_text.sliced(8, 6), QStringLiteral("HHmmss"));
    return date.isValid() && time.isValid() ? WallTime(date, time) : WallTime();
}

} // namespace guiche
