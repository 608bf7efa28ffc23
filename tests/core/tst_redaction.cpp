// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cpfcnpj.h"
#include "core/redaction.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksDocuments_data();
    void masksDocuments();
    void masksWhatTheShapesMatch();
    void cutsSecrets_data();
    void cutsSecrets();
    void cutsSecretsOfAnyLengthAndDepth_data();
    void cutsSecretsOfAnyLengthAndDepth();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void cutsEverySecretOfAReply();
    void masksDocumentsToBeRead_data();
    void masksDocumentsToBeRead();
    void leavesWhatIsReadAlone_data();
    void leavesWhatIsReadAlone();
};

namespace
{

void addRow(const char *name, const QString &text, const QString &redactedText)
{
    QTest::newRow(name) << text << redactedText;
}

// Redacting twice is as good as once: a text passes several hands on its way to a log.
void compareRedacted(const QString &text, const QString &expected)
{
    QCOMPARE(redacted(text), expected);
    QCOMPARE(redacted(expected), expected);
}

} // namespace

void TestRedaction::masksDocuments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const QString cpf = u"***.149.410-**"_s;
    const QString cnpj = u"**.***.333/0001-**"_s;
    const QString lettered = u"**.***.345/01DE-**"_s;
    addRow("CPF", u"86214941081"_s, cpf);
    addRow("CPF, punctuated", u"CPF 862.149.410-81 não encontrado"_s, u"CPF "_s + cpf + u" não encontrado"_s);
    addRow("CPF, half punctuated", u"862149410-81"_s, cpf);
    addRow("CPF, mistyped", u"862.149.410-82"_s, cpf);
    addRow("CPF in JSON", uR"({"cpf_cnpj":"86214941081"})"_s, uR"({"cpf_cnpj":")"_s + cpf + uR"("})"_s);
    addRow("CPF in a query", u"?busca=cpf_cnpj&termo_busca=86214941081&limit=20"_s,
           u"?busca=cpf_cnpj&termo_busca="_s + cpf + u"&limit=20"_s);
    addRow("CPF after letters", u"CPF86214941081"_s, u"CPF"_s + cpf);
    addRow("CPF after JSON's line break", uR"("CPF:\n86214941081")"_s, uR"("CPF:\n)"_s + cpf + u'"');
    addRow("CPF before a letter", u"86214941081é"_s, cpf + u'é');
    addRow("CPF of zeros", u"000.000.001-91"_s, u"***.000.001-**"_s);
    addRow("CNPJ", u"11222333000181"_s, cnpj);
    addRow("CNPJ, punctuated", u"(11.222.333/0001-81)"_s, u'(' + cnpj + u')');
    addRow("CNPJ, slash escaped as PHP does", uR"("11.222.333\/0001-81")"_s, u'"' + cnpj + u'"');
    addRow("CNPJ in a URL", u"/x?d=11.222.333%2F0001-81"_s, u"/x?d="_s + cnpj);
    addRow("CNPJ after letters", u"CNPJ11222333000181"_s, u"CNPJ"_s + cnpj);
    addRow("CNPJ with letters", u"12ABC34501DE35"_s, lettered);
    addRow("CNPJ with letters, punctuated", u"12.ABC.345/01DE-35"_s, lettered);
    addRow("CNPJ with letters, lower case", u"12.abc.345/01de-35"_s, lettered);
    addRow("CNPJ with letters, slash escaped", uR"(12.ABC.345\/01DE-35)"_s, lettered);
    addRow("several", u"86214941081,11222333000181;12ABC34501DE35"_s, cpf + u',' + cnpj + u';' + lettered);
    addRow("beside a protocolo", u"201806191505251 86214941081 20221229180833379797"_s,
           u"201806191505251 "_s + cpf + u" 20221229180833379797"_s);
}

void TestRedaction::masksDocuments()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    compareRedacted(text, expected);
}

