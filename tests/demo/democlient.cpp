// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democlient.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QUrlQuery>

namespace guiche
{

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

DemoClient::DemoClient()
    : server(std::make_unique<DemoServer>(now))
    , address(server->start().value_or(ServerAddress()))
{
}

QDateTime DemoClient::now()
{
    return QDateTime(QDate(2026, 3, 10), QTime(14, 30));
}

Parameters DemoClient::codigo(const QString &termo, const Parameters &more)
{
    return Parameters{{QStringLiteral("busca"), QStringLiteral("codigo_cliente")},
                      {QStringLiteral("termo_busca"), termo}}
    + more;
}

QByteArray DemoClient::loginBody(const QString &changed, const QString &value)
{
    const PasswordSignIn right = DemoServer::signIn();
    QJsonObject body{{QStringLiteral("grant_type"), QStringLiteral("password")},
                     {QStringLiteral("client_id"), right.clientId},
                     {QStringLiteral("client_secret"), right.clientSecret},
                     {QStringLiteral("username"), right.username},
                     {QStringLiteral("password"), right.password}};
    if (!changed.isEmpty())
        body.insert(changed, value);
    return QJsonDocument(body).toJson();
}

QNetworkRequest DemoClient::request(const QString &path, const Parameters &parameters, const QString &token) const
{
    QUrlQuery query;
    query.setQueryItems(parameters);
    QUrl url = address.resolved(path);
    url.setQuery(query);
    QNetworkRequest result(url);
    result.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    result.setRawHeader("Accept", "application/json");
    if (!token.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    return result;
}

Answer DemoClient::await(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeader("Content-Type"),
            reply->readAll()};
}

Answer DemoClient::search(const Parameters &parameters, const QString &token)
{
    return await(network.get(request(mainPath, parameters, token)));
}

Answer DemoClient::signIn(const QByteArray &body)
{
    return await(network.post(request(tokenPath, {}, {}), body));
}

QList<int> idsOf(const QJsonArray &rows)
{
    QList<int> ids;
    for (const auto &row : rows)
        ids << row.toObject().value(QStringLiteral("id_atendimento")).toInt();
    return ids;
}

QStringList column(const QJsonArray &rows, const QString &name)
{
    QStringList result;
    for (const auto &row : rows)
        result << row.toObject().value(name).toString();
    return result;
}

} // namespace guiche
