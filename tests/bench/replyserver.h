// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace guiche
{

// A server on loopback, on a thread of its own, that answers every request with the same reply. Of plain sockets: the
// program that is measured beside it shares nothing with it.
class ReplyServer
{
public:
    explicit ReplyServer(const QByteArray &body);
    ~ReplyServer();
    ReplyServer(const ReplyServer &) = delete;
    ReplyServer &operator=(const ReplyServer &) = delete;

    QByteArray address() const;
    int repliesSent() const;
    // Waits until it has sent one more than `before`. No: it has not within 10 s.
    bool waitForReply(int before) const;

private:
    void serve();
    void answer(int connection);

    const QByteArray m_reply;
    int m_listener = -1;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_sent;
    int m_repliesSent = 0;
    std::thread m_thread; // last: it uses the others
};

} // namespace guiche
