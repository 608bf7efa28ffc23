// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchreport.h"

#include "bench/medians.h"

#include <cstdio>

namespace guiche
{

Milliseconds timed(const std::function<void()> &step)
{
    const auto begin = std::chrono::steady_clock::now();
    step();
    return std::chrono::steady_clock::now() - begin;
}

double medianOf(const std::vector<Milliseconds> &times)
{
    return median(times).count();
}

double quantileOf(std::vector<Milliseconds> times, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1));
    std::nth_element(times.begin(), times.begin() + place, times.end());
    return times[static_cast<size_t>(place)].count();
}

void BenchReport::tell(const char *name, const std::vector<Milliseconds> &times, const Bound &bound)
{
    std::printf("%-34s median %8.2f ms, best %.2f, worst %.2f (%zu times)\n", name, medianOf(times),
                quantileOf(times, 0), quantileOf(times, 1), times.size());
    judge(name, medianOf(times), "ms", bound);
}

void BenchReport::tellOne(const char *name, double value, const char *unit, const Bound &bound)
{
    std::printf("%-34s %15.2f %s\n", name, value, unit);
    judge(name, value, unit, bound);
}

void BenchReport::judge(const char *name, double value, const char *unit, const Bound &bound)
{
    if (bound.yardstick)
        std::printf("%-34s        %8.2f %s: %.1f times ours\n", "  the yardstick", *bound.yardstick, unit,
                    *bound.yardstick / value);
    if (value > bound.most) {
        ++m_missed;
        std::printf("  MISSED: %s at most %.1f %s\n", name, bound.most, unit);
    }
    if (bound.yardstick && *bound.yardstick < value * bound.timesLess) {
        ++m_missed;
        std::printf("  MISSED: %s %.0f times less than the yardstick\n", name, bound.timesLess);
    }
    std::fflush(stdout);
}

} // namespace guiche