// In texts that are nearly documents, against the shapes as regular expressions.
void TestRedaction::masksWhatTheShapesMatch()
{
    const QRegularExpression lettered(
        uR"((?<![0-9A-Za-z])[0-9A-Za-z]{2}\.?[0-9A-Za-z]{3}\.?[0-9A-Za-z]{3}(?:\\*/)?[0-9A-Za-z]{4}-?\d{2}(?![0-9A-Za-z]))"_s);
    const QRegularExpression document(
        uR"((?<!\d)(?:\d{3}\.?\d{3}\.?\d{3}-?\d{2}|\d{2}\.?\d{3}\.?\d{3}(?:\\*/|%2[Ff])?\d{4}-?\d{2})(?!\d))"_s);
    const auto replaced = [](const QString &text, const QRegularExpression &shape, bool isChecked) {
        QString result;
        qsizetype copied = 0;
        for (auto matches = shape.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            QString found = match.captured();
            if (!isChecked)
                found.remove(u"%2F"_s, Qt::CaseInsensitive);
            const CpfCnpj read(found);
            result += text.sliced(copied, match.capturedStart() - copied);
            result += isChecked && !read.hasValidCheckDigits() ? found : read.masked();
            copied = match.capturedEnd();
        }
        return QString(result + text.sliced(copied));
    };
    const auto expected = [&](QString text) {
        for (QString before; text != before;)
            text = replaced(replaced(before = text, lettered, true), document, false);
        return text;
    };
    const QStringList written{u"862.149.410-81"_s,       u"11.222.333/0001-81"_s,     uR"(11.222.333\\/0001-81)"_s,
                              u"11.222.333%2f0001-81"_s, u"12.ABC.345/01DE-35"_s,     u"12ABC34501DE35"_s,
                              u"86214941081"_s,          uR"(12.abc.345\/01de-35)"_s, u"11222333000181"_s};
    const QString odd = u"0123456789Aez./\\-%F é"_s;
    QRandomGenerator dice(1);
    int masked = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text = written[dice.bounded(written.size())];
        if (dice.bounded(2) == 0)
            text += written[dice.bounded(written.size())];
        for (int changes = dice.bounded(4); changes > 0; --changes) {
            const qsizetype at = dice.bounded(text.size());
            const qsizetype size = dice.bounded(2);
            text.replace(at, size, odd.mid(dice.bounded(odd.size()), dice.bounded(2)));
        }
        const QString result = redacted(text);
        QVERIFY2(result == expected(text), qPrintable(text + u": "_s + result));
        masked += result != text;
    }
    QVERIFY2(masked > 2'000 && masked < 10'000, qPrintable(QString::number(masked)));
}

