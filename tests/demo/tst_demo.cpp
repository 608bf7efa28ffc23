// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atendimentoquery.h"
#include "demo/democlient.h"

#include <QTest>

#include <algorithm>

using namespace guiche;

namespace
{

// "19/06/2018" as text that sorts; what is open sorts last.
QString sortable(const QString &date)
{
    return date.isEmpty() ? QStringLiteral("~") : QString(date.sliced(6) % date.sliced(3, 2) % date.first(2));
}

Parameters bianca()
{
    return DemoClient::codigo(QStringLiteral("1204"));
}

Parameters bakery(const Parameters &more = {})
{
    return DemoClient::codigo(QStringLiteral("2077"), more);
}

Parameters all(const Parameters &more = {})
{
    return Parameters{{QStringLiteral("limit"), QStringLiteral("50")},
                      {QStringLiteral("apenas_pendente"), QStringLiteral("nao")}}
    + more;
}

} // namespace

// What a search answers.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<DemoClient>(); }
    void cleanupTestCase() { m_client.reset(); }

    void examplesFindSomething();
    void searchFinds_data();
    void searchFinds();
    void replyHasTheDocumentedShape();
    void defaultsAreThoseOfTheReference();
    void closedRowsOnlyWhenAskedFor();
    void limitCutsTheAnswer();
    void ordersByRegistration();
    void ordersByClosingOpenOnesLast();
    void datesHoldBothEnds();
    void customerWithoutRows();
    void refusesWrongParameters_data();
    void refusesWrongParameters();
    void tellsEveryObjectionAtOnce();
    void emptyParameterCountsAsAbsent();

private:
    std::unique_ptr<DemoClient> m_client;
};

void TestDemo::examplesFindSomething()
{
    static constexpr QLatin1String buscas[tipoBuscaCount] = {QLatin1String("codigo_cliente"), QLatin1String("cpf_cnpj"),
                                                             QLatin1String("id_cliente_servico"),
                                                             QLatin1String("protocolo")};
    const QList<DemoExample> examples = m_client->server->examples();
    QVERIFY(examples.size() >= 3);
    for (const DemoExample &example : examples) {
        AtendimentoQuery query;
        query.tipo = example.tipo;
        query.termo = example.termo;
        QVERIFY(!query.problem());
        const QJsonArray rows = m_client
                                    ->search({{QStringLiteral("busca"), buscas[static_cast<int>(example.tipo)]},
                                              {QStringLiteral("termo_busca"), query.plainTermo()},
                                              {QStringLiteral("apenas_pendente"), QStringLiteral("nao")}})
                                    .rows();
        QCOMPARE(rows.isEmpty(), &example == &examples.last());
        if (example.tipo == TipoBusca::PorProtocolo)
            QCOMPARE(example.termo.size(), 20);
    }
}

void TestDemo::searchFinds_data()
{
    QTest::addColumn<QString>("busca");
    QTest::addColumn<QString>("termo");
    QTest::addColumn<QList<int>>("ids");
    const auto row = [](const char *name, const char *busca, const char *termo, const QList<int> &ids) {
        QTest::newRow(name) << QString::fromLatin1(busca) << QString::fromUtf8(termo) << ids;
    };
    const QList<int> bianca{110, 285, 300};
    row("codigo", "codigo_cliente", "1204", bianca);
    row("codigo with a leading zero is another text", "codigo_cliente", "01204", {});
    row("codigo with spaces around", "codigo_cliente", " 1204 ", bianca);
    row("unknown codigo", "codigo_cliente", "999999", {});
    row("CPF", "cpf_cnpj", "86214941081", bianca);
    row("CPF with punctuation", "cpf_cnpj", "862.149.410-81", bianca);
    row("unknown CPF", "cpf_cnpj", "52998224725", {});
    row("servico", "id_cliente_servico", "123", {110});
    row("other servico", "id_cliente_servico", "12345", {300});
    row("part of a servico", "id_cliente_servico", "1234", {});
    row("protocolo", "protocolo", "201811061724214", {285});
    row("part of a protocolo", "protocolo", "20181106172421", {});
    row("markup", "codigo_cliente", "<b>&'\"%", {});
}

void TestDemo::searchFinds()
{
    QFETCH(QString, busca);
    QFETCH(QString, termo);
    QFETCH(QList<int>, ids);
    const Answer answer =
        m_client->search({{QStringLiteral("busca"), busca},
                          {QStringLiteral("termo_busca"), QString::fromLatin1(QUrl::toPercentEncoding(termo))}});
    QVERIFY(answer.isSuccess());
    QCOMPARE(idsOf(answer.rows()), ids);
}

