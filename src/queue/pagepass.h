// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace guiche
{

// What one pass over the pages of a list has come to, as far as it tells whether the list has moved meanwhile.
struct PagePass {
    int number = 1;
    qint64 unique = 0;
    qint64 newcomers = 0; // that the pass before had not
    qint64 skipped = 0;
    qint64 repeated = 0; // twice on one page
    int replies = 0;
    std::optional<qint64> total = {};
    bool hasMoved = false; // an id in two places, or another total
    bool isOdd = false; // a page longer or shorter than the total leaves it
    bool repeats = false; // a whole page of what other pages had

    // Whether as much came as there is, by what the server says.
    bool agrees() const { return total == unique + skipped + repeated; }
    bool isQuiet() const { return !hasMoved && !isOdd && (agrees() || !total); }
    // Whether it brought the same ids as the one before it.
    bool isAs(const PagePass &before) const { return number > 1 && newcomers == 0 && unique == before.unique; }
};

} // namespace guiche
