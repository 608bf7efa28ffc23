// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const QStringList foundLog{u"changed to Searching"_s, u"outcomeArrived in Found"_s, u"changed to Found"_s};
const QByteArray forbidden = R"({"status":"error","msg":"Sem permissão"})";

QList<ToldRow> closedRows(int count, int first)
{
    QList<ToldRow> rows = rowsOfADay(count, first);
    for (ToldRow &row : rows)
        row.isClosed = true;
    return rows;
}

} // namespace

// The pending ones come first, and the closed ones behind them.
class TestSearchDeskHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<DeskWorld>();
        desk().setFetchesHistory(true);
    }
    void cleanup() { m_world.reset(); }

    void isNotFetchedUnlessWanted();
    void comesBehindThePending();
    void asksForTheClosedOnesToo();
    void isNotFetchedWhenItIsThere_data();
    void isNotFetchedWhenItIsThere();
    void isShownAndHidden();
    void pendingRowsAreNeverLost();
    void isShownWhenItComes();
    void closedOnesAfterNothingFound();
    void everyGroupHasItsOwn();
    void theGroupThatHasSomeIsOpened();
    void failureDisturbsNothing();
    void newSearchDropsIt();
    void cancelDropsIt();
    void isAskedForWhenShown();
    void newSearchShowsPendingFirst();
    void connectionChangeDropsIt();
    void searchingOnFromTheArrivalFetchesNone();
    void deletedByWhoHearsOfIt();

private:
    SearchDesk &desk() { return *m_world->desk; }
    const SearchGroup &group(int index = 0) { return desk().groups().at(index); }
    void search(const AtendimentoQuery &query);
    void awaitHistory() { QTRY_COMPARE(group().historyState, HistoryState::Loaded); }

    std::unique_ptr<DeskWorld> m_world;
};

void TestSearchDeskHistory::search(const AtendimentoQuery &query)
{
    desk().search(query);
    QTRY_VERIFY(desk().phase() != SearchDesk::Phase::Searching);
}

void TestSearchDeskHistory::isNotFetchedUnlessWanted()
{
    SearchDesk plain(m_world->connections);
    plain.search(DeskWorld::codigo(u"1588"_s));
    QTRY_COMPARE(nameOf(plain.phase()), u"Found"_s);
    QCOMPARE(plain.groups().first().historyState, HistoryState::NotAsked);
    search(DeskWorld::codigo(u"1588"_s));
    awaitHistory();
    QCOMPARE(m_world->asked().size(), 3); // one of the plain one, two of this one
}

void TestSearchDeskHistory::comesBehindThePending()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}, {2}}));
    network.hold({.body = toldRows(QList<ToldRow>{{1}, {2}} + closedRows(3, 11))});
    search(DeskWorld::bianca());
    QCOMPARE(m_world->log.take(), foundLog);
    QCOMPARE(group().historyState, HistoryState::Loading);
    QVERIFY(!group().history);
    QTRY_COMPARE(network.searches(), 2);
    QCOMPARE(m_world->log.take(), QStringList());
    network.release(1);
    awaitHistory();
    QCOMPARE(m_world->log.take(), QStringList{u"historyChanged"_s});
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QVERIFY(!desk().showsHistory());
    QCOMPARE(idsOf(*desk().outcome()), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(desk().outcome()->query, DeskWorld::bianca());
    QCOMPARE(group().history->reply.atendimentos.size(), 5);
    QCOMPARE(group().history->at, DeskWorld::now());
    QCOMPARE(group().closedCount(), 3);
}

void TestSearchDeskHistory::asksForTheClosedOnesToo()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    network.answer(200, toldRows({{1}}));
    AtendimentoQuery query = DeskWorld::bianca();
    query.limit = 7;
    query.orderBy = OrderBy::DataFechamento;
    query.order = Qt::AscendingOrder;
    query.dataInicio = QDate(2026, 1, 2);
    search(query);
    awaitHistory();
    const QByteArray line = network.sent().at(1).line();
    for (const char *part : {"busca=codigo_cliente", "termo_busca=1204", "limit=50", "apenas_pendente=nao",
                             "order_by=data_cadastro", "order_type=desc", "data_inicio=2026-01-02"})
        QVERIFY2(line.contains(part), line.constData());
    QVERIFY(!group().history->query.apenasPendente);
}

