// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/heartbeat.h"

#include <QCoreApplication>

#include <pthread.h>

namespace guiche
{

Heartbeat::Heartbeat()
{
    if (pthread_getcpuclockid(pthread_self(), &m_threadClock) != 0)
        qFatal("the time of a thread cannot be read");
    m_thread = std::thread([this] { knock(); });
}

Heartbeat::~Heartbeat()
{
    end();
}

Heartbeat::Milliseconds Heartbeat::threadTime() const
{
    timespec time{};
    clock_gettime(m_threadClock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void Heartbeat::knock()
{
    using Steady = std::chrono::steady_clock;
    std::unique_lock lock(m_mutex);
    for (auto next = Steady::now(); !m_isEnding; m_ending.wait_until(lock, next, [this] { return m_isEnding; })) {
        next = std::max(next + std::chrono::milliseconds(1), Steady::now());
        const auto answer = [this, begin = Steady::now(), ran = threadTime()] {
            m_waits.byClock.emplace_back(Steady::now() - begin);
            m_waits.ofThread.push_back(threadTime() - ran);
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    }
}

Heartbeat::Waits Heartbeat::end()
{
    if (!m_thread.joinable())
        return {};
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_ending.notify_one();
    m_thread.join();
    QCoreApplication::sendPostedEvents(this);
    return std::exchange(m_waits, {});
}

} // namespace guiche
