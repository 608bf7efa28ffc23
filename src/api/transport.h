// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "api/throttle.h"
#include "core/connection.h"
#include "core/error.h"
#include "core/pendingcall.h"

#include <QByteArray>
#include <QSslConfiguration>

#include <functional>

class QNetworkAccessManager;

namespace guiche
{

struct ExchangePlan;

// An HTTP reply that arrived whole, whatever its status.
struct HttpReply {
    int status = 0;
    QByteArray body; // at most largestBody
    QByteArray retryAfter = {}; // the header Retry-After as it came

    bool looksLikeHtml() const;
};

// The only place that speaks HTTP, and it can say two things: GET a read route, POST a login. It keeps the pace of one
// session (see Throttle). A GET follows at most 3 redirects, each to the same route of the same scheme, host and port, and
// asks there what it asked first; a login follows none. Cookies are neither kept nor sent, nothing is cached. Servers prove who they are to the system's
// authorities, or as `trust` says.
//
// A handler gets the reply with whatever status it has, or an error from below HTTP: HostNotFound, ConnectionRefused,
// Unreachable, ConnectionLost, TimedOut (the whole exchange, see timeoutOf()), TlsFailed, the Certificate… kinds,
// AuthoritiesUnreadable, ProxyFailed, ProxySignInRefused, NetworkFailed, Redirected, RedirectLoop, BodyTooLarge.
class Transport
{
public:
    using Handler = std::function<void(Result<HttpReply>)>;

    // `network` outlives every call made.
    Transport(QNetworkAccessManager &network, ServerAddress server, Trust trust = {});

    PendingCall get(ReadRoute route, const QUrlQuery &parameters, const QString &token, Handler handler);
    PendingCall login(const QByteArray &json, Handler handler);

    // For tests: instead of timeoutOf() and the login's own.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    // For tests, before the first call: instead of Throttle's own limits.
    void setPace(const Throttle::Limits &limits) { m_throttle = std::make_unique<Throttle>(limits); }

private:
    PendingCall begin(ExchangePlan plan, Handler handler);
    // Adds the profile's authorities to the system's, once.
    Result<void> readTrust();

    QNetworkAccessManager &m_network;
    ServerAddress m_server;
    Trust m_trust;
    std::optional<QSslConfiguration> m_tls; // when it is not the system's
    std::unique_ptr<Throttle> m_throttle;
    std::optional<std::chrono::milliseconds> m_timeout;
};

} // namespace guiche
