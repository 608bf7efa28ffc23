// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storedcustomers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// What of a term, and of a tab, may stand on a disk.
class TestKeptTerm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNumbersOfTheErp_data();
    void keepsNumbersOfTheErp();
    void masksAllElse_data();
    void masksAllElse();
    void isRestoredAsItWas_data();
    void isRestoredAsItWas();
    void isNotRestoredFromWhatItNeverWas_data();
    void isNotRestoredFromWhatItNeverWas();
    void codigoThatCouldBeADocumentIsNone();
    void isAskedByItselfOrByCodigo();
    void tabIsRestoredAsItWas();
    void tabOfADocumentIsRestoredByCodigo();
};

void TestKeptTerm::keepsNumbersOfTheErp_data()
{
    QTest::addColumn<TipoBusca>("tipo");
    QTest::addColumn<QString>("termo");
    QTest::newRow("código") << TipoBusca::PorCodigoCliente << u"1204"_s;
    QTest::newRow("one digit") << TipoBusca::PorCodigoCliente << u"7"_s;
    QTest::newRow("nine digits") << TipoBusca::PorIdClienteServico << u"123456789"_s;
    QTest::newRow("protocolo of 2018") << TipoBusca::PorProtocolo << u"201806191505251"_s;
    QTest::newRow("protocolo of 2022") << TipoBusca::PorProtocolo << u"20221229180833379797"_s;
}

void TestKeptTerm::keepsNumbersOfTheErp()
{
    QFETCH(const TipoBusca, tipo);
    QFETCH(const QString, termo);
    const KeptTerm kept(tipo, termo);
    QCOMPARE(kept.text(), termo);
    QCOMPARE(kept.tipo(), tipo);
    QVERIFY(kept.isWhole());
}

void TestKeptTerm::masksAllElse_data()
{
    QTest::addColumn<TipoBusca>("tipo");
    QTest::addColumn<QString>("termo");
    QTest::addColumn<QString>("masked");
    QTest::newRow("CPF") << TipoBusca::PorCpfCnpj << plantedCpf << u"***.149.410-**"_s;
    QTest::newRow("CNPJ") << TipoBusca::PorCpfCnpj << plantedCnpj << u"**.***.345/01DE-**"_s;
    QTest::newRow("CPF without its zeros") << TipoBusca::PorCpfCnpj << u"1234567"_s << u"*****67"_s;
    QTest::newRow("CPF asked as a código") << TipoBusca::PorCodigoCliente << plantedCpf << u"***.149.410-**"_s;
    QTest::newRow("CPF asked as a protocolo") << TipoBusca::PorProtocolo << plantedCpf << u"***.149.410-**"_s;
    QTest::newRow("CNPJ asked as a service")
        << TipoBusca::PorIdClienteServico << u"11222333000181"_s << u"**.***.333/0001-**"_s;
    QTest::newRow("telephone asked as a código") << TipoBusca::PorCodigoCliente << u"4733221100"_s << u"********00"_s;
    QTest::newRow("name and a digit") << TipoBusca::PorCodigoCliente << u"BIANCA1"_s << u"*****A1"_s;
    QTest::newRow("long document") << TipoBusca::PorCodigoCliente << u"862149410810001"_s << u"*************01"_s;
    QTest::newRow("other digits") << TipoBusca::PorCodigoCliente << u"٨٦٢١٤٩"_s << u"****٤٩"_s;
    QTest::newRow("short document") << TipoBusca::PorCpfCnpj << u"12"_s << u"**"_s;
    QTest::newRow("too long for a protocolo")
        << TipoBusca::PorProtocolo << u"202212291808333797971"_s << u"*******************71"_s;
    QTest::newRow("nothing") << TipoBusca::PorCpfCnpj << QString() << QString();
}

void TestKeptTerm::masksAllElse()
{
    QFETCH(const TipoBusca, tipo);
    QFETCH(const QString, termo);
    const KeptTerm kept(tipo, termo);
    QTEST(kept.text(), "masked");
    QVERIFY(!kept.isWhole());
    QVERIFY(!queryFor(kept, {}));
}

