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
                             Session::AtendimentosHandler handler)
    : m_session(&session)
    , m_route(route)
    , m_parameters(std::move(parameters))
    , m_handler(std::move(handler))
{
    ask();
}

void AuthorizedGet::ask()
{
    // A ready-made token is sent even if it is empty: the server's 401 is the answer to that.
    if (const QString token = m_session->usableToken(); !token.isEmpty() || !m_session->canRenew())
        send(token);
    else
        waitForToken();
}

void AuthorizedGet::waitForToken()
{
    m_waiting = connect(m_session, &Session::tokenSettled, this, [this](const Result<QString> &token) {
        disconnect(m_waiting);
        if (token)
            send(*token);
        else
            finish(tl::unexpected(token.error()));
    });
    m_session->requestToken();
}

void AuthorizedGet::send(const QString &token)
{
    m_sentToken = token;
    m_exchange = m_session->m_transport.get(m_session->m_connection.server, m_route, m_parameters, token,
                                            [this](const Result<HttpReply> &reply) { receive(reply); });
}

void AuthorizedGet::receive(const Result<HttpReply> &reply)
{
    if (!reply) {
        finish(tl::unexpected(reply.error()));
        return;
    }
    const bool isRejected = reply->status == unauthorized;
    if (isRejected && m_session && m_session->canRenew() && !m_isReplay) {
        m_isReplay = true;
        m_session->forgetToken(m_sentToken);
        ask();
        return;
    }
    decode(*reply);
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
