// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/pendingcall.h"
#include "desk/recentslist.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace guiche
{

class ConnectionDesk;
class RecentsStore;
class SecretStore;
class Settings;

// Recent and pinned customers and the open tabs of the provider in use. They are in memory, and, for a profile, on disk as
// far as that is fit for it: the key of the hashes is in the keychain, and without one nobody new is written and the tabs
// are not. Whoever signs out leaves no name behind in this run. One provider's are never told under another.
class RecentsDesk : public QObject
{
    Q_OBJECT

public:
    // How long what is noted now lasts, and why no longer.
    enum class Keeping {
        Kept, // from run to run; also while the keychain is still being asked
        ForThisRun, // the connection is for this run only
        WithoutKeychain, // for this run only: nothing is written without a key
        WithoutDisk, // for this run only: it cannot be written
        TurnedOff, // by the person: nothing is noted
        Forbidden, // by the administrator's policy: nothing is noted
    };

    // All outlive this. What is on disk is erased at once where nothing may be kept.
    RecentsDesk(ConnectionDesk &connections, Settings &settings, SecretStore &secrets, RecentsStore &store,
                Clock clock = systemClock(), QObject *parent = nullptr);
    ~RecentsDesk() override;

    // After a search that found somebody; does nothing after one that did not.
    void note(const AtendimentoQuery &query, const AtendimentoReply &reply);

    // Pinned first, then newest first. Empty without a connection.
    QList<Recent> recents() const;
    // Who was found by this term, as AtendimentoQuery has it, also in an earlier run.
    std::optional<Recent> matching(const QString &plainTermo) const;
    // As the function beside Recent: the term; limit, order and dates are the form's.
    AtendimentoQuery queryFor(const Recent &recent) const { return guiche::queryFor(recent); }
    void setPinned(const Recent &recent, bool isPinned);
    void remove(const Recent &recent);
    // All of this provider, pinned ones too, and an earlier file that could not be read. Not the tabs.
    void clear();

    // The tabs as they were left, of those that can be asked again.
    QList<OpenTab> openTabs() const;
    void setOpenTabs(const QList<OpenTab> &tabs);

    Keeping keeping() const;
    // Turns it on or off, as far as the policy lets. Off erases everything, of every provider.
    void setKeeping(bool isOn);
    // Where an earlier list of this provider is that could not be read; empty: there was none.
    QString setAsideFile() const;

    // For tests and the time of a row.
    const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    // Anything of the above, but not the tabs.
    void changed();

private:
    struct Provider;

    void followConnection();
    void forgetProfile(const QString &profileId);
    Provider *current() const;
    void open(const QString &profileId, const QString &server);
    void load(Provider &provider);
    void save(Provider &provider);
    void askForKey();
    void takeKey(const Result<QString> &text);
    void settleKey(const QByteArray &key);

    ConnectionDesk &m_connections;
    Settings &m_settings;
    SecretStore &m_secrets;
    RecentsStore &m_store;
    Clock m_clock;
    QHash<QString, std::shared_ptr<Provider>> m_providers; // of this run
    QString m_inUse; // key into them; empty: none
    QByteArray m_key;
    bool m_isAsking = false; // the keychain, for the key
    PendingCall m_keyCall;
};

} // namespace guiche