void TestKeptTerm::isRestoredAsItWas_data()
{
    masksAllElse_data();
    QTest::newRow("código") << TipoBusca::PorCodigoCliente << u"1204"_s << u"1204"_s;
    QTest::newRow("protocolo") << TipoBusca::PorProtocolo << u"201806191505251"_s << u"201806191505251"_s;
}

void TestKeptTerm::isRestoredAsItWas()
{
    QFETCH(const TipoBusca, tipo);
    QFETCH(const QString, termo);
    const KeptTerm kept(tipo, termo);
    QCOMPARE(KeptTerm::restored(tipo, kept.text()), std::optional(kept));
}

void TestKeptTerm::isNotRestoredFromWhatItNeverWas_data()
{
    QTest::addColumn<TipoBusca>("tipo");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole CPF") << TipoBusca::PorCpfCnpj << plantedCpf;
    QTest::newRow("CPF as a código") << TipoBusca::PorCodigoCliente << plantedCpf;
    QTest::newRow("CPF behind one star") << TipoBusca::PorCpfCnpj << QString(u'*' + plantedCpf);
    QTest::newRow("name") << TipoBusca::PorCodigoCliente << u"BIANCA"_s;
    QTest::newRow("short protocolo") << TipoBusca::PorProtocolo << u"20180619"_s;
}

void TestKeptTerm::isNotRestoredFromWhatItNeverWas()
{
    QFETCH(const TipoBusca, tipo);
    QFETCH(const QString, text);
    QVERIFY(!KeptTerm::restored(tipo, text));
}

void TestKeptTerm::codigoThatCouldBeADocumentIsNone()
{
    QCOMPARE(keepable(CodigoCliente(u"1204"_s)), CodigoCliente(u"1204"_s));
    for (const QString &codigo : {plantedCpf, plantedCnpj, u"4733221100"_s, u"BIANCA"_s, QString()})
        QVERIFY2(keepable(CodigoCliente(codigo)).isEmpty(), qPrintable(codigo));
}

void TestKeptTerm::isAskedByItselfOrByCodigo()
{
    AtendimentoQuery byService;
    byService.tipo = TipoBusca::PorIdClienteServico;
    byService.termo = u"77"_s;
    QCOMPARE(queryFor(KeptTerm(TipoBusca::PorIdClienteServico, u"77"_s), CodigoCliente(u"1204"_s)), byService);
    AtendimentoQuery byCodigo;
    byCodigo.termo = u"1204"_s;
    QCOMPARE(queryFor(KeptTerm(TipoBusca::PorCpfCnpj, plantedCpf), CodigoCliente(u"1204"_s)), byCodigo);
    QVERIFY(!queryFor(KeptTerm(TipoBusca::PorCpfCnpj, plantedCpf), CodigoCliente(plantedCpf)));
}

void TestKeptTerm::tabIsRestoredAsItWas()
{
    AtendimentoQuery query;
    query.termo = u" 1204 "_s;
    query.outroTipo = TipoBusca::PorIdClienteServico;
    AtendimentoQuery expected = query;
    expected.termo = u"1204"_s;
    QCOMPARE(OpenTab::of(query).queryToRestore(), expected);
}

void TestKeptTerm::tabOfADocumentIsRestoredByCodigo()
{
    AtendimentoQuery query;
    query.tipo = TipoBusca::PorCpfCnpj;
    query.termo = u"862.149.410-81"_s;
    QVERIFY(!OpenTab::of(query).queryToRestore()); // nobody was found by it
    AtendimentoQuery expected;
    expected.termo = u"1204"_s;
    const OpenTab tab = OpenTab::of(query, CodigoCliente(u"1204"_s));
    QCOMPARE(tab.termo.text(), u"***.149.410-**"_s);
    QCOMPARE(tab.queryToRestore(), expected);
    // By its código it is one thing only.
    query.tipo = TipoBusca::PorIdClienteServico;
    query.outroTipo = TipoBusca::PorCodigoCliente;
    QCOMPARE(OpenTab::of(query, CodigoCliente(u"1204"_s)).queryToRestore(), expected);
}

QTEST_GUILESS_MAIN(TestKeptTerm)
#include "tst_keptterm.moc"
