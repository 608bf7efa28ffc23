// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bodies.h"
#include "support/misbehavingserver.h"
#include "support/plainclient.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

using Then = Step::Then;
using SslErrors = QList<QSslError::SslError>;

// What Qt's client says of each certificate and of each way to fail a handshake.
class TestMisbehavingTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificates_data();
    void certificates();
    void otherName();
    void certificateChanges();
    void keysAreOfTheirOwn();
    void noHandshake_data();
    void noHandshake();
    void silentHandshake();
    void plainToTls();
    void stepsUnderTls_data();
    void stepsUnderTls();
    void endlessIsBound();
};

void TestMisbehavingTls::certificates_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<SslErrors>("errors");
    const SslErrors none;
    const SslErrors unknown{QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate};
    QTest::newRow("good") << TestCertificate::Good << true << none;
    QTest::newRow("good, of nobody known") << TestCertificate::Good << false << unknown;
    QTest::newRow("expired") << TestCertificate::Expired << true << SslErrors{QSslError::CertificateExpired};
    QTest::newRow("expired, of nobody known")
        << TestCertificate::Expired << false << unknown + SslErrors{QSslError::CertificateExpired};
    QTest::newRow("wrong host") << TestCertificate::WrongHost << true << SslErrors{QSslError::HostNameMismatch};
    QTest::newRow("wrong host, of nobody known")
        << TestCertificate::WrongHost << false << SslErrors{QSslError::HostNameMismatch} + unknown;
    QTest::newRow("self-signed") << TestCertificate::SelfSigned << true << SslErrors{QSslError::SelfSignedCertificate};
    QTest::newRow("changed") << TestCertificate::Changed << true << SslErrors{QSslError::SelfSignedCertificate};
}

void TestMisbehavingTls::certificates()
{
    QFETCH(const TestCertificate, certificate);
    QFETCH(const bool, isTrusted);
    QFETCH(const SslErrors, errors);
    MisbehavingServer server(certificate);
    PlainClient client;
    if (isTrusted)
        client.trust(testAuthority());
    client.search(server.address());
    QTRY_VERIFY(!client.told().isEmpty());
    QCOMPARE(client.sslErrors(), errors);
    QCOMPARE(client.told(), errors.isEmpty() ? u"NoError 200"_s : u"SslHandshakeFailedError"_s);
    QCOMPARE(server.requests().size(), errors.isEmpty() ? 1 : 0);
    QCOMPARE(server.connectionsOpened(), 1);
}

void TestMisbehavingTls::otherName()
{
    MisbehavingServer server(TestCertificate::Good);
    PlainClient client;
    client.trust(testAuthority());
    client.search(server.address(u"https"_s, u"localhost"_s));
    QTRY_COMPARE(client.told(), u"NoError 200"_s);
    QCOMPARE(client.body(), bodies::found());
}

void TestMisbehavingTls::certificateChanges()
{
    MisbehavingServer server(TestCertificate::SelfSigned);
    PlainClient client;
    client.trust(testCertificate(TestCertificate::SelfSigned));
    client.search(server.address());
    QTRY_COMPARE(client.told(), u"NoError 200"_s);
    server.setCertificate(TestCertificate::Changed);
    client.search(server.address()); // over the connection that is there
    QTRY_COMPARE(client.told(), u"NoError 200"_s);
    server.drop();
    PlainClient another;
    another.trust(testCertificate(TestCertificate::SelfSigned));
    another.search(server.address());
    QTRY_COMPARE(another.told(), u"SslHandshakeFailedError"_s);
    QCOMPARE(another.sslErrors(), SslErrors{QSslError::SelfSignedCertificate});
    QCOMPARE(server.requests().size(), 2);
}

void TestMisbehavingTls::keysAreOfTheirOwn()
{
    const QList<TestCertificate> all{TestCertificate::Good, TestCertificate::Expired, TestCertificate::WrongHost,
                                     TestCertificate::SelfSigned, TestCertificate::Changed};
    QSet<QByteArray> keys;
    for (const TestCertificate certificate : all) {
        QVERIFY(!testKey(certificate).isNull());
        keys.insert(testCertificate(certificate).publicKey().toDer());
    }
    QCOMPARE(keys.size(), all.size());
    QCOMPARE(QSslCertificate::fromPath(testAuthorityFile()), QList<QSslCertificate>{testAuthority()});
}

