// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokencall.h"

#include "api/session.h"

#include <utility>

namespace guiche
{

TokenCall::TokenCall(Session &session, std::function<void(const Result<QString> &)> handler)
    : m_handler(std::move(handler))
{
    // A ready-made token is used even if it is empty: the server's 401 is the answer to that.
    if (const QString token = session.usableToken(); !token.isEmpty() || !session.canRenew()) {
        QMetaObject::invokeMethod(
            this, [this, token] { settle(token); }, Qt::QueuedConnection);
        return;
    }
    connect(&session, &Session::tokenSettled, this, &TokenCall::settle);
    session.requestToken();
}

void TokenCall::settle(const Result<QString> &token)
{
    if (!m_handler) // told already
        return;
    const auto handler = std::exchange(m_handler, {});
    handler(token); // last: it may have destroyed this
}

} // namespace guiche
