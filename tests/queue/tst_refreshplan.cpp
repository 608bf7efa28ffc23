// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/refreshplan.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace guiche;

namespace
{

const QDate today(2026, 3, 10);
constexpr qint64 now = 1'773'160'000;
constexpr qint64 anHourAgo = now - 3600;

QDate ago(int days)
{
    return today.addDays(-days);
}

// Each day up to today of so many days, checked an hour ago.
QList<DayCount> quietDays(int count, int total = 10)
{
    QList<DayCount> days;
    for (int i = count - 1; i >= 0; --i)
        days.append({ago(i), total, 0, anHourAgo});
    return days;
}

DayCount &dayOf(QList<DayCount> &days, QDate day)
{
    return *std::ranges::find(days, day, &DayCount::day);
}

QList<DaySpan> planOf(const QList<DayCount> &days, QDate lastLook = today, const RefreshPolicy &policy = {})
{
    return refreshPlan(days, today, lastLook, now, policy);
}

const DaySpan recent{ago(1), today.addDays(1)};

} // namespace

class TestRefreshPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alwaysAsksTheRecentDays();
    void asksAllSinceTheLastLook();
    void asksDaysWithPendingRows();
    void asksTheDaysBetweenWhereThatIsCheaper();
    void joinsTheRecentDaysWhereOnePageDoes();
    void walksStayShort();
    void keepsToItsBudget();
    void eachPendingRowHasItsTurn();
    void oneDayMayCostMore();
    void closedDaysSeldom();
    void closedDaysHaveTheirTurn();
    void closedDayOfManyPagesIsNotInTheWay();
};

void TestRefreshPlan::alwaysAsksTheRecentDays()
{
    QCOMPARE(planOf({}), QList<DaySpan>{recent});
    QCOMPARE(planOf(quietDays(60)), QList<DaySpan>{recent});
    QList<DayCount> days = quietDays(60, 1000);
    dayOf(days, today).pending = 1000;
    QCOMPARE(planOf(days, today, {.mostPages = 0}), QList<DaySpan>{recent});
}

void TestRefreshPlan::asksAllSinceTheLastLook()
{
    QCOMPARE(planOf(quietDays(60), ago(5)), (QList<DaySpan>{{ago(5), today.addDays(1)}}));
}

void TestRefreshPlan::asksDaysWithPendingRows()
{
    QList<DayCount> days = quietDays(60, 100);
    dayOf(days, ago(20)).pending = 1;
    dayOf(days, ago(40)).pending = 3;
    QCOMPARE(planOf(days), (QList<DaySpan>{recent, {ago(20), ago(20)}, {ago(40), ago(40)}}));
}

void TestRefreshPlan::asksTheDaysBetweenWhereThatIsCheaper()
{
    QList<DayCount> days = quietDays(60, 30);
    dayOf(days, ago(20)).pending = 1;
    dayOf(days, ago(23)).pending = 1; // four days of 30 are two pages, as the two alone are
    dayOf(days, ago(40)).pending = 1;
    dayOf(days, ago(50)).pending = 1; // eleven days would be four
    QCOMPARE(planOf(days), (QList<DaySpan>{recent, {ago(23), ago(20)}, {ago(40), ago(40)}, {ago(50), ago(50)}}));
}

void TestRefreshPlan::joinsTheRecentDaysWhereOnePageDoes()
{
    QList<DayCount> days = quietDays(60, 40);
    dayOf(days, ago(0)).total = 20;
    dayOf(days, ago(2)).pending = 1;
    QCOMPARE(planOf(days), (QList<DaySpan>{{ago(2), today.addDays(1)}}));
    // Rows come in while a second page is asked for: what must be asked until nothing moves stays short.
    dayOf(days, ago(0)).total = 21;
    QCOMPARE(planOf(days), (QList<DaySpan>{recent, {ago(2), ago(2)}}));
    dayOf(days, ago(0)).total = 20;
    dayOf(days, ago(3)).pending = 1;
    QCOMPARE(planOf(days), (QList<DaySpan>{recent, {ago(3), ago(2)}}));
}

