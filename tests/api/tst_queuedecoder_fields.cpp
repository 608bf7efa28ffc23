// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/queuedecoder.h"
#include "support/printing.h"
#include "support/testdata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// What the one row with these fields is read as; ends the program when it is not read as one row.
QueuedAtendimento rowOf(const QByteArray &fields)
{
    const Result<QueuePage> page = decodeQueuePage(R"({"status":"success","atendimentos":[{)" + fields + "}]}");
    if (!page || page->atendimentos.size() != 1)
        qFatal("%s is no row: %s", fields.constData(), qUtf8Printable(printed(page)));
    return page->atendimentos.constFirst();
}

QueuedAtendimento ownedBy(const QByteArray &clienteServico)
{
    return rowOf(R"("cliente_servico":)" + clienteServico);
}

// The texts of a row that come from several places, in one line.
QString textsOf(const QueuedAtendimento &row)
{
    const QStringList texts{
        row.tipo,    row.status, row.statusPrefixo, row.setor, row.responsaveis, row.codigoCliente.text(), row.cliente,
        row.servico, row.bairro, row.cidade,        row.uf};
    QStringList filled = texts;
    filled.removeAll(QString());
    return filled.join(u'|');
}

void addTexts()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("expected");
}

} // namespace

// Each field of a row of the queue, as the samples have it and as other servers write it.
class TestQueueDecoderFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample();
    void nothingThere();
    void labels_data();
    void labels();
    void owners_data();
    void owners();
    void ownerIsThere_data();
    void ownerIsThere();
    void counts();
    void drafts();
    void clock_data();
    void clock();
    void dates();
    void latestMessage_data();
    void latestMessage();
    void ids();
    void anythingAnywhere();
};

void TestQueueDecoderFields::sample()
{
    const Result<QueuePage> page = decodeQueuePage(testData(u"atendimento_todos.json"_s));
    QVERIFY2(page, qPrintable(printed(page)));
    QCOMPARE(page->paginacao, (Paginacao{.paginaAtual = 0, .ultimaPagina = 38, .totalRegistros = 39}));
    QCOMPARE(page->received, 1);
    QCOMPARE(page->skipped, 0);
    QueuedAtendimento expected;
    expected.id = IdAtendimento(u"5448"_s);
    expected.protocolo = Protocolo(u"20221229180833379797"_s);
    expected.dataCadastro = WallTime(QDate(2022, 12, 29), QTime(18, 8, 33));
    expected.tipo = u"COMERCIAL"_s;
    expected.status = u"Aguardando Análise"_s;
    expected.statusPrefixo = u"aguardando_analise"_s;
    expected.codigoCliente = CodigoCliente(u"1864"_s);
    expected.cliente = u"LAVYNIA"_s;
    expected.servico = u"(Migracao-TesteMap) COMBO 10 MEGA - RÁDIO"_s;
    expected.bairro = u"MAE CHIQUINHA"_s;
    expected.cidade = u"Santo Antônio do Monte"_s;
    expected.uf = u"MG"_s;
    expected.ultimaMensagem = WallTime(QDate(2023, 2, 10), QTime(10, 55));
    expected.clock = {.minutosEmAberto = 61486, .minutosRestantes = -61426, .tempoRestante = u"-1023h 46min"_s};
    QCOMPARE(page->atendimentos.size(), 1);
    QVERIFY(page->atendimentos.constFirst() == expected);
    QVERIFY(!expected.isFechado());
}

void TestQueueDecoderFields::nothingThere()
{
    QueuedAtendimento empty;
    empty.hasClienteServico = false;
    QVERIFY(rowOf({}) == empty);
}

