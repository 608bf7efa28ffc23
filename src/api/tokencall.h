// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>

#include <functional>

namespace guiche
{

class Session;

// One wait for a token that can be used: the session's, or the one that a login brings. Internal to Session.
class TokenCall : public QObject
{
    Q_OBJECT

public:
    // `handler` runs once, from the event loop.
    TokenCall(Session &session, std::function<void(const Result<QString> &)> handler);

private:
    void settle(const Result<QString> &token);

    std::function<void(const Result<QString> &)> m_handler;
};

} // namespace guiche
