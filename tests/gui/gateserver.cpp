// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gateserver.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>

#include <memory>
#include <utility>

namespace guiche
{

GateServer::GateServer(const ServerAddress &behind)
    : m_behind(behind)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on the loopback: %s", qUtf8Printable(errorString()));
    connect(this, &QTcpServer::newConnection, this, &GateServer::welcome);
}

ServerAddress GateServer::address() const
{
    return ServerAddress::parse(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())).value();
}

void GateServer::holdAfter(int answers)
{
    m_free = answers;
}

void GateServer::release()
{
    m_free = -1;
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held &one : held)
        answer(one);
}

void GateServer::welcome()
{
    while (QTcpSocket *const socket = nextPendingConnection()) {
        const auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            *received += socket->readAll();
            if (const std::optional<HeardRequest> request = takeRequest(*received))
                pass(*request, socket);
        });
    }
}

void GateServer::pass(const HeardRequest &request, QTcpSocket *socket)
{
    QNetworkRequest onward(QUrl(m_behind.text() + QString::fromLatin1(request.target)));
    for (const char *header : {"Authorization", "Content-Type"}) {
        if (const QByteArray value = request.header(header); !value.isEmpty())
            onward.setRawHeader(header, value);
    }
    QNetworkReply *reply = m_network.sendCustomRequest(onward, request.verb, request.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, request, socket = QPointer(socket)] {
        reply->deleteLater();
        Held held{socket,
                  {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                   reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->readAll()}};
        if (m_change)
            m_change(request, held.answer);
        if (m_free == 0) {
            m_held.append(held);
            return;
        }
        if (m_free > 0)
            --m_free;
        answer(held);
    });
}

void GateServer::answer(const Held &held)
{
    if (!held.socket)
        return; // nobody waits for it any more
    const Answer &said = held.answer;
    held.socket->write("HTTP/1.1 " + QByteArray::number(said.status) + " Passed\r\nContent-Type: " + said.type
                       + "\r\nContent-Length: " + QByteArray::number(said.body.size()) + "\r\nConnection: close\r\n\r\n"
                       + said.body);
    held.socket->disconnectFromHost();
}

} // namespace guiche
