// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"
#include "api/tokencall.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

namespace guiche
{

// One GET with everything around it: waits for a token, asks, asks again where that is worth it, signs in anew once after
// a 401, decodes, hands over. Internal to Session.
class AuthorizedGet : public QObject
{
    Q_OBJECT

public:
    AuthorizedGet(Session &session, ReadRoute route, QUrlQuery parameters, Session::AtendimentosHandler handler,
                  Session::PauseHandler onPause);

private:
    void ask();
    void send(const QString &token);
    void receive(const Result<HttpReply> &reply);
    void receiveUnauthorized(const HttpReply &reply);
    // Calls onPause, which may destroy this.
    void pause(const Result<HttpReply> &reply, std::chrono::milliseconds length);
    void decode(const HttpReply &reply);
    // Calls the handler, which may destroy this.
    void finish(Result<AtendimentoReply> result);

    QPointer<Session> m_session;
    ReadRoute m_route;
    QUrlQuery m_parameters;
    Session::AtendimentosHandler m_handler;
    Session::PauseHandler m_onPause;
    std::unique_ptr<TokenCall> m_tokenCall;
    PendingCall m_exchange;
    QFutureWatcher<Result<AtendimentoReply>> m_decoding;
    QTimer m_pause;
    QString m_sentToken;
    int m_retries = 0;
    bool m_isReplay = false; // with a token fetched anew after a 401
};

} // namespace guiche
