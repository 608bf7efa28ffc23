// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/atendimentocsv.h"
#include "exporting/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

OrdemServico visit(const QString &numero, const QString &status, const QString &start)
{
    OrdemServico os;
    os.numero = numero;
    os.status = status;
    os.inicioProgramado = WallTime::parse(start);
    return os;
}

// Of the record `number`, by the heading's name.
QString cellOf(const QByteArray &csv, qsizetype number, const QString &name)
{
    const QStringList lines = QString::fromUtf8(csv).split(u"\r\n"_s);
    return lines.at(number).split(u',').value(lines.at(0).split(u',').indexOf(name));
}

} // namespace

class TestExportingCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void records();
    void heading();
    void rows();
    void nextVisit();
};

void TestExportingCsv::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &text, const QString &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("plain", u"Instalação"_s, u"Instalação"_s);
    row("empty", {}, {});
    row("comma", u"a, b"_s, u"\"a, b\""_s);
    row("quote", u"o \"bom\""_s, u"\"o \"\"bom\"\"\""_s);
    row("lines", u"a\r\nb"_s, u"\"a\nb\""_s);
    row("carriage return", u"a\rb"_s, u"\"a\nb\""_s);
    row("spaces at the ends", u" a "_s, u"\" a \""_s);
    row("semicolon", u"a;b"_s, u"a;b"_s);
    row("formula", u"=1+1"_s, u"'=1+1"_s);
    row("formula with a comma", u"=SUM(1,2)"_s, u"\"'=SUM(1,2)\""_s);
    row("command", u"@SUM(1)"_s, u"'@SUM(1)"_s);
    row("plus", u"+55 11 98765-4321"_s, u"'+55 11 98765-4321"_s);
    row("minus", u"-1+cmd|' /C calc'!A0"_s, u"'-1+cmd|' /C calc'!A0"_s);
    row("behind spaces", u"  =1"_s, u"'  =1"_s);
    row("behind a tab", u"\t=1"_s, u"\"'\t=1\""_s);
    row("behind a line break", u"\n=1"_s, u"\"'\n=1\""_s);
    row("behind a control character", u"\u0001=1"_s, u"'=1"_s);
    row("wide", u"\uFF1D1+1"_s, u"'\uFF1D1+1"_s);
    row("number", u"-12.5"_s, u"-12.5"_s);
    row("protocolo", u"20260301080000000001"_s, u"20260301080000000001"_s);
    row("dash alone", u"-"_s, u"'-"_s);
    row("list", u"- item"_s, u"'- item"_s);
    row("two points", u"-1.2.3"_s, u"'-1.2.3"_s);
    row("inside", u"a=b"_s, u"a=b"_s);
    row("bidi", u"a\u202Eb"_s, u"ab"_s);
    row("NUL", QString(u'a') + QChar(0) + u'b', u"ab"_s);
}

void TestExportingCsv::cells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(QString::fromUtf8(csvRecord({text})), cell + u"\r\n"_s);
}

void TestExportingCsv::records()
{
    QCOMPARE(csvRecord({u"a"_s, {}, u"b"_s}), "a,,b\r\n");
}

void TestExportingCsv::heading()
{
    const QByteArray csv = csvOf({}, Documents::Masked);
    QCOMPARE(csv.count('\n'), 1);
    for (const char *name : {"id_atendimento", "protocolo", "cpf_cnpj", "valor", "ordens_servico", "proxima_visita"})
        QVERIFY2(csv.trimmed().split(',').contains(name), name);
}

void TestExportingCsv::rows()
{
    Atendimento row;
    row.id = IdAtendimento(u"7"_s);
    row.dataCadastro = WallTime(QDate(2026, 3, 1));
    row.cliente.documento = CpfCnpj(u"86214941081"_s);
    row.servico.emplace();
    row.servico->nome = u"5MB"_s;
    row.servico->valor = Valor::parse("69.90");
    const QByteArray csv = csvOf({row, Atendimento()}, Documents::Masked);
    QCOMPARE(csv.count("\r\n"), 3);
    QCOMPARE(cellOf(csv, 1, u"id_atendimento"_s), u"7"_s);
    QCOMPARE(cellOf(csv, 1, u"data_cadastro"_s), u"2026-03-01"_s);
    QCOMPARE(cellOf(csv, 1, u"cpf_cnpj"_s), u"***.149.410-**"_s);
    QCOMPARE(cellOf(csv, 1, u"servico"_s), u"5MB"_s);
    QCOMPARE(cellOf(csv, 1, u"valor"_s), u"69.9"_s);
    QCOMPARE(cellOf(csv, 2, u"valor"_s), QString());
    QCOMPARE(cellOf(csv, 2, u"ordens_servico"_s), u"0"_s);
    QCOMPARE(cellOf(csvOf({row}, Documents::Full), 1, u"cpf_cnpj"_s), u"86214941081"_s);
}

void TestExportingCsv::nextVisit()
{
    Atendimento row;
    row.ordensServico << visit(u"1"_s, u"finalizado"_s, u"01/03/2026 08:00:00"_s)
                      << visit(u"2"_s, u"aguardando_agendamento"_s, u"02/03/2026 08:00:00"_s)
                      << visit(u"3"_s, u"pendente"_s, u"05/03/2026 08:00:00"_s)
                      << visit(u"4"_s, u"pendente"_s, u"04/03/2026 09:30:00"_s)
                      << visit(u"5"_s, u"pendente"_s, u"logo"_s);
    row.ordensServico << visit(u"6"_s, u"pendente"_s, u"03/03/2026 08:00:00"_s);
    row.ordensServico.last().inicioExecutado = WallTime(QDate(2026, 3, 3), QTime(8, 5)); // begun
    QByteArray csv = csvOf({row}, Documents::Masked);
    QCOMPARE(cellOf(csv, 1, u"ordens_servico"_s), u"6"_s);
    QCOMPARE(cellOf(csv, 1, u"ordens_servico_abertas"_s), u"5"_s);
    QCOMPARE(cellOf(csv, 1, u"proxima_visita"_s), u"2026-03-04T09:30:00"_s);
    QCOMPARE(cellOf(csv, 1, u"proxima_visita_os"_s), u"4"_s);
    row.ordensServico = row.ordensServico.first(2);
    csv = csvOf({row}, Documents::Masked);
    QCOMPARE(cellOf(csv, 1, u"proxima_visita"_s), QString());
    QCOMPARE(cellOf(csv, 1, u"proxima_visita_os"_s), QString());
}

QTEST_APPLESS_MAIN(TestExportingCsv)
#include "tst_csv.moc"
