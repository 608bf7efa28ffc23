// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "support/fakenetwork.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const QString rowFound = u"1 of 1, 0 skipped"_s;
const QByteArray found = R"({"status":"success","atendimentos":[{"id_atendimento":1}]})";
const QByteArray host = "https://api.provedor.example";
const QByteArray route = "/api/v1/integracao/cliente/atendimento";
const QByteArray question = "?busca=codigo_cliente&termo_busca=1204&limit=20&apenas_pendente=sim"
                            "&order_by=data_cadastro&order_type=desc";

FakeAnswer redirectTo(const QByteArray &location, int status = 302)
{
    return {.status = status, .body = "<html>Moved</html>", .headers = {{"Location", location}}};
}

} // namespace

// Which of the server's redirects are followed: those that lead to the same question. The network fails the test at any
// request that must never be sent, so a row need not say that nothing went elsewhere.
class TestSessionRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void followed_data();
    void followed();
    void everyKindIsFollowed_data();
    void everyKindIsFollowed();
    void notFollowed_data();
    void notFollowed();
    void neitherPasswordNorQueryIsTold();
    void threeAreFollowedTheFourthIsALoop();
    void redirectsOfARetryAreCountedAnew();
    void loginsAreNotFollowed_data();
    void loginsAreNotFollowed();
    void cancelledOnTheSecondLeg();
    void cancelledInLineForTheSecondLeg();
    void sessionEndsBeforeTheRedirect();
    void timeIsOfAllLegsTogether();
    void eachLegKeepsThePace();
    void eachLegWaitsItsTurn();
    void firstLegsBodyIsDropped();
    void otherServerHearsNothing();
    void sameServerOnTheWire();

private:
    void begin(const Connection &connection) { m_caller = std::make_unique<Caller>(*m_network, connection); }
    void search() { m_call = m_caller->search(u"a"_s); }
    static void settle();
    const QStringList &told() const { return m_caller->told; }

    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Caller> m_caller;
    PendingCall m_call;
};

void TestSessionRedirects::init()
{
    m_network = std::make_unique<FakeNetwork>();
    begin(tokenConnection());
}

void TestSessionRedirects::cleanup()
{
    m_call.cancel();
    m_caller.reset();
    QVERIFY(m_network->isEverythingAsked());
    m_network.reset();
}

void TestSessionRedirects::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

void TestSessionRedirects::followed_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");
    const QByteArray same = host + route;
    QTest::newRow("itself") << same + question << same;
    QTest::newRow("relative") << route + question << same;
    QTest::newRow("last slash") << same + '/' + question << same + '/';
    QTest::newRow("prefix") << host + "/erp" + route + question << host + "/erp" + route;
    QTest::newRow("two prefixes, slash") << "/a/b" + route + '/' << host + "/a/b" + route + '/';
    QTest::newRow("named port") << host + ":443" + route << host + ":443" + route;
    QTest::newRow("capitals in the host") << "https://API.Provedor.Example" + route << same;
    QTest::newRow("same scheme") << "//api.provedor.example" + route << same;
    QTest::newRow("dots") << QByteArray("../cliente/./atendimento") << same;
    QTest::newRow("dots out of another route")
        << QByteArray("/api/v1/integracao/cliente/solicitar_desconexao/5/../../atendimento") << same;
    // What is asked stays what a person asked, whatever the server makes of it.
    QTest::newRow("without the question") << same << same;
    QTest::newRow("another question") << same + "?busca=codigo_cliente&termo_busca=999" << same;
    QTest::newRow("only a question") << QByteArray("?termo_busca=999") << same;
    QTest::newRow("fragment") << same + question + "#topo" << same;
}

