// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serveraddress.h"
#include "support/heardrequest.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace guiche
{

// Stands on loopback between the program and another server: passes on what it is asked, and changes what is answered or
// holds it back until it is told to let it go, so that no test depends on how long anything takes.
class GateServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Answer {
        int status;
        QByteArray type;
        QByteArray body;
    };
    using Change = std::function<void(const HeardRequest &request, Answer &answer)>;

    explicit GateServer(const ServerAddress &behind);

    ServerAddress address() const;
    // Made to every answer from now on; nothing: they stay as they are.
    void setChange(Change change) { m_change = std::move(change); }
    // So many answers are still let through, the next ones wait for release().
    void holdAfter(int answers);
    void release();
    qsizetype heldAnswers() const { return m_held.size(); }

private:
    struct Held {
        QPointer<QTcpSocket> socket;
        Answer answer;
    };

    void welcome();
    void pass(const HeardRequest &request, QTcpSocket *socket);
    void answer(const Held &held);

    ServerAddress m_behind;
    QNetworkAccessManager m_network;
    Change m_change;
    int m_free = -1; // answers that are let through; -1: all
    QList<Held> m_held;
};

} // namespace guiche
