// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "api/decoding.h"
#include "support/printing.h"

#include <QTest>

#include <simdjson.h>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// The parser's own words for what is wrong, whatever they are in its version.
QString unreadable(simdjson::error_code code)
{
    return u"Unreadable 200: "_s + QString::fromLatin1(simdjson::error_message(code));
}

const QString tooDeep = u"NestedTooDeep 200"_s;
const QString oneRow = u"1 of 1, 0 skipped"_s;
const QByteArray byteOrderMark = "\xEF\xBB\xBF";

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

// What is no JSON, or not quite, or too much of it; and text in other encodings.
class TestDecoderBroken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noJson_data();
    void noJson() { compareOutcome(); }
    void endsTooSoon_data();
    void endsTooSoon() { compareOutcome(); }
    void goesOn_data();
    void goesOn() { compareOutcome(); }
    void structure_data();
    void structure() { compareOutcome(); }
    void scalars_data();
    void scalars() { compareOutcome(); }
    void strings_data();
    void strings() { compareOutcome(); }
    void unknownValuesAreNotLookedInto();
    void nesting_data();
    void nesting();
    void nestingBeyondReason_data();
    void nestingBeyondReason();
    void bracketsInTextsAreNoNesting();
    void encodings_data();
    void encodings();
    void brokenUtf8InsideBrokenJson();
    void bodyTooLarge();
    void isJson_data();
    void isJson();
};

void TestDecoderBroken::noJson_data()
{
    addColumns();
    QTest::newRow("nothing") << QByteArray() << unreadable(simdjson::EMPTY);
    QTest::newRow("whitespace") << QByteArray(" \t\r\n ") << unreadable(simdjson::EMPTY);
    QTest::newRow("byte order mark") << byteOrderMark << unreadable(simdjson::EMPTY);
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>502</body></html>")
                          << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("plain text") << QByteArray("Bad Gateway") << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("plain text like a number")
        << QByteArray("404 page not found") << unreadable(simdjson::TRAILING_CONTENT);
    QTest::newRow("plain text like null") << QByteArray("not found") << u"Unreadable 200: no JSON"_s;
    QTest::newRow("plain text like true") << QByteArray("timeout") << unreadable(simdjson::INCORRECT_TYPE);
    QTest::newRow("NUL") << QByteArray("\0", 1) << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("NaN") << QByteArray("NaN") << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("nul") << QByteArray("nul") << u"Unreadable 200: no JSON"_s;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8) << unreadable(simdjson::TAPE_ERROR);
}

void TestDecoderBroken::endsTooSoon_data()
{
    addColumns();
    const QString unclosed = unreadable(simdjson::INCOMPLETE_ARRAY_OR_OBJECT);
    const QString unclosedText = unreadable(simdjson::UNCLOSED_STRING);
    QTest::newRow("bracket") << QByteArray("{") << unclosed;
    QTest::newRow("key") << QByteArray(R"({"sta)") << unclosedText;
    QTest::newRow("after a key") << QByteArray(R"({"status")") << unclosed;
    QTest::newRow("after a colon") << QByteArray(R"({"status":)") << unclosed;
    QTest::newRow("text") << QByteArray(R"({"status":"succ)") << unclosedText;
    QTest::newRow("escape") << QByteArray(R"({"status":"a\)") << unclosedText;
    QTest::newRow("escape of four") << QByteArray(R"({"status":"\u00)") << unclosedText;
    QTest::newRow("number") << QByteArray(R"({"atendimentos":[{"id_atendimento":11)") << unclosed;
    QTest::newRow("literal") << QByteArray(R"({"atendimentos":[{"id_atendimento":nu)") << unclosed;
    QTest::newRow("letter of two bytes") << QByteArray("{\"status\":\"\xC3") << unclosedText;
    QTest::newRow("row") << QByteArray(R"({"atendimentos":[{"id_atendimento":1})") << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("after a comma") << QByteArray(R"({"atendimentos":[{"id_atendimento":1},)") << unclosed;
    QTest::newRow("list") << QByteArray(R"({"atendimentos":[{"id_atendimento":1}])") << unclosed;
    QTest::newRow("root list") << QByteArray("[1") << unclosed;
    QTest::newRow("root text") << QByteArray("\"x") << unclosedText;
}

