// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memoryqueuestore.h"

#include <QPointer>

#include <utility>

namespace guiche
{

namespace
{

// Runs from the event loop, unless the call is destroyed before.
PendingCall answerSoon(QueueStore::DoneHandler handler, bool isDone)
{
    auto listener = std::make_unique<QObject>();
    const auto tell = [handler = std::move(handler), isDone] {
        if (handler)
            handler(isDone);
    };
    QMetaObject::invokeMethod(listener.get(), tell, Qt::QueuedConnection);
    return PendingCall(std::move(listener));
}

} // namespace

PendingCall MemoryQueueStore::read(const KeptPlace &place, Fresh fresh, BatchHandler batch, ReadHandler done)
{
    m_asked << QStringLiteral("read ") % place.profileId;
    m_unfinished.reset();
    const auto kept = m_kept.constFind(place.profileId);
    Reading reading;
    KeptBatch rows;
    if (m_isFailing) {
        reading.outcome = Outcome::Failed;
    } else if (kept != m_kept.cend() && kept->key != place.key) {
        reading.outcome = Outcome::Discarded;
    } else if (kept != m_kept.cend()) {
        const bool isFresh = kept->state.keptAt >= fresh.from && kept->state.keptAt <= fresh.until;
        reading.outcome = isFresh ? Outcome::Read : Outcome::Expired;
        reading.state = kept->state;
        if (isFresh)
            rows = {kept->state, kept->rows.values()};
        reading.rows = rows.rows.size();
    }
    if (reading.outcome == Outcome::Discarded || reading.outcome == Outcome::Expired)
        m_kept.remove(place.profileId);
    auto listener = std::make_unique<QObject>();
    const QPointer<QObject> guard(listener.get()); // whoever gets the rows may drop the call
    const auto tell = [guard, reading, rows, batch = std::move(batch), done = std::move(done)] {
        if (reading.outcome == Outcome::Read)
            batch(rows);
        if (guard)
            done(reading);
    };
    QMetaObject::invokeMethod(listener.get(), tell, Qt::QueuedConnection);
    return PendingCall(std::move(listener));
}

PendingCall MemoryQueueStore::write(const KeptPlace &place, const KeptChanges &changes, DoneHandler handler)
{
    QString asked = QStringLiteral("write ") % place.profileId;
    if (changes.replacesAll)
        asked += QStringLiteral(" all");
    if (!changes.rows.isEmpty())
        asked += QStringLiteral(" +") % QString::number(changes.rows.size());
    if (!changes.removed.isEmpty())
        asked += QStringLiteral(" -") % QString::number(changes.removed.size());
    if (changes.hasMore)
        asked += QStringLiteral(" …");
    m_asked << asked;
    return answerSoon(std::move(handler), !m_isFailing && change(place, changes));
}

bool MemoryQueueStore::change(const KeptPlace &place, const KeptChanges &changes)
{
    if (changes.replacesAll) {
        m_unfinished = {place, Kept{place.key, {}, {}}};
    } else if (!m_unfinished || m_unfinished->first != place) {
        m_unfinished.reset();
        const auto kept = m_kept.constFind(place.profileId);
        if (kept == m_kept.cend() || kept->key != place.key)
            return false;
        m_unfinished = {place, *kept};
    }
    Kept &kept = m_unfinished->second;
    for (const IdAtendimento &id : changes.removed)
        kept.rows.remove(id.text());
    for (const KeptRow &row : changes.rows)
        kept.rows.insert(keptIdOf(row.row).text(), row);
    kept.state = changes.state;
    if (!changes.hasMore)
        m_kept.insert(place.profileId, std::exchange(m_unfinished, {})->second);
    return true;
}

PendingCall MemoryQueueStore::erase(const QString &profileId, DoneHandler handler)
{
    m_asked << QStringLiteral("erase ") % profileId;
    if (!m_isFailing)
        m_kept.remove(profileId);
    return answerSoon(std::move(handler), !m_isFailing);
}

PendingCall MemoryQueueStore::eraseAll(DoneHandler handler)
{
    m_asked << QStringLiteral("erase all");
    if (!m_isFailing)
        m_kept.clear();
    return answerSoon(std::move(handler), !m_isFailing);
}

PendingCall MemoryQueueStore::eraseOlderThan(qint64 moment, DoneHandler handler)
{
    m_asked << QStringLiteral("erase old");
    if (!m_isFailing)
        m_kept.removeIf([moment](auto kept) { return kept.value().state.keptAt < moment; });
    return answerSoon(std::move(handler), !m_isFailing);
}

} // namespace guiche
