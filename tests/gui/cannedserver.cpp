// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cannedserver.h"

#include <QTcpSocket>

namespace guiche
{

CannedServer::CannedServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
    });
}

bool CannedServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void CannedServer::setAnswer(int status, const QByteArray &body, const QByteArray &type)
{
    m_answer = "HTTP/1.1 " + QByteArray::number(status) + " Canned\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

void CannedServer::serve(QTcpSocket *socket)
{
    // Only requests without a body are ever sent here, so the blank line is the end of one.
    if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
        return;
    socket->readAll();
    ++m_requestCount;
    socket->write(m_answer);
    socket->disconnectFromHost();
}

ServerAddress CannedServer::addressOf(quint16 port)
{
    return ServerAddress::parse(QStringLiteral("http://127.0.0.1:%1").arg(port)).value_or(ServerAddress());
}

quint16 CannedServer::closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace guiche
