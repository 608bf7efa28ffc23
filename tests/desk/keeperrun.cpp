// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keeperrun.h"

#include "settings/policyfile.h"

#include <QTest>

#include <algorithm>
#include <utility>

namespace guiche
{

KeeperRun::KeeperRun(const QString &directory, SecretStore &secrets, QueueStore &store, const Policy &policy,
                     QDateTime now)
    : time(std::move(now))
    , connection(directory, secrets, policy)
    , keeper(
          connection.desk, connection.settings, secrets, store, [this] { return time; }, alarms.alarm())
{
    keeper.setPause(std::chrono::hours(1)); // nothing but flush() writes
    QObject::connect(&keeper, &QueueKeeper::kept, &keeper, [this](const QList<KeptRow> &rows, const KeptState &kept) {
        toldState = kept;
        QList<KeptRow> taken = rows;
        taken.removeIf([this](const KeptRow &row) { return refused.contains(row.row.id); });
        put(taken, false);
    });
    QObject::connect(&keeper, &QueueKeeper::stored, &keeper, [this] { ++storedCount; });
}

bool KeeperRun::connectTo(const Profile &profile)
{
    connection.desk.keep(profile, profile.id == norte().id ? secretsOfNorte() : secretsOfSul());
    return QTest::qWaitFor([this] { return !connection.desk.isStoring(); });
}

bool KeeperRun::follow()
{
    keeper.follow(table, [this] { return state; });
    return QTest::qWaitFor([this] { return keeper.reading() || keeper.keeping() != QueueKeeper::Keeping::Kept; });
}

void KeeperRun::put(const QList<KeptRow> &rows, bool marks)
{
    for (const KeptRow &kept : rows)
        keeper.note(table.put(std::span(&kept.row, 1), kept.receivedAt, marks));
}

void KeeperRun::drop(const IdAtendimento &id, bool marks)
{
    keeper.note(table.drop(std::span(&id, 1), marks));
}

bool KeeperRun::flush()
{
    keeper.flush();
    return QTest::qWaitFor([this] { return !keeper.isStoring(); });
}

QList<int> KeeperRun::numbers() const
{
    QList<int> numbers;
    for (const Slot slot : table.all())
        numbers << table.row(slot).id.text().toInt() - 70'000'000;
    std::ranges::sort(numbers);
    return numbers;
}

void KeeperRuns::beginAnew()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<HeldSecretStore>();
    m_store = std::make_unique<MemoryQueueStore>();
    m_seen = 0;
}

std::unique_ptr<KeeperRun> KeeperRuns::run(const QByteArray &policy, int hoursLater)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_now).addSecs(qint64{hoursLater} * 3600);
    auto run = std::make_unique<KeeperRun>(m_directory->path(), *m_secrets, *m_store, PolicyFile::policy(policy), now);
    run->state = keptState(m_now);
    return run;
}

std::unique_ptr<KeeperRun> KeeperRuns::runOn(const Profile &profile, const QByteArray &policy, int hoursLater)
{
    auto now = run(policy, hoursLater);
    now->state = {}; // the desk has asked nobody
    if (!now->connectTo(profile) || !now->follow())
        qFatal("nothing is answered");
    now->state = keptState(m_now);
    return now;
}

void KeeperRuns::keep(int rows, const Profile &profile)
{
    const auto earlier = runOn(profile);
    earlier->put(keptRows(rows));
    QVERIFY(earlier->flush());
    QCOMPARE(m_store->rowsOf(profile.id).size(), rows);
}

QStringList KeeperRuns::writes()
{
    QStringList writes = m_store->asked().filter(QStringLiteral("write"));
    writes.remove(0, std::exchange(m_seen, writes.size()));
    return writes;
}

} // namespace guiche
