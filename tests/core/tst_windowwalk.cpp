// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/walkedserver.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace guiche;
using Gap = Completeness::Gap;

namespace
{

const QDate newYear(2025, 1, 1);

} // namespace

class TestWindowWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOldestFirst();
    void asksWhatWasAsked();
    void nextWindowBeginsOnTheLastDaySeen();
    void isWholeWhereItCanBe_data();
    void isWholeWhereItCanBe();
    void fullDayIsAskedFromBothEnds();
    void tellsTheDaysThatCannotBeCompleted_data();
    void tellsTheDaysThatCannotBeCompleted();
    void oneRowInCommonIsNoProof();
    void goesOnAfterADayThatCannotBeCompleted();
    void keepsToTheDatesAsked();
    void lastDayOfTheRangeMayBeFull();
    void distrusts_data();
    void distrusts();
    void repeatsAreDropped();
    void rowsWithoutIdAreToldApart();
    void skippedRowsAreCounted();
    void endsWhenItIsTold();
    void everyDayIsWholeOrTold();
};

void TestWindowWalk::asksOldestFirst()
{
    AtendimentoQuery query = asked();
    query.limit = 7;
    query.orderBy = OrderBy::DataFechamento;
    query.outroTipo = TipoBusca::PorIdClienteServico;
    const WindowWalk walk(query);
    AtendimentoQuery first = asked();
    first.limit = 50;
    first.order = Qt::AscendingOrder;
    QCOMPARE(walk.next().value(), first);
    QVERIFY(walk.rows().isEmpty());
    QVERIFY(!walk.dayReached());
    QVERIFY(!walk.completeness().isComplete());
}

void TestWindowWalk::asksWhatWasAsked()
{
    AtendimentoQuery query = asked();
    query.tipo = TipoBusca::PorCpfCnpj;
    query.termo = u"862.149.410-81"_s;
    query.apenasPendente = false;
    query.dataInicio = newYear;
    query.dataFim = newYear.addDays(300);
    const WalkedServer server{WalkedServer::days(newYear, 60) + WalkedServer::day(newYear.addDays(60), 60, 100)};
    WindowWalk walk(query);
    for (int i = 0; i < 20 && walk.next(); ++i) {
        AtendimentoQuery next = *walk.next();
        QVERIFY(*next.dataInicio >= *query.dataInicio && *next.dataFim <= *query.dataFim);
        walk.take(server.answer(next));
        next.dataInicio = query.dataInicio;
        next.dataFim = query.dataFim;
        next.order = query.order;
        next.limit = query.limit;
        QCOMPARE(next, query);
    }
    QVERIFY(walk.completeness().isComplete());
    QCOMPARE(walk.rows().size(), 120);
}

void TestWindowWalk::nextWindowBeginsOnTheLastDaySeen()
{
    const WalkedServer server{WalkedServer::days(newYear, 60)};
    WindowWalk walk(asked());
    walk.take(server.answer(*walk.next()));
    QCOMPARE(walk.next()->dataInicio, newYear.addDays(49));
    QVERIFY(!walk.next()->dataFim);
    QCOMPARE(walk.dayReached(), newYear.addDays(48));
    QCOMPARE(walk.rows().size(), 50);
    QVERIFY(!walk.completeness().isComplete());
    walk.take(server.answer(*walk.next()));
    QVERIFY(!walk.next());
    QCOMPARE(walk.rows().size(), 60);
    QVERIFY(walk.completeness().isComplete());
}

void TestWindowWalk::isWholeWhereItCanBe_data()
{
    QTest::addColumn<WalkedServer>("server");
    QTest::addColumn<int>("requests");

    const auto both = [](const QList<StoredRow> &a, const QList<StoredRow> &b) { return WalkedServer{a + b}; };
    QTest::newRow("none") << WalkedServer{} << 1;
    QTest::newRow("fewer than a reply holds") << WalkedServer{WalkedServer::days(newYear, 49)} << 1;
    QTest::newRow("as many as a reply holds") << WalkedServer{WalkedServer::days(newYear, 50)} << 2;
    QTest::newRow("137 over the days") << WalkedServer{WalkedServer::days(newYear, 137)} << 3;
    QTest::newRow("50 on a day") << WalkedServer{WalkedServer::day(newYear, 50)} << 4;
    QTest::newRow("70 on a day") << WalkedServer{WalkedServer::day(newYear, 70)} << 4;
    QTest::newRow("98 on a day") << WalkedServer{WalkedServer::day(newYear, 98)} << 4;
    QTest::newRow("49 on the day after another")
        << both(WalkedServer::days(newYear, 1), WalkedServer::day(newYear.addDays(1), 49, 2)) << 2;
    QTest::newRow("50 on the day after another")
        << both(WalkedServer::days(newYear, 1), WalkedServer::day(newYear.addDays(1), 50, 2)) << 5;
    QTest::newRow("70 among others") << both(WalkedServer::days(newYear, 40),
                                             WalkedServer::day(newYear.addDays(40), 70, 41)
                                                 + WalkedServer::days(newYear.addDays(41), 60, 111))
                                     << 6;
    QTest::newRow("two full days") << both(WalkedServer::day(newYear, 70),
                                           WalkedServer::day(newYear.addDays(1), 60, 71))
                                   << 7;
    WalkedServer sameTies{WalkedServer::days(newYear, 40) + WalkedServer::day(newYear.addDays(41), 40, 41)};
    sameTies.ties = WalkedServer::Ties::SameBothWays;
    QTest::newRow("ties fall the same way on a day that fits") << sameTies << 2;
    WalkedServer unlimited{WalkedServer::day(newYear, 130)};
    unlimited.ignoresLimit = true;
    QTest::newRow("more than asked for at once") << unlimited << 4;
}

