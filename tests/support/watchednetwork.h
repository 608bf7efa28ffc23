// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace guiche
{

struct SentRequest {
    QByteArray verb;
    QNetworkRequest request;
    QByteArray body;

    QUrl url() const { return request.url(); }
    QByteArray header(const QByteArray &name) const { return request.rawHeader(name); }
    // "GET /path?query"
    QByteArray line() const;
};

// A network that notes every request and fails the running test at one that this program must never send: the token
// that reads can also write, so only GET on the two known read routes and POST on the login may leave the process.
class WatchedNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

    // Whether a request may leave the process.
    static bool isAllowed(const SentRequest &request);

    const QList<SentRequest> &sent() const { return m_sent; }
    qsizetype logins() const { return countOf("POST"); }
    qsizetype searches() const { return countOf("GET"); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoingData) override;
    void note(Operation operation, const QNetworkRequest &request, QIODevice *outgoingData);

private:
    qsizetype countOf(const QByteArray &verb) const;

    QList<SentRequest> m_sent;
};

} // namespace guiche
