// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "api/queuedecoder.h"
#include "api/replies.h"
#include "support/printing.h"
#include "support/testdata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// What a page of the queue is, or why it is none.
class TestQueueDecoderEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void samplesOfErrors_data();
    void samplesOfErrors();
    void pages_data();
    void pages();
    void statuses_data();
    void statuses();
    void everyPieceOfThePage();
    void tooDeep();
};

void TestQueueDecoderEnvelope::outcomes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *body, const QString &expected) {
        QTest::newRow(body) << QByteArray(body) << expected;
    };
    const QString empty = u"0 of 0, 0 skipped"_s;
    const QString noList = u"UnexpectedShape 200: $.atendimentos"_s;
    row(R"({"status":"success","atendimentos":[]})", empty);
    row(R"({"status":"suscess","atendimentos":null})", empty);
    row(R"({"status":"success","atendimentos":{}})", empty);
    row(R"({"status":"success"})", empty);
    row("{}", empty);
    row("[]", empty);
    row("null", empty);
    row(R"({"status":"error","msg":"Nenhum registro encontrado"})", empty);
    row(R"({"status":"erro","msg":"Não pode","errors":{"pagina":["O campo pagina é obrigatório."]}})",
        u"Rejected 200: Não pode O campo pagina é obrigatório."_s);
    row(R"({"status":"error","msg":"Não pode","atendimentos":[{}]})", u"Rejected 200: Não pode"_s);
    row(R"({"paginacao":{"pagina_atual":0}})", noList);
    row(R"({"status":"success","atendimentos":"x"})", noList);
    row(R"({"status":"success","atendimentos":{"a":1}})", noList);
    row("[1]", u"UnexpectedShape 200: $"_s);
    row(R"({"atendimentos":[{"id_atendimento":1},null,7,"x",[],{"id_atendimento":"1"},{"id_atendimento":2}]})",
        u"2 of 7, 4 skipped"_s);
    row(R"({"atendimentos":[{},{}]})", u"2 of 2, 0 skipped"_s); // without an id nothing is a repeat
    row(R"({"atendimentos":[{"id_atendimento":1})", u"Unreadable 200"_s);
    row("<html>", u"Unreadable 200"_s);
}

void TestQueueDecoderEnvelope::outcomes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    const QString outcome = printed(decodeQueuePage(body));
    if (expected.startsWith(u"Unreadable"_s))
        QVERIFY2(outcome.startsWith(expected), qPrintable(outcome));
    else
        QCOMPARE(outcome, expected);
}

void TestQueueDecoderEnvelope::samplesOfErrors_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("error_200.json") << u"Rejected 200: Favor preencher os campos obrigatórios de acordo com as "
                                       "especificações O campo pagina é obrigatório."_s;
    QTest::newRow("cliente_atendimento_2024.json") << QString(); // the other route's rows are rows
}

void TestQueueDecoderEnvelope::samplesOfErrors()
{
    QFETCH(const QString, expected);
    const Result<QueuePage> page = decodeQueuePage(testData(QString::fromLatin1(QTest::currentDataTag())));
    if (expected.isEmpty())
        QVERIFY(page && !page->atendimentos.isEmpty());
    else
        QCOMPARE(printed(page), expected);
}

void TestQueueDecoderEnvelope::pages_data()
{
    QTest::addColumn<QByteArray>("paginacao");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *paginacao, const QString &expected) {
        QTest::newRow(paginacao) << QByteArray(paginacao) << expected;
    };
    row(R"({"primeira_pagina":0,"ultima_pagina":38,"pagina_atual":1,"total_registros":39})", u"1 38 39"_s);
    row(R"({"ultima_pagina":"38","pagina_atual":"1","total_registros":"39"})", u"1 38 39"_s);
    row(R"({"ultima_pagina":null,"pagina_atual":"","total_registros":"muitos"})", u"- - -"_s);
    row(R"({"ultima_pagina":-1,"pagina_atual":-1,"total_registros":-1})", u"- - -"_s);
    row(R"({"total_registros":7})", u"- - 7"_s);
    row("null", u"- - -"_s);
    row("[]", u"- - -"_s);
    row("3", u"- - -"_s);
}

void TestQueueDecoderEnvelope::pages()
{
    QFETCH(const QByteArray, paginacao);
    const Result<QueuePage> page = decodeQueuePage(R"({"atendimentos":[],"paginacao":)" + paginacao + '}');
    QVERIFY(page);
    const auto shown = [](const std::optional<qint64> &number) { return number ? QString::number(*number) : u"-"_s; };
    const Paginacao &read = page->paginacao;
    QTEST(QString(shown(read.paginaAtual) % u' ' % shown(read.ultimaPagina) % u' ' % shown(read.totalRegistros)),
          "expected");
}

void TestQueueDecoderEnvelope::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray page = R"({"atendimentos":[{}]})";
    const QByteArray refusal = R"({"status":"error","msg":"Não pode"})";
    QTest::newRow("200") << 200 << page << u"1 of 1, 0 skipped"_s;
    QTest::newRow("200 HTML") << 200 << QByteArray("<html>") << u"WrongAddress 200"_s;
    QTest::newRow("404 JSON") << 404 << refusal << u"0 of 0, 0 skipped"_s;
    QTest::newRow("404 HTML") << 404 << QByteArray("<html>") << u"WrongAddress 404"_s;
    QTest::newRow("422") << 422 << refusal << u"Rejected 422: Não pode"_s;
    QTest::newRow("403") << 403 << refusal << u"Forbidden 403: Não pode"_s;
    QTest::newRow("408") << 408 << QByteArray() << u"TimedOut 408"_s;
    QTest::newRow("503") << 503 << QByteArray("<html>") << u"ServerFault 503"_s;
    QTest::newRow("504") << 504 << QByteArray("<html>") << u"TimedOut 504"_s;
}

void TestQueueDecoderEnvelope::statuses()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QTEST(printed(readQueuePage({status, body})), "expected");
}

// Cut anywhere, the sample is an error and no page with rows missing.
void TestQueueDecoderEnvelope::everyPieceOfThePage()
{
    const QByteArray whole = testData(u"atendimento_todos.json"_s).trimmed();
    QVERIFY(decodeQueuePage(whole));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<QueuePage> page = decodeQueuePage(whole.first(size));
        QVERIFY2(!page && page.error().kind == ErrorKind::Unreadable, qPrintable(QString::number(size)));
    }
}

void TestQueueDecoderEnvelope::tooDeep()
{
    const auto nestedIn = [](const QByteArray &before, const QByteArray &after) {
        const QByteArray body =
            before + QByteArray(2 * deepestNesting, '[') + QByteArray(2 * deepestNesting, ']') + after;
        return printed(decodeQueuePage(body));
    };
    const QString expected = u"NestedTooDeep 200"_s;
    for (const char *key : {"tipo_atendimento", "cliente_servico", "usuarios_responsaveis", "atendimento_mensagem",
                            "status", "rascunho", "unknown"})
        QCOMPARE(nestedIn(QByteArray(R"({"atendimentos":[{")") + key + "\":", "}]}"), expected);
    QCOMPARE(nestedIn(R"({"paginacao":)", "}"), expected);
}

QTEST_APPLESS_MAIN(TestQueueDecoderEnvelope)
#include "tst_queuedecoder_envelope.moc"
