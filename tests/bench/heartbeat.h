// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace guiche
{

// Another thread knocks every millisecond; how long each knock waits until it is answered is how long whoever uses the
// window would have. While it is blocked the knocks go on, so that a long wait counts for as long as it was.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    Heartbeat();
    ~Heartbeat() override;

    std::vector<Milliseconds> end(); // what was measured; all knocks have been answered

private:
    void knock();

    std::vector<Milliseconds> m_waits; // of the window's thread
    std::mutex m_mutex;
    std::condition_variable m_ending;
    bool m_isEnding = false;
    std::thread m_thread; // the last one, as it uses the others
};

} // namespace guiche
