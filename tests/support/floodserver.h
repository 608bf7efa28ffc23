// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serveraddress.h"
#include "support/steps.h"

#include <QThread>

#include <atomic>

class QTcpSocket;

namespace guiche
{

// Grants every login and answers every search without end, as fast as it is taken. On a thread of its own: a server in
// the client's own event loop would wait for the client that it is to overrun. It begins once that loop had a turn: Qt 6.4
// cannot be told before its request is under way how much it may hold (Exchange::send()).
class FloodServer : public QThread
{
    Q_OBJECT

public:
    explicit FloodServer(steps::Length length);
    ~FloodServer() override;

    ServerAddress address() const;

protected:
    void run() override;

private:
    void flood(QTcpSocket &socket);

    QByteArray m_head;
    QByteArray m_piece;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_hadTurn = false;
    std::atomic<bool> m_isOver = false;
};

} // namespace guiche
