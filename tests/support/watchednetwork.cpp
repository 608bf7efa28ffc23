// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchednetwork.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace guiche
{

namespace
{

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
    case QNetworkAccessManager::UnknownOperation:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray SentRequest::line() const
{
    return verb + ' ' + url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

// Written out here, so that a route added to the program by mistake does not add itself to its own check.
bool WatchedNetwork::isAllowed(const SentRequest &request)
{
    // Behind the prefix of a provider's own proxy, which has none of the API's routes in it.
    static const QRegularExpression read(
        QStringLiteral(R"(\A(?:/(?!api/)[^/]+)*/api/v1/integracao/(?:cliente/atendimento|atendimento/todos)/?\z)"));
    const QString path = request.url().path();
    return (request.verb == "GET" && read.match(path).hasMatch())
        || (request.verb == "POST" && path.endsWith(QLatin1String("/oauth/token")));
}

QNetworkReply *WatchedNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                             QIODevice *outgoingData)
{
    note(operation, request, outgoingData);
    return QNetworkAccessManager::createRequest(operation, request, outgoingData);
}

void WatchedNetwork::note(Operation operation, const QNetworkRequest &request, QIODevice *outgoingData)
{
    const SentRequest sent{verbOf(operation, request), request,
                           outgoingData ? outgoingData->peek(outgoingData->bytesAvailable()) : QByteArray()};
    m_sent.append(sent);
    if (!isAllowed(sent))
        QTest::qFail(QByteArray("a request that must never be sent: " + sent.line()).constData(), __FILE__, __LINE__);
}

qsizetype WatchedNetwork::countOf(const QByteArray &verb) const
{
    return std::ranges::count_if(m_sent, [&verb](const SentRequest &sent) { return sent.verb == verb; });
}

} // namespace guiche
