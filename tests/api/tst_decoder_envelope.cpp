// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "api/decoding.h"
#include "support/printing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString noRows = u"0 of 0, 0 skipped"_s;
const QString noList = u"UnexpectedShape 200: $.atendimentos"_s;

void addColumns()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
}

void compareOutcome()
{
    QFETCH(const QByteArray, body);
    QTEST(outcome(body), "expected");
}

} // namespace

// The parts of a reply around its rows: what is a success, what is empty, what is an error and what it says.
class TestDecoderEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void root_data();
    void root() { compareOutcome(); }
    void list_data();
    void list() { compareOutcome(); }
    void status_data();
    void status() { compareOutcome(); }
    void rows_data();
    void rows() { compareOutcome(); }
    void rejection_data();
    void rejection() { compareOutcome(); }
    void nothingFound_data();
    void nothingFound() { compareOutcome(); }
    void saysNothingFound_data();
    void saysNothingFound();
    void serverMessageIsTheOneForPeople_data();
    void serverMessageIsTheOneForPeople();
    void serverMessageIsRedacted();
    void serverMessageIsCutAfterItIsRedacted();
    void firstOfRepeatedIdsIsKept();
    void rowsWithoutAnIdAreAllKept();
    void whatIsInTheRoomBehindABodyIsNotRead();
};

void TestDecoderEnvelope::root_data()
{
    addColumns();
    const QString noObject = u"UnexpectedShape 200: $"_s;
    QTest::newRow("null") << QByteArray("null") << noRows;
    QTest::newRow("empty list") << QByteArray("[]") << noRows;
    QTest::newRow("empty object") << QByteArray("{}") << noRows;
    QTest::newRow("empty, spaced") << QByteArray(" \t\r\n[ \n] ") << noRows;
    QTest::newRow("list of a number") << QByteArray("[1]") << noObject;
    QTest::newRow("list of rows") << QByteArray(R"([{"id_atendimento":1}])") << noObject;
    QTest::newRow("text") << QByteArray(R"("x")") << noObject;
    QTest::newRow("empty text") << QByteArray(R"("")") << noObject;
    QTest::newRow("number") << QByteArray("42") << noObject;
    QTest::newRow("true") << QByteArray("true") << noObject;
    QTest::newRow("false") << QByteArray("false") << noObject;
}

void TestDecoderEnvelope::list_data()
{
    addColumns();
    const auto with = [](const QByteArray &list) -> QByteArray {
        return R"({"status":"success","atendimentos":)" + list + '}';
    };
    QTest::newRow("empty") << with("[]") << noRows;
    QTest::newRow("empty, spaced") << with("[ \n ]") << noRows;
    QTest::newRow("null") << with("null") << noRows;
    QTest::newRow("empty object") << with("{}") << noRows;
    QTest::newRow("empty object, spaced") << with("{ }") << noRows;
    QTest::newRow("object") << with(R"({"0":{"id_atendimento":1}})") << noList;
    QTest::newRow("text") << with(R"("x")") << noList;
    QTest::newRow("empty text") << with(R"("")") << noList;
    QTest::newRow("number") << with("0") << noList;
    QTest::newRow("true") << with("true") << noList;
    QTest::newRow("false") << with("false") << noList;
    QTest::newRow("missing") << QByteArray(R"({"status":"success","msg":"ok"})") << noRows;
    QTest::newRow("missing, no status") << QByteArray(R"({"msg":"ok"})") << noList;
    QTest::newRow("null, no status") << QByteArray(R"({"atendimentos":null})") << noRows;
    QTest::newRow("other case") << QByteArray(R"({"Atendimentos":[]})") << noList;
    QTest::newRow("before the status") << QByteArray(R"({"atendimentos":[{}],"status":"error","msg":"x"})")
                                       << u"Rejected 200: x"_s;
    QTest::newRow("twice") << QByteArray(R"({"atendimentos":[{"id_atendimento":1}],"atendimentos":[{},7]})")
                           << u"2 of 3, 1 skipped"_s;
}

void TestDecoderEnvelope::status_data()
{
    addColumns();
    // Beside a list any spelling but an error's will do; without one it must read as a success.
    for (const char *const status : {R"("success")", R"("suscess")", R"("SUCCESS")", R"("sucesso")", R"("ok")", "true"})
        QTest::addRow("%s without a list", status) << QByteArray(R"({"status":)") + status + '}' << noRows;
    for (const char *const status : {R"("fail")", R"("")", "null", "false", R"("warning")", R"({"a":1})", "200"})
        QTest::addRow("%s without a list", status) << QByteArray(R"({"status":)") + status + '}' << noList;
    for (const char *const status : {R"("suscess")", R"("feito")", R"("")", "null", "false", "200", "[]"})
        QTest::addRow("%s with a list", status)
            << QByteArray(R"({"status":)") + status + R"(,"atendimentos":[{}]})" << u"1 of 1, 0 skipped"_s;
    for (const char *const status : {R"("error")", R"("erro")", R"("ERROR")", R"("Erro")"})
        QTest::addRow("%s with a list", status)
            << QByteArray(R"({"status":)") + status + R"(,"msg":"x","atendimentos":[{}]})" << u"Rejected 200: x"_s;
}

