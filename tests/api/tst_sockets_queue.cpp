// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session.h"
#include "demo/demoserver.h"
#include "support/misbehavingserver.h"
#include "support/printing.h"
#include "support/watchednetwork.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr int size = 600;

QDateTime begin()
{
    return QDateTime(QDate(2026, 3, 10), QTime(14, 30));
}

QueueQuery page(int pagina)
{
    return {.dataInicio = begin().date().addYears(-2),
            .dataFim = begin().date().addDays(1),
            .pagina = pagina,
            .itensPorPagina = 250};
}

} // namespace

// Pages of the queue over a real socket: the demo's, and those of a server that does what it should not.
class TestSocketsQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyPageIsWhatTheServerHolds();
    void laterItHoldsAnother();
    void everyRowCanBeOpened();
    void faults_data();
    void faults();

private:
    void connectTo(const ServerAddress &address);
    Result<QueuePage> await(const QueueQuery &query);
    QList<QueuedAtendimento> awaitAll();

    std::atomic<qint64> m_seconds = 0; // gone by since the beginning
    std::unique_ptr<DemoServer> m_server;
    WatchedNetwork m_network;
    std::unique_ptr<Session> m_session;
    PendingCall m_call;
};

void TestSocketsQueue::init()
{
    m_seconds = 0;
    m_server =
        std::make_unique<DemoServer>([this] { return begin().addSecs(m_seconds); }, DemoQueueOptions{.size = size});
    connectTo(m_server->start().value());
}

void TestSocketsQueue::cleanup()
{
    m_call.cancel();
    m_session.reset();
    m_server.reset();
}

void TestSocketsQueue::connectTo(const ServerAddress &address)
{
    m_session = std::make_unique<Session>(m_network, Connection{address, TokenSignIn{DemoServer::token()}});
    RetryPolicy never;
    never.most = 0;
    m_session->setRetryPolicy(never);
    m_session->transport().setPace({.inFlight = 1000, .begunPerWindow = 1000});
}

Result<QueuePage> TestSocketsQueue::await(const QueueQuery &query)
{
    std::optional<Result<QueuePage>> told;
    m_call = m_session->queuePage(query, [&told](const Result<QueuePage> &result) { told = result; });
    if (!QTest::qWaitFor([&told] { return told.has_value(); }, 10'000))
        return failure(ErrorKind::TimedOut);
    return *told;
}

QList<QueuedAtendimento> TestSocketsQueue::awaitAll()
{
    QList<QueuedAtendimento> rows;
    for (int pagina = 0;; ++pagina) {
        const Result<QueuePage> got = await(page(pagina));
        if (!got || got->skipped != 0 || got->paginacao.paginaAtual != pagina)
            return {};
        rows += got->atendimentos;
        if (pagina >= got->paginacao.ultimaPagina.value_or(0))
            return rows;
    }
}

void TestSocketsQueue::everyPageIsWhatTheServerHolds()
{
    const std::vector<QueuedAtendimento> expected = m_server->rowsAt(begin());
    const QList<QueuedAtendimento> rows = awaitAll();
    QCOMPARE(rows.size(), qsizetype(size));
    for (qsizetype i = 0; i < rows.size(); ++i)
        QVERIFY2(rows.at(i) == expected[static_cast<size_t>(i)], qPrintable(rows.at(i).protocolo.text()));
}

void TestSocketsQueue::laterItHoldsAnother()
{
    const QList<QueuedAtendimento> before = awaitAll();
    m_seconds = 1200;
    const QList<QueuedAtendimento> after = awaitAll();
    const std::vector<QueuedAtendimento> expected = m_server->rowsAt(begin().addSecs(1200));
    QVERIFY(!after.isEmpty() && before != after);
    QVERIFY(std::ranges::equal(after, expected));
}

void TestSocketsQueue::everyRowCanBeOpened()
{
    m_seconds = 600;
    const QList<QueuedAtendimento> rows = awaitAll();
    QVERIFY(rows.size() > 500);
    for (qsizetype i = 0; i < rows.size(); i += 7) {
        const QueuedAtendimento &row = rows.at(i);
        AtendimentoQuery query;
        query.tipo = TipoBusca::PorProtocolo;
        query.termo = row.protocolo.text();
        std::optional<Result<AtendimentoReply>> told;
        m_call = m_session->atendimentos(query, [&told](const Result<AtendimentoReply> &result) { told = result; });
        QVERIFY(QTest::qWaitFor([&told] { return told.has_value(); }));
        QVERIFY(*told);
        QCOMPARE((*told)->atendimentos.size(), 1);
        const Atendimento &whole = (*told)->atendimentos.constFirst();
        QCOMPARE(whole.id, row.id);
        QCOMPARE(whole.status, row.status);
        QVERIFY(!whole.descricaoAbertura.isEmpty());
        QCOMPARE(whole.ordensServico.size(), row.osTotal);
        QCOMPARE(std::ranges::count(whole.ordensServico, u"finalizado"_s, &OrdemServico::status), row.osFechadas);
        QCOMPARE(whole.dataFechamento.isEmpty(), row.dataFechamento.isEmpty());
    }
}

void TestSocketsQueue::faults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("rows") << QByteArray(R"({"atendimentos":[{},7]})") << 200 << u"1 of 2, 1 skipped"_s;
    QTest::newRow("gateway") << QByteArray("<html>") << 504 << u"TimedOut 504"_s;
    QTest::newRow("markup") << QByteArray("<html>") << 200 << u"WrongAddress 200"_s;
    QTest::newRow("refused") << QByteArray(R"({"status":"error","msg":"Não pode"})") << 200
                             << u"Rejected 200: Não pode"_s;
}

void TestSocketsQueue::faults()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    MisbehavingServer server;
    server.searches().always(steps::reply(status, body));
    connectTo(server.address());
    QTEST(printed(await(page(0))), "expected");
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.violations(), QByteArrayList());
    m_call.cancel();
    m_session.reset();
}

QTEST_GUILESS_MAIN(TestSocketsQueue)
#include "tst_sockets_queue.moc"
