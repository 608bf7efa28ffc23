// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/atendimentojson.h"
#include "exporting/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestExportingJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreExact_data();
    void textsAreExact();
    void textsAreSafeOnATerminal();
    void structure();
    void wholeRow();
    void emptyRow();
    void dates_data();
    void dates();
    void amounts_data();
    void amounts();
};

void TestExportingJson::textsAreExact_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("plain", u"Instalação"_s);
    row("quotes", u"\"a\" \\ 'b' / c"_s);
    row("lines", u"a\r\nb\tc\n"_s);
    row("control", QString::fromUtf8("a\x01\x1b[31m\x7f", 8));
    row("NUL", QString(u'a') + QChar(0) + u'b');
    row("bidi", u"a\u202Eb\u200F\u061C\u2069"_s);
    row("C1", u"a\u0085b\u009B"_s);
    row("emoji", u"\U0001F600 ok"_s);
    row("JSON", u"{\"a\":[1]}"_s);
    row("markup", u"<b>x</b>\u2028"_s);
}

void TestExportingJson::textsAreExact()
{
    QFETCH(QString, text);
    JsonWriter json;
    json.beginArray();
    json.text(text);
    json.endArray();
    QCOMPARE(QJsonDocument::fromJson(json.json()).array().at(0).toString(), text);
}

void TestExportingJson::textsAreSafeOnATerminal()
{
    JsonWriter json;
    json.text(u"\u001b]0;x\u0007 \u202E \u009B \n"_s + QChar(0xD83D)); // half a character at its end
    const QString written = QString::fromUtf8(json.json());
    for (const QChar c : written)
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    QCOMPARE(json.json().count("\\u"), 4);
    QVERIFY(json.json().isValidUtf8());
}

void TestExportingJson::structure()
{
    JsonWriter json;
    json.beginObject();
    json.field(QLatin1String("a"), QString());
    json.field(QLatin1String("b"), true);
    json.field(QLatin1String("c"), qsizetype{7});
    json.key(QLatin1String("d"));
    json.beginArray();
    json.beginObject();
    json.endObject();
    json.beginArray();
    json.endArray();
    json.literal("1.5");
    json.endArray();
    json.field(QLatin1String("e"), u"x"_s);
    json.endObject();
    QCOMPARE(json.json(), R"({"a":null,"b":true,"c":7,"d":[{},[],1.5],"e":"x"})");
}

void TestExportingJson::wholeRow()
{
    Atendimento row;
    row.id = IdAtendimento(u"110"_s);
    row.protocolo = Protocolo(u"20260301080000000001"_s);
    row.dataCadastro = WallTime(QDate(2026, 3, 1));
    row.dataFechamento = WallTime::parse(u"ontem"_s);
    row.cliente = {CodigoCliente(u"1204"_s), u"BIANCA"_s, CpfCnpj(u"86214941081"_s)};
    row.servico = Servico{IdClienteServico(u"123"_s), u"0"_s, u"5MB"_s, Valor::parse("199.9"), u"Ativo"_s, u"x"_s};
    OrdemServico os;
    os.numero = u"125"_s;
    os.inicioProgramado = WallTime(QDate(2026, 3, 2), QTime(14, 2));
    os.cliente = row.cliente;
    row.ordensServico << os;

    row.descricaoFechamento = u"CPF do titular: 862.149.410-81"_s;
    const QByteArray masked = jsonOf({row}, false, 2, Documents::Masked);
    QVERIFY(masked.startsWith(R"({"complete":false,"skipped":2,"atendimentos":[{"id_atendimento":"110","protocolo":)"));
    QVERIFY(masked.endsWith("]}\n") && masked.count('\n') == 1);
    QVERIFY(!masked.contains("86214941081"));
    QCOMPARE(masked.count("***.149.410-**"), 3);
    QVERIFY(!masked.contains("862.149.410-81"));
    const QJsonObject json = QJsonDocument::fromJson(jsonOf({row}, true, 0, Documents::Full)).object();
    const QJsonObject printed = json.value(u"atendimentos"_s).toArray().at(0).toObject();
    QCOMPARE(printed.value(u"protocolo"_s), QJsonValue(u"20260301080000000001"_s));
    QCOMPARE(printed.value(u"data_cadastro"_s), QJsonValue(u"2026-03-01"_s));
    QCOMPARE(printed.value(u"data_fechamento"_s), QJsonValue(u"ontem"_s));
    const QJsonObject servico = printed.value(u"servico"_s).toObject();
    QCOMPARE(servico.value(u"valor"_s), QJsonValue(199.9));
    QCOMPARE(servico.value(u"numero_plano"_s), QJsonValue(u"0"_s));
    const QJsonObject printedOs = printed.value(u"ordens_servico"_s).toArray().at(0).toObject();
    QCOMPARE(printedOs.value(u"data_inicio_programado"_s), QJsonValue(u"2026-03-02T14:02:00"_s));
    QCOMPARE(printedOs.value(u"cliente"_s).toObject().value(u"cpf_cnpj"_s), QJsonValue(u"86214941081"_s));
    QVERIFY(printedOs.value(u"servico"_s).isNull());
}

void TestExportingJson::emptyRow()
{
    const QJsonObject json = QJsonDocument::fromJson(jsonOf({Atendimento()}, true, 0, Documents::Full)).object();
    const QJsonObject row = json.value(u"atendimentos"_s).toArray().at(0).toObject();
    QCOMPARE(row.keys().size(), 17);
    for (const QString &key : row.keys()) {
        if (key == u"ordens_servico")
            QCOMPARE(row.value(key), QJsonValue(QJsonArray()));
        else if (key != u"cliente")
            QVERIFY2(row.value(key).isNull(), qPrintable(key));
    }
    QCOMPARE(jsonOf({}, true, 0, Documents::Full), "{\"complete\":true,\"skipped\":0,\"atendimentos\":[]}\n");
}

void TestExportingJson::dates_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *sent, const char *iso) {
        QTest::newRow(sent) << QString::fromUtf8(sent) << QString::fromUtf8(iso);
    };
    row("19/06/2018", "2018-06-19");
    row("19/06/2018 14:02:05", "2018-06-19T14:02:05");
    row("19/06/2018 14:02", "2018-06-19T14:02:00");
    row("2018-06-19 14:02:05", "2018-06-19T14:02:05");
    row("31/02/2018", "31/02/2018");
    row("amanhã", "amanhã");
    row("", "");
}

void TestExportingJson::dates()
{
    QFETCH(QString, sent);
    QFETCH(QString, iso);
    QCOMPARE(isoText(WallTime::parse(sent)), iso);
}

void TestExportingJson::amounts_data()
{
    QTest::addColumn<qint64>("centavos");
    QTest::addColumn<QString>("number");
    const auto row = [](qint64 centavos, const char *number) {
        QTest::newRow(number) << centavos << QString::fromLatin1(number);
    };
    row(0, "0");
    row(5, "0.05");
    row(19990, "199.9");
    row(10000, "100");
    row(-6995, "-69.95");
    row(-50, "-0.5");
    row(std::numeric_limits<qint64>::min(), "-92233720368547758.08");
}

void TestExportingJson::amounts()
{
    QFETCH(qint64, centavos);
    QFETCH(QString, number);
    QCOMPARE(numberText(Valor::fromCentavos(centavos)), number);
    QCOMPARE(numberText(Valor::parse("a combinar")), QString());
}

QTEST_APPLESS_MAIN(TestExportingJson)
#include "tst_json.moc"
