// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/throttle.h"
#include "api/transport.h"
#include "api/unpacker.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace guiche
{

// What an exchange is to ask, and within which bounds.
struct ExchangePlan {
    QNetworkRequest request = {};
    QByteArray verb = {}; // "GET" or "POST"
    // `isSent` tells whether the request has been sent, after which it must not be sent again.
    std::function<QNetworkReply *(const QNetworkRequest &, std::function<bool()> isSent)> send = {};
    QString path = {}; // that of the route: a redirect may lead to the same one only
    int redirects = 0; // how many are followed
    std::chrono::milliseconds timeout{0}; // for all of it, once it is sent
    Trust trust = {};
};

// One request and its reply: waits for its turn, follows the server's own redirects, judges its certificate, gathers the
// body within its bounds and hands over once. Owns the reply; destroying this aborts it. Internal to Transport.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(Throttle &throttle, ExchangePlan plan, Transport::Handler handler);
    ~Exchange() override;

private:
    void takeTurn(Throttle &throttle);
    void send();
    bool canTellSent() const;
    void judge(const QList<QSslError> &errors);
    // False when the body cannot be read on, which is told then and may have destroyed this.
    bool gather();
    void settle();
    Error failureOf(QNetworkReply::NetworkError error) const;
    void follow(int status);
    void dropReply();
    // Lets go of the reply and calls the handler, which may destroy this.
    void finish(Result<HttpReply> result);

    ExchangePlan m_plan;
    Transport::Handler m_handler;
    QPointer<Throttle> m_throttle;
    Throttle::Place m_place;
    QPointer<QNetworkReply> m_reply; // the network owns it, too
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    std::unique_ptr<Unpacker> m_body; // since its first bytes
    std::optional<Error> m_verdict; // on the server's certificate
    int m_redirects = 0;
    bool m_isSent = true; // but while a connection comes about, as far as can be told
};

} // namespace guiche
