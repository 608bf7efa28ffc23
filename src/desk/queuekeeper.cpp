// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queuekeeper.h"

#include "desk/connectiondesk.h"
#include "desk/keychainkey.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

using namespace std::chrono_literals;

constexpr qsizetype partSize = 500; // rows; some milliseconds in the window's thread

QString queueKeyName(const QString &profileId)
{
    return QStringLiteral("queue/") + profileId;
}

// Of one server: what was kept of another opens with no key that is asked for.
QByteArray keyFor(const QByteArray &masterKey, const QString &server)
{
    return QCryptographicHash::hash(QByteArray(masterKey + server.toUtf8()), QCryptographicHash::Sha256);
}

// From the event loop, so that the window can do something between two parts.
PendingCall inNextTurn(std::function<void()> work)
{
    auto listener = std::make_unique<QObject>();
    QMetaObject::invokeMethod(listener.get(), std::move(work), Qt::QueuedConnection);
    return PendingCall(std::move(listener));
}

} // namespace

QueueKeeper::QueueKeeper(ConnectionDesk &connections, const Settings &settings, SecretStore &secrets, QueueStore &store,
                         Clock clock, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_settings(settings)
    , m_keeps(settings)
    , m_secrets(secrets)
    , m_store(store)
    , m_clock(std::move(clock))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(30s);
    connect(&m_pause, &QTimer::timeout, this, &QueueKeeper::write);
    connect(&m_connections, &ConnectionDesk::connectionChanged, this, &QueueKeeper::followConnection);
    connect(&m_connections, &ConnectionDesk::profileRemoved, this, &QueueKeeper::forget);
    const auto done = [this](bool) { noteErased(); };
    if (m_keeps.isOn())
        erase(m_store.eraseOlderThan(m_clock().toSecsSinceEpoch() - std::chrono::seconds(m_keeps.largestAge()).count(),
                                     done));
    else
        erase(m_store.eraseAll(done));
    followConnection();
}

QueueKeeper::~QueueKeeper() = default;

void QueueKeeper::follow(const QueueTable &table, StateOf stateOf)
{
    reset();
    m_table = &table;
    m_stateOf = std::move(stateOf);
    begin();
}

void QueueKeeper::followConnection()
{
    const ConnectionDesk::State state = m_connections.state();
    const bool isIn = state == ConnectionDesk::State::Opening || state == ConnectionDesk::State::Connected;
    const std::optional<Profile> &profile = m_connections.profile();
    const QString profileId = isIn && profile ? profile->id : QString();
    const QString server = isIn && profile ? profile->server.hostAndPort() : QString();
    // Without secrets after it had some: somebody signed out, and who comes after is not to read on.
    if (state == ConnectionDesk::State::SignedOut && m_wasConnected && profile && profile->id == m_profileId)
        forget(m_profileId);
    m_wasConnected = state == ConnectionDesk::State::Connected;
    if (profileId == m_profileId && server == m_server) {
        if (m_isKeyless)
            begin(); // it may be unlocked by now
        return;
    }
    reset();
    m_profileId = profileId;
    m_server = server;
    begin();
    Q_EMIT keepingChanged();
}

void QueueKeeper::begin()
{
    if (!m_table || m_profileId.isEmpty() || !m_keeps.isOn() || !m_key.isEmpty())
        return;
    m_isKeyless = false;
    m_call = m_secrets.read(queueKeyName(m_profileId), [this](const Result<QString> &text) { takeKey(text); });
}

void QueueKeeper::takeKey(const Result<QString> &text)
{
    const QByteArray known = text ? keychainKeyIn(*text) : QByteArray();
    if (!text || !known.isEmpty()) {
        settleKey(known);
        return;
    }
    // Used only once it is kept: nothing could read in the next run what it encrypts.
    const QByteArray key = newKeychainKey();
    m_call = m_secrets.write(queueKeyName(m_profileId), QString::fromLatin1(key.toHex()),
                             [this, key](const Result<void> &outcome) { settleKey(outcome ? key : QByteArray()); });
}

void QueueKeeper::settleKey(const QByteArray &key)
{
    m_isKeyless = key.isEmpty();
    if (m_isKeyless) {
        Q_EMIT keepingChanged();
        return;
    }
    m_key = keyFor(key, m_server);
    read();
}

