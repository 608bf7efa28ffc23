// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "api/network.h"
#include "support/misbehavingserver.h"
#include "support/printing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const QString rowFound = u"a: 1 of 1, 0 skipped"_s;

QByteArray digestOf(TestCertificate certificate)
{
    return testCertificate(certificate).digest(QCryptographicHash::Sha256);
}

// To believe in the tests' own authority, or in one certificate.
Trust authority()
{
    return {.certificate = {}, .authoritiesFile = testAuthorityFile()};
}

Trust pinned(TestCertificate certificate)
{
    return {.certificate = digestOf(certificate), .authoritiesFile = {}};
}

} // namespace

// Who the server must prove to be before it hears a word, over a real handshake.
class TestSocketsTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void trusted_data();
    void trusted();
    void notTrusted_data();
    void notTrusted();
    void loginIsNotSaidToAStranger();
    void laterCertificateIsLookedAtToo();
    void trustOfOneIsNotTrustOfAnother();
    void silentHandshake();
    void noTlsThere();
    void handshakeThatIsReset();
    void redirectIsFollowedOverTls();

private:
    void begin(const MisbehavingServer &server, const SignIn &signIn, const Trust &trust);
    const QStringList &told() const { return m_caller->told; }

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Caller> m_caller;
    PendingCall m_call;
};

void TestSocketsTls::cleanup()
{
    m_call.cancel();
    m_caller.reset();
    m_network.reset();
}

void TestSocketsTls::begin(const MisbehavingServer &server, const SignIn &signIn, const Trust &trust)
{
    Connection connection{server.address(), signIn};
    connection.trust = trust;
    m_network = networkFor(connection);
    m_caller = std::make_unique<Caller>(*m_network, connection);
    m_call = m_caller->search(u"a"_s);
}

void TestSocketsTls::trusted_data()
{
    QTest::addColumn<TestCertificate>("shown");
    QTest::addColumn<Trust>("trust");
    QTest::newRow("by an authority of one's own") << TestCertificate::Good << authority();
    QTest::newRow("pinned") << TestCertificate::SelfSigned << pinned(TestCertificate::SelfSigned);
    QTest::newRow("pinned, of an authority unknown") << TestCertificate::Good << pinned(TestCertificate::Good);
    QTest::newRow("pinned, expired") << TestCertificate::Expired << pinned(TestCertificate::Expired);
    QTest::newRow("pinned, of another host") << TestCertificate::WrongHost << pinned(TestCertificate::WrongHost);
    QTest::newRow("pinned, beside an authority")
        << TestCertificate::SelfSigned << Trust{digestOf(TestCertificate::SelfSigned), testAuthorityFile()};
    // Nothing fails the verification, so that no one asks what was pinned.
    QTest::newRow("by an authority, another pinned")
        << TestCertificate::Good << Trust{digestOf(TestCertificate::SelfSigned), testAuthorityFile()};
}

void TestSocketsTls::trusted()
{
    QFETCH(const TestCertificate, shown);
    QFETCH(const Trust, trust);
    MisbehavingServer server(shown);
    begin(server, somePassword(), trust);
    QTRY_COMPARE(told(), QStringList{rowFound});
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.violations(), QByteArrayList());
}

void TestSocketsTls::notTrusted_data()
{
    QTest::addColumn<TestCertificate>("shown");
    QTest::addColumn<Trust>("trust");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("authority unknown") << TestCertificate::Good << Trust() << ErrorKind::CertificateUntrusted;
    QTest::newRow("self-signed") << TestCertificate::SelfSigned << Trust() << ErrorKind::CertificateUntrusted;
    QTest::newRow("self-signed, beside an authority")
        << TestCertificate::SelfSigned << authority() << ErrorKind::CertificateUntrusted;
    QTest::newRow("expired") << TestCertificate::Expired << authority() << ErrorKind::CertificateExpired;
    QTest::newRow("other host") << TestCertificate::WrongHost << authority() << ErrorKind::CertificateWrongHost;
    QTest::newRow("expired, authority unknown")
        << TestCertificate::Expired << Trust() << ErrorKind::CertificateUntrusted;
    QTest::newRow("another than pinned") << TestCertificate::Changed << pinned(TestCertificate::SelfSigned)
                                         << ErrorKind::CertificateChanged;
    QTest::newRow("expired, another pinned")
        << TestCertificate::Expired << Trust{digestOf(TestCertificate::Good), testAuthorityFile()}
        << ErrorKind::CertificateChanged;
}

void TestSocketsTls::notTrusted()
{
    QFETCH(const TestCertificate, shown);
    QFETCH(const Trust, trust);
    QFETCH(const ErrorKind, kind);
    MisbehavingServer server(shown);
    Connection connection{server.address(), TokenSignIn{u"tk"_s}};
    connection.trust = trust;
    m_network = networkFor(connection);
    m_caller = std::make_unique<Caller>(*m_network, connection);
    std::optional<Error> error;
    m_call = m_caller->session->atendimentos({}, [&error](const Result<AtendimentoReply> &reply) {
        error = reply ? std::nullopt : std::optional(reply.error());
    });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, kind);
    QVERIFY(error->certificate);
    QCOMPARE(error->certificate->sha256, digestOf(shown));
    QCOMPARE(error->certificate->host, server.address().hostAndPort());
    QVERIFY(!error->certificate->problems.isEmpty());
    QTRY_COMPARE(server.connectionsEnded(), server.connectionsOpened());
    QVERIFY(server.connectionsOpened() > 0);
    QCOMPARE(server.requests().size(), 0);
}

