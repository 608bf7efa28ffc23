// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace guiche
{

struct PageWalkOptions {
    int pageSize = 100; // to begin with: more of them time out on real servers
    int smallestPage = 12; // halving ends here
    int mostInFlight = 2;
    int mostPasses = 5;
    // A pass over several pages counts only when another one brings the same ids. Without it a pass without a sign of
    // movement counts, which misses a row where another was taken off and a third put in between two of its replies, so
    // that the total stays the same: days long past do not do that.
    bool verifies = false;
    qint64 mostRows = 2'000'000; // a list that goes on beyond has no end
};

// Rows by their place in the list that could not be had, though they were asked for again.
struct PageHole {
    qint64 first = 0;
    qint64 end = -1; // beyond the last one; -1: wherever the list ends
    Error error;

    friend bool operator==(const PageHole &, const PageHole &) = default;
};

} // namespace guiche
