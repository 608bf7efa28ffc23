// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democlient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace guiche;
using namespace std::chrono_literals;

namespace
{

Parameters bianca()
{
    return DemoClient::codigo(QStringLiteral("1204"));
}

} // namespace

// Sign-in, routes, and the life of the server.
class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_client = std::make_unique<DemoClient>(); }
    void cleanup() { m_client.reset(); }

    void tellsTheSameAddressTwice();
    void wantsAToken_data();
    void wantsAToken();
    void signInGivesANewToken();
    void refusesWrongSignIn_data();
    void refusesWrongSignIn();
    void revokedTokensAreRefused();
    void unknownRouteIsHtml_data();
    void unknownRouteIsHtml();
    void wrongMethodIsJson_data();
    void wrongMethodIsJson();
    void notesRequests();
    void latencyHoldsTheMainRouteBack();
    void survivesAClientThatGivesUp();
    void endsWithARequestInFlight();
    void endsWithoutHavingBegun();

private:
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoServer::tellsTheSameAddressTwice()
{
    QCOMPARE(m_client->address.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(m_client->server->start().value(), m_client->address);
}

void TestDemoServer::wantsAToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArray("Bearer outro");
    QTest::newRow("empty") << QByteArray("Bearer ");
    QTest::newRow("no scheme") << DemoServer::token().toLatin1();
    QTest::newRow("other scheme") << QByteArray("Basic " + DemoServer::token().toLatin1());
}

void TestDemoServer::wantsAToken()
{
    QFETCH(QByteArray, authorization);
    QNetworkRequest get = m_client->request(mainPath, bianca(), {});
    if (!authorization.isEmpty())
        get.setRawHeader("Authorization", authorization);
    const Answer answer = DemoClient::await(m_client->network.get(get));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.mimeType, "application/json");
    QVERIFY(!answer.field(QStringLiteral("message")).isEmpty());
}

void TestDemoServer::signInGivesANewToken()
{
    const Answer first = m_client->signIn(DemoClient::loginBody());
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value(QStringLiteral("expires_in")).toInt(), 3600);
    QCOMPARE(first.field(QStringLiteral("token_type")), QStringLiteral("Bearer"));
    QVERIFY(!first.field(QStringLiteral("refresh_token")).isEmpty());

    const QString token = first.field(QStringLiteral("access_token"));
    const QString second = m_client->signIn(DemoClient::loginBody()).field(QStringLiteral("access_token"));
    QVERIFY(!token.isEmpty() && token != second && token != DemoServer::token());
    QVERIFY(m_client->search(bianca(), token).isSuccess());
    QVERIFY(m_client->search(bianca(), second).isSuccess());
}

void TestDemoServer::refusesWrongSignIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QString wrong = QStringLiteral("invalid_credentials");
    const QString malformed = QStringLiteral("invalid_request");
    const QString other = QStringLiteral("outro");
    QTest::newRow("password") << DemoClient::loginBody(QStringLiteral("password"), other) << 401 << wrong;
    QTest::newRow("username") << DemoClient::loginBody(QStringLiteral("username"), other) << 401 << wrong;
    QTest::newRow("client id") << DemoClient::loginBody(QStringLiteral("client_id"), other) << 401 << wrong;
    QTest::newRow("client secret") << DemoClient::loginBody(QStringLiteral("client_secret"), other) << 401 << wrong;
    QTest::newRow("no password") << DemoClient::loginBody(QStringLiteral("password"), {}) << 400 << malformed;
    QTest::newRow("no grant type") << DemoClient::loginBody(QStringLiteral("grant_type"), {}) << 400 << malformed;
    QTest::newRow("grant type") << DemoClient::loginBody(QStringLiteral("grant_type"), other) << 400
                                << QStringLiteral("unsupported_grant_type");
    QTest::newRow("no JSON") << QByteArray("grant_type=password") << 400 << malformed;
    QTest::newRow("cut JSON") << DemoClient::loginBody().chopped(5) << 400 << malformed;
    QTest::newRow("list") << QByteArray("[]") << 400 << malformed;
    QTest::newRow("nothing") << QByteArray() << 400 << malformed;
}

void TestDemoServer::refusesWrongSignIn()
{
    QFETCH(QByteArray, body);
    const Answer answer = m_client->signIn(body);
    QTEST(answer.status, "status");
    QTEST(answer.field(QStringLiteral("error")), "error");
    QCOMPARE(answer.mimeType, "application/json");
    QVERIFY(!answer.field(QStringLiteral("message")).isEmpty());
    QCOMPARE(answer.field(QStringLiteral("message")), answer.field(QStringLiteral("error_description")));
}

