// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultworld.h"

#include "api/network.h"
#include "gui/errortext.h"
#include "support/bodies.h"
#include "support/printing.h"
#include "support/watchednetwork.h"

#include <QNetworkProxy>
#include <QSignalSpy>

#include <algorithm>

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

const QString clientSecret = u"cl1ent-s3cret-planted"_s;
const QString password = u"p4ss-w0rd-planted"_s;
const QString readyToken = u"eyJyZWFkeS1wbGFudGVk"_s;
const QString cpf = u"86214941081"_s;

// As networkFor(), and it fails the test at a request that must never leave.
std::unique_ptr<QNetworkAccessManager> watchedNetworkFor(const Connection &connection)
{
    auto network = std::make_unique<WatchedNetwork>();
    network->setProxy(networkFor(connection)->proxy());
    return network;
}

AtendimentoQuery aboutSomebody()
{
    AtendimentoQuery query;
    query.tipo = TipoBusca::PorCpfCnpj;
    query.termo = u"862.149.410-81"_s;
    return query;
}

} // namespace

FaultWorld::FaultWorld(bool isTls)
    : server(isTls ? std::make_unique<MisbehavingServer>(TestCertificate::Good) : std::make_unique<MisbehavingServer>())
    , settings(directory.path())
    , connections(settings, store)
    , desk(connections)
{
    connection.server = server->address();
    connection.signIn = PasswordSignIn{u"7"_s, clientSecret, u"ana@provedor.example"_s, password};
    connection.trust.authoritiesFile = isTls ? testAuthorityFile() : QString();
    m_good = connection;
    connections.setNetworkFactory(watchedNetworkFor);
    connections.setClock([this] { return now; });
    connect();
}

QStringList FaultWorld::secrets()
{
    return {clientSecret,
            password,
            readyToken,
            u"tk-planted"_s,
            cpf,
            u"862.149.410-81"_s,
            QString::fromLatin1(bodies::secretOfTrace())};
}

void FaultWorld::connect()
{
    connections.connectTo(connection);
    RetryPolicy quick;
    quick.first = std::chrono::milliseconds(1);
    session().setRetryPolicy(quick);
}

void FaultWorld::connectByToken()
{
    connection.signIn = TokenSignIn{readyToken};
    connect();
}

bool FaultWorld::search()
{
    m_heardBefore = server->requests().size();
    desk.search(aboutSomebody());
    // Not QTest::qWaitFor(): it looks every ten milliseconds only, and the server lives in this event loop.
    constexpr int patience = 60'000;
    QSignalSpy changed(&desk, &SearchDesk::changed);
    while (desk.phase() == SearchDesk::Phase::Searching) {
        if (!changed.wait(patience))
            return false;
    }
    return true;
}

QString FaultWorld::outcome() const
{
    switch (desk.phase()) {
    case SearchDesk::Phase::Idle:
    case SearchDesk::Phase::Searching:
        return u"never settled"_s;
    case SearchDesk::Phase::Found:
        return u"%1 rows"_s.arg(desk.outcome()->reply.atendimentos.size());
    case SearchDesk::Phase::NothingFound:
        return u"nothing found"_s;
    case SearchDesk::Phase::Failed: {
        const Error &error = *desk.error();
        return error.httpStatus == 0 ? nameOf(error.kind)
                                     : nameOf(error.kind) + u' ' + QString::number(error.httpStatus);
    }
    }
    Q_UNREACHABLE();
}

QStringList FaultWorld::texts() const
{
    if (!desk.error())
        return {};
    return {errorSentence(*desk.error(), desk.serverName()), adviceFor(*desk.error()), errorDetails(*desk.error())};
}

void FaultWorld::recover()
{
    if (!server->isListening())
        server->comeBack();
    server->searches() = Script(steps::found());
    server->logins() = Script(steps::grantToken("tk-planted"));
    if (!m_good.server.isPlainHttp())
        server->setCertificate(TestCertificate::Good);
    connection = m_good;
    connect();
    flood.reset();
}

qsizetype FaultWorld::heard(const QByteArray &verb) const
{
    const QList<HeardRequest> since = server->requests().mid(m_heardBefore);
    return std::ranges::count(since, verb, &HeardRequest::verb);
}

} // namespace guiche
