// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const QStringList foundLog{u"changed to Searching"_s, u"outcomeArrived in Found"_s, u"changed to Found"_s};

} // namespace

// What becomes of a search, and what is told of it, over a real socket.
class TestSearchDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void beginsIdle();
    void searchFinds();
    void searchFindsNothing();
    void searchTakesItsTime();
    void timeRunsWhileSearching();
    void signsInFirst();
    void withoutAConnectionItFailsAtOnce();
    void signedOutItFailsAtOnce();
    void mayHaveMoreAtTheLimit_data();
    void mayHaveMoreAtTheLimit();
    void mayHaveMoreCountsWhatWasSent();
    void cancelReturnsToWhatWas_data();
    void cancelReturnsToWhatWas();
    void cancelWithoutASearchIsNothing();
    void cancelledSearchIsNeverAnswered();
    void newSearchEndsTheOldOne();
    void newSearchEndsTheOldOneBeforeItIsAsked();
    void cancelAfterSeveralSearchesReturnsToBeforeTheFirst();
    void failureKeepsTheLastOutcome();
    void retryAsksTheSameAgain();
    void retryAfterCancelAsksWhatWasBefore();
    void lostServerIsAFailure();
    void nothingFoundReplacesTheOutcome();

private:
    SearchDesk &desk() { return *m_world->desk; }
    // Searches and waits for its end.
    void search(const AtendimentoQuery &query);
    // Searches and waits until the server has been asked.
    void beginSearch(const AtendimentoQuery &query);
    void awaitEnd() { QTRY_VERIFY(desk().phase() != SearchDesk::Phase::Searching); }

    std::unique_ptr<DeskWorld> m_world;
};

void TestSearchDesk::search(const AtendimentoQuery &query)
{
    desk().search(query);
    awaitEnd();
}

void TestSearchDesk::beginSearch(const AtendimentoQuery &query)
{
    const qsizetype before = m_world->asked().size();
    desk().search(query);
    QTRY_VERIFY(m_world->asked().size() > before && m_world->asked().endsWith(query.termo));
}

void TestSearchDesk::beginsIdle()
{
    QCOMPARE(nameOf(desk().phase()), u"Idle"_s);
    QVERIFY(!desk().outcome());
    QVERIFY(!desk().error());
    QCOMPARE(desk().query(), AtendimentoQuery());
    QCOMPARE(desk().elapsed(), 0ms);
    QVERIFY(m_world->asked().isEmpty());
}

void TestSearchDesk::searchFinds()
{
    desk().search(DeskWorld::bianca());
    QCOMPARE(m_world->log.entries(), QStringList{u"changed to Searching"_s});
    QCOMPARE(desk().query(), DeskWorld::bianca());
    QVERIFY(!desk().outcome());

    QTRY_COMPARE(m_world->log.entries(), foundLog);
    const SearchOutcome &outcome = desk().outcome().value();
    QCOMPARE(outcome.query, DeskWorld::bianca());
    QCOMPARE(outcome.at, DeskWorld::now());
    QCOMPARE(outcome.reply.atendimentos.size(), 3);
    QCOMPARE(outcome.reply.received, 3);
    QCOMPARE(outcome.ordensServicoCount(), 2);
    QVERIFY(!outcome.mayHaveMore());
    QVERIFY(!desk().error());
    QCOMPARE(m_world->asked(), QStringList{u"1204"_s});
}

void TestSearchDesk::searchFindsNothing()
{
    desk().search(DeskWorld::quiet());
    QTRY_COMPARE(
        m_world->log.entries(),
        (QStringList{u"changed to Searching"_s, u"outcomeArrived in NothingFound"_s, u"changed to NothingFound"_s}));
    QVERIFY(desk().outcome().value().reply.atendimentos.isEmpty());
    QCOMPARE(desk().outcome().value().ordensServicoCount(), 0);
    QVERIFY(!desk().error());
}