void TestDemo::replyHasTheDocumentedShape()
{
    const Answer answer = m_client->search(bianca());
    QCOMPARE(answer.mimeType, "application/json");
    QCOMPARE(answer.field(QStringLiteral("msg")), QStringLiteral("Dados consultados com sucesso"));
    const QJsonObject row = answer.rows().first().toObject();
    QCOMPARE(row.value(QStringLiteral("data_cadastro")).toString(), QStringLiteral("19/06/2018"));
    QVERIFY(row.value(QStringLiteral("data_fechamento")).isNull());
    QVERIFY(row.value(QStringLiteral("id_atendimento")).isDouble());
    const QJsonObject servico = row.value(QStringLiteral("servico")).toObject();
    QCOMPARE(servico.value(QStringLiteral("id_cliente_servico")), QJsonValue(QStringLiteral("123")));
    const QJsonObject os = row.value(QStringLiteral("ordens_servico")).toArray().first().toObject();
    QCOMPARE(os.value(QStringLiteral("data_inicio_programado")).toString(), QStringLiteral("19/06/2018 14:02:00"));
    QVERIFY(!answer.rows().at(1).toObject().contains(QStringLiteral("servico")));
}

void TestDemo::defaultsAreThoseOfTheReference()
{
    const QJsonArray rows = m_client->search(bakery()).rows();
    QCOMPARE(rows.size(), 20);
    QVERIFY(column(rows, QStringLiteral("data_fechamento")).join(QString()).isEmpty());
    const QJsonArray spelled = m_client
                                   ->search(bakery({{QStringLiteral("limit"), QStringLiteral("20")},
                                                    {QStringLiteral("apenas_pendente"), QStringLiteral("sim")},
                                                    {QStringLiteral("order_by"), QStringLiteral("data_cadastro")},
                                                    {QStringLiteral("order_type"), QStringLiteral("asc")}}))
                                   .rows();
    QCOMPARE(rows, spelled);
}

void TestDemo::closedRowsOnlyWhenAskedFor()
{
    const QString mixed = QStringLiteral("1588");
    const QJsonArray pending = m_client->search(DemoClient::codigo(mixed)).rows();
    const QJsonArray both = m_client->search(DemoClient::codigo(mixed, all())).rows();
    QVERIFY(pending.size() < both.size());

    const QString closed = m_client->server->examples().at(2).termo;
    const Parameters byProtocolo{{QStringLiteral("busca"), QStringLiteral("protocolo")},
                                 {QStringLiteral("termo_busca"), closed}};
    QVERIFY(m_client->search(byProtocolo).rows().isEmpty());
    QCOMPARE(column(m_client->search(byProtocolo + all()).rows(), QStringLiteral("protocolo")), QStringList{closed});
}

void TestDemo::limitCutsTheAnswer()
{
    const QList<int> fifty = idsOf(m_client->search(bakery({{QStringLiteral("limit"), QStringLiteral("50")}})).rows());
    QCOMPARE(fifty.size(), 50);
    QCOMPARE(idsOf(m_client->search(bakery({{QStringLiteral("limit"), QStringLiteral("1")}})).rows()), fifty.first(1));
    QCOMPARE(idsOf(m_client->search(bakery({{QStringLiteral("limit"), QStringLiteral("7")}})).rows()), fifty.first(7));
}

void TestDemo::ordersByRegistration()
{
    const auto orderedIds = [this](const QString &orderType) {
        return idsOf(
            m_client
                ->search(DemoClient::codigo(QStringLiteral("1588"), all({{QStringLiteral("order_type"), orderType}})))
                .rows());
    };
    QList<int> ascending = orderedIds(QStringLiteral("asc"));
    const QList<int> descending = orderedIds(QStringLiteral("desc"));
    QVERIFY(ascending.size() > 10);
    QVERIFY(std::ranges::is_sorted(ascending)); // ids are counted up in the order of registration
    std::ranges::reverse(ascending);
    QCOMPARE(descending, ascending);
}

