// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdlib>
#include <functional>
#include <optional>
#include <vector>

namespace guiche
{

using Milliseconds = std::chrono::duration<double, std::milli>;

Milliseconds timed(const std::function<void()> &step);
double medianOf(const std::vector<Milliseconds> &times);
double quantileOf(std::vector<Milliseconds> times, double share);

// Prints figures and keeps in mind which missed their bound.
class BenchReport
{
public:
    // At most so much, and so many times less than the yardstick took.
    struct Bound {
        double most;
        std::optional<double> yardstick = {};
        double timesLess = 10;
    };

    // A figure's median is what counts; its best and its worst are told beside it.
    void tell(const char *name, const std::vector<Milliseconds> &times, const Bound &bound);
    void tellOne(const char *name, double value, const char *unit, const Bound &bound);

    int exitCode() const { return m_missed == 0 ? EXIT_SUCCESS : EXIT_FAILURE; }

private:
    void judge(const char *name, double value, const char *unit, const Bound &bound);

    int m_missed = 0;
};

} // namespace guiche
