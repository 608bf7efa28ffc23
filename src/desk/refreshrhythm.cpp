// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/refreshrhythm.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace guiche
{

using std::chrono::milliseconds;

RefreshRhythm::RefreshRhythm()
    : jitter([] { return QRandomGenerator::global()->generateDouble(); })
{
}

void RefreshRhythm::setInterval(std::chrono::seconds wanted)
{
    interval = std::clamp(wanted, shortest, longest);
}

milliseconds RefreshRhythm::pauseAfter(int failures) const
{
    constexpr int mostDoublings = 10;
    const milliseconds pause =
        std::min<milliseconds>(milliseconds(interval) * (1 << std::clamp(failures, 0, mostDoublings)), longest);
    constexpr double share = 0.1;
    return milliseconds(std::llround(static_cast<double>(pause.count()) * (1 - share + 2 * share * jitter())));
}

} // namespace guiche
