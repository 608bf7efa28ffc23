// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectiondesk.h"

#include "api/network.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace guiche
{

namespace
{

QString keyOf(const QString &profileId)
{
    return QStringLiteral("profile/") + profileId;
}

} // namespace

ConnectionDesk::ConnectionDesk(Settings &settings, SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_store(store)
    , m_networkFactory(networkFor)
{
}

ConnectionDesk::~ConnectionDesk() = default;

QString ConnectionDesk::title() const
{
    if (m_profile)
        return m_profile->title();
    if (!m_session)
        return {};
    return m_title.isEmpty() ? m_session->connection().server.host() : m_title;
}

void ConnectionDesk::open(const QString &profileId)
{
    endSession();
    m_profile = usableProfile(profileId);
    if (!m_profile) {
        enter(State::NotConnected);
        return;
    }
    m_settings.setCurrentProfile(profileId);
    // Its own copy: one profile's secrets are never to be used with another's server.
    m_opening =
        secretsOf(profileId, [this, profile = *m_profile](const ProfileSecrets &secrets) { use(profile, secrets); });
    enter(State::Opening);
}

std::optional<Profile> ConnectionDesk::usableProfile(const QString &id) const
{
    const QList<Profile> profiles = m_settings.profiles();
    const auto found = std::ranges::find(profiles, id, &Profile::id);
    return found == profiles.end() || found->server.isEmpty() ? std::optional<Profile>() : *found;
}

std::optional<Profile> ConnectionDesk::lastProfile() const
{
    const QList<Profile> profiles = m_settings.profiles();
    auto last = std::ranges::find(profiles, m_settings.currentProfile(), &Profile::id);
    if (last == profiles.end() && profiles.size() == 1)
        last = profiles.begin();
    return last == profiles.end() || last->server.isEmpty() ? std::optional<Profile>() : *last;
}

void ConnectionDesk::openLast(const QString &token)
{
    const std::optional<Profile> last = lastProfile();
    if (!last)
        return;
    if (token.isEmpty()) {
        open(last->id);
        return;
    }
    Profile byToken = *last;
    byToken.kind = SignInKind::Token;
    const auto connect = [this, byToken, token](const ProfileSecrets &secrets) {
        if (const auto connection = connectionOf(byToken, {.token = token, .proxyPassword = secrets.proxyPassword}))
            connectTo(*connection, byToken.title());
    };
    if (byToken.proxy.username.isEmpty()) {
        connect({}); // there is nothing to ask the keychain for
        return;
    }
    m_profile = byToken; // until it is connected to: whoever asks meanwhile wants to know which server that will be
    m_opening = secretsOf(byToken.id, connect);
    enter(State::Opening);
}

void ConnectionDesk::openOnce(const QString &profileId, const QString &token)
{
    endSession();
    m_profile = usableProfile(profileId);
    if (!m_profile) {
        enter(State::NotConnected);
        return;
    }
    if (!token.isEmpty())
        m_profile->kind = SignInKind::Token;
    const auto connect = [this, profile = *m_profile, token](ProfileSecrets secrets) {
        if (!token.isEmpty())
            secrets = {.token = token, .proxyPassword = secrets.proxyPassword};
        use(profile, secrets);
    };
    if (!token.isEmpty() && m_profile->proxy.username.isEmpty()) {
        connect({}); // there is nothing to ask the keychain for
        return;
    }
    m_opening = secretsOf(profileId, connect);
    enter(State::Opening);
}

void ConnectionDesk::keep(const Profile &profile, const ProfileSecrets &secrets)
{
    m_settings.setProfile(profile);
    const std::optional<Profile> kept = usableProfile(profile.id);
    if (!kept) {
        open({});
        return;
    }
    m_settings.setCurrentProfile(kept->id);
    store(kept->id, secrets);
    use(*kept, secrets);
}

void ConnectionDesk::connectTo(const Connection &connection, const QString &title)
{
    m_profile.reset();
    m_title = title;
    beginSession(connection);
    enter(State::Connected);
}

void ConnectionDesk::use(const Profile &profile, const ProfileSecrets &secrets)
{
    m_profile = profile;
    if (const auto connection = connectionOf(profile, secrets)) {
        beginSession(*connection);
        enter(State::Connected);
    } else {
        endSession();
        enter(State::SignedOut);
    }
}

void ConnectionDesk::beginSession(const Connection &connection)
{
    endSession();
    m_network = makeNetwork(connection);
    m_session = std::make_unique<Session>(*m_network, connection, m_clock);
}

std::unique_ptr<QNetworkAccessManager> ConnectionDesk::makeNetwork(const Connection &connection) const
{
    return m_networkFactory(connection);
}

void ConnectionDesk::endSession()
{
    m_opening.cancel();
    m_session.reset();
    // It may be telling us something at this moment.
    if (m_network)
        m_network.release()->deleteLater();
}

void ConnectionDesk::enter(State state)
{
    m_state = state;
    Q_EMIT connectionChanged();
}

void ConnectionDesk::signOut()
{
    endSession();
    if (!m_profile) {
        enter(State::NotConnected);
        return;
    }
    erase(m_profile->id);
    enter(State::SignedOut);
}

void ConnectionDesk::remove(const QString &profileId)
{
    const bool isInUse = m_profile && m_profile->id == profileId;
    erase(profileId);
    m_settings.removeProfile(profileId);
    Q_EMIT profileRemoved(profileId);
    if (isInUse)
        open({});
}

bool ConnectionDesk::canTrust() const
{
    return m_session && !m_settings.isLocked(Policy::Topic::Profile);
}

void ConnectionDesk::trust(const QByteArray &certificate)
{
    if (!canTrust())
        return;
    Connection connection = m_session->connection();
    connection.trust.certificate = certificate;
    if (m_profile) {
        m_profile->trust.certificate = certificate;
        m_settings.setProfile(*m_profile);
    }
    beginSession(connection);
    enter(State::Connected);
}

PendingCall ConnectionDesk::secretsOf(const QString &profileId, SecretsHandler handler)
{
    // Read even if this run knows them: the answer comes from the event loop, after what was stored before.
    return m_store.read(keyOf(profileId), [this, profileId, handler](const Result<QString> &text) {
        // A locked Secret Service answers as one without secrets: that takes no problem back.
        if (!text)
            noteKeychain(text.error());
        else if (!text->isEmpty())
            noteKeychain({});
        const auto known = m_secrets.constFind(profileId);
        if (known != m_secrets.cend())
            handler(*known);
        else
            handler(text ? unpackedSecrets(*text) : ProfileSecrets());
    });
}

void ConnectionDesk::store(const QString &profileId, const ProfileSecrets &secrets)
{
    m_secrets.insert(profileId, secrets);
    ++m_storing;
    m_storingCalls.push_back(
        m_store.write(keyOf(profileId), packed(secrets), [this](const Result<void> &outcome) { noteStored(outcome); }));
}

void ConnectionDesk::erase(const QString &profileId)
{
    // Known to be none: a keychain that could not erase them is not to bring them back in this run.
    m_secrets.insert(profileId, {});
    ++m_storing;
    m_storingCalls.push_back(
        m_store.erase(keyOf(profileId), [this](const Result<void> &outcome) { noteStored(outcome); }));
}

void ConnectionDesk::noteStored(const Result<void> &outcome)
{
    --m_storing;
    noteKeychain(outcome ? std::nullopt : std::optional(outcome.error()));
    if (m_storing > 0)
        return;
    m_storingCalls.clear();
    Q_EMIT stored();
}

void ConnectionDesk::noteKeychain(const std::optional<Error> &problem)
{
    if (problem == m_keychainProblem)
        return;
    m_keychainProblem = problem;
    Q_EMIT keychainProblemChanged();
}

} // namespace guiche
