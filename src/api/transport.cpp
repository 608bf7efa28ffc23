// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport.h"

#include "api/exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace guiche
{

namespace
{

constexpr std::chrono::seconds loginTimeout{30};

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

Transport::Transport(QNetworkAccessManager &network)
    : m_network(network)
{
}

PendingCall Transport::get(const ServerAddress &server, ReadRoute route, const QUrlQuery &parameters,
                           const QString &token, Handler handler)
{
    QUrl url = server.resolved(pathOf(route));
    url.setQuery(parameters);
    QNetworkRequest request = requestFor(url);
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    return PendingCall(
        std::make_unique<Exchange>(m_network.get(request), m_timeout.value_or(timeoutOf(route)), std::move(handler)));
}

PendingCall Transport::login(const ServerAddress &server, const QByteArray &json, Handler handler)
{
    QNetworkRequest request = requestFor(server.resolved(loginPath()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return PendingCall(std::make_unique<Exchange>(m_network.post(request, json), m_timeout.value_or(loginTimeout),
                                                  std::move(handler)));
}

} // namespace guiche
