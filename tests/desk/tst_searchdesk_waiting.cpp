// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskworld.h"
#include "support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const QStringList foundLog{u"changed to Searching"_s, u"outcomeArrived in Found"_s, u"changed to Found"_s};

} // namespace

// What a search waits for before it is sent: the keychain, and a server that asked for a pause.
class TestSearchDeskWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void isSentWhenTheKeychainAnswers();
    void failsWhenTheKeychainHasNothing_data();
    void failsWhenTheKeychainHasNothing();
    void failsWhenTheProfileIsRemoved();
    void isCancelledInBetween();
    void latestIsSent();
    void anotherProfileEndsIt();
    void anotherConnectionEndsIt();
    void deskEndsInBetween();
    void rowsGoWhileAnotherServerIsOpened();
    void rowsOfAnotherServerAreNotReturnedTo();
    void rowsStayWhileTheirServerIsOpened();
    void pauseIsTold();
    void pauseEndsWithTheSearch_data();
    void pauseEndsWithTheSearch();

private:
    SearchDesk &desk() { return *m_world->desk; }
    // The keychain has been asked and says nothing until it is released.
    void open(const QString &id)
    {
        m_world->secrets.hold();
        m_world->connections.open(id);
    }
    // A server that wants to be asked again in a while.
    void searchOn(RawServer &server, std::chrono::milliseconds pause);

    std::unique_ptr<DeskWorld> m_world;
};

void TestSearchDeskWaiting::isSentWhenTheKeychainAnswers()
{
    m_world->storedProfile(*m_world->server, u"a"_s);
    open(u"a"_s);
    desk().search(DeskWorld::bianca());
    QCOMPARE(m_world->log.take(), QStringList{u"changed to Searching"_s});
    QTRY_VERIFY(desk().elapsed() > 10ms); // a person waits for this, too
    QVERIFY(m_world->asked().isEmpty());
    m_world->secrets.release();
    QTRY_COMPARE(m_world->log.entries(), foundLog);
    QCOMPARE(m_world->asked(), QStringList{u"1204"_s});
    QVERIFY(desk().outcome().value().took > 10ms);
}

void TestSearchDeskWaiting::failsWhenTheKeychainHasNothing_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("it has nothing") << false;
    QTest::newRow("it refuses") << true;
}

void TestSearchDeskWaiting::failsWhenTheKeychainHasNothing()
{
    QFETCH(const bool, isRefused);
    const Profile profile = m_world->storedProfile(*m_world->server, u"a"_s, isRefused);
    if (isRefused)
        m_world->secrets.setFailure(ErrorKind::KeychainRefused);
    open(profile.id);
    desk().search(DeskWorld::bianca());
    m_world->secrets.release();
    QTRY_COMPARE(m_world->log.entries(), (QStringList{u"changed to Searching"_s, u"changed to Failed"_s}));
    m_world->log.take();
    QCOMPARE(desk().error().value().kind, ErrorKind::SignedOut);
    QCOMPARE(desk().query(), DeskWorld::bianca());
    QVERIFY(m_world->asked().isEmpty());
    // A person signs in, and what failed for want of that is asked.
    m_world->connections.keep(profile, {.token = DemoServer::token()});
    QCOMPARE(nameOf(desk().phase()), u"Failed"_s);
    desk().retry();
    QTRY_COMPARE(m_world->log.entries(), foundLog);
}

void TestSearchDeskWaiting::failsWhenTheProfileIsRemoved()
{
    m_world->storedProfile(*m_world->server, u"a"_s);
    open(u"a"_s);
    desk().search(DeskWorld::bianca());
    m_world->connections.remove(u"a"_s);
    QCOMPARE(m_world->log.entries(), (QStringList{u"changed to Searching"_s, u"changed to Failed"_s}));
    QCOMPARE(desk().error().value().kind, ErrorKind::NotConnected);
}

