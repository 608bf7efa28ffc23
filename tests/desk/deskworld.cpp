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
    connect(&desk, &SearchDesk::rowsChanged, this, [this] { m_entries << QStringLiteral("rowsChanged"); });
    connect(&desk, &SearchDesk::groupOpened, this, [this] { m_entries << QStringLiteral("groupOpened"); });
    connect(&desk, &SearchDesk::groupChosen, this, [this] { m_entries << QStringLiteral("groupChosen"); });
    connect(&desk, &SearchDesk::historyChanged, this, [this] { m_entries << QStringLiteral("historyChanged"); });
    connect(&desk, &SearchDesk::progressed, this, [this] { m_entries << QStringLiteral("progressed"); });
}

QByteArray toldRows(const QList<ToldRow> &rows)
{
    QByteArrayList told;
    for (const ToldRow &row : rows) {
        const QByteArray closing = row.isClosed ? R"("10/03/2026")" : "null";
        told << R"({"id_atendimento":)" + QByteArray::number(row.id) + R"(,"data_cadastro":")" + row.date
                + R"(","data_fechamento":)" + closing + R"(,"cliente":{"codigo_cliente":1204}})";
    }
    return R"({"status":"success","msg":"","atendimentos":[)" + told.join(',') + "]}";
}

QList<ToldRow> rowsOfADay(int count, int first, const QByteArray &date)
{
    QList<ToldRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append({first + i, date});
    return rows;
}

QList<ToldRow> rowsOverTheDays(int count, int firstDay)
{
    QList<ToldRow> rows;
    for (int i = firstDay; i < firstDay + count; ++i)
        rows.append({i + 1, QDate(2025, 1, 1).addDays(i).toString(QStringLiteral("dd/MM/yyyy")).toLatin1()});
    return rows;
}

QStringList idsOf(const SearchOutcome &outcome)
{
    QStringList ids;
    for (const Atendimento &row : outcome.reply.atendimentos)
        ids << row.id.text();
    return ids;
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

AtendimentoQuery DeskWorld::twofold(const QString &termo)
{
    AtendimentoQuery query = codigo(termo);
    query.outroTipo = TipoBusca::PorIdClienteServico;
    return query;
}

FakeNetwork &DeskWorld::connectToFake()
{
    FakeNetwork *network = nullptr;
    connections.setNetworkFactory([&network](const Connection &) {
        auto made = std::make_unique<FakeNetwork>();
        network = made.get();
        return made;
    });
    connectTo(ServerAddress::parse(QStringLiteral("https://provedor.example")).value(),
              TokenSignIn{QStringLiteral("tk")});
    connections.setNetworkFactory(watchedNetwork);
    return *network;
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
