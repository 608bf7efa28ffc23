// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customersummary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QDateTime now(QDate(2026, 3, 10), QTime(14, 30));

Servico servico(const QString &id, const QString &status = u"Serviço Habilitado"_s)
{
    return {.id = IdClienteServico(id),
            .numeroPlano = {},
            .nome = u"FIBRA"_s,
            .valor = {},
            .status = status,
            .statusPrefixo = {}};
}

// A pending row of the customer 1204.
Atendimento row(const QString &id, const QString &cadastro, const std::optional<Servico> &of = {})
{
    Atendimento result;
    result.id = IdAtendimento(id);
    result.dataCadastro = WallTime::parse(cadastro);
    result.cliente = {CodigoCliente(u"1204"_s), u"BIANCA COUTO"_s, CpfCnpj(u"86214941081"_s)};
    result.servico = of;
    return result;
}

Atendimento closed(const QString &id, const QString &cadastro, const QString &fechamento)
{
    Atendimento result = row(id, cadastro);
    result.dataFechamento = WallTime::parse(fechamento);
    return result;
}

QStringList idsOf(const QList<Servico> &servicos)
{
    QStringList ids;
    for (const Servico &one : servicos)
        ids << one.id.text();
    return ids;
}

} // namespace

class TestCustomerSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNobody();
    void tellsTheCustomer();
    void customerIsPutTogether();
    void countsPending();
    void countsTheLastThirtyDays();
    void saysWhenThereMayBeMore();
    void lastContact_data();
    void lastContact();
    void servicosOnceLatestFirst();
    void servicosOfOrdens();
    void servicosWithoutId();
    void severalCustomers();
    void rowsWithoutCustomer();
};

void TestCustomerSummary::nothingIsNobody()
{
    QVERIFY(summaryOf({}, {}, now).isEmpty());
    QVERIFY(summaryOf({}, QList<Atendimento>(), now, {.pendentes = true, .recentes = true}).isEmpty());
    QVERIFY(!summaryOf({Atendimento()}, {}, now).isEmpty());
}

void TestCustomerSummary::tellsTheCustomer()
{
    const CustomerSummary summary = summaryOf({row(u"1"_s, u"01/03/2026"_s)}, {}, now);
    QCOMPARE(summary.cliente, row({}, {}).cliente);
    QCOMPARE(summary.outrosClientes, 0);
    QVERIFY(summary.servicos.isEmpty());
    // Closed ones alone tell as much.
    QCOMPARE(summaryOf({}, QList{closed(u"1"_s, u"01/03/2020"_s, u"02/03/2020"_s)}, now).cliente, summary.cliente);
}

void TestCustomerSummary::customerIsPutTogether()
{
    Atendimento older = row(u"1"_s, u"01/03/2026"_s);
    older.cliente.nome = u"BIANCA (nome antigo)"_s;
    Atendimento newer = row(u"2"_s, u"02/03/2026"_s);
    newer.cliente.documento = {};
    const CustomerSummary summary = summaryOf({older, newer}, {}, now);
    QCOMPARE(summary.cliente.nome, u"BIANCA COUTO"_s);
    QCOMPARE(summary.cliente.documento, older.cliente.documento);
}

void TestCustomerSummary::countsPending()
{
    Atendimento withoutDate = row(u"4"_s, {});
    withoutDate.statusFechamento = u"concluido"_s;
    const QList<Atendimento> shown{row(u"1"_s, u"01/03/2026"_s), row(u"2"_s, u"02/03/2026"_s), withoutDate};
    QCOMPARE(summaryOf(shown, {}, now).pendentes, 2);
    // What the history has, too, counts once; what it alone has, as well; what was closed meanwhile, no more.
    const QList<Atendimento> history{row(u"1"_s, u"01/03/2026"_s), closed(u"2"_s, u"02/03/2026"_s, u"10/03/2026"_s),
                                     row(u"3"_s, u"03/03/2026"_s), closed(u"5"_s, u"01/01/2020"_s, u"02/01/2020"_s)};
    QCOMPARE(summaryOf(shown, history, now).pendentes, 2);
}

