// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bodies.h"
#include "support/misbehavingserver.h"
#include "support/plainclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

using Then = Step::Then;

// What Qt's client (6.4) makes of each step, to the letter: it is what the program has to live with.
class TestMisbehavingReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data();
    void replies();
    void asksAgainByItself_data();
    void asksAgainByItself();
    void cutGzipIsSilent();
    void tooMuchHeadIsNeverTold_data();
    void tooMuchHeadIsNeverTold();
    void bodiesAreWhatTheySay();
};

void TestMisbehavingReplies::replies_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = bodies::found(3);
    const QByteArray half = body.first(body.size() / 2);
    const auto row = [](const char *name, const Step &step, const QString &told, const QByteArray &expected) {
        QTest::newRow(name) << step << told << expected;
    };
    row("found", steps::found(3), u"NoError 200"_s, body);
    row("HTML", steps::html(502), u"UnknownServerError 502"_s, bodies::html());
    row("empty", steps::reply(200, {}), u"NoError 200"_s, {});
    row("token", steps::grantToken("a", 60), u"NoError 200"_s,
        R"({"access_token":"a","expires_in":60,"refresh_token":"r","token_type":"Bearer"})");
    row("unauthorized", steps::unauthorized(), u"AuthenticationRequiredError 401"_s,
        R"({"message":"Unauthenticated."})");
    row("rate limited", steps::rateLimited({}, 2), u"UnknownContentError 429"_s,
        R"({"message":"Too Many Attempts.","retry_after":2})");
    row("raw", steps::raw("HTTP/1.0 200 OK\r\n\r\nwords"), u"NoError 200"_s, "words");
    row("end in the body", steps::breakInBody(body, Then::Close), u"RemoteHostClosedError 200"_s, half);
    row("reset in the body", steps::breakInBody(body, Then::Reset), u"RemoteHostClosedError 200"_s, half);
    row("length too long", steps::withLength(body, "1000000"), u"RemoteHostClosedError 200"_s, body);
    row("length too short", steps::withLength(body, "10"), u"NoError 200"_s, body.first(10));
    // As if there were none: up to the end of the connection.
    row("length negative", steps::withLength(body, "-5"), u"NoError 200"_s, body);
    row("length no number", steps::withLength(body, "many"), u"NoError 200"_s, body);
    row("chunked", steps::chunked({"one", "two"}), u"NoError 200"_s, "onetwo");
    // What is no number is a last chunk to Qt, so half a body looks whole.
    row("chunked garbage", steps::chunkedGarbage("one"), u"NoError 200"_s, "one");
    row("gzip", steps::gzip(body), u"NoError 200"_s, body);
    row("broken gzip", steps::brokenGzip(body), u"UnknownContentError 200"_s, {});
    row("huge header", steps::hugeHeader(100'000), u"NoError 200"_s, bodies::found());
    row("many headers", steps::manyHeaders(90), u"NoError 200"_s, bodies::found());
}

void TestMisbehavingReplies::replies()
{
    QFETCH(const Step, step);
    QFETCH(const QString, told);
    QFETCH(const QByteArray, body);
    MisbehavingServer server;
    server.searches().always(step);
    PlainClient client;
    client.search(server.address());
    QTRY_COMPARE(client.told(), told);
    QCOMPARE(client.body(), body);
    QCOMPARE(server.requests().size(), 1);
}

void TestMisbehavingReplies::asksAgainByItself_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const QByteArray halfHead = "HTTP/1.1 200 OK\r\nConte";
    QTest::newRow("no word") << steps::raw({}) << 2 << 2;
    QTest::newRow("no word but a reset") << steps::raw({}, Then::Reset) << 2 << 2;
    QTest::newRow("half a head") << steps::raw(halfHead) << 3 << 4;
    QTest::newRow("half a head and a reset") << steps::raw(halfHead, Then::Reset) << 3 << 4;
    QTest::newRow("half a body") << steps::breakInBody("body", Then::Close) << 1 << 1;
}