void TestSearchDeskWaiting::isCancelledInBetween()
{
    m_world->storedProfile(*m_world->server, u"a"_s);
    open(u"a"_s);
    desk().search(DeskWorld::bianca());
    desk().cancel();
    QCOMPARE(m_world->log.take(),
             (QStringList{u"changed to Searching"_s, u"changed to Idle"_s, u"cancelled in Idle"_s}));
    m_world->secrets.release();
    QTRY_COMPARE(m_world->connections.state(), ConnectionDesk::State::Connected);
    QCOMPARE(m_world->log.take(), QStringList());
    desk().search(DeskWorld::quiet());
    QTRY_COMPARE(nameOf(desk().phase()), u"NothingFound"_s);
    QCOMPARE(m_world->asked(), QStringList{u"3000"_s});
}

void TestSearchDeskWaiting::latestIsSent()
{
    m_world->storedProfile(*m_world->server, u"a"_s);
    open(u"a"_s);
    desk().search(DeskWorld::bakery());
    desk().search(DeskWorld::bianca());
    m_world->secrets.release();
    QTRY_COMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(m_world->asked(), QStringList{u"1204"_s});
    desk().cancel();
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
}

void TestSearchDeskWaiting::anotherProfileEndsIt()
{
    DemoServer another(DeskWorld::now);
    m_world->storedProfile(*m_world->server, u"a"_s);
    m_world->storedProfile(another, u"b"_s);
    open(u"a"_s);
    desk().search(DeskWorld::bianca());
    m_world->log.take();
    m_world->connections.open(u"b"_s);
    QCOMPARE(m_world->log.take(), (QStringList{u"changed to Idle"_s, u"cancelled in Idle"_s}));
    m_world->secrets.release();
    QTRY_COMPARE(m_world->connections.state(), ConnectionDesk::State::Connected);
    desk().search(DeskWorld::quiet());
    QTRY_COMPARE(nameOf(desk().phase()), u"NothingFound"_s);
    QCOMPARE(DeskWorld::asked(another), QStringList{u"3000"_s});
    QVERIFY(m_world->asked().isEmpty());
}

void TestSearchDeskWaiting::deskEndsInBetween()
{
    m_world->storedProfile(*m_world->server, u"a"_s);
    open(u"a"_s);
    desk().search(DeskWorld::bianca());
    m_world->desk.reset();
    m_world->secrets.release();
    QTRY_COMPARE(m_world->connections.state(), ConnectionDesk::State::Connected);
    QVERIFY(m_world->asked().isEmpty());
}

void TestSearchDeskWaiting::rowsGoWhileAnotherServerIsOpened()
{
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(nameOf(desk().phase()), u"Found"_s);
    m_world->log.take();
    DemoServer another(DeskWorld::now);
    m_world->storedProfile(another, u"b"_s);
    // The window is called by the other's name from here on.
    open(u"b"_s);
    QCOMPARE(m_world->log.take(), QStringList{u"changed to Idle"_s});
    QVERIFY(!desk().outcome());
}

void TestSearchDeskWaiting::anotherConnectionEndsIt()
{
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(nameOf(desk().phase()), u"Found"_s);
    m_world->storedProfile(*m_world->server, u"a"_s);
    open(u"a"_s);
    desk().search(DeskWorld::bakery());
    m_world->log.take();
    DemoServer another(DeskWorld::now);
    m_world->connectTo(another, TokenSignIn{DemoServer::token()});
    // It was for the customers of the one that was being opened.
    QCOMPARE(m_world->log.take(), (QStringList{u"changed to Found"_s, u"cancelled in Found"_s, u"changed to Idle"_s}));
    QVERIFY(!desk().outcome());
    desk().search(DeskWorld::quiet());
    QTRY_COMPARE(DeskWorld::asked(another), QStringList{u"3000"_s});
}