void TestSearchDeskHistory::isNotFetchedWhenItIsThere_data()
{
    QTest::addColumn<bool>("isByProtocolo");
    QTest::newRow("closed ones were asked for") << false;
    QTest::newRow("by protocolo") << true;
}

void TestSearchDeskHistory::isNotFetchedWhenItIsThere()
{
    QFETCH(const bool, isByProtocolo);
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    AtendimentoQuery query = DeskWorld::bianca();
    query.apenasPendente = isByProtocolo;
    query.tipo = isByProtocolo ? TipoBusca::PorProtocolo : query.tipo;
    search(query);
    QCOMPARE(group().historyState, HistoryState::NotAsked);
    QVERIFY(!group().canHaveHistory());
    desk().setShowsHistory(true);
    desk().retryHistory();
    QCOMPARE(network.searches(), 1);
    QCOMPARE(idsOf(*desk().outcome()), QStringList{u"1"_s});
}

void TestSearchDeskHistory::isShownAndHidden()
{
    search(DeskWorld::codigo(u"1588"_s));
    awaitHistory();
    const QStringList pending = idsOf(*desk().outcome());
    m_world->log.take();
    desk().setShowsHistory(true);
    QCOMPARE(m_world->log.take(), QStringList{u"rowsChanged"_s});
    QVERIFY(desk().showsHistory());
    const SearchOutcome &shown = *desk().outcome();
    QCOMPARE(shown.reply.atendimentos.size(), pending.size() + 4);
    QVERIFY(!shown.query.apenasPendente);
    QVERIFY(!shown.mayHaveMore());
    QVERIFY(std::ranges::is_sorted(shown.reply.atendimentos, std::greater(),
                                   [](const Atendimento &row) { return row.dataCadastro.sortKey(); }));
    desk().setShowsHistory(true);
    QCOMPARE(m_world->log.take(), QStringList());
    desk().setShowsHistory(false);
    QCOMPARE(m_world->log.take(), QStringList{u"rowsChanged"_s});
    QCOMPARE(idsOf(*desk().outcome()), pending);
    QCOMPARE(m_world->asked().size(), 2);
}

void TestSearchDeskHistory::pendingRowsAreNeverLost()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1, "01/02/2020"}, {2, "10/03/2026"}, {3, "02/02/2020"}}));
    network.answer(200, toldRows(closedRows(49, 101) + QList<ToldRow>{{2, "10/03/2026"}}));
    search(DeskWorld::bianca());
    awaitHistory();
    QCOMPARE(group().closedCount(), 49);
    desk().setShowsHistory(true);
    const QStringList ids = idsOf(*desk().outcome());
    QCOMPARE(ids.size(), 52);
    QCOMPARE(ids.sliced(50), (QStringList{u"3"_s, u"1"_s})); // newest first
    QCOMPARE(ids.count(u"2"_s), 1);
    QVERIFY(desk().outcome()->mayHaveMore());
    QCOMPARE(group().history->reply.atendimentos.size(), 50);
}

void TestSearchDeskHistory::isShownWhenItComes()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    network.hold({.body = toldRows(QList<ToldRow>{{1}} + closedRows(1, 11))});
    search(DeskWorld::bianca());
    desk().setShowsHistory(true);
    QCOMPARE(idsOf(*desk().outcome()), QStringList{u"1"_s});
    QTRY_COMPARE(network.searches(), 2);
    m_world->log.take();
    network.release(1);
    awaitHistory();
    QCOMPARE(m_world->log.take(), (QStringList{u"rowsChanged"_s, u"historyChanged"_s}));
    QCOMPARE(idsOf(*desk().outcome()), (QStringList{u"1"_s, u"11"_s}));
}

