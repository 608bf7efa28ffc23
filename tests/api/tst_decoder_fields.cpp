// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "api/decoding.h"
#include "support/printing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// One field at a time: every form it has been seen in, or might be.
class TestDecoderFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids_data();
    void ids();
    void textIsDataAsItCame_data();
    void textIsDataAsItCame();
    void valor_data();
    void valor();
    void dates_data();
    void dates();
    void servico_data();
    void servico();
    void cliente_data();
    void cliente();
    void ordensServico_data();
    void ordensServico();
    void everyKeyIsRead();
    void lastOfRepeatedKeysWins();
    void keysInAnyOrder();
    void unknownKeysAreIgnored();
    void keysAreMatchedWhole();
    void textsAreNotMixedUp();
};

void TestDecoderFields::ids_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << QByteArray("110") << u"110"_s;
    QTest::newRow("text") << QByteArray(R"("110")") << u"110"_s;
    QTest::newRow("zero") << QByteArray("0") << u"0"_s;
    QTest::newRow("leading zeros") << QByteArray(R"("00110")") << u"00110"_s;
    QTest::newRow("20 digits, number") << QByteArray("20221229180833379797") << u"20221229180833379797"_s;
    QTest::newRow("20 digits, text") << QByteArray(R"("20221229180833379797")") << u"20221229180833379797"_s;
    QTest::newRow("21 digits, number") << QByteArray("999999999999999999999") << u"999999999999999999999"_s;
    QTest::newRow("float") << QByteArray("110.5") << u"110.5"_s;
    QTest::newRow("float of no need") << QByteArray("110.0") << u"110.0"_s;
    QTest::newRow("with exponent") << QByteArray("11e1") << u"11e1"_s;
    QTest::newRow("negative") << QByteArray("-7") << u"-7"_s;
    QTest::newRow("true") << QByteArray("true") << u"true"_s;
    QTest::newRow("false") << QByteArray("false") << u"false"_s;
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("empty text") << QByteArray(R"("")") << QString();
    QTest::newRow("object") << QByteArray(R"({"id":110})") << QString();
    QTest::newRow("list") << QByteArray("[110]") << QString();
    QTest::newRow("blanks around") << QByteArray(" \t110\r\n ") << u"110"_s;
}

void TestDecoderFields::ids()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    const Atendimento row = rowWith(
        R"("id_atendimento":)" + json + R"(,"protocolo":)" + json + R"(,"cliente":{"codigo_cliente":)" + json
        + R"(,"cpf_cnpj":)" + json + R"(},"servico":{"id_cliente_servico":)" + json + R"(,"nome":"x","numero_plano":)"
        + json + R"(},"ordens_servico":[{"id_ordem_servico":)" + json + R"(,"numero_ordem_servico":)" + json + "}]");
    QCOMPARE(row.id, IdAtendimento(expected));
    QCOMPARE(row.protocolo.text(), expected);
    QCOMPARE(row.cliente.codigo, CodigoCliente(expected));
    QCOMPARE(row.cliente.documento.text(), expected);
    QCOMPARE(row.servico->id, IdClienteServico(expected));
    QCOMPARE(row.servico->numeroPlano, expected);
    QCOMPARE(row.ordensServico.constFirst().id, IdOrdemServico(expected));
    QCOMPARE(row.ordensServico.constFirst().numero, expected);
}

