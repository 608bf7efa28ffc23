// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/durationtext.h"

#include "queue/deadlines.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace guiche
{

namespace
{

struct DurationUnit {
    int minutes;
    QLatin1String symbol;
    QLatin1String words; // as typeKey() has them
};

constexpr std::array durationUnits = {
    DurationUnit{24 * 60, QLatin1String("d"), QLatin1String(" d dia dias day days ")},
    DurationUnit{60, QLatin1String("h"), QLatin1String(" h hora horas hour hours hs hrs ")},
    DurationUnit{1, QLatin1String("min"), QLatin1String(" min mins m minuto minutos minute minutes ")},
};

// "1h30min" as "1", "h", "30", "min"; empty: there is something else in it.
QStringList numbersAndWords(const QString &text)
{
    QStringList parts;
    bool wasDigit = false;
    bool isApart = true;
    for (const QChar c : text) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (c == u' ') {
            isApart = true;
            continue;
        }
        if (!isDigit && !c.isLetter())
            return {};
        if (isApart || isDigit != wasDigit)
            parts << QString();
        parts.last() += c;
        wasDigit = isDigit;
        isApart = false;
    }
    return parts;
}

} // namespace

std::optional<int> minutesIn(const QString &typed)
{
    const QStringList parts = numbersAndWords(typeKey(typed));
    if (parts.isEmpty() || parts.size() % 2 != 0)
        return std::nullopt;
    qint64 sum = 0;
    size_t next = 0; // units come from the largest down
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        bool isNumber = false;
        const int number = parts.at(i).toInt(&isNumber);
        const auto isNamed = [&](const DurationUnit &unit) {
            return unit.words.contains(QString(u' ' % parts.at(i + 1) % u' '));
        };
        const auto begin = durationUnits.begin() + static_cast<std::ptrdiff_t>(next);
        const auto unit = std::find_if(begin, durationUnits.end(), isNamed);
        if (!isNumber || unit == durationUnits.end())
            return std::nullopt;
        sum += qint64{number} * unit->minutes;
        next = static_cast<size_t>(unit - durationUnits.begin()) + 1;
    }
    return sum <= DeadlineRules::mostMinutes ? std::optional(static_cast<int>(sum)) : std::nullopt;
}

QString durationText(int minutes)
{
    QStringList parts;
    for (const DurationUnit &unit : durationUnits) {
        if (minutes >= unit.minutes)
            parts << QString::number(minutes / unit.minutes) % u' ' % unit.symbol;
        minutes %= unit.minutes;
    }
    return parts.isEmpty() ? QStringLiteral("0 min") : parts.join(u' ');
}

} // namespace guiche