void TestMisbehavingTls::noHandshake_data()
{
    QTest::addColumn<std::optional<Step>>("step");
    QTest::addColumn<QString>("told");
    QTest::newRow("plain text") << std::optional<Step>() << u"SslHandshakeFailedError"_s;
    QTest::newRow("alert") << std::optional(steps::raw(QByteArray::fromHex("15030300020228")))
                           << u"SslHandshakeFailedError"_s;
    QTest::newRow("close") << std::optional(steps::raw({})) << u"RemoteHostClosedError"_s;
    QTest::newRow("reset") << std::optional(steps::raw({}, Then::Reset)) << u"RemoteHostClosedError"_s;
    QTest::newRow("half a record") << std::optional(steps::raw("\x16\x03\x03\x01")) << u"RemoteHostClosedError"_s;
}

void TestMisbehavingTls::noHandshake()
{
    QFETCH(const std::optional<Step>, step);
    QFETCH(const QString, told);
    MisbehavingServer server;
    if (step)
        server.setAnswerToTls(*step);
    PlainClient client;
    client.search(server.address(u"https"_s));
    QTRY_COMPARE(client.told(), told);
    QCOMPARE(client.sslErrors(), SslErrors());
    QCOMPARE(server.requests().size(), 0);
    QTRY_COMPARE(server.connectionsEnded(), 1);
    QCOMPARE(server.connectionsOpened(), 1);
}

void TestMisbehavingTls::silentHandshake()
{
    MisbehavingServer server;
    server.setAnswerToTls(steps::silence());
    auto client = std::make_unique<PlainClient>();
    client->search(server.address(u"https"_s));
    QTRY_COMPARE(server.connectionsOpened(), 1);
    client->hangUp();
    QTRY_COMPARE(client->told(), u"OperationCanceledError"_s);
    // Qt keeps a connection whose handshake has not ended, request or not.
    QCOMPARE(server.connectionsEnded(), 0);
    client.reset();
    QTRY_COMPARE(server.connectionsEnded(), 1);
    QCOMPARE(server.bytesSaid(), 0);
    QCOMPARE(server.requests().size(), 0);
}

void TestMisbehavingTls::plainToTls()
{
    MisbehavingServer server(TestCertificate::Good);
    PlainClient client;
    client.search(server.address(u"http"_s));
    QTRY_COMPARE(client.told(), u"RemoteHostClosedError"_s);
    QCOMPARE(server.requests().size(), 0);
}

void TestMisbehavingTls::stepsUnderTls_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("told");
    QTest::newRow("end in the body") << steps::breakInBody("abcdef", Then::Close) << u"RemoteHostClosedError 200"_s;
    QTest::newRow("reset in the body") << steps::breakInBody("abcdef", Then::Reset) << u"RemoteHostClosedError 200"_s;
    QTest::newRow("no word") << steps::raw({}) << u"RemoteHostClosedError"_s;
    QTest::newRow("no word but a reset") << steps::raw({}, Then::Reset) << u"RemoteHostClosedError"_s;
}

void TestMisbehavingTls::stepsUnderTls()
{
    QFETCH(const Step, step);
    QFETCH(const QString, told);
    MisbehavingServer server(TestCertificate::Good);
    server.searches().always(step);
    PlainClient client;
    client.trust(testAuthority());
    client.search(server.address());
    QTRY_COMPARE(client.told(), told);
    QVERIFY(server.requests().size() >= 1);
    QTRY_COMPARE(server.connectionsEnded(), server.connectionsOpened());
}

void TestMisbehavingTls::endlessIsBound()
{
    MisbehavingServer server(TestCertificate::Good);
    server.searches().always(steps::endless(steps::Length::Chunked));
    PlainClient client;
    client.trust(testAuthority());
    client.setLargestBody(20'000'000);
    client.search(server.address());
    QTRY_COMPARE(client.told(), u"OperationCanceledError 200"_s);
    QTRY_COMPARE(server.connectionsEnded(), 1);
    QVERIFY(server.mostQueued() <= 256 * 1024);
}

QTEST_GUILESS_MAIN(TestMisbehavingTls)
#include "tst_misbehavingtls.moc"
