// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queuekeeper.h"

#include "desk/connectiondesk.h"
#include "desk/keptround.h"
#include "desk/keychainkey.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

using namespace std::chrono_literals;

QString queueKeyName(const QString &profileId)
{
    return QStringLiteral("queue/") + profileId;
}

// Of one server: what was kept of another opens with no key that is asked for.
QByteArray keyFor(const QByteArray &masterKey, const QString &server)
{
    return QCryptographicHash::hash(QByteArray(masterKey + server.toUtf8()), QCryptographicHash::Sha256);
}

// Ever longer, up to 80 minutes: each time a person may be asked to unlock it.
std::chrono::minutes keyPause(int timesAsked)
{
    constexpr int mostDoublings = 4;
    return 5min * (1 << std::min(timesAsked, mostDoublings));
}

// From the event loop, so that the window can do something between two parts.
PendingCall inNextTurn(std::function<void()> work)
{
    auto listener = std::make_unique<QObject>();
    QMetaObject::invokeMethod(listener.get(), std::move(work), Qt::QueuedConnection);
    return PendingCall(std::move(listener));
}

} // namespace

struct QueueKeeper::Work {
    KeptSlots slots;
    std::vector<Slot> changed;
    QList<IdAtendimento> removed;
    KeptState state; // that is kept
    bool hasKept = false;
    bool replacesAll = true; // what is kept is not what `slots` says
    bool isDue = false; // there is, or may be, something to write
    bool isUrgent = false;
    std::optional<KeptRound> round; // under way
    PendingCall askingAgain; // for the key, in a while
    int timesAsked = 0; // in vain
};

QueueKeeper::QueueKeeper(ConnectionDesk &connections, const Settings &settings, SecretStore &secrets, QueueStore &store,
                         Clock clock, Alarm alarm, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_settings(settings)
    , m_keeps(settings)
    , m_secrets(secrets)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_alarm(std::move(alarm))
    , m_work(std::make_unique<Work>())
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
    m_work->askingAgain.cancel();
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
    const bool wasKeyless = std::exchange(m_isKeyless, key.isEmpty());
    if (m_isKeyless) // it may be unlocked later
        m_work->askingAgain = m_alarm(keyPause(m_work->timesAsked++), [this] { begin(); });
    if (wasKeyless != m_isKeyless)
        Q_EMIT keepingChanged();
    if (m_isKeyless)
        return;
    m_key = keyFor(key, m_server);
    read();
}

void QueueKeeper::read()
{
    // What has been told before there was a key.
    m_work->changed.assign(m_table->all().begin(), m_table->all().end());
    if (m_stateOf().isWhole) {
        endReading({}); // nothing kept is as new as that
        return;
    }
    const qint64 now = m_clock().toSecsSinceEpoch();
    const QueueStore::Fresh fresh{now - std::chrono::seconds(m_keeps.largestAge()).count(),
                                  now + std::chrono::seconds(24h).count()}; // clocks differ
    m_work->replacesAll = false;
    m_call = m_store.read(
        {m_profileId, m_key}, fresh, [this](const KeptBatch &batch) { takeBatch(batch); },
        [this](const QueueStore::Reading &reading) { endReading(reading); });
}

void QueueKeeper::takeBatch(const KeptBatch &batch)
{
    QList<KeptRow> rows = batch.rows;
    rows.removeIf([this](const KeptRow &kept) { return m_table->find(kept.row.id).has_value(); });
    Q_EMIT kept(rows, batch.state);
    for (const KeptRow &row : batch.rows) {
        if (const std::optional<Slot> slot = m_table->find(row.row.id))
            m_work->slots.keep(*slot, row.row);
        else
            m_work->removed << keptIdOf(row.row); // what the queue knows by now is newer
    }
}

void QueueKeeper::endReading(const QueueStore::Reading &reading)
{
    m_work->hasKept = reading.outcome == QueueStore::Outcome::Read;
    if (m_work->hasKept)
        m_work->state = reading.state;
    else
        m_work->replacesAll = true;
    m_reading = reading;
    noteState(); // of what came before
    if (m_work->isUrgent)
        write();
    if (reading.outcome == QueueStore::Outcome::SetAside)
        Q_EMIT setAside(reading.setAsideAs);
}

