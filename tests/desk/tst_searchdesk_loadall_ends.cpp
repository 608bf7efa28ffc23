// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;
using Gap = Completeness::Gap;

// How loading what lies beyond the limit ends before all is there.
class TestSearchDeskLoadAllEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void cancelKeepsWhatCame();
    void failureKeepsWhatCame();
    void startsOver();
    void distrusts_data();
    void distrusts();
    void newSearchEndsIt();
    void connectionChangeEndsIt();
    void pauseIsTold();
    void withoutASessionItFails();
    void deletedByWhoHearsOfIt_data();
    void deletedByWhoHearsOfIt();

private:
    SearchDesk &desk() { return *m_world->desk; }
    const SearchOutcome &outcome() { return *desk().outcome(); }
    void search(const AtendimentoQuery &query);
    // A fake server that has told 20 rows and is asked for all of them: the first reply on that has 50, 10 of these among them.
    FakeNetwork &beginOnFake();

    std::unique_ptr<DeskWorld> m_world;
};

void TestSearchDeskLoadAllEnds::search(const AtendimentoQuery &query)
{
    desk().search(query);
    QTRY_VERIFY(desk().phase() != SearchDesk::Phase::Searching);
}

FakeNetwork &TestSearchDeskLoadAllEnds::beginOnFake()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows(rowsOverTheDays(20, 40)));
    search(DeskWorld::bianca());
    network.answer(200, toldRows(rowsOverTheDays(50)));
    desk().loadAll();
    return network;
}

void TestSearchDeskLoadAllEnds::cancelKeepsWhatCame()
{
    FakeNetwork &network = beginOnFake();
    network.hold();
    QTRY_COMPARE(network.searches(), 3);
    QCOMPARE(outcome().reply.atendimentos.size(), 60);
    QVERIFY(outcome().mayHaveMore());
    m_world->log.take();
    desk().cancel();
    QVERIFY(network.isAborted(2));
    QVERIFY(!desk().isLoadingAll());
    QCOMPARE(m_world->log.take(), (QStringList{u"rowsChanged"_s, u"progressed"_s}));
    QCOMPARE(outcome().reply.atendimentos.size(), 60);
    QCOMPARE(outcome().walked.value(), Completeness{Gap::Cancelled});
    QVERIFY(!desk().loadAllError());
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    desk().cancel();
    QCOMPARE(m_world->log.take(), QStringList());
}

void TestSearchDeskLoadAllEnds::failureKeepsWhatCame()
{
    FakeNetwork &network = beginOnFake();
    network.answer(401, "{}");
    QTRY_VERIFY(!desk().isLoadingAll());
    QCOMPARE(desk().loadAllError().value().kind, ErrorKind::TokenRejected);
    QCOMPARE(outcome().reply.atendimentos.size(), 60);
    QCOMPARE(outcome().walked.value(), Completeness{Gap::Failed});
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QVERIFY(!desk().error());
}

void TestSearchDeskLoadAllEnds::startsOver()
{
    FakeNetwork &network = beginOnFake();
    network.answer(401, "{}");
    QTRY_VERIFY(!desk().isLoadingAll());
    network.answer(200, toldRows(rowsOverTheDays(50)));
    network.answer(200, toldRows(rowsOverTheDays(15, 49)));
    desk().loadAll();
    QVERIFY(!desk().loadAllError());
    QTRY_VERIFY(!desk().isLoadingAll());
    QCOMPARE(outcome().reply.atendimentos.size(), 64);
    QVERIFY(outcome().walked->isComplete());
}

void TestSearchDeskLoadAllEnds::distrusts_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<Gap>("gap");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("the same page again") << toldRows(rowsOverTheDays(50)) << Gap::WindowIgnored << qsizetype{60};
    QList<ToldRow> unordered = rowsOverTheDays(50, 49);
    unordered.swapItemsAt(10, 20);
    QTest::newRow("another order") << toldRows(unordered) << Gap::OutOfOrder << qsizetype{99};
    QList<ToldRow> undated = rowsOverTheDays(50, 49);
    undated[30].date = "30/30/2025";
    QTest::newRow("no date") << toldRows(undated) << Gap::UnreadableDate << qsizetype{99};
}