void TestSocketsTls::loginIsNotSaidToAStranger()
{
    MisbehavingServer server(TestCertificate::SelfSigned);
    begin(server, somePassword(), {});
    QTRY_COMPARE(told().size(), 1);
    QVERIFY2(told().constFirst().startsWith(u"a: CertificateUntrusted: "_s), qUtf8Printable(told().constFirst()));
    QTRY_COMPARE(server.connectionsEnded(), server.connectionsOpened());
    QCOMPARE(server.requests().size(), 0);
}

void TestSocketsTls::laterCertificateIsLookedAtToo()
{
    MisbehavingServer server(TestCertificate::SelfSigned);
    begin(server, TokenSignIn{u"tk"_s}, pinned(TestCertificate::SelfSigned));
    QTRY_COMPARE(told(), QStringList{rowFound});
    server.setCertificate(TestCertificate::Changed);
    const int ended = server.connectionsEnded();
    server.drop();
    QTRY_VERIFY(server.connectionsEnded() > ended);
    QCoreApplication::processEvents(); // so that the client has heard of it, too
    m_caller->retryQuickly();
    m_call = m_caller->search(u"b"_s);
    QTRY_COMPARE(told().size(), 2);
    QVERIFY2(told().constLast().startsWith(u"b: CertificateChanged: "_s), qUtf8Printable(told().constLast()));
    QCOMPARE(server.requests().size(), 1);
}

// Two profiles of one server, one of which a person trusts.
void TestSocketsTls::trustOfOneIsNotTrustOfAnother()
{
    MisbehavingServer server(TestCertificate::SelfSigned);
    begin(server, TokenSignIn{u"tk"_s}, pinned(TestCertificate::SelfSigned));
    QTRY_COMPARE(told(), QStringList{rowFound});
    const Connection stranger{server.address(), TokenSignIn{u"other"_s}};
    const auto network = networkFor(stranger);
    Caller caller(*network, stranger);
    const PendingCall call = caller.search(u"b"_s);
    QTRY_COMPARE(caller.told.size(), 1);
    QVERIFY2(caller.told.constFirst().startsWith(u"b: CertificateUntrusted: "_s),
             qUtf8Printable(caller.told.constFirst()));
    QCOMPARE(server.requests().size(), 1);
}

void TestSocketsTls::silentHandshake()
{
    MisbehavingServer server;
    server.setAnswerToTls(steps::silence());
    const Connection connection{server.address(u"https"_s), TokenSignIn{u"tk"_s}};
    m_network = networkFor(connection);
    m_caller = std::make_unique<Caller>(*m_network, connection);
    m_caller->session->transport().setTimeout(100ms);
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told(), QStringList{u"a: Unreachable"_s});
    // Qt lets a handshake go on for whoever asks next, but no longer than its network lives.
    cleanup();
    QTRY_COMPARE(server.connectionsEnded(), server.connectionsOpened());
}

void TestSocketsTls::noTlsThere()
{
    MisbehavingServer server;
    const Connection connection{server.address(u"https"_s), TokenSignIn{u"tk"_s}};
    m_network = networkFor(connection);
    m_caller = std::make_unique<Caller>(*m_network, connection);
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told().size(), 1);
    QVERIFY2(told().constFirst().startsWith(u"a: TlsFailed: "_s), qUtf8Printable(told().constFirst()));
}

void TestSocketsTls::handshakeThatIsReset()
{
    MisbehavingServer server;
    server.setAnswerToTls(steps::raw({}, Step::Then::Reset));
    const Connection connection{server.address(u"https"_s), TokenSignIn{u"tk"_s}};
    m_network = networkFor(connection);
    m_caller = std::make_unique<Caller>(*m_network, connection);
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told().size(), 1);
    QVERIFY2(told().constFirst().startsWith(u"a: ConnectionLost: "_s), qUtf8Printable(told().constFirst()));
}

void TestSocketsTls::redirectIsFollowedOverTls()
{
    MisbehavingServer server(TestCertificate::SelfSigned);
    server.searches().then(steps::redirect(301, "/erp/api/v1/integracao/cliente/atendimento/"));
    begin(server, TokenSignIn{u"tk"_s}, pinned(TestCertificate::SelfSigned));
    QTRY_COMPARE(told(), QStringList{rowFound});
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).header("Authorization"), "Bearer tk");
    QCOMPARE(server.requests().at(1).query(), server.requests().at(0).query());
}

QTEST_GUILESS_MAIN(TestSocketsTls)
#include "tst_sockets_tls.moc"
