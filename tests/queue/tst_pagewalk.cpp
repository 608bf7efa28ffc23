// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/pagedserver.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace guiche;
using Outcome = PageWalk::Outcome;

namespace
{

constexpr PageWalkOptions sureOnes{.verifies = true};

// A list whose rows come, go and move between replies, and who was there all the time.
class MovingList
{
public:
    MovingList(unsigned seed, int rows, int changes)
        : m_dice(seed)
        , m_changes(changes)
    {
        server.ids = PagedServer::counted(rows);
        m_nextId = rows + 1;
        throughout = QSet<int>(server.ids.cbegin(), server.ids.cend());
    }

    Result<QueuePage> answer(const QueueQuery &query)
    {
        const QueuePage page = server.answer(query);
        for (int i = below(4); i > 0 && m_changes > 0; --i, --m_changes)
            change();
        return page;
    }

    PagedServer server;
    QSet<int> throughout;

private:
    int below(qsizetype end) { return static_cast<int>(m_dice() % static_cast<unsigned>(std::max<qsizetype>(end, 1))); }
    void change()
    {
        QList<int> &ids = server.ids;
        switch (below(3)) {
        case 0:
            ids.insert(below(ids.size() + 1), m_nextId++);
            break;
        case 1:
            throughout.remove(ids.takeAt(below(ids.size())));
            break;
        default:
            const int id = ids.takeAt(below(ids.size()));
            ids.insert(below(ids.size() + 1), id);
        }
    }

    std::mt19937 m_dice;
    int m_nextId = 0;
    int m_changes;
};

Result<QueuePage> failing(ErrorKind kind)
{
    return failure(kind);
}

} // namespace

class TestPageWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksPageByPage();
    void endsWhereTheListDoes_data();
    void endsWhereTheListDoes();
    void asksOneByOneUntilItKnowsTheEnd();
    void halvesWhatTimesOut();
    void halvesNoFurther();
    void failedPageIsAskedAgain();
    void failedPageIsAHole_data();
    void failedPageIsAHole();
    void holeIsNeverQuietlyFilled();
    void pageSizeIsLimitedAtAnyPoint();
    void endsWhereNobodyAnswers();
    void goesOnAfterFailing();
    void rowThatMovesIsNeitherLostNorDoubled();
    void ghostIsDropped();
    void balancedChangeIsFoundByVerifying();
    void movingListIsWholeOnceItRests();
    void movingListIsWholeOrSaysNot();
    void sayWhatCannotBeRight_data();
    void sayWhatCannotBeRight();
    void takesTheServersSize_data();
    void takesTheServersSize();
    void putBackAtEachPoint();
    void lateReplyCountsForNothing();
    void rowsWithoutIdAreCounted();
};

void TestPageWalk::asksPageByPage()
{
    WalkRun run;
    run.run({.ids = PagedServer::counted(250)});
    QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
    QCOMPARE(run.asked.size(), 3);
    QCOMPARE(run.mostInFlight, 2);
    const QueueQuery first{QDate(2026, 3, 1), QDate(2026, 3, 31), 0, 100};
    QCOMPARE(run.asked.first(), first);
    QCOMPARE(run.there(), PagedServer::counted(250));
    QCOMPARE(run.walk.total(), 250);
    QCOMPARE(run.walk.received(), 250);
    QCOMPARE(run.walk.passes(), 1);
}

void TestPageWalk::endsWhereTheListDoes_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("hasPaginacao");
    QTest::addColumn<int>("requests");
    QTest::newRow("nothing") << 0 << true << 1;
    QTest::newRow("one") << 1 << true << 1;
    QTest::newRow("full page") << 100 << true << 1;
    QTest::newRow("one more") << 101 << true << 2;
    QTest::newRow("nothing, unsaid") << 0 << false << 1;
    QTest::newRow("one, unsaid") << 1 << false << 1;
    QTest::newRow("full page, unsaid") << 100 << false << 2;
    QTest::newRow("one more, unsaid") << 101 << false << 2;
    QTest::newRow("full pages, unsaid") << 300 << false << 4;
}

