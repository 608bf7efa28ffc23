// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/heardrequest.h"
#include "support/steps.h"

#include <QObject>
#include <QTimer>

class QSslSocket;

namespace guiche
{

// One connection of a MisbehavingServer: hears a request, plays the step it is given for it, hears the next.
class Conversation : public QObject
{
    Q_OBJECT

public:
    // Asked once for each request.
    using Answer = std::function<Step(const HeardRequest &)>;

    // Takes the socket, encrypted or not. `onTls` is for a client that begins TLS where there is none.
    Conversation(QSslSocket *socket, Step onTls, Answer answer);

    // Ends it as a server does that falls, without a word.
    void reset();

Q_SIGNALS:
    // `queued` bytes, `bytes` of them new, wait in this process.
    void said(qint64 bytes, qint64 queued);
    // By either side. Once, the last of all.
    void ended();

private:
    void hear();
    void play(const Step &step);
    void pump();
    void say(const QByteArray &bytes);
    void finish();
    qint64 queued() const;

    QSslSocket *m_socket;
    Step m_onTls;
    Answer m_answer;
    QByteArray m_received;
    std::optional<Step> m_step; // being played
    QTimer m_pause; // between two pieces
    QTimer m_end; // of the step
};

} // namespace guiche