void TestSearchDeskHistory::closedOnesAfterNothingFound()
{
    search(DeskWorld::codigo(u"1015"_s));
    QCOMPARE(nameOf(desk().phase()), u"NothingFound"_s);
    awaitHistory();
    QCOMPARE(nameOf(desk().phase()), u"NothingFound"_s);
    QCOMPARE(group().closedCount(), 5);
    m_world->log.take();
    desk().setShowsHistory(true);
    QCOMPARE(m_world->log.take(), (QStringList{u"rowsChanged"_s, u"changed to Found"_s}));
    QCOMPARE(desk().outcome()->reply.atendimentos.size(), 5);
    desk().setShowsHistory(false);
    QCOMPARE(m_world->log.take(), (QStringList{u"rowsChanged"_s, u"changed to NothingFound"_s}));
    QVERIFY(desk().outcome()->reply.atendimentos.isEmpty());

    // While something else is searched for, what is returned to changes.
    m_world->server->setLatency(60s);
    desk().search(DeskWorld::bianca());
    desk().setShowsHistory(true);
    QCOMPARE(nameOf(desk().phase()), u"Searching"_s);
    desk().cancel();
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
}

void TestSearchDeskHistory::everyGroupHasItsOwn()
{
    search(DeskWorld::twofold(u"5250"_s));
    awaitHistory();
    QTRY_COMPARE(group(1).historyState, HistoryState::Loaded);
    QCOMPARE(group(0).closedCount(), 3);
    QCOMPARE(group(1).closedCount(), 1);
    desk().setShowsHistory(true);
    QCOMPARE(desk().outcome()->reply.atendimentos.size(), 5);
    desk().setOpenGroup(1);
    QCOMPARE(desk().outcome()->reply.atendimentos.size(), 4);
    QVERIFY(desk().showsHistory());
}

void TestSearchDeskHistory::theGroupThatHasSomeIsOpened()
{
    FakeNetwork &network = m_world->connectToFake();
    for (int i = 0; i < 3; ++i)
        network.answer(200, toldRows({}));
    network.hold({.body = toldRows(closedRows(2, 11))});
    search(DeskWorld::twofold(u"7"_s));
    awaitHistory();
    QCOMPARE(desk().outcome()->query, DeskWorld::twofold(u"7"_s));
    desk().setShowsHistory(true); // there is none yet
    QCOMPARE(nameOf(desk().phase()), u"NothingFound"_s);
    m_world->log.take();
    QTRY_COMPARE(network.searches(), 4);
    network.release(3);
    QTRY_COMPARE(group(1).historyState, HistoryState::Loaded);
    QCOMPARE(m_world->log.take(),
             (QStringList{u"rowsChanged"_s, u"changed to Found"_s, u"groupOpened"_s, u"historyChanged"_s}));
    QCOMPARE(desk().openGroup(), 1);
    QCOMPARE(desk().outcome()->query.tipo, TipoBusca::PorIdClienteServico);
    QCOMPARE(idsOf(*desk().outcome()), (QStringList{u"11"_s, u"12"_s}));
}

void TestSearchDeskHistory::failureDisturbsNothing()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    network.answer(401, "{}");
    search(DeskWorld::bianca());
    QTRY_COMPARE(group().historyState, HistoryState::Unavailable);
    QCOMPARE(m_world->log.take(), foundLog + QStringList{u"historyChanged"_s});
    QCOMPARE(group().historyError.value().kind, ErrorKind::TokenRejected);
    QVERIFY(!desk().error());
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(idsOf(*desk().outcome()), QStringList{u"1"_s});

    network.answer(403, forbidden);
    desk().retryHistory();
    QCOMPARE(group().historyState, HistoryState::Loading);
    QVERIFY(!group().historyError);
    desk().retryHistory(); // it is under way
    QTRY_COMPARE(group().historyState, HistoryState::Unavailable);
    network.answer(200, toldRows({{1}, {2}}));
    desk().setShowsHistory(true);
    awaitHistory();
    QCOMPARE(idsOf(*desk().outcome()), (QStringList{u"1"_s, u"2"_s}));
    desk().retryHistory(); // it is there
    QCOMPARE(network.searches(), 4);
}

