// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situacao.h"
#include "demo/democases.h"
#include "demo/demodata.h"
#include "demo/demojson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace guiche;

namespace
{

QDateTime someNow()
{
    return QDateTime(QDate(2026, 3, 10), QTime(14, 30));
}

QList<Atendimento> rowsOf(const DemoData &data, int codigo)
{
    QList<Atendimento> rows;
    std::ranges::copy_if(data.atendimentos, std::back_inserter(rows), [codigo](const Atendimento &a) {
        return a.cliente.codigo == CodigoCliente(QString::number(codigo));
    });
    return rows;
}

} // namespace

class TestDemoData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTogether_data();
    void holdsTogether();
    void documentsHaveRightCheckDigits();
    void idsAreUnique();
    void protocolosTellTheirMoment();
    void sameNowSameData();
    void growsToManyRows();
    void seedCustomerIsTheVendorsSample();
    void bakeryHasMoreThanASearchMayBring();
    void quietCustomerHasNone();
    void mixedCustomerShowsEveryStanding();
    void otherCustomersHaveOneToSixRows();
    void crowdsAreAsManyAsTheyAreSaidToBe();
    void crowdsLeaveTheOthersAsTheyWere();
    void twofoldNumberIsACodigoAndAServico();
};

void TestDemoData::holdsTogether_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("afternoon") << someNow();
    QTest::newRow("just after midnight") << QDateTime(QDate(2026, 3, 10), QTime(0, 0, 5));
    QTest::newRow("just before midnight") << QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59));
    QTest::newRow("leap day") << QDateTime(QDate(2028, 2, 29), QTime(7, 15));
    QTest::newRow("new year") << QDateTime(QDate(2027, 1, 1), QTime(0, 0));
}

// Nothing has happened yet that lies ahead, and nothing ends before it began (but for the one window made so on purpose).
void TestDemoData::holdsTogether()
{
    QFETCH(QDateTime, now);
    const auto isPast = [&now](const WallTime &t) { return t.isEmpty() || t.toDateTime() <= now; };
    int reversed = 0;
    for (const Atendimento &a : demoData(now).atendimentos) {
        QVERIFY2(isPast(a.dataCadastro) && isPast(a.dataFechamento), qPrintable(a.protocolo.text()));
        QVERIFY(a.dataFechamento.isEmpty() || a.dataFechamento.sortKey() >= a.dataCadastro.sortKey());
        QVERIFY(!a.descricaoAbertura.isEmpty() && !a.tipo.isEmpty() && !a.status.isEmpty());
        for (const OrdemServico &os : a.ordensServico) {
            QVERIFY(isPast(os.dataCadastro) && isPast(os.inicioExecutado) && isPast(os.terminoExecutado));
            QVERIFY(os.dataCadastro.sortKey() >= a.dataCadastro.sortKey());
            QVERIFY(os.terminoExecutado.isEmpty() || os.terminoExecutado.sortKey() >= os.inicioExecutado.sortKey());
            QCOMPARE(os.cliente, a.cliente);
            QCOMPARE(os.servico, a.servico);
            reversed += os.terminoProgramado.sortKey() < os.inicioProgramado.sortKey() ? 1 : 0;
        }
    }
    QCOMPARE(reversed, 1);
}

void TestDemoData::documentsHaveRightCheckDigits()
{
    for (const Cliente &cliente : demoData(someNow(), 400).clientes)
        QVERIFY2(cliente.documento.hasValidCheckDigits(), qPrintable(cliente.documento.text()));
}

