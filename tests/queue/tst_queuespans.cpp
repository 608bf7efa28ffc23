// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuespans.h"

#include "queue/pagedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const DaySpan quarter{QDate(2026, 1, 15), QDate(2026, 3, 11)};

PageWalk walked(PageWalk walk, const WalkRun::Answer &answer)
{
    WalkRun run;
    run.walk = std::move(walk);
    run.run(answer);
    return run.walk;
}

PageWalk walked(PageWalk walk, int rows)
{
    const PagedServer server{.ids = PagedServer::counted(rows)};
    return walked(std::move(walk), [&server](const QueueQuery &query) { return server.answer(query); });
}

// All but the second page.
Result<QueuePage> withoutSecond(const QueueQuery &query)
{
    const PagedServer server{.ids = PagedServer::counted(250)};
    return query.pagina == 1 ? failure(ErrorKind::ServerFault) : Result<QueuePage>(server.answer(query));
}

} // namespace

class TestQueueSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestMonthFirst();
    void latestDaysApart();
    void coverageGrowsBackwards();
    void estimatesWhatWasNotAsked();
    void holeEndsTheCoverage();
    void holesAreRetriedOneByOne();
    void failedWalkGoesOn();
    void caveatsAreTold();
    void laterWalkMakesItWhole();
    void newestHolesOutliveTheDay_data();
    void newestHolesOutliveTheDay();
};

void TestQueueSpans::newestMonthFirst()
{
    QueueSpans spans;
    QVERIFY(!spans.next());
    spans.begin(quarter);
    QList<DaySpan> asked;
    while (const auto walk = spans.next())
        asked.append({walk->first(), walk->last()});
    QCOMPARE(asked,
             (QList<DaySpan>{{QDate(2026, 3, 1), QDate(2026, 3, 11)},
                             {QDate(2026, 2, 1), QDate(2026, 2, 28)},
                             {QDate(2026, 1, 15), QDate(2026, 1, 31)}}));
    spans.clear();
    QVERIFY(!spans.next());
    QVERIFY(!spans.coverageSince().isValid());
}

void TestQueueSpans::latestDaysApart()
{
    const auto spansOf = [](const DaySpan &wanted) {
        QueueSpans spans;
        spans.begin(wanted, 3);
        QList<DaySpan> asked;
        while (const auto walk = spans.next())
            asked.append({walk->first(), walk->last()});
        return asked;
    };
    const QDate today(2026, 3, 10);
    QCOMPARE(spansOf({QDate(2026, 2, 20), today}),
             (QList<DaySpan>{{QDate(2026, 3, 8), today},
                             {QDate(2026, 3, 1), QDate(2026, 3, 7)},
                             {QDate(2026, 2, 20), QDate(2026, 2, 28)}}));
    QCOMPARE(spansOf({QDate(2026, 3, 9), today}), (QList<DaySpan>{{QDate(2026, 3, 9), today}}));
    QCOMPARE(spansOf({QDate(2026, 2, 1), QDate(2026, 3, 1)}),
             (QList<DaySpan>{{QDate(2026, 2, 27), QDate(2026, 3, 1)}, {QDate(2026, 2, 1), QDate(2026, 2, 26)}}));
}

void TestQueueSpans::coverageGrowsBackwards()
{
    QueueSpans spans;
    spans.begin(quarter);
    QVERIFY(!spans.coverageSince().isValid());
    for (const QDate &since : {QDate(2026, 3, 1), QDate(2026, 2, 1), QDate(2026, 1, 15)}) {
        spans.settle(walked(spans.next().value(), 120));
        QCOMPARE(spans.coverageSince(), since);
    }
    QVERIFY(!spans.hasMore());
    QCOMPARE(spans.progress({}), (QueueProgress{360, 360, false}));
}

void TestQueueSpans::estimatesWhatWasNotAsked()
{
    QueueSpans spans;
    spans.begin(quarter);
    QCOMPARE(spans.progress({}), (QueueProgress{0, std::nullopt, false}));
    PageWalk walk = spans.next().value();
    const PagedServer server{.ids = PagedServer::counted(220)};
    const auto request = walk.next().value();
    walk.take(request.number, server.answer(request.query));
    // 220 in 11 days, and 45 more to come.
    QCOMPARE(spans.progress(walk), (QueueProgress{100, 220 + 45 * 20, true}));
    spans.putBack(walk); // cancelled
    QCOMPARE(spans.progress({}), (QueueProgress{100, 220 + 45 * 20, true}));
    spans.settle(walked(spans.next().value(), 220));
    QCOMPARE(spans.progress({}), (QueueProgress{220, 220 + 45 * 20, true}));
}

void TestQueueSpans::holeEndsTheCoverage()
{
    QueueSpans spans;
    spans.begin(quarter);
    spans.settle(walked(spans.next().value(), 120));
    spans.settle(walked(spans.next().value(), withoutSecond));
    spans.settle(walked(spans.next().value(), 120));
    QCOMPARE(spans.coverageSince(), QDate(2026, 3, 1));
    const DaySpan february{QDate(2026, 2, 1), QDate(2026, 2, 28)};
    QCOMPARE(spans.holes(), (QList<QueueHole>{{february, {100, 200, Error{ErrorKind::ServerFault}}}}));
    QCOMPARE(spans.progress({}), (QueueProgress{390, 490, false}));
    spans.retryHole(0);
    QVERIFY(spans.holes().isEmpty());
    spans.settle(walked(spans.next().value(), 250));
    QVERIFY(!spans.hasMore());
    QCOMPARE(spans.coverageSince(), QDate(2026, 1, 15));
}