void TestDecoderFields::textIsDataAsItCame_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const QString emoji = QString::fromUcs4(U"\U0001F600");
    QTest::newRow("UTF-8") << QByteArray(R"("ANÁLISE – “técnica”")") << u"ANÁLISE – “técnica”"_s;
    QTest::newRow("escaped") << QByteArray(R"("AN\u00c1LISE \u2013 19\/06")") << u"ANÁLISE – 19/06"_s;
    QTest::newRow("escapes of one letter") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("NUL inside") << QByteArray(R"("a\u0000b")") << QString(u"a" % QChar(0) % u"b");
    QTest::newRow("control characters") << QByteArray(R"("\u0001\u001b[31m\u007f")") << u"\u0001\u001b[31m\u007f"_s;
    QTest::newRow("bidi") << QByteArray("\"\u202Egnp.exe\u202C\"") << u"\u202Egnp.exe\u202C"_s;
    QTest::newRow("bidi, escaped") << QByteArray(R"("\u202egnp.exe")") << u"\u202Egnp.exe"_s;
    QTest::newRow("emoji") << "\"" + emoji.toUtf8() + "\"" << emoji;
    QTest::newRow("emoji, escaped") << QByteArray(R"("\ud83d\ude00")") << emoji;
    QTest::newRow("markup") << QByteArray(R"("<b>=1+1</b>&amp;")") << u"<b>=1+1</b>&amp;"_s;
    QTest::newRow("blanks kept") << QByteArray(R"("  a  ")") << u"  a  "_s;
    QTest::newRow("number") << QByteArray("12.50") << u"12.50"_s;
    QTest::newRow("true") << QByteArray("true") << u"true"_s;
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("object") << QByteArray(R"({"descricao":"x"})") << QString();
    QTest::newRow("list") << QByteArray(R"(["x"])") << QString();
    QTest::newRow("longer than what is kept") << '"' + QByteArray(100'000, 'x') + '"' << QString(100'000, u'x');
}

void TestDecoderFields::textIsDataAsItCame()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    const Atendimento row =
        rowWith(R"("descricao_abertura":)" + json + R"(,"status":)" + json + R"(,"tipo_atendimento":)" + json);
    QCOMPARE(row.descricaoAbertura, expected);
    QCOMPARE(row.status, expected);
    QCOMPARE(row.tipo, expected);
}

void TestDecoderFields::valor_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Valor>("expected");
    QTest::newRow("number") << QByteArray("199.9") << Valor::fromCentavos(19990);
    QTest::newRow("whole number") << QByteArray("100") << Valor::fromCentavos(10000);
    QTest::newRow("text") << QByteArray(R"("69.90")") << Valor::fromCentavos(6990);
    QTest::newRow("zero") << QByteArray("0") << Valor::fromCentavos(0);
    QTest::newRow("negative") << QByteArray("-12.34") << Valor::fromCentavos(-1234);
    QTest::newRow("rounded") << QByteArray("0.30000000000000004") << Valor::fromCentavos(30);
    QTest::newRow("with exponent") << QByteArray("1.5e2") << Valor::fromCentavos(15000);
    QTest::newRow("null") << QByteArray("null") << Valor();
    QTest::newRow("empty") << QByteArray(R"("")") << Valor();
    QTest::newRow("object") << QByteArray(R"({"a":1})") << Valor();
    QTest::newRow("list") << QByteArray("[1]") << Valor();
    QTest::newRow("comma") << QByteArray(R"("69,90")") << Valor::parse("69,90");
    QTest::newRow("garbage") << QByteArray(R"("a combinar")") << Valor::parse("a combinar");
    QTest::newRow("true") << QByteArray("true") << Valor::parse("true");
}

void TestDecoderFields::valor()
{
    QFETCH(const QByteArray, json);
    QTEST(rowWith(R"("servico":{"nome":"x","valor":)" + json + '}').servico->valor, "expected");
}

