// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bodies.h"
#include "support/loopbackproxy.h"
#include "support/misbehavingserver.h"
#include "support/plainclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestLoopbackProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOn_data();
    void passesOn();
    void demandsSignIn_data();
    void demandsSignIn();
    void refusesAll_data();
    void refusesAll();
    void findsNobody();

private:
    static QNetworkProxy to(const LoopbackProxy &proxy, const QString &user = {}, const QString &password = {});
};

QNetworkProxy TestLoopbackProxy::to(const LoopbackProxy &proxy, const QString &user, const QString &password)
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort(), user, password);
}

void TestLoopbackProxy::passesOn_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("plain") << false;
    QTest::newRow("tunnel") << true;
}

void TestLoopbackProxy::passesOn()
{
    QFETCH(const bool, isTls);
    const auto server =
        isTls ? std::make_unique<MisbehavingServer>(TestCertificate::Good) : std::make_unique<MisbehavingServer>();
    LoopbackProxy proxy;
    PlainClient client;
    client.trust(testAuthority());
    client.setProxy(to(proxy));
    client.search(server->address());
    QTRY_COMPARE(client.told(), u"NoError 200"_s);
    QCOMPARE(client.body(), bodies::found());
    client.login(server->address(), R"({"grant_type":"password"})");
    QTRY_COMPARE(client.told(), u"NoError 200"_s);
    QCOMPARE(server->requests().size(), 2);
    QCOMPARE(server->requests().constFirst().path(), PlainClient::searchPath().toLatin1());
    QCOMPARE(server->requests().constLast().body, R"({"grant_type":"password"})");
    QCOMPARE(server->violations(), QByteArrayList());
    const QByteArray authority = server->address().hostAndPort().toLatin1();
    const QByteArray plainLine = "GET http://" + authority + PlainClient::searchPath().toLatin1();
    QCOMPARE(proxy.requests().constFirst().line(), isTls ? QByteArray("CONNECT " + authority) : plainLine);
    QCOMPARE(proxy.requests().size(), isTls ? 1 : 2);
}

void TestLoopbackProxy::demandsSignIn_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("told");
    const QString refused = u"ProxyAuthenticationRequiredError"_s;
    QTest::newRow("plain, none") << false << QString() << refused + u" 407"_s;
    QTest::newRow("plain, wrong") << false << u"wrong"_s << refused + u" 407"_s;
    QTest::newRow("plain, right") << false << u"right"_s << u"NoError 200"_s;
    QTest::newRow("tunnel, none") << true << QString() << refused;
    QTest::newRow("tunnel, wrong") << true << u"wrong"_s << refused;
    QTest::newRow("tunnel, right") << true << u"right"_s << u"NoError 200"_s;
}

void TestLoopbackProxy::demandsSignIn()
{
    QFETCH(const bool, isTls);
    QFETCH(const QString, password);
    QFETCH(const QString, told);
    const auto server =
        isTls ? std::make_unique<MisbehavingServer>(TestCertificate::Good) : std::make_unique<MisbehavingServer>();
    LoopbackProxy proxy;
    proxy.demandSignIn(u"user"_s, u"right"_s);
    PlainClient client;
    client.trust(testAuthority());
    client.setProxy(password.isEmpty() ? to(proxy) : to(proxy, u"user"_s, password));
    client.search(server->address());
    QTRY_COMPARE(client.told(), told);
    const bool isLetIn = password == u"right"_s;
    QCOMPARE(server->requests().size(), isLetIn ? 1 : 0);
    if (isLetIn)
        QCOMPARE(server->requests().constFirst().header("Proxy-Authorization"), QByteArray());
}

void TestLoopbackProxy::refusesAll_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("told");
    QTest::newRow("403") << 403 << u"UnknownNetworkError"_s;
    QTest::newRow("502") << 502 << u"UnknownNetworkError"_s;
    QTest::newRow("503") << 503 << u"ConnectionRefusedError"_s;
}

void TestLoopbackProxy::refusesAll()
{
    QFETCH(const int, status);
    QFETCH(const QString, told);
    MisbehavingServer server(TestCertificate::Good);
    LoopbackProxy proxy;
    proxy.refuseAll(status);
    PlainClient client;
    client.setProxy(to(proxy));
    client.search(server.address());
    QTRY_COMPARE(client.told(), told);
    QCOMPARE(server.connectionsOpened(), 0);
}

// In plain what the proxy says cannot be told from what a server says.
void TestLoopbackProxy::findsNobody()
{
    LoopbackProxy proxy;
    PlainClient client;
    client.setProxy(to(proxy));
    client.search(MisbehavingServer::refusingAddress());
    QTRY_COMPARE(client.told(), u"UnknownServerError 502"_s);
}

QTEST_GUILESS_MAIN(TestLoopbackProxy)
#include "tst_loopbackproxy.moc"