void TestSearchDeskHistory::newSearchDropsIt()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    network.hold();
    network.hold();
    search(DeskWorld::bianca());
    QTRY_COMPARE(network.searches(), 2);
    m_world->log.take();
    desk().search(DeskWorld::bakery());
    QVERIFY(network.isAborted(1));
    QCOMPARE(m_world->log.take(), (QStringList{u"historyChanged"_s, u"changed to Searching"_s}));
    QCOMPARE(group().historyState, HistoryState::NotAsked);
    // Nothing is fetched behind rows that something else is searched for.
    desk().setShowsHistory(true);
    desk().retryHistory();
    QTRY_COMPARE(network.searches(), 3);
    QCOMPARE(group().historyState, HistoryState::NotAsked);
}

void TestSearchDeskHistory::cancelDropsIt()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    network.hold();
    search(DeskWorld::bianca());
    QTRY_COMPARE(network.searches(), 2);
    m_world->log.take();
    desk().cancel();
    QVERIFY(network.isAborted(1));
    QCOMPARE(m_world->log.take(), QStringList{u"historyChanged"_s});
    QCOMPARE(group().historyState, HistoryState::NotAsked);
    QCOMPARE(idsOf(*desk().outcome()), QStringList{u"1"_s});
}

void TestSearchDeskHistory::isAskedForWhenShown()
{
    desk().setFetchesHistory(false);
    search(DeskWorld::codigo(u"1588"_s));
    m_world->log.take();
    desk().setShowsHistory(true);
    QCOMPARE(m_world->log.take(), (QStringList{u"rowsChanged"_s, u"historyChanged"_s}));
    QCOMPARE(group().historyState, HistoryState::Loading);
    awaitHistory();
    QCOMPARE(desk().outcome()->reply.atendimentos.size(), group().outcome.reply.atendimentos.size() + 4);
}

void TestSearchDeskHistory::newSearchShowsPendingFirst()
{
    search(DeskWorld::codigo(u"1588"_s));
    awaitHistory();
    desk().setShowsHistory(true);
    search(DeskWorld::bianca());
    QVERIFY(!desk().showsHistory());
    QCOMPARE(desk().outcome()->query, DeskWorld::bianca());
    awaitHistory();
    QCOMPARE(group().closedCount(), 0);
}

void TestSearchDeskHistory::connectionChangeDropsIt()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    network.hold();
    search(DeskWorld::bianca());
    QTRY_COMPARE(network.searches(), 2);
    FakeNetwork &again = m_world->connectToFake(); // the same server
    QCOMPARE(group().historyState, HistoryState::NotAsked);
    QCOMPARE(idsOf(*desk().outcome()), QStringList{u"1"_s});
    again.answer(200, toldRows({{1}, {2}}));
    desk().setShowsHistory(true);
    awaitHistory();
    m_world->connections.signOut();
    QVERIFY(desk().groups().isEmpty());
    QVERIFY(!desk().showsHistory());
    desk().setShowsHistory(true);
    desk().retryHistory();
    QVERIFY(!desk().showsHistory());
}

void TestSearchDeskHistory::searchingOnFromTheArrivalFetchesNone()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    network.hold();
    connect(m_world->desk.get(), &SearchDesk::outcomeArrived, this, [this] { desk().search(DeskWorld::bakery()); });
    desk().search(DeskWorld::bianca());
    QTRY_COMPARE(network.searches(), 2);
    QVERIFY(network.sent().at(1).line().contains("termo_busca=2077"));
    QCOMPARE(group().historyState, HistoryState::NotAsked);
}

void TestSearchDeskHistory::deletedByWhoHearsOfIt()
{
    connect(m_world->desk.get(), &SearchDesk::historyChanged, this, [this] { m_world->desk.reset(); });
    desk().search(DeskWorld::codigo(u"1588"_s));
    QTRY_VERIFY(!m_world->desk);
}

QTEST_GUILESS_MAIN(TestSearchDeskHistory)
#include "tst_searchdesk_history.moc"
