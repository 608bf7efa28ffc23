// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "api/network.h"
#include "support/loopbackproxy.h"
#include "support/misbehavingserver.h"
#include "support/rawserver.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QByteArray found = R"({"status":"success","atendimentos":[{"id_atendimento":1}]})";
const QString rowFound = u"a: 1 of 1, 0 skipped"_s;

const QByteArray signInWanted =
    RawServer::reply(407, "<html>squid</html>", "Proxy-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\n");

// Of a name that no resolver is asked for: whoever reaches it, reaches it through a proxy.
Connection connectionTo(const QString &server, const ProxyServer &proxy)
{
    Connection connection;
    connection.server = ServerAddress::parse(server, ServerAddress::PlainHttp::Anywhere).value();
    connection.signIn = TokenSignIn{u"tk"_s};
    connection.proxy = proxy;
    connection.proxyPassword = u"p:ss"_s;
    return connection;
}

ProxyServer proxyAt(const QTcpServer &server, ProxyKind kind, const QString &username = {})
{
    return {kind, u"127.0.0.1"_s, server.serverPort(), username};
}

// What the network would ask for this server.
QNetworkProxy choiceFor(const Connection &connection)
{
    const std::unique_ptr<QNetworkAccessManager> network = networkFor(connection);
    const QUrl url = connection.server.resolved(u"/x"_s);
    QNetworkProxyFactory *const factory = network->proxyFactory();
    return factory ? factory->queryProxy(QNetworkProxyQuery(url)).constFirst() : network->proxy();
}

QByteArray basic(const QByteArray &credentials)
{
    return "\r\nProxy-Authorization: Basic " + credentials.toBase64();
}

} // namespace

// The way to the server: through which proxy, and what becomes of a proxy that does not let anybody through.
class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void choice_data();
    void choice();
    void noPasswordWithoutAName();
    void systemsProxyIsUsed_data();
    void systemsProxyIsUsed();
    void systemsProxyIsNotForThisMachine_data();
    void systemsProxyIsNotForThisMachine();
    void eachConnectionHasItsOwn();
    void plainHttpThroughAProxy();
    void tlsThroughAProxy();
    void tlsThroughAProxyThatCannotGoOn();
    void proxyIsSignedInto();
    void refusedSignIn_data();
    void refusedSignIn();
    void unreachableProxy_data();
    void unreachableProxy();
    void proxyThatHangsUp();
    void throughASocksProxy();

private:
    void search(const Connection &connection);
    const QStringList &told() const { return m_caller->told; }

    std::unique_ptr<RawServer> m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Caller> m_caller;
    PendingCall m_call;
};

void TestNetwork::init()
{
    m_proxy = std::make_unique<RawServer>();
    for (const char *const name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
        qunsetenv(name);
}

void TestNetwork::cleanup()
{
    m_call.cancel();
    m_caller.reset();
    m_network.reset();
    m_proxy.reset();
    init();
}

void TestNetwork::search(const Connection &connection)
{
    m_network = networkFor(connection);
    m_caller = std::make_unique<Caller>(*m_network, connection);
    m_call = m_caller->search(u"a"_s);
}

void TestNetwork::choice_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QNetworkProxy>("expected");
    QTest::newRow("none") << ProxyKind::None << QNetworkProxy(QNetworkProxy::NoProxy);
    QTest::newRow("HTTP") << ProxyKind::Http
                          << QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128, u"ana"_s, u"p:ss"_s);
    QTest::newRow("SOCKS") << ProxyKind::Socks5
                           << QNetworkProxy(QNetworkProxy::Socks5Proxy, u"proxy.example"_s, 3128, u"ana"_s, u"p:ss"_s);
    QTest::newRow("system, which has none") << ProxyKind::System << QNetworkProxy(QNetworkProxy::NoProxy);
}

void TestNetwork::choice()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const QNetworkProxy, expected);
    for (const QString &server : {u"https://erp.example"_s, u"http://127.0.0.1"_s})
        QCOMPARE(choiceFor(connectionTo(server, {kind, u"proxy.example"_s, 3128, u"ana"_s})), expected);
}

void TestNetwork::noPasswordWithoutAName()
{
    for (const ProxyKind kind : {ProxyKind::Http, ProxyKind::Socks5})
        QCOMPARE(choiceFor(connectionTo(u"https://erp.example"_s, {kind, u"proxy.example"_s, 3128, {}})).password(),
                 QString());
}

