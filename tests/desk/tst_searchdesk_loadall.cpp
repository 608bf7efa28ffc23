// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskworld.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;
using Gap = Completeness::Gap;

// What lies beyond the limit.
class TestSearchDeskLoadAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void loadsAll_data();
    void loadsAll();
    void keepsToWhatWasAsked();
    void rowsGrow();
    void saysWhichDayCannotBeCompleted();
    void doesNothingWithoutNeed();
    void loadsTheHistory();
    void loadsTheOpenGroup();
    void rowsGoneMeanwhileGo();
    void historyComesMeanwhile();

private:
    SearchDesk &desk() { return *m_world->desk; }
    const SearchOutcome &outcome() { return *desk().outcome(); }
    void search(const AtendimentoQuery &query);
    void loadAll();
    // A fake server that has told 20 rows and is asked for all of them: the first reply on that has 50, 10 of these among them.
    FakeNetwork &beginOnFake();

    std::unique_ptr<DeskWorld> m_world;
};

void TestSearchDeskLoadAll::search(const AtendimentoQuery &query)
{
    desk().search(query);
    QTRY_VERIFY(desk().phase() != SearchDesk::Phase::Searching);
}

void TestSearchDeskLoadAll::loadAll()
{
    desk().loadAll();
    QTRY_VERIFY_WITH_TIMEOUT(!desk().isLoadingAll(), 30'000);
}

FakeNetwork &TestSearchDeskLoadAll::beginOnFake()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows(rowsOverTheDays(20, 40)));
    search(DeskWorld::bianca());
    network.answer(200, toldRows(rowsOverTheDays(50)));
    desk().loadAll();
    return network;
}

void TestSearchDeskLoadAll::loadsAll_data()
{
    QTest::addColumn<QString>("codigo");
    QTest::addColumn<int>("rows");
    QTest::newRow("137 over a year") << u"5137"_s << 137;
    QTest::newRow("70 on one day") << u"5070"_s << 70;
    QTest::newRow("55 of 66 are pending") << u"2077"_s << 55;
}

void TestSearchDeskLoadAll::loadsAll()
{
    QFETCH(const QString, codigo);
    search(DeskWorld::codigo(codigo));
    QCOMPARE(outcome().reply.atendimentos.size(), 20);
    QVERIFY(outcome().mayHaveMore());
    QVERIFY(!outcome().walked);
    loadAll();
    QTEST(static_cast<int>(outcome().reply.atendimentos.size()), "rows");
    QStringList ids = idsOf(outcome());
    ids.removeDuplicates();
    QTEST(static_cast<int>(ids.size()), "rows");
    QCOMPARE(outcome().walked.value(), Completeness());
    QVERIFY(!outcome().mayHaveMore());
    QVERIFY(!desk().loadAllError());
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(outcome().query, DeskWorld::codigo(codigo));
    // In the order that was asked for.
    QVERIFY(std::ranges::is_sorted(outcome().reply.atendimentos, std::greater(),
                                   [](const Atendimento &row) { return row.dataCadastro.sortKey(); }));
    QCOMPARE(desk().progress().rows, outcome().reply.atendimentos.size());
}

void TestSearchDeskLoadAll::keepsToWhatWasAsked()
{
    AtendimentoQuery query = DeskWorld::codigo(u"2077"_s);
    query.apenasPendente = false;
    query.dataInicio = DeskWorld::now().date().addDays(-330);
    query.dataFim = DeskWorld::now().date().addDays(-5);
    search(query);
    loadAll();
    QVERIFY(outcome().walked->isComplete());
    const QList<Atendimento> &rows = outcome().reply.atendimentos;
    QVERIFY(rows.size() > 50 && rows.size() < 66);
    QVERIFY(std::ranges::all_of(rows, [&query](const Atendimento &row) {
        return row.dataCadastro.date() >= *query.dataInicio && row.dataCadastro.date() <= *query.dataFim;
    }));
    QVERIFY(std::ranges::any_of(rows, [](const Atendimento &row) { return !row.dataFechamento.isEmpty(); }));
    for (const QByteArray &request : m_world->server->requests()) {
        QVERIFY(request.contains("apenas_pendente=nao"));
        QVERIFY(request.contains("busca=codigo_cliente&termo_busca=2077"));
    }
}

void TestSearchDeskLoadAll::rowsGrow()
{
    search(DeskWorld::codigo(u"5137"_s));
    m_world->log.take();
    QList<qsizetype> sizes;
    QList<std::optional<QDate>> days;
    connect(&desk(), &SearchDesk::rowsChanged, this, [&] { sizes << outcome().reply.atendimentos.size(); });
    connect(&desk(), &SearchDesk::progressed, this, [&] {
        QCOMPARE(nameOf(desk().phase()), u"Found"_s);
        QCOMPARE(desk().progress().rows, outcome().reply.atendimentos.size());
        days << desk().progress().day;
    });
    desk().loadAll();
    QVERIFY(desk().isLoadingAll());
    QCOMPARE(m_world->log.take(), QStringList{u"progressed"_s});
    QCOMPARE(desk().progress().rows, 20);
    desk().loadAll(); // it is under way
    QTRY_VERIFY(!desk().isLoadingAll());
    // The 20 newest were there before.
    QCOMPARE(sizes, (QList<qsizetype>{70, sizes.value(1), 137}));
    QVERIFY(sizes[1] > 100 && sizes[1] < 137);
    QCOMPARE(m_world->log.take().count(u"progressed"_s), 3);
    QVERIFY(!days[0] && days[1] && days[1] < days[2]);
    QVERIFY(outcome().took > 0ms);
}

