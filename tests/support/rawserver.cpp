// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace guiche
{

namespace
{

ServerAddress loopback(quint16 port)
{
    return ServerAddress::parse(QStringLiteral("http://127.0.0.1:%1").arg(port)).value();
}

// A closed socket with nothing left to linger for answers with a reset instead of an orderly end.
void reset(QTcpSocket &socket)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

} // namespace

RawServer::RawServer()
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on the loopback: %s", qUtf8Printable(errorString()));
    connect(this, &QTcpServer::newConnection, this, &RawServer::welcome);
}

QByteArray RawServer::reply(int status, const QByteArray &body, const QByteArray &headers, qsizetype length)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(length < 0 ? body.size() : length) + "\r\n" + headers + "\r\n" + body;
}

ServerAddress RawServer::address() const
{
    return loopback(serverPort());
}

ServerAddress RawServer::refusingAddress()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    return loopback(gone.serverPort());
}

void RawServer::welcome()
{
    while (QTcpSocket *const socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this] { ++m_ended; });
    }
}

void RawServer::hear(QTcpSocket *socket)
{
    const QByteArray heard = socket->peek(socket->bytesAvailable());
    if (!heard.contains("\r\n\r\n"))
        return;
    m_requests.append(heard.first(heard.indexOf("\r\n\r\n")));
    socket->readAll();
    const Script script = m_scripts.isEmpty() ? Script() : m_scripts.dequeue();
    socket->write(script.bytes);
    switch (script.then) {
    case Then::Close:
        socket->disconnectFromHost();
        return;
    case Then::Reset:
        socket->flush();
        reset(*socket);
        return;
    case Then::Stall:
        return;
    }
}

} // namespace guiche
