// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackproxy.h"

#include "support/steps.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUrl>

namespace guiche
{

namespace
{

constexpr int plainHttpPort = 80;

// One client and the server it is led to.
class Passage : public QObject
{
public:
    Passage(QTcpSocket *client, LoopbackProxy &proxy)
        : QObject(&proxy)
        , m_client(client)
        , m_proxy(proxy)
    {
        m_client->setParent(this);
        m_server.setProxy(QNetworkProxy::NoProxy);
        connect(m_client, &QTcpSocket::readyRead, this, &Passage::hear);
        connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { m_client->write(m_server.readAll()); });
        connect(&m_server, &QTcpSocket::connected, this, [this] {
            m_client->write(std::exchange(m_whenReached, {}));
            m_server.write(std::exchange(m_early, {}));
        });
        connect(&m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        connect(&m_server, &QTcpSocket::errorOccurred, this, &Passage::fail);
    }

    ~Passage() override
    {
        m_client->disconnect(this);
        m_server.disconnect(this);
    }

private:
    void hear()
    {
        m_received += m_client->readAll();
        while (!m_isTunnel) {
            const auto request = takeRequest(m_received);
            if (!request)
                return;
            if (const QByteArray objection = m_proxy.objectionTo(*request); !objection.isEmpty())
                m_client->write(objection);
            else if (request->verb == "CONNECT")
                dig(*request);
            else
                passOn(*request);
        }
        if (m_server.state() == QAbstractSocket::ConnectedState)
            m_server.write(std::exchange(m_received, {}));
    }

    void dig(const HeardRequest &request)
    {
        m_isTunnel = true;
        m_whenReached = "HTTP/1.1 200 Connection established\r\n\r\n";
        reach(QUrl::fromEncoded("//" + request.target));
    }

    void passOn(const HeardRequest &request)
    {
        const QUrl url = QUrl::fromEncoded(request.target);
        QByteArrayList lines{request.verb + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                             + " HTTP/1.1"};
        for (const QByteArray &header : request.headers) {
            if (!header.toLower().startsWith("proxy-")) // those are between the client and this
                lines.append(header);
        }
        const QByteArray bytes = lines.join("\r\n") + "\r\n\r\n" + request.body;
        if (m_server.state() == QAbstractSocket::ConnectedState) {
            m_server.write(bytes);
            return;
        }
        m_early = bytes;
        reach(url);
    }

    void reach(const QUrl &url) { m_server.connectToHost(url.host(), static_cast<quint16>(url.port(plainHttpPort))); }

    void fail(QAbstractSocket::SocketError error)
    {
        if (error != QAbstractSocket::RemoteHostClosedError)
            m_client->write(steps::html(502).bytes);
        m_client->disconnectFromHost();
    }

    QTcpSocket *m_client;
    LoopbackProxy &m_proxy;
    QTcpSocket m_server;
    QByteArray m_received;
    QByteArray m_whenReached; // for the client
    QByteArray m_early; // for the server
    bool m_isTunnel = false;
};

} // namespace

LoopbackProxy::LoopbackProxy()
{
    setProxy(QNetworkProxy::NoProxy);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on the loopback: %s", qUtf8Printable(errorString()));
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const client = nextPendingConnection())
            new Passage(client, *this); // ends itself with the connection
    });
}

void LoopbackProxy::demandSignIn(const QString &username, const QString &password)
{
    m_signIn = "Basic " + QString(username + u':' + password).toUtf8().toBase64();
}

QByteArray LoopbackProxy::objectionTo(const HeardRequest &request)
{
    m_requests.append(request);
    if (!m_signIn.isEmpty() && request.header("Proxy-Authorization") != m_signIn)
        return steps::reply(407, "{}", {"Proxy-Authenticate: Basic realm=\"proxy\""}).bytes;
    return m_refusal == 0 ? QByteArray() : steps::reply(m_refusal, "{}").bytes;
}

} // namespace guiche
