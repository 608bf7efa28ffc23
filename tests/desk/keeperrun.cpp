// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keeperrun.h"

#include <QTest>

#include <algorithm>

namespace guiche
{

KeeperRun::KeeperRun(const QString &directory, SecretStore &secrets, QueueStore &store, const Policy &policy,
                     QDateTime now)
    : connection(directory, secrets, policy)
    , keeper(connection.desk, connection.settings, secrets, store, [now] { return now; })
{
    keeper.setPause(std::chrono::hours(1)); // nothing but flush() writes
    QObject::connect(&keeper, &QueueKeeper::kept, &keeper, [this](const QList<KeptRow> &rows, const KeptState &kept) {
        toldState = kept;
        put(rows, false);
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

} // namespace guiche
