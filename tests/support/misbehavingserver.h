// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serveraddress.h"
#include "support/heardrequest.h"
#include "support/steps.h"
#include "support/testcertificates.h"

#include <QQueue>
#include <QTcpServer>

namespace guiche
{

class Conversation;

// What one route says: first each of the steps in their order, one a request, then always the same.
class Script
{
public:
    explicit Script(Step always)
        : m_always(std::move(always))
    {
    }

    Script &then(const Step &step);
    void always(const Step &step) { m_always = step; }
    bool isPlayed() const { return m_steps.isEmpty(); } // up to what it says always
    Step next() { return m_steps.isEmpty() ? m_always : m_steps.dequeue(); }

private:
    QQueue<Step> m_steps;
    Step m_always;
};

// A server of the program's API on the loopback that does what no well-behaved one can be made to do. It lives in the
// event loop of whoever makes it. What no script speaks of goes well: a login is granted "tk", a search finds one row.
//
//     MisbehavingServer server(TestCertificate::Good);
//     server.searches().then(steps::reply(503, "busy")).then(steps::found(2));
class MisbehavingServer : public QTcpServer
{
    Q_OBJECT

public:
    MisbehavingServer(); // HTTP
    explicit MisbehavingServer(TestCertificate certificate); // over TLS

    Script &logins() { return m_logins; }
    Script &searches() { return m_searches; }
    // From the next connection on; drop() the old ones.
    void setCertificate(TestCertificate certificate) { m_certificate = certificate; }
    // What a server without a certificate does when a client begins TLS: by itself it says "400" in plain text, but it
    // can be silent as well, hang up (raw({})) or reset in the middle of the handshake.
    void setAnswerToTls(const Step &step) { m_answerToTls = step; }

    // The numeric address, https if there is a certificate.
    ServerAddress address() const;
    // By any way: "https" to a plain port, "localhost" as another name of the same.
    ServerAddress address(const QString &scheme, const QString &host = QStringLiteral("127.0.0.1")) const;
    // An address where nobody listens, and one whose name does not exist and that no name server is asked for.
    static ServerAddress refusingAddress();
    static ServerAddress unknownAddress();

    // Resets every connection. Qt 6.4 mostly never answers a request made in the same turn over one that was idle.
    void drop();
    // Resets every connection and refuses new ones, until it comes back at the same port.
    void vanish();
    void comeBack();

    const QList<HeardRequest> &requests() const { return m_requests; }
    // "GET /path": requests that the program must never send. They are answered with 404.
    const QByteArrayList &violations() const { return m_violations; }
    int connectionsOpened() const { return m_opened; }
    int connectionsEnded() const { return m_ended; } // by either side
    // The most that ever waited in this process to be sent, over one connection.
    qint64 mostQueued() const { return m_mostQueued; }
    // Over all connections, before TLS.
    qint64 bytesSaid() const { return m_bytesSaid; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Step answerTo(const HeardRequest &request);
    void listenAt(quint16 port);

    std::optional<TestCertificate> m_certificate;
    Step m_answerToTls;
    Script m_logins;
    Script m_searches;
    QList<Conversation *> m_conversations; // those not ended
    QList<HeardRequest> m_requests;
    QByteArrayList m_violations;
    quint16 m_port = 0;
    int m_opened = 0;
    int m_ended = 0;
    qint64 m_mostQueued = 0;
    qint64 m_bytesSaid = 0;
};

} // namespace guiche
