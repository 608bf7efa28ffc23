// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoding.h"
#include "api/replies.h"
#include "support/printing.h"
#include "support/testdata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const QByteArray html = "<!DOCTYPE html>\n<html><head><title>502</title></head><body>nginx</body></html>";
const QByteArray byteOrderMark = "\xEF\xBB\xBF";

void addColumns()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
}

QString printedToken(const Result<GrantedToken> &granted)
{
    return granted ? u"%1 for %2 s"_s.arg(granted->token).arg(granted->lifetime.count()) : printed(granted.error());
}

} // namespace

// What an HTTP status and a body mean together.
class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void success_data();
    void success() { compareReply(); }
    void failures_data();
    void failures() { compareReply(); }
    void htmlOfEveryStatus_data();
    void htmlOfEveryStatus() { compareReply(); }
    void nothingOfALeakedTraceIsTold();
    void messagesAreRedacted();
    void looksLikeHtml_data();
    void looksLikeHtml();
    void token_data();
    void token();

private:
    static void compareReply()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QTEST(printed(readAtendimentos({status, body})), "expected");
    }
};

void TestReplies::success_data()
{
    addColumns();
    QTest::newRow("200") << 200 << replyWith("{}") << u"1 of 1, 0 skipped"_s;
    QTest::newRow("201") << 201 << replyWith("{}") << u"1 of 1, 0 skipped"_s;
    QTest::newRow("299") << 299 << replyWith("{}") << u"1 of 1, 0 skipped"_s;
    QTest::newRow("200 error") << 200 << testData(u"error_200.json"_s)
                               << u"Rejected 200: Favor preencher os campos obrigatórios de acordo com as "
                                  "especificações O campo pagina é obrigatório."_s;
    QTest::newRow("404, JSON") << 404 << QByteArray(R"({"status":"error","msg":"Nenhum registro encontrado"})")
                               << u"0 of 0, 0 skipped"_s;
    QTest::newRow("404, other JSON") << 404 << QByteArray(R"({"message":"Not Found"})") << u"0 of 0, 0 skipped"_s;
    QTest::newRow("422, nothing found") << 422 << QByteArray(R"({"status":"error","msg":"Cliente não encontrado"})")
                                        << u"0 of 0, 0 skipped"_s;
}

void TestReplies::failures_data()
{
    addColumns();
    const QByteArray body = R"({"status":"error","msg":"Não pode","errors":["porque sim"]})";
    const QString detail = u": Não pode porque sim"_s;
    const QList<QPair<int, QString>> kinds{
        {400, u"Forbidden"_s},        {401, u"TokenRejected"_s},    {402, u"UnexpectedStatus"_s},
        {403, u"Forbidden"_s},        {405, u"UnexpectedStatus"_s}, {406, u"UnexpectedStatus"_s},
        {408, u"TimedOut"_s},         {409, u"UnexpectedStatus"_s}, {410, u"UnexpectedStatus"_s},
        {413, u"UnexpectedStatus"_s}, {418, u"UnexpectedStatus"_s}, {422, u"Rejected"_s},
        {429, u"RateLimited"_s},      {499, u"UnexpectedStatus"_s}, {500, u"ServerFault"_s},
        {501, u"ServerFault"_s},      {502, u"ServerFault"_s},      {503, u"ServerFault"_s},
        {504, u"ServerFault"_s},      {520, u"ServerFault"_s},      {599, u"ServerFault"_s},
        {100, u"UnexpectedStatus"_s}, {304, u"UnexpectedStatus"_s}, {0, u"UnexpectedStatus"_s},
    };
    for (const auto &[status, kind] : kinds) {
        const QString told = status == 0 ? kind : u"%1 %2"_s.arg(kind).arg(status);
        QTest::addRow("%d with a message", status) << status << body << QString(told % detail);
        QTest::addRow("%d with other JSON", status) << status << QByteArray("[]") << told;
        QTest::addRow("%d with nothing", status) << status << QByteArray() << told;
    }
    QTest::newRow("404, nothing") << 404 << QByteArray() << u"WrongAddress 404"_s;
    QTest::newRow("404, plain text") << 404 << QByteArray("Not Found") << u"WrongAddress 404"_s;
    // What Go programs and proxies written in it say: begins like a JSON number.
    QTest::newRow("404 page not found") << 404 << QByteArray("404 page not found\n") << u"WrongAddress 404"_s;
    QTest::newRow("404, cut off") << 404 << QByteArray(R"({"msg":"Nenhum)") << u"WrongAddress 404"_s;
}

void TestReplies::htmlOfEveryStatus_data()
{
    addColumns();
    QTest::newRow("200") << 200 << html << u"WrongAddress 200"_s;
    QTest::newRow("200, blanks before") << 200 << QByteArray("\r\n\t " + html) << u"WrongAddress 200"_s;
    QTest::newRow("200, byte order mark") << 200 << QByteArray(byteOrderMark + html) << u"WrongAddress 200"_s;
    QTest::newRow("400") << 400 << html << u"Forbidden 400"_s;
    QTest::newRow("401") << 401 << html << u"TokenRejected 401"_s;
    QTest::newRow("403") << 403 << html << u"Forbidden 403"_s;
    QTest::newRow("404") << 404 << html << u"WrongAddress 404"_s;
    QTest::newRow("422") << 422 << html << u"Rejected 422"_s;
    QTest::newRow("429") << 429 << html << u"RateLimited 429"_s;
    QTest::newRow("500") << 500 << html << u"ServerFault 500"_s;
    QTest::newRow("502") << 502 << html << u"ServerFault 502"_s;
    QTest::newRow("504, byte order mark") << 504 << QByteArray(byteOrderMark + html) << u"ServerFault 504"_s;
}