void TestNetwork::systemsProxyIsUsed_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("TLS") << u"https://erp.example"_s << QByteArray("https_proxy");
    QTest::newRow("plain") << u"http://erp.example"_s << QByteArray("http_proxy");
    QTest::newRow("looks like this machine") << u"https://localhost.example"_s << QByteArray("https_proxy");
}

void TestNetwork::systemsProxyIsUsed()
{
    QFETCH(const QString, server);
    QFETCH(const QByteArray, variable);
    qputenv(variable.constData(), "http://proxy.example:3128");
    const QNetworkProxy proxy = choiceFor(connectionTo(server, {}));
    QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxy.hostName(), u"proxy.example"_s);
    QCOMPARE(proxy.port(), 3128);
    // The one of a profile goes before it.
    QCOMPARE(choiceFor(connectionTo(server, {ProxyKind::None, {}, 0, {}})).type(), QNetworkProxy::NoProxy);
}

void TestNetwork::systemsProxyIsNotForThisMachine_data()
{
    QTest::addColumn<QString>("server");
    for (const QString &server :
         {u"http://localhost:8000"_s, u"http://127.0.0.1:8000"_s, u"https://127.1.2.3"_s, u"http://[::1]:8000"_s})
        QTest::addRow("%s", qPrintable(server)) << server;
}

void TestNetwork::systemsProxyIsNotForThisMachine()
{
    QFETCH(const QString, server);
    for (const char *const name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, "http://proxy.example:3128");
    QCOMPARE(choiceFor(connectionTo(server, {})).type(), QNetworkProxy::NoProxy);
}

void TestNetwork::eachConnectionHasItsOwn()
{
    const auto one = networkFor(connectionTo(u"https://a.example"_s, {ProxyKind::None, {}, 0, {}}));
    const auto other = networkFor(connectionTo(u"https://a.example"_s, {ProxyKind::None, {}, 0, {}}));
    QVERIFY(one && other && one != other);
}

void TestNetwork::plainHttpThroughAProxy()
{
    m_proxy->prepare(RawServer::reply(200, found));
    search(connectionTo(u"http://erp.invalid"_s, proxyAt(*m_proxy, ProxyKind::Http)));
    QTRY_COMPARE(told(), QStringList{rowFound});
    QCOMPARE(m_proxy->requests().size(), 1);
    const QByteArray head = m_proxy->requests().constFirst();
    QVERIFY2(head.startsWith("GET http://erp.invalid/api/v1/integracao/cliente/atendimento?"), head.constData());
    QVERIFY(!head.contains("Proxy-Authorization"));
}

// Pinned, so that the certificate is the server's own: it is a tunnel, and nobody in it.
void TestNetwork::tlsThroughAProxy()
{
    const MisbehavingServer server(TestCertificate::SelfSigned);
    LoopbackProxy proxy;
    proxy.demandSignIn(u"ana"_s, u"p:ss"_s);
    Connection connection = connectionTo(server.address().text(), proxyAt(proxy, ProxyKind::Http, u"ana"_s));
    connection.trust.certificate = testCertificate(TestCertificate::SelfSigned).digest(QCryptographicHash::Sha256);
    search(connection);
    QTRY_COMPARE(told(), QStringList{rowFound});
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().header("Proxy-Authorization"), QByteArray());
    for (const HeardRequest &heard : proxy.requests()) {
        QCOMPARE(heard.line(), QByteArray("CONNECT " + server.address().hostAndPort().toLatin1()));
        QCOMPARE(heard.header("Authorization"), QByteArray());
    }
}

void TestNetwork::tlsThroughAProxyThatCannotGoOn()
{
    m_proxy->prepare(RawServer::reply(502, "<html>squid</html>"));
    search(connectionTo(u"https://erp.invalid"_s, proxyAt(*m_proxy, ProxyKind::Http)));
    QTRY_COMPARE(told().size(), 1);
    QVERIFY2(told().constFirst().startsWith(u"a: ProxyFailed: "_s), qUtf8Printable(told().constFirst()));
    const QByteArray head = m_proxy->requests().constFirst();
    QVERIFY2(head.startsWith("CONNECT erp.invalid:443 HTTP/1."), head.constData());
    // What is for the server's eyes is not for the proxy's.
    QVERIFY(!head.contains("Bearer") && !head.contains("busca"));
}

