// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queuestore.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace guiche
{

class QueueWorker;

// One SQLite database for each profile, `queue/<profile>.db` in the settings' directory, for its owner's eyes only, on a
// thread of its own. Rows, their ids, dates and the state are encrypted in the program (see QueueCipher); what others can
// see is how many there are, how long each is, and when the file was written.
//
// A file of ours that cannot be read is discarded. What is none of ours becomes `queue/<profile>.set-aside.db`, in place of
// an earlier one; where it cannot be moved, nothing is written for this profile.
class SqliteQueueStore : public QueueStore
{
public:
    // Neither a file nor a directory nor the thread is made, nor SQLite loaded, before they are needed.
    explicit SqliteQueueStore(const QString &settingsDirectory);
    // Waits until what was asked for is written.
    ~SqliteQueueStore() override;

    PendingCall read(const KeptPlace &place, Fresh fresh, BatchHandler batch, ReadHandler done) override;
    PendingCall write(const KeptPlace &place, const KeptChanges &changes, DoneHandler handler) override;
    PendingCall erase(const QString &profileId, DoneHandler handler) override;
    PendingCall eraseAll(DoneHandler handler) override;
    PendingCall eraseOlderThan(qint64 moment, DoneHandler handler) override;

private:
    PendingCall ask(std::function<bool(QueueWorker &)> task, DoneHandler handler);
    PendingCall askErasure(std::function<bool(QueueWorker &)> task, DoneHandler handler);
    void start();

    QString m_directory;
    std::atomic_bool m_isEnding = false; // readings are not to go on
    QThread m_thread;
    std::unique_ptr<QObject> m_here; // what comes from the thread is handed over in its place
    QueueWorker *m_worker = nullptr; // in the thread, which ends with it
};

} // namespace guiche