void TestQueueDecoderFields::labels_data()
{
    addTexts();
    const auto row = [](const char *fields, const QString &expected) {
        QTest::newRow(fields) << QByteArray(fields) << expected;
    };
    row(R"("tipo_atendimento":{"id_tipo_atendimento":1,"descricao":"SAC"})", u"SAC"_s);
    row(R"("tipo_atendimento":"SAC")", u"SAC"_s);
    row(R"("tipo_atendimento":{"display":"SAC"})", u"SAC"_s);
    row(R"("tipo_atendimento":null)", {});
    row(R"("tipo_atendimento":[])", {});
    row(R"("tipo_atendimento":7)", u"7"_s);
    row(R"("status":{"prefixo":"p","descricao":"Descrito","display":"Mostrado"})", u"Mostrado|p"_s);
    row(R"("status":{"display":"","descricao":"Descrito"})", u"Descrito"_s);
    row(R"("status":"Pendente")", u"Pendente"_s);
    row(R"("status":{"prefixo":"nunca_visto"})", u"nunca_visto"_s);
    row(R"("status":null)", {});
    row(R"("setor_responsavel":"SUPORTE")", u"SUPORTE"_s);
    row(R"("setor_responsavel":{"descricao":"SUPORTE"})", u"SUPORTE"_s);
    row(R"("setor":{"descricao":"SUPORTE"})", u"SUPORTE"_s);
    row(R"("setor":"OUTRO","setor_responsavel":{"descricao":"SUPORTE"})", u"SUPORTE"_s);
    row(R"("setor":"OUTRO","setor_responsavel":null)", u"OUTRO"_s);
    row(R"("usuarios_responsaveis":[{"id":1,"name":"Ana"},{"name":"Rui"}])", u"Ana, Rui"_s);
    row(R"("usuarios_responsaveis":[{"name":"Ana"},{"name":"Ana"},{"name":null},null,{},[]])", u"Ana"_s);
    row(R"("usuarios_responsaveis":["Ana","Rui"])", u"Ana, Rui"_s);
    row(R"("usuarios_responsaveis":{"name":"Ana"})", u"Ana"_s);
    row(R"("usuarios_responsaveis":null)", {});
    row(R"("usuarios_responsaveis":[])", {});
}

void TestQueueDecoderFields::labels()
{
    QFETCH(const QByteArray, fields);
    QTEST(textsOf(rowOf(fields)), "expected");
}

void TestQueueDecoderFields::owners_data()
{
    addTexts();
    const auto row = [](const char *fields, const QString &expected) {
        QTest::newRow(fields) << QByteArray(fields) << expected;
    };
    row(R"({"display":"(1) FIBRA"})", u"(1) FIBRA"_s);
    row(R"({"display":"(1) FIBRA","servico":{"descricao":"FIBRA 500"}})", u"FIBRA 500"_s);
    row(R"({"display":"(1) FIBRA","servico":null})", u"(1) FIBRA"_s);
    row(R"({"cliente":{"codigo_cliente":"7","nome_razaosocial":"ANA","display":"(7) ANA"}})", u"7|ANA"_s);
    row(R"({"cliente":{"codigo_cliente":7,"nome_razaosocial":null,"display":"(7) ANA"}})", u"7|(7) ANA"_s);
    row(R"({"cliente":[]})", {});
    row(R"({"endereco_instalacao":[]})", {});
    row(R"({"endereco_instalacao":{"endereco_numero":null}})", {});
    row(R"({"endereco_instalacao":{"endereco_numero":{"bairro":"CENTRO","cidade":"Formiga"}}})", u"CENTRO|Formiga"_s);
    row(R"({"endereco_instalacao":{"endereco_numero":{"cidade":{"nome":"Formiga","estado":"MG"}}}})", u"Formiga|MG"_s);
    row(R"({"endereco_instalacao":{"endereco_numero":{"cidade":{"estado":{"sigla":"MG"},"nome":null}}}})", u"MG"_s);
    row(R"({"endereco_instalacao":{"endereco_numero":{"bairro":null,"cidade":[]}}})", {});
}

void TestQueueDecoderFields::owners()
{
    QFETCH(const QByteArray, fields);
    const QueuedAtendimento row = ownedBy(fields);
    QVERIFY(row.hasClienteServico);
    QTEST(textsOf(row), "expected");
}

void TestQueueDecoderFields::ownerIsThere_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *none : {"null", "[]", "{}", "0", R"("")", "[{}]"})
        QTest::newRow(none) << false;
    for (const char *some : {R"({"a":1})", R"({"cliente":null})"})
        QTest::newRow(some) << true;
}

