// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keeperrun.h"
#include "store/sqlitequeuestore.h"
#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;
using Keeping = QueueKeeper::Keeping;
using Outcome = QueueStore::Outcome;

// What is kept of the queue, and when it is written.
class TestQueueKeeper : public QObject, private KeeperRuns
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginAnew(); }

    void comesBackInTheNextRun();
    void nothingIsAskedBeforeItIsWanted();
    void writesOnlyWhatChanged();
    void whatOnlyTicksIsNotWritten();
    void ageGoesOnWithoutChanges();
    void goneRowsAreNotKept();
    void largeQueueGoesInParts();
    void firstPagesDoNotReplaceTheWhole();
    void emptiedTableLeavesWhatIsKept();
    void newerRowsAreNotToldAgain();
    void refusedRowsLeaveTheFile();
    void goneRowsLeaveTheFile();
    void nothingIsWrittenWithoutAKeychain_data();
    void nothingIsWrittenWithoutAKeychain();
    void keyIsAskedForAgain();
    void lateKeyWritesWhatCameBefore();
    void failedWriteIsMadeUpFor();
    void storesUntilItIsWritten();
    void writesByItself();
    void setAsideIsTold();
    void withARealFile();
};

void TestQueueKeeper::comesBackInTheNextRun()
{
    keep();
    const auto now = runOn();
    QCOMPARE(now->numbers(), (QList<int>{0, 1, 2, 3, 4}));
    QCOMPARE(now->toldState, keptState(m_now));
    QCOMPARE(now->keeper.reading()->outcome, Outcome::Read);
    QCOMPARE(now->keeper.keeping(), Keeping::Kept);
    QCOMPARE(now->table.row(*now->table.find(keptRow(3).row.id)), keptRow(3).row);
}

void TestQueueKeeper::nothingIsAskedBeforeItIsWanted()
{
    const auto now = run();
    QVERIFY(now->connectTo(norte()));
    now->put(keptRows(3));
    QVERIFY(now->flush());
    QCOMPARE(m_store->asked(), QStringList{u"erase old"_s});
    QCOMPARE(m_secrets->asked().filter(u"queue/"_s), QStringList());
}

void TestQueueKeeper::writesOnlyWhatChanged()
{
    keep();
    writes();
    const auto now = runOn();
    QVERIFY(now->flush());
    QCOMPARE(writes(), QStringList());
    now->put({keptRow(3, 1), keptRow(9), keptRow(4)});
    now->drop(keptRow(1).row.id, false);
    QVERIFY(now->flush());
    QCOMPARE(writes(), QStringList{u"write norte +2 -1"_s});
    QCOMPARE(m_store->rowsOf(u"norte"_s).value(keptRow(3).row.id.text()), keptRow(3, 1));
    QVERIFY(!m_store->rowsOf(u"norte"_s).contains(keptRow(1).row.id.text()));
    QVERIFY(now->flush());
    QCOMPARE(writes(), QStringList());
}

void TestQueueKeeper::whatOnlyTicksIsNotWritten()
{
    keep();
    writes();
    const auto now = runOn();
    KeptRow later = keptRow(2);
    later.receivedAt += 60;
    later.row.clock.minutosEmAberto = 999;
    now->put({later});
    now->keeper.note(now->table.acknowledgeAll());
    QVERIFY(now->flush());
    QCOMPARE(writes(), QStringList());
}

void TestQueueKeeper::ageGoesOnWithoutChanges()
{
    keep();
    writes();
    const auto now = runOn();
    now->state.keptAt = m_now + 120;
    now->keeper.noteState();
    QVERIFY(now->flush());
    QCOMPARE(writes(), QStringList{u"write norte"_s});
    QCOMPARE(m_store->stateOf(u"norte"_s).keptAt, m_now + 120);
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 5);
}

void TestQueueKeeper::goneRowsAreNotKept()
{
    const auto now = runOn();
    now->put(keptRows(3));
    QVERIFY(now->flush());
    now->drop(keptRow(1).row.id, true);
    QCOMPARE(now->table.size(), 3); // to be seen
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 2);
    writes();
    now->keeper.note(now->table.acknowledgeAll());
    QVERIFY(now->flush());
    QCOMPARE(writes(), QStringList());
}

