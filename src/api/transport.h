// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "core/error.h"
#include "core/pendingcall.h"
#include "core/serveraddress.h"

#include <QByteArray>

#include <functional>

class QNetworkAccessManager;

namespace guiche
{

// An HTTP reply that arrived whole, whatever its status.
struct HttpReply {
    int status = 0;
    QByteArray body; // at most largestBody
    bool looksLikeHtml() const;
};

// The only place that speaks HTTP, and it can say two things: GET a read route, POST a login. Redirects are not
// followed, cookies neither kept nor sent, nothing is cached.
//
// A handler gets the reply with whatever status it has, or an error from below HTTP: HostNotFound, ConnectionRefused,
// ConnectionLost, TimedOut (the whole exchange, see timeoutOf()), TlsFailed, NetworkFailed, Redirected, BodyTooLarge.
class Transport
{
public:
    using Handler = std::function<void(Result<HttpReply>)>;

    // `network` outlives this and every call made.
    explicit Transport(QNetworkAccessManager &network);

    PendingCall get(const ServerAddress &server, ReadRoute route, const QUrlQuery &parameters, const QString &token,
                    Handler handler);
    PendingCall login(const ServerAddress &server, const QByteArray &json, Handler handler);

    // For tests: instead of timeoutOf() and the login's own.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    QNetworkAccessManager &m_network;
    std::optional<std::chrono::milliseconds> m_timeout;
};

} // namespace guiche