void TestQueueDecoderFields::ownerIsThere()
{
    QTEST(ownedBy(QTest::currentDataTag()).hasClienteServico, "expected");
}

void TestQueueDecoderFields::counts()
{
    const QueuedAtendimento row =
        rowOf(R"("ordem_servico_count":"3","ordem_servico_aberta":2,"ordem_servico_fechada":1.0)");
    QCOMPARE(row.osTotal, 3);
    QCOMPARE(row.osAbertas, 2);
    QCOMPARE(row.osFechadas, 1);
    const QueuedAtendimento odd =
        rowOf(R"("ordem_servico_count":-3,"ordem_servico_aberta":99999999999,"ordem_servico_fechada":null)");
    QCOMPARE(odd.osTotal, 0);
    QCOMPARE(odd.osAbertas, std::numeric_limits<int>::max());
    QCOMPARE(odd.osFechadas, 0);
}

void TestQueueDecoderFields::drafts()
{
    for (const char *yes : {"true", "1", R"("1")", R"("sim")", R"("true")"})
        QVERIFY2(rowOf(QByteArray(R"("rascunho":)") + yes).isRascunho, yes);
    for (const char *no : {"false", "0", R"("0")", R"("nao")", "null", "[]", "{}", R"("")"})
        QVERIFY2(!rowOf(QByteArray(R"("rascunho":)") + no).isRascunho, no);
}

void TestQueueDecoderFields::clock_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("open"); // -1: none
    QTest::addColumn<qint64>("left"); // 1: none
    QTest::addColumn<QString>("text");
    QTest::newRow("numbers") << QByteArray(R"("minutos_em_aberto":90,"tempo_restante":"-12h")") << 90LL << -720LL
                             << u"-12h"_s;
    QTest::newRow("text") << QByteArray(R"("minutos_em_aberto":"90","tempo_restante":"45min")") << 90LL << 45LL
                          << u"45min"_s;
    QTest::newRow("unreadable") << QByteArray(R"("minutos_em_aberto":"muito","tempo_restante":"em breve")") << -1LL
                                << 1LL << u"em breve"_s;
    QTest::newRow("null") << QByteArray(R"("minutos_em_aberto":null,"tempo_restante":null)") << -1LL << 1LL
                          << QString();
    QTest::newRow("a clock ahead") << QByteArray(R"("minutos_em_aberto":-5)") << -5LL << 1LL << QString();
}

void TestQueueDecoderFields::clock()
{
    QFETCH(const QByteArray, fields);
    const ServerClock clock = rowOf(fields).clock;
    QTEST(clock.minutosEmAberto.value_or(-1), "open");
    QTEST(clock.minutosRestantes.value_or(1), "left");
    QTEST(clock.tempoRestante, "text");
}

void TestQueueDecoderFields::dates()
{
    const QueuedAtendimento row = rowOf(R"("data_cadastro":"2026-03-10 14:02:09","data_fechamento":"2026-03-11")");
    QCOMPARE(row.dataCadastro, WallTime(QDate(2026, 3, 10), QTime(14, 2, 9)));
    QCOMPARE(row.dataFechamento, WallTime(QDate(2026, 3, 11)));
    QVERIFY(row.isFechado());
    QVERIFY(rowOf(R"("status_fechamento":"concluido")").isFechado());
    const WallTime shown(QDate(2026, 3, 10), QTime(14, 2));
    QCOMPARE(rowOf(R"("data_cadastro_br":"10/03/2026 14:02","data_cadastro":null)").dataCadastro, shown);
    QCOMPARE(rowOf(R"("data_cadastro":"ontem","data_cadastro_br":"10/03/2026 14:02")").dataCadastro.text(), u"ontem"_s);
}