void TestDecoderFields::dates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<WallTime>("expected");
    const QDate day(2018, 6, 19);
    QTest::newRow("day") << QByteArray(R"("19/06/2018")") << WallTime(day);
    QTest::newRow("day, escaped") << QByteArray(R"("19\/06\/2018")") << WallTime(day);
    QTest::newRow("day and time") << QByteArray(R"("19/06/2018 15:05:25")") << WallTime(day, QTime(15, 5, 25));
    QTest::newRow("todos") << QByteArray(R"("2018-06-19 15:05:25")") << WallTime(day, QTime(15, 5, 25));
    QTest::newRow("null") << QByteArray("null") << WallTime();
    QTest::newRow("empty") << QByteArray(R"("")") << WallTime();
    QTest::newRow("object") << QByteArray(R"({"date":"2018-06-19"})") << WallTime();
    QTest::newRow("list") << QByteArray("[]") << WallTime();
    // What cannot be read is kept; parse() itself is tried elsewhere.
    for (const char *const text : {"0000-00-00 00:00:00", "31/02/2018", "ontem", "19/6/18", "2018-06-19T15:05:25.000Z"})
        QTest::newRow(text) << QByteArray('"' + QByteArray(text) + '"') << WallTime::parse(std::string_view(text));
    QTest::newRow("number") << QByteArray("1529434925") << WallTime::parse(std::string_view("1529434925"));
}

void TestDecoderFields::dates()
{
    QFETCH(const QByteArray, json);
    QFETCH(const WallTime, expected);
    const Atendimento row = rowWith(R"("data_cadastro":)" + json + R"(,"data_fechamento":)" + json);
    QCOMPARE(row.dataCadastro, expected);
    QCOMPARE(row.dataFechamento, expected);
    const OrdemServico os = ordemWith(R"("data_cadastro":)" + json + R"(,"data_inicio_programado":)" + json
                                      + R"(,"data_termino_programado":)" + json + R"(,"data_inicio_executado":)" + json
                                      + R"(,"data_termino_executado":)" + json);
    for (const WallTime &time :
         {os.dataCadastro, os.inicioProgramado, os.terminoProgramado, os.inicioExecutado, os.terminoExecutado})
        QCOMPARE(time, expected);
    if (!expected.isReadable() && !expected.isEmpty())
        QVERIFY(json.contains(row.dataCadastro.text().toUtf8()));
}

void TestDecoderFields::servico_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected"); // its nome; null: there is none
    QTest::newRow("object") << QByteArray(R"(,"servico":{"nome":"FIBRA"})") << u"FIBRA"_s;
    QTest::newRow("missing") << QByteArray() << QString();
    QTest::newRow("null") << QByteArray(R"(,"servico":null)") << QString();
    QTest::newRow("empty object as PHP writes it") << QByteArray(R"(,"servico":[])") << QString();
    QTest::newRow("empty object") << QByteArray(R"(,"servico":{})") << QString();
    QTest::newRow("of nulls") << QByteArray(R"(,"servico":{"nome":null,"valor":null})") << QString();
    QTest::newRow("of unknown keys") << QByteArray(R"(,"servico":{"descricao":"x"})") << QString();
    QTest::newRow("text") << QByteArray(R"(,"servico":"FIBRA")") << QString();
    QTest::newRow("number") << QByteArray(R"(,"servico":7)") << QString();
    QTest::newRow("list of objects") << QByteArray(R"(,"servico":[{"nome":"FIBRA"}])") << QString();
}

void TestDecoderFields::servico()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, expected);
    const auto nameIn = [](const std::optional<Servico> &servico) { return servico ? servico->nome : QString(); };
    const Atendimento row = rowWith(R"("id_atendimento":1)" + field + R"(,"status":"Pendente")");
    QCOMPARE(row.servico.has_value(), !expected.isNull());
    QCOMPARE(nameIn(row.servico), expected);
    QCOMPARE(row.status, u"Pendente"_s); // what follows is still read
    QCOMPARE(nameIn(ordemWith(R"("id_ordem_servico":1)" + field).servico), expected);
}

void TestDecoderFields::cliente_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected"); // its nome
    QTest::newRow("object") << QByteArray(R"(,"cliente":{"nome_razaosocial":"BIANCA"})") << u"BIANCA"_s;
    QTest::newRow("missing") << QByteArray() << QString();
    QTest::newRow("null") << QByteArray(R"(,"cliente":null)") << QString();
    QTest::newRow("empty object as PHP writes it") << QByteArray(R"(,"cliente":[])") << QString();
    QTest::newRow("empty object") << QByteArray(R"(,"cliente":{})") << QString();
    QTest::newRow("text") << QByteArray(R"(,"cliente":"(1000) HUBSOFT")") << QString();
    QTest::newRow("number") << QByteArray(R"(,"cliente":1204)") << QString();
}