void TestSearchDesk::searchTakesItsTime()
{
    m_world->server->setLatency(100ms);
    search(DeskWorld::bianca());
    QVERIFY(desk().outcome().value().took >= 100ms);
}

void TestSearchDesk::timeRunsWhileSearching()
{
    m_world->server->setLatency(60s);
    desk().search(DeskWorld::bianca());
    QTRY_VERIFY(desk().elapsed() > 50ms);
    QCOMPARE(nameOf(desk().phase()), u"Searching"_s);
}

void TestSearchDesk::signsInFirst()
{
    m_world->connectByPassword();
    search(DeskWorld::bianca());
    search(DeskWorld::quiet());
    QCOMPARE(m_world->asked(), (QStringList{u"sign-in"_s, u"1204"_s, u"3000"_s}));
    QCOMPARE(nameOf(desk().phase()), u"NothingFound"_s);
}

void TestSearchDesk::withoutAConnectionItFailsAtOnce()
{
    m_world->connections.signOut();
    desk().search(DeskWorld::bianca());
    QCOMPARE(m_world->log.take(), QStringList{u"changed to Failed"_s});
    QCOMPARE(desk().error().value().kind, ErrorKind::NotConnected);
    QCOMPARE(desk().query(), DeskWorld::bianca());
    QVERIFY(!desk().outcome());

    // Once connected, that is over, and the same can be asked.
    m_world->connectByToken();
    QCOMPARE(m_world->log.take(), QStringList{u"changed to Idle"_s});
    QVERIFY(!desk().error());
    desk().retry();
    QTRY_COMPARE(m_world->log.entries(), foundLog);
    QVERIFY(!desk().error());
}

void TestSearchDesk::signedOutItFailsAtOnce()
{
    const Profile profile = m_world->storedProfile(*m_world->server, u"a"_s, false);
    m_world->connections.open(profile.id);
    QTRY_COMPARE(m_world->connections.state(), ConnectionDesk::State::SignedOut);
    desk().search(DeskWorld::bianca());
    QCOMPARE(m_world->log.take(), QStringList{u"changed to Failed"_s});
    QCOMPARE(desk().error().value().kind, ErrorKind::SignedOut);
    QCOMPARE(desk().serverName(), profile.server.host());
    QVERIFY(m_world->asked().isEmpty());

    // Signing in leaves it to be asked again.
    m_world->connections.keep(profile, {.token = DemoServer::token()});
    QCOMPARE(nameOf(desk().phase()), u"Failed"_s);
    desk().retry();
    QTRY_COMPARE(m_world->log.entries(), foundLog);
}

void TestSearchDesk::mayHaveMoreAtTheLimit_data()
{
    QTest::addColumn<QString>("codigo");
    QTest::addColumn<int>("limit");
    QTest::addColumn<qsizetype>("rows");
    QTest::addColumn<bool>("mayHaveMore");

    QTest::newRow("fewer allowed than there are") << u"1204"_s << 2 << qsizetype{2} << true;
    QTest::newRow("exactly as many") << u"1204"_s << 3 << qsizetype{3} << true;
    QTest::newRow("one more allowed") << u"1204"_s << 4 << qsizetype{3} << false;
    QTest::newRow("the largest limit") << u"2077"_s << 50 << qsizetype{50} << true;
    QTest::newRow("none") << u"3000"_s << 1 << qsizetype{0} << false;
}

void TestSearchDesk::mayHaveMoreAtTheLimit()
{
    QFETCH(const QString, codigo);
    QFETCH(const int, limit);
    AtendimentoQuery query = DeskWorld::codigo(codigo);
    query.limit = limit;
    search(query);
    QTEST(desk().outcome().value().reply.atendimentos.size(), "rows");
    QTEST(desk().outcome().value().mayHaveMore(), "mayHaveMore");
}