void TestWindowWalk::isWholeWhereItCanBe()
{
    QFETCH(const WalkedServer, server);
    int requests = 0;
    const WindowWalk walk = walked(server, asked(), &requests);
    QCOMPARE(walk.completeness(), Completeness());
    QCOMPARE(walk.rows().size(), server.rows.size());
    QCOMPARE(idsOf(walk).size(), server.rows.size());
    QTEST(requests, "requests");
}

void TestWindowWalk::fullDayIsAskedFromBothEnds()
{
    const WalkedServer server{WalkedServer::day(newYear, 70)};
    WindowWalk walk(asked());
    walk.take(server.answer(*walk.next()));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QCOMPARE(walk.next()->dataInicio, newYear);
        QCOMPARE(walk.next()->dataFim, newYear);
        QCOMPARE(walk.next()->order, order);
        QVERIFY(!walk.dayReached());
        walk.take(server.answer(*walk.next()));
    }
    QCOMPARE(walk.next()->dataInicio, newYear.addDays(1));
    QVERIFY(!walk.next()->dataFim);
    QCOMPARE(walk.next()->order, Qt::AscendingOrder);
    QCOMPARE(walk.dayReached(), newYear);
}

void TestWindowWalk::tellsTheDaysThatCannotBeCompleted_data()
{
    QTest::addColumn<WalkedServer>("server");
    QTest::addColumn<qsizetype>("reached");

    QTest::newRow("130: the ends do not meet") << WalkedServer{WalkedServer::day(newYear, 130)} << qsizetype{100};
    QTest::newRow("101: one lies between") << WalkedServer{WalkedServer::day(newYear, 101)} << qsizetype{100};
    QTest::newRow("100: they touch, which nobody sees")
        << WalkedServer{WalkedServer::day(newYear, 100)} << qsizetype{100};
    QTest::newRow("99: one row in common is no proof") << WalkedServer{WalkedServer::day(newYear, 99)} << qsizetype{99};
    WalkedServer sameTies{WalkedServer::day(newYear, 70)};
    sameTies.ties = WalkedServer::Ties::SameBothWays;
    QTest::newRow("70, of which both orders tell the same 50") << sameTies << qsizetype{50};
    WalkedServer justFull{WalkedServer::day(newYear, 50)};
    justFull.ties = WalkedServer::Ties::SameBothWays;
    QTest::newRow("50, which might be 70") << justFull << qsizetype{50};
    WalkedServer withoutIds{WalkedServer::day(newYear, 70)};
    for (StoredRow &row : withoutIds.rows)
        row.id = 0;
    QTest::newRow("rows without ids prove nothing") << withoutIds << qsizetype{50};
}

void TestWindowWalk::tellsTheDaysThatCannotBeCompleted()
{
    QFETCH(const WalkedServer, server);
    const WindowWalk walk = walked(server);
    QCOMPARE(walk.completeness(), (Completeness{Gap::FullDays, {newYear}}));
    QTEST(walk.rows().size(), "reached");
    QCOMPARE(walk.dayReached(), newYear);
}

void TestWindowWalk::oneRowInCommonIsNoProof()
{
    // 49 rows of the morning, 49 of the evening and 5 at noon, of which both orders show the first: the two replies have
    // one row in common, at the right ends, and four are missing.
    WindowWalk walk(asked());
    QList<StoredRow> morning = WalkedServer::day(newYear, 49, 1);
    const QList<StoredRow> evening = WalkedServer::day(newYear, 49, 101);
    WalkedServer forwards{morning + QList<StoredRow>{{.id = 50, .day = newYear, .time = QTime(12, 0)}}};
    QList<StoredRow> late{{.id = 50, .day = newYear, .time = QTime(6, 0)}};
    const WalkedServer backwards{late + evening};
    walk.take(forwards.answer(*walk.next()));
    walk.take(forwards.answer(*walk.next()));
    walk.take(backwards.answer(*walk.next()));
    walk.take({});
    QCOMPARE(walk.completeness(), (Completeness{Gap::FullDays, {newYear}}));
    QCOMPARE(walk.rows().size(), 99);
}

