// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QVariant>

#include <algorithm>
#include <array>
#include <optional>

namespace guiche
{

// Enumerations are stored by name, so that neither their order nor a hand-edited file can turn one into another.
template<typename Enum>
struct Named {
    Enum value;
    QLatin1String name;
};

template<typename Enum, size_t Count>
std::optional<Enum> valueNamed(const std::array<Named<Enum>, Count> &table, const QString &name)
{
    const auto found = std::ranges::find_if(table, [&name](const Named<Enum> &row) { return row.name == name; });
    return found == table.end() ? std::optional<Enum>() : found->value;
}

template<typename Enum, size_t Count>
Enum valueOf(const std::array<Named<Enum>, Count> &table, const QVariant &stored, Enum fallback)
{
    return valueNamed(table, stored.toString()).value_or(fallback);
}

template<typename Enum, size_t Count>
QString nameOf(const std::array<Named<Enum>, Count> &table, Enum value)
{
    return std::ranges::find(table, value, &Named<Enum>::value)->name;
}

// To toBool() any word but a few is a yes.
inline constexpr std::array answers = {
    Named{true, QLatin1String("true")},
    Named{false, QLatin1String("false")},
};

} // namespace guiche
