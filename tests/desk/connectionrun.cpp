// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectionrun.h"

#include "desk/deskworld.h"
#include "support/printing.h"

#include <QTest>

namespace guiche
{

using namespace Qt::StringLiterals;

QString nameOf(ConnectionDesk::State state)
{
    switch (state) {
    case ConnectionDesk::State::NotConnected:
        return u"NotConnected"_s;
    case ConnectionDesk::State::Opening:
        return u"Opening"_s;
    case ConnectionDesk::State::SignedOut:
        return u"SignedOut"_s;
    case ConnectionDesk::State::Connected:
        return u"Connected"_s;
    }
    Q_UNREACHABLE();
}

ConnectionRun::ConnectionRun(const QString &directory, SecretStore &store, Policy policy)
    : settings(directory, std::move(policy))
    , desk(settings, store)
{
    desk.setNetworkFactory(watchedNetwork);
    connect(&desk, &ConnectionDesk::connectionChanged, this, [this] { m_log << state(); });
    connect(&desk, &ConnectionDesk::stored, this, [this] { m_log << u"stored"_s; });
    connect(&desk, &ConnectionDesk::keychainProblemChanged, this, [this] {
        const std::optional<Error> &problem = desk.keychainProblem();
        m_log << (problem ? u"problem "_s + nameOf(problem->kind) : u"no problem"_s);
    });
}

std::optional<Connection> ConnectionRun::connection() const
{
    return desk.session() ? std::optional(desk.session()->connection()) : std::nullopt;
}

ProfileSecrets ConnectionRun::secretsOf(const QString &profileId)
{
    std::optional<ProfileSecrets> told;
    const PendingCall call = desk.secretsOf(profileId, [&told](const ProfileSecrets &secrets) { told = secrets; });
    if (!QTest::qWaitFor([&told] { return told.has_value(); }))
        QTest::qFail("the keychain never answers", __FILE__, __LINE__);
    return told.value_or(ProfileSecrets());
}

Profile norte()
{
    Profile profile;
    profile.id = u"norte"_s;
    profile.name = u"Provedor Norte"_s;
    profile.server = ServerAddress::parse(u"https://api.norte.example"_s).value();
    profile.clientId = u"17"_s;
    profile.username = u"agente@norte.example"_s;
    profile.proxy = ProxyServer{ProxyKind::Http, u"proxy.norte.example"_s, 3128, u"agente"_s};
    return profile;
}

ProfileSecrets secretsOfNorte()
{
    return {.clientSecret = u"cl1ent-s3cret-norte"_s, .password = u"p4ss-w0rd-ção"_s, .proxyPassword = u"pr0xy-p4ss"_s};
}

Profile sul()
{
    Profile profile;
    profile.id = u"sul"_s;
    profile.server = ServerAddress::parse(u"https://api.sul.example"_s).value();
    profile.kind = SignInKind::Token;
    return profile;
}

ProfileSecrets secretsOfSul()
{
    return {.token = u"eyJ0b2tlbg-r34dy-made"_s};
}

QStringList secretWords()
{
    const ProfileSecrets a = secretsOfNorte();
    return {a.clientSecret, a.password, a.proxyPassword, secretsOfSul().token};
}

} // namespace guiche