void TestReplies::nothingOfALeakedTraceIsTold()
{
    const QByteArray body = R"({"trace":[{"file":"/var/www/html/vendor/x.php","line":12,"args":["senha"]}],)"
                            R"("exception":"Illuminate\\Database\\QueryException","file":"/var/www/html/a.php",)"
                            R"("line":712,"msg":"Ocorreu um erro interno"})";
    const Error expected{ErrorKind::ServerFault, 500, u"Ocorreu um erro interno"_s};
    QCOMPARE(readAtendimentos({500, body}).error(), expected);
}

void TestReplies::messagesAreRedacted()
{
    const QByteArray body = R"({"message":"SQLSTATE: cpf_cnpj = '86214941081', token Bearer abc.def, senha=1234"})";
    const Error expected{ErrorKind::ServerFault, 500,
                         u"SQLSTATE: cpf_cnpj = '***.149.410-**', token Bearer ***, senha=***"_s};
    QCOMPARE(readAtendimentos({500, body}).error(), expected);
    QVERIFY(!readToken({500, body}).error().detail.contains(u"86214941081"));
    // Wherever a long message is cut, in the middle of a character too.
    for (qsizetype length = 1950; length <= 2000; ++length) {
        const QByteArray longBody = R"({"message":"CPF 86214941081 )" + QByteArray(length, 'x') + "\U0001F4DE\"}";
        const QString detail = readAtendimentos({500, longBody}).error().detail;
        QVERIFY2(detail.startsWith(u"CPF ***.149.410-** xxx"), qUtf8Printable(detail));
    }
}

void TestReplies::looksLikeHtml_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("expected");
    QTest::newRow("document") << html << true;
    QTest::newRow("fragment") << QByteArray("  <br />") << true;
    QTest::newRow("byte order mark") << QByteArray(byteOrderMark + " <html>") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("only a mark") << byteOrderMark << false;
    QTest::newRow("JSON") << QByteArray(R"({"msg":"<b>"})") << false;
    QTest::newRow("text") << QByteArray("a < b") << false;
}

void TestReplies::looksLikeHtml()
{
    QFETCH(const QByteArray, body);
    const HttpReply reply{200, body};
    QTEST(reply.looksLikeHtml(), "expected");
}

void TestReplies::token_data()
{
    addColumns();
    const QByteArray refusal = testData(u"oauth_token_401.json"_s);
    const QString why = u": The user credentials were incorrect."_s;
    const QString noToken = u"UnexpectedShape 200: $.access_token"_s;
    QTest::newRow("sample") << 200 << testData(u"oauth_token.json"_s)
                            << u"eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsImp0aSI6Ijg0MTM2O for 2592000 s"_s;
    QTest::newRow("lifetime as text") << 200 << QByteArray(R"({"access_token":"t","expires_in":"1800"})")
                                      << u"t for 1800 s"_s;
    for (const char *const lifetime : {"null", R"("")", "-5", R"("soon")", "{}", "99999999999999"})
        QTest::addRow("lifetime %s", lifetime)
            << 200 << QByteArray(R"({"access_token":"t","expires_in":)") + lifetime + '}' << u"t for 0 s"_s;
    QTest::newRow("no lifetime") << 200 << QByteArray(R"({"access_token":"t"})") << u"t for 0 s"_s;
    QTest::newRow("no token") << 200 << QByteArray(R"({"expires_in":1})") << noToken;
    QTest::newRow("token null") << 200 << QByteArray(R"({"access_token":null})") << noToken;
    QTest::newRow("token empty") << 200 << QByteArray(R"({"access_token":""})") << noToken;
    QTest::newRow("list") << 200 << QByteArray("[]") << noToken;
    QTest::newRow("null") << 200 << QByteArray("null") << noToken;
    QTest::newRow("HTML") << 200 << html << u"WrongAddress 200"_s;
    QTest::newRow("too deep") << 200 << nested(65, "") << u"NestedTooDeep 200"_s;
    for (const int status : {400, 401, 403, 422})
        QTest::addRow("%d", status) << status << refusal << QString(u"SignInRefused %1"_s.arg(status) % why);
    QTest::newRow("401, HTML") << 401 << html << u"SignInRefused 401"_s;
    QTest::newRow("404") << 404 << refusal << QString(u"WrongAddress 404"_s % why);
    QTest::newRow("404, HTML") << 404 << html << u"WrongAddress 404"_s;
    QTest::newRow("429") << 429 << QByteArray(R"({"message":"Too Many Attempts."})")
                         << u"RateLimited 429: Too Many Attempts."_s;
    QTest::newRow("500") << 500 << html << u"ServerFault 500"_s;
}

void TestReplies::token()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QTEST(printedToken(readToken({status, body})), "expected");
}

QTEST_APPLESS_MAIN(TestReplies)
#include "tst_replies.moc"
