// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

// What happens to a search when the connection, the desk or the person moves on while it is under way.
class TestSearchDeskLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void anotherConnectionEndsTheSearch();
    void disconnectingEndsTheSearch();
    void anotherConnectionEndsTheSearchThatSignsIn();
    void connectingWithoutASearchTellsNothing();
    void rowsOutliveTheirConnection();
    void rowsGoWhenNobodyIsSignedIn_data();
    void rowsGoWhenNobodyIsSignedIn();
    void rowsGoWithTheirServer_data();
    void rowsGoWithTheirServer();
    void deletedWhileSearching();
    void deletedWhileSigningIn();
    void deletedByWhoHearsOfTheEnd_data();
    void deletedByWhoHearsOfTheEnd();
    void deletedByWhoHearsOfTheCancel();
    void searchesOnFromWhatItTells();
    void searchFromOutcomeArrivedCanBeCancelled();
    void deskAndConnectionEndTogether();

private:
    SearchDesk &desk() { return *m_world->desk; }
    void beginSearch(const AtendimentoQuery &query);
    // Another desk's search comes back: whatever the first would have done, it would have done by then.
    void searchElsewhere();

    std::unique_ptr<DeskWorld> m_world;
};

void TestSearchDeskLifetime::beginSearch(const AtendimentoQuery &query)
{
    const qsizetype before = m_world->server->requests().size();
    desk().search(query);
    QTRY_COMPARE(m_world->server->requests().size(), before + 1);
}

void TestSearchDeskLifetime::searchElsewhere()
{
    SearchDesk other(m_world->connections);
    other.search(DeskWorld::bianca());
    QTRY_COMPARE(nameOf(other.phase()), u"Found"_s);
}

void TestSearchDeskLifetime::anotherConnectionEndsTheSearch()
{
    m_world->server->setLatency(60s);
    beginSearch(DeskWorld::bakery());
    DemoServer another(DeskWorld::now);
    m_world->connectTo(another, TokenSignIn{DemoServer::token()});
    QCOMPARE(m_world->log.take(),
             (QStringList{u"changed to Searching"_s, u"changed to Idle"_s, u"cancelled in Idle"_s}));
    QCOMPARE(desk().query(), AtendimentoQuery());
    QVERIFY(!desk().error());

    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(m_world->log.entries(),
                 (QStringList{u"changed to Searching"_s, u"outcomeArrived in Found"_s, u"changed to Found"_s}));
    QCOMPARE(DeskWorld::asked(another), QStringList{u"1204"_s});
    QCOMPARE(m_world->asked(), QStringList{u"2077"_s});
}

void TestSearchDeskLifetime::disconnectingEndsTheSearch()
{
    m_world->server->setLatency(60s);
    beginSearch(DeskWorld::bakery());
    m_world->connections.signOut();
    QCOMPARE(m_world->log.entries(),
             (QStringList{u"changed to Searching"_s, u"changed to Idle"_s, u"cancelled in Idle"_s}));
    desk().search(DeskWorld::bianca());
    QCOMPARE(desk().error().value().kind, ErrorKind::NotConnected);
}

void TestSearchDeskLifetime::anotherConnectionEndsTheSearchThatSignsIn()
{
    m_world->connectByPassword();
    desk().search(DeskWorld::bakery());
    m_world->connectByPassword();
    QCOMPARE(nameOf(desk().phase()), u"Idle"_s);
    searchElsewhere();
    QCOMPARE(m_world->log.entries(),
             (QStringList{u"changed to Searching"_s, u"changed to Idle"_s, u"cancelled in Idle"_s}));
    // The first sign-in may have got out before it was ended; the search it was for did not.
    QVERIFY(!m_world->asked().contains(DeskWorld::bakery().termo));
    QCOMPARE(m_world->asked().last(), u"1204"_s);
}

void TestSearchDeskLifetime::connectingWithoutASearchTellsNothing()
{
    m_world->connectByPassword();
    m_world->connections.signOut();
    m_world->connections.signOut();
    m_world->connectByToken();
    QCOMPARE(m_world->log.entries(), QStringList());
}

void TestSearchDeskLifetime::rowsOutliveTheirConnection()
{
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(nameOf(desk().phase()), u"Found"_s);
    m_world->log.take();
    m_world->connectByPassword(); // the same server
    m_world->storedProfile(*m_world->server, u"a"_s);
    m_world->connections.open(u"a"_s);
    QTRY_COMPARE(m_world->connections.state(), ConnectionDesk::State::Connected);
    m_world->connections.trust(QByteArray(32, 'x'));
    QCOMPARE(m_world->log.entries(), QStringList());
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(desk().outcome().value().reply.atendimentos.size(), 3);
}

void TestSearchDeskLifetime::rowsGoWhenNobodyIsSignedIn_data()
{
    QTest::addColumn<bool>("isProfile");
    QTest::addColumn<bool>("isSearching");
    QTest::newRow("a connection for this run") << false << false;
    QTest::newRow("a profile") << true << false;
    QTest::newRow("while searching again") << true << true;
}

