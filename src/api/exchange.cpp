// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exchange.h"

#include "api/atendimentosdecoder.h"
#include "api/certificates.h"
#include "api/network.h"
#include "api/replies.h"
#include "core/redaction.h"

#include <QLoggingCategory>
#include <QSslConfiguration>

namespace guiche
{

namespace
{

// Verb, path and outcome, for whoever looks for a fault: never a query, a header or a body.
Q_LOGGING_CATEGORY(apiLog, "guiche.api", QtWarningMsg)

// Measured on Qt 6.4: a reply that is truncated or reset reports RemoteHostClosedError while its status may say 200.
ErrorKind kindOf(QNetworkReply::NetworkError error, bool wasSent)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::ConnectionLost;
    case QNetworkReply::TimeoutError:
        return wasSent ? ErrorKind::TimedOut : ErrorKind::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::ProxySignInRefused;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    default: // Qt's enumeration is open; what we have no sentence for is a failed network
        return ErrorKind::NetworkFailed;
    }
}

// Measured on Qt 6.4: for most of what goes wrong at a proxy it has words but no code, and for a proxy that passes plain
// HTTP on, the codes that are usual for a server.
bool isAboutProxy(QNetworkReply::NetworkError error, const QNetworkReply &reply)
{
    const ProxyKind proxy = proxyInUse(*reply.manager(), reply.url());
    switch (error) {
    case QNetworkReply::UnknownNetworkError:
        return proxy != ProxyKind::None;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return proxy == ProxyKind::Http && reply.url().scheme() == QLatin1String("http");
    default:
        return false;
    }
}

constexpr qint64 readBuffer = 256 * 1024; // bytes
constexpr int firstRedirect = 300;
constexpr int firstClientError = 400;

// Whether the error only repeats the HTTP status; such a reply arrived whole. A body that cannot be decompressed has the
// same code as an unknown 4xx, but comes with status 200.
bool isAboutStatus(QNetworkReply::NetworkError error, int status)
{
    return status >= firstClientError && error >= QNetworkReply::ContentAccessDenied;
}

bool isFollowable(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("http") ? 80 : 443);
}

QString withoutLastSlash(const QString &path)
{
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

// The route itself, behind whatever prefix and with or without a last slash; not as the tail of another route.
bool isRoute(const QUrl &url, const QString &route)
{
    const QString path = withoutLastSlash(url.path(QUrl::FullyEncoded));
    const QString decoded = withoutLastSlash(url.path()); // another route may hide its slashes
    return path.endsWith(route)
        && decoded.indexOf(QLatin1String("/api/"), 0, Qt::CaseInsensitive) == decoded.size() - route.size();
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b) && b.userInfo().isEmpty();
}

} // namespace

Exchange::Exchange(Throttle &throttle, ExchangePlan plan, Transport::Handler handler)
    : m_plan(std::move(plan))
    , m_handler(std::move(handler))
    , m_throttle(&throttle)
{
    // Not setTransferTimeout(): that one starts anew with every byte, so a slow drip would hold the agent for ever.
    connect(&m_timer, &QTimer::timeout, this,
            [this] { finish(failure(m_isSent ? ErrorKind::TimedOut : ErrorKind::Unreachable)); });
    m_timer.setSingleShot(true);
    takeTurn(throttle);
}

Exchange::~Exchange()
{
    dropReply();
}

void Exchange::takeTurn(Throttle &throttle)
{
    m_place = throttle.enter([this] { send(); });
}

void Exchange::send()
{
    if (!m_timer.isActive()) {
        m_timer.start(m_plan.timeout);
        m_elapsed.start();
    }
    m_reply = m_plan.send(m_plan.request, [self = QPointer(this)] { return !self || self->m_isSent; });
    // Qt 6.4 takes in chunks as fast as they come, and would hold gigabytes before we hear of the first. It begins a turn
    // later, and what is set before that is lost.
    QMetaObject::invokeMethod(
        m_reply, [reply = m_reply] { reply->setReadBufferSize(readBuffer); }, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_isSent = !canTellSent(); });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::judge);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::gather);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::settle);
}

