// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"

#include <QDeadlineTimer>

#include <optional>

namespace guiche
{

// A pause that counts down. Of several at once the longest counts.
class RunningPause
{
public:
    void begin(const Pause &pause)
    {
        if (const QDeadlineTimer end(pause.length); !m_cause || m_end < end) {
            m_cause = pause.cause;
            m_end = end;
        }
    }

    void end() { m_cause.reset(); }

    // What is left of it; nothing when it is over.
    std::optional<Pause> left() const
    {
        if (!m_cause || m_end.hasExpired())
            return {};
        return Pause{*m_cause, std::chrono::milliseconds(m_end.remainingTime())};
    }

private:
    std::optional<Error> m_cause;
    QDeadlineTimer m_end;
};

} // namespace guiche
