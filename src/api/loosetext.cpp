// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/loosetext.h"

#include <QRegularExpression>

#include <charconv>
#include <cmath>

namespace guiche
{

std::optional<qint64> wholeNumber(std::string_view utf8)
{
    const size_t first = utf8.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    const std::string_view text = utf8.substr(first, utf8.find_last_not_of(' ') - first + 1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    constexpr double largest = 9e15; // every whole number up to here is a double
    if (error != std::errc() || end != text.data() + text.size() || !(std::abs(number) <= largest))
        return {};
    return static_cast<qint64>(number);
}

bool isTrue(std::string_view utf8)
{
    if (const std::optional<qint64> number = wholeNumber(utf8))
        return *number != 0;
    const QString word = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).trimmed().toLower();
    return word == QLatin1String("true") || word == QLatin1String("sim") || word == QLatin1String("s");
}

std::optional<qint64> clockMinutesIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A\s*(-)?\s*(?:(\d{1,9})\s*d(?:ias?)?(?![a-z]))?\s*(?:(\d{1,9})\s*h(?:oras?|s)?(?![a-z]))?)"
                       R"(\s*(?:(\d{1,9})\s*m(?:in(?:utos?)?)?(?![a-z]))?\s*\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.lastCapturedIndex() < 2)
        return {};
    const qint64 minutes =
        (match.captured(2).toLongLong() * 24 + match.captured(3).toLongLong()) * 60 + match.captured(4).toLongLong();
    return match.hasCaptured(1) ? -minutes : minutes;
}

} // namespace guiche
