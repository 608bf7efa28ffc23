// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace guiche
{

// A length of time as it is typed, in minutes: "30 min", "4h", "1 h 30 min", "2 d", with the units' words in English,
// Portuguese and Spanish too. Nothing for what has no unit, a unit twice, or is more than ten years.
std::optional<int> minutesIn(const QString &typed);

// "1 d 4 h 30 min"; "0 min".
QString durationText(int minutes);

} // namespace guiche
