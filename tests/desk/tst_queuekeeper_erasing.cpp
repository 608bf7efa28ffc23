// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keeperrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;
using Keeping = QueueKeeper::Keeping;
using Outcome = QueueStore::Outcome;

// When what is kept of the queue goes, and what it is kept apart from.
class TestQueueKeeperErasing : public QObject, private KeeperRuns
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginAnew(); }

    void expiresByPolicy();
    void policyForbids();
    void turnedOffErasesAll();
    void signingOutErases();
    void removingTheProfileErases();
    void otherServerReadsNothing();
    void profilesAreApart();
    void thisRunOnlyIsNotKept();
};

void TestQueueKeeperErasing::expiresByPolicy()
{
    keep();
    QCOMPARE(runOn(norte(), "\n", 72)->numbers().size(), 5);
    QCOMPARE(runOn(norte(), "[queue]\nmaxAgeHours=200\n", 73)->numbers().size(), 5);
    // Also what nobody wants to see, and with the keychain away.
    const auto now = run("\n", 73);
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 0);
    keep();
    QCOMPARE(runOn(norte(), "[queue]\nmaxAgeHours=1\n", 2)->numbers().size(), 0);
    keep();
    QCOMPARE(runOn(norte(), "\n", -25)->numbers().size(), 0); // a clock that went wrong would keep it for ever
}

void TestQueueKeeperErasing::policyForbids()
{
    keep();
    const auto now = runOn(norte(), "[queue]\nkept=false\n");
    QCOMPARE(now->keeper.keeping(), Keeping::Forbidden);
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 0);
    now->put(keptRows(3));
    QVERIFY(now->flush());
    now->keeper.setKeeping(true);
    QVERIFY(now->flush());
    QCOMPARE(now->keeper.keeping(), Keeping::Forbidden);
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 0);
}

void TestQueueKeeperErasing::turnedOffErasesAll()
{
    keep(5, sul());
    const auto now = runOn();
    now->put(keptRows(3));
    QVERIFY(now->flush());
    now->keeper.setKeeping(false);
    QVERIFY(now->keeper.isStoring());
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size() + m_store->rowsOf(u"sul"_s).size(), 0);
    QVERIFY(m_secrets->asked().contains(u"erase queue/norte"_s) && m_secrets->asked().contains(u"erase queue/sul"_s));
    now->put(keptRows(6));
    QVERIFY(now->flush());
    QCOMPARE(now->keeper.keeping(), Keeping::TurnedOff);
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 0);
    now->keeper.setKeeping(true);
    QTRY_VERIFY(now->keeper.reading());
    now->put({keptRow(7)});
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 7);
}

void TestQueueKeeperErasing::signingOutErases()
{
    keep(5, sul());
    const auto now = runOn();
    now->put(keptRows(3));
    QVERIFY(now->flush());
    now->connection.desk.signOut();
    QVERIFY(now->keeper.isStoring());
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 0);
    QCOMPARE(m_store->rowsOf(u"sul"_s).size(), 5);
    QVERIFY(m_secrets->asked().contains(u"erase queue/norte"_s));
}

void TestQueueKeeperErasing::removingTheProfileErases()
{
    keep(5, sul());
    const auto now = runOn();
    now->connection.desk.remove(sul().id);
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"sul"_s).size(), 0);
    QVERIFY(m_secrets->asked().contains(u"erase queue/sul"_s));
}

void TestQueueKeeperErasing::otherServerReadsNothing()
{
    keep();
    Profile moved = norte();
    moved.server = sul().server;
    const auto now = runOn(moved);
    QCOMPARE(now->numbers(), QList<int>());
    QCOMPARE(now->keeper.reading()->outcome, Outcome::Discarded);
}

void TestQueueKeeperErasing::profilesAreApart()
{
    keep(3);
    keep(5, sul());
    const auto now = runOn();
    QCOMPARE(now->numbers().size(), 3);
    now->state = {};
    QVERIFY(now->connectTo(sul()));
    now->clear();
    QTRY_VERIFY(now->keeper.reading());
    QCOMPARE(now->numbers().size(), 5);
    now->state = keptState(m_now);
    now->put({keptRow(9)});
    QVERIFY(now->flush());
    QCOMPARE(m_store->rowsOf(u"norte"_s).size(), 3);
    QCOMPARE(m_store->rowsOf(u"sul"_s).size(), 6);
}

void TestQueueKeeperErasing::thisRunOnlyIsNotKept()
{
    const auto now = run();
    now->connection.desk.connectTo(connectionOf(norte(), secretsOfNorte()).value());
    QVERIFY(now->follow());
    now->put(keptRows(3));
    QVERIFY(now->flush());
    QCOMPARE(now->keeper.keeping(), Keeping::ForThisRun);
    QCOMPARE(writes(), QStringList());
}

QTEST_GUILESS_MAIN(TestQueueKeeperErasing)
#include "tst_queuekeeper_erasing.moc"