void TestWindowWalk::goesOnAfterADayThatCannotBeCompleted()
{
    const QDate second = newYear.addDays(20);
    const QDate third = newYear.addDays(90);
    const WalkedServer server{WalkedServer::day(newYear, 130) + WalkedServer::days(newYear.addDays(1), 10, 201)
                              + WalkedServer::day(second, 120, 301) + WalkedServer::days(second.addDays(1), 60, 501)
                              + WalkedServer::day(third, 60, 601)};
    const WindowWalk walk = walked(server);
    QCOMPARE(walk.completeness(), (Completeness{Gap::FullDays, {newYear, second}}));
    QCOMPARE(walk.rows().size(), 100 + 10 + 100 + 60 + 60);
    QCOMPARE(idsOf(walk).size(), walk.rows().size());
}

void TestWindowWalk::keepsToTheDatesAsked()
{
    AtendimentoQuery query = asked();
    query.dataInicio = newYear.addDays(10);
    query.dataFim = newYear.addDays(99);
    const WindowWalk walk = walked(WalkedServer{WalkedServer::days(newYear, 137)}, query);
    QVERIFY(walk.completeness().isComplete());
    QCOMPARE(walk.rows().size(), 90);
    QCOMPARE(walk.rows().first().dataCadastro.date(), *query.dataInicio);
    QCOMPARE(walk.rows().last().dataCadastro.date(), *query.dataFim);
}

void TestWindowWalk::lastDayOfTheRangeMayBeFull()
{
    AtendimentoQuery query = asked();
    query.dataInicio = newYear;
    query.dataFim = newYear;
    const WalkedServer server{WalkedServer::day(newYear, 70) + WalkedServer::day(newYear.addDays(1), 70, 71)};
    int requests = 0;
    WindowWalk walk = walked(server, query, &requests);
    QVERIFY(walk.completeness().isComplete());
    QCOMPARE(walk.rows().size(), 70);
    QCOMPARE(requests, 3); // nothing of the day after it

    const WalkedServer tooMany{WalkedServer::day(newYear, 130)};
    walk = walked(tooMany, query, &requests);
    QCOMPARE(walk.completeness(), (Completeness{Gap::FullDays, {newYear}}));
    QCOMPARE(requests, 3);
}

void TestWindowWalk::distrusts_data()
{
    QTest::addColumn<WalkedServer>("server");
    QTest::addColumn<Gap>("gap");
    QTest::addColumn<qsizetype>("reached");

    WalkedServer server{WalkedServer::days(newYear, 137)};
    server.ignoresInicio = true;
    QTest::newRow("data_inicio ignored: the same page again") << server << Gap::WindowIgnored << qsizetype{50};
    server = {WalkedServer::day(newYear, 60) + WalkedServer::days(newYear.addDays(1), 70, 61)};
    server.ignoresFim = true;
    QTest::newRow("data_fim ignored: the last of all as the end of a day")
        << server << Gap::WindowIgnored << qsizetype{100};
    server = {WalkedServer::days(newYear, 137)};
    server.ignoresOrder = true;
    for (StoredRow &row : server.rows)
        row.id = row.id * 48 % 137 + 1;
    QTest::newRow("order ignored") << server << Gap::OutOfOrder << qsizetype{50};
    server = {WalkedServer::days(newYear, 137)};
    server.rows[20].dateText = u"ontem"_s;
    QTest::newRow("a date that cannot be read") << server << Gap::UnreadableDate << qsizetype{50};
    server.rows[20].dateText = u""_s;
    QTest::newRow("no date") << server << Gap::UnreadableDate << qsizetype{50};
    server = {WalkedServer::days(newYear, 137)};
    server.rows[49].dateText = u"01/01/25"_s;
    QTest::newRow("no last date") << server << Gap::UnreadableDate << qsizetype{50};
    server = {WalkedServer::day(newYear, 70)};
    server.rows[65].dateText = u"?"_s;
    QTest::newRow("a date of the day's other end") << server << Gap::UnreadableDate << qsizetype{70};
}

void TestWindowWalk::distrusts()
{
    QFETCH(const WalkedServer, server);
    QFETCH(const Gap, gap);
    const WindowWalk walk = walked(server);
    QCOMPARE(walk.completeness().gap, gap);
    QVERIFY(!walk.completeness().isComplete());
    QVERIFY(walk.completeness().daysNotCompleted.isEmpty());
    QTEST(walk.rows().size(), "reached");
}

