// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuecontents.h"

#include "queue/pagedserver.h"
#include "queue/serverskew.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QDate tenth(2026, 3, 10);
const DaySpan march{QDate(2026, 3, 1), QDate(2026, 3, 31)};

QueuedAtendimento closed(int id, QDate day = tenth)
{
    QueuedAtendimento row = queuedRow(id, day);
    row.dataFechamento = WallTime(day, QTime(18, 0));
    row.tipo = u"SUPORTE"_s;
    return row;
}

// Of the tenth, but who could tell.
QueuedAtendimento undated(int id)
{
    QueuedAtendimento row = queuedRow(id);
    row.dataCadastro = WallTime::parse(u"2026-03-10T09:00:00.000000Z");
    return row;
}

bool everyOne(const IdAtendimento &)
{
    return true;
}

bool nobody(const IdAtendimento &)
{
    return false;
}

IdAtendimento idOf(int id)
{
    return IdAtendimento(QString::number(id));
}

// Rows that have been open for so many minutes, of a clock that is ahead of ours by `skew` seconds.
QList<QueuedAtendimento> clockedRows(const QDateTime &now, qint64 skew, std::initializer_list<int> minutes)
{
    QList<QueuedAtendimento> rows;
    for (const int open : minutes) {
        QueuedAtendimento row = queuedRow(open + 1);
        const QDateTime begun = now.addSecs(skew - open * 60 - open % 60);
        row.dataCadastro = WallTime(begun.date(), begun.time());
        row.clock.minutosEmAberto = open;
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestQueueContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedOnesAreKeptApart();
    void closingAndOpeningAgain();
    void lastWordCounts();
    void whatIsNotThereGoes();
    void countsByDay();
    void rowsWithoutADateAreOfTheirSpan();
    void rowWithoutADateDoesNotComeAndGo();
    void rowWithoutADateGoesBitByBit();
    void tellsWhichRowChanged();
    void narrows();
    void measuresTheServersClock_data();
    void measuresTheServersClock();
    void clocksThatCannotBeRead();
};

void TestQueueContents::closedOnesAreKeptApart()
{
    QueueContents contents;
    contents.put(QList{queuedRow(1), closed(2)}, march, 0, false);
    QCOMPARE(contents.table().size(), 1);
    QCOMPARE(contents.closed().all().size(), 1u);
    QCOMPARE(contents.closed().all().front().id, idOf(2));
    QCOMPARE(contents.closed().all().front().tipo, u"SUPORTE"_s);
}

void TestQueueContents::closingAndOpeningAgain()
{
    QueueContents contents;
    QSignalSpy closedChanges(&contents, &QueueContents::closedChanged);
    contents.put(QList{queuedRow(1), queuedRow(2), queuedRow(3)}, march, 0, false);
    QCOMPARE(closedChanges.size(), 0);
    contents.put(QList{closed(1)}, march, 0, true);
    QCOMPARE(closedChanges.size(), 1);
    const Slot slot = contents.table().find(idOf(1)).value();
    QCOMPARE(contents.table().mark(slot), RowMark::Gone);
    contents.put(QList{closed(2)}, march, 0, false);
    QVERIFY(!contents.table().find(idOf(2)));
    contents.put(QList{closed(1)}, march, 0, true); // no news
    QCOMPARE(closedChanges.size(), 2);
    contents.put(QList{queuedRow(1)}, march, 0, true);
    QCOMPARE(contents.table().mark(slot), RowMark::Changed);
    QCOMPARE(contents.closed().all().size(), 1u);
    QCOMPARE(contents.ledger().counts({tenth, tenth}).constFirst().pending, 2);
}

void TestQueueContents::lastWordCounts()
{
    QueueContents contents;
    contents.put(QList{queuedRow(1), closed(2), closed(1), queuedRow(2)}, march, 0, false);
    QVERIFY(!contents.table().find(idOf(1)));
    QVERIFY(contents.table().find(idOf(2)));
    QCOMPARE(contents.closed().all().size(), 1u);
}

void TestQueueContents::whatIsNotThereGoes()
{
    QueueContents contents;
    const QDate february(2026, 2, 10);
    contents.put(QList{queuedRow(1), queuedRow(2), closed(3), queuedRow(4, february)}, march, 0, false);
    const auto onlySecond = [](const IdAtendimento &id) { return id == idOf(2); };
    contents.settle(march, 77, onlySecond, true);
    QCOMPARE(contents.table().mark(contents.table().find(idOf(1)).value()), RowMark::Gone);
    QVERIFY(contents.closed().all().empty());
    QCOMPARE(contents.ledger().size(), 2);
    QCOMPARE(contents.table().mark(contents.table().find(idOf(4)).value()), RowMark::None); // of other days
    QCOMPARE(contents.ledger().checkedAt(tenth), 77);
    QCOMPARE(contents.ledger().checkedAt(february), 0);
}

void TestQueueContents::countsByDay()
{
    QueueContents contents;
    contents.put(QList{queuedRow(1), queuedRow(2), closed(3), closed(4, tenth.addDays(1))}, march, 0, false);
    contents.settle(
        {tenth, tenth}, 50, [](const IdAtendimento &) { return true; }, false);
    QCOMPARE(contents.ledger().counts({tenth, tenth.addDays(2)}),
             (QList<DayCount>{{tenth, 3, 2, 50}, {tenth.addDays(1), 1, 0, 0}, {tenth.addDays(2), 0, 0, 0}}));
    QCOMPARE(contents.ledger().oldestCheck(march), 50);
    contents.put(QList{closed(1), closed(2)}, march, 0, true);
    QCOMPARE(contents.ledger().counts({tenth, tenth}), (QList<DayCount>{{tenth, 3, 0, 50}}));
    QCOMPARE(contents.ledger().oldestCheck(march), 0);
    // It was registered on another day than was thought.
    contents.put(QList{closed(1, tenth.addDays(2))}, march, 0, true);
    QCOMPARE(contents.ledger().counts({tenth, tenth}).constFirst().total, 2);
    QCOMPARE(contents.ledger().counts({tenth.addDays(2), tenth.addDays(2)}).constFirst().total, 1);
}

void TestQueueContents::rowsWithoutADateAreOfTheirSpan()
{
    QueueContents contents;
    contents.put(QList{undated(1)}, march, 0, false);
    contents.settle(march, 77, everyOne, false);
    // It may be of any of these days, so that each is asked for again.
    const QList<DayCount> days = contents.ledger().counts({march.first.addDays(-1), march.first});
    QCOMPARE(days, (QList<DayCount>{{march.first.addDays(-1), 0, 0, 0}, {march.first, 1, 1, 77}}));
    QCOMPARE(contents.ledger().oldestCheck(march), 77);
    contents.narrow({tenth, march.last});
    QCOMPARE(contents.table().size(), 1);
    contents.narrow({march.last.addDays(1), march.last.addDays(9)});
    QCOMPARE(contents.table().size(), 0);
    contents.put(QList{undated(1)}, march, 0, false);
    contents.settle(march, 78, nobody, false);
    QCOMPARE(contents.table().size(), 0);
    QCOMPARE(contents.ledger().size(), 0);
}

// Walks over some of the days do not have it, one over its own has.
void TestQueueContents::rowWithoutADateDoesNotComeAndGo()
{
    QueueContents contents;
    contents.put(QList{undated(1)}, march, 0, false);
    contents.settle(march, 1, everyOne, false);
    const auto mark = [&contents] { return contents.table().mark(contents.table().find(idOf(1)).value()); };
    const DaySpan first{march.first, march.first};
    const DaySpan ofTenth{tenth, tenth};
    for (int refresh = 0; refresh < 3; ++refresh) {
        contents.settle(first, 2, nobody, true);
        QCOMPARE(mark(), RowMark::None);
        contents.put(QList{undated(1)}, ofTenth, 3, true);
        contents.settle(ofTenth, 3, everyOne, true);
        contents.put(QList{undated(1)}, march, 4, true);
        contents.settle(march, 4, everyOne, true);
        QCOMPARE(mark(), RowMark::None);
    }
    QCOMPARE(contents.ledger().counts(ofTenth).constFirst().total, 1); // known by now
    contents.settle(first, 5, nobody, true);
    QCOMPARE(mark(), RowMark::None);
    contents.settle(ofTenth, 5, nobody, true);
    QCOMPARE(mark(), RowMark::Gone);
}

void TestQueueContents::rowWithoutADateGoesBitByBit()
{
    QueueContents contents;
    contents.put(QList{undated(1)}, march, 0, false);
    contents.settle(march, 1, everyOne, false);
    const DaySpan later{tenth, march.last.addDays(2)};
    contents.put(QList{undated(1)}, later, 1, false);
    contents.settle(later, 1, everyOne, false);
    const QDate last = march.last;
    QCOMPARE(contents.ledger().counts({last, last.addDays(1)}),
             (QList<DayCount>{{last, 1, 1, 1}, {last.addDays(1), 0, 0, 1}}));
    contents.settle({march.first, tenth}, 2, nobody, false);
    contents.settle({tenth.addDays(11), march.last}, 2, nobody, false);
    QCOMPARE(contents.table().size(), 1);
    contents.settle({tenth.addDays(1), tenth.addDays(10)}, 2, nobody, false);
    QCOMPARE(contents.table().size(), 0);
}

void TestQueueContents::tellsWhichRowChanged()
{
    QueueContents contents;
    QueuedAtendimento row = queuedRow(1);
    contents.put(QList{row, queuedRow(2)}, march, 0, false);
    QSignalSpy changes(&contents, &QueueContents::rowChanged);
    row.clock.minutosEmAberto = 12; // its clock only
    contents.put(QList{row}, march, 0, true);
    QCOMPARE(changes.size(), 0);
    row.status = u"EM ANÁLISE"_s;
    contents.put(QList{row, queuedRow(2)}, march, 0, true);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<IdAtendimento>(), idOf(1));
    contents.put(QList{closed(2)}, march, 0, true);
    QCOMPARE(changes.size(), 2);
}

