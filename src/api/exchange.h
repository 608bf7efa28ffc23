// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

namespace guiche
{

// One request and its reply: gathers the body within its bounds and hands over once. Owns the reply; destroying this
// aborts it. Internal to Transport.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkReply *reply, std::chrono::milliseconds timeout, Transport::Handler handler);
    ~Exchange() override;

private:
    void gather();
    void settle();
    // Lets go of the reply and calls the handler, which may destroy this.
    void finish(Result<HttpReply> result);

    QNetworkReply *m_reply;
    Transport::Handler m_handler;
    QTimer m_timer;
    QByteArray m_body;
};

} // namespace guiche
