// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/replies.h"
#include "api/retrypolicy.h"
#include "api/transport.h"
#include "core/atendimentoquery.h"
#include "core/clock.h"
#include "core/connection.h"
#include "core/pendingcall.h"
#include "core/queuedatendimento.h"

#include <QList>
#include <QObject>

namespace guiche
{

// A GET is about to be asked once more, because of `cause`, after `length`.
struct Pause {
    Error cause;
    std::chrono::milliseconds length{0};
};

// A connection in use: signs in when it must and asks the read routes. With a login, a token is fetched before the first
// request, renewed 5 minutes before its end and at least daily, and after a 401 fetched once anew and the GET replayed
// (contract.md, Token); one login is in flight however many requests wait for it, and a refused one is not repeated by
// itself. With a ready-made token a 401 is TokenRejected. GETs are asked again as RetryPolicy says, logins never.
class Session : public QObject
{
    Q_OBJECT

public:
    using AtendimentosHandler = std::function<void(Result<AtendimentoReply>)>;
    using QueuePageHandler = std::function<void(Result<QueuePage>)>;
    using PauseHandler = std::function<void(const Pause &)>;
    using SignInHandler = std::function<void(Result<void>)>;

    Session(QNetworkAccessManager &network, Connection connection, Clock clock = systemClock(),
            QObject *parent = nullptr);
    ~Session() override;

    const Connection &connection() const { return m_connection; }

    // Errors: see Transport, readAtendimentos() and readToken(); GrantRejected for a 401 to a new token. Large replies are
    // decoded off this thread. `onPause` is told before every pause, from the event loop, and not after `handler`.
    PendingCall atendimentos(const AtendimentoQuery &query, AtendimentosHandler handler, PauseHandler onPause = {});
    // One page of the supervisor's queue, in the same manner. Errors: see Transport, readQueuePage() and readToken(). A page
    // that takes too long is told at once, as TimedOut, and not asked again: its asker asks for a smaller one.
    PendingCall queuePage(const QueueQuery &query, QueuePageHandler handler, PauseHandler onPause = {});
    // Fetches a token if there is none to use; with a ready-made one there is nothing to do. Errors: see readToken().
    PendingCall signIn(SignInHandler handler);

    Transport &transport() { return m_transport; }
    void setRetryPolicy(const RetryPolicy &policy) { m_retryPolicy = policy; }

Q_SIGNALS:
    // The outcome of a login that several calls may be waiting for.
    void tokenSettled(const guiche::Result<QString> &token);

private:
    friend class AuthorizedGet;
    friend class TokenCall;

    // A token that can be used now, or empty: then requestToken() and wait for tokenSettled().
    QString usableToken() const;
    void requestToken();
    void forgetToken(const QString &rejected);
    bool canRenew() const;
    void settleLogin(Result<GrantedToken> granted);

    Transport m_transport;
    Connection m_connection;
    Clock m_clock;
    RetryPolicy m_retryPolicy;
    QString m_token;
    QDateTime m_renewAt;
    PendingCall m_login;
    bool m_isLoggingIn = false;
};

} // namespace guiche
