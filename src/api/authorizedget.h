// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"

#include <QFutureWatcher>
#include <QPointer>

namespace guiche
{

// One GET with everything around it: waits for a token, asks, signs in anew once after a 401 and asks again, decodes,
// hands over. Internal to Session.
class AuthorizedGet : public QObject
{
    Q_OBJECT

public:
    AuthorizedGet(Session &session, ReadRoute route, QUrlQuery parameters, Session::AtendimentosHandler handler);

private:
    void ask();
    void send(const QString &token);
    void waitForToken();
    void receive(const Result<HttpReply> &reply);
    void decode(const HttpReply &reply);
    // Calls the handler, which may destroy this.
    void finish(Result<AtendimentoReply> result);

    QPointer<Session> m_session;
    ReadRoute m_route;
    QUrlQuery m_parameters;
    Session::AtendimentosHandler m_handler;
    PendingCall m_exchange;
    QFutureWatcher<Result<AtendimentoReply>> m_decoding;
    QMetaObject::Connection m_waiting;
    QString m_sentToken;
    bool m_isReplay = false;
};

} // namespace guiche