void TestSearchDeskLoadAllEnds::distrusts()
{
    QFETCH(const QByteArray, second);
    FakeNetwork &network = beginOnFake();
    network.answer(200, second);
    QTRY_VERIFY(!desk().isLoadingAll());
    QTEST(outcome().walked->gap, "gap");
    QTEST(outcome().reply.atendimentos.size(), "rows");
    QVERIFY(outcome().mayHaveMore());
    QVERIFY(!desk().loadAllError());
    QCOMPARE(network.searches(), 3);
}

void TestSearchDeskLoadAllEnds::newSearchEndsIt()
{
    FakeNetwork &network = beginOnFake();
    network.hold();
    QTRY_COMPARE(network.searches(), 3);
    network.hold();
    desk().search(DeskWorld::bakery());
    QVERIFY(network.isAborted(2));
    QVERIFY(!desk().isLoadingAll());
    desk().loadAll();
    QCOMPARE(desk().loadAllError().value().kind, ErrorKind::NotConnected);
    desk().cancel();
    QCOMPARE(outcome().reply.atendimentos.size(), 60);
    QCOMPARE(outcome().walked->gap, Gap::Cancelled);
    network.answer(200, toldRows({{1}}));
    search(DeskWorld::bianca());
    QCOMPARE(desk().progress().rows, 0);
    QVERIFY(!desk().loadAllError());
    QVERIFY(!outcome().walked);
}

void TestSearchDeskLoadAllEnds::connectionChangeEndsIt()
{
    FakeNetwork &network = beginOnFake();
    network.hold();
    QTRY_COMPARE(network.searches(), 3);
    m_world->connectToFake(); // the same server
    QVERIFY(!desk().isLoadingAll());
    QCOMPARE(outcome().walked->gap, Gap::Cancelled);
    QCOMPARE(outcome().reply.atendimentos.size(), 60);
    m_world->connections.signOut();
    QVERIFY(!desk().outcome());
    QCOMPARE(desk().progress().rows, 0);
}

void TestSearchDeskLoadAllEnds::pauseIsTold()
{
    FakeNetwork &network = m_world->connectToFake();
    RetryPolicy policy;
    policy.first = 60s;
    m_world->connections.session()->setRetryPolicy(policy);
    network.answer(200, toldRows(rowsOverTheDays(20)));
    search(DeskWorld::bianca());
    m_world->log.take();
    network.answer(503, "{}");
    desk().loadAll();
    QVERIFY(!desk().pause());
    QTRY_COMPARE(m_world->log.entries(), (QStringList{u"progressed"_s, u"changed to Found"_s}));
    QCOMPARE(desk().pause().value().cause.kind, ErrorKind::ServerFault);
    desk().cancel();
    QVERIFY(!desk().pause());
}

void TestSearchDeskLoadAllEnds::withoutASessionItFails()
{
    m_world->storedProfile(*m_world->server, u"a"_s);
    search(DeskWorld::bakery());
    m_world->secrets.hold();
    m_world->connections.open(u"a"_s);
    m_world->log.take();
    desk().loadAll();
    QCOMPARE(m_world->log.take(), QStringList{u"progressed"_s});
    QCOMPARE(desk().loadAllError().value().kind, ErrorKind::NotConnected);
    QCOMPARE(outcome().reply.atendimentos.size(), 20);
}

void TestSearchDeskLoadAllEnds::deletedByWhoHearsOfIt_data()
{
    QTest::addColumn<bool>("isByRows");
    QTest::newRow("the rows") << true;
    QTest::newRow("the progress") << false;
}

void TestSearchDeskLoadAllEnds::deletedByWhoHearsOfIt()
{
    QFETCH(const bool, isByRows);
    search(DeskWorld::codigo(u"5137"_s));
    const auto die = [this] { m_world->desk.reset(); };
    if (isByRows)
        connect(m_world->desk.get(), &SearchDesk::rowsChanged, this, die);
    else
        connect(m_world->desk.get(), &SearchDesk::progressed, this, die);
    desk().loadAll();
    QTRY_VERIFY(!m_world->desk);
}

QTEST_GUILESS_MAIN(TestSearchDeskLoadAllEnds)
#include "tst_searchdesk_loadall_ends.moc"
