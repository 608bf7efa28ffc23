// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/replyserver.h"

#include <QStringBuilder>

#include <array>
#include <chrono>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace guiche
{

namespace
{

QByteArray replyOf(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        % QByteArray::number(body.size()) % "\r\n\r\n" % body;
}

int listenOnLoopback()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    constexpr int backlog = 16;
    const bool listens = listener >= 0
        && ::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::listen(listener, backlog) == 0;
    if (!listens)
        qFatal("no port of loopback is free");
    return listener;
}

bool hasWholeRequest(int connection)
{
    QByteArray head;
    std::array<char, 4096> bytes{};
    while (!head.contains("\r\n\r\n")) {
        const ssize_t count = ::recv(connection, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return false;
        head.append(bytes.data(), count);
    }
    return head.startsWith("GET ");
}

bool sendAll(int connection, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::send(connection, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

} // namespace

ReplyServer::ReplyServer(const QByteArray &body)
    : m_reply(replyOf(body))
    , m_listener(listenOnLoopback())
    , m_thread([this] { serve(); })
{
}

ReplyServer::~ReplyServer()
{
    ::shutdown(m_listener, SHUT_RDWR); // which ends accept()
    m_thread.join();
    ::close(m_listener);
}

QByteArray ReplyServer::address() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    return "http://127.0.0.1:" % QByteArray::number(ntohs(address.sin_port));
}

int ReplyServer::repliesSent() const
{
    const std::lock_guard lock(m_mutex);
    return m_repliesSent;
}

bool ReplyServer::waitForReply(int before) const
{
    constexpr std::chrono::seconds patience{10};
    std::unique_lock lock(m_mutex);
    return m_sent.wait_for(lock, patience, [this, before] { return m_repliesSent > before; });
}

void ReplyServer::serve()
{
    for (;;) {
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            return;
        answer(connection);
        ::close(connection);
    }
}

void ReplyServer::answer(int connection)
{
    // Who connects and is silent must not hold the others up for good.
    const timeval patience{.tv_sec = 5, .tv_usec = 0};
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (!hasWholeRequest(connection) || !sendAll(connection, m_reply))
        return;
    {
        const std::lock_guard lock(m_mutex);
        ++m_repliesSent;
    }
    m_sent.notify_all();
}

} // namespace guiche