void TestDemoServer::revokedTokensAreRefused()
{
    const QString before = m_client->signIn(DemoClient::loginBody()).field(QStringLiteral("access_token"));
    m_client->server->revokeTokens();
    QCOMPARE(m_client->search(bianca(), before).status, 401);
    QCOMPARE(m_client->search(bianca(), DemoServer::token()).status, 401);
    const QString after = m_client->signIn(DemoClient::loginBody()).field(QStringLiteral("access_token"));
    QVERIFY(after != before);
    QVERIFY(m_client->search(bianca(), after).isSuccess());

    DemoServer other(DemoClient::now);
    m_client->address = other.start().value();
    QVERIFY(m_client->search(bianca(), DemoServer::token()).isSuccess());
}

void TestDemoServer::unknownRouteIsHtml_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << QStringLiteral("/");
    QTest::newRow("panel") << QStringLiteral("/painel");
    QTest::newRow("other API route") << QStringLiteral("/api/v1/integracao/cliente/financeiro");
    QTest::newRow("longer") << QString(mainPath + QStringLiteral("/1204"));
    QTest::newRow("behind a prefix") << QString(QStringLiteral("/erp") + mainPath);
}

void TestDemoServer::unknownRouteIsHtml()
{
    QFETCH(QString, path);
    for (const Answer &answer :
         {DemoClient::await(m_client->network.get(m_client->request(path))),
          DemoClient::await(m_client->network.post(m_client->request(path), QByteArray("{}")))}) {
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.mimeType.startsWith("text/html"));
        QVERIFY(answer.body.contains("<html>"));
    }
}

void TestDemoServer::wrongMethodIsJson_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("method");
    for (const char *const method : {"POST", "PUT", "DELETE", "PATCH"})
        QTest::addRow("search by %s", method) << QString(mainPath) << QByteArray(method);
    for (const char *const method : {"GET", "PUT", "DELETE"})
        QTest::addRow("sign-in by %s", method) << QString(tokenPath) << QByteArray(method);
}

void TestDemoServer::wrongMethodIsJson()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, method);
    QNetworkRequest wrong = m_client->request(path);
    wrong.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const Answer answer = DemoClient::await(m_client->network.sendCustomRequest(wrong, method, QByteArray()));
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.mimeType, "application/json");
    QVERIFY(answer.field(QStringLiteral("message")).contains(QString::fromLatin1(method)));
}

void TestDemoServer::notesRequests()
{
    m_client->search(bianca());
    m_client->signIn(DemoClient::loginBody());
    const QList<QByteArray> expected{"GET /api/v1/integracao/cliente/atendimento?busca=codigo_cliente&termo_busca=1204",
                                     "POST /oauth/token"};
    QCOMPARE(m_client->server->requests(), expected);
}

void TestDemoServer::latencyHoldsTheMainRouteBack()
{
    QElapsedTimer timer;
    m_client->server->setLatency(150ms);
    timer.start();
    QVERIFY(m_client->search(bianca()).isSuccess());
    QVERIFY(timer.elapsed() >= 150);

    m_client->server->setLatency(60s);
    QCOMPARE(m_client->signIn(DemoClient::loginBody()).status, 200);
}

void TestDemoServer::survivesAClientThatGivesUp()
{
    m_client->server->setLatency(100ms);
    for (int i = 1; i <= 3; ++i) {
        const std::unique_ptr<QNetworkReply> reply(m_client->network.get(m_client->request(mainPath, bianca())));
        QTRY_COMPARE(m_client->server->requests().size(), i);
        reply->abort();
    }
    m_client->server->setLatency(0ms);
    QVERIFY(m_client->search(bianca()).isSuccess());
}

void TestDemoServer::endsWithARequestInFlight()
{
    m_client->server->setLatency(60s);
    const std::unique_ptr<QNetworkReply> held(m_client->network.get(m_client->request(mainPath, bianca())));
    const std::unique_ptr<QNetworkReply> queued(
        m_client->network.get(m_client->request(mainPath, DemoClient::codigo(QStringLiteral("2077")))));
    QSignalSpy heldFinished(held.get(), &QNetworkReply::finished);
    QTRY_COMPARE(m_client->server->requests().size(), 1);

    QElapsedTimer timer;
    timer.start();
    m_client->server.reset();
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(held->isFinished() || heldFinished.wait());
    QVERIFY(held->error() != QNetworkReply::NoError);
}

void TestDemoServer::endsWithoutHavingBegun()
{
    const DemoServer idle(DemoClient::now);
    QVERIFY(idle.requests().isEmpty());
    QVERIFY(!idle.examples().isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