void TestQueueKeeper::largeQueueGoesInParts()
{
    const auto now = runOn();
    now->put(keptRows(1200));
    QVERIFY(now->flush());
    QCOMPARE(writes(), (QStringList{u"write norte all +500 …"_s, u"write norte +500 …"_s, u"write norte +200"_s}));
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 1200);
    QCOMPARE(m_store->stateOf(u"norte"_s), now->state);
}

void TestQueueKeeper::firstPagesDoNotReplaceTheWhole()
{
    keep(50);
    const auto now = runOn();
    now->clear();
    now->state.isWhole = false;
    now->put(keptRows(10, 1));
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 50);
    now->put(keptRows(20, 1));
    now->state.isWhole = true;
    now->keeper.noteState();
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 20);
}

void TestQueueKeeper::emptiedTableLeavesWhatIsKept()
{
    keep();
    const auto now = runOn();
    now->clear();
    now->state = {}; // as the desk tells it without a connection
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 5);
}

void TestQueueKeeper::newerRowsAreNotToldAgain()
{
    keep();
    const auto now = run();
    now->state = {};
    QVERIFY(now->connectTo(norte()));
    now->put({keptRow(2, 1), keptRow(7)});
    QVERIFY(now->follow());
    QCOMPARE(now->numbers(), (QList<int>{0, 1, 2, 3, 4, 7}));
    QCOMPARE(now->table.row(*now->table.find(keptRow(2).row.id)), keptRow(2, 1).row);
    now->state = keptState(m_now + 60);
    now->keeper.noteState();
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 6);
    QCOMPARE(m_store->rowsOf(u"norte"_s).value(keptRow(2).row.id.text()).row, keptRow(2, 1).row);
}

// Their days have come by now, and they are not among them.
void TestQueueKeeper::refusedRowsLeaveTheFile()
{
    keep();
    writes();
    const auto now = run();
    now->state = {};
    now->refused = {keptRow(1).row.id, keptRow(4).row.id};
    QVERIFY(now->connectTo(norte()) && now->follow());
    QCOMPARE(now->numbers(), (QList<int>{0, 2, 3}));
    QVERIFY(now->flush());
    QCOMPARE(writes(), QStringList()); // before anything was asked
    now->state = keptState(m_now + 60);
    now->state.isWhole = false;
    QVERIFY(now->flush());
    QCOMPARE(writes(), QStringList{u"write norte -2"_s});
    QCOMPARE(runOn()->numbers(), (QList<int>{0, 2, 3}));
}

void TestQueueKeeper::goneRowsLeaveTheFile()
{
    keep();
    const auto now = run();
    now->state = {};
    QVERIFY(now->connectTo(norte()));
    now->put({keptRow(2, 1), keptRow(3)});
    now->drop(keptRow(2).row.id, true); // there to be seen, before what was kept has come
    QVERIFY(now->follow());
    now->state = keptState(m_now + 60);
    now->state.isWhole = false;
    QVERIFY(now->flush());
    QCOMPARE(runOn()->numbers(), (QList<int>{0, 1, 3, 4}));
}

void TestQueueKeeper::nothingIsWrittenWithoutAKeychain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::KeychainUnavailable, ErrorKind::KeychainRefused, ErrorKind::KeychainFailed})
        QTest::addRow("%s", qPrintable(nameOf(kind))) << kind;
}

void TestQueueKeeper::nothingIsWrittenWithoutAKeychain()
{
    QFETCH(const ErrorKind, kind);
    keep();
    writes();
    m_secrets->setFailure(kind);
    const auto now = runOn();
    QCOMPARE(now->keeper.keeping(), Keeping::WithoutKeychain);
    QCOMPARE(now->numbers(), QList<int>());
    now->put(keptRows(8, 1));
    QVERIFY(now->flush());
    QCOMPARE(writes(), QStringList());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 5); // it may be there again the next time
    m_secrets->setFailure({});
    QCOMPARE(runOn()->numbers().size(), 5);
}