void TestQueueDecoderFields::latestMessage_data()
{
    addTexts();
    const auto row = [](const char *name, const QByteArray &fields, const QString &expected) {
        QTest::newRow(name) << QByteArray(fields) << expected;
    };
    row("none", R"("atendimento_mensagem":[])", {});
    row("null", R"("atendimento_mensagem":null)", {});
    row("no dates", R"("atendimento_mensagem":[{"mensagem":"a"},null,[],7])", {});
    row("latest is last", R"("atendimento_mensagem":[{"data_cadastro_br":"09/02/2026 10:00"},
        {"data_cadastro_br":"10/02/2026 09:00"}])",
        u"10/02/2026 09:00"_s);
    row("latest is first", R"("atendimento_mensagem":[{"data_cadastro_br":"01/03/2026 10:00"},
        {"data_cadastro_br":"10/02/2026 09:00"}])",
        u"01/03/2026 10:00"_s);
    row("other form", R"("atendimento_mensagem":[{"data_cadastro":"2026-03-01 10:00:30"}])", u"01/03/2026 10:00"_s);
    row("one by itself", R"("atendimento_mensagem":{"data_cadastro_br":"01/03/2026 10:00"})", u"01/03/2026 10:00"_s);
    row("unreadable goes behind", R"("atendimento_mensagem":[{"data_cadastro_br":"01/03/2026 10:00"},
        {"data_cadastro_br":"hoje"}])",
        u"01/03/2026 10:00"_s);
    // By the provider's clock, as the row itself shows it: three hours behind UTC.
    row("only counted", R"("atendimento_mensagem":[{"data_cadastro_timestamp":1672351713000}],
        "data_cadastro":"2022-12-29 18:08:33","data_cadastro_timestamp":1672348113000)",
        u"29/12/2022 19:08"_s);
    row("counted as text", R"("atendimento_mensagem":[{"data_cadastro_timestamp":"1672351713000"}],
        "data_cadastro":"2022-12-29 18:08:33","data_cadastro_timestamp":"1672348113000")",
        u"29/12/2022 19:08"_s);
    row("counted, by an unknown clock", R"("atendimento_mensagem":[{"data_cadastro_timestamp":1672351713000}])", {});
    row("counted beyond all calendars", R"("atendimento_mensagem":[{"data_cadastro_timestamp":8e15}],
        "data_cadastro":"2022-12-29 18:08:33","data_cadastro_timestamp":-8e15)",
        {});
}

void TestQueueDecoderFields::latestMessage()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, expected);
    const QString text = rowOf(fields).ultimaMensagem.text();
    if (QByteArray(QTest::currentDataTag()) != "counted beyond all calendars") // wherever that is
        QCOMPARE(text, expected);
}

void TestQueueDecoderFields::ids()
{
    QCOMPARE(rowOf(R"("id_atendimento":5448)").id.text(), u"5448"_s);
    QCOMPARE(rowOf(R"("id_atendimento":"5448")").id.text(), u"5448"_s);
    QCOMPARE(rowOf(R"("protocolo":20221229180833379797)").protocolo.text(), u"20221229180833379797"_s);
}

// No field is so odd that its row, or any other, is lost.
void TestQueueDecoderFields::anythingAnywhere()
{
    for (const char *key : {"id_atendimento",
                            "protocolo",
                            "data_cadastro",
                            "data_fechamento",
                            "rascunho",
                            "status_fechamento",
                            "status",
                            "ordem_servico_count",
                            "ordem_servico_fechada",
                            "ordem_servico_aberta",
                            "data_cadastro_br",
                            "setor",
                            "data_cadastro_timestamp",
                            "minutos_em_aberto",
                            "tempo_restante",
                            "tipo_atendimento",
                            "setor_responsavel",
                            "cliente_servico",
                            "usuarios_responsaveis",
                            "atendimento_mensagem"}) {
        for (const char *value : {"null", "[]", "{}", "true", "0", "-1.5e300", R"("")", R"("texto")", "[[[]]]",
                                  R"([{"a":{}}])", R"({"a":[null]})", R"([1,"b",null])"}) {
            const QByteArray odd = QByteArray("{\"") + key + "\":" + value + "}";
            const Result<QueuePage> page =
                decodeQueuePage(R"({"atendimentos":[)" + odd + R"(,{"id_atendimento":9,"tipo_atendimento":"SAC"}]})");
            QVERIFY2(page && page->received == 2 && page->skipped == 0, odd.constData());
            QVERIFY2(page->atendimentos.constLast().tipo == u"SAC", odd.constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestQueueDecoderFields)
#include "tst_queuedecoder_fields.moc"
