// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptrows.h"
#include "store/memoryqueuestore.h"
#include "store/sqlitequeuestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;
using Outcome = QueueStore::Outcome;

// What every store of the queue does, each function once in memory and once on disk.
class TestQueueStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void nothingKept();
    void rowsComeBackWhole();
    void emptyQueueHasAnAge();
    void changesAreRowByRow();
    void replacingLeavesNoneOfBefore();
    void changeInPartsIsOne();
    void unfinishedChangeIsNone();
    void changeOfNothingFails();
    void profilesAreApart();
    void expires();
    void futureExpires();
    void anotherKeyReadsNothing();
    void anotherKeyChangesNothing();
    void erasing();
    void erasingAll();
    void erasingTheOld();
    void answersFromTheEventLoop();
    void droppedCallIsNotAnswered();
    void droppedChangeIsCarriedOut();
    void handlerMayDropItsCall();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QueueStore> m_store;
};

void TestQueueStore::initTestCase_data()
{
    QTest::addColumn<bool>("isOnDisk");
    QTest::newRow("memory") << false;
    QTest::newRow("sqlite") << true;
}

void TestQueueStore::init()
{
    QFETCH_GLOBAL(const bool, isOnDisk);
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    if (isOnDisk)
        m_store = std::make_unique<SqliteQueueStore>(m_directory->path());
    else
        m_store = std::make_unique<MemoryQueueStore>();
}

void TestQueueStore::nothingKept()
{
    const KeptAnswer answer = readKept(*m_store);
    QCOMPARE(answer.reading, QueueStore::Reading());
    QCOMPARE(answer.batches.size(), 0);
}

void TestQueueStore::rowsComeBackWhole()
{
    const QList<KeptRow> rows = keptRows(2500, 1);
    QVERIFY(writeKept(*m_store, keptAll(rows)));
    const KeptAnswer answer = readKept(*m_store);
    QCOMPARE(answer.reading.outcome, Outcome::Read);
    QCOMPARE(answer.reading.state, keptState());
    QCOMPARE(answer.reading.rows, 2500);
    QCOMPARE(answer.rows, rows);
}

void TestQueueStore::emptyQueueHasAnAge()
{
    QVERIFY(writeKept(*m_store, keptAll({}, keptState(1234))));
    const KeptAnswer answer = readKept(*m_store);
    QCOMPARE(answer.reading.outcome, Outcome::Read);
    QCOMPARE(answer.reading.state, keptState(1234));
    QCOMPARE(answer.batches, QList<qsizetype>{0});
}

void TestQueueStore::changesAreRowByRow()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(10))));
    const KeptChanges changes{.replacesAll = false,
                              .rows = {keptRow(3, 1), keptRow(10, 1)},
                              .removed = {keptRow(5).row.id, IdAtendimento(u"never there"_s)},
                              .state = keptState(2'000'000),
                              .hasMore = false};
    QVERIFY(writeKept(*m_store, changes));
    QList<KeptRow> expected = keptRows(10);
    expected[3] = keptRow(3, 1);
    expected << keptRow(10, 1);
    expected.removeAt(5);
    const KeptAnswer answer = readKept(*m_store);
    QCOMPARE(answer.rows, expected);
    QCOMPARE(answer.reading.state, keptState(2'000'000));
}

void TestQueueStore::replacingLeavesNoneOfBefore()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(10))));
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2, 0, 100))));
    QCOMPARE(readKept(*m_store).rows, keptRows(2, 0, 100));
}

void TestQueueStore::changeInPartsIsOne()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(3, 0, 50))));
    KeptChanges part = keptAll(keptRows(10));
    part.hasMore = true;
    QVERIFY(writeKept(*m_store, part));
    part.replacesAll = false;
    part.rows = keptRows(10, 0, 10);
    QVERIFY(writeKept(*m_store, part));
    part.rows = keptRows(10, 0, 20);
    part.hasMore = false;
    QVERIFY(writeKept(*m_store, part));
    QCOMPARE(readKept(*m_store).rows, keptRows(30));
}

void TestQueueStore::unfinishedChangeIsNone()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(3))));
    KeptChanges part = keptAll(keptRows(10, 1), keptState(5));
    part.hasMore = true;
    QVERIFY(writeKept(*m_store, part));
    const KeptAnswer answer = readKept(*m_store);
    QCOMPARE(answer.rows, keptRows(3));
    QCOMPARE(answer.reading.state, keptState());
}

void TestQueueStore::changeOfNothingFails()
{
    KeptChanges changes = keptAll(keptRows(2));
    changes.replacesAll = false;
    QVERIFY(!writeKept(*m_store, changes));
    QCOMPARE(readKept(*m_store).reading.outcome, Outcome::Nothing);
}

void TestQueueStore::profilesAreApart()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2))));
    QVERIFY(writeKept(*m_store, keptAll(keptRows(5, 1)), keptPlace(u"sul"_s)));
    QCOMPARE(readKept(*m_store).rows, keptRows(2));
    QCOMPARE(readKept(*m_store, keptPlace(u"sul"_s)).rows, keptRows(5, 1));
    QCOMPARE(readKept(*m_store, keptPlace(u"a.b"_s)).reading.outcome, Outcome::Nothing);
    QVERIFY(writeKept(*m_store, keptAll(keptRows(1)), keptPlace(u"norte.set-aside"_s)));
    QCOMPARE(readKept(*m_store).rows, keptRows(2));
}