void TestDecoderEnvelope::rows_data()
{
    addColumns();
    QTest::newRow("empty object") << replyWith("{}") << u"1 of 1, 0 skipped"_s;
    QTest::newRow("null") << replyWith("null") << u"0 of 1, 1 skipped"_s;
    QTest::newRow("number") << replyWith("1") << u"0 of 1, 1 skipped"_s;
    QTest::newRow("text") << replyWith(R"("{}")") << u"0 of 1, 1 skipped"_s;
    QTest::newRow("list") << replyWith("[{}]") << u"0 of 1, 1 skipped"_s;
    QTest::newRow("boolean") << replyWith("true") << u"0 of 1, 1 skipped"_s;
    QTest::newRow("some among objects") << replyWith(R"({},null,{"id_atendimento":1},[],"x",2,{})")
                                        << u"3 of 7, 4 skipped"_s;
    QTest::newRow("repeated id") << replyWith(R"({"id_atendimento":1},{"id_atendimento":2},{"id_atendimento":1})")
                                 << u"2 of 3, 0 skipped"_s;
    QTest::newRow("repeated id, number and text")
        << replyWith(R"({"id_atendimento":1},{"id_atendimento":"1"})") << u"1 of 2, 0 skipped"_s;
    QTest::newRow("skipped in a repeat") << replyWith(
        R"({"id_atendimento":1},{"id_atendimento":1,"ordens_servico":[null]})")
                                         << u"1 of 2, 1 skipped"_s;
}

void TestDecoderEnvelope::rejection_data()
{
    addColumns();
    const auto with = [](const QByteArray &rest) -> QByteArray { return R"({"status":"error")" + rest + '}'; };
    QTest::newRow("no text") << with("") << u"Rejected 200"_s;
    QTest::newRow("msg") << with(R"(,"msg":"Falha ao consultar")") << u"Rejected 200: Falha ao consultar"_s;
    QTest::newRow("msg null") << with(R"(,"msg":null)") << u"Rejected 200"_s;
    QTest::newRow("msg a list") << with(R"(,"msg":["a"])") << u"Rejected 200"_s;
    QTest::newRow("msg a number") << with(R"(,"msg":17)") << u"Rejected 200: 17"_s;
    QTest::newRow("errors a list") << with(R"(,"msg":"A.","errors":["B.","C."])") << u"Rejected 200: A. B."_s;
    QTest::newRow("errors alone") << with(R"(,"errors":["B.","C."])") << u"Rejected 200: B."_s;
    QTest::newRow("errors an object of lists")
        << with(R"(,"msg":"A.","errors":{"limit":["B.","C."],"busca":["D."]})") << u"Rejected 200: A. B."_s;
    QTest::newRow("errors an object of texts") << with(R"(,"errors":{"limit":"B."})") << u"Rejected 200: B."_s;
    QTest::newRow("errors a text") << with(R"(,"msg":"A.","errors":"B.")") << u"Rejected 200: A. B."_s;
    QTest::newRow("errors say the same") << with(R"(,"msg":"A.","errors":["A."])") << u"Rejected 200: A."_s;
    QTest::newRow("errors empty") << with(R"(,"msg":"A.","errors":[])") << u"Rejected 200: A."_s;
    QTest::newRow("errors an empty object") << with(R"(,"msg":"A.","errors":{})") << u"Rejected 200: A."_s;
    QTest::newRow("errors null") << with(R"(,"msg":"A.","errors":null)") << u"Rejected 200: A."_s;
    QTest::newRow("errors of nothing") << with(R"(,"msg":"A.","errors":[null,[],{},"",["B."]])")
                                       << u"Rejected 200: A. B."_s;
    QTest::newRow("errors before msg") << with(R"(,"errors":["B."],"msg":"A.")") << u"Rejected 200: A. B."_s;
    QTest::newRow("leaked trace") << with(
        R"(,"msg":"Falha.","exception":"PDOException","file":"/var/www/app.php","line":3,"trace":[{"file":"x"}])")
                                  << u"Rejected 200: Falha."_s;
    QTest::newRow("with a CPF") << with(R"(,"msg":"CPF 862.149.410-81 inválido")")
                                << u"Rejected 200: CPF ***.149.410-** inválido"_s;
}

