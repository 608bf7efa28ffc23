// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "desk/stageletters.h"
#include "support/misbehavingserver.h"
#include "support/printing.h"
#include "support/watchednetwork.h"

#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace guiche;

using Prepare = std::function<void(MisbehavingServer &)>;
Q_DECLARE_METATYPE(Prepare)

namespace
{

const QByteArray login = "POST /oauth/token";
// Nobody's code, and one row at most: whoever tests a connection is shown no customer.
const QByteArray question = "GET /api/v1/integracao/cliente/atendimento?busca=codigo_cliente&termo_busca=0&limit=1"
                            "&apenas_pendente=sim&order_by=data_cadastro&order_type=desc";

const PasswordSignIn password{u"17"_s, u"s3cret"_s, u"agente@norte.example"_s, u"p4ss"_s};
const TokenSignIn token{u"tk"_s};

} // namespace

// A connection is tried out, over real sockets.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void outcomes_data();
    void outcomes();
    void nobodyThere_data();
    void nobodyThere();
    void certificates_data();
    void certificates();
    void noTlsThere();
    void authoritiesThatCannotBeRead();
    void asksTheDemoForNobody();
    void nothingIsAskedTwice();
    void destroyedItEndsItsRequest_data();
    void destroyedItEndsItsRequest();
    void destroyedByWhoHearsOfIt_data();
    void destroyedByWhoHearsOfIt();

private:
    void begin(const Connection &connection);
    // "PPPnPPP", and the error after it.
    void run(const Connection &connection);

    std::unique_ptr<ConnectionTest> m_test;
    WatchedNetwork *m_network = nullptr; // the test's
    QStringList m_told;
    QByteArrayList m_sent;
};

void TestConnectionTest::cleanup()
{
    m_test.reset();
    m_told.clear();
}

void TestConnectionTest::begin(const Connection &connection)
{
    auto network = std::make_unique<WatchedNetwork>();
    network->setProxy(QNetworkProxy::NoProxy);
    m_network = network.get();
    m_test = std::make_unique<ConnectionTest>(std::move(network), connection);
    connect(m_test.get(), &ConnectionTest::finished, this, [this](const TestOutcome &outcome) {
        m_told << stageLetters(outcome) + (outcome.error ? u' ' + nameOf(outcome.error->kind) : QString());
    });
}

void TestConnectionTest::run(const Connection &connection)
{
    m_told.clear();
    begin(connection);
    QTRY_VERIFY(!m_told.isEmpty());
    m_sent.clear();
    for (const SentRequest &sent : m_network->sent())
        m_sent << sent.line();
}

