// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "api/session.h"
#include "demo/demoserver.h"
#include "support/printing.h"
#include "support/testdata.h"
#include "support/watchednetwork.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

AtendimentoQuery oldestFirst(const QString &codigo)
{
    AtendimentoQuery query;
    query.termo = codigo;
    query.order = Qt::AscendingOrder;
    return query;
}

} // namespace

// The client and the demo server talk over a real socket, as in the program.
class TestSocketsDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signsInAndFinds();
    void readyToken();
    void wrongPassword();
    void nobodyFound();
    void cancelledWhileTheServerIsSlow();
    void revokedTokenIsRenewedSilently();
    void revokedReadyToken();
    void invalidQueryIsRejected();
    void wrongPrefixIsAWrongAddress();

private:
    void begin(const SignIn &signIn, const QString &prefix = {});
    PendingCall search(const AtendimentoQuery &query);
    // The verbs of what the server was asked, in order.
    QByteArrayList verbs() const;

    std::unique_ptr<DemoServer> m_server;
    WatchedNetwork m_network;
    std::unique_ptr<Session> m_session;
    QList<Result<AtendimentoReply>> m_told;
    PendingCall m_call;
};

void TestSocketsDemo::init()
{
    m_server = std::make_unique<DemoServer>();
    m_told.clear();
}

void TestSocketsDemo::cleanup()
{
    m_call.cancel();
    m_session.reset();
    m_server.reset();
}

void TestSocketsDemo::begin(const SignIn &signIn, const QString &prefix)
{
    const ServerAddress address = m_server->start().value();
    m_session =
        std::make_unique<Session>(m_network, Connection{ServerAddress::parse(address.text() + prefix).value(), signIn});
}

PendingCall TestSocketsDemo::search(const AtendimentoQuery &query)
{
    return m_session->atendimentos(query, [this](const Result<AtendimentoReply> &reply) { m_told.append(reply); });
}

QByteArrayList TestSocketsDemo::verbs() const
{
    QByteArrayList result;
    for (const QByteArray &line : m_server->requests())
        result.append(line.first(line.indexOf(' ')));
    return result;
}

void TestSocketsDemo::signsInAndFinds()
{
    begin(DemoServer::signIn());
    m_call = search(oldestFirst(u"1204"_s));
    QTRY_COMPARE(m_told.size(), 1);
    const Result<AtendimentoReply> sample = decodeAtendimentos(testData(u"cliente_atendimento_2024.json"_s));
    QCOMPARE(printed(m_told.constFirst()), u"3 of 3, 0 skipped"_s);
    QVERIFY(m_told.constFirst() == sample);
    qsizetype ordens = 0;
    for (const Atendimento &row : m_told.constFirst()->atendimentos)
        ordens += row.ordensServico.size();
    QCOMPARE(ordens, 2);
    const QByteArrayList expected{"POST /oauth/token",
                                  "GET /api/v1/integracao/cliente/atendimento?busca=codigo_cliente&termo_busca=1204"
                                  "&limit=20&apenas_pendente=sim&order_by=data_cadastro&order_type=asc"};
    QCOMPARE(m_server->requests(), expected);
}

void TestSocketsDemo::readyToken()
{
    begin(TokenSignIn{DemoServer::token()});
    m_call = search(oldestFirst(u"1204"_s));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(printed(m_told.constFirst()), u"3 of 3, 0 skipped"_s);
    QCOMPARE(verbs(), QByteArrayList{"GET"});
}

void TestSocketsDemo::wrongPassword()
{
    PasswordSignIn wrong = DemoServer::signIn();
    wrong.password = u"outra"_s;
    begin(wrong);
    m_call = search(oldestFirst(u"1204"_s));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().error(),
             (Error{ErrorKind::SignInRefused, 401, u"The user credentials were incorrect."_s}));
    QCOMPARE(verbs(), QByteArrayList{"POST"});
}

void TestSocketsDemo::nobodyFound()
{
    begin(DemoServer::signIn());
    m_call = search(oldestFirst(u"999999"_s));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(printed(m_told.constFirst()), u"0 of 0, 0 skipped"_s);
}

void TestSocketsDemo::cancelledWhileTheServerIsSlow()
{
    begin(TokenSignIn{DemoServer::token()});
    m_server->setLatency(200ms);
    m_call = search(oldestFirst(u"1204"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_call.cancel();
    m_server->setLatency(0ms);
    AtendimentoQuery next = oldestFirst(u"1204"_s);
    next.limit = 2;
    m_call = search(next);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(printed(m_told.constFirst()), u"2 of 2, 0 skipped"_s);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestSocketsDemo::revokedTokenIsRenewedSilently()
{
    begin(DemoServer::signIn());
    m_call = search(oldestFirst(u"1204"_s));
    QTRY_COMPARE(m_told.size(), 1);
    m_server->revokeTokens();
    m_call = search(oldestFirst(u"1204"_s));
    QTRY_COMPARE(m_told.size(), 2);
    QVERIFY(m_told.constLast() == m_told.constFirst());
    QCOMPARE(verbs(), QByteArrayList({"POST", "GET", "GET", "POST", "GET"}));
}

void TestSocketsDemo::revokedReadyToken()
{
    begin(TokenSignIn{DemoServer::token()});
    m_server->revokeTokens();
    m_call = search(oldestFirst(u"1204"_s));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().error(), (Error{ErrorKind::TokenRejected, 401, u"Unauthenticated."_s}));
    QCOMPARE(verbs(), QByteArrayList{"GET"});
}

void TestSocketsDemo::invalidQueryIsRejected()
{
    begin(TokenSignIn{DemoServer::token()});
    AtendimentoQuery query = oldestFirst(u"1204"_s);
    query.limit = 51;
    m_call = search(query);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().error().kind, ErrorKind::Rejected);
    QVERIFY(!m_told.constFirst().error().detail.isEmpty());
}

void TestSocketsDemo::wrongPrefixIsAWrongAddress()
{
    begin(TokenSignIn{DemoServer::token()}, u"/painel"_s);
    m_call = search(oldestFirst(u"1204"_s));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().error(), (Error{ErrorKind::WrongAddress, 404, {}}));
}

QTEST_GUILESS_MAIN(TestSocketsDemo)
#include "tst_sockets_demo.moc"
