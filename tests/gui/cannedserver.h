// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serveraddress.h"

#include <QObject>
#include <QTcpServer>

namespace guiche
{

// A server on loopback that gives every request the same answer: for what the demo server never says.
class CannedServer : public QObject
{
    Q_OBJECT

public:
    explicit CannedServer(QObject *parent = nullptr);

    // Port 0: any that is free.
    bool listen(quint16 port = 0);
    ServerAddress address() const { return addressOf(m_server.serverPort()); }
    void setAnswer(int status, const QByteArray &body, const QByteArray &type = "application/json");
    int requestCount() const { return m_requestCount; }

    static ServerAddress addressOf(quint16 port);
    // A port of loopback on which nobody answers.
    static quint16 closedPort();

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    QByteArray m_answer;
    int m_requestCount = 0;
};

} // namespace guiche