void TestDecoderBroken::goesOn_data()
{
    addColumns();
    const QString goesOn = u"Unreadable 200: text after the end of the document"_s;
    const QByteArray whole = replyWith("{}");
    QTest::newRow("blanks are fine") << QByteArray(whole + " \r\n\t ") << oneRow;
    QTest::newRow("bracket") << QByteArray(whole + '}') << goesOn;
    QTest::newRow("other bracket") << QByteArray(whole + ']') << unreadable(simdjson::INCOMPLETE_ARRAY_OR_OBJECT);
    QTest::newRow("second document") << QByteArray(whole + whole) << goesOn;
    QTest::newRow("PHP warning") << QByteArray(whole + "<br />") << unreadable(simdjson::INCOMPLETE_ARRAY_OR_OBJECT);
    QTest::newRow("PHP warning before") << QByteArray("<br />" + whole) << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("after null") << QByteArray("null null") << u"Unreadable 200: no JSON"_s;
    QTest::newRow("after an empty list") << QByteArray("[][]") << goesOn;
    QTest::newRow("after a list") << QByteArray("[1][]") << goesOn;
    QTest::newRow("after a text") << QByteArray(R"("a" "b")") << goesOn;
    QTest::newRow("after true") << QByteArray("true,") << unreadable(simdjson::TRAILING_CONTENT);
}

void TestDecoderBroken::structure_data()
{
    addColumns();
    const QString wrong = unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("no colon") << replyWith(R"({"id_atendimento" 1})") << wrong;
    QTest::newRow("no comma") << replyWith(R"({"id_atendimento":1 "status":"a"})") << wrong;
    QTest::newRow("no comma between rows") << replyWith("{} {}") << wrong;
    QTest::newRow("comma at the end of an object") << replyWith(R"({"id_atendimento":1,})") << wrong;
    QTest::newRow("comma at the end of a list") << replyWith("{},") << wrong;
    QTest::newRow("only a comma") << replyWith(",") << wrong;
    QTest::newRow("key without quotes") << replyWith("{id_atendimento:1}") << wrong;
    QTest::newRow("single quotes") << QByteArray("{'atendimentos':[]}") << wrong;
    QTest::newRow("semicolon") << QByteArray(R"({"status":"success";"atendimentos":[]})") << wrong;
    QTest::newRow("comment") << QByteArray(R"(/* */{"atendimentos":[]})") << wrong;
    QTest::newRow("value missing") << QByteArray(R"({"atendimentos":})") << wrong;
    QTest::newRow("brackets crossed") << QByteArray(R"({"atendimentos":[}])")
                                      << unreadable(simdjson::INCOMPLETE_ARRAY_OR_OBJECT);
    QTest::newRow("two values") << replyWith(R"({"id_atendimento":1 2})") << wrong;
}

void TestDecoderBroken::scalars_data()
{
    addColumns();
    const auto id = [](const QByteArray &json) -> QByteArray {
        return replyWith(R"({"id_atendimento":)" + json + '}');
    };
    QTest::newRow("NaN") << id("NaN") << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("nan") << id("nan") << unreadable(simdjson::INCORRECT_TYPE);
    QTest::newRow("Infinity") << id("Infinity") << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("undefined") << id("undefined") << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("nulo") << id("nulo") << unreadable(simdjson::INCORRECT_TYPE);
    QTest::newRow("truex") << id("truex") << unreadable(simdjson::INCORRECT_TYPE);
    QTest::newRow("fals") << id("fals") << unreadable(simdjson::INCORRECT_TYPE);
    QTest::newRow("leading zero") << id("01") << unreadable(simdjson::NUMBER_ERROR);
    QTest::newRow("only a sign") << id("-") << unreadable(simdjson::INCORRECT_TYPE);
    QTest::newRow("plus sign") << id("+1") << unreadable(simdjson::TAPE_ERROR);
    QTest::newRow("number with letters") << id("12abc") << unreadable(simdjson::NUMBER_ERROR);
    QTest::newRow("two points") << id("1.2.3") << unreadable(simdjson::NUMBER_ERROR);
    QTest::newRow("hexadecimal") << id("0x1F") << unreadable(simdjson::NUMBER_ERROR);
    QTest::newRow("point at the end") << id("1.") << unreadable(simdjson::NUMBER_ERROR);
    QTest::newRow("list nulo") << QByteArray(R"({"atendimentos":nulo})") << unreadable(simdjson::INCORRECT_TYPE);
    QTest::newRow("list 1x") << QByteArray(R"({"atendimentos":1x})") << unreadable(simdjson::NUMBER_ERROR);
}