void TestPageWalk::endsWhereTheListDoes()
{
    QFETCH(const int, rows);
    QFETCH(const bool, hasPaginacao);
    QFETCH(const int, requests);
    WalkRun run;
    run.run({.ids = PagedServer::counted(rows), .hasPaginacao = hasPaginacao});
    QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
    QCOMPARE(run.asked.size(), requests);
    QCOMPARE(run.there(), PagedServer::counted(rows));
}

void TestPageWalk::asksOneByOneUntilItKnowsTheEnd()
{
    WalkRun run;
    run.run({.ids = PagedServer::counted(350), .hasPaginacao = false});
    QCOMPARE(run.mostInFlight, 1);
}

void TestPageWalk::halvesWhatTimesOut()
{
    const PagedServer server{.ids = PagedServer::counted(330)};
    WalkRun run;
    run.run([&](const QueueQuery &query) {
        return query.itensPorPagina > 25 ? failing(ErrorKind::TimedOut) : server.answer(query);
    });
    QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
    QCOMPARE(run.walk.pageSize(), 25);
    QCOMPARE(run.there(), server.ids);
    QCOMPARE(run.asked.size(), 2 + 14); // 100, 50, and then those that came

    // In the middle, it goes on from the same row.
    WalkRun later;
    later.run([&](const QueueQuery &query) {
        const bool isSlow = query.pagina * query.itensPorPagina >= 200 && query.itensPorPagina > 12;
        return isSlow ? failing(ErrorKind::TimedOut) : server.answer(query);
    });
    QCOMPARE(nameOf(later.walk.outcome()), u"Complete"_s);
    QCOMPARE(later.walk.pageSize(), 12);
    QCOMPARE(later.there(), server.ids);
    QCOMPARE(std::ranges::count(later.asked, 0, &QueueQuery::pagina), 1); // what came stays
}

void TestPageWalk::halvesNoFurther()
{
    WalkRun run;
    run.run([&](const QueueQuery &) { return failing(ErrorKind::TimedOut); });
    QCOMPARE(nameOf(run.walk.outcome()), u"Failed"_s);
    QCOMPARE(run.walk.error().value().kind, ErrorKind::TimedOut);
    QCOMPARE(run.asked.last().itensPorPagina, 12);
    QCOMPARE(run.asked.size(), 4); // each of a minute
}

void TestPageWalk::failedPageIsAskedAgain()
{
    const PagedServer server{.ids = PagedServer::counted(450)};
    for (int pagina = 0; pagina < 5; ++pagina) {
        bool hasFailed = false;
        WalkRun run;
        run.run([&](const QueueQuery &query) {
            const bool fails = query.pagina == pagina && !std::exchange(hasFailed, hasFailed || query.pagina == pagina);
            return fails ? failing(ErrorKind::ServerFault) : server.answer(query);
        });
        QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
        QCOMPARE(run.there(), server.ids);
        QCOMPARE(run.asked.size(), 6);
    }
}

void TestPageWalk::failedPageIsAHole_data()
{
    QTest::addColumn<int>("pagina");
    for (int pagina = 0; pagina < 5; ++pagina)
        QTest::addRow("%d", pagina) << pagina;
}

void TestPageWalk::failedPageIsAHole()
{
    QFETCH(const int, pagina);
    const PagedServer server{.ids = PagedServer::counted(450)};
    bool isBroken = true;
    const auto answer = [&](const QueueQuery &query) {
        return isBroken && query.pagina == pagina ? failing(ErrorKind::Unreadable) : server.answer(query);
    };
    WalkRun run;
    run.run(answer);
    QCOMPARE(nameOf(run.walk.outcome()), u"Holes"_s);
    const qint64 first = pagina * 100;
    QCOMPARE(run.walk.holes(), (QList<PageHole>{{first, first + 100, Error{ErrorKind::Unreadable}}}));
    const qsizetype missing = pagina == 4 ? 50 : 100;
    QCOMPARE(run.there().size(), 450 - missing);
    QVERIFY(!run.walk.isWhole());

    // In vain, and then not.
    run.walk.retry(0);
    QCOMPARE(nameOf(run.walk.outcome()), u"Walking"_s);
    QVERIFY(run.walk.holes().isEmpty());
    run.run(answer);
    QCOMPARE(run.walk.holes().size(), 1);
    isBroken = false;
    run.walk.retry(0);
    run.run(answer);
    QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
    QCOMPARE(run.there(), server.ids);
}

