// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorizedget.h"

namespace guiche
{

namespace
{

constexpr int unauthorized = 401;

} // namespace

AuthorizedGet::AuthorizedGet(Session &session, GetPlan plan)
    : m_session(&session)
    , m_plan(std::move(plan))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_pause, &QTimer::timeout, this, &AuthorizedGet::ask);
    ask();
}

void AuthorizedGet::ask()
{
    if (!m_session)
        return;
    // A ready-made token is sent even if it is empty: the server's 401 is the answer to that.
    if (const QString token = m_session->usableToken(); !token.isEmpty() || !m_session->canRenew()) {
        send(token);
        return;
    }
    m_tokenCall = std::make_unique<TokenCall>(*m_session, [this](const Result<QString> &token) {
        if (token)
            send(*token);
        else
            fail(token.error());
    });
}

void AuthorizedGet::send(const QString &token)
{
    m_sentToken = token;
    m_exchange = m_session->m_transport.get(m_plan.route, m_plan.parameters, token,
                                            [this](const Result<HttpReply> &reply) { receive(reply); });
}

void AuthorizedGet::receive(const Result<HttpReply> &reply)
{
    if (m_session) {
        if (const auto length = m_plan.retryPolicy.pauseAfter(reply, m_retries)) {
            pause(reply, *length);
            return;
        }
    }
    if (!reply)
        fail(reply.error());
    else if (reply->status == unauthorized)
        receiveUnauthorized(*reply);
    else
        decode(*reply);
}

void AuthorizedGet::receiveUnauthorized(const HttpReply &reply)
{
    if (m_session && m_session->canRenew() && !m_isReplay) {
        m_isReplay = true;
        m_session->forgetToken(m_sentToken);
        ask();
        return;
    }
    Error error = errorOf(reply);
    if (m_isReplay)
        error.kind = ErrorKind::GrantRejected;
    fail(error);
}

void AuthorizedGet::pause(const Result<HttpReply> &reply, std::chrono::milliseconds length)
{
    ++m_retries;
    m_pause.start(length);
    if (const Session::PauseHandler onPause = m_plan.onPause)
        onPause({reply ? errorOf(*reply) : reply.error(), length}); // last: it may have destroyed this
}

} // namespace guiche
