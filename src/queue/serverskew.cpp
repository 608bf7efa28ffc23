// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/serverskew.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace guiche
{

namespace
{

constexpr size_t fewestRows = 3;
constexpr qint64 aMinute = 60;
constexpr qint64 agreement = 3 * aMinute; // between the rows of the middle half

} // namespace

std::optional<qint64> serverSkew(std::span<const QueuedAtendimento> page, qint64 receivedAt)
{
    std::vector<qint64> told;
    for (const QueuedAtendimento &row : page) {
        const std::optional<qint64> &minutes = row.clock.minutosEmAberto;
        // A hundred years are no age: adding them up must not overflow.
        constexpr qint64 most = 100LL * 366 * 24 * 60;
        if (row.isFechado() || !row.dataCadastro.hasTime() || !minutes || *minutes < 0 || *minutes > most)
            continue;
        // Whole minutes have passed, and half of one more on average.
        const qint64 serversNow = row.dataCadastro.toDateTime().toSecsSinceEpoch() + *minutes * aMinute + aMinute / 2;
        told.push_back(serversNow - receivedAt);
    }
    if (told.size() < fewestRows)
        return {};
    std::ranges::sort(told);
    const size_t quarter = told.size() / 4;
    if (told[told.size() - 1 - quarter] - told[quarter] > agreement)
        return {};
    const qint64 median = told[told.size() / 2];
    return std::abs(median) < aMinute ? 0 : median;
}

} // namespace guiche