void TestPageWalk::holeIsNeverQuietlyFilled()
{
    // While the hole was there the list has moved: what slid out of the hole is found.
    PagedServer server{.ids = PagedServer::counted(450)};
    bool isBroken = true;
    const auto answer = [&](const QueueQuery &query) {
        return isBroken && query.pagina == 2 ? failing(ErrorKind::ServerFault) : server.answer(query);
    };
    WalkRun run;
    run.run(answer);
    isBroken = false;
    server.ids.removeAt(0);
    run.walk.retry(0);
    run.run(answer);
    QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
    QCOMPARE(run.there(), server.ids);
}

void TestPageWalk::pageSizeIsLimitedAtAnyPoint()
{
    const PagedServer server{.ids = PagedServer::counted(330)};
    for (int point = 0; point < 3; ++point) {
        WalkRun run;
        int replies = 0;
        run.walk.limitPageSize(point == 0 ? 40 : 200);
        run.run([&](const QueueQuery &query) {
            if (++replies == point)
                run.walk.limitPageSize(40);
            return server.answer(query);
        });
        QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
        QCOMPARE(run.there(), server.ids);
        QCOMPARE(run.asked.first().itensPorPagina, point == 0 ? 40 : 100);
        QCOMPARE(run.asked.last().itensPorPagina, 40);
        QCOMPARE(run.walk.passes(), 1);
    }
}

void TestPageWalk::endsWhereNobodyAnswers()
{
    // At once where the next page would not be answered either, and soon where it might.
    for (const auto &[kind, requests] : {std::pair(ErrorKind::TokenRejected, 1),
                                         {ErrorKind::HostNotFound, 1},
                                         {ErrorKind::ServerFault, 4},
                                         {ErrorKind::Unreachable, 4}}) {
        WalkRun run;
        run.run([kind = kind](const QueueQuery &) { return failing(kind); });
        QCOMPARE(nameOf(run.walk.outcome()), u"Failed"_s);
        QCOMPARE(run.walk.error().value().kind, kind);
        QCOMPARE(run.asked.size(), requests);
        QCOMPARE(run.walk.holes().last().end, -1);
    }
}

void TestPageWalk::goesOnAfterFailing()
{
    const PagedServer server{.ids = PagedServer::counted(950)};
    for (int answered = 0; answered < 10; ++answered) {
        int left = answered;
        const auto answer = [&](const QueueQuery &query) {
            return left-- > 0 ? server.answer(query) : failing(ErrorKind::ConnectionRefused);
        };
        WalkRun run;
        run.run(answer);
        QCOMPARE(nameOf(run.walk.outcome()), u"Failed"_s);
        QVERIFY(run.walk.size() >= std::min<qsizetype>(answered * 100, 950) - 100);
        left = 1000;
        run.walk.retryAll();
        QVERIFY(!run.walk.error());
        const qsizetype before = run.asked.size();
        run.run(answer);
        QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
        QCOMPARE(run.there(), server.ids);
        QCOMPARE(run.asked.size() - before, 10 - answered); // nothing twice
    }
}

void TestPageWalk::rowThatMovesIsNeitherLostNorDoubled()
{
    // From a page that is to come to one that came, and the other way around.
    for (const auto &[from, to] : {std::pair(250, 10), {10, 250}, {10, 449}, {150, 50}}) {
        PagedServer server{.ids = PagedServer::counted(450)};
        int requests = 0;
        WalkRun run;
        run.run([&, from = from, to = to](const QueueQuery &query) {
            const QueuePage page = server.answer(query);
            if (++requests == 2)
                server.ids.move(from, to);
            return page;
        });
        QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
        QCOMPARE(run.there(), PagedServer::counted(450));
        QVERIFY(run.walk.ghosts().isEmpty());
    }
}