// Of a request without a body Qt 6.4 says only over TLS that it was connected.
bool Exchange::canTellSent() const
{
    return m_plan.verb == "POST" || m_plan.request.url().scheme() == QLatin1String("https");
}

void Exchange::judge(const QList<QSslError> &errors)
{
    const QUrl url = m_reply->url();
    m_verdict = judged(m_reply->sslConfiguration().peerCertificate(), errors, m_plan.trust, url.authority());
    if (!m_verdict)
        m_reply->ignoreSslErrors(errors);
}

bool Exchange::gather()
{
    if (!m_body)
        m_body = std::make_unique<Unpacker>(m_reply->rawHeader("Content-Encoding"), largestBody);
    const Result<void> fed = m_body->feed(m_reply->readAll());
    if (!fed)
        finish(failure(fed.error().kind, statusOf(*m_reply), fed.error().detail));
    return fed.has_value();
}

void Exchange::settle()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = statusOf(*m_reply);
    const bool isRedirect = status >= firstRedirect && status < firstClientError;
    if (error != QNetworkReply::NoError && !isAboutStatus(error, status) && !isRedirect) {
        finish(tl::unexpected(failureOf(error)));
        return;
    }
    if (isRedirect) {
        follow(status);
        return;
    }
    if (!gather())
        return;
    Result<QByteArray> body = m_body->takeWhole();
    if (body)
        finish(HttpReply{status, std::move(*body), m_reply->rawHeader("Retry-After")});
    else
        finish(failure(body.error().kind, status, body.error().detail));
}

Error Exchange::failureOf(QNetworkReply::NetworkError error) const
{
    if (error == QNetworkReply::SslHandshakeFailedError && m_verdict)
        return *m_verdict;
    if (statusOf(*m_reply) == 0 && m_reply->manager() && isAboutProxy(error, *m_reply))
        return Error{.kind = ErrorKind::ProxyFailed, .detail = redacted(m_reply->errorString())};
    return Error{.kind = kindOf(error, m_isSent), .detail = redacted(m_reply->errorString())};
}

// Only to the same route of the same server: the token goes nowhere else, and what leads elsewhere on that server may
// have a side effect.
void Exchange::follow(int status)
{
    const QUrl from = m_reply->url();
    const QUrl location = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    QUrl to = from.resolved(location);
    if (!isFollowable(status) || location.isEmpty() || m_plan.redirects == 0 || !m_throttle || !isSameOrigin(from, to)
        || !isRoute(to, m_plan.path)) {
        to.setUserInfo({}); // may be a password
        finish(failure(ErrorKind::Redirected, status,
                       location.isEmpty() ? QString() : redacted(to.authority() + to.path())));
        return;
    }
    if (m_redirects == m_plan.redirects) {
        finish(failure(ErrorKind::RedirectLoop, status));
        return;
    }
    ++m_redirects;
    dropReply();
    m_body.reset();
    to.setQuery(from.query(QUrl::FullyEncoded), QUrl::StrictMode); // the reply must be one to what was asked
    m_plan.request.setUrl(to);
    m_place.reset(); // before the next one: it is the same request that waits
    takeTurn(*m_throttle);
}

void Exchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void Exchange::finish(Result<HttpReply> result)
{
    const QString path = m_plan.path;
    if (result)
        qCDebug(apiLog, "%s %ls: HTTP %d, %lld bytes, %lld ms", m_plan.verb.constData(), qUtf16Printable(path),
                result->status, qlonglong(result->body.size()), m_elapsed.elapsed());
    else
        qCDebug(apiLog, "%s %ls: failed, kind %d, %lld ms", m_plan.verb.constData(), qUtf16Printable(path),
                int(result.error().kind), m_elapsed.elapsed());
    m_timer.stop();
    dropReply();
    m_place.reset();
    const Transport::Handler handler = std::move(m_handler);
    handler(std::move(result)); // last: it may have destroyed this
}

} // namespace guiche
