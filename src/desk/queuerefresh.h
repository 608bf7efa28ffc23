// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "desk/alarm.h"
#include "desk/refreshrhythm.h"
#include "queue/pagewalk.h"

#include <QObject>

#include <deque>
#include <optional>

namespace guiche
{

// When the queue is refreshed, and what one refresh asks for. Asks nobody itself.
class QueueRefresh : public QObject
{
    Q_OBJECT

public:
    QueueRefresh(Clock clock, Alarm alarm, QObject *parent = nullptr);

    const RefreshRhythm &rhythm() const { return m_rhythm; }
    void setInterval(std::chrono::seconds interval);
    void setJitter(std::function<double()> jitter) { m_rhythm.jitter = std::move(jitter); }
    // What is not seen waits, if that is wished; once it is seen again it is due at once or in what is left of its pause.
    void setVisible(bool isVisible);
    void setPausesWhenHidden(bool pauses);

    // From now on it becomes due(); stop() ends that and the refresh under way.
    void schedule();
    void stop();

    void begin(std::deque<PageWalk> walks);
    bool isRunning() const { return m_isRunning; }
    // The walk to be made next; nothing once all were.
    std::optional<PageWalk> next();
    void putBack(PageWalk walk) { m_walks.push_front(std::move(walk)); }
    // Its outcome. What cannot go on ends the refresh: next() is nothing then.
    void note(const PageWalk &walk);
    // All walks have been made. Whether everything came; schedules the next one.
    bool finish();
    const std::optional<Error> &error() const { return m_error; } // of the last one, if it failed
    bool hasBrought() const { return m_hasBrought; } // the last one: some of its days as a whole

Q_SIGNALS:
    void due();

private:
    void arm();

    Clock m_clock;
    Alarm m_alarm;
    RefreshRhythm m_rhythm;
    PendingCall m_armed;
    QDateTime m_dueAt; // invalid: never
    std::chrono::milliseconds m_pause{0}; // until then, when it was settled
    std::deque<PageWalk> m_walks;
    std::optional<Error> m_error;
    bool m_isRunning = false;
    bool m_isWhole = true; // as far as it has come
    bool m_hasBrought = false; // anything at all
    int m_failures = 0; // in a row
    bool m_isVisible = true;
    bool m_pausesWhenHidden = false;
};

} // namespace guiche