void TestNetwork::proxyIsSignedInto()
{
    // Whether asked to or by itself: in the end it has said who it is.
    m_proxy->prepare(signInWanted);
    m_proxy->prepare(RawServer::reply(200, found));
    search(connectionTo(u"http://erp.invalid"_s, proxyAt(*m_proxy, ProxyKind::Http, u"ana"_s)));
    QTRY_COMPARE(told(), QStringList{rowFound});
    QVERIFY(m_proxy->requests().constLast().contains(basic("ana:p:ss")));
}

void TestNetwork::refusedSignIn_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("username");
    QTest::newRow("plain, without a name") << u"http://erp.invalid"_s << QString();
    QTest::newRow("plain, with a wrong one") << u"http://erp.invalid"_s << u"ana"_s;
    QTest::newRow("TLS, without a name") << u"https://erp.invalid"_s << QString();
    QTest::newRow("TLS, with a wrong one") << u"https://erp.invalid"_s << u"ana"_s;
}

void TestNetwork::refusedSignIn()
{
    QFETCH(const QString, server);
    QFETCH(const QString, username);
    for (int i = 0; i < 5; ++i)
        m_proxy->prepare(signInWanted);
    search(connectionTo(server, proxyAt(*m_proxy, ProxyKind::Http, username)));
    QTRY_COMPARE(told().size(), 1);
    QVERIFY2(told().constFirst().startsWith(u"a: ProxySignInRefused: "_s), qUtf8Printable(told().constFirst()));
    QVERIFY2(!told().constFirst().contains(u"p:ss"), qUtf8Printable(told().constFirst()));
}

void TestNetwork::unreachableProxy_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QString>("server");
    for (const QString &server : {u"http://erp.invalid"_s, u"https://erp.invalid"_s}) {
        QTest::addRow("HTTP, %s", qPrintable(server)) << ProxyKind::Http << server;
        QTest::addRow("SOCKS, %s", qPrintable(server)) << ProxyKind::Socks5 << server;
    }
}

void TestNetwork::unreachableProxy()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const QString, server);
    ProxyServer proxy = proxyAt(*m_proxy, kind);
    m_proxy->close();
    search(connectionTo(server, proxy));
    QTRY_COMPARE(told().size(), 1);
    QVERIFY2(told().constFirst().startsWith(u"a: ProxyFailed: "_s), qUtf8Printable(told().constFirst()));
}

void TestNetwork::proxyThatHangsUp()
{
    // Qt 6.4 never tells of it over HTTP/1.1, so our own time has to run out.
    for (int i = 0; i < 50; ++i)
        m_proxy->prepare({});
    const Connection connection = connectionTo(u"https://erp.invalid"_s, proxyAt(*m_proxy, ProxyKind::Http));
    m_network = networkFor(connection);
    m_caller = std::make_unique<Caller>(*m_network, connection);
    m_caller->session->transport().setTimeout(std::chrono::milliseconds(300));
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told(), QStringList{u"a: Unreachable"_s});
}

// The little of RFC 1928 that lets one through: any way to sign in, any address.
void TestNetwork::throughASocksProxy()
{
    QTcpServer socks;
    QVERIFY(socks.listen(QHostAddress::LocalHost));
    QByteArrayList heard;
    connect(&socks, &QTcpServer::newConnection, &socks, [&] {
        QTcpSocket *const socket = socks.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
            const QByteArrayList answers{QByteArray::fromHex("0500"), QByteArray::fromHex("05000001000000000000"),
                                         RawServer::reply(200, found)};
            heard.append(socket->readAll());
            socket->write(answers.value(heard.size() - 1));
        });
    });
    search(connectionTo(u"http://erp.invalid"_s, proxyAt(socks, ProxyKind::Socks5)));
    QTRY_COMPARE(told(), QStringList{rowFound});
    QCOMPARE(heard.size(), 3);
    QCOMPARE(heard.at(1), QByteArray(QByteArray::fromHex("050100030b") + "erp.invalid" + QByteArray::fromHex("0050")));
    QVERIFY(heard.at(2).startsWith("GET /api/v1/"));
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