void QueueKeeper::read()
{
    const qint64 now = m_clock().toSecsSinceEpoch();
    const QueueStore::Fresh fresh{now - std::chrono::seconds(m_keeps.largestAge()).count(),
                                  now + std::chrono::seconds(24h).count()}; // clocks differ
    m_replacesAll = false;
    m_call = m_store.read(
        {m_profileId, m_key}, fresh, [this](const KeptBatch &batch) { takeBatch(batch); },
        [this](const QueueStore::Reading &reading) { endReading(reading); });
}

void QueueKeeper::takeBatch(const KeptBatch &batch)
{
    QList<KeptRow> rows = batch.rows;
    rows.removeIf([this](const KeptRow &kept) { return m_table->find(kept.row.id).has_value(); });
    Q_EMIT kept(rows, batch.state);
    for (const KeptRow &row : std::as_const(rows)) {
        if (const std::optional<Slot> slot = m_table->find(row.row.id))
            m_slots.keep(*slot, row.row);
    }
}

void QueueKeeper::endReading(const QueueStore::Reading &reading)
{
    m_hasKept = reading.outcome == QueueStore::Outcome::Read;
    if (m_hasKept)
        m_state = reading.state;
    else
        m_replacesAll = true;
    m_reading = reading;
    Q_EMIT readingEnded();
    if (m_isUrgent)
        write();
}

void QueueKeeper::note(const QueueDelta &delta)
{
    if (!m_table || m_profileId.isEmpty() || m_isKeyless || !m_keeps.isOn())
        return;
    if (delta.isEverything) {
        const bool wasStoring = isStoring();
        if (std::exchange(m_round, {}))
            m_call.cancel(); // its last part never comes
        m_slots.clear();
        m_removed.clear();
        m_changed.assign(m_table->all().begin(), m_table->all().end());
        m_replacesAll = true;
        if (wasStoring && !isStoring())
            Q_EMIT stored();
    }
    for (const Slot slot : delta.removed) {
        if (const IdAtendimento id = m_slots.idOf(slot); !id.isEmpty())
            m_removed << id;
        m_slots.remove(slot);
    }
    m_changed.insert(m_changed.end(), delta.added.begin(), delta.added.end());
    m_changed.insert(m_changed.end(), delta.changed.begin(), delta.changed.end());
    noteState();
}

void QueueKeeper::noteState()
{
    if (!m_table || m_profileId.isEmpty() || m_isKeyless || !m_keeps.isOn())
        return;
    m_isDue = true;
    if (!m_pause.isActive())
        m_pause.start();
}

void QueueKeeper::flush()
{
    m_isUrgent = true;
    m_pause.stop();
    write();
}

void QueueKeeper::write()
{
    if (!m_isDue || m_round || m_key.isEmpty() || !m_reading)
        return;
    const KeptState state = m_stateOf();
    // All that was kept is not given up for the first pages of it.
    if (state.keptAt == 0 || (m_replacesAll && m_hasKept && !state.isWhole))
        return;
    m_isDue = false;
    m_round.emplace();
    m_round->part.state = state;
    m_round->part.replacesAll = m_replacesAll;
    if (m_replacesAll) {
        m_slots.clear();
        m_removed.clear();
        m_changed.assign(m_table->all().begin(), m_table->all().end());
    }
    m_round->rows = std::exchange(m_changed, {});
    std::ranges::sort(m_round->rows);
    const auto repeated = std::ranges::unique(m_round->rows);
    m_round->rows.erase(repeated.begin(), repeated.end());
    m_round->part.removed = std::exchange(m_removed, {});
    m_replacesAll = false;
    m_call = inNextTurn([this] { collect(); });
}