void TestRedaction::cutsSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    addRow("bearer", u"Authorization: Bearer abc.DEF-123_~+/=="_s, u"Authorization: Bearer ***"_s);
    addRow("bearer, lower case", u"authorization: bearer abc"_s, u"authorization: Bearer ***"_s);
    addRow("bearer, capitals", u"AUTHORIZATION: BEARER abc"_s, u"AUTHORIZATION: Bearer ***"_s);
    addRow("bearer with a bar, as Laravel makes them", u"Bearer 12|aBcD rest"_s, u"Bearer *** rest"_s);
    addRow("bearer in JSON", uR"({"h":"Bearer a|b","x":1})"_s, uR"({"h":"Bearer ***","x":1})"_s);
    addRow("bearer, token pasted with its bearer", u"Authorization: Bearer Bearer 12|abc x"_s,
           u"Authorization: Bearer *** x"_s);
    addRow("bearer, in words", u"Invalid bearer token: 12|abc"_s, u"Invalid Bearer ***"_s);
    addRow("bearer after JSON's line break", uR"("h:\nBearer abc")"_s, uR"("h:\nBearer ***")"_s);
    addRow("bearer before a name that a document uncovers", u"Bearer senha20180619150512M=abc"_s, u"Bearer ***"_s);
    addRow("bearer before another name", u"Bearer senha: abc, Bearer x?token=abc"_s,
           u"Bearer senha: ***, Bearer ***?token=***"_s);
    addRow("web token after JSON's line break", uR"("t:\neyJ0eXAi.eyJhdWQi")"_s, uR"("t:\n***")"_s);
    addRow("web token before another name", u"eyJ0eXAi.senha: abc"_s, u"***senha: ***"_s);
    addRow("web token", u"got eyJ0eXAi.eyJhdWQi.sig-_n here"_s, u"got *** here"_s);
    addRow("access_token", uR"({"access_token":"abc","expires_in":3600})"_s,
           uR"({"access_token":***,"expires_in":3600})"_s);
    addRow("refresh_token, spaced", uR"({ "refresh_token" : "abc" })"_s, uR"({ "refresh_token" : *** })"_s);
    addRow("client_secret", uR"({"client_secret":"a b c"})"_s, uR"({"client_secret":***})"_s);
    addRow("capitals", uR"({"PASSWORD":"abc"})"_s, uR"({"PASSWORD":***})"_s);
    addRow("senha", u"senha: abc, nome: Maria"_s, u"senha: ***, nome: Maria"_s);
    addRow("senhas", uR"({"senhas":["a","b"],"nome":"Maria"})"_s, uR"({"senhas":***,"nome":"Maria"})"_s);
    addRow("senhas, nested", uR"({"senhas":[{"tipo":"]","valor":"a"},{"valor":"b"}],"n":1})"_s,
           uR"({"senhas":***,"n":1})"_s);
    addRow("senha_wifi", uR"({"senha_wifi":"abc"})"_s, uR"({"senha_wifi":***})"_s);
    addRow("password_confirmation", u"password_confirmation=abc&x=1"_s, u"password_confirmation=***&x=1"_s);
    addRow("quote in the password", uR"({"password":"a\"secret, really","x":1})"_s, uR"({"password":***,"x":1})"_s);
    addRow("backslash ends the password", uR"({"password":"a\\","x":"y"})"_s, uR"({"password":***,"x":"y"})"_s);
    addRow("cut off within", uR"({"password":"my long secr)"_s, uR"({"password":***)"_s);
    addRow("empty", uR"({"password":"","x":1})"_s, uR"({"password":***,"x":1})"_s);
    addRow("number", uR"({"senha":123456,"x":1})"_s, uR"({"senha":***,"x":1})"_s);
    addRow("JSON within JSON", uR"({"body":"{\"password\":\"x y\",\"z\":1}"})"_s,
           uR"({"body":"{\"password\":***,\"z\":1}"})"_s);
    addRow("JSON within JSON, quote in the password", uR"({"b":"{\"password\":\"x\\\"y z\",\"n\":1}"})"_s,
           uR"({"b":"{\"password\":***,\"n\":1}"})"_s);
    addRow("JSON within JSON, backslash ends the password", uR"({"b":"{\"password\":\"x\\\\\",\"n\":1}"})"_s,
           uR"({"b":"{\"password\":***,\"n\":1}"})"_s);
    addRow("JSON within JSON, nested", uR"({"b":"{\"senhas\":[\"]a b\"],\"n\":1}"})"_s,
           uR"({"b":"{\"senhas\":***,\"n\":1}"})"_s);
    addRow("JSON within JSON, cut off", uR"({"b":"{\"password\":\"x y"})"_s, uR"({"b":"{\"password\":***})"_s);
    addRow("no-break space", u"senha:\u00A0abc"_s, u"senha:\u00A0***"_s);
    addRow("goes on behind the quote", uR"(senha="a"/b c)"_s, u"senha=*** c"_s);
    addRow("goes on behind the list", uR"(senhas=["a"]) c)"_s, u"senhas=*** c"_s);
    addRow("begins within another value", uR"(senha=:["senhas":["x","y"],1)"_s, u"senha=***,1"_s);
    addRow("begins behind another quote", uR"("senha":"x"senhas":["y","z"],1)"_s, uR"("senha":***,1)"_s);
    addRow("without a value", u"password=&x=1, senha: "_s, u"password=&x=1, senha: "_s);
    addRow("PHP", u"['password' => 'abc def', 'x' => 1]"_s, u"['password' => ***, 'x' => 1]"_s);
    addRow("form", u"grant_type=password&username=a&password=b%20c&client_secret=d"_s,
           u"grant_type=password&username=a&password=***&client_secret=***"_s);
    addRow("token", uR"({"token":"abc","token_type":"Bearer"})"_s, uR"({"token":***,"token_type":"Bearer"})"_s);
    addRow("token in a query", u"/x?token=abc&y=1"_s, u"/x?token=***&y=1"_s);
    const QString half = QString::fromUtf8("\U0001F4DE").first(1);
    addRow("half a character at the end", u"senha: abc, Bearer abc, CPF 86214941081 "_s + half,
           u"senha: ***, Bearer ***, CPF ***.149.410-** ?"_s);
    addRow("half a character before it", half + u"senha: abc"_s, u"?senha: ***"_s);
    addRow("with a document within", uR"({"senha":"86214941081"})"_s, uR"({"senha":***})"_s);
}