void TestDecoderFields::cliente()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, expected);
    const Atendimento row = rowWith(R"("id_atendimento":1)" + field + R"(,"status":"Pendente")");
    QCOMPARE(row.cliente.nome, expected);
    QCOMPARE(row.cliente == Cliente(), expected.isEmpty());
    QCOMPARE(row.status, u"Pendente"_s);
    QCOMPARE(ordemWith(R"("id_ordem_servico":1)" + field).cliente.nome, expected);
}

void TestDecoderFields::ordensServico_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("skipped");
    QTest::newRow("missing") << QByteArray() << 0 << 0;
    QTest::newRow("null") << QByteArray(R"(,"ordens_servico":null)") << 0 << 0;
    QTest::newRow("empty") << QByteArray(R"(,"ordens_servico":[])") << 0 << 0;
    QTest::newRow("empty object") << QByteArray(R"(,"ordens_servico":{ })") << 0 << 0;
    QTest::newRow("empty text") << QByteArray(R"(,"ordens_servico":"")") << 0 << 0;
    QTest::newRow("object") << QByteArray(R"(,"ordens_servico":{"0":{"id_ordem_servico":1}})") << 0 << 1;
    QTest::newRow("text") << QByteArray(R"(,"ordens_servico":"x")") << 0 << 1;
    QTest::newRow("number") << QByteArray(R"(,"ordens_servico":3)") << 0 << 1;
    QTest::newRow("rows of all kinds") << QByteArray(R"(,"ordens_servico":[{},null,3,"x",[{}],true,{}])") << 2 << 5;
    // Only the reply's own rows are freed of repeats: an OS told twice is the server's word.
    QTest::newRow("repeated id") << QByteArray(R"(,"ordens_servico":[{"id_ordem_servico":1},{"id_ordem_servico":1}])")
                                 << 2 << 0;
}

void TestDecoderFields::ordensServico()
{
    QFETCH(const QByteArray, field);
    QFETCH(const int, rows);
    QFETCH(const int, skipped);
    const Result<AtendimentoReply> reply =
        decodeAtendimentos(replyWith(R"({"id_atendimento":1)" + field + R"(,"status":"Pendente"})"));
    QCOMPARE(printed(reply), u"1 of 1, %1 skipped"_s.arg(skipped));
    QCOMPARE(reply->atendimentos.constFirst().ordensServico.size(), rows);
    QCOMPARE(reply->atendimentos.constFirst().status, u"Pendente"_s);
}

void TestDecoderFields::everyKeyIsRead()
{
    // No two values alike, so that none can stand in for another.
    const Atendimento row = rowWith(R"("descricao_abertura":"a","descricao_fechamento":"b","usuario_abertura":"c",
        "usuario_responsavel":"d","usuario_fechamento":"e","setor_responsavel":"f","status_fechamento":"g",
        "motivo_fechamento":"h","status":"i","tipo_atendimento":"j")");
    QCOMPARE(QStringList({row.descricaoAbertura, row.descricaoFechamento, row.usuarioAbertura, row.usuarioResponsavel,
                          row.usuarioFechamento, row.setorResponsavel, row.statusFechamento, row.motivoFechamento,
                          row.status, row.tipo})
                 .join(u' '),
             u"a b c d e f g h i j"_s);
    const OrdemServico os = ordemWith(R"("descricao_abertura":"a","descricao_servico":"b","descricao_fechamento":"c",
        "usuario_abertura":"d","usuario_fechamento":"e","status":"f","status_fechamento":"g","tipo":"h",
        "data_inicio_programado":"1","data_termino_programado":"2","data_inicio_executado":"3",
        "data_termino_executado":"4","data_cadastro":"5")");
    QCOMPARE(QStringList({os.descricaoAbertura, os.descricaoServico, os.descricaoFechamento, os.usuarioAbertura,
                          os.usuarioFechamento, os.status, os.statusFechamento, os.tipo, os.inicioProgramado.text(),
                          os.terminoProgramado.text(), os.inicioExecutado.text(), os.terminoExecutado.text(),
                          os.dataCadastro.text()})
                 .join(u' '),
             u"a b c d e f g h 1 2 3 4 5"_s);
}