void TestConnectionTest::outcomes_data()
{
    QTest::addColumn<bool>("isToken");
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isAsked");
    const auto row = [](const char *name, bool isToken, const QString &expected, const Prepare &prepare, bool isAsked) {
        QTest::addRow("%s, %s", isToken ? "token" : "password", name) << isToken << prepare << expected << isAsked;
    };
    for (const bool isToken : {true, false}) {
        const QString ofApi = isToken ? u"PPPn--F"_s : u"PPPnP-F"_s;
        const auto searches = [&](const char *name, const Step &step, const QString &expected) {
            row(
                name, isToken, expected, [step](MisbehavingServer &server) { server.searches().always(step); }, true);
        };
        searches("all well", steps::found(0), u"PPPnPPP"_s);
        searches("rows", steps::found(3), u"PPPnPPP"_s);
        searches("declined", steps::reply(422, R"({"msg":"Favor preencher"})"), u"PPPnPPP"_s);
        searches("error at 200", steps::reply(200, R"({"status":"error","msg":"x"})"), u"PPPnPPP"_s);
        searches("nobody, 404", steps::reply(404, R"({"status":"error","msg":"x"})"), u"PPPnPPP"_s);
        searches("403", steps::reply(403, R"({"msg":"x"})"), u"PPPnPF- Forbidden"_s);
        searches("400", steps::reply(400, R"({"msg":"x"})"), u"PPPnPF- Forbidden"_s);
        searches("404 HTML", steps::html(404), ofApi + u" WrongAddress"_s);
        searches("HTML at 200", steps::html(200), ofApi + u" WrongAddress"_s);
        searches("no JSON", steps::reply(200, "bom dia"), ofApi + u" Unreadable"_s);
        searches("another shape", steps::reply(200, R"({"clientes":[]})"), ofApi + u" UnexpectedShape"_s);
        searches("503", steps::reply(503, "{}"), ofApi + u" ServerFault"_s);
        searches("429", steps::rateLimited(1), ofApi + u" RateLimited"_s);
        searches("redirect", steps::redirect(302, "/login"), ofApi + u" Redirected"_s);
        searches("418", steps::reply(418, "{}"), ofApi + u" UnexpectedStatus"_s);
        searches("401", steps::unauthorized(), u"PPPnF-- "_s + (isToken ? u"TokenRejected"_s : u"GrantRejected"_s));
        searches("half a reply", steps::breakInBody("{}", Step::Then::Close),
                 (isToken ? u"PPF----"_s : u"PPPnP-F"_s) + u" ConnectionLost"_s);
    }
    const auto logins = [&](const char *name, const Step &step, const QString &expected) {
        row(
            name, false, expected, [step](MisbehavingServer &server) { server.logins().always(step); }, false);
    };
    logins("refused login", steps::refuseLogin(), u"PPPnF-- SignInRefused"_s);
    logins("login 403", steps::reply(403, "{}"), u"PPPnF-- SignInRefused"_s);
    logins("login 500", steps::reply(500, "{}"), u"PPPnF-- ServerFault"_s);
    logins("login 404 HTML", steps::html(404), u"PPPn--F WrongAddress"_s);
    logins("login HTML at 200", steps::html(200), u"PPPn--F WrongAddress"_s);
    logins("login of another shape", steps::reply(200, "{}"), u"PPPn--F UnexpectedShape"_s);
}

void TestConnectionTest::outcomes()
{
    QFETCH(const bool, isToken);
    QFETCH(const Prepare, prepare);
    QFETCH(const QString, expected);
    QFETCH(const bool, isAsked);
    MisbehavingServer server;
    prepare(server);
    run({server.address(), isToken ? SignIn(token) : SignIn(password)});
    QCOMPARE(m_told, QStringList{expected});
    QCOMPARE(server.violations(), QByteArrayList());
    const bool isReplayed = expected.endsWith(u"GrantRejected"); // with a token of its own
    QByteArrayList once = isToken ? QByteArrayList() : QByteArrayList{login};
    once += isAsked ? QByteArrayList{question} : QByteArrayList();
    QCOMPARE(m_sent, isReplayed ? once + once : once);
}

void TestConnectionTest::nobodyThere_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isToken");
    QTest::addColumn<QString>("expected");
    for (const bool isToken : {true, false}) {
        const char *how = isToken ? "token" : "password";
        QTest::addRow("no such host, %s", how) << false << isToken << u"PF----- HostNotFound"_s;
        QTest::addRow("refused, %s", how) << true << isToken << u"PPF---- ConnectionRefused"_s;
    }
}

void TestConnectionTest::nobodyThere()
{
    QFETCH(const bool, isKnown);
    QFETCH(const bool, isToken);
    const ServerAddress nobody = isKnown ? MisbehavingServer::refusingAddress() : MisbehavingServer::unknownAddress();
    run({nobody, isToken ? SignIn(token) : SignIn(password)});
    QFETCH(const QString, expected);
    QCOMPARE(m_told, QStringList{expected});
    QCOMPARE(m_sent.size(), 1);
}

void TestConnectionTest::certificates_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<bool>("isBelieved");
    QTest::addColumn<QString>("expected");
    QTest::newRow("good") << TestCertificate::Good << true << u"PPPPPPP"_s;
    QTest::newRow("unknown authority") << TestCertificate::Good << false << u"PPPF--- CertificateUntrusted"_s;
    QTest::newRow("self-signed") << TestCertificate::SelfSigned << true << u"PPPF--- CertificateUntrusted"_s;
    QTest::newRow("expired") << TestCertificate::Expired << true << u"PPPF--- CertificateExpired"_s;
    QTest::newRow("wrong host") << TestCertificate::WrongHost << true << u"PPPF--- CertificateWrongHost"_s;
}