void TestRedaction::cutsSecrets()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    compareRedacted(text, expected);
}

void TestRedaction::cutsSecretsOfAnyLengthAndDepth_data()
{
    QTest::addColumn<QString>("value");

    constexpr qsizetype million = 1'000'000;
    QTest::newRow("long") << QString(u'"' + QString(million, u'x') + u'"');
    QTest::newRow("long, without quotes") << QString(million, u'x');
    QTest::newRow("all escapes") << QString(u'"' + uR"(\")"_s.repeated(million / 2) + u'"');
    QTest::newRow("deep") << QString(QString(million, u'[') + QString(million, u']'));
    QTest::newRow("deep and never closed") << QString(million, u'{');
    QTest::newRow("a word of names") << u"senha"_s.repeated(million / 5);
    QTest::newRow("a token of names") << u"x\nBearer "_s + u"senha"_s.repeated(million / 5);
    QTest::newRow("many") << uR"([{"valor":"x"},{"valor":"y"},[]])"_s.repeated(1)
            + uR"(,"senha":"x")"_s.repeated(50'000);
}

void TestRedaction::cutsSecretsOfAnyLengthAndDepth()
{
    QFETCH(const QString, value);

    // A pattern that gives up half-way would leave the rest as it is.
    const QString text = uR"({"senhas":)"_s + value + uR"(,"password":"hunter2"} CPF 86214941081 Bearer tok123)"_s;
    const QString result = redacted(text);
    QVERIFY(!result.contains(u"hunter2"_s));
    QVERIFY(!result.contains(u"xxx"_s));
    QVERIFY(!result.contains(u"86214941081"_s));
    QVERIFY(!result.contains(u"tok123"_s));
}

void TestRedaction::leavesOtherTextAlone_data()
{
    QTest::addColumn<QString>("text");

    const QStringList texts{
        QString(),
        u"Nenhum registro encontrado."_s,
        u"Falha às 19/06/2018 15:05:25"_s,
        u"2018-06-19 15:05:25"_s,
        u"R$ 1.234.567,89"_s,
        // A protocolo tells nothing about a person.
        u"201806191505251"_s,
        u"20221229180833379797"_s,
        u"protocolo=201806191505251&limit=50"_s,
        uR"({"protocolo":"20221229180833379797","id_atendimento":123456})"_s,
        u"protocolo20221229180833379797"_s,
        u"2018 0619 1505251"_s,
        u"2022 1229 180833 379797"_s,
        // As long as a document, or nearly.
        u"1234567890"_s,
        u"123456789012"_s,
        u"1529427757123"_s,
        u"configuracao12"_s,
        u"desconhecido99 e 12ABC34501DE36"_s,
        u"550e8400-e29b-41d4-a716-446655440000"_s,
        u"192.168.100.100:8443"_s,
        u"1.2.3.4"_s,
        // Names of secrets, without one.
        u"grant_type=password"_s,
        u"Senha incorreta"_s,
        uR"({"error":"invalid_credentials","message":"The user credentials were incorrect."})"_s,
        uR"({"token_type":"Bearer","expires_in":2592000})"_s,
        u"POST /oauth/token"_s,
        u"Unexpected token: <"_s,
        u"eyJ"_s,
        u"keyJson and _keyJ"_s,
        u"<html><body>502 Bad Gateway</body></html>"_s,
        u"áéíõç \U0001F4DE \u202E"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TestRedaction::leavesOtherTextAlone()
{
    QFETCH(const QString, text);

    QCOMPARE(redacted(text), text);
}

void TestRedaction::cutsEverySecretOfAReply()
{
    // What GET …/cliente brings in clear, in the envelope of a server fault.
    const QString text =
        uR"X({"status":"error","msg":"Erro\nCPF 862.149.410-81","trace":"login('password' => 'p1')",)X"_s
        + uR"("clientes":[{"cnpj":"11.222.333\/0001-81","servicos":[{"senha":"p2","senhas":{"wifi": "p3", "pppoe":"p4"}}],)"_s
        + uR"("protocolo":"201806191505251"}],"headers":"Authorization: Bearer 1|p5"})"_s;
    const QString result = redacted(text);
    for (const QString &secret : {u"p1"_s, u"p2"_s, u"p3"_s, u"p4"_s, u"p5"_s, u"862"_s, u"11.222"_s, u"-81"_s})
        QVERIFY2(!result.contains(secret), qUtf8Printable(secret + u" in " + result));
    QVERIFY(result.contains(u"201806191505251"_s));
    QVERIFY(result.contains(u"\"status\":\"error\""_s));
}

void TestRedaction::masksDocumentsToBeRead_data()
{
    masksDocuments_data();
    const QString cpf = u"***.149.410-**"_s;
    const QString cnpj = u"**.***.333/0001-**"_s;
    addRow("in a sentence", u"meu cpf é 862.149.410-81, obrigado"_s, u"meu cpf é "_s + cpf + u", obrigado"_s);
    addRow("in a name", u"BIANCA COUTO 86214941081"_s, u"BIANCA COUTO "_s + cpf);
    addRow("spaced", u"cpf 862 149 410 81."_s, u"cpf "_s + cpf + u'.');
    addRow("spaced before its check digits", u"862.149.410 - 81"_s, cpf);
    addRow("dashes", u"862-149-410-81"_s, cpf);
    addRow("typographic dash", u"862.149.410–81"_s, cpf);
    addRow("over two lines", u"862.149.\n410-81"_s, cpf);
    addRow("invisible characters", u"862.\u200B149.410\u2060-81"_s, cpf);
    addRow("spaced CNPJ", u"11 222 333 0001 81"_s, cnpj);
    addRow("spaced CNPJ, slash", u"11.222.333 / 0001-81"_s, cnpj);
    addRow("mobile phone's form, right check digits", u"11999999975"_s, u"***.999.999-**"_s);
    addRow("no area code", u"01999999999"_s, u"***.999.999-**"_s);
    addRow("half a character", QString(QChar(0xD83D)) + u"86214941081"_s, u'?' + cpf);
}

void TestRedaction::masksDocumentsToBeRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(maskedDocumentsIn(text), expected);
    QCOMPARE(maskedDocumentsIn(expected), expected);
    QVERIFY(holdsDocument(text));
    QVERIFY(!holdsDocument(expected));
}

void TestRedaction::leavesWhatIsReadAlone_data()
{
    QTest::addColumn<QString>("text");

    const QStringList texts{
        QString(),
        u"Cliente sem conexão desde ontem"_s,
        u"Ligar para 48991234567 ou (48) 99123-4567 ou +55 48 9 9123-4567"_s,
        u"201806191505251"_s,
        u"2018 0619 1505251"_s,
        u"20221229180833379797"_s,
        u"2022 1229 180833 379797"_s,
        u"862 149 410 82"_s, // spaced and wrong: more likely something else
        u"senha: abc, Bearer abc"_s, // for a log, not for reading
        u"06/11/2018 17:24"_s,
        u"de uma vez para 12"_s,
        u"12345-6"_s,
        QString(QChar(0xD83D)),
    };
    for (const QString &text : texts)
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TestRedaction::leavesWhatIsReadAlone()
{
    QFETCH(const QString, text);

    QCOMPARE(maskedDocumentsIn(text), text);
    QVERIFY(!holdsDocument(text));
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
