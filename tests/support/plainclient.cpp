// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plainclient.h"

#include <QMetaEnum>
#include <QSslConfiguration>

namespace guiche
{

namespace
{

constexpr qint64 largestUnread = 64 * 1024;

} // namespace

PlainClient::PlainClient()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

PlainClient::~PlainClient()
{
    m_reply.reset(); // while there is a network to take it off
}

QString PlainClient::searchPath()
{
    return QStringLiteral("/api/v1/integracao/cliente/atendimento");
}

QNetworkRequest PlainClient::requestTo(const ServerAddress &server, const QString &path)
{
    QNetworkRequest request(server.resolved(path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

void PlainClient::login(const ServerAddress &server, const QByteArray &json)
{
    QNetworkRequest request = requestTo(server, QStringLiteral("/oauth/token"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    follow(m_network.post(prepared(request), json));
}

void PlainClient::send(const QNetworkRequest &request)
{
    follow(m_network.get(prepared(request)));
}

QNetworkRequest PlainClient::prepared(QNetworkRequest request) const
{
    if (!m_authorities.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.setCaCertificates(m_authorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

QString PlainClient::told() const
{
    if (!m_reply->isFinished())
        return {};
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const char *const error = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_reply->error());
    return QString::fromLatin1(error) + (status.isValid() ? u' ' + status.toString() : QString());
}

void PlainClient::follow(QNetworkReply *reply)
{
    m_reply.reset(reply);
    m_body.clear();
    m_sslErrors.clear();
    // Qt unpacks all that came only to count it: without a bound, seconds for a bomb.
    reply->setReadBufferSize(largestUnread);
    connect(reply, &QNetworkReply::readyRead, this, &PlainClient::gather);
    connect(reply, &QNetworkReply::finished, this, &PlainClient::gather);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_sslErrors.append(error.error());
    });
}

void PlainClient::gather()
{
    if (!m_reply->isOpen())
        return;
    m_body += m_reply->read(m_largestBody + 1 - m_body.size()); // all that is there may be gibibytes, once unpacked
    if (m_body.size() > m_largestBody && !m_reply->isFinished())
        hangUp();
}

} // namespace guiche
