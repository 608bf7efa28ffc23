// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queuestore.h"

#include <QHash>

namespace guiche
{

// Keeps queues as long as itself. Fails only when told to.
class MemoryQueueStore : public QueueStore
{
public:
    PendingCall read(const KeptPlace &place, Fresh fresh, BatchHandler batch, ReadHandler done) override;
    PendingCall write(const KeptPlace &place, const KeptChanges &changes, DoneHandler handler) override;
    PendingCall erase(const QString &profileId, DoneHandler handler) override;
    PendingCall eraseAll(DoneHandler handler) override;
    PendingCall eraseOlderThan(qint64 moment, DoneHandler handler) override;

    // Calls from now on fail and change nothing.
    void setFailing(bool isFailing) { m_isFailing = isFailing; }
    // "read norte", "write norte +2 -1", "write norte all +2 …" (more follows), "erase norte", "erase all".
    const QStringList &asked() const { return m_asked; }
    // By id; for tests.
    QHash<QString, KeptRow> rowsOf(const QString &profileId) const { return m_kept.value(profileId).rows; }
    KeptState stateOf(const QString &profileId) const { return m_kept.value(profileId).state; }

private:
    struct Kept {
        QByteArray key;
        KeptState state;
        QHash<QString, KeptRow> rows;
    };
    bool change(const KeptPlace &place, const KeptChanges &changes);

    QHash<QString, Kept> m_kept; // by profile
    std::optional<std::pair<KeptPlace, Kept>> m_unfinished; // a change whose last part has not come
    QStringList m_asked;
    bool m_isFailing = false;
};

} // namespace guiche
