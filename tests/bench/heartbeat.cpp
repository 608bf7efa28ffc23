// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/heartbeat.h"

#include <QCoreApplication>

namespace guiche
{

Heartbeat::Heartbeat()
    : m_thread([this] { knock(); })
{
}

Heartbeat::~Heartbeat()
{
    end();
}

void Heartbeat::knock()
{
    using Steady = std::chrono::steady_clock;
    std::unique_lock lock(m_mutex);
    for (auto next = Steady::now(); !m_isEnding; m_ending.wait_until(lock, next, [this] { return m_isEnding; })) {
        next = std::max(next + std::chrono::milliseconds(1), Steady::now());
        QMetaObject::invokeMethod(
            this, [this, begin = Steady::now()] { m_waits.emplace_back(Steady::now() - begin); }, Qt::QueuedConnection);
    }
}

std::vector<Heartbeat::Milliseconds> Heartbeat::end()
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
