// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <string_view>

// Numbers, truths and spans of time as servers write them: as JSON's own kind or as text (contract.md, Types).
namespace guiche
{

// "38", 38, "38.0": what lies behind the point is dropped. Nothing for any other text, and for what no count can be.
std::optional<qint64> wholeNumber(std::string_view utf8);

// true, "sim", "s" and any number but 0.
bool isTrue(std::string_view utf8);

// "-501h 6min", "12h", "45min", "2d 3h" in minutes; nothing for what is not written so.
std::optional<qint64> clockMinutesIn(const QString &text);

} // namespace guiche
