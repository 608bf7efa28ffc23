// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/heardrequest.h"

#include <QTcpServer>

namespace guiche
{

// An HTTP proxy on the loopback that passes on what it is asked for, by CONNECT or in plain, once a client has signed in.
// It holds nothing back: what the server says faster than the client takes waits in memory here.
class LoopbackProxy : public QTcpServer
{
    Q_OBJECT

public:
    LoopbackProxy();

    // Demands a sign-in (407) with this name and password. By itself it demands none.
    void demandSignIn(const QString &username, const QString &password);
    // Says this status, "502" for one, to every request that is let in.
    void refuseAll(int status) { m_refusal = status; }

    // "CONNECT host:port", "GET http://host:port/path": also those that were not let in.
    const QList<HeardRequest> &requests() const { return m_requests; }

    // What it has to say against a request; nothing when it passes that on.
    QByteArray objectionTo(const HeardRequest &request);

private:
    QByteArray m_signIn; // the header's value; empty: none demanded
    int m_refusal = 0;
    QList<HeardRequest> m_requests;
};

} // namespace guiche
