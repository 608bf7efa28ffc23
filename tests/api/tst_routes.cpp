// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/routes.h"
#include "support/watchednetwork.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

AtendimentoQuery queryFor(TipoBusca tipo, const QString &termo)
{
    AtendimentoQuery query;
    query.tipo = tipo;
    query.termo = termo;
    return query;
}

QByteArray wire(const AtendimentoQuery &query)
{
    QUrl url(u"https://x/"_s);
    url.setQuery(parametersOf(query));
    return url.query(QUrl::FullyEncoded).toLatin1();
}

} // namespace

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths();
    void everyParameterIsSent_data();
    void everyParameterIsSent();
    void everyParameterOfThePageIsSent();
    void termIsEncoded_data();
    void termIsEncoded();
    void closedList_data();
    void closedList();
};

void TestRoutes::paths()
{
    QCOMPARE(pathOf(ReadRoute::ClienteAtendimento), u"/api/v1/integracao/cliente/atendimento"_s);
    QCOMPARE(timeoutOf(ReadRoute::ClienteAtendimento), std::chrono::milliseconds(30s));
    QCOMPARE(pathOf(ReadRoute::AtendimentoTodos), u"/api/v1/integracao/atendimento/todos"_s);
    QCOMPARE(timeoutOf(ReadRoute::AtendimentoTodos), std::chrono::milliseconds(60s));
    QCOMPARE(loginPath(), u"/oauth/token"_s);
}

void TestRoutes::everyParameterIsSent_data()
{
    QTest::addColumn<AtendimentoQuery>("query");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray usual = "&limit=20&apenas_pendente=sim&order_by=data_cadastro&order_type=desc";
    QTest::newRow("codigo") << queryFor(TipoBusca::PorCodigoCliente, u"1204"_s)
                            << QByteArray("busca=codigo_cliente&termo_busca=1204" + usual);
    QTest::newRow("cpf") << queryFor(TipoBusca::PorCpfCnpj, u"862.149.410-81"_s)
                         << QByteArray("busca=cpf_cnpj&termo_busca=86214941081" + usual);
    QTest::newRow("cnpj") << queryFor(TipoBusca::PorCpfCnpj, u"12.abc.345/01de-35"_s)
                          << QByteArray("busca=cpf_cnpj&termo_busca=12ABC34501DE35" + usual);
    QTest::newRow("servico") << queryFor(TipoBusca::PorIdClienteServico, u" 123 "_s)
                             << QByteArray("busca=id_cliente_servico&termo_busca=123" + usual);
    // A closed one must be found by its number too.
    QTest::newRow("protocolo") << queryFor(TipoBusca::PorProtocolo, u"2018 0619 1505251"_s)
                               << QByteArray("busca=protocolo&termo_busca=201806191505251"
                                             "&limit=20&apenas_pendente=nao&order_by=data_cadastro&order_type=desc");

    AtendimentoQuery all = queryFor(TipoBusca::PorCodigoCliente, u"7"_s);
    all.limit = 50;
    all.apenasPendente = false;
    all.orderBy = OrderBy::DataFechamento;
    all.order = Qt::AscendingOrder;
    all.dataInicio = QDate(2026, 1, 9);
    all.dataFim = QDate(2026, 12, 31);
    const QByteArray begun = "busca=codigo_cliente&termo_busca=7&limit=50&apenas_pendente=nao"
                             "&order_by=data_fechamento&order_type=asc";
    QTest::newRow("all") << all << QByteArray(begun + "&data_inicio=2026-01-09&data_fim=2026-12-31");
    all.dataInicio.reset();
    QTest::newRow("end only") << all << QByteArray(begun + "&data_fim=2026-12-31");
    all.dataInicio = all.dataFim;
    all.dataFim.reset();
    QTest::newRow("begin only") << all << QByteArray(begun + "&data_inicio=2026-12-31");
}

void TestRoutes::everyParameterIsSent()
{
    QFETCH(const AtendimentoQuery, query);
    QTEST(wire(query), "expected");
}

