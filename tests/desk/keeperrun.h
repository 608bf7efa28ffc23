// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectionrun.h"
#include "desk/queuekeeper.h"
#include "store/keptrows.h"

#include <functional>

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

    ConnectionRun connection;
    QueueTable table;
    KeptState state; // as the desk would tell it
    KeptState toldState; // with the kept rows
    QueueKeeper keeper;
    int storedCount = 0;
};

} // namespace guiche