void TestDecoderBroken::strings_data()
{
    addColumns();
    const auto text = [](const QByteArray &json) -> QByteArray { return replyWith(R"({"status":")" + json + R"("})"); };
    const QString wrong = unreadable(simdjson::STRING_ERROR);
    QTest::newRow("unknown escape") << text(R"(\q)") << wrong;
    QTest::newRow("no digits") << text(R"(\u00zz)") << wrong;
    QTest::newRow("high surrogate alone") << text(R"(\ud83d)") << wrong;
    QTest::newRow("high surrogate before a letter") << text(R"(\ud83dA)") << wrong;
    QTest::newRow("high surrogate before another escape") << text(R"(\ud83d\u0041)") << wrong;
    QTest::newRow("low surrogate alone") << text(R"(\ude00)") << wrong;
    QTest::newRow("surrogates swapped") << text(R"(\ude00\ud83d)") << wrong;
    QTest::newRow("bare line break") << text("a\nb") << unreadable(simdjson::UNESCAPED_CHARS);
    QTest::newRow("bare tab") << text("a\tb") << unreadable(simdjson::UNESCAPED_CHARS);
    QTest::newRow("bare NUL") << text(QByteArray("a\0b", 3)) << unreadable(simdjson::UNESCAPED_CHARS);
    QTest::newRow("bare DEL is fine") << text("a\x7F") << oneRow;
}

void TestDecoderBroken::unknownValuesAreNotLookedInto()
{
    // What is in a field of no interest cannot spoil a search.
    QCOMPARE(outcome(replyWith(R"({"x":"\q","y":"\ud83d","w":[nulo,01]})")), oneRow);
    // But it must be one value, or the rest would be read as something else.
    QCOMPARE(outcome(replyWith(R"({"x":nulo})")), unreadable(simdjson::INCORRECT_TYPE));
    QCOMPARE(outcome(replyWith(R"("x":1},{})")), unreadable(simdjson::TAPE_ERROR));
}

void TestDecoderBroken::nesting_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("around"); // the levels that `before` opens
    QTest::addColumn<QString>("allowed");
    const auto root = [](const QByteArray &key) -> QByteArray { return R"({"atendimentos":[],)" + key + ':'; };
    const auto row = [](const QByteArray &key) -> QByteArray { return R"({"atendimentos":[{)" + key + ':'; };
    const auto os = [](const QByteArray &key) -> QByteArray {
        return R"({"atendimentos":[{"ordens_servico":[{)" + key + ':';
    };
    QTest::newRow("unknown key of the root") << root(R"("x")") << QByteArray("}") << 1 << u"0 of 0, 0 skipped"_s;
    QTest::newRow("status") << root(R"("status")") << QByteArray("}") << 1 << u"0 of 0, 0 skipped"_s;
    QTest::newRow("errors") << root(R"("errors")") << QByteArray("}") << 1 << u"0 of 0, 0 skipped"_s;
    QTest::newRow("errors of an error") << QByteArray(R"({"status":"error","errors":)") << QByteArray("}") << 1
                                        << u"Rejected 200: 7"_s;
    QTest::newRow("in the place of a row")
        << QByteArray(R"({"atendimentos":[)") << QByteArray("]}") << 2 << u"0 of 1, 1 skipped"_s;
    QTest::newRow("unknown key of a row") << row(R"("x")") << QByteArray("}]}") << 3 << oneRow;
    QTest::newRow("text of a row") << row(R"("status")") << QByteArray("}]}") << 3 << oneRow;
    QTest::newRow("date of a row") << row(R"("data_cadastro")") << QByteArray("}]}") << 3 << oneRow;
    QTest::newRow("cliente") << row(R"("cliente")") << QByteArray("}]}") << 3 << oneRow;
    QTest::newRow("servico") << row(R"("servico")") << QByteArray("}]}") << 3 << oneRow;
    QTest::newRow("text of the cliente") << row(R"("cliente":{"nome_razaosocial")") << QByteArray("}}]}") << 4
                                         << oneRow;
    QTest::newRow("beside an OS of no shape")
        << row(R"("ordens_servico":[0,{"x")") << QByteArray("}]}]}") << 5 << u"1 of 1, 1 skipped"_s;
    QTest::newRow("OS in an object") << row(R"("ordens_servico":{"x")") << QByteArray("}}]}") << 4
                                     << u"1 of 1, 1 skipped"_s;
    QTest::newRow("text of an OS") << os(R"("status")") << QByteArray("}]}]}") << 5 << oneRow;
    QTest::newRow("valor of its servico") << os(R"("servico":{"valor")") << QByteArray("}}]}]}") << 6 << oneRow;
    QTest::newRow("list that is an object")
        << QByteArray(R"({"atendimentos":{"x":)") << QByteArray("}}") << 2 << u"UnexpectedShape 200: $.atendimentos"_s;
    QTest::newRow("root") << QByteArray() << QByteArray() << 0 << u"UnexpectedShape 200: $"_s;
}

void TestDecoderBroken::nesting()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const int, around);
    QFETCH(const QString, allowed);
    QCOMPARE(outcome(before + nested(deepestNesting - around, "7") + after), allowed);
    QCOMPARE(outcome(before + nested(deepestNesting - around + 1, "7") + after), tooDeep);
    // Objects count as lists do.
    const QByteArray open = QByteArray(R"({"a":)").repeated(deepestNesting - around + 1);
    if (around > 0)
        QCOMPARE(outcome(before + open + '7' + QByteArray(deepestNesting - around + 1, '}') + after), tooDeep);
}

