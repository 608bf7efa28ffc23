// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/conversation.h"

#include <QSslSocket>

#include <sys/socket.h>

#include <algorithm>

namespace guiche
{

namespace
{

// So much may wait in this process: an endless body must not fill its memory.
constexpr qint64 largestQueue = 128 * 1024;

// The first byte of a TLS handshake.
constexpr char tlsHandshake = 0x16;

} // namespace

Conversation::Conversation(QSslSocket *socket, Step onTls, Answer answer)
    : m_socket(socket)
    , m_onTls(std::move(onTls))
    , m_answer(std::move(answer))
{
    m_socket->setParent(this);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Conversation::pump);
    // Never from inside of the socket's signals: Qt 6.4's TLS uses what abort() has already freed.
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &Conversation::finish);
    connect(m_socket, &QSslSocket::readyRead, this, &Conversation::hear);
    connect(m_socket, &QSslSocket::bytesWritten, this, &Conversation::pump);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &Conversation::pump);
    connect(m_socket, &QSslSocket::disconnected, this, [this] {
        m_step.reset(); // an endless one would go on and fill the memory
        m_pause.stop();
        m_end.stop();
        Q_EMIT ended();
    });
}

void Conversation::hear()
{
    m_received += m_socket->readAll();
    if (m_step)
        return;
    if (m_socket->mode() == QSslSocket::UnencryptedMode && m_received.startsWith(tlsHandshake))
        play(m_onTls);
    else if (const auto request = takeRequest(m_received))
        play(m_answer(*request));
}

void Conversation::play(const Step &step)
{
    m_step = step;
    say(step.bytes);
    pump();
}

void Conversation::pump()
{
    if (!m_step || m_pause.isActive())
        return;
    while (m_step->more && queued() < largestQueue) {
        const QByteArray piece = m_step->more();
        if (piece.isEmpty()) {
            m_step->more = {};
            break;
        }
        say(piece);
        if (m_step->interval.count() > 0) {
            m_pause.start(m_step->interval);
            return;
        }
    }
    if (!m_step->more && queued() == 0)
        m_end.start();
}

void Conversation::say(const QByteArray &bytes)
{
    m_socket->write(bytes);
    Q_EMIT said(bytes.size(), queued());
}

void Conversation::finish()
{
    switch (m_step->then) {
    case Step::Then::KeepAlive:
        m_step.reset();
        hear(); // what came meanwhile
        return;
    case Step::Then::Close:
        m_socket->disconnectFromHost();
        return;
    case Step::Then::Reset:
        reset();
        return;
    case Step::Then::Stall:
        return;
    }
}

// A closed socket with nothing left to linger for answers with a reset instead of an orderly end.
void Conversation::reset()
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket->abort();
}

qint64 Conversation::queued() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

} // namespace guiche