// A request that no whole head was heard of goes out again: a login, too.
void TestMisbehavingReplies::asksAgainByItself()
{
    QFETCH(const Step, step);
    QFETCH(const int, least);
    QFETCH(const int, most);
    for (const bool isLogin : {false, true}) {
        MisbehavingServer server;
        server.searches().always(step);
        server.logins().always(step);
        PlainClient client;
        if (isLogin)
            client.login(server.address(), "{}");
        else
            client.search(server.address());
        QTRY_VERIFY(client.told().startsWith(u"RemoteHostClosedError"));
        QVERIFY(server.requests().size() >= least && server.requests().size() <= most);
        QCOMPARE(server.connectionsOpened(), server.requests().size());
    }
}

void TestMisbehavingReplies::cutGzipIsSilent()
{
    const QByteArray body = bodies::found(30);
    MisbehavingServer server;
    server.searches().always(steps::cutGzip(body));
    PlainClient client;
    client.search(server.address());
    QTRY_COMPARE(client.told(), u"NoError 200"_s);
    QVERIFY(!client.body().isEmpty() && client.body().size() < body.size());
    QVERIFY(body.startsWith(client.body()));
}

void TestMisbehavingReplies::tooMuchHeadIsNeverTold_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("size") << steps::hugeHeader(300'000);
    QTest::newRow("number") << steps::manyHeaders(101);
}

// Qt neither reports it nor hangs up: only a limit of time ends it.
void TestMisbehavingReplies::tooMuchHeadIsNeverTold()
{
    QFETCH(const Step, step);
    MisbehavingServer server;
    server.searches().always(step);
    PlainClient client;
    client.search(server.address());
    QTRY_COMPARE(server.bytesSaid(), step.bytes.size());
    // A whole exchange with the same server comes and goes meanwhile.
    server.searches().always(steps::found());
    PlainClient another;
    another.search(server.address());
    QTRY_COMPARE(another.told(), u"NoError 200"_s);
    QCOMPARE(client.told(), QString());
    QCOMPARE(server.connectionsEnded(), 0);
    client.hangUp();
    QTRY_COMPARE(server.connectionsEnded(), 1);
}

void TestMisbehavingReplies::bodiesAreWhatTheySay()
{
    const auto isJson = [](const QByteArray &body) { return QJsonDocument::fromJson(body).isObject(); };
    const auto rows = [](const QByteArray &body) {
        return QJsonDocument::fromJson(body).object().value(u"atendimentos"_s).toArray();
    };
    QCOMPARE(rows(bodies::found(0)).size(), 0);
    QVERIFY(isJson(bodies::found(0)));
    QCOMPARE(rows(bodies::found(50)).size(), 50);
    QVERIFY(!isJson(bodies::truncated()));
    QVERIFY(!bodies::latin1().isValidUtf8());
    QVERIFY(QString::fromLatin1(bodies::latin1()).contains(u"Instalação"_s));
    QVERIFY(isJson(bodies::withByteOrderMark().sliced(3)));
    const QString text = rows(bodies::withHostileText()).at(0)[u"descricao_abertura"_s].toString();
    QVERIFY(text.contains(QChar::Null) && text.contains(QChar(0x202E)) && text.contains(u"<b>bold</b>"));
    QVERIFY(bodies::withRawNul().contains('\0'));
    QCOMPARE(rows(bodies::nested(100)).size(), 1);
    QCOMPARE(bodies::nested(100'000).count('['), 100'000);
    QCOMPARE(QJsonDocument::fromJson(bodies::errorEnvelope("a", R"(["b"])"))[u"errors"_s][0], u"b"_s);
    QCOMPARE(QJsonDocument::fromJson(bodies::errorEnvelope("a"))[u"errors"_s], QJsonValue(QJsonValue::Undefined));
    QVERIFY(isJson(bodies::leakedTrace()) && bodies::leakedTrace().contains(bodies::secretOfTrace()));
}

QTEST_GUILESS_MAIN(TestMisbehavingReplies)
#include "tst_misbehavingreplies.moc"
