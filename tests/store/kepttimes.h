// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queuestore.h"

namespace guiche
{

// Milliseconds that a store takes for a queue of `count` rows.
struct KeptTimes {
    qint64 whole = 0; // to write all of it
    qint64 part = 0; // to write one row of a hundred
    qint64 first = 0; // until the first rows are told
    qint64 all = 0; // until all are
    qsizetype rows = 0; // that were told
};
KeptTimes timeKept(QueueStore &store, int count);

} // namespace guiche
