// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectionrun.h"
#include "desk/heldsecretstore.h"
#include "desk/queuekeeper.h"
#include "desk/queueworld.h"
#include "store/keptrows.h"
#include "store/memoryqueuestore.h"

#include <QSet>
#include <QTemporaryDir>

namespace guiche
{

// One run of the program, as far as the connection and the kept queue go, over what earlier runs left. The table stands for
// the QueueDesk's: kept rows come into it.
class KeeperRun
{
public:
    KeeperRun(const QString &directory, SecretStore &secrets, QueueStore &store, const Policy &policy = {},
              QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(12, 0)));

    // Signs in, and waits for the keychain.
    bool connectTo(const Profile &profile);
    // The queue is wanted; waits until what was kept is there, or nothing.
    bool follow();
    void put(const QList<KeptRow> &rows, bool marks = true);
    void drop(const IdAtendimento &id, bool marks);
    void clear() { keeper.note(table.clear()); }
    // Writes, and waits for it.
    bool flush();
    // Numbers of the rows that are in the table.
    QList<int> numbers() const;

    QDateTime time;
    HandAlarms alarms;
    ConnectionRun connection;
    QueueTable table;
    QSet<IdAtendimento> refused; // kept rows that do not come into the table
    KeptState state; // as the desk would tell it
    KeptState toldState; // with the kept rows
    QueueKeeper keeper;
    int storedCount = 0;
};

// Runs one after another, over one directory, keychain and store.
class KeeperRuns
{
protected:
    void beginAnew();
    std::unique_ptr<KeeperRun> run(const QByteArray &policy = "\n", int hoursLater = 0);
    // Signed in, and with the queue wanted.
    std::unique_ptr<KeeperRun> runOn(const Profile &profile = norte(), const QByteArray &policy = "\n",
                                     int hoursLater = 0);
    // A whole run that leaves so many rows.
    void keep(int rows = 5, const Profile &profile = norte());
    QStringList writes(); // asked of the store since the last time

    const qint64 m_now = QDateTime(QDate(2026, 11, 24), QTime(12, 0)).toSecsSinceEpoch();
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HeldSecretStore> m_secrets;
    std::unique_ptr<MemoryQueueStore> m_store;

private:
    qsizetype m_seen = 0; // writes
};

} // namespace guiche