void TestDemo::ordersByClosingOpenOnesLast()
{
    for (const QString &orderType : {QStringLiteral("asc"), QStringLiteral("desc")}) {
        const Parameters order{{QStringLiteral("order_by"), QStringLiteral("data_fechamento")},
                               {QStringLiteral("order_type"), orderType}};
        const QJsonArray rows = m_client->search(DemoClient::codigo(QStringLiteral("1588"), all(order))).rows();
        QStringList dates;
        for (const QString &date : column(rows, QStringLiteral("data_fechamento")))
            dates << sortable(date);
        const auto firstOpen = std::ranges::find(dates, QStringLiteral("~"));
        QCOMPARE(firstOpen - dates.begin(), 4);
        QVERIFY(std::all_of(firstOpen, dates.end(), [](const QString &date) { return date == u"~"; }));
        if (orderType == u"desc")
            std::reverse(dates.begin(), firstOpen);
        QVERIFY(std::ranges::is_sorted(dates));
    }
}

void TestDemo::datesHoldBothEnds()
{
    const auto between = [this](const QString &from, const QString &to) {
        return idsOf(
            m_client
                ->search(DemoClient::codigo(QStringLiteral("1204"),
                                            {{QStringLiteral("data_inicio"), from}, {QStringLiteral("data_fim"), to}}))
                .rows());
    };
    QCOMPARE(between(QStringLiteral("2018-06-19"), QStringLiteral("2018-11-06")), (QList<int>{110, 285}));
    QCOMPARE(between(QStringLiteral("2018-06-20"), QStringLiteral("2018-11-16")), (QList<int>{285, 300}));
    QCOMPARE(between(QStringLiteral("2018-06-20"), QStringLiteral("2018-11-05")), QList<int>());
    QCOMPARE(between(QStringLiteral("2018-11-16"), QString()), (QList<int>{300}));
    QCOMPARE(between(QString(), QStringLiteral("2018-06-19")), (QList<int>{110}));
}

void TestDemo::customerWithoutRows()
{
    const Answer answer = m_client->search(DemoClient::codigo(QStringLiteral("3000"), all()));
    QVERIFY(answer.isSuccess());
    QVERIFY(answer.json().value(QStringLiteral("atendimentos")).isArray());
    QVERIFY(answer.rows().isEmpty());
}

void TestDemo::refusesWrongParameters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("objection");
    const auto row = [](const char *name, const char *value, const char *objection) {
        QTest::addRow("%s=%s", name, value)
            << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromUtf8(objection);
    };
    const char *const limit = "O campo limit deve ser um número inteiro entre 1 e 50.";
    row("busca", "", "O campo busca é obrigatório.");
    row("busca", "nome", "O campo busca deve ser um destes: codigo_cliente, cpf_cnpj, id_cliente_servico, protocolo.");
    row("termo_busca", "", "O campo termo_busca é obrigatório.");
    row("limit", "0", limit);
    row("limit", "51", limit);
    row("limit", "-1", limit);
    row("limit", "dez", limit);
    row("limit", "99999999999999999999", limit);
    row("apenas_pendente", "talvez", "O campo apenas_pendente deve ser um destes: sim, nao.");
    row("order_by", "nome", "O campo order_by deve ser um destes: data_cadastro, data_fechamento.");
    row("order_type", "ASC", "O campo order_type deve ser um destes: asc, desc.");
    row("data_inicio", "19/06/2018", "O campo data_inicio deve ser uma data no formato YYYY-MM-DD.");
    row("data_fim", "2018-02-30", "O campo data_fim deve ser uma data no formato YYYY-MM-DD.");
    row("data_fim", "2018-2-3", "O campo data_fim deve ser uma data no formato YYYY-MM-DD.");
}

void TestDemo::refusesWrongParameters()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, objection);
    Parameters parameters = bianca();
    parameters.removeIf([&name](const auto &parameter) { return parameter.first == name; });
    const Answer answer = m_client->search(parameters + Parameters{{name, value}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field(QStringLiteral("status")), QStringLiteral("error"));
    QVERIFY(!answer.field(QStringLiteral("msg")).isEmpty());
    QCOMPARE(answer.json().value(QStringLiteral("errors")).toArray(), QJsonArray{objection});
    QVERIFY(!answer.json().contains(QStringLiteral("atendimentos")));
}

void TestDemo::tellsEveryObjectionAtOnce()
{
    const Answer answer = m_client->search({{QStringLiteral("limit"), QStringLiteral("0")}});
    QCOMPARE(answer.json().value(QStringLiteral("errors")).toArray().size(), 3);
}

void TestDemo::emptyParameterCountsAsAbsent()
{
    const Answer answer = m_client->search(DemoClient::codigo(
        QStringLiteral("1204"), {{QStringLiteral("limit"), QString()}, {QStringLiteral("data_inicio"), QString()}}));
    QCOMPARE(answer.rows().size(), 3);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
