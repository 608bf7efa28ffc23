// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskworld.h"

#include "support/watchednetwork.h"

#include <QNetworkProxy>
#include <QUrl>
#include <QUrlQuery>

namespace guiche
{

QString nameOf(SearchDesk::Phase phase)
{
    switch (phase) {
    case SearchDesk::Phase::Idle:
        return QStringLiteral("Idle");
    case SearchDesk::Phase::Searching:
        return QStringLiteral("Searching");
    case SearchDesk::Phase::Found:
        return QStringLiteral("Found");
    case SearchDesk::Phase::NothingFound:
        return QStringLiteral("NothingFound");
    case SearchDesk::Phase::Failed:
        return QStringLiteral("Failed");
    }
    Q_UNREACHABLE();
}

SearchLog::SearchLog(const SearchDesk &desk)
{
    connect(&desk, &SearchDesk::changed, this,
            [this, &desk] { m_entries << QStringLiteral("changed to ") + nameOf(desk.phase()); });
    connect(&desk, &SearchDesk::outcomeArrived, this,
            [this, &desk] { m_entries << QStringLiteral("outcomeArrived in ") + nameOf(desk.phase()); });
    connect(&desk, &SearchDesk::cancelled, this,
            [this, &desk] { m_entries << QStringLiteral("cancelled in ") + nameOf(desk.phase()); });
}

std::unique_ptr<QNetworkAccessManager> watchedNetwork(const Connection &)
{
    auto network = std::make_unique<WatchedNetwork>();
    network->setProxy(QNetworkProxy::NoProxy);
    return network;
}

DeskWorld::DeskWorld()
    : settings(directory.path())
    , server(std::make_unique<DemoServer>(now))
    , connections(settings, secrets)
    , desk(std::make_unique<SearchDesk>(connections, now))
    , log(*desk)
{
    connections.setNetworkFactory(watchedNetwork);
    connectByToken();
}

AtendimentoQuery DeskWorld::codigo(const QString &termo)
{
    AtendimentoQuery query;
    query.termo = termo;
    return query;
}

void DeskWorld::connectTo(DemoServer &other, const SignIn &signIn)
{
    connectTo(other.start().value_or(ServerAddress()), signIn);
}

void DeskWorld::connectTo(const ServerAddress &address, const SignIn &signIn)
{
    connections.connectTo(Connection{address, signIn});
}

Profile DeskWorld::storedProfile(DemoServer &other, const QString &id, bool hasSecrets)
{
    Profile profile = settings.newProfile();
    profile.id = id;
    profile.name = id;
    profile.server = other.start().value_or(ServerAddress());
    profile.kind = SignInKind::Token;
    settings.setProfile(profile);
    if (hasSecrets) // carried out whether or not anybody waits for it
        static_cast<void>(secrets.write(QStringLiteral("profile/") + id, packed({.token = DemoServer::token()}),
                                        [](const Result<void> &) {}));
    return profile;
}

QStringList DeskWorld::asked(const DemoServer &server)
{
    QStringList result;
    const QList<QByteArray> requests = server.requests();
    for (const QByteArray &request : requests) {
        const QUrl url = QUrl::fromEncoded(request.mid(request.indexOf(' ') + 1));
        const bool isLogin = url.path() == u"/oauth/token";
        result << (isLogin ? QStringLiteral("sign-in") : QUrlQuery(url).queryItemValue(QStringLiteral("termo_busca")));
    }
    return result;
}

} // namespace guiche