void TestDemoData::idsAreUnique()
{
    const DemoData data = demoData(someNow());
    QSet<QString> atendimentos, protocolos, ordens, numeros;
    QHash<QString, Servico> servicos;
    qsizetype ordensCount = 0;
    for (const Atendimento &a : data.atendimentos) {
        atendimentos << a.id.text();
        protocolos << a.protocolo.text();
        for (const OrdemServico &os : a.ordensServico) {
            ++ordensCount;
            ordens << os.id.text();
            numeros << os.numero;
        }
        if (a.servico)
            QCOMPARE(servicos.value(a.servico->id.text(), *a.servico), *a.servico);
        if (a.servico)
            servicos.insert(a.servico->id.text(), *a.servico);
    }
    QCOMPARE(atendimentos.size(), data.atendimentos.size());
    QCOMPARE(protocolos.size(), data.atendimentos.size());
    QCOMPARE(ordens.size(), ordensCount);
    QCOMPARE(numeros.size(), ordensCount);

    QSet<QString> codigos, documentos;
    for (const Cliente &cliente : data.clientes) {
        codigos << cliente.codigo.text();
        documentos << cliente.documento.plain();
    }
    QCOMPARE(codigos.size(), data.clientes.size());
    QCOMPARE(documentos.size(), data.clientes.size());
    QVERIFY(!atendimentos.contains(QString()) && !ordens.contains(QString()));
}

void TestDemoData::protocolosTellTheirMoment()
{
    int shorts = 0;
    for (const Atendimento &a : demoData(someNow()).atendimentos) {
        const bool isLong = a.dataCadastro.date().year() >= 2022;
        QCOMPARE(a.protocolo.text().size(), isLong ? 20 : 15);
        QCOMPARE(a.protocolo.begunAt(), a.dataCadastro);
        shorts += isLong ? 0 : 1;
    }
    QCOMPARE(shorts, 3 + 5);
}

void TestDemoData::sameNowSameData()
{
    const DemoData once = demoData(someNow());
    const DemoData again = demoData(someNow());
    QCOMPARE(once.clientes, again.clientes);
    QVERIFY(once.atendimentos == again.atendimentos);

    // A day later the same calls lie a day later: nobody's name changes overnight.
    const DemoData nextDay = demoData(someNow().addDays(1));
    QCOMPARE(nextDay.clientes, once.clientes);
    QCOMPARE(nextDay.atendimentos.last().dataCadastro.date(), once.atendimentos.last().dataCadastro.date().addDays(1));
}

