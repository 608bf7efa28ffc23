// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/misbehavingserver.h"

#include "support/conversation.h"
#include "support/watchednetwork.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>

namespace guiche
{

namespace
{

ServerAddress addressOf(const QString &scheme, const QString &host, quint16 port)
{
    return ServerAddress::parse(QStringLiteral("%1://%2:%3").arg(scheme, host).arg(port)).value();
}

// What a web server says in plain text when it is spoken to in TLS.
Step badRequest()
{
    Step step = steps::html(400);
    step.then = Step::Then::Close;
    return step;
}

} // namespace

Script &Script::then(const Step &step)
{
    m_steps.enqueue(step);
    return *this;
}

MisbehavingServer::MisbehavingServer()
    : m_answerToTls(badRequest())
    , m_logins(steps::grantToken("tk"))
    , m_searches(steps::found())
{
    setProxy(QNetworkProxy::NoProxy);
    listenAt(0);
    m_port = serverPort();
}

MisbehavingServer::MisbehavingServer(TestCertificate certificate)
    : MisbehavingServer()
{
    m_certificate = certificate;
}

ServerAddress MisbehavingServer::address() const
{
    return address(m_certificate ? QStringLiteral("https") : QStringLiteral("http"));
}

ServerAddress MisbehavingServer::address(const QString &scheme, const QString &host) const
{
    return addressOf(scheme, host, m_port);
}

ServerAddress MisbehavingServer::refusingAddress()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    return addressOf(QStringLiteral("http"), QStringLiteral("127.0.0.1"), gone.serverPort());
}

ServerAddress MisbehavingServer::unknownAddress()
{
    // Longer than DNS allows, so the resolver says no by itself.
    const QString label(63, u'x');
    const QString name = QStringLiteral("%1.%1.%1.%1.invalid").arg(label);
    return ServerAddress::parse(QStringLiteral("https://") + name).value();
}

void MisbehavingServer::drop()
{
    const QList<Conversation *> all = m_conversations; // each takes itself off the list
    for (Conversation *conversation : all)
        conversation->reset();
}

void MisbehavingServer::vanish()
{
    close();
    drop();
}

void MisbehavingServer::comeBack()
{
    listenAt(m_port);
}

void MisbehavingServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        qFatal("no socket: %s", qUtf8Printable(socket->errorString()));
    if (m_certificate) {
        socket->setLocalCertificate(testCertificate(*m_certificate));
        socket->setPrivateKey(testKey(*m_certificate));
        socket->startServerEncryption();
    }
    const auto answer = [this, number = m_opened++](HeardRequest request) {
        request.connection = number;
        return answerTo(request);
    };
    auto *const conversation = new Conversation(socket.release(), m_answerToTls, answer);
    conversation->setParent(this);
    m_conversations.append(conversation);
    connect(conversation, &Conversation::said, this, [this](qint64 bytes, qint64 queued) {
        m_bytesSaid += bytes;
        m_mostQueued = std::max(m_mostQueued, queued);
    });
    connect(conversation, &Conversation::ended, this, [this, conversation] {
        ++m_ended;
        m_conversations.removeOne(conversation);
        conversation->deleteLater();
    });
}

Step MisbehavingServer::answerTo(const HeardRequest &request)
{
    m_requests.append(request);
    const QUrl url = QUrl::fromEncoded(request.target);
    if (!WatchedNetwork::isAllowed({request.verb, QNetworkRequest(url), request.body})) {
        m_violations.append(request.line());
        return steps::html(404);
    }
    return request.verb == "POST" ? m_logins.next() : m_searches.next();
}

void MisbehavingServer::listenAt(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port))
        qFatal("no port on the loopback: %s", qUtf8Printable(errorString()));
}

} // namespace guiche
