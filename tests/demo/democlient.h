// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStringList>

#include <memory>

namespace guiche
{

inline constexpr QLatin1String mainPath("/api/v1/integracao/cliente/atendimento");
inline constexpr QLatin1String queuePath("/api/v1/integracao/atendimento/todos");
inline constexpr QLatin1String tokenPath("/oauth/token");

using Parameters = QList<QPair<QString, QString>>;

struct Answer {
    int status = 0; // 0: none came
    QByteArray mimeType;
    QByteArray body;

    QJsonObject json() const;
    QString field(const QString &name) const { return json().value(name).toString(); }
    QJsonArray rows() const { return json().value(QStringLiteral("atendimentos")).toArray(); }
    bool isSuccess() const { return status == 200 && field(QStringLiteral("status")) == u"success"; }
};

// A demo server of 10 March 2026 and somebody who talks to it over a real socket.
class DemoClient
{
public:
    DemoClient();

    static QDateTime now();
    // The parameters of a search by this code.
    static Parameters codigo(const QString &termo, const Parameters &more = {});
    // The right body for POST /oauth/token, but for one field.
    static QByteArray loginBody(const QString &changed = {}, const QString &value = {});

    QNetworkRequest request(const QString &path, const Parameters &parameters = {},
                            const QString &token = DemoServer::token()) const;
    // Takes the reply over and waits for its end.
    static Answer await(QNetworkReply *reply);
    Answer search(const Parameters &parameters, const QString &token = DemoServer::token());
    Answer signIn(const QByteArray &body);

    std::unique_ptr<DemoServer> server;
    ServerAddress address;
    QNetworkAccessManager network;
};

QList<int> idsOf(const QJsonArray &rows);
QStringList column(const QJsonArray &rows, const QString &name);

} // namespace guiche