void TestWindowWalk::repeatsAreDropped()
{
    WalkedServer server{WalkedServer::days(newYear, 137)};
    server.repeatsEveryRow = true;
    WindowWalk walk = walked(server);
    QVERIFY(walk.completeness().isComplete());
    QCOMPARE(walk.rows().size(), 137);

    // A full reply of known rows alone is no way on.
    walk = WindowWalk(asked());
    const WalkedServer first{WalkedServer::days(newYear, 50)};
    walk.take(first.answer(*walk.next()));
    AtendimentoReply moved = first.answer(*WindowWalk(asked()).next());
    std::ranges::reverse(moved.atendimentos);
    for (qsizetype i = 0; i < moved.atendimentos.size(); ++i)
        moved.atendimentos[i].dataCadastro = WallTime(walk.next()->dataInicio->addDays(i));
    walk.take(moved);
    QVERIFY(!walk.next());
    QCOMPARE(walk.completeness().gap, Gap::NoProgress);
    QCOMPARE(walk.rows().size(), 50);
}

void TestWindowWalk::rowsWithoutIdAreToldApart()
{
    WalkedServer server{WalkedServer::days(newYear, 60)};
    for (StoredRow &row : server.rows)
        row.id = 0;
    server.rows[5] = server.rows[4];
    const WindowWalk walk = walked(server);
    QVERIFY(walk.completeness().isComplete());
    QCOMPARE(walk.rows().size(),
             60); // two equal ones in a reply are two, and that of the second window's first day is one
}

void TestWindowWalk::skippedRowsAreCounted()
{
    WindowWalk walk(asked());
    AtendimentoReply reply = WalkedServer{WalkedServer::days(newYear, 20)}.answer(*walk.next());
    reply.received = 50; // the others were no rows
    reply.skipped = 30;
    walk.take(reply);
    QVERIFY(walk.next()); // it was full all the same
    reply.atendimentos.clear();
    reply.received = 2;
    reply.skipped = 2;
    walk.take(reply);
    QCOMPARE(walk.skipped(), 32);
    QVERIFY(walk.completeness().isComplete());

    walk = WindowWalk(asked());
    reply.received = 50;
    walk.take(reply);
    QCOMPARE(walk.completeness().gap, Gap::UnreadableDate);
}

void TestWindowWalk::endsWhenItIsTold()
{
    for (const Gap gap : {Gap::Cancelled, Gap::Failed}) {
        const WalkedServer server{WalkedServer::day(newYear, 130) + WalkedServer::days(newYear.addDays(1), 60, 201)};
        WindowWalk walk(asked());
        for (int i = 0; i < 4; ++i)
            walk.take(server.answer(*walk.next()));
        walk.end(gap);
        QVERIFY(!walk.next());
        QCOMPARE(walk.completeness(), (Completeness{gap, {newYear}}));
        QCOMPARE(walk.rows().size(), 150);
    }
    // Once it has ended by itself that is no more to be changed.
    WindowWalk walk = walked(WalkedServer{});
    walk.end(Gap::Cancelled);
    QVERIFY(walk.completeness().isComplete());
}

// Whatever lies on which day: all of it comes, or the day is told.
void TestWindowWalk::everyDayIsWholeOrTold()
{
    std::mt19937 dice(1204);
    const auto below = [&dice](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    int told = 0;
    for (int run = 0; run < 300; ++run) {
        WalkedServer server;
        server.ties = run % 3 == 0 ? WalkedServer::Ties::SameBothWays : WalkedServer::Ties::ById;
        server.repeatsEveryRow = run % 7 == 0;
        int id = 1;
        for (QDate day = newYear; day < newYear.addDays(1 + below(30)); day = day.addDays(1)) {
            const int count = below(4) == 0 ? below(140) : below(8);
            server.rows += WalkedServer::day(day, count, id);
            id += count;
        }
        const WindowWalk walk = walked(server);
        const QSet<QString> ids = idsOf(walk);
        QCOMPARE(ids.size(), walk.rows().size());
        const QList<QDate> &days = walk.completeness().daysNotCompleted;
        for (const StoredRow &row : std::as_const(server.rows))
            QVERIFY(ids.contains(QString::number(row.id)) || days.contains(row.day));
        QCOMPARE(walk.completeness().gap, days.isEmpty() ? Gap::None : Gap::FullDays);
        QVERIFY(std::ranges::is_sorted(days));
        told += days.isEmpty() ? 0 : 1;
    }
    QVERIFY(told > 50 && told < 250);
}

QTEST_GUILESS_MAIN(TestWindowWalk)
#include "tst_windowwalk.moc"
