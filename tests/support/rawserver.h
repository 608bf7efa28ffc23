// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serveraddress.h"

#include <QQueue>
#include <QTcpServer>

class QTcpSocket;

namespace guiche
{

// A server on the loopback that says prepared bytes, whatever it is asked, and then misbehaves. For what no well-behaved
// HTTP server can be made to do.
class RawServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Then { Close, Reset, Stall };

    RawServer();

    // What the next request is told; one that nothing was prepared for is left without a word.
    void prepare(const QByteArray &bytes, Then then = Then::Close) { m_scripts.enqueue({bytes, then}); }
    // The bytes of an HTTP reply with a Content-Length of its own, or the true one.
    static QByteArray reply(int status, const QByteArray &body, const QByteArray &headers = {}, qsizetype length = -1);

    ServerAddress address() const;
    // An address where nobody listens.
    static ServerAddress refusingAddress();

    const QList<QByteArray> &requests() const { return m_requests; } // heads
    int connectionsEnded() const { return m_ended; } // by either side

private:
    struct Script {
        QByteArray bytes;
        Then then = Then::Stall;
    };

    void welcome();
    void hear(QTcpSocket *socket);

    QQueue<Script> m_scripts;
    QList<QByteArray> m_requests;
    int m_ended = 0;
};

} // namespace guiche