void TestDecoderBroken::nestingBeyondReason_data()
{
    addColumns();
    const QByteArray deep = nested(100'000, "");
    QTest::newRow("root") << deep << tooDeep;
    QTest::newRow("unknown key") << R"({"x":)" + deep + '}' << tooDeep;
    QTest::newRow("errors") << R"({"status":"error","errors":)" + deep + '}' << tooDeep;
    QTest::newRow("row") << replyWith(deep) << tooDeep;
    QTest::newRow("known text") << replyWith(R"({"status":)" + deep + '}') << tooDeep;
    QTest::newRow("objects") << R"({"x":)" + QByteArray(R"({"x":)").repeated(100'000) + '1' + QByteArray(100'001, '}')
                             << tooDeep;
    QTest::newRow("never closed") << QByteArray(100'000, '[') << unreadable(simdjson::INCOMPLETE_ARRAY_OR_OBJECT);
    QTest::newRow("never opened") << QByteArray(100'000, ']') << unreadable(simdjson::TAPE_ERROR);
}

void TestDecoderBroken::nestingBeyondReason()
{
    compareOutcome();
}

void TestDecoderBroken::bracketsInTextsAreNoNesting()
{
    QCOMPARE(outcome(replyWith(R"({"x":[")" + QByteArray(200, '[') + R"(\"[[\\"]})")), oneRow);
}

void TestDecoderBroken::encodings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");
    const auto body = [](const QByteArray &text) -> QByteArray { return replyWith(R"({"status":")" + text + R"("})"); };
    QTest::newRow("UTF-8") << body("An\xC3\xA1lise") << u"Análise"_s;
    QTest::newRow("UTF-8 with byte order mark") << byteOrderMark + body("An\xC3\xA1lise") << u"Análise"_s;
    QTest::newRow("Latin-1") << body("An\xE1lise t\xE9"
                                     "cnica \xC7\xC3O")
                             << u"Análise técnica ÇÃO"_s;
    QTest::newRow("Windows-1252") << body("\x80 10, \x93n\xE3o\x94 \x96 \x85") << u"€ 10, “não” – …"_s;
    QTest::newRow("Windows-1252, undefined bytes")
        << body("\x81\x8D\x8F\x90\x9D") << u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"_s;
    // One broken letter makes the whole body Windows-1252: two encodings at once cannot be told apart.
    QTest::newRow("both") << body("\xC3\xA1\xE1") << u"Ã¡á"_s;
    QTest::newRow("overlong") << body("\xC0\xAF") << u"À¯"_s;
    QTest::newRow("surrogate in UTF-8") << body("\xED\xA0\x80") << u"í\u00A0€"_s;
    QTest::newRow("byte order mark inside") << body("a\xEF\xBB\xBF"
                                                    "b")
                                            << u"a\uFEFFb"_s;
}

void TestDecoderBroken::encodings()
{
    QFETCH(const QByteArray, body);
    const Result<AtendimentoReply> reply = decodeAtendimentos(body);
    QCOMPARE(printed(reply), oneRow);
    QTEST(reply->atendimentos.constFirst().status, "status");
}

void TestDecoderBroken::brokenUtf8InsideBrokenJson()
{
    QCOMPARE(outcome("{\"status\":\"\xE1\"]"), unreadable(simdjson::INCOMPLETE_ARRAY_OR_OBJECT));
    QCOMPARE(outcome("\xE1"), unreadable(simdjson::TAPE_ERROR));
}

void TestDecoderBroken::bodyTooLarge()
{
    QByteArray body = replyWith("{}");
    body.append(largestBody - body.size(), ' ');
    QCOMPARE(outcome(body), oneRow);
    body.append(' ');
    QCOMPARE(outcome(body), u"BodyTooLarge 200"_s);
}

void TestDecoderBroken::isJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("expected");
    for (const char *const body :
         {"null", "[]", "{}", "[1]", R"("x")", "42", R"({"message":"Not Found"})", R"({"atendimentos":7})"})
        QTest::newRow(body) << QByteArray(body) << true;
    for (const char *const body :
         {"", " ", "<html></html>", "Not Found", "not found", "404 page not found", "{", "[] []"})
        QTest::addRow("'%s'", body) << QByteArray(body) << false;
}

void TestDecoderBroken::isJson()
{
    QFETCH(const QByteArray, body);
    QTEST(guiche::isJson(body), "expected");
}

QTEST_APPLESS_MAIN(TestDecoderBroken)
#include "tst_decoder_broken.moc"