void TestSessionRedirects::followed()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QByteArray, target);
    m_network->answer(redirectTo(location));
    m_network->answer(rowAnswer(1));
    search();
    QTRY_COMPARE(told(), QStringList{u"a: " % rowFound});
    QCOMPARE(m_network->sent().size(), 2);
    const SentRequest &second = m_network->sent().at(1);
    QCOMPARE(second.verb, "GET");
    QCOMPARE(second.url().toEncoded(QUrl::RemoveFragment), target + question);
    for (const char *const header : {"Authorization", "Accept", "User-Agent"})
        QCOMPARE(second.header(header), m_network->sent().at(0).header(header));
    QCOMPARE(second.header("Authorization"), "Bearer tk");
}

void TestSessionRedirects::everyKindIsFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestSessionRedirects::everyKindIsFollowed()
{
    QFETCH(const int, status);
    m_network->answer(redirectTo(route + '/', status));
    m_network->answer(rowAnswer(1));
    search();
    QTRY_COMPARE(told(), QStringList{u"a: " % rowFound});
}

void TestSessionRedirects::notFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("detail"); // empty: none
    const auto row = [](const char *name, const QByteArray &location, const QString &detail) {
        QTest::newRow(name) << 302 << location << detail;
    };
    const QString path = QString::fromLatin1(route);
    row("other host", "https://outro.example" + route, u": outro.example"_s % path);
    row("host of that name within another", "https://api.provedor.example.outro.example" + route,
        u": api.provedor.example.outro.example"_s % path);
    row("parent domain", "https://provedor.example" + route, u": provedor.example"_s % path);
    row("other host, same scheme", "//outro.example" + route, u": outro.example"_s % path);
    row("other port", host + ":8443" + route, u": api.provedor.example:8443"_s % path);
    row("port of http", host + ":80" + route, u": api.provedor.example:80"_s % path);
    row("in clear", "http://api.provedor.example" + route, u": api.provedor.example"_s % path);
    row("in clear at the port of https", "http://api.provedor.example:443" + route,
        u": api.provedor.example:443"_s % path);
    row("user", "https://x@api.provedor.example" + route, u": api.provedor.example"_s % path);
    row("host as a user", host + "@outro.example" + route, u": outro.example"_s % path);
    row("login page", "/login", u": api.provedor.example/login"_s);
    row("side effect", "/api/v1/integracao/cliente/solicitar_desconexao/5",
        u": api.provedor.example/api/v1/integracao/cliente/solicitar_desconexao/5"_s);
    row("side effect, relative", "solicitar_desconexao/5",
        u": api.provedor.example/api/v1/integracao/cliente/solicitar_desconexao/5"_s);
    row("tail of a side effect", "/api/v1/integracao/cliente/solicitar_desconexao/5" + route,
        u": api.provedor.example/api/v1/integracao/cliente/solicitar_desconexao/5"_s % path);
    row("tail of a side effect in capitals", "/API/v1/x" + route, u": api.provedor.example/API/v1/x"_s % path);
    row("route in the question", "/login?x=" + route, u": api.provedor.example/login"_s);
    row("route in the fragment", "/login#" + route, u": api.provedor.example/login"_s);
    row("less than a name", "/x" + route.sliced(1), u": api.provedor.example/x"_s % path.sliced(1));
    row("more than the route", route + "/5", u": api.provedor.example"_s % path % u"/5"_s);
    row("two slashes", route + "//", u": api.provedor.example"_s % path % u"//"_s);
    row("capitals", route.toUpper(), u": api.provedor.example"_s % path.toUpper());
    row("tail of a side effect in disguise", "/api%2Fv1%2Fintegracao%2Fcliente%2Fsolicitar_desconexao%2F5" + route,
        u": api.provedor.example/api/v1/integracao/cliente/solicitar_desconexao/5"_s % path);
    row("route in disguise", QByteArray(route).replace("/cliente/", "/cliente%2F"), u": api.provedor.example"_s % path);
    row("slash in disguise", "/login%2F.." + route.sliced(4), u": api.provedor.example/login/.."_s % path.sliced(4));
    row("other program", "mailto:a@b.example", u": a@b.example"_s);
    row("script", "javascript:alert(1)", u": alert(1)"_s);
    row("nowhere", {}, {});
    for (const int status : {300, 304, 305, 306, 399})
        QTest::addRow("%d", status) << status << route << u": api.provedor.example"_s % path;
}

