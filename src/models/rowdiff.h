// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace guiche
{

// The least change that makes rows with the keys `current` into `wanted`: what to remove, what to update, what to append.
// An empty key is never matched.
struct RowDiff {
    std::vector<int> removed; // rows, from the last to the first
    std::vector<std::pair<int, qsizetype>> kept; // row after the removals, index in `wanted`
    std::vector<qsizetype> added; // indexes in `wanted`, in its order
};

template<typename Key>
RowDiff rowDiff(const std::vector<Key> &current, const std::vector<Key> &wanted)
{
    QHash<Key, qsizetype> wantedAt;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (!wanted[i].isEmpty() && !wantedAt.contains(wanted[i]))
            wantedAt.insert(wanted[i], static_cast<qsizetype>(i));
    }
    RowDiff diff;
    QSet<qsizetype> matched;
    int rowAfter = 0;
    for (size_t row = 0; row < current.size(); ++row) {
        const auto found = current[row].isEmpty() ? wantedAt.cend() : wantedAt.constFind(current[row]);
        if (found == wantedAt.cend() || matched.contains(*found)) {
            diff.removed.push_back(static_cast<int>(row));
        } else {
            matched.insert(*found);
            diff.kept.emplace_back(rowAfter++, *found);
        }
    }
    std::ranges::reverse(diff.removed);
    for (qsizetype i = 0; i < static_cast<qsizetype>(wanted.size()); ++i) {
        if (!matched.contains(i))
            diff.added.push_back(i);
    }
    return diff;
}

} // namespace guiche
