// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"
#include "core/clock.h"
#include "core/pendingcall.h"
#include "core/profile.h"
#include "secrets/secretstore.h"
#include "settings/settings.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace guiche
{

// Which server is in use and how we are let in there: the profiles, their secrets in the keychain, the session. Secrets
// are in memory as long as the program runs and in the keychain; where there is none, in memory only.
class ConnectionDesk : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotConnected, // no server is set
        Opening, // the keychain is asked for the profile's secrets
        SignedOut, // a profile, and no secret to sign in with
        Connected, // session() can be asked; whether the server lets us in, the first question tells
    };

    using NetworkFactory = std::function<std::unique_ptr<QNetworkAccessManager>(const Connection &)>;
    using SecretsHandler = std::function<void(const ProfileSecrets &)>;

    // Both outlive this.
    ConnectionDesk(Settings &settings, SecretStore &store, QObject *parent = nullptr);
    ~ConnectionDesk() override;

    State state() const { return m_state; }
    // Null unless Connected.
    Session *session() const { return m_session.get(); }
    // The profile in use, if it is one of the settings'; for this run only there is none.
    const std::optional<Profile> &profile() const { return m_profile; }
    // What the server in use is called; empty when NotConnected.
    QString title() const;

    // Uses a profile of the settings with the secrets it has. An unknown id is none, and so is one without a server.
    void open(const QString &profileId);
    // The profile that was in use last, else the only one there is; with a token of the environment, if there is one, in
    // place of its own sign-in and for this run only.
    void openLast(const QString &token = {});
    // Which one that is; nothing when there is none, or it has no server.
    std::optional<Profile> lastProfile() const;
    // As open() or openLast() with a token, but for one question: openLast() goes on finding what it would have found.
    void openOnce(const QString &profileId, const QString &token = {});
    // Stores the profile and its secrets and uses it, as the settings have it then: what is locked stays as it is.
    void keep(const Profile &profile, const ProfileSecrets &secrets);
    // Uses a connection for this run only: nothing of it is stored.
    void connectTo(const Connection &connection, const QString &title = {});
    // Ends the session and erases the profile's secrets, here and in the keychain.
    void signOut();
    // Forgets a profile with its secrets.
    void remove(const QString &profileId);
    // From now on the profile in use takes this certificate (SHA-256) for its server's.
    bool canTrust() const;
    void trust(const QByteArray &certificate);

    // The secrets a profile has; from the event loop, and after what was stored before.
    PendingCall secretsOf(const QString &profileId, SecretsHandler handler);
    // Why secrets are kept for this run only; nothing as long as the keychain does its part.
    const std::optional<Error> &keychainProblem() const { return m_keychainProblem; }

    // Whether the keychain has still something to do, which would be lost if the program ended now.
    bool isStoring() const { return m_storing > 0; }

    // For tests; from the next connection on.
    void setNetworkFactory(NetworkFactory factory) { m_networkFactory = std::move(factory); }
    void setClock(Clock clock) { m_clock = std::move(clock); }
    std::unique_ptr<QNetworkAccessManager> makeNetwork(const Connection &connection) const;

Q_SIGNALS:
    // After every change of state(), and after one connection took the place of another.
    void connectionChanged();
    void keychainProblemChanged();
    void profileRemoved(const QString &profileId);
    // isStoring() is false again.
    void stored();

private:
    std::optional<Profile> usableProfile(const QString &id) const;
    void use(const Profile &profile, const ProfileSecrets &secrets);
    void beginSession(const Connection &connection);
    void enter(State state);
    void endSession();
    void store(const QString &profileId, const ProfileSecrets &secrets);
    void erase(const QString &profileId);
    void noteStored(const Result<void> &outcome);
    void noteKeychain(const std::optional<Error> &problem);

    Settings &m_settings;
    SecretStore &m_store;
    NetworkFactory m_networkFactory;
    Clock m_clock = systemClock();
    State m_state = State::NotConnected;
    std::optional<Profile> m_profile;
    QString m_title; // of a connection for this run only
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Session> m_session;
    QHash<QString, ProfileSecrets> m_secrets; // by profile; what this run knows
    std::optional<Error> m_keychainProblem;
    PendingCall m_opening;
    std::vector<PendingCall> m_storingCalls; // let go of when none is under way
    int m_storing = 0;
};

} // namespace guiche