void TestQueueStore::expires()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2), keptState(1000))));
    QCOMPARE(readKept(*m_store, keptPlace(), {1000, 5000}).reading.outcome, Outcome::Read);
    const KeptAnswer answer = readKept(*m_store, keptPlace(), {1001, 5000});
    QCOMPARE(answer.reading.outcome, Outcome::Expired);
    QCOMPARE(answer.rows.size(), 0);
    QCOMPARE(readKept(*m_store).reading.outcome, Outcome::Nothing);
}

void TestQueueStore::futureExpires()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2), keptState(1000))));
    QCOMPARE(readKept(*m_store, keptPlace(), {0, 1000}).reading.outcome, Outcome::Read);
    QCOMPARE(readKept(*m_store, keptPlace(), {0, 999}).reading.outcome, Outcome::Expired);
    QCOMPARE(readKept(*m_store).reading.outcome, Outcome::Nothing);
}

void TestQueueStore::anotherKeyReadsNothing()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2))));
    const KeptAnswer answer = readKept(*m_store, keptPlace(u"norte"_s, 'x'));
    QCOMPARE(answer.reading.outcome, Outcome::Discarded);
    QCOMPARE(answer.rows.size(), 0);
    QCOMPARE(readKept(*m_store).reading.outcome, Outcome::Nothing); // nobody has its key any more
    QVERIFY(writeKept(*m_store, keptAll(keptRows(3)), keptPlace(u"norte"_s, 'x')));
    QCOMPARE(readKept(*m_store, keptPlace(u"norte"_s, 'x')).rows, keptRows(3));
}

void TestQueueStore::anotherKeyChangesNothing()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2))));
    KeptChanges changes = keptAll({keptRow(9)});
    changes.replacesAll = false;
    QVERIFY(!writeKept(*m_store, changes, keptPlace(u"norte"_s, 'x')));
    QVERIFY(writeKept(*m_store, keptAll(keptRows(3)), keptPlace(u"norte"_s, 'x')));
    QCOMPARE(readKept(*m_store, keptPlace(u"norte"_s, 'x')).rows, keptRows(3));
}

void TestQueueStore::erasing()
{
    QVERIFY(eraseKept(*m_store, u"norte"_s));
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2))));
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2)), keptPlace(u"sul"_s)));
    QVERIFY(eraseKept(*m_store, u"norte"_s));
    QCOMPARE(readKept(*m_store).reading.outcome, Outcome::Nothing);
    QCOMPARE(readKept(*m_store, keptPlace(u"sul"_s)).rows, keptRows(2));
}

void TestQueueStore::erasingAll()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2))));
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2)), keptPlace(u"sul"_s)));
    QVERIFY(eraseAllKept(*m_store));
    QCOMPARE(readKept(*m_store).reading.outcome, Outcome::Nothing);
    QCOMPARE(readKept(*m_store, keptPlace(u"sul"_s)).reading.outcome, Outcome::Nothing);
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2))));
    QCOMPARE(readKept(*m_store).rows, keptRows(2));
}

void TestQueueStore::erasingTheOld()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QVERIFY(writeKept(*m_store, keptAll(keptRows(2), keptState(now))));
    int answers = 0;
    const PendingCall early = m_store->eraseOlderThan(now - 1000, [&](bool isDone) { answers += isDone ? 1 : 0; });
    QTRY_COMPARE(answers, 1);
    QCOMPARE(readKept(*m_store).rows, keptRows(2));
    const PendingCall late = m_store->eraseOlderThan(now + 1000, [&](bool isDone) { answers += isDone ? 1 : 0; });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(readKept(*m_store).reading.outcome, Outcome::Nothing);
}

void TestQueueStore::answersFromTheEventLoop()
{
    int answers = 0;
    const auto count = [&answers](bool) { ++answers; };
    const PendingCall erasure = m_store->eraseAll(count);
    const PendingCall writing = m_store->write(keptPlace(), keptAll(keptRows(1)), count);
    const PendingCall reading = m_store->read(
        keptPlace(), {0, 2'000'000'000}, [](const KeptBatch &) {}, [&](const QueueStore::Reading &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 3);
}

void TestQueueStore::droppedCallIsNotAnswered()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(5000))));
    int answers = 0;
    PendingCall reading = m_store->read(
        keptPlace(), {0, 2'000'000'000}, [&](const KeptBatch &) { ++answers; },
        [&](const QueueStore::Reading &) { ++answers; });
    reading.cancel();
    QCOMPARE(readKept(*m_store).rows.size(), 5000); // after it
    QCOMPARE(answers, 0);
}

void TestQueueStore::droppedChangeIsCarriedOut()
{
    bool isAnswered = false;
    PendingCall writing = m_store->write(keptPlace(), keptAll(keptRows(3)), [&](bool) { isAnswered = true; });
    writing.cancel();
    QCOMPARE(readKept(*m_store).rows, keptRows(3));
    QVERIFY(!isAnswered);
}

void TestQueueStore::handlerMayDropItsCall()
{
    QVERIFY(writeKept(*m_store, keptAll(keptRows(5000))));
    int batches = 0;
    PendingCall reading;
    reading = m_store->read(
        keptPlace(), {0, 2'000'000'000},
        [&](const KeptBatch &) {
            ++batches;
            reading.cancel();
        },
        [&](const QueueStore::Reading &) { batches += 100; });
    QTRY_COMPARE(batches, 1);
    bool isWritten = false;
    PendingCall writing;
    writing = m_store->write(keptPlace(), keptAll({}), [&](bool) {
        writing.cancel();
        isWritten = true;
    });
    QTRY_VERIFY(isWritten);
    QCOMPARE(readKept(*m_store).batches, QList<qsizetype>{0});
    QCOMPARE(batches, 1);
}

QTEST_GUILESS_MAIN(TestQueueStore)
#include "tst_queuestore.moc"