void TestSessionRedirects::notFollowed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(const QString, detail);
    m_network->answer(location.isEmpty() ? FakeAnswer{.status = status} : redirectTo(location, status));
    search();
    QTRY_COMPARE(told(), QStringList{u"a: Redirected %1"_s.arg(status) % detail});
    settle();
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionRedirects::neitherPasswordNorQueryIsTold()
{
    m_network->answer(redirectTo("https://ana:s3nha@outro.example/86214941081?token=x#y"));
    search();
    QTRY_COMPARE(told(), QStringList{u"a: Redirected 302: outro.example/***.149.410-**"_s});
}

void TestSessionRedirects::threeAreFollowedTheFourthIsALoop()
{
    for (int i = 0; i < 3; ++i)
        m_network->answer(redirectTo(route));
    m_network->answer(rowAnswer(1));
    search();
    QTRY_COMPARE(told(), QStringList{u"a: " % rowFound});
    for (int i = 0; i < 4; ++i)
        m_network->answer(redirectTo(route));
    search();
    QTRY_COMPARE(told().size(), 2);
    QCOMPARE(told().constLast(), u"a: RedirectLoop 302"_s);
    settle();
    QCOMPARE(m_network->sent().size(), 8);
}

void TestSessionRedirects::redirectsOfARetryAreCountedAnew()
{
    m_caller->retryQuickly();
    for (int attempt = 0; attempt < 2; ++attempt) {
        for (int i = 0; i < 3; ++i)
            m_network->answer(redirectTo(route));
        m_network->answer(attempt == 0 ? FakeAnswer{.status = 503} : rowAnswer(1));
    }
    search();
    QTRY_COMPARE(told(), QStringList{u"a: " % rowFound});
}

void TestSessionRedirects::loginsAreNotFollowed_data()
{
    everyKindIsFollowed_data();
}