void TestConnectionTest::certificates()
{
    QFETCH(const TestCertificate, certificate);
    QFETCH(const bool, isBelieved);
    QFETCH(const QString, expected);
    MisbehavingServer server(certificate);
    Connection connection{server.address(), password};
    if (isBelieved)
        connection.trust.authoritiesFile = testAuthorityFile();
    run(connection);
    QCOMPARE(m_told, QStringList{expected});
    // Nothing was said to whom nobody knows.
    QCOMPARE(server.requests().isEmpty(), expected.contains(u'F'));
}

void TestConnectionTest::noTlsThere()
{
    MisbehavingServer server;
    run({server.address(u"https"_s), password});
    QCOMPARE(m_told, QStringList{u"PPPF--- TlsFailed"_s});
}

void TestConnectionTest::authoritiesThatCannotBeRead()
{
    const QTemporaryDir directory;
    MisbehavingServer server;
    Connection connection{server.address(), password};
    connection.trust.authoritiesFile = directory.filePath(u"none.pem"_s);
    run(connection);
    QCOMPARE(m_told, QStringList{u"P--F--- AuthoritiesUnreadable"_s});
    QCOMPARE(m_sent, QByteArrayList());
}

void TestConnectionTest::asksTheDemoForNobody()
{
    DemoServer server;
    run({server.start().value(), DemoServer::signIn()});
    QCOMPARE(m_told, QStringList{u"PPPnPPP"_s});
    QCOMPARE(server.requests(), (QList<QByteArray>{login, question}));
    run({server.start().value(), TokenSignIn{DemoServer::token()}});
    QCOMPARE(m_told, QStringList{u"PPPnPPP"_s});
    QCOMPARE(server.requests(), (QList<QByteArray>{login, question, question}));
}

void TestConnectionTest::nothingIsAskedTwice()
{
    // A person waits; whatever would be asked again after a pause is told at once.
    MisbehavingServer server;
    server.searches().always(steps::reply(503, "{}"));
    run({server.address(), token});
    QCOMPARE(m_told, QStringList{u"PPPn--F ServerFault"_s});
    QCOMPARE(server.requests().size(), 1);
}

void TestConnectionTest::destroyedItEndsItsRequest_data()
{
    QTest::addColumn<bool>("isLogin");
    QTest::newRow("the login") << true;
    QTest::newRow("the question") << false;
}

void TestConnectionTest::destroyedItEndsItsRequest()
{
    QFETCH(const bool, isLogin);
    MisbehavingServer server;
    (isLogin ? server.logins() : server.searches()).always(steps::silence());
    begin({server.address(), password});
    QTRY_COMPARE(server.requests().size(), isLogin ? 1 : 2);
    m_test.reset();
    QTRY_COMPARE(server.connectionsEnded(), server.connectionsOpened());
    QCOMPARE(server.requests().size(), isLogin ? 1 : 2);
    QCOMPARE(m_told, QStringList());
}

void TestConnectionTest::destroyedByWhoHearsOfIt_data()
{
    QTest::addColumn<Step>("login");
    QTest::newRow("success") << steps::grantToken("tk");
    QTest::newRow("refused login") << steps::refuseLogin();
    QTest::newRow("lost") << steps::raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
}

void TestConnectionTest::destroyedByWhoHearsOfIt()
{
    QFETCH(const Step, login);
    MisbehavingServer server;
    server.logins().always(login);
    begin({server.address(), password});
    connect(m_test.get(), &ConnectionTest::finished, this, [this] { m_test.reset(); });
    QTRY_VERIFY(!m_test);
    QCOMPARE(m_told.size(), 1);
    QTRY_COMPARE(server.connectionsEnded(), server.connectionsOpened());
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