void TestSearchDesk::mayHaveMoreCountsWhatWasSent()
{
    // Two rows with the same id, and one that is no row: the limit counted all three.
    SearchOutcome outcome;
    outcome.query.limit = 3;
    outcome.reply.atendimentos = {Atendimento()};
    outcome.reply.received = 3;
    outcome.reply.skipped = 1;
    QVERIFY(outcome.mayHaveMore());
    outcome.query.limit = 4;
    QVERIFY(!outcome.mayHaveMore());
    // A server that sends more than asked for is not believed to be done.
    outcome.query.limit = 2;
    QVERIFY(outcome.mayHaveMore());
}

void TestSearchDesk::cancelReturnsToWhatWas_data()
{
    QTest::addColumn<QString>("before");
    for (const QString &phase : {u"Idle"_s, u"Found"_s, u"NothingFound"_s, u"Failed"_s})
        QTest::addRow("%s", qPrintable(phase)) << phase;
}

void TestSearchDesk::cancelReturnsToWhatWas()
{
    QFETCH(const QString, before);
    if (before == u"Found") {
        search(DeskWorld::bianca());
    } else if (before == u"NothingFound") {
        search(DeskWorld::quiet());
    } else if (before == u"Failed") {
        m_world->server->revokeTokens();
        search(DeskWorld::bianca());
        m_world->connectByPassword();
    }
    QCOMPARE(nameOf(desk().phase()), before);
    const AtendimentoQuery query = desk().query();
    const std::optional<Error> error = desk().error();
    const AtendimentoReply reply = desk().outcome() ? desk().outcome()->reply : AtendimentoReply();
    m_world->log.take();

    m_world->server->setLatency(60s);
    beginSearch(DeskWorld::bakery());
    QCOMPARE(desk().query(), DeskWorld::bakery());
    desk().cancel();
    QCOMPARE(m_world->log.entries(),
             (QStringList{u"changed to Searching"_s, u"changed to "_s + before, u"cancelled in "_s + before}));
    QCOMPARE(desk().query(), query);
    QCOMPARE(desk().error(), error);
    QCOMPARE(desk().outcome() ? desk().outcome()->reply : AtendimentoReply(), reply);
    QCOMPARE(desk().outcome().has_value(), before == u"Found" || before == u"NothingFound");
}

void TestSearchDesk::cancelWithoutASearchIsNothing()
{
    desk().cancel();
    QCOMPARE(m_world->log.take(), QStringList());
    search(DeskWorld::bianca());
    m_world->log.take();
    desk().cancel();
    QCOMPARE(m_world->log.take(), QStringList());
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(desk().query(), DeskWorld::bianca());
}

void TestSearchDesk::cancelledSearchIsNeverAnswered()
{
    m_world->server->setLatency(100ms);
    beginSearch(DeskWorld::bakery());
    desk().cancel();
    m_world->log.take();
    // The server answers one after the other, so the first answer, if anybody took it, would come before this one.
    SearchDesk other(m_world->connections);
    other.search(DeskWorld::bianca());
    QTRY_COMPARE(nameOf(other.phase()), u"Found"_s);
    QCOMPARE(m_world->asked(), (QStringList{u"2077"_s, u"1204"_s}));
    QCOMPARE(m_world->log.entries(), QStringList());
    QCOMPARE(nameOf(desk().phase()), u"Idle"_s);
    QVERIFY(!desk().outcome());
}

void TestSearchDesk::newSearchEndsTheOldOne()
{
    m_world->server->setLatency(100ms);
    beginSearch(DeskWorld::bakery());
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(m_world->log.entries(), QStringList{u"changed to Searching"_s} + foundLog);
    QCOMPARE(desk().outcome().value().query, DeskWorld::bianca());
    QCOMPARE(desk().outcome().value().reply.atendimentos.size(), 3);
    QCOMPARE(m_world->asked(), (QStringList{u"2077"_s, u"1204"_s}));
}