void TestQueueContents::narrows()
{
    QueueContents contents;
    contents.put(QList{queuedRow(1), queuedRow(2, QDate(2026, 2, 28)), closed(3, QDate(2026, 4, 1))}, march, 0, false);
    contents.narrow(march);
    QCOMPARE(contents.table().size(), 1);
    QVERIFY(contents.closed().all().empty());
    contents.clear();
    QCOMPARE(contents.table().size(), 0);
    QCOMPARE(contents.ledger().size(), 0);
}

void TestQueueContents::measuresTheServersClock_data()
{
    QTest::addColumn<qint64>("skew");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("none") << qint64{0} << false;
    QTest::newRow("seconds") << qint64{20} << false;
    QTest::newRow("ahead") << qint64{600} << true;
    QTest::newRow("behind") << qint64{-600} << true;
    QTest::newRow("another zone") << qint64{-3600} << true;
}

void TestQueueContents::measuresTheServersClock()
{
    QFETCH(const qint64, skew);
    QFETCH(const bool, isTold);
    const QDateTime now(tenth, QTime(14, 30));
    const auto told = serverSkew(clockedRows(now, skew, {1, 15, 61, 1500, 30'000}), now.toSecsSinceEpoch());
    QVERIFY(told);
    QVERIFY(isTold ? std::abs(*told - skew) <= 45 : *told == 0);
}

void TestQueueContents::clocksThatCannotBeRead()
{
    const QDateTime now(tenth, QTime(14, 30));
    const qint64 at = now.toSecsSinceEpoch();
    QVERIFY(!serverSkew({}, at));
    QVERIFY(!serverSkew(clockedRows(now, 900, {1, 2}), at)); // too few
    QList<QueuedAtendimento> rows = clockedRows(now, 900, {1, 2, 3, 4});
    for (QueuedAtendimento &row : rows)
        row.clock.minutosEmAberto = *row.clock.minutosEmAberto * 400; // office hours, or nobody knows what
    QVERIFY(!serverSkew(rows, at));
    for (QueuedAtendimento &row : rows)
        row.clock.minutosEmAberto = std::numeric_limits<qint64>::max();
    QVERIFY(!serverSkew(rows, at));
    // One that is wrong does not matter.
    rows = clockedRows(now, 900, {1, 2, 3, 4, 5, 6});
    rows[2].clock.minutosEmAberto = 500'000;
    QVERIFY(std::abs(serverSkew(rows, at).value() - 900) <= 60);
}

QTEST_GUILESS_MAIN(TestQueueContents)
#include "tst_queuecontents.moc"
