// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const QStringList foundLog{u"changed to Searching"_s, u"outcomeArrived in Found"_s, u"changed to Found"_s};
const QByteArray forbidden = R"({"status":"error","msg":"Sem permissão"})";

} // namespace

// A term that may be two things: both are asked, and each that finds something is a group.
class TestSearchDeskReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void oneReadingIsOneGroup();
    void bothFind();
    void theOneThatFindsIsAlone_data();
    void theOneThatFindsIsAlone();
    void neitherFinds();
    void isSettledWhenBothAre_data();
    void isSettledWhenBothAre();
    void oneFails_data();
    void oneFails();
    void bothFail();
    void otherErrorGoesWithTheNextSearch();
    void preferredOneIsOpened();
    void personOpensTheOther();
    void wrongGroupIsIgnored_data();
    void wrongGroupIsIgnored();
    void cancelEndsBoth();
    void newSearchEndsBoth();
    void waitsForTheConnectionOnce();
    void groupsGoWithTheirServer();
    void groupIsOpenedWhileSearching();
    void deletedByWhoHearsOfIt_data();
    void deletedByWhoHearsOfIt();
    void longestPauseCounts();

private:
    SearchDesk &desk() { return *m_world->desk; }
    void search(const AtendimentoQuery &query);

    std::unique_ptr<DeskWorld> m_world;
};

void TestSearchDeskReadings::search(const AtendimentoQuery &query)
{
    desk().search(query);
    QTRY_VERIFY(desk().phase() != SearchDesk::Phase::Searching);
}

void TestSearchDeskReadings::oneReadingIsOneGroup()
{
    QVERIFY(desk().groups().isEmpty());
    QCOMPARE(desk().openGroup(), -1);
    search(DeskWorld::bianca());
    QCOMPARE(desk().groups().size(), 1);
    QCOMPARE(desk().openGroup(), 0);
    QCOMPARE(desk().groups().first().outcome.query, DeskWorld::bianca());
    QCOMPARE(idsOf(desk().groups().first().outcome), idsOf(desk().outcome().value()));
    // The same twice is one.
    AtendimentoQuery same = DeskWorld::bianca();
    same.outroTipo = same.tipo;
    search(same);
    QCOMPARE(m_world->asked(), (QStringList{u"1204"_s, u"1204"_s}));
    QCOMPARE(desk().outcome().value().query, DeskWorld::bianca());
}

void TestSearchDeskReadings::bothFind()
{
    const AtendimentoQuery query = DeskWorld::twofold(u"5250"_s);
    desk().search(query);
    QTRY_COMPARE(m_world->log.entries(), foundLog);
    QCOMPARE(desk().query(), query);
    QCOMPARE(desk().groups().size(), 2);
    const SearchGroup &byCodigo = desk().groups().at(0);
    const SearchGroup &byServico = desk().groups().at(1);
    QCOMPARE(byCodigo.tipo(), TipoBusca::PorCodigoCliente);
    QCOMPARE(byServico.tipo(), TipoBusca::PorIdClienteServico);
    QVERIFY(!byCodigo.outcome.query.outroTipo && !byServico.outcome.query.outroTipo);
    QCOMPARE(byCodigo.outcome.reply.atendimentos.size(), 2);
    QCOMPARE(byServico.outcome.reply.atendimentos.size(), 3);
    QCOMPARE(byServico.outcome.reply.atendimentos.first().cliente.codigo.text(), u"5251"_s);
    QCOMPARE(byCodigo.outcome.at, DeskWorld::now());
    QCOMPARE(byServico.historyState, HistoryState::NotAsked);
    QVERIFY(!desk().otherError());
    QCOMPARE(desk().openGroup(), 0);
    QCOMPARE(idsOf(*desk().outcome()), idsOf(byCodigo.outcome));
    QCOMPARE(m_world->asked(), (QStringList{u"5250"_s, u"5250"_s}));
}