void TestRoutes::everyParameterOfThePageIsSent()
{
    const QueueQuery query{
        .dataInicio = QDate(2025, 11, 9), .dataFim = QDate(2026, 1, 31), .pagina = 7, .itensPorPagina = 50};
    QUrl url(u"https://x/"_s);
    url.setQuery(parametersOf(query));
    QCOMPARE(url.query(QUrl::FullyEncoded),
             u"pagina=7&itens_por_pagina=50&data_inicio=2025-11-09&data_fim=2026-01-31"
             "&relacoes=cliente_servico,usuarios_responsaveis,atendimento_mensagem"_s);
}

void TestRoutes::termIsEncoded_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plus") << u"1+2"_s << QByteArray("1%2B2");
    QTest::newRow("separators") << u"1&limit=50;x#y?z"_s << QByteArray("1%26limit%3D50%3Bx%23y%3Fz");
    QTest::newRow("percent") << u"1%2B2%"_s << QByteArray("1%252B2%25");
    QTest::newRow("not ASCII") << u"ação1"_s << QByteArray("a%C3%A7%C3%A3o1");
    QTest::newRow("slash and quotes") << u"1/\"'2"_s << QByteArray("1%2F%22%272");
    QTest::newRow("blanks dropped") << u" 1 2\t\u200B3\n"_s << QByteArray("123");
}

void TestRoutes::termIsEncoded()
{
    QFETCH(const QString, term);
    QFETCH(const QByteArray, expected);
    const QByteArray sent = wire(queryFor(TipoBusca::PorCodigoCliente, term));
    QCOMPARE(sent,
             QByteArray("busca=codigo_cliente&termo_busca=" + expected
                        + "&limit=20&apenas_pendente=sim&order_by=data_cadastro&order_type=desc"));
}

void TestRoutes::closedList_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isAllowed");
    const QString search = u"/api/v1/integracao/cliente/atendimento"_s;
    QTest::newRow("search") << QByteArray("GET") << search << true;
    const QString queue = u"/api/v1/integracao/atendimento/todos"_s;
    QTest::newRow("queue") << QByteArray("GET") << queue << true;
    QTest::newRow("queue behind a prefix") << QByteArray("GET") << QString(u"/erp" % queue) << true;
    QTest::newRow("login") << QByteArray("POST") << u"/oauth/token"_s << true;
    QTest::newRow("behind a prefix") << QByteArray("GET") << QString(u"/erp" % search) << true;
    for (const char *const verb : {"POST", "PUT", "DELETE", "PATCH", "HEAD"}) {
        QTest::addRow("%s search", verb) << QByteArray(verb) << search << false;
        QTest::addRow("%s queue", verb) << QByteArray(verb) << queue << false;
    }
    QTest::newRow("GET login") << QByteArray("GET") << u"/oauth/token"_s << false;
    QTest::newRow("disconnects a customer")
        << QByteArray("GET") << u"/api/v1/integracao/cliente/solicitar_desconexao/1"_s << false;
    QTest::newRow("other route") << QByteArray("GET") << u"/api/v1/integracao/cliente/financeiro"_s << false;
    QTest::newRow("other list") << QByteArray("GET") << u"/api/v1/integracao/ordem_servico/todos"_s << false;
    QTest::newRow("deeper in the queue") << QByteArray("GET") << QString(queue % u"/110") << false;
    QTest::newRow("one of the queue") << QByteArray("GET") << u"/api/v1/integracao/atendimento/110"_s << false;
    QTest::newRow("deeper") << QByteArray("GET") << QString(search % u"/110") << false;
    QTest::newRow("root") << QByteArray("GET") << u"/"_s << false;
}

// The list every test's network holds requests against must itself be closed.
void TestRoutes::closedList()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, path);
    const SentRequest request{verb, QNetworkRequest(QUrl(u"https://api.provedor.example"_s + path)), {}};
    QTEST(WatchedNetwork::isAllowed(request), "isAllowed");
}

QTEST_APPLESS_MAIN(TestRoutes)
#include "tst_routes.moc"