void TestCustomerSummary::countsTheLastThirtyDays()
{
    const QList<Atendimento> shown{row(u"1"_s, u"10/03/2026"_s), row(u"2"_s, u"09/02/2026"_s),
                                   row(u"3"_s, u"08/02/2026"_s), row(u"4"_s, u"11/03/2026"_s),
                                   row(u"5"_s, u"ontem"_s),      row(u"6"_s, {})};
    QCOMPARE(summaryOf(shown, {}, now).recentes, 2);
    QCOMPARE(summaryOf(shown, QList{closed(u"7"_s, u"01/03/2026"_s, u"01/03/2026"_s)}, now).recentes, 3);
}

void TestCustomerSummary::saysWhenThereMayBeMore()
{
    const QList<Atendimento> shown{row(u"1"_s, u"10/03/2026"_s)};
    QVERIFY(summaryOf(shown, {}, now).hasMoreRecentes); // the closed ones are not known
    QVERIFY(!summaryOf(shown, shown, now).hasMoreRecentes);
    QVERIFY(!summaryOf(shown, {}, now).hasMorePendentes);
    QVERIFY(summaryOf(shown, shown, now, {.pendentes = false, .recentes = true}).hasMoreRecentes);
    QVERIFY(summaryOf(shown, shown, now, {.pendentes = true, .recentes = false}).hasMorePendentes);
}

void TestCustomerSummary::lastContact_data()
{
    QTest::addColumn<Atendimento>("row");
    QTest::addColumn<QString>("expected");

    QTest::newRow("registration") << row(u"1"_s, u"01/03/2026"_s) << u"01/03/2026"_s;
    QTest::newRow("closing") << closed(u"1"_s, u"01/03/2026"_s, u"03/03/2026"_s) << u"03/03/2026"_s;
    QTest::newRow("none that can be read") << row(u"1"_s, u"ontem"_s) << QString();
    QTest::newRow("today") << row(u"1"_s, u"10/03/2026"_s) << u"10/03/2026"_s;
    QTest::newRow("ahead") << closed(u"1"_s, u"01/03/2026"_s, u"11/03/2026"_s) << u"01/03/2026"_s;
    const auto withOs = [](WallTime OrdemServico::*field, const QString &time) {
        Atendimento result = row(u"1"_s, u"01/03/2026"_s);
        result.ordensServico.resize(2);
        result.ordensServico.last().*field = WallTime::parse(time);
        return result;
    };
    const QString visit = u"05/03/2026 09:15"_s;
    QTest::newRow("OS registered") << withOs(&OrdemServico::dataCadastro, visit) << visit;
    QTest::newRow("OS begun") << withOs(&OrdemServico::inicioExecutado, visit) << visit;
    QTest::newRow("OS ended") << withOs(&OrdemServico::terminoExecutado, visit) << visit;
    QTest::newRow("OS to begin") << withOs(&OrdemServico::inicioProgramado, visit) << u"01/03/2026"_s;
    QTest::newRow("OS to end") << withOs(&OrdemServico::terminoProgramado, visit) << u"01/03/2026"_s;
    QTest::newRow("OS ended ahead") << withOs(&OrdemServico::terminoExecutado, u"10/03/2026 14:31"_s)
                                    << u"01/03/2026"_s;
}

void TestCustomerSummary::lastContact()
{
    QFETCH(const Atendimento, row);
    const QList<Atendimento> rows{closed(u"8"_s, u"01/01/2026"_s, u"02/01/2026"_s), row};
    const QString expected = summaryOf({row}, {}, now).ultimoContato.text();
    QTEST(expected, "expected");
    if (!expected.isEmpty())
        QCOMPARE(summaryOf(rows, {}, now).ultimoContato.text(), expected);
}