void TestSearchDeskReadings::theOneThatFindsIsAlone_data()
{
    QTest::addColumn<QString>("termo");
    QTest::addColumn<TipoBusca>("tipo");
    QTest::newRow("the code") << u"1204"_s << TipoBusca::PorCodigoCliente;
    QTest::newRow("the service") << u"123"_s << TipoBusca::PorIdClienteServico;
}

void TestSearchDeskReadings::theOneThatFindsIsAlone()
{
    QFETCH(const QString, termo);
    QFETCH(const TipoBusca, tipo);
    search(DeskWorld::twofold(termo));
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(desk().groups().size(), 1);
    QCOMPARE(desk().outcome().value().query.tipo, tipo);
    QVERIFY(!desk().outcome()->query.outroTipo);
    QVERIFY(!desk().otherError());
    QCOMPARE(desk().query(), DeskWorld::twofold(termo));
}

void TestSearchDeskReadings::neitherFinds()
{
    search(DeskWorld::twofold(u"3000"_s));
    QCOMPARE(nameOf(desk().phase()), u"NothingFound"_s);
    QCOMPARE(desk().outcome().value().query, DeskWorld::twofold(u"3000"_s));
    QVERIFY(desk().outcome()->reply.atendimentos.isEmpty());
    QVERIFY(!desk().outcome()->mayHaveMore());
    QCOMPARE(desk().groups().size(), 2);
}

void TestSearchDeskReadings::isSettledWhenBothAre_data()
{
    QTest::addColumn<qsizetype>("first");
    QTest::newRow("the first comes first") << qsizetype{0};
    QTest::newRow("the second comes first") << qsizetype{1};
}

void TestSearchDeskReadings::isSettledWhenBothAre()
{
    QFETCH(const qsizetype, first);
    FakeNetwork &network = m_world->connectToFake();
    network.hold({.body = toldRows({{1}})});
    network.hold({.body = toldRows({{2}, {3}})});
    desk().search(DeskWorld::twofold(u"7"_s));
    QTRY_COMPARE(network.searches(), 2);
    QVERIFY(network.sent().at(0).line().contains("busca=codigo_cliente"));
    QVERIFY(network.sent().at(1).line().contains("busca=id_cliente_servico"));
    QSignalSpy replied(&network, &FakeNetwork::replied);
    network.release(first);
    QTRY_COMPARE(replied.size(), 1);
    QCOMPARE(m_world->log.entries(), QStringList{u"changed to Searching"_s});
    network.release(1 - first);
    QTRY_COMPARE(m_world->log.entries(), foundLog);
    QCOMPARE(idsOf(desk().groups().at(0).outcome), QStringList{u"1"_s});
    QCOMPARE(idsOf(desk().groups().at(1).outcome), (QStringList{u"2"_s, u"3"_s}));
}

void TestSearchDeskReadings::oneFails_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<int>("rows");
    QTest::newRow("the first, and rows") << true << 2;
    QTest::newRow("the second, and rows") << false << 2;
    QTest::newRow("the first, and none") << true << 0;
}

void TestSearchDeskReadings::oneFails()
{
    QFETCH(const bool, isFirst);
    QFETCH(const int, rows);
    FakeNetwork &network = m_world->connectToFake();
    if (isFirst)
        network.answer(403, forbidden);
    network.answer(200, toldRows(rowsOfADay(rows)));
    if (!isFirst)
        network.answer(403, forbidden);
    search(DeskWorld::twofold(u"7"_s));
    QCOMPARE(nameOf(desk().phase()), rows > 0 ? u"Found"_s : u"NothingFound"_s);
    QVERIFY(!desk().error());
    QCOMPARE(desk().otherError().value().kind, ErrorKind::Forbidden);
    const TipoBusca failed = isFirst ? TipoBusca::PorCodigoCliente : TipoBusca::PorIdClienteServico;
    QCOMPARE(desk().otherErrorTipo(), std::optional(failed));
    QCOMPARE(desk().groups().size(), 1);
    QVERIFY(desk().outcome().value().query.tipo != failed);
    QVERIFY(!desk().outcome()->query.outroTipo); // nobody knows of the other that it finds nothing
    QCOMPARE(desk().outcome()->reply.atendimentos.size(), rows);
}

