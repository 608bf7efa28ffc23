// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>
#include <span>

namespace guiche
{

// Chance that falls the same way on every machine: the standard fixes what mt19937 yields, but not what its
// distributions make of it, hence the plain remainder.
class DemoDice
{
public:
    explicit DemoDice(quint32 seed)
        : m_engine(seed)
    {
    }

    // 0 … sides - 1
    int below(int sides) { return static_cast<int>(m_engine() % static_cast<quint32>(sides)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }

    template<typename T>
    const T &pick(std::span<const T> choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace guiche