void TestQueueKeeper::keyIsAskedForAgain()
{
    m_secrets->setFailure(ErrorKind::KeychainRefused); // nobody has unlocked it
    const auto now = runOn();
    const QSignalSpy changed(&now->keeper, &QueueKeeper::keepingChanged);
    now->put(keptRows(3));
    for (const std::chrono::minutes pause : {5min, 10min, 20min, 40min, 80min, 80min}) {
        QTRY_COMPARE(now->alarms.waiting(), QList<std::chrono::milliseconds>{pause});
        now->alarms.advance(now->time, pause);
        QVERIFY(now->alarms.waiting().isEmpty());
    }
    QTRY_COMPARE(now->alarms.waiting().size(), 1);
    QCOMPARE(now->keeper.keeping(), Keeping::WithoutKeychain);
    QVERIFY(changed.isEmpty());
    m_secrets->setFailure({});
    now->alarms.advance(now->time, 80min);
    QTRY_VERIFY(now->keeper.reading());
    QCOMPARE(now->keeper.keeping(), Keeping::Kept);
    QCOMPARE(changed.size(), 1);
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 3);
    QVERIFY(now->alarms.waiting().isEmpty());
}

void TestQueueKeeper::lateKeyWritesWhatCameBefore()
{
    m_secrets->hold();
    const auto now = run();
    QTRY_VERIFY(!now->keeper.isStoring());
    now->connection.desk.keep(norte(), secretsOfNorte());
    now->keeper.follow(now->table, [&] { return now->state; });
    now->put(keptRows(4));
    now->keeper.flush();
    QVERIFY(!now->keeper.isStoring());
    m_secrets->release();
    QTRY_VERIFY(now->keeper.reading());
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 4);
}

void TestQueueKeeper::failedWriteIsMadeUpFor()
{
    keep();
    const auto now = runOn();
    m_store->setFailing(true);
    now->put({keptRow(2, 1)});
    QVERIFY(now->flush());
    QCOMPARE(now->keeper.keeping(), Keeping::WithoutDisk);
    m_store->setFailing(false);
    QVERIFY(now->flush());
    QCOMPARE(now->keeper.keeping(), Keeping::Kept);
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 5);
    QCOMPARE(m_store->rowsOf(u"norte"_s).value(keptRow(2).row.id.text()), keptRow(2, 1));
}

void TestQueueKeeper::storesUntilItIsWritten()
{
    const auto now = runOn();
    QTRY_VERIFY(!now->keeper.isStoring());
    now->storedCount = 0;
    now->put(keptRows(1200));
    now->keeper.flush();
    QVERIFY(now->keeper.isStoring());
    QTRY_COMPARE(now->storedCount, 1);
    QVERIFY(!now->keeper.isStoring());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 1200);
}

void TestQueueKeeper::writesByItself()
{
    const auto now = runOn();
    now->keeper.setPause(std::chrono::milliseconds(1));
    now->put(keptRows(3));
    QTRY_COMPARE(m_store->rowsOf(u"norte"_s).size(), 3);
}

void TestQueueKeeper::setAsideIsTold()
{
    QVERIFY(QDir(m_directory->path()).mkdir(u"queue"_s));
    QFile file(m_directory->filePath(u"queue/norte.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("my notes") > 0);
    file.close();
    SqliteQueueStore store(m_directory->path());
    KeeperRun now(m_directory->path(), *m_secrets, store);
    const QSignalSpy told(&now.keeper, &QueueKeeper::setAside);
    QVERIFY(now.connectTo(norte()) && now.follow());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), m_directory->filePath(u"queue/norte.set-aside.db"_s));
}

void TestQueueKeeper::withARealFile()
{
    SqliteQueueStore store(m_directory->path());
    const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0));
    {
        KeeperRun earlier(m_directory->path(), *m_secrets, store, {}, noon);
        QVERIFY(earlier.connectTo(norte()) && earlier.follow());
        earlier.state = keptState(m_now);
        earlier.put(keptRows(3000));
        QVERIFY(earlier.flush());
    }
    KeeperRun now(m_directory->path(), *m_secrets, store, {}, noon);
    QVERIFY(now.connectTo(norte()) && now.follow());
    QCOMPARE(now.table.size(), 3000);
    QCOMPARE(now.table.row(*now.table.find(keptRow(2999).row.id)), keptRow(2999).row);
}

QTEST_GUILESS_MAIN(TestQueueKeeper)
#include "tst_queuekeeper.moc"
