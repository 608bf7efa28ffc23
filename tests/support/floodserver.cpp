// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floodserver.h"

#include "support/heardrequest.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace guiche
{

namespace
{

constexpr int patience = 50; // ms, between two looks whether it is over

QByteArray head(steps::Length length)
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    switch (length) {
    case steps::Length::Announced:
        return ok + "Content-Length: 9223372036854775807\r\n\r\n";
    case steps::Length::Unannounced:
        return ok + "Connection: close\r\n\r\n";
    case steps::Length::Chunked:
        return ok + "Transfer-Encoding: chunked\r\n\r\n";
    }
    Q_UNREACHABLE();
}

} // namespace

FloodServer::FloodServer(steps::Length length)
    : m_head(head(length))
    , m_piece(8192, ' ')
{
    if (length == steps::Length::Chunked)
        m_piece = "2000\r\n" + m_piece + "\r\n";
    start();
    while (m_port == 0)
        msleep(1);
}

FloodServer::~FloodServer()
{
    m_isOver = true;
    wait();
}

ServerAddress FloodServer::address() const
{
    return ServerAddress::parse(QStringLiteral("http://127.0.0.1:%1").arg(m_port.load())).value();
}

void FloodServer::run()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port on the loopback");
    m_port = server.serverPort();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    while (!m_isOver) {
        if (server.waitForNewConnection(sockets.empty() ? patience : 0))
            sockets.emplace_back(server.nextPendingConnection());
        for (const auto &socket : sockets) {
            const QByteArray heard = socket->waitForReadyRead(1) ? socket->readAll() : QByteArray();
            if (heard.startsWith("POST"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 29\r\n\r\n{\"access_token\":\"tk-planted\"}");
            if (heard.startsWith("GET"))
                flood(*socket);
            socket->waitForBytesWritten(patience);
        }
    }
}

void FloodServer::flood(QTcpSocket &socket)
{
    m_hadTurn = false;
    QMetaObject::invokeMethod(
        this, [this] { m_hadTurn = true; }, Qt::QueuedConnection);
    while (!m_isOver && !m_hadTurn)
        msleep(1);
    socket.write(m_head);
    while (!m_isOver && socket.state() == QAbstractSocket::ConnectedState) {
        socket.write(m_piece);
        socket.waitForBytesWritten(patience);
    }
}

} // namespace guiche
