// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/walltime.h"

#include <limits>

namespace guiche
{

namespace
{

// Reads `count` decimal digits at `text`; -1 when one of them is none.
template<typename Char>
int digits(const Char *text, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const auto digit = static_cast<unsigned>(text[i]) - unsigned{'0'};
        if (digit > 9)
            return -1;
        value = value * 10 + static_cast<int>(digit);
    }
    return value;
}

constexpr qsizetype dateSize = 10; // dd/MM/yyyy
constexpr qsizetype minutesSize = 16; // dd/MM/yyyy HH:mm
constexpr qsizetype secondsSize = 19; // dd/MM/yyyy HH:mm:ss

// To QDate the year -1, of a year that is no number, would be a real one.
QDate dateOf(int year, int month, int day)
{
    return year > 0 ? QDate(year, month, day) : QDate();
}

template<typename Char>
QDate readDate(const Char *text)
{
    if (text[2] == '/' && text[5] == '/')
        return dateOf(digits(text + 6, 4), digits(text + 3, 2), digits(text, 2));
    if (text[4] == '-' && text[7] == '-')
        return dateOf(digits(text, 4), digits(text + 5, 2), digits(text + 8, 2));
    return {};
}

// ".000000" after the seconds. What comes with a zone stays unreadable: it would have to be converted.
template<typename Char>
bool isFraction(const Char *text, qsizetype size)
{
    if (size < 2 || text[0] != '.')
        return false;
    for (qsizetype i = 1; i < size; ++i)
        if (digits(text + i, 1) < 0)
            return false;
    return true;
}

template<typename Char>
QTime readTime(const Char *text, bool withSeconds)
{
    if (text[2] != ':' || (withSeconds && text[5] != ':'))
        return {};
    return QTime(digits(text, 2), digits(text + 3, 2), withSeconds ? digits(text + 6, 2) : 0);
}

} // namespace

WallTime::WallTime(QDate date, QTime time)
    : m_date(date)
    , m_time(time)
{
}

template<typename Char>
bool WallTime::read(const Char *text, qsizetype size)
{
    if (size > secondsSize && isFraction(text + secondsSize, size - secondsSize))
        size = secondsSize;
    if (size != dateSize && size != minutesSize && size != secondsSize)
        return false;
    const QDate date = readDate(text);
    if (!date.isValid())
        return false;
    if (size > dateSize) {
        if (text[dateSize] != ' ' && text[dateSize] != 'T')
            return false;
        m_time = readTime(text + dateSize + 1, size == secondsSize);
        if (!m_time.isValid())
            return false;
    }
    m_date = date;
    return true;
}

WallTime WallTime::parse(QStringView text)
{
    WallTime result;
    text = text.trimmed();
    if (!result.read(text.utf16(), text.size())) {
        result.m_time = {};
        result.m_unreadable = text.toString();
    }
    return result;
}

WallTime WallTime::parse(std::string_view utf8)
{
    WallTime result;
    if (result.read(utf8.data(), static_cast<qsizetype>(utf8.size())))
        return result;
    return parse(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QDateTime WallTime::toDateTime() const
{
    if (!m_date.isValid())
        return {};
    if (!m_time.isValid())
        return m_date.startOfDay();
    const QDateTime moment(m_date, m_time);
    // A time that summer time skipped is none to QDateTime; counted from the day's start it falls right after the gap.
    return moment.isValid() ? moment : m_date.startOfDay().addMSecs(m_time.msecsSinceStartOfDay());
}

QString WallTime::text() const
{
    if (!isReadable())
        return m_unreadable;
    const QString day = m_date.toString(QStringLiteral("dd/MM/yyyy"));
    return hasTime() ? QString(day % u' ' % m_time.toString(QStringLiteral("HH:mm"))) : day;
}

QString WallTime::preciseText() const
{
    if (!isReadable() || !hasTime() || m_time.second() == 0)
        return text();
    return m_date.toString(QStringLiteral("dd/MM/yyyy")) % u' ' % m_time.toString(QStringLiteral("HH:mm:ss"));
}

qint64 WallTime::sortKey() const
{
    if (isEmpty())
        return std::numeric_limits<qint64>::max();
    if (!isReadable())
        return std::numeric_limits<qint64>::max() - 1;
    constexpr qint64 msecsPerDay = 86'400'000;
    return m_date.toJulianDay() * msecsPerDay + (m_time.isValid() ? m_time.msecsSinceStartOfDay() : 0);
}

} // namespace guiche
