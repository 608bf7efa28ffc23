// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace guiche
{

// The least change that makes rows with the keys `current` into `wanted`: what to remove, what to update, what to append.
// An empty key is never matched; of several rows with the same key, the first is matched with the first.
struct RowDiff {
    std::vector<int> removed; // rows, from the last to the first
    std::vector<std::pair<int, qsizetype>> kept; // row after the removals, index in `wanted`
    std::vector<qsizetype> added; // indexes in `wanted`, in its order
};

// What is removed as ranges of neighbours, first and last of each, from the last range to the first: a view turns to
// another current row once, not for every row that goes.
inline std::vector<std::pair<int, int>> rangesOf(const std::vector<int> &removed)
{
    std::vector<std::pair<int, int>> ranges;
    for (const int row : removed) {
        if (!ranges.empty() && ranges.back().first == row + 1)
            ranges.back().first = row;
        else
            ranges.emplace_back(row, row);
    }
    return ranges;
}

template<typename Key>
RowDiff rowDiff(const std::vector<Key> &current, const std::vector<Key> &wanted)
{
    QHash<Key, std::vector<qsizetype>> wantedAt; // the next one last
    for (qsizetype i = static_cast<qsizetype>(wanted.size()) - 1; i >= 0; --i) {
        if (const Key &key = wanted[static_cast<size_t>(i)]; !key.isEmpty())
            wantedAt[key].push_back(i);
    }
    RowDiff diff;
    std::vector<bool> isMatched(wanted.size());
    int rowAfter = 0;
    for (size_t row = 0; row < current.size(); ++row) {
        const auto found = wantedAt.find(current[row]);
        if (found == wantedAt.end() || found->empty()) {
            diff.removed.push_back(static_cast<int>(row));
        } else {
            isMatched[static_cast<size_t>(found->back())] = true;
            diff.kept.emplace_back(rowAfter++, found->back());
            found->pop_back();
        }
    }
    std::ranges::reverse(diff.removed);
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (!isMatched[i])
            diff.added.push_back(static_cast<qsizetype>(i));
    }
    return diff;
}

} // namespace guiche