void TestPageWalk::ghostIsDropped()
{
    PagedServer server{.ids = PagedServer::counted(450)};
    int requests = 0;
    WalkRun run;
    run.run([&](const QueueQuery &query) {
        const QueuePage page = server.answer(query);
        if (++requests == 2)
            server.ids.removeAt(5);
        return page;
    });
    QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
    QCOMPARE(run.walk.passes(), 2);
    QVERIFY(run.came.contains(6));
    QCOMPARE(run.there(), server.ids);
    QCOMPARE(run.walk.ghosts(), QList<IdAtendimento>{IdAtendimento(u"6"_s)});
    QCOMPARE(run.walk.size(), 449);
}

void TestPageWalk::balancedChangeIsFoundByVerifying()
{
    // One row goes and another comes between the same two replies: the total tells nothing.
    const auto runWith = [](PageWalkOptions options, PagedServer &server) {
        int requests = 0;
        WalkRun run(options);
        run.run([&](const QueueQuery &query) {
            const QueuePage page = server.answer(query);
            if (++requests == 1) {
                server.ids.removeAt(5);
                server.ids.append(1000);
            }
            return page;
        });
        return run;
    };
    PagedServer server{.ids = PagedServer::counted(450)};
    const WalkRun run = runWith(sureOnes, server);
    QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
    QCOMPARE(run.there(), server.ids);
    QVERIFY(run.there().contains(101)); // that slid from the second page to the first
    // A single page needs no proof.
    WalkRun one(sureOnes);
    one.run({.ids = PagedServer::counted(100)});
    QCOMPARE(one.asked.size(), 1);
    // A quiet list is walked twice, and no more.
    WalkRun quiet(sureOnes);
    quiet.run({.ids = PagedServer::counted(250)});
    QCOMPARE(quiet.asked.size(), 6);
}

void TestPageWalk::movingListIsWholeOnceItRests()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        MovingList list(seed, 350 + static_cast<int>(seed % 7) * 50, static_cast<int>(seed % 9));
        WalkRun run(sureOnes);
        run.run([&list](const QueueQuery &query) { return list.answer(query); });
        QVERIFY2(run.walk.isWhole(), qPrintable(u"%1: %2"_s.arg(seed).arg(nameOf(run.walk.outcome()))));
        QList<int> ids = list.server.ids;
        std::ranges::sort(ids);
        QVERIFY2(run.there() == ids, qPrintable(QString::number(seed)));
    }
}

void TestPageWalk::movingListIsWholeOrSaysNot()
{
    int whole = 0;
    for (unsigned seed = 1000; seed < 1400; ++seed) {
        MovingList list(seed, 150 + static_cast<int>(seed % 5) * 70, static_cast<int>(seed % 60));
        WalkRun run(sureOnes);
        run.run([&list](const QueueQuery &query) { return list.answer(query); });
        QVERIFY(run.asked.size() <= 6 * 5 + 5);
        if (!run.walk.isWhole()) {
            QCOMPARE(nameOf(run.walk.outcome()), u"KeptChanging"_s);
            continue;
        }
        ++whole;
        const QList<int> there = run.there();
        QVERIFY2(QSet<int>(there.cbegin(), there.cend()).contains(list.throughout), qPrintable(QString::number(seed)));
    }
    QVERIFY(whole > 50);
}

