// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace guiche
{

// When the queue is next asked for what has changed: by a settable interval, a tenth more or less so that many clients do
// not come at the same moment, and ever longer as long as it fails.
struct RefreshRhythm {
    static constexpr std::chrono::seconds shortest{30};
    static constexpr std::chrono::seconds longest{3600};

    std::chrono::seconds interval{120};
    std::function<double()> jitter; // 0…1

    RefreshRhythm();

    void setInterval(std::chrono::seconds wanted);
    // After the end of a refresh, and so many failures since the last good one.
    std::chrono::milliseconds pauseAfter(int failures) const;
};

} // namespace guiche