void TestSearchDeskWaiting::rowsOfAnotherServerAreNotReturnedTo()
{
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(nameOf(desk().phase()), u"Found"_s);
    DemoServer another(DeskWorld::now);
    m_world->storedProfile(another, u"b"_s);
    another.setLatency(60s);
    open(u"b"_s);
    desk().search(DeskWorld::bakery());
    QVERIFY(!desk().outcome());
    m_world->secrets.release();
    QTRY_COMPARE(DeskWorld::asked(another), QStringList{u"2077"_s});
    QCOMPARE(nameOf(desk().phase()), u"Searching"_s);
    desk().cancel();
    QCOMPARE(nameOf(desk().phase()), u"Idle"_s);
    QVERIFY(!desk().outcome());
}

void TestSearchDeskWaiting::rowsStayWhileTheirServerIsOpened()
{
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(nameOf(desk().phase()), u"Found"_s);
    m_world->log.take();
    m_world->storedProfile(*m_world->server, u"a"_s);
    open(u"a"_s);
    desk().search(DeskWorld::quiet());
    QVERIFY(desk().outcome().has_value());
    desk().cancel();
    QCOMPARE(m_world->log.take(),
             (QStringList{u"changed to Searching"_s, u"changed to Found"_s, u"cancelled in Found"_s}));
    m_world->secrets.release();
    QTRY_COMPARE(m_world->connections.state(), ConnectionDesk::State::Connected);
    QCOMPARE(m_world->log.take(), QStringList());
    QCOMPARE(desk().outcome().value().query, DeskWorld::bianca());

    // Nobody turns out to be signed in there: a search that waited for that finds no rows to fall back on.
    m_world->storedProfile(*m_world->server, u"c"_s, false);
    open(u"c"_s);
    desk().search(DeskWorld::quiet());
    m_world->secrets.release();
    QTRY_COMPARE(nameOf(desk().phase()), u"Failed"_s);
    QVERIFY(!desk().outcome());
}

void TestSearchDeskWaiting::searchOn(RawServer &server, std::chrono::milliseconds pause)
{
    m_world->connectTo(server.address(), TokenSignIn{u"tk"_s});
    RetryPolicy policy;
    policy.first = pause;
    policy.jitter = [] { return 0.5; };
    m_world->connections.session()->setRetryPolicy(policy);
    server.prepare(RawServer::reply(503, R"({"msg":"ocupado"})"));
    desk().search(DeskWorld::bianca());
    QVERIFY(!desk().pause());
    QTRY_VERIFY(desk().pause());
}

void TestSearchDeskWaiting::pauseIsTold()
{
    RawServer server;
    searchOn(server, 400ms);
    server.prepare({}, RawServer::Then::Stall);
    // Told of when it begins, and it counts down.
    QCOMPARE(m_world->log.take(), (QStringList{u"changed to Searching"_s, u"changed to Searching"_s}));
    const Pause first = desk().pause().value();
    QCOMPARE(first.cause.kind, ErrorKind::ServerFault);
    QCOMPARE(first.cause.httpStatus, 503);
    QVERIFY(first.length > 0ms && first.length <= 800ms);
    QTRY_VERIFY(!desk().pause() || desk().pause()->length < first.length);
    // Over when the server is asked again.
    QTRY_COMPARE(server.requests().size(), 2);
    QCOMPARE(nameOf(desk().phase()), u"Searching"_s);
    QVERIFY(!desk().pause());
}

void TestSearchDeskWaiting::pauseEndsWithTheSearch_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"cancelled", "replaced", "another connection"})
        QTest::addRow("%s", how) << QString::fromLatin1(how);
}

void TestSearchDeskWaiting::pauseEndsWithTheSearch()
{
    QFETCH(const QString, how);
    RawServer server;
    searchOn(server, 60s);
    QVERIFY(desk().pause()->length > 10s);
    if (how == u"cancelled")
        desk().cancel();
    else if (how == u"replaced")
        desk().search(DeskWorld::bakery());
    else
        m_world->connectByToken();
    QVERIFY(!desk().pause());
    desk().search(DeskWorld::quiet());
    QVERIFY(!desk().pause());
}

QTEST_GUILESS_MAIN(TestSearchDeskWaiting)
#include "tst_searchdesk_waiting.moc"
