// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport.h"

#include "api/certificates.h"
#include "api/exchange.h"
#include "api/network.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr std::chrono::seconds loginTimeout{30};
constexpr int mostRedirects = 3;
constexpr int longestIdle = 20; // seconds

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

// Qt 6.4 sends a request again by itself, a login too, when the connection ends before a reply begins. It cannot where
// the body, be it empty, is not to be had twice. (Not a QBuffer: Qt takes the bytes out of those.)
class OneTimeBody : public QIODevice
{
public:
    OneTimeBody(const QByteArray &bytes, std::function<bool()> isSent)
        : m_bytes(bytes)
        , m_isSent(std::move(isSent))
    {
        open(QIODevice::ReadOnly);
    }

    qint64 size() const override { return m_bytes.size(); }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    // As long as nothing was sent it may connect as often as it likes.
    bool reset() override { return !m_isSent() && seek(0); }
    bool seek(qint64 position) override
    {
        m_read = position;
        return QIODevice::seek(position);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - m_read);
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::function<bool()> m_isSent;
    qint64 m_read = 0;
};

QNetworkReply *sendOnce(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &verb,
                        const QByteArray &body, std::function<bool()> isSent)
{
    // Signing in to a proxy, and finding that it hung up, are done by sending once more.
    if (proxyInUse(network, request.url()) != ProxyKind::None)
        return verb == "GET" ? network.get(request) : network.post(request, body);
    auto once = std::make_unique<OneTimeBody>(body, std::move(isSent));
    QNetworkReply *const reply = network.sendCustomRequest(request, verb, once.get());
    once.release()->setParent(reply);
    return reply;
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
    // A connection that idles longer than that may be gone without a word, at a router between: a request over it would
    // hang until it times out.
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, longestIdle);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // its streams go past the pace and the bounds
    // Asked for by us, it is unpacked by us. Qt 6.4 unpacks a bomb to its end just to know its size, takes what is cut off
    // for whole, and its own check refuses an honest, very repetitive reply of 10 MB.
    request.setRawHeader("Accept-Encoding", "gzip, deflate");
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
    plan.send = [&network = m_network](const QNetworkRequest &request, std::function<bool()> isSent) {
        return sendOnce(network, request, "GET", {}, std::move(isSent));
    };
    plan.timeout = m_timeout.value_or(timeoutOf(route));
    return begin(std::move(plan), std::move(handler));
}

PendingCall Transport::login(const QByteArray &json, Handler handler)
{
    ExchangePlan plan{.request = requestFor(m_server.resolved(loginPath())), .verb = "POST", .path = loginPath()};
    plan.request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    plan.send = [&network = m_network, json](const QNetworkRequest &request, std::function<bool()> isSent) {
        return sendOnce(network, request, "POST", json, std::move(isSent));
    };
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