void TestSearchDeskReadings::bothFail()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    search(DeskWorld::bianca());
    network.answer(403, forbidden);
    network.answer(401, "{}");
    search(DeskWorld::twofold(u"7"_s));
    QCOMPARE(nameOf(desk().phase()), u"Failed"_s);
    QCOMPARE(desk().error().value().kind, ErrorKind::Forbidden);
    QVERIFY(!desk().otherError());
    QCOMPARE(idsOf(desk().outcome().value()), QStringList{u"1"_s});
    QCOMPARE(desk().groups().size(), 1);
}

void TestSearchDeskReadings::otherErrorGoesWithTheNextSearch()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    network.answer(403, forbidden);
    search(DeskWorld::twofold(u"7"_s));
    network.answer(200, toldRows({{1}}));
    network.answer(200, toldRows({{2}}));
    desk().retry();
    QTRY_COMPARE(desk().groups().size(), 2);
    QVERIFY(!desk().otherError());
    QVERIFY(!desk().otherErrorTipo());
}

void TestSearchDeskReadings::preferredOneIsOpened()
{
    desk().setPreferredTipo(TipoBusca::PorIdClienteServico);
    search(DeskWorld::twofold(u"5250"_s));
    QCOMPARE(m_world->log.entries(), foundLog);
    QCOMPARE(desk().openGroup(), 1);
    QCOMPARE(desk().outcome().value().reply.atendimentos.size(), 3);
    // It is no more than a preference.
    search(DeskWorld::twofold(u"1204"_s));
    QCOMPARE(desk().outcome().value().query.tipo, TipoBusca::PorCodigoCliente);
    desk().setPreferredTipo({});
    search(DeskWorld::twofold(u"5250"_s));
    QCOMPARE(desk().openGroup(), 0);
}

void TestSearchDeskReadings::personOpensTheOther()
{
    search(DeskWorld::twofold(u"5250"_s));
    m_world->log.take();
    QSignalSpy chosen(&desk(), &SearchDesk::groupChosen);
    desk().setOpenGroup(1);
    QCOMPARE(m_world->log.take(), (QStringList{u"rowsChanged"_s, u"groupOpened"_s, u"groupChosen"_s}));
    QCOMPARE(chosen.constFirst().constFirst().value<TipoBusca>(), TipoBusca::PorIdClienteServico);
    QCOMPARE(desk().openGroup(), 1);
    QCOMPARE(desk().outcome().value().query.tipo, TipoBusca::PorIdClienteServico);
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    search(DeskWorld::twofold(u"5250"_s));
    QCOMPARE(desk().openGroup(), 1);
    desk().setOpenGroup(0);
    QCOMPARE(desk().outcome().value().query.tipo, TipoBusca::PorCodigoCliente);
    QCOMPARE(chosen.size(), 2);
}

void TestSearchDeskReadings::wrongGroupIsIgnored_data()
{
    QTest::addColumn<int>("group");
    for (const int group : {-1, 0, 2})
        QTest::addRow("%d", group) << group;
}

void TestSearchDeskReadings::wrongGroupIsIgnored()
{
    QFETCH(const int, group);
    desk().setOpenGroup(group);
    search(DeskWorld::twofold(u"5250"_s));
    m_world->log.take();
    desk().setOpenGroup(group);
    QCOMPARE(m_world->log.take(), QStringList());
    QCOMPARE(desk().openGroup(), 0);
}

void TestSearchDeskReadings::cancelEndsBoth()
{
    FakeNetwork &network = m_world->connectToFake();
    network.hold();
    network.hold();
    desk().search(DeskWorld::twofold(u"7"_s));
    QTRY_COMPARE(network.searches(), 2);
    desk().cancel();
    QCOMPARE(network.aborted(), 2);
    QCOMPARE(nameOf(desk().phase()), u"Idle"_s);
    QVERIFY(desk().groups().isEmpty());
}

