// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recentsdesk.h"

#include "desk/connectiondesk.h"
#include "desk/keychainkey.h"
#include "store/recentsstore.h"

#include <utility>

namespace guiche
{

namespace
{

constexpr QLatin1String recentsKeyName("recents/key");

} // namespace

struct RecentsDesk::Provider {
    QString profileId; // empty: for this run only, and never written
    QString server;
    RecentsList list;
    QList<OpenTab> tabs;
    KeptCustomers onDisk;
    QString setAsideAs;
    bool isWritable = true;
};

RecentsDesk::RecentsDesk(ConnectionDesk &connections, Settings &settings, SecretStore &secrets, RecentsStore &store,
                         Clock clock, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_store(store)
    , m_clock(std::move(clock))
{
    connect(&m_connections, &ConnectionDesk::connectionChanged, this, &RecentsDesk::followConnection);
    connect(&m_connections, &ConnectionDesk::profileRemoved, this, &RecentsDesk::forgetProfile);
    if (!m_settings.keepsRecents() && !m_store.eraseAll())
        qWarning("recent customers could not be erased");
    followConnection();
}

RecentsDesk::~RecentsDesk() = default;

void RecentsDesk::followConnection()
{
    const QString before = m_inUse;
    const std::optional<Profile> &profile = m_connections.profile();
    const Session *session = m_connections.session();
    switch (m_connections.state()) {
    case ConnectionDesk::State::NotConnected:
    case ConnectionDesk::State::SignedOut:
        // Who comes after is not to read whom the one before has looked at.
        m_providers.remove(m_inUse);
        m_inUse.clear();
        break;
    case ConnectionDesk::State::Opening:
    case ConnectionDesk::State::Connected:
        if (profile)
            open(profile->id, profile->server.hostAndPort());
        else if (session)
            open({}, session->connection().server.text());
        else
            m_inUse.clear();
        break;
    }
    if (m_inUse != before)
        Q_EMIT changed();
}

void RecentsDesk::open(const QString &profileId, const QString &server)
{
    m_inUse = profileId % u'\n' % server;
    if (!m_settings.keepsRecents())
        return;
    // Of a profile that was turned to another server nothing is to be written any more.
    m_providers.removeIf([&](auto other) {
        return !profileId.isEmpty() && other.value()->profileId == profileId && other.value()->server != server;
    });
    std::shared_ptr<Provider> &provider = m_providers[m_inUse];
    if (!provider) {
        provider = std::make_shared<Provider>();
        provider->profileId = profileId;
        provider->server = server;
        if (!m_key.isEmpty())
            provider->list.setKey(m_key);
        load(*provider);
    }
    if (!profileId.isEmpty())
        askForKey();
}

void RecentsDesk::load(Provider &provider)
{
    if (provider.profileId.isEmpty())
        return;
    const auto kept = m_store.read(provider.profileId);
    if (!kept) {
        provider.setAsideAs = kept.error().setAsideAs;
        provider.isWritable = !provider.setAsideAs.isEmpty();
        return;
    }
    // The profile has been turned to another server: those are not its customers.
    if (!kept->isEmpty() && kept->server != provider.server) {
        provider.isWritable = m_store.erase(provider.profileId);
        return;
    }
    provider.onDisk = *kept;
    provider.list.restore(*kept);
    provider.tabs = kept->tabs;
    provider.tabs.removeIf([](const OpenTab &tab) { return !tab.queryToRestore(); });
    if (!m_key.isEmpty())
        save(provider);
}

void RecentsDesk::save(Provider &provider)
{
    if (provider.profileId.isEmpty())
        return;
    KeptCustomers kept{provider.server, provider.list.keyId(), provider.list.kept(), {}};
    if (!m_key.isEmpty())
        kept.tabs = provider.tabs;
    else if (m_isAsking)
        kept.tabs = provider.onDisk.tabs; // theirs is told when the keychain has answered
    if (kept == provider.onDisk || (kept.isEmpty() && provider.onDisk.isEmpty()))
        return;
    provider.isWritable = m_store.write(provider.profileId, kept);
    if (provider.isWritable)
        provider.onDisk = kept;
}

void RecentsDesk::askForKey()
{
    if (!m_key.isEmpty() || m_isAsking)
        return;
    m_isAsking = true;
    m_keyCall = m_secrets.read(recentsKeyName, [this](const Result<QString> &text) { takeKey(text); });
}

void RecentsDesk::takeKey(const Result<QString> &text)
{
    const QByteArray kept = text ? keychainKeyIn(*text) : QByteArray();
    if (!text || !kept.isEmpty()) {
        settleKey(kept);
        return;
    }
    // Used only once it is kept: what it hashes would be worthless in the next run.
    const QByteArray key = newKeychainKey();
    m_keyCall = m_secrets.write(recentsKeyName, QString::fromLatin1(key.toHex()),
                                [this, key](const Result<void> &outcome) { settleKey(outcome ? key : QByteArray()); });
}

void RecentsDesk::settleKey(const QByteArray &key)
{
    m_isAsking = false;
    m_key = key;
    for (const auto &provider : std::as_const(m_providers)) {
        if (!m_key.isEmpty())
            provider->list.setKey(m_key);
        save(*provider);
    }
    Q_EMIT changed();
}

RecentsDesk::Provider *RecentsDesk::current() const
{
    return m_providers.value(m_inUse).get();
}

void RecentsDesk::note(const AtendimentoQuery &query, const AtendimentoReply &reply)
{
    Provider *provider = current();
    if (!provider || !provider->list.note(query, reply, m_clock()))
        return;
    save(*provider);
    Q_EMIT changed();
}

QList<Recent> RecentsDesk::recents() const
{
    const Provider *provider = current();
    return provider ? provider->list.recents() : QList<Recent>();
}

std::optional<Recent> RecentsDesk::matching(const QString &plainTermo) const
{
    const Provider *provider = current();
    return provider ? provider->list.matching(plainTermo) : std::nullopt;
}

void RecentsDesk::setPinned(const Recent &recent, bool isPinned)
{
    Provider *provider = current();
    if (!provider || !provider->list.setPinned(recent, isPinned))
        return;
    save(*provider);
    Q_EMIT changed();
}

void RecentsDesk::remove(const Recent &recent)
{
    Provider *provider = current();
    if (!provider || !provider->list.remove(recent))
        return;
    save(*provider);
    Q_EMIT changed();
}

void RecentsDesk::clear()
{
    Provider *provider = current();
    if (!provider)
        return;
    provider->list.clear();
    const bool hasRest = !provider->setAsideAs.isEmpty() || !provider->isWritable;
    if (hasRest && !provider->profileId.isEmpty() && m_store.erase(provider->profileId)) {
        provider->setAsideAs.clear();
        provider->onDisk = {};
        provider->isWritable = true;
    }
    save(*provider);
    Q_EMIT changed();
}

QList<OpenTab> RecentsDesk::openTabs() const
{
    const Provider *provider = current();
    return provider ? provider->tabs : QList<OpenTab>();
}

void RecentsDesk::setOpenTabs(const QList<OpenTab> &tabs)
{
    Provider *provider = current();
    if (!provider)
        return;
    provider->tabs = tabs;
    provider->tabs.removeIf([](const OpenTab &tab) { return !tab.queryToRestore(); });
    save(*provider);
}

RecentsDesk::Keeping RecentsDesk::keeping() const
{
    if (!m_settings.allowsRecents())
        return Keeping::Forbidden;
    if (!m_settings.keepsRecents())
        return Keeping::TurnedOff;
    const Provider *provider = current();
    if (!provider || provider->profileId.isEmpty())
        return Keeping::ForThisRun;
    if (!provider->isWritable)
        return Keeping::WithoutDisk;
    return m_key.isEmpty() && !m_isAsking ? Keeping::WithoutKeychain : Keeping::Kept;
}

void RecentsDesk::setKeeping(bool isOn)
{
    if (!m_settings.allowsRecents() || isOn == m_settings.keepsRecents())
        return;
    m_settings.setKeepsRecents(isOn);
    m_providers.clear();
    if (!isOn) {
        m_keyCall.cancel();
        m_isAsking = false;
        if (!m_store.eraseAll())
            qWarning("recent customers could not be erased");
    }
    followConnection();
    Q_EMIT changed();
}

void RecentsDesk::forgetProfile(const QString &profileId)
{
    m_store.erase(profileId);
    m_providers.removeIf([&profileId](auto provider) { return provider.value()->profileId == profileId; });
}

QString RecentsDesk::setAsideFile() const
{
    const Provider *provider = current();
    return provider ? provider->setAsideAs : QString();
}

} // namespace guiche
