// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorizedget.h"

#include <QtConcurrentRun>

namespace guiche
{

namespace
{

constexpr int unauthorized = 401;
// A reply of this size is decoded well within a frame; a larger one must not hold up the UI thread.
constexpr qsizetype largestDecodedInPlace = 256 * 1024;

} // namespace

AuthorizedGet::AuthorizedGet(Session &session, ReadRoute route, QUrlQuery parameters,
                             Session::AtendimentosHandler handler, Session::PauseHandler onPause)
    : m_session(&session)
    , m_route(route)
    , m_parameters(std::move(parameters))
    , m_handler(std::move(handler))
    , m_onPause(std::move(onPause))
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
            finish(tl::unexpected(token.error()));
    });
}

void AuthorizedGet::send(const QString &token)
{
    m_sentToken = token;
    m_exchange = m_session->m_transport.get(m_route, m_parameters, token,
                                            [this](const Result<HttpReply> &reply) { receive(reply); });
}

void AuthorizedGet::receive(const Result<HttpReply> &reply)
{
    if (m_session) {
        if (const auto length = m_session->m_retryPolicy.pauseAfter(reply, m_retries)) {
            pause(reply, *length);
            return;
        }
    }
    if (!reply)
        finish(tl::unexpected(reply.error()));
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
    finish(tl::unexpected(error));
}

void AuthorizedGet::pause(const Result<HttpReply> &reply, std::chrono::milliseconds length)
{
    ++m_retries;
    m_pause.start(length);
    if (const Session::PauseHandler onPause = m_onPause)
        onPause({reply ? errorOf(*reply) : reply.error(), length}); // last: it may have destroyed this
}

void AuthorizedGet::decode(const HttpReply &reply)
{
    if (reply.body.size() <= largestDecodedInPlace) {
        finish(readAtendimentos(reply));
        return;
    }
    // Not QFuture::then(this, ...): in Qt 6.4 it calls into its context even when that died before the work was done.
    connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] { finish(m_decoding.result()); });
    m_decoding.setFuture(QtConcurrent::run(readAtendimentos, reply));
}

void AuthorizedGet::finish(Result<AtendimentoReply> result)
{
    const Session::AtendimentosHandler handler = std::move(m_handler);
    handler(std::move(result)); // last: it may have destroyed this
}

} // namespace guiche
