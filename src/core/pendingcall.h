// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace guiche
{

// A request under way, as something to own. Keep it as a member of the object whose `this` the handler captures:
// destroying it, or giving it a new value, ends the request on the wire, and the handler never runs after that. So
// cancelling, "the latest one wins" and lifetime are one rule.
//
// The handler given where the call was made runs once or never; always from the event loop, never from inside the
// function that made the call. It may destroy or reassign its own PendingCall.
class [[nodiscard]] PendingCall
{
public:
    PendingCall() = default;
    // `operation` ends what it began when it is destroyed.
    explicit PendingCall(std::unique_ptr<QObject> operation)
        : m_operation(std::move(operation))
    {
    }

    void cancel() { m_operation.reset(); }

private:
    std::unique_ptr<QObject> m_operation;
};

} // namespace guiche
