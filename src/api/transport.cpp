// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport.h"

#include "api/certificates.h"
#include "api/exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace guiche
{

namespace
{

constexpr std::chrono::seconds loginTimeout{30};
constexpr int mostRedirects = 3;

// A token is letters, digits and a few signs; a line break in it would begin another header.
QByteArray fitForHeader(const QString &token)
{
    QByteArray fit;
    for (const char c : token.toUtf8()) {
        if (c > ' ' && c < '\x7f')
            fit.append(c);
    }
    return fit;
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("guiche"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Exchange bounds the body itself; Qt's own check would refuse an honest, very repetitive reply of 10 MB.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

} // namespace

bool HttpReply::looksLikeHtml() const
{
    const qsizetype mark = body.startsWith("\xEF\xBB\xBF") ? 3 : 0; // a byte order mark
    return QByteArrayView(body).sliced(mark).trimmed().startsWith('<');
}

Transport::Transport(QNetworkAccessManager &network, ServerAddress server, Trust trust)
    : m_network(network)
    , m_server(std::move(server))
    , m_trust(std::move(trust))
    , m_throttle(std::make_unique<Throttle>())
{
}

PendingCall Transport::get(ReadRoute route, const QUrlQuery &parameters, const QString &token, Handler handler)
{
    QUrl url = m_server.resolved(pathOf(route));
    url.setQuery(parameters);
    ExchangePlan plan{.request = requestFor(url), .verb = "GET", .path = pathOf(route), .redirects = mostRedirects};
    plan.request.setRawHeader("Authorization", "Bearer " + fitForHeader(token));
    plan.send = [&network = m_network](const QNetworkRequest &request) { return network.get(request); };
    plan.timeout = m_timeout.value_or(timeoutOf(route));
    return begin(std::move(plan), std::move(handler));
}

PendingCall Transport::login(const QByteArray &json, Handler handler)
{
    ExchangePlan plan{.request = requestFor(m_server.resolved(loginPath())), .verb = "POST", .path = loginPath()};
    plan.request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    plan.send = [&network = m_network, json](const QNetworkRequest &request) { return network.post(request, json); };
    plan.timeout = m_timeout.value_or(loginTimeout);
    return begin(std::move(plan), std::move(handler));
}

PendingCall Transport::begin(ExchangePlan plan, Handler handler)
{
    if (const Result<void> read = readTrust(); !read) {
        auto told = std::make_unique<QObject>();
        QMetaObject::invokeMethod(
            told.get(), [handler, error = read.error()] { handler(tl::unexpected(error)); }, Qt::QueuedConnection);
        return PendingCall(std::move(told));
    }
    if (m_tls)
        plan.request.setSslConfiguration(*m_tls);
    plan.trust = m_trust;
    return PendingCall(std::make_unique<Exchange>(*m_throttle, std::move(plan), std::move(handler)));
}

Result<void> Transport::readTrust()
{
    if (m_tls || m_trust.authoritiesFile.isEmpty())
        return {};
    const Result<QList<QSslCertificate>> authorities = readAuthorities(m_trust.authoritiesFile);
    if (!authorities)
        return tl::unexpected(authorities.error());
    m_tls = QSslConfiguration::defaultConfiguration();
    // Not addCaCertificates(): Qt then no longer loads the system's, and those here would be all there are.
    m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + *authorities);
    return {};
}

} // namespace guiche
