// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queuerefresh.h"

#include <algorithm>
#include <utility>

namespace guiche
{

QueueRefresh::QueueRefresh(Clock clock, Alarm alarm, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_alarm(std::move(alarm))
{
}

void QueueRefresh::setInterval(std::chrono::seconds interval)
{
    m_rhythm.setInterval(interval);
    if (m_dueAt.isValid())
        schedule();
}

void QueueRefresh::setVisible(bool isVisible)
{
    if (std::exchange(m_isVisible, isVisible) != isVisible)
        arm();
}

void QueueRefresh::setPausesWhenHidden(bool pauses)
{
    if (std::exchange(m_pausesWhenHidden, pauses) != pauses)
        arm();
}

void QueueRefresh::schedule()
{
    m_pause = m_rhythm.pauseAfter(m_failures);
    m_dueAt = m_clock().addMSecs(m_pause.count());
    arm();
}

void QueueRefresh::arm()
{
    m_armed.cancel();
    if (!m_dueAt.isValid() || m_isRunning || (m_pausesWhenHidden && !m_isVisible))
        return;
    const QDateTime now = m_clock();
    // No pause is longer than it was at first: the clock was set back.
    m_dueAt = std::min(m_dueAt, now.addMSecs(m_pause.count()));
    const std::chrono::milliseconds left(std::max<qint64>(now.msecsTo(m_dueAt), 0));
    m_armed = m_alarm(left, [this] { Q_EMIT due(); });
}

void QueueRefresh::stop()
{
    m_armed.cancel();
    m_dueAt = {};
    m_walks.clear();
    m_error.reset();
    m_isRunning = false;
    m_failures = 0;
}

void QueueRefresh::begin(std::deque<PageWalk> walks)
{
    m_armed.cancel();
    m_walks = std::move(walks);
    m_isRunning = true;
    m_isWhole = true;
    m_hasBrought = false;
    m_error.reset();
}

std::optional<PageWalk> QueueRefresh::next()
{
    if (m_walks.empty())
        return {};
    PageWalk walk = std::move(m_walks.front());
    m_walks.pop_front();
    return walk;
}

void QueueRefresh::note(const PageWalk &walk)
{
    m_isWhole = m_isWhole && walk.isWhole();
    m_hasBrought |= walk.isWhole();
    if (!m_error && !walk.holes().isEmpty())
        m_error = walk.holes().first().error;
    if (walk.outcome() == PageWalk::Outcome::Failed) {
        m_walks.clear();
        m_hasBrought = false;
    }
}

bool QueueRefresh::finish()
{
    m_isRunning = false;
    // One page that always fails is no reason to look for new rows less often.
    m_failures = m_error && !m_hasBrought ? m_failures + 1 : 0;
    schedule();
    return m_isWhole;
}

} // namespace guiche