void QueueKeeper::collect()
{
    KeptChanges &part = m_round->part;
    for (qsizetype looked = 0; looked < partSize && !m_round->rows.empty(); ++looked) {
        const Slot slot = m_round->rows.back();
        m_round->rows.pop_back();
        if (!m_table->isThere(slot))
            continue;
        if (m_table->mark(slot) == RowMark::Gone) {
            if (const IdAtendimento id = m_slots.idOf(slot); !id.isEmpty())
                part.removed << id;
            m_slots.remove(slot);
            continue;
        }
        const QueuedAtendimento row = m_table->row(slot);
        if (!m_slots.isOther(slot, row))
            continue;
        part.rows << KeptRow{row, m_table->receivedAt(slot)};
        m_slots.keep(slot, row);
    }
    if (m_round->rows.empty() || part.rows.size() >= partSize)
        send();
    else
        m_call = inNextTurn([this] { collect(); });
}

void QueueKeeper::send()
{
    KeptChanges &part = m_round->part;
    part.hasMore = !m_round->rows.empty();
    const bool isEmpty = part.rows.isEmpty() && part.removed.isEmpty() && !part.replacesAll;
    if (isEmpty && !part.hasMore && !m_round->hasSent && part.state == m_state) {
        endRound(true);
        return;
    }
    m_round->hasSent = true;
    m_call = m_store.write({m_profileId, m_key}, part, [this](bool isDone) {
        if (!isDone || m_round->rows.empty())
            endRound(isDone);
        else
            collect();
    });
    part.replacesAll = false;
    part.rows.clear();
    part.removed.clear();
}

void QueueKeeper::endRound(bool isDone)
{
    m_hasKept = m_hasKept || isDone;
    if (isDone) {
        m_state = m_round->part.state;
    } else {
        m_slots.clear(); // who knows what is kept now
        m_replacesAll = true;
        noteState();
    }
    m_round.reset();
    if (std::exchange(m_isUnwritable, !isDone) == isDone)
        Q_EMIT keepingChanged();
    if (isDone && m_isUrgent && m_isDue)
        write();
    m_isUrgent = m_isUrgent && m_round;
    if (!isStoring())
        Q_EMIT stored();
}

// Nothing of one provider's is told or written as another's.
void QueueKeeper::reset()
{
    const bool wasStoring = isStoring();
    m_call.cancel();
    m_round.reset();
    m_pause.stop();
    m_reading.reset();
    m_key.clear();
    m_isKeyless = false;
    m_isUnwritable = false;
    m_slots.clear();
    m_changed.clear();
    m_removed.clear();
    m_state = {};
    m_hasKept = false;
    m_replacesAll = true;
    m_isDue = false;
    m_isUrgent = false;
    if (wasStoring && !isStoring())
        Q_EMIT stored();
}

QueueKeeper::Keeping QueueKeeper::keeping() const
{
    if (!m_keeps.isAllowed())
        return Keeping::Forbidden;
    if (!m_keeps.isOn())
        return Keeping::TurnedOff;
    if (m_profileId.isEmpty())
        return Keeping::ForThisRun;
    if (m_isKeyless)
        return Keeping::WithoutKeychain;
    return m_isUnwritable ? Keeping::WithoutDisk : Keeping::Kept;
}

void QueueKeeper::setKeeping(bool isOn)
{
    if (!m_keeps.isAllowed() || isOn == m_keeps.isOn())
        return;
    m_keeps.setOn(isOn);
    reset();
    if (isOn) {
        begin();
    } else {
        erase(m_store.eraseAll([this](bool) { noteErased(); }));
        const QList<Profile> profiles = m_settings.profiles();
        for (const Profile &profile : profiles)
            eraseKey(profile.id);
    }
    Q_EMIT keepingChanged();
}

void QueueKeeper::forget(const QString &profileId)
{
    if (profileId == m_profileId)
        reset();
    // The key first: without it the file tells nothing, should that stay.
    eraseKey(profileId);
    erase(m_store.erase(profileId, [this](bool) { noteErased(); }));
}

void QueueKeeper::eraseKey(const QString &profileId)
{
    erase(m_secrets.erase(queueKeyName(profileId), [this](const Result<void> &) { noteErased(); }));
}

void QueueKeeper::erase(PendingCall call)
{
    ++m_erasing;
    m_erasures.push_back(std::move(call));
}

void QueueKeeper::noteErased()
{
    if (--m_erasing > 0)
        return;
    m_erasures.clear();
    if (!isStoring())
        Q_EMIT stored();
}

} // namespace guiche
