// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "desk/alarm.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace guiche
{

// When a loading that has failed is tried again without anybody asking for it: ever later as long as nothing comes, and
// never after an error that only a person can mend.
class LoadRetry : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shortest{15};
    static constexpr std::chrono::seconds longest{300};

    explicit LoadRetry(Alarm alarm, QObject *parent = nullptr);

    // The loading has failed: counts down, if that may pass by itself.
    void begin(const Error &error);
    // Somebody tries again already, or another server is used. The next pause is as long as it would have been.
    void stop();
    // The server has answered: the next pause is the shortest again.
    void noteAnswer() { m_failures = 0; }
    std::optional<std::chrono::seconds> left() const { return m_left; } // nothing: it is not counting down

Q_SIGNALS:
    void leftChanged(); // each second
    void due(); // left() is nothing by then

private:
    void count();

    Alarm m_alarm;
    PendingCall m_second;
    std::optional<std::chrono::seconds> m_left;
    int m_failures = 0; // since the last answer
};

} // namespace guiche