void TestDemoData::growsToManyRows()
{
    const DemoData data = demoData(someNow(), 5000);
    QVERIFY(data.atendimentos.size() > 15'000);
    QSet<QString> protocolos, documentos;
    for (const Atendimento &a : data.atendimentos)
        protocolos << a.protocolo.text();
    for (const Cliente &cliente : data.clientes)
        documentos << cliente.documento.plain();
    QCOMPARE(protocolos.size(), data.atendimentos.size());
    QCOMPARE(documentos.size(), data.clientes.size());
}

void TestDemoData::seedCustomerIsTheVendorsSample()
{
    QFile file(QStringLiteral(GUICHE_TEST_DATA "/cliente_atendimento_2024.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray sample =
        QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("atendimentos")).toArray();
    QJsonArray rows;
    for (const Atendimento &a : rowsOf(demoData(someNow()), democode::seed))
        rows.append(demoJson(a));
    QCOMPARE(rows, sample);
}

void TestDemoData::bakeryHasMoreThanASearchMayBring()
{
    const QList<Atendimento> rows = rowsOf(demoData(someNow()), democode::bakery);
    const auto isPending = [](const Atendimento &a) { return situacaoOf(a) == Situacao::Pendente; };
    QVERIFY(rows.size() > 60);
    QVERIFY(std::ranges::count_if(rows, isPending) > 50);
    QVERIFY(!std::ranges::all_of(rows, isPending));
    QCOMPARE(rows.first().cliente.documento.kind(), CpfCnpj::Kind::Cnpj);
}

void TestDemoData::quietCustomerHasNone()
{
    const DemoData data = demoData(someNow());
    QVERIFY(rowsOf(data, democode::quiet).isEmpty());
    QVERIFY(std::ranges::any_of(data.clientes, [](const Cliente &c) { return c.codigo.text() == u"3000"; }));
}

void TestDemoData::mixedCustomerShowsEveryStanding()
{
    const QList<Atendimento> rows = rowsOf(demoData(someNow()), democode::mixed);
    QSet<Situacao> standings;
    bool hasPastedText = false;
    for (const Atendimento &a : rows) {
        standings << situacaoOf(a);
        for (const OrdemServico &os : a.ordensServico)
            standings << situacaoOf(os, someNow());
        hasPastedText |= a.descricaoAbertura.contains(QLatin1String("<b>"))
            && a.descricaoAbertura.contains(QLatin1String("\n=1+1\n"));
    }
    const QSet<Situacao> every{Situacao::Pendente,      Situacao::Fechado,        Situacao::OsPendente,
                               Situacao::OsAtrasada,    Situacao::OsEmExecucao,   Situacao::OsSemAgendamento,
                               Situacao::OsConcluida,   Situacao::OsSemConclusao, Situacao::OsFinalizada,
                               Situacao::OsDesconhecida};
    QCOMPARE(standings, every);
    QVERIFY(hasPastedText);
}

void TestDemoData::otherCustomersHaveOneToSixRows()
{
    const DemoData data = demoData(someNow());
    QCOMPARE(data.clientes.size(), 6 + 40 + 5);
    for (const Cliente &cliente : data.clientes.sliced(6, 40)) {
        const qsizetype rows = rowsOf(data, cliente.codigo.text().toInt()).size();
        QVERIFY2(rows >= 1 && rows <= 6, qPrintable(cliente.nome));
    }
}

void TestDemoData::crowdsAreAsManyAsTheyAreSaidToBe()
{
    const DemoData data = demoData(someNow());
    const auto daysOf = [&data](int codigo) {
        QSet<QDate> days;
        for (const Atendimento &a : rowsOf(data, codigo)) {
            if (situacaoOf(a) == Situacao::Pendente)
                days << a.dataCadastro.date();
        }
        return days;
    };
    QCOMPARE(rowsOf(data, democode::year).size(), 137);
    QCOMPARE(rowsOf(data, democode::fullDay).size(), 70);
    QCOMPARE(rowsOf(data, democode::overfullDay).size(), 130);
    QCOMPARE(daysOf(democode::fullDay).size(), 1);
    QCOMPARE(daysOf(democode::overfullDay).size(), 1);
    const QSet<QDate> days = daysOf(democode::year);
    QVERIFY(days.size() > 100);
    const auto [first, last] = std::ranges::minmax(days);
    QCOMPARE(first.daysTo(last), 363);
}

void TestDemoData::crowdsLeaveTheOthersAsTheyWere()
{
    const DemoData data = demoData(someNow());
    // Counted up without a gap, in the order of registration.
    qint64 next = 5001;
    for (const Atendimento &a : data.atendimentos) {
        const int codigo = a.cliente.codigo.text().toInt();
        if (codigo != democode::seed && codigo < democode::firstApart)
            QCOMPARE(a.id.text(), QString::number(next++));
    }
    QVERIFY(next > 5150);
    // However many customers there are, none of them is taken for one of these.
    for (const Cliente &cliente : demoData(someNow(), 3000).clientes.sliced(6, 3000)) {
        const int codigo = cliente.codigo.text().toInt();
        QVERIFY(codigo < democode::firstApart || codigo >= democode::pastApart);
    }
}

void TestDemoData::twofoldNumberIsACodigoAndAServico()
{
    const DemoData data = demoData(someNow());
    const QString number = QString::number(democode::twofold);
    const auto isPending = [](const Atendimento &a) { return situacaoOf(a) == Situacao::Pendente; };
    const auto isOfServico = [&number](const Atendimento &a) { return a.servico && a.servico->id.text() == number; };
    const QList<Atendimento> byCodigo = rowsOf(data, democode::twofold);
    const QList<Atendimento> byServico = rowsOf(data, democode::twofoldServico);
    QCOMPARE(byCodigo.size(), 5);
    QCOMPARE(std::ranges::count_if(byCodigo, isPending), 2);
    QVERIFY(std::ranges::none_of(byCodigo, isOfServico));
    QCOMPARE(byServico.size(), 4);
    QCOMPARE(std::ranges::count_if(byServico, isPending), 3);
    QVERIFY(std::ranges::all_of(byServico, isOfServico));
    QCOMPARE(std::ranges::count_if(data.atendimentos, isOfServico), 4);
}

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
