// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serveraddress.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

namespace guiche
{

// Qt's own HTTP client with as little around it as can be: what it makes of a server, the program left out. One request
// at a time; the next one lets go of the last.
class PlainClient : public QObject
{
    Q_OBJECT

public:
    PlainClient();
    ~PlainClient() override;

    void search(const ServerAddress &server) { send(requestTo(server, searchPath())); }
    void login(const ServerAddress &server, const QByteArray &json);
    void get(const ServerAddress &server, const QString &path) { send(requestTo(server, path)); }
    void send(const QNetworkRequest &request);
    static QNetworkRequest requestTo(const ServerAddress &server, const QString &path);
    static QString searchPath();

    // "NoError 200", "RemoteHostClosedError 200", "ConnectionRefusedError"; empty while there is nothing to tell.
    QString told() const;
    QByteArray body() const { return m_body; }
    QByteArray header(const QByteArray &name) const { return m_reply->rawHeader(name); }
    const QList<QSslError::SslError> &sslErrors() const { return m_sslErrors; }
    // How much of a body is taken before the client hangs up.
    void setLargestBody(qsizetype size) { m_largestBody = size; }
    void hangUp() { m_reply->abort(); }

    // Instead of the authorities of the system, for all that is asked from now on.
    void trust(const QSslCertificate &authority) { m_authorities = {authority}; }
    void setProxy(const QNetworkProxy &proxy) { m_network.setProxy(proxy); }

private:
    QNetworkRequest prepared(QNetworkRequest request) const;
    void follow(QNetworkReply *reply);
    void gather();

    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_body;
    qsizetype m_largestBody = 1 << 30;
    QList<QSslError::SslError> m_sslErrors;
    QList<QSslCertificate> m_authorities;
};

} // namespace guiche