void TestPageWalk::sayWhatCannotBeRight_data()
{
    QTest::addColumn<PagedServer>("server");
    QTest::addColumn<QString>("outcome");
    const QList<int> ids = PagedServer::counted(250);
    QTest::newRow("total too large") << PagedServer{.ids = ids, .total = 260} << u"TotalsDisagree"_s;
    QTest::newRow("total much too large") << PagedServer{.ids = ids, .total = 1'000'000} << u"TotalsDisagree"_s;
    QTest::newRow("total too small") << PagedServer{.ids = ids, .total = 240} << u"TotalsDisagree"_s;
    QTest::newRow("total of nothing") << PagedServer{.ids = ids, .total = 0} << u"TotalsDisagree"_s;
    QTest::newRow("total below nothing") << PagedServer{.ids = ids, .total = -1} << u"Complete"_s;
    QTest::newRow("absurd total") << PagedServer{.ids = ids, .total = 9'000'000'000'000'000'000} << u"Complete"_s;
    QTest::newRow("absurd last page") << PagedServer{.ids = ids, .last = 9'000'000'000'000'000'000} << u"Complete"_s;
    QTest::newRow("last page below nothing") << PagedServer{.ids = ids, .last = -5} << u"Complete"_s;
    QTest::newRow("last page too early") << PagedServer{.ids = ids, .last = 0} << u"Complete"_s;
    QTest::newRow("last page too late") << PagedServer{.ids = ids, .last = 9} << u"Complete"_s;
    QTest::newRow("always the first page") << PagedServer{.ids = ids, .ignoresPagina = true} << u"PagesRepeat"_s;
    QTest::newRow("always the first page, unsaid")
        << PagedServer{.ids = ids, .hasPaginacao = false, .ignoresPagina = true} << u"PagesRepeat"_s;
}

void TestPageWalk::sayWhatCannotBeRight()
{
    QFETCH(const PagedServer, server);
    QFETCH(const QString, outcome);
    WalkRun run;
    run.run(server);
    QCOMPARE(nameOf(run.walk.outcome()), outcome);
    QVERIFY2(run.asked.size() <= 25, qPrintable(QString::number(run.asked.size())));
    QCOMPARE(run.there().size(), server.ignoresPagina ? 100 : 250);
}

void TestPageWalk::takesTheServersSize_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cap");
    QTest::newRow("half") << 250 << 50;
    QTest::newRow("odd") << 250 << 30;
    QTest::newRow("as many as one") << 130 << 80;
}

void TestPageWalk::takesTheServersSize()
{
    QFETCH(const int, rows);
    QFETCH(const int, cap);
    WalkRun run;
    run.run({.ids = PagedServer::counted(rows), .cap = cap});
    QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
    QCOMPARE(run.there(), PagedServer::counted(rows));
    QCOMPARE(run.asked.size(), (rows + cap - 1) / cap);
}

void TestPageWalk::putBackAtEachPoint()
{
    const PagedServer server{.ids = PagedServer::counted(450)};
    for (int point = 0; point < 6; ++point) {
        WalkRun run;
        int replies = 0;
        QList<PageWalk::Request> inFlight;
        while (replies < point) {
            while (const auto request = run.walk.next())
                inFlight.append(*request);
            if (inFlight.isEmpty())
                break;
            const PageWalk::Request request = inFlight.takeFirst();
            for (const QueuedAtendimento &row : run.walk.take(request.number, server.answer(request.query)))
                run.came.insert(row.id.text().toInt());
            ++replies;
        }
        while (run.walk.next())
            continue;
        run.walk.putBack();
        run.run(server);
        QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
        QCOMPARE(run.there(), server.ids);
        QCOMPARE(run.asked.size(), 5 - replies);
    }
}

void TestPageWalk::lateReplyCountsForNothing()
{
    const PagedServer server{.ids = PagedServer::counted(50)};
    WalkRun run;
    const PageWalk::Request request = run.walk.next().value();
    run.walk.putBack();
    QVERIFY(run.walk.take(request.number, server.answer(request.query)).isEmpty());
    QCOMPARE(run.walk.size(), 0);
    run.run(server);
    QCOMPARE(run.walk.size(), 50);
}

void TestPageWalk::rowsWithoutIdAreCounted()
{
    WalkRun run;
    run.run([](const QueueQuery &) {
        QueuePage page;
        page.atendimentos = {queuedRow(1), QueuedAtendimento(), queuedRow(2)};
        page.received = 5;
        page.skipped = 2;
        page.paginacao = {.paginaAtual = 0, .ultimaPagina = 0, .totalRegistros = 5};
        return page;
    });
    QCOMPARE(nameOf(run.walk.outcome()), u"Complete"_s);
    QCOMPARE(run.walk.skipped(), 3);
    QCOMPARE(run.there(), (QList<int>{1, 2}));
}

QTEST_GUILESS_MAIN(TestPageWalk)
#include "tst_pagewalk.moc"
