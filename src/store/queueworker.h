// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queuedatabase.h"

#include <QObject>
#include <QSet>

namespace guiche
{

// What SqliteQueueStore does in its thread: one database at a time is open, and what cannot be read is put out of the way.
class QueueWorker : public QObject
{
public:
    explicit QueueWorker(const QString &directory);
    ~QueueWorker() override;

    // Until `take` says no.
    QueueStore::Reading read(const KeptPlace &place, QueueStore::Fresh fresh,
                             const std::function<bool(const KeptBatch &)> &take);
    bool write(const KeptPlace &place, const KeptChanges &changes);
    bool erase(const QString &profileId);
    bool eraseAll();
    bool eraseOlderThan(qint64 moment);

private:
    using Trouble = QueueDatabase::Trouble;

    QString fileOf(const QString &profileId) const;
    tl::expected<void, Trouble> open(const KeptPlace &place);
    void close();
    // What is left to say of a file that is trouble.
    QueueStore::Reading clearAway(const QString &profileId, Trouble trouble);

    QString m_directory;
    QSet<QString> m_untouchable; // profiles in whose place something stands that could not be moved away
    KeptPlace m_place; // of the open one
    std::unique_ptr<QueueDatabase> m_database;
};

} // namespace guiche
