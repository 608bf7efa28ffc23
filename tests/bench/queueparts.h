// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchreport.h"

namespace guiche
{

// What the queue does with all rows at once beside showing them: their deadlines, the figures of the charts, keeping them.
void measureDeadlines(BenchReport &report, int size);
void measureFigures(BenchReport &report, int size);
void measureKept(BenchReport &report, int size);

} // namespace guiche