void TestDecoderEnvelope::nothingFound_data()
{
    addColumns();
    const auto error = [](const char *message) -> QByteArray {
        return QByteArray(R"({"status":"error","msg":")") + message + R"("})";
    };
    QTest::newRow("registro") << error("Nenhum registro encontrado") << noRows;
    QTest::newRow("não") << error("Cliente não encontrado.") << noRows;
    QTest::newRow("nao") << error("CLIENTE NAO ENCONTRADO") << noRows;
    QTest::newRow("escaped") << error(R"(Cliente n\u00e3o encontrado)") << noRows;
    QTest::newRow("in message") << QByteArray(R"({"status":"erro","message":"Nenhuma informação localizada"})")
                                << noRows;
    QTest::newRow("found") << error("Encontrado um problema") << u"Rejected 200: Encontrado um problema"_s;
}

void TestDecoderEnvelope::saysNothingFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("expected");
    for (const char *const message :
         {"Não encontrado", "não foram encontrados registros", "NÃO FOI POSSÍVEL LOCALIZAR: NÃO LOCALIZADO",
          "Nenhum atendimento encontrado", "Nenhuma ordem de serviço localizada", "nao encontrado"})
        QTest::newRow(message) << QString::fromUtf8(message) << true;
    for (const char *const message : {"", "Encontrado", "Não autorizado", "Encontrados, mas não listados",
                                      "Nenhuma permissão", "O campo busca é obrigatório"})
        QTest::newRow(qstrlen(message) == 0 ? "empty" : message) << QString::fromUtf8(message) << false;
}

void TestDecoderEnvelope::saysNothingFound()
{
    QFETCH(const QString, message);
    QTEST(guiche::saysNothingFound(message), "expected");
}

void TestDecoderEnvelope::serverMessageIsTheOneForPeople_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all four") << QByteArray(R"({"error":"d","error_description":"c","message":"b","msg":"a"})")
                              << u"a"_s;
    QTest::newRow("message") << QByteArray(R"({"error":"d","error_description":"c","message":"b"})") << u"b"_s;
    QTest::newRow("description") << QByteArray(R"({"error":"d","error_description":"c"})") << u"c"_s;
    QTest::newRow("error") << QByteArray(R"({"error":"invalid_credentials"})") << u"invalid_credentials"_s;
    QTest::newRow("error an object") << QByteArray(R"({"error":{"msg":"x"}})") << QString();
    QTest::newRow("empty msg") << QByteArray(R"({"msg":"","message":"b"})") << u"b"_s;
    QTest::newRow("trace only") << QByteArray(R"({"exception":"E","file":"/srv/a.php","line":1,"trace":[]})")
                                << QString();
    QTest::newRow("list") << QByteArray(R"(["a"])") << QString();
    QTest::newRow("no JSON") << QByteArray("Bad Gateway") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestDecoderEnvelope::serverMessageIsTheOneForPeople()
{
    QFETCH(const QByteArray, body);
    QTEST(serverMessage(body), "expected");
}

void TestDecoderEnvelope::serverMessageIsRedacted()
{
    const QByteArray body =
        R"({"msg":"Bearer abc.def de 86214941081 recusado, password: segredo","errors":["eyJ0eXAi"]})";
    const QString message = serverMessage(body);
    QVERIFY2(message.startsWith(u"Bearer *** de ***.149.410-** recusado, password: ***"_s), qUtf8Printable(message));
    for (const char *const secret : {"abc", "86214941081", "segredo", "eyJ0"})
        QVERIFY2(!message.contains(QLatin1String(secret)), qUtf8Printable(message));
}

void TestDecoderEnvelope::serverMessageIsCutAfterItIsRedacted()
{
    // Cut first, the eight digits that are left of the CPF would no longer be known for one.
    const QByteArray filler(491, 'x');
    const QString message = serverMessage(R"({"msg":")" + filler + R"( 86214941081"})");
    QCOMPARE(message.size(), 500);
    QVERIFY2(message.endsWith(u" ***.149."_s), qUtf8Printable(message));
    QCOMPARE(serverMessage(R"({"msg":")" + QByteArray(1'000'000, 'x') + R"("})"), QString(500, u'x'));
}

void TestDecoderEnvelope::firstOfRepeatedIdsIsKept()
{
    const Result<AtendimentoReply> reply =
        decodeAtendimentos(replyWith(R"({"id_atendimento":1,"status":"a"},{"id_atendimento":1,"status":"b"})"));
    QCOMPARE(reply->atendimentos.size(), 1);
    QCOMPARE(reply->atendimentos.constFirst().status, u"a"_s);
}

void TestDecoderEnvelope::rowsWithoutAnIdAreAllKept()
{
    QCOMPARE(
        outcome(replyWith(R"({"status":"a"},{"id_atendimento":null},{"id_atendimento":""},{"id_atendimento":[]})")),
        u"4 of 4, 0 skipped"_s);
}

// Such a body is read where it lies.
void TestDecoderEnvelope::whatIsInTheRoomBehindABodyIsNotRead()
{
    for (const QByteArray &mark : {QByteArray(), QByteArray("\xEF\xBB\xBF")}) {
        const QByteArray whole = mark + replyWith(R"({"id_atendimento":1,"status":"a"})");
        for (const char *const rest : {"}", ",{\"id_atendimento\":2}]}", "\"", "\xFF", "0"}) {
            QByteArray body = whole + QByteArray(rest).repeated(200);
            body.resize(whole.size()); // the rest stays in its memory
            QCOMPARE(outcome(body), u"1 of 1, 0 skipped"_s);
            body.chop(1);
            QVERIFY(!decodeAtendimentos(body));
        }
    }
}

QTEST_APPLESS_MAIN(TestDecoderEnvelope)
#include "tst_decoder_envelope.moc"
