// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/windowwatch.h"

#include <QByteArrayList>

#include <optional>

#include <sys/types.h>

namespace guiche
{

using Milliseconds = std::chrono::duration<double, std::milli>;

struct Start {
    QByteArrayList command; // the program's path and its arguments
    QByteArrayList variables; // NAME=VALUE, which it has beside the environment that we have
};

// A program that runs from the start of this to the end of it.
class StartedProgram
{
public:
    explicit StartedProgram(const Start &start);
    ~StartedProgram();
    StartedProgram(const StartedProgram &) = delete;
    StartedProgram &operator=(const StartedProgram &) = delete;

    bool isRunning() const { return m_id > 0; }
    // Just before it was started.
    Instant begin() const { return m_begin; }
    // On all its threads until now; nothing once it has ended by itself.
    std::optional<Milliseconds> workingTime() const;
    // The most that it has held in memory at a time until now (VmHWM), in bytes: what it shares with others counts too.
    std::optional<qint64> peakMemory() const;
    // Waits until it has hardly worked for a while. No: it has ended by itself, or it never rests.
    bool waitUntilAtRest() const;

private:
    void end();

    Instant m_begin;
    pid_t m_id = 0;
};

} // namespace guiche