void TestSearchDeskLifetime::rowsGoWhenNobodyIsSignedIn()
{
    QFETCH(const bool, isProfile);
    QFETCH(const bool, isSearching);
    if (isProfile) {
        m_world->storedProfile(*m_world->server, u"a"_s);
        m_world->connections.open(u"a"_s);
    }
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(nameOf(desk().phase()), u"Found"_s);
    if (isSearching) {
        m_world->server->setLatency(60s);
        beginSearch(DeskWorld::bakery());
    }
    m_world->log.take();
    m_world->connections.signOut();
    const QStringList cancelled{u"changed to Found"_s, u"cancelled in Found"_s};
    QCOMPARE(m_world->log.take(), (isSearching ? cancelled : QStringList()) + QStringList{u"changed to Idle"_s});
    QVERIFY(!desk().outcome());
    QVERIFY(!desk().error());
}

void TestSearchDeskLifetime::rowsGoWithTheirServer_data()
{
    QTest::addColumn<bool>("isSearching");
    QTest::newRow("at rest") << false;
    QTest::newRow("while searching again") << true;
}

void TestSearchDeskLifetime::rowsGoWithTheirServer()
{
    QFETCH(const bool, isSearching);
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(nameOf(desk().phase()), u"Found"_s);
    if (isSearching) {
        m_world->server->setLatency(60s);
        beginSearch(DeskWorld::bakery());
    }
    m_world->log.take();
    DemoServer another(DeskWorld::now);
    m_world->connectTo(another, TokenSignIn{DemoServer::token()});
    const QStringList cancelled{u"changed to Found"_s, u"cancelled in Found"_s};
    QCOMPARE(m_world->log.entries(), (isSearching ? cancelled : QStringList()) + QStringList{u"changed to Idle"_s});
    QVERIFY(!desk().outcome());
    QVERIFY(!desk().error());
    QVERIFY(another.requests().isEmpty());
}

void TestSearchDeskLifetime::deletedWhileSearching()
{
    m_world->server->setLatency(50ms);
    beginSearch(DeskWorld::bakery());
    m_world->desk.reset();
    searchElsewhere();
    QCOMPARE(m_world->log.entries(), QStringList{u"changed to Searching"_s});
}

void TestSearchDeskLifetime::deletedWhileSigningIn()
{
    m_world->connectByPassword();
    desk().search(DeskWorld::bakery());
    m_world->desk.reset();
    searchElsewhere();
    // The sign-in is everybody's; the search went with its desk.
    QCOMPARE(m_world->asked(), (QStringList{u"sign-in"_s, u"1204"_s}));
}

void TestSearchDeskLifetime::deletedByWhoHearsOfTheEnd_data()
{
    QTest::addColumn<bool>("fails");
    QTest::newRow("found") << false;
    QTest::newRow("failed") << true;
}

void TestSearchDeskLifetime::deletedByWhoHearsOfTheEnd()
{
    QFETCH(const bool, fails);
    if (fails)
        m_world->server->revokeTokens();
    desk().search(DeskWorld::bianca());
    connect(m_world->desk.get(), &SearchDesk::changed, this, [this] { m_world->desk.reset(); });
    QTRY_VERIFY(!m_world->desk);
    m_world->connectByPassword();
    searchElsewhere();
}

void TestSearchDeskLifetime::deletedByWhoHearsOfTheCancel()
{
    m_world->server->setLatency(60s);
    beginSearch(DeskWorld::bianca());
    connect(m_world->desk.get(), &SearchDesk::cancelled, this, [this] { m_world->desk.reset(); });
    desk().cancel();
    QVERIFY(!m_world->desk);
}

void TestSearchDeskLifetime::searchesOnFromWhatItTells()
{
    connect(m_world->desk.get(), &SearchDesk::changed, this, [this] {
        if (desk().phase() == SearchDesk::Phase::Found && desk().query() == DeskWorld::bakery())
            desk().search(DeskWorld::bianca());
    });
    desk().search(DeskWorld::bakery());
    QTRY_COMPARE(m_world->asked(), (QStringList{u"2077"_s, u"1204"_s}));
    QTRY_COMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(desk().outcome().value().query, DeskWorld::bianca());
}

void TestSearchDeskLifetime::searchFromOutcomeArrivedCanBeCancelled()
{
    connect(m_world->desk.get(), &SearchDesk::outcomeArrived, this, [this] {
        m_world->server->setLatency(60s);
        desk().search(DeskWorld::bakery());
    });
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(m_world->asked(), (QStringList{u"1204"_s, u"2077"_s}));
    QCOMPARE(nameOf(desk().phase()), u"Searching"_s);
    desk().cancel();
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(desk().query(), DeskWorld::bianca());
}

void TestSearchDeskLifetime::deskAndConnectionEndTogether()
{
    m_world->server->setLatency(60s);
    beginSearch(DeskWorld::bianca());
    m_world.reset();
    QVERIFY(!m_world);
}

QTEST_GUILESS_MAIN(TestSearchDeskLifetime)
#include "tst_searchdesk_lifetime.moc"