void TestSessionRedirects::loginsAreNotFollowed()
{
    QFETCH(const int, status);
    begin(passwordConnection());
    m_network->answer(redirectTo("/erp/oauth/token", status));
    search();
    QTRY_COMPARE(told(), QStringList{u"a: Redirected %1: api.provedor.example/erp/oauth/token"_s.arg(status)});
    settle();
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionRedirects::cancelledOnTheSecondLeg()
{
    m_network->answer(redirectTo(route));
    m_network->hold(rowAnswer(1));
    search();
    QTRY_COMPARE(m_network->sent().size(), 2);
    m_call.cancel();
    QVERIFY(m_network->isAborted(1) && !m_network->isAborted(0));
    m_network->release(1);
    settle();
    QCOMPARE(told(), QStringList());
}

void TestSessionRedirects::cancelledInLineForTheSecondLeg()
{
    m_caller->session->transport().setPace({.inFlight = 1, .begunPerWindow = 1, .window = 1h});
    m_network->answer(redirectTo(route));
    search();
    QSignalSpy replied(m_network.get(), &FakeNetwork::replied);
    QTRY_COMPARE(replied.size(), 1);
    m_call.cancel();
    settle();
    QCOMPARE(told(), QStringList());
}

void TestSessionRedirects::sessionEndsBeforeTheRedirect()
{
    m_network->hold(redirectTo(route));
    search();
    m_caller->session.reset();
    m_network->release(0);
    QTRY_COMPARE(told(), QStringList{u"a: Redirected 302: api.provedor.example"_s % QString::fromLatin1(route)});
}

void TestSessionRedirects::timeIsOfAllLegsTogether()
{
    m_caller->session->transport().setTimeout(50ms);
    m_caller->session->transport().setPace({.inFlight = 1, .begunPerWindow = 1, .window = 1h});
    m_network->answer(redirectTo(route));
    search();
    QTRY_COMPARE(told(), QStringList{u"a: TimedOut"_s});
}

void TestSessionRedirects::eachLegKeepsThePace()
{
    m_caller->session->transport().setPace({.inFlight = 1000, .begunPerWindow = 2, .window = 1h});
    m_network->answer(redirectTo(route));
    m_network->answer(redirectTo(route));
    search();
    QSignalSpy replied(m_network.get(), &FakeNetwork::replied);
    QTRY_COMPARE(replied.size(), 2);
    settle();
    QCOMPARE(m_network->sent().size(), 2);
    QCOMPARE(told(), QStringList());
}

void TestSessionRedirects::eachLegWaitsItsTurn()
{
    m_caller->session->transport().setPace({.inFlight = 1, .begunPerWindow = 1000});
    m_network->answer(redirectTo(route));
    m_network->hold(rowAnswer(2));
    m_network->answer(rowAnswer(1));
    search();
    m_caller->searchAndKeep(u"b"_s);
    QTRY_COMPARE(m_network->sent().size(), 2);
    settle();
    QCOMPARE(m_network->sent().size(), 2); // it is b that is on the wire
    m_network->release(1);
    QTRY_COMPARE(told(), QStringList({u"b: " % rowFound, u"a: " % rowFound}));
}

void TestSessionRedirects::firstLegsBodyIsDropped()
{
    FakeAnswer redirect = redirectTo(route);
    redirect.body = found;
    redirect.chunk = 7;
    m_network->answer(redirect);
    m_network->answer(200, R"({"status":"success","atendimentos":[]})");
    search();
    QTRY_COMPARE(told(), QStringList{u"a: 0 of 0, 0 skipped"_s});
}

void TestSessionRedirects::otherServerHearsNothing()
{
    RawServer first;
    RawServer other;
    QSignalSpy connected(&other, &QTcpServer::newConnection);
    const QByteArray elsewhere = other.address().text().toLatin1() + route + question;
    first.prepare(RawServer::reply(307, {}, "Location: " + elsewhere + "\r\n"));
    WatchedNetwork network;
    Caller caller(network, {first.address(), TokenSignIn{u"tk"_s}});
    const PendingCall call = caller.search(u"a"_s);
    QTRY_COMPARE(caller.told.size(), 1);
    QVERIFY(caller.told.constFirst().startsWith(u"a: Redirected 307: 127.0.0.1:"_s));
    // Whoever connects after that is the first to do so.
    WatchedNetwork another;
    other.prepare(RawServer::reply(200, found));
    Caller witness(another, {other.address(), TokenSignIn{u"other"_s}});
    const PendingCall witnessed = witness.search(u"b"_s);
    QTRY_COMPARE(witness.told, QStringList{u"b: " % rowFound});
    QCOMPARE(connected.size(), 1);
    QCOMPARE(other.requests().size(), 1);
    QVERIFY(other.requests().constFirst().contains("Bearer other"));
}

void TestSessionRedirects::sameServerOnTheWire()
{
    RawServer server;
    server.prepare(RawServer::reply(301, "<html>Moved</html>", "Location: " + route + "/\r\n"));
    server.prepare(RawServer::reply(200, found));
    WatchedNetwork network;
    Caller caller(network, {server.address(), TokenSignIn{u"tk"_s}});
    const PendingCall call = caller.search(u"a"_s);
    QTRY_COMPARE(caller.told, QStringList{u"a: " % rowFound});
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().at(1).startsWith(QByteArray("GET " + route + '/' + question + " HTTP/1.1\r\n")));
    QVERIFY(server.requests().at(1).contains("\r\nAuthorization: Bearer tk"));
}

QTEST_GUILESS_MAIN(TestSessionRedirects)
#include "tst_session_redirects.moc"