void TestRefreshPlan::walksStayShort()
{
    QList<DayCount> days = quietDays(30, 70);
    for (DayCount &day : days)
        day.pending = 1;
    dayOf(days, ago(20)).total = 1000; // alone longer than it should be
    QDate next = ago(2);
    for (const DaySpan &span : planOf(days).mid(1)) {
        QCOMPARE(span.last, next); // each day once
        next = span.first.addDays(-1);
        QVERIFY(span.first.daysTo(span.last) + 1 <= 800 / 70);
        QVERIFY(!span.contains(ago(20)) || span.first == span.last);
    }
    QCOMPARE(next, ago(30));
}

void TestRefreshPlan::keepsToItsBudget()
{
    QList<DayCount> days = quietDays(60, 100);
    for (DayCount &day : days)
        day.pending = 1;
    qint64 asked = 0;
    for (const DaySpan &span : planOf(days, today, {.mostPages = 7}).mid(1))
        asked += span.first.daysTo(span.last) + 1;
    QCOMPARE(asked, 7);
}

void TestRefreshPlan::eachPendingRowHasItsTurn()
{
    QList<DayCount> days = quietDays(200, 90);
    for (qsizetype i = 0; i < days.size(); i += 3)
        days[i].pending = 5;
    dayOf(days, ago(100)).total = 2000; // costs more than a refresh may
    dayOf(days, ago(100)).pending = 1;
    QSet<QDate> seen;
    for (int refresh = 0; refresh < 12; ++refresh)
        for (const DaySpan &span : planOf(days, today, {.mostPages = 10}))
            for (QDate day = span.first; day <= std::min(span.last, today); day = day.addDays(1)) {
                seen.insert(day);
                dayOf(days, day).checkedAt = now + refresh;
            }
    for (const DayCount &day : std::as_const(days))
        QVERIFY2(day.pending == 0 || seen.contains(day.day), qPrintable(day.day.toString(Qt::ISODate)));
}

void TestRefreshPlan::oneDayMayCostMore()
{
    QList<DayCount> days = quietDays(60);
    dayOf(days, ago(30)) = {ago(30), 5000, 1, 1};
    dayOf(days, ago(10)).pending = 1;
    QCOMPARE(planOf(days), (QList<DaySpan>{recent, {ago(30), ago(30)}}));
}

void TestRefreshPlan::closedDaysSeldom()
{
    QList<DayCount> days = quietDays(60, 100);
    dayOf(days, ago(30)).checkedAt = now - 24 * 3600;
    dayOf(days, ago(31)).checkedAt = now - 24 * 3600 + 1;
    dayOf(days, ago(32)).checkedAt = 0; // never asked: nobody knows that it has none
    QCOMPARE(planOf(days), (QList<DaySpan>{recent, {ago(30), ago(30)}, {ago(32), ago(32)}}));
}

// Where there are more days with pending rows than a refresh may ask for, too.
void TestRefreshPlan::closedDaysHaveTheirTurn()
{
    QList<DayCount> days = quietDays(122, 100);
    for (qsizetype i = 0; i < days.size(); ++i) {
        days[i].checkedAt = 1;
        days[i].pending = i % 3 == 0 ? 0 : 7;
    }
    const RefreshPolicy policy{.mostPages = 10};
    for (int refresh = 0; refresh < 20; ++refresh) {
        int asked = 0;
        for (const DaySpan &span : planOf(days, today, policy).mid(1))
            for (QDate day = span.first; day <= span.last; day = day.addDays(1), ++asked)
                dayOf(days, day).checkedAt = now + refresh;
        QVERIFY(asked <= policy.mostPages);
    }
    for (const DayCount &day : std::as_const(days))
        QVERIFY2(day.day >= recent.first || day.checkedAt > 1, qPrintable(day.day.toString(Qt::ISODate)));
}

void TestRefreshPlan::closedDayOfManyPagesIsNotInTheWay()
{
    QList<DayCount> days = quietDays(60, 100);
    for (DayCount &day : days)
        day.pending = 1;
    dayOf(days, ago(30)) = {ago(30), 5000, 0, 1};
    dayOf(days, ago(20)) = {ago(20), 100, 0, 2};
    QVERIFY(planOf(days).contains(DaySpan{ago(30), ago(30)}));
    dayOf(days, ago(30)).checkedAt = now;
    QVERIFY(std::ranges::any_of(planOf(days), [](const DaySpan &span) { return span.contains(ago(20)); }));
}

QTEST_APPLESS_MAIN(TestRefreshPlan)
#include "tst_refreshplan.moc"