void TestDecoderFields::lastOfRepeatedKeysWins()
{
    const Atendimento row = rowWith(R"("status":"a","status":"b","servico":{"nome":"x","status":"y"},
        "servico":{"nome":"z"},"status":"c","id_atendimento":1,"id_atendimento":2)");
    QCOMPARE(row.status, u"c"_s);
    QCOMPARE(row.id.text(), u"2"_s);
    QCOMPARE(row.servico->nome, u"z"_s);
    QCOMPARE(row.servico->status, QString());
}

void TestDecoderFields::keysInAnyOrder()
{
    const Atendimento row = rowWith(R"("ordens_servico":[],"status":"s","cliente":{"cpf_cnpj":"1","codigo_cliente":2},
        "protocolo":"3","id_atendimento":4,"usuario_abertura":"u","descricao_abertura":"d")");
    QCOMPARE(row.status % u' ' % row.cliente.documento.text() % u' ' % row.cliente.codigo.text() % u' '
                 % row.protocolo.text() % u' ' % row.id.text() % u' ' % row.usuarioAbertura % u' '
                 % row.descricaoAbertura,
             u"s 1 2 3 4 u d"_s);
}

void TestDecoderFields::unknownKeysAreIgnored()
{
    const QByteArray unknown = R"("x":{"status":"deep","y":[1,{"id_atendimento":9,"z":[[]]},"]}\"{["]},"":0,)";
    const QByteArray plain = R"("id_atendimento":1,"status":"s","cliente":{"codigo_cliente":2},)"
                             R"("ordens_servico":[{"id_ordem_servico":3,"servico":{"nome":"n"}}])";
    const QByteArray more = unknown + R"("id_atendimento":1,)" + unknown + R"("status":"s","cliente":{)" + unknown
        + R"("codigo_cliente":2},"ordens_servico":[{)" + unknown + R"("id_ordem_servico":3,"servico":{)" + unknown
        + R"("nome":"n"}}],"checklists":null,"deleted_at":false)";
    QVERIFY(rowWith(more) == rowWith(plain));
    QCOMPARE(rowWith(plain).ordensServico.constFirst().servico->nome, u"n"_s);
}

void TestDecoderFields::keysAreMatchedWhole()
{
    const Atendimento row =
        rowWith(R"("statu":"a","status_":"b","Status":"c"," status":"d","status\u0000":"e","st":"f")");
    QVERIFY(row == Atendimento());
}

void TestDecoderFields::textsAreNotMixedUp()
{
    // More texts of one length than the decoder remembers, each of them twice and far apart.
    constexpr int rows = 6000;
    const auto text = [](int row) -> QByteArray {
        return QByteArray("texto ") + QByteArray::number(10'000 + row % (rows / 2));
    };
    QByteArray json;
    for (int row = 0; row < rows; ++row)
        json += R"({"status":")" + text(row) + R"(","usuario_abertura":"igual"},)";
    const Result<AtendimentoReply> reply = decodeAtendimentos(replyWith(json.chopped(1)));
    QCOMPARE(printed(reply), u"6000 of 6000, 0 skipped"_s);
    for (int row = 0; row < rows; ++row) {
        QCOMPARE(reply->atendimentos.at(row).status, QString::fromLatin1(text(row)));
        QCOMPARE(reply->atendimentos.at(row).usuarioAbertura, u"igual"_s);
    }
}

QTEST_APPLESS_MAIN(TestDecoderFields)
#include "tst_decoder_fields.moc"