void QueueKeeper::note(const QueueDelta &delta)
{
    if (!m_table || m_profileId.isEmpty() || m_isKeyless || !m_keeps.isOn())
        return;
    if (delta.isEverything) {
        const bool wasStoring = isStoring();
        if (std::exchange(m_work->round, {}))
            m_call.cancel(); // its last part never comes
        m_work->slots.clear();
        m_work->removed.clear();
        m_work->changed.assign(m_table->all().begin(), m_table->all().end());
        m_work->replacesAll = true;
        if (wasStoring && !isStoring())
            Q_EMIT stored();
    }
    for (const Slot slot : delta.removed) {
        if (const IdAtendimento id = m_work->slots.idOf(slot); !id.isEmpty())
            m_work->removed << id;
        m_work->slots.remove(slot);
    }
    m_work->changed.insert(m_work->changed.end(), delta.added.begin(), delta.added.end());
    m_work->changed.insert(m_work->changed.end(), delta.changed.begin(), delta.changed.end());
    noteState();
}

void QueueKeeper::noteState()
{
    if (!m_table || m_profileId.isEmpty() || m_isKeyless || !m_keeps.isOn())
        return;
    m_work->isDue = true;
    if (!m_pause.isActive())
        m_pause.start();
}

void QueueKeeper::flush()
{
    m_work->isUrgent = true;
    m_pause.stop();
    write();
}

void QueueKeeper::write()
{
    if (!m_work->isDue || m_work->round || m_key.isEmpty() || !m_reading)
        return;
    const KeptState state = m_stateOf();
    // All that was kept is not given up for the first pages of it.
    if (state.keptAt == 0 || (m_work->replacesAll && m_work->hasKept && !state.isWhole))
        return;
    m_work->isDue = false;
    KeptChanges first;
    first.state = state;
    first.replacesAll = std::exchange(m_work->replacesAll, false);
    if (first.replacesAll) {
        m_work->slots.clear();
        m_work->removed.clear();
        m_work->changed.assign(m_table->all().begin(), m_table->all().end());
    }
    first.removed = std::exchange(m_work->removed, {});
    m_work->round.emplace(std::exchange(m_work->changed, {}), std::move(first));
    m_call = inNextTurn([this] { collect(); });
}

void QueueKeeper::collect()
{
    KeptRound &round = *m_work->round;
    if (!round.gather(*m_table, m_work->slots)) {
        m_call = inNextTurn([this] { collect(); });
        return;
    }
    if (round.isNothing() && round.part().state == m_work->state) {
        endRound(true);
        return;
    }
    m_call = m_store.write({m_profileId, m_key}, round.take(), [this](bool isDone) {
        if (!isDone || m_work->round->isLast())
            endRound(isDone);
        else
            collect();
    });
}

void QueueKeeper::endRound(bool isDone)
{
    m_work->hasKept = m_work->hasKept || isDone;
    if (isDone) {
        m_work->state = m_work->round->part().state;
    } else {
        m_work->slots.clear(); // who knows what is kept now
        m_work->replacesAll = true;
        noteState();
    }
    m_work->round.reset();
    if (std::exchange(m_isUnwritable, !isDone) == isDone)
        Q_EMIT keepingChanged();
    if (isDone && m_work->isUrgent && m_work->isDue)
        write();
    m_work->isUrgent = m_work->isUrgent && m_work->round;
    if (!isStoring())
        Q_EMIT stored();
}

// Nothing of one provider's is told or written as another's.
void QueueKeeper::reset()
{
    const bool wasStoring = isStoring();
    m_call.cancel();
    m_pause.stop();
    m_reading.reset();
    m_key.clear();
    m_isKeyless = false;
    m_isUnwritable = false;
    *m_work = {};
    if (wasStoring && !isStoring())
        Q_EMIT stored();
}

bool QueueKeeper::isStoring() const
{
    return m_work->round.has_value() || !m_erasures.empty();
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