void TestSearchDesk::newSearchEndsTheOldOneBeforeItIsAsked()
{
    // While the first still waits for its sign-in.
    m_world->connectByPassword();
    desk().search(DeskWorld::bakery());
    desk().search(DeskWorld::quiet());
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(m_world->log.entries(),
                 (QStringList{u"changed to Searching"_s, u"changed to Searching"_s} + foundLog));
    QCOMPARE(m_world->asked(), (QStringList{u"sign-in"_s, u"1204"_s}));
}

void TestSearchDesk::cancelAfterSeveralSearchesReturnsToBeforeTheFirst()
{
    search(DeskWorld::bianca());
    m_world->server->setLatency(60s);
    beginSearch(DeskWorld::bakery());
    desk().search(DeskWorld::quiet());
    QCOMPARE(desk().query(), DeskWorld::quiet());
    desk().cancel();
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(desk().query(), DeskWorld::bianca());
    QCOMPARE(desk().outcome().value().query, DeskWorld::bianca());
}

void TestSearchDesk::failureKeepsTheLastOutcome()
{
    search(DeskWorld::bianca());
    m_world->log.take();
    m_world->server->revokeTokens();
    search(DeskWorld::bakery());
    QCOMPARE(m_world->log.entries(), (QStringList{u"changed to Searching"_s, u"changed to Failed"_s}));
    QCOMPARE(desk().error().value().kind, ErrorKind::TokenRejected);
    QCOMPARE(desk().query(), DeskWorld::bakery());
    QCOMPARE(desk().outcome().value().query, DeskWorld::bianca());
    QCOMPARE(desk().outcome().value().reply.atendimentos.size(), 3);
}

void TestSearchDesk::retryAsksTheSameAgain()
{
    m_world->server->revokeTokens();
    search(DeskWorld::bianca());
    m_world->log.take();
    desk().retry();
    awaitEnd();
    QCOMPARE(m_world->log.take(), (QStringList{u"changed to Searching"_s, u"changed to Failed"_s}));
    m_world->connectByPassword();
    desk().retry();
    QTRY_COMPARE(m_world->log.entries(), foundLog);
    QVERIFY(!desk().error());
    QCOMPARE(desk().outcome().value().query, DeskWorld::bianca());
    QCOMPARE(m_world->asked(), (QStringList{u"1204"_s, u"1204"_s, u"sign-in"_s, u"1204"_s}));
}

void TestSearchDesk::retryAfterCancelAsksWhatWasBefore()
{
    search(DeskWorld::bianca());
    m_world->server->setLatency(100ms);
    beginSearch(DeskWorld::bakery());
    desk().cancel();
    m_world->log.take();
    desk().retry();
    QTRY_COMPARE(m_world->log.entries(), foundLog);
    QCOMPARE(m_world->asked(), (QStringList{u"1204"_s, u"2077"_s, u"1204"_s}));
}

void TestSearchDesk::lostServerIsAFailure()
{
    m_world->server->setLatency(60s);
    beginSearch(DeskWorld::bianca());
    m_world->server.reset();
    // It is asked once more, by Qt at once or by the session after a pause that is told, and is not there.
    awaitEnd();
    QStringList log = m_world->log.entries();
    log.removeDuplicates();
    QCOMPARE(log, (QStringList{u"changed to Searching"_s, u"changed to Failed"_s}));
    QCOMPARE(desk().error().value().kind, ErrorKind::ConnectionRefused);
}

void TestSearchDesk::nothingFoundReplacesTheOutcome()
{
    search(DeskWorld::bianca());
    search(DeskWorld::quiet());
    QCOMPARE(nameOf(desk().phase()), u"NothingFound"_s);
    QCOMPARE(desk().outcome().value().query, DeskWorld::quiet());
    QVERIFY(desk().outcome().value().reply.atendimentos.isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchDesk)
#include "tst_searchdesk.moc"
