// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "desk/alarm.h"
#include "queue/queuetable.h"
#include "settings/keptqueuesettings.h"
#include "store/queuestore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace guiche
{

class ConnectionDesk;
class SecretStore;

// Keeps the queue of the profile in use between runs: what was kept is told when the queue is wanted, and what changes is
// written now and then. For each profile a key is in the keychain, and without one nothing is written; with the
// profile's server, when somebody signs out, or the profile is removed, the key and the file go.
class QueueKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Keeping {
        Kept, // from run to run; also while the keychain is still being asked
        ForThisRun, // the connection is for this run only
        WithoutKeychain, // nothing is written without a key, which is asked for again in a while
        WithoutDisk, // it could not be written; that is tried again
        TurnedOff, // by the person
        Forbidden, // by the administrator's policy
    };

    using StateOf = std::function<KeptState()>; // keptAt of 0: nothing was told by the server yet

    // All outlive this. What is on disk is erased at once where nothing may be kept, or for its age; nothing is read.
    QueueKeeper(ConnectionDesk &connections, const Settings &settings, SecretStore &secrets, QueueStore &store,
                Clock clock = systemClock(), Alarm alarm = systemAlarm(), QObject *parent = nullptr);
    ~QueueKeeper() override;

    // The queue is wanted: reads what is kept of it, and from now on writes what becomes of the table, which is told by
    // note(). `table` outlives this.
    void follow(const QueueTable &table, StateOf stateOf);

    Keeping keeping() const;
    // Turns it on or off, as far as the policy lets. Off erases everything, of every profile.
    void setKeeping(bool isOn);
    // How the reading of what was kept ended: nothing until then.
    const std::optional<QueueStore::Reading> &reading() const { return m_reading; }

    // Writes at once what is not written yet.
    void flush();
    // Whether something is being written or erased, which would be lost if the program ended now.
    bool isStoring() const;
    // How long changes wait for others; 30 s at first.
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

public Q_SLOTS:
    void note(const guiche::QueueDelta &delta); // QueueDesk::tableChanged
    void noteState(); // it may be another, though no row is

Q_SIGNALS:
    // Rows of an earlier run, in batches; none that is in the table already.
    void kept(const QList<guiche::KeptRow> &rows, const guiche::KeptState &state);
    void keepingChanged();
    void setAside(const QString &fileName); // what stood in the place of the kept queue and was none
    // isStoring() is false again.
    void stored();

private:
    struct Work;

    void followConnection();
    void begin();
    void takeKey(const Result<QString> &text);
    void settleKey(const QByteArray &key);
    void read();
    void takeBatch(const KeptBatch &batch);
    void endReading(const QueueStore::Reading &reading);
    void write();
    void collect();
    void endRound(bool isDone);
    void reset();
    void forget(const QString &profileId);
    void erase(PendingCall call);
    void eraseKey(const QString &profileId);
    void noteErased();

    ConnectionDesk &m_connections;
    const Settings &m_settings;
    KeptQueueSettings m_keeps;
    SecretStore &m_secrets;
    QueueStore &m_store;
    Clock m_clock;
    Alarm m_alarm;
    const QueueTable *m_table = nullptr; // null: nobody wants the queue yet
    StateOf m_stateOf;
    QString m_profileId, m_server; // in use; empty: none
    bool m_wasConnected = false;
    QByteArray m_key; // of the place; empty: none yet
    bool m_isKeyless = false; // the keychain has none, nor takes any
    bool m_isUnwritable = false;
    PendingCall m_call; // for the key, the reading or the round, which come after one another
    std::optional<QueueStore::Reading> m_reading;

    std::unique_ptr<Work> m_work;
    QTimer m_pause;
    std::list<PendingCall> m_erasures; // let go of when none is under way
    int m_erasing = 0;
};

} // namespace guiche