void TestSearchDeskLoadAll::saysWhichDayCannotBeCompleted()
{
    search(DeskWorld::codigo(u"5130"_s));
    const QDate day = outcome().reply.atendimentos.first().dataCadastro.date();
    loadAll();
    QCOMPARE(outcome().reply.atendimentos.size(), 100);
    QCOMPARE(outcome().walked.value(), (Completeness{Gap::FullDays, {day}}));
    QVERIFY(outcome().mayHaveMore());
    QVERIFY(!desk().loadAllError());
}

void TestSearchDeskLoadAll::doesNothingWithoutNeed()
{
    desk().loadAll(); // of nothing
    search(DeskWorld::bianca());
    m_world->log.take();
    desk().loadAll(); // of what is all there
    QVERIFY(!desk().isLoadingAll());
    QCOMPARE(m_world->log.take(), QStringList());
    QCOMPARE(desk().progress().rows, 0);
    QCOMPARE(m_world->asked().size(), 1);
}

void TestSearchDeskLoadAll::loadsTheHistory()
{
    search(DeskWorld::codigo(u"2077"_s));
    desk().setShowsHistory(true);
    QTRY_COMPARE(desk().groups().first().historyState, HistoryState::Loaded);
    QVERIFY(outcome().mayHaveMore());
    desk().loadAll();
    // Behind other rows it disturbs nobody.
    desk().setShowsHistory(false);
    m_world->log.take();
    QTRY_VERIFY(!desk().isLoadingAll());
    QVERIFY(!m_world->log.take().contains(u"rowsChanged"_s));
    desk().setShowsHistory(true);
    QCOMPARE(outcome().reply.atendimentos.size(), 66);
    QVERIFY(outcome().walked->isComplete());
    QVERIFY(!outcome().query.apenasPendente);
    // Of the 46 that the pending ones leave out, most are pending too.
    const auto isClosed = [](const Atendimento &row) { return !row.dataFechamento.isEmpty(); };
    QCOMPARE(std::ranges::count_if(outcome().reply.atendimentos, isClosed), 11);
    QCOMPARE(desk().groups().first().closedCount(), 11);
    // The pending ones are as they were.
    desk().setShowsHistory(false);
    QCOMPARE(outcome().reply.atendimentos.size(), 20);
    QVERIFY(!outcome().walked);
    QVERIFY(outcome().mayHaveMore());
}

void TestSearchDeskLoadAll::loadsTheOpenGroup()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows(rowsOverTheDays(20, 100)));
    network.answer(200, toldRows(rowsOverTheDays(20, 200)));
    search(DeskWorld::twofold(u"7"_s));
    desk().setOpenGroup(1);
    network.hold({.body = toldRows(rowsOverTheDays(30, 190))});
    desk().loadAll();
    QTRY_COMPARE(network.searches(), 3);
    QVERIFY(network.sent().at(2).line().contains("busca=id_cliente_servico"));
    // It goes on while the other is looked at.
    desk().setOpenGroup(0);
    m_world->log.take();
    network.release(2);
    QTRY_VERIFY(!desk().isLoadingAll());
    QCOMPARE(m_world->log.take(), QStringList{u"progressed"_s});
    QCOMPARE(outcome().reply.atendimentos.size(), 20);
    desk().setOpenGroup(1);
    QCOMPARE(outcome().reply.atendimentos.size(), 30);
}

void TestSearchDeskLoadAll::rowsGoneMeanwhileGo()
{
    FakeNetwork &network = beginOnFake();
    // One of those that were shown, closed since; they stay as long as nobody knows.
    QList<ToldRow> rest = rowsOverTheDays(11, 49);
    rest.removeLast();
    network.hold({.body = toldRows(rest)});
    QTRY_COMPARE(network.searches(), 3);
    QVERIFY(idsOf(outcome()).contains(u"60"_s));
    network.release(2);
    QTRY_VERIFY(!desk().isLoadingAll());
    QCOMPARE(outcome().reply.atendimentos.size(), 59);
    QVERIFY(!idsOf(outcome()).contains(u"60"_s));
}

void TestSearchDeskLoadAll::historyComesMeanwhile()
{
    desk().setFetchesHistory(true);
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows(rowsOverTheDays(20, 40)));
    network.hold({.body = toldRows(rowsOverTheDays(50, 40))});
    search(DeskWorld::bianca());
    QTRY_COMPARE(network.searches(), 2);
    network.hold({.body = toldRows(rowsOverTheDays(30, 35))});
    desk().loadAll();
    QTRY_COMPARE(network.searches(), 3);
    network.release(1);
    QTRY_COMPARE(desk().groups().first().historyState, HistoryState::Loaded);
    QVERIFY(desk().isLoadingAll());
    desk().setShowsHistory(true);
    network.release(2);
    QTRY_VERIFY(!desk().isLoadingAll());
    QCOMPARE(outcome().reply.atendimentos.size(), 55); // 36 to 65, and 41 to 90
    QVERIFY(desk().groups().first().outcome.walked->isComplete());
    QVERIFY(outcome().mayHaveMore());
}

QTEST_GUILESS_MAIN(TestSearchDeskLoadAll)
#include "tst_searchdesk_loadall.moc"