void TestCustomerSummary::servicosOnceLatestFirst()
{
    const CustomerSummary summary =
        summaryOf({row(u"1"_s, u"01/03/2026"_s, servico(u"20"_s, u"Suspenso por Débito"_s)),
                   row(u"2"_s, u"02/03/2026"_s, servico(u"10"_s, u"Cancelado"_s)), row(u"3"_s, u"03/03/2026"_s)},
                  QList{row(u"4"_s, u"05/03/2026"_s, servico(u"10"_s)), row(u"5"_s, u"01/01/2020"_s, servico(u"20"_s)),
                        row(u"6"_s, u"01/01/2020"_s, servico(u"30"_s))},
                  now);
    QCOMPARE(idsOf(summary.servicos), (QStringList{u"10"_s, u"20"_s, u"30"_s}));
    QCOMPARE(summary.servicos[0].status, u"Serviço Habilitado"_s);
    QCOMPARE(summary.servicos[1].status, u"Suspenso por Débito"_s);
}

void TestCustomerSummary::servicosOfOrdens()
{
    Atendimento withOs = row(u"1"_s, u"01/03/2026"_s);
    withOs.ordensServico.resize(3);
    withOs.ordensServico[1].servico = servico(u"20"_s);
    withOs.ordensServico[2].servico = Servico();
    const CustomerSummary summary = summaryOf({row(u"2"_s, u"01/02/2026"_s, servico(u"10"_s)), withOs}, {}, now);
    QCOMPARE(idsOf(summary.servicos), (QStringList{u"20"_s, u"10"_s}));
}

void TestCustomerSummary::servicosWithoutId()
{
    const QList<Atendimento> rows{row(u"1"_s, u"01/03/2026"_s, servico({})), row(u"2"_s, u"02/03/2026"_s, servico({})),
                                  row(u"3"_s, u"03/03/2026"_s, servico({}, u"Cancelado"_s))};
    const CustomerSummary summary = summaryOf(rows, {}, now);
    QCOMPARE(summary.servicos, (QList{servico({}, u"Cancelado"_s), servico({})}));
}

void TestCustomerSummary::severalCustomers()
{
    Atendimento other = row(u"3"_s, u"09/03/2026"_s, servico(u"99"_s));
    other.cliente.codigo = CodigoCliente(u"7"_s);
    Atendimento third = row(u"4"_s, u"08/03/2026"_s);
    third.cliente.codigo = CodigoCliente(u"8"_s);
    const CustomerSummary summary =
        summaryOf({other, row(u"1"_s, u"01/03/2026"_s), row(u"2"_s, u"02/03/2026"_s), third}, {}, now);
    QCOMPARE(summary.cliente.codigo.text(), u"1204"_s);
    QCOMPARE(summary.outrosClientes, 2);
    QCOMPARE(summary.pendentes, 2);
    QCOMPARE(summary.recentes, 2);
    QVERIFY(summary.servicos.isEmpty());
    QCOMPARE(summary.ultimoContato.text(), u"02/03/2026"_s);
    // As many rows each: the one who called last.
    QCOMPARE(summaryOf({row(u"1"_s, u"01/03/2026"_s), other}, {}, now).cliente.codigo.text(), u"7"_s);
}

void TestCustomerSummary::rowsWithoutCustomer()
{
    Atendimento bare = row(u"2"_s, u"02/03/2026"_s);
    bare.cliente = {};
    QCOMPARE(summaryOf({bare}, {}, now).pendentes, 1);
    QCOMPARE(summaryOf({bare}, {}, now).outrosClientes, 0);
    const CustomerSummary summary = summaryOf({bare, row(u"1"_s, u"01/03/2026"_s)}, {}, now);
    QCOMPARE(summary.cliente.codigo.text(), u"1204"_s);
    QCOMPARE(summary.pendentes, 2);
    QCOMPARE(summary.outrosClientes, 0);

    // Known by the document or the name alone.
    bare.cliente.documento = CpfCnpj(u"862.149.410-81"_s);
    Atendimento again = bare;
    again.cliente.documento = CpfCnpj(u"86214941081"_s);
    Atendimento named = row(u"3"_s, u"01/03/2026"_s);
    named.cliente = {{}, u"OUTRA"_s, {}};
    QCOMPARE(summaryOf({bare, again}, {}, now).outrosClientes, 0);
    QCOMPARE(summaryOf({bare, again, named}, {}, now).outrosClientes, 1);
}

QTEST_APPLESS_MAIN(TestCustomerSummary)
#include "tst_customersummary.moc"
