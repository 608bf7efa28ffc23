// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/heldsecretstore.h"
#include "desk/keeperrun.h"
#include "settings/policyfile.h"
#include "store/memoryqueuestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;
using Keeping = QueueKeeper::Keeping;
using Outcome = QueueStore::Outcome;

// When what is kept of the queue goes, and what it is kept apart from.
class TestQueueKeeperErasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void expiresByPolicy();
    void policyForbids();
    void turnedOffErasesAll();
    void signingOutErases();
    void removingTheProfileErases();
    void otherServerReadsNothing();
    void profilesAreApart();
    void thisRunOnlyIsNotKept();

private:
    std::unique_ptr<KeeperRun> run(const QByteArray &policy = "\n", int hoursLater = 0)
    {
        const QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(12, 0)).addSecs(hoursLater * 3600);
        auto run =
            std::make_unique<KeeperRun>(m_directory->path(), *m_secrets, *m_store, PolicyFile::policy(policy), now);
        run->state = keptState(m_now);
        return run;
    }
    // Signed in, and with the queue wanted.
    std::unique_ptr<KeeperRun> runOn(const Profile &profile = norte(), const QByteArray &policy = "\n",
                                     int hoursLater = 0)
    {
        auto now = run(policy, hoursLater);
        now->state = {}; // the desk has asked nobody
        if (!now->connectTo(profile) || !now->follow())
            qFatal("nothing is answered");
        now->state = keptState(m_now);
        return now;
    }
    void keep(int rows = 5, const Profile &profile = norte())
    {
        const auto earlier = runOn(profile);
        earlier->put(keptRows(rows));
        QVERIFY(earlier->flush());
        QCOMPARE(m_store->rowsOf(profile.id).size(), rows);
    }
    QStringList writes()
    {
        QStringList writes = m_store->asked().filter(u"write"_s);
        writes.remove(0, std::exchange(m_seen, writes.size()));
        return writes;
    }

    const qint64 m_now = QDateTime(QDate(2026, 11, 24), QTime(12, 0)).toSecsSinceEpoch();
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HeldSecretStore> m_secrets;
    std::unique_ptr<MemoryQueueStore> m_store;
    qsizetype m_seen = 0;
};

void TestQueueKeeperErasing::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<HeldSecretStore>();
    m_store = std::make_unique<MemoryQueueStore>();
    m_seen = 0;
}

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