void TestSearchDeskReadings::newSearchEndsBoth()
{
    FakeNetwork &network = m_world->connectToFake();
    network.answer(200, toldRows({{1}}));
    network.hold();
    network.answer(200, toldRows({{2}}));
    desk().search(DeskWorld::twofold(u"7"_s));
    QSignalSpy replied(&network, &FakeNetwork::replied);
    QTRY_COMPARE(replied.size(), 1);
    search(DeskWorld::bianca()); // one of the two had its answer already
    QCOMPARE(network.aborted(), 1);
    QCOMPARE(desk().groups().size(), 1);
    QCOMPARE(idsOf(desk().outcome().value()), QStringList{u"2"_s});
}

void TestSearchDeskReadings::waitsForTheConnectionOnce()
{
    m_world->connectByPassword();
    search(DeskWorld::twofold(u"5250"_s));
    QCOMPARE(m_world->asked(), (QStringList{u"sign-in"_s, u"5250"_s, u"5250"_s}));
    QCOMPARE(desk().groups().size(), 2);
}

void TestSearchDeskReadings::groupsGoWithTheirServer()
{
    search(DeskWorld::twofold(u"5250"_s));
    m_world->connections.signOut();
    QVERIFY(desk().groups().isEmpty());
    QCOMPARE(desk().openGroup(), -1);
    QVERIFY(!desk().outcome());
}

void TestSearchDeskReadings::groupIsOpenedWhileSearching()
{
    search(DeskWorld::twofold(u"5250"_s));
    m_world->server->setLatency(60s);
    desk().search(DeskWorld::bakery());
    desk().setOpenGroup(1);
    QCOMPARE(nameOf(desk().phase()), u"Searching"_s);
    desk().cancel();
    QCOMPARE(nameOf(desk().phase()), u"Found"_s);
    QCOMPARE(desk().outcome().value().query.tipo, TipoBusca::PorIdClienteServico);
}

void TestSearchDeskReadings::deletedByWhoHearsOfIt_data()
{
    QTest::addColumn<bool>("isArrival");
    QTest::newRow("the arrival") << true;
    QTest::newRow("the other rows") << false;
}

void TestSearchDeskReadings::deletedByWhoHearsOfIt()
{
    QFETCH(const bool, isArrival);
    const auto die = [this] { m_world->desk.reset(); };
    if (isArrival)
        connect(m_world->desk.get(), &SearchDesk::outcomeArrived, this, die);
    else
        connect(m_world->desk.get(), &SearchDesk::rowsChanged, this, die);
    desk().search(DeskWorld::twofold(u"5250"_s));
    QTRY_VERIFY(!m_world->desk || desk().phase() == SearchDesk::Phase::Found);
    if (m_world->desk)
        desk().setOpenGroup(1);
    QVERIFY(!m_world->desk);
}

void TestSearchDeskReadings::longestPauseCounts()
{
    RunningPause pause;
    QVERIFY(!pause.left());
    pause.begin({Error{ErrorKind::RateLimited}, 60s});
    pause.begin({Error{ErrorKind::ServerFault}, 30s});
    QCOMPARE(pause.left().value().cause.kind, ErrorKind::RateLimited);
    QVERIFY(pause.left()->length > 30s);
    pause.begin({Error{ErrorKind::ServerFault}, 90s});
    QCOMPARE(pause.left().value().cause.kind, ErrorKind::ServerFault);
    pause.end();
    QVERIFY(!pause.left());
    pause.begin({Error{ErrorKind::RateLimited}, 1ms});
    QTRY_VERIFY(!pause.left());
}

QTEST_GUILESS_MAIN(TestSearchDeskReadings)
#include "tst_searchdesk_readings.moc"
