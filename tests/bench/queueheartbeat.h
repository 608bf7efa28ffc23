// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchreport.h"

namespace guiche
{

// How long the window's thread is held while the program's own page loads so many pending rows, and while it is refreshed.
void measureHeartbeat(BenchReport &report, int size);

} // namespace guiche