void TestQueueSpans::holesAreRetriedOneByOne()
{
    const PagedServer server{.ids = PagedServer::counted(550)};
    const auto gappy = [&server](const QueueQuery &query) {
        const bool fails = query.pagina == 1 || query.pagina == 3;
        return fails ? failure(ErrorKind::ServerFault) : Result<QueuePage>(server.answer(query));
    };
    QueueSpans spans;
    spans.begin({QDate(2026, 3, 1), QDate(2026, 3, 11)});
    spans.settle(walked(spans.next().value(), gappy));
    QCOMPARE(spans.holes().size(), 2);
    spans.retryHole(1);
    QCOMPARE(spans.holes().size(), 1); // the other is a hole still
    QCOMPARE(spans.holes().first().hole.first, 100);
    spans.retryHole(0); // before the first has been asked for
    QVERIFY(spans.holes().isEmpty());
    spans.settle(walked(spans.next().value(), 550));
    QVERIFY(!spans.next());
    QCOMPARE(spans.coverageSince(), QDate(2026, 3, 1));
}

void TestQueueSpans::failedWalkGoesOn()
{
    QueueSpans spans;
    spans.begin(quarter);
    spans.settle(walked(spans.next().value(), [](const QueueQuery &) { return failure(ErrorKind::TokenRejected); }));
    QVERIFY(!spans.coverageSince().isValid());
    QCOMPARE(spans.holes().size(), 2); // the page that failed, and all behind it
    spans.resume();
    QVERIFY(spans.holes().isEmpty());
    const PageWalk again = walked(spans.next().value(), 120);
    QCOMPARE(again.first(), QDate(2026, 3, 1));
    spans.settle(again);
    QCOMPARE(spans.coverageSince(), QDate(2026, 3, 1));
}

void TestQueueSpans::caveatsAreTold()
{
    QueueSpans spans;
    spans.begin(quarter);
    const PagedServer wrong{.ids = PagedServer::counted(150), .total = 160};
    const PagedServer stuck{.ids = PagedServer::counted(250), .ignoresPagina = true};
    spans.settle(walked(spans.next().value(), [&](const QueueQuery &query) { return wrong.answer(query); }));
    QCOMPARE(spans.coverageSince(), QDate(2026, 3, 1)); // all pages were there
    spans.settle(walked(spans.next().value(), [&](const QueueQuery &query) { return stuck.answer(query); }));
    QCOMPARE(spans.coverageSince(), QDate(2026, 3, 1));
    const QList<QueueCaveat> caveats = spans.caveats();
    QCOMPARE(caveats.size(), 2);
    QCOMPARE(nameOf(caveats[0].outcome), u"TotalsDisagree"_s);
    QCOMPARE(nameOf(caveats[1].outcome), u"PagesRepeat"_s);
}

void TestQueueSpans::laterWalkMakesItWhole()
{
    QueueSpans spans;
    spans.begin({QDate(2026, 3, 1), QDate(2026, 3, 11)});
    spans.settle(walked(spans.next().value(), withoutSecond));
    spans.settle(walked(PageWalk(QDate(2026, 3, 9), QDate(2026, 3, 11)), 50));
    QVERIFY(!spans.coverageSince().isValid());
    spans.settle(walked(PageWalk(QDate(2026, 2, 20), QDate(2026, 3, 12)), 50));
    QCOMPARE(spans.coverageSince(), QDate(2026, 3, 1));
    QVERIFY(spans.holes().isEmpty());
    spans.extendTo(QDate(2026, 3, 13));
    QCOMPARE(spans.wanted().last, QDate(2026, 3, 13));
    QCOMPARE(spans.coverageSince(), QDate(2026, 3, 1));
}

void TestQueueSpans::newestHolesOutliveTheDay_data()
{
    QTest::addColumn<bool>("isBeingRetried");
    QTest::newRow("at rest") << false;
    QTest::newRow("to be asked again") << true;
}

// Places in the list of fewer days mean nothing any more, but the rows are missing still.
void TestQueueSpans::newestHolesOutliveTheDay()
{
    QFETCH(const bool, isBeingRetried);
    QueueSpans spans;
    spans.begin({QDate(2026, 3, 1), QDate(2026, 3, 11)});
    spans.settle(walked(spans.next().value(), withoutSecond));
    if (isBeingRetried)
        spans.retryHole(0);
    spans.extendTo(QDate(2026, 3, 12));
    const DaySpan longer{QDate(2026, 3, 1), QDate(2026, 3, 12)};
    QVERIFY(!spans.hasMore());
    QVERIFY(spans.holes().isEmpty());
    QCOMPARE(spans.caveats(), (QList<QueueCaveat>{{longer, PageWalk::Outcome::KeptChanging}}));
    QVERIFY(!spans.coverageSince().isValid());
    spans.settle(walked(PageWalk(longer.first, longer.last), 250));
    QVERIFY(spans.caveats().isEmpty());
    QCOMPARE(spans.coverageSince(), longer.first);
}

QTEST_GUILESS_MAIN(TestQueueSpans)
#include "tst_queuespans.moc"
