// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <ctime>
#include <mutex>
#include <thread>
#include <vector>

namespace guiche
{

// Another thread knocks every millisecond; how long each knock waits until it is answered is how long whoever uses the
// window would have. While it is blocked the knocks go on, so that a long wait counts for as long as it was. Beside that by
// the clock stands how long the window's thread ran meanwhile: what is more is the machine's, that had others to run.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    struct Waits {
        std::vector<Milliseconds> byClock;
        std::vector<Milliseconds> ofThread;
    };

    Heartbeat();
    ~Heartbeat() override;

    Waits end(); // what was measured; all knocks have been answered

private:
    Milliseconds threadTime() const;
    void knock();

    Waits m_waits; // of the window's thread
    clockid_t m_threadClock = {};
    std::mutex m_mutex;
    std::condition_variable m_ending;
    bool m_isEnding = false;
    std::thread m_thread; // the last one, as it uses the others
};

} // namespace guiche
