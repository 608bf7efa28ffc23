// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "support/fakenetwork.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString rowFound = u"1 of 1, 0 skipped"_s;

} // namespace

// How a session gets in, and what it sends: exactly that, exactly as often.
class TestSessionSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readyTokenIsSent();
    void tokenIsOneHeader_data();
    void tokenIsOneHeader();
    void readyTokenRejected();
    void emptyReadyToken();
    void loginIsPostedOnce();
    void tokenIsUsedAgain();
    void oneLoginForAllWhoWait();
    void tokenIsRenewedInTime_data();
    void tokenIsRenewedInTime();
    void rejectedTokenIsRenewedSilently();
    void renewedTokenRejectedToo();
    void oneRenewalForAllWhoWereRejected();
    void lateRejectionUsesTheNewToken();
    void refusedLoginIsToldToAllAndNotRepeated();
    void refusedRenewalIsTold();
    void otherFailuresOfTheLogin_data();
    void otherFailuresOfTheLogin();

private:
    Caller &caller(const Connection &connection);
    QByteArray authorization(qsizetype request) const { return m_network->sent().at(request).header("Authorization"); }

    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Caller> m_caller;
};

void TestSessionSignIn::init()
{
    m_network = std::make_unique<FakeNetwork>();
}

void TestSessionSignIn::cleanup()
{
    m_caller.reset();
    QVERIFY(m_network->isEverythingAsked());
    m_network.reset();
}

Caller &TestSessionSignIn::caller(const Connection &connection)
{
    m_caller = std::make_unique<Caller>(*m_network, connection, QDateTime(QDate(2026, 3, 10), QTime(14, 30)));
    return *m_caller;
}

void TestSessionSignIn::readyTokenIsSent()
{
    m_network->answer(rowAnswer(1));
    Caller &c = caller(tokenConnection(u"eyJ0.abc"_s));
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told, QStringList{u"a: " % rowFound});

    QCOMPARE(m_network->sent().size(), 1);
    const SentRequest &sent = m_network->sent().constFirst();
    QCOMPARE(sent.verb, "GET");
    QCOMPARE(sent.url().toEncoded(),
             "https://api.provedor.example/api/v1/integracao/cliente/atendimento?busca=codigo_cliente"
             "&termo_busca=1204&limit=20&apenas_pendente=sim&order_by=data_cadastro&order_type=desc");
    QCOMPARE(sent.header("Authorization"), "Bearer eyJ0.abc");
    QCOMPARE(sent.header("Accept"), "application/json");
    QCOMPARE(sent.header("User-Agent"), "guiche");
    QList<QByteArray> headers = sent.request.rawHeaderList();
    std::ranges::sort(headers);
    QCOMPARE(headers, QList<QByteArray>({"Accept", "Accept-Encoding", "Authorization", "User-Agent"}));
    QVERIFY(sent.body.isEmpty());
    QCOMPARE(sent.request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             static_cast<int>(QNetworkRequest::ManualRedirectPolicy));
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute})
        QCOMPARE(sent.request.attribute(attribute).toInt(), static_cast<int>(QNetworkRequest::Manual));
    QCOMPARE(sent.request.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(),
             static_cast<int>(QNetworkRequest::AlwaysNetwork));
    QVERIFY(!sent.request.attribute(QNetworkRequest::CacheSaveControlAttribute).toBool());
}

void TestSessionSignIn::tokenIsOneHeader_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("line break") << u"a\r\nX-Evil: 1"_s << QByteArray("Bearer aX-Evil:1");
    QTest::newRow("bare CR") << u"a\rX-Evil: 1"_s << QByteArray("Bearer aX-Evil:1");
    QTest::newRow("bare LF") << u"a\nX-Evil: 1"_s << QByteArray("Bearer aX-Evil:1");
    QTest::newRow("pasted with its end of line") << u" abc \n"_s << QByteArray("Bearer abc");
    QTest::newRow("end of the head") << u"a\r\n\r\nGET /x HTTP/1.1"_s << QByteArray("Bearer aGET/xHTTP/1.1");
    QTest::newRow("null") << QString(u"a\0b"_s) << QByteArray("Bearer ab");
    // U+010A ends in the byte of a line feed when somebody cuts it short.
    QTest::newRow("no Latin") << u"a\u010A\u2028é\U0001F600b"_s << QByteArray("Bearer ab");
}

void TestSessionSignIn::tokenIsOneHeader()
{
    QFETCH(const QString, token);
    QFETCH(const QByteArray, authorization);
    // Whoever the token comes from: a person who pasted it, or a server.
    m_network->answer(rowAnswer(1));
    Caller &ready = caller(tokenConnection(token));
    ready.searchAndKeep(u"a"_s);
    QTRY_COMPARE(ready.told.size(), 1);
    const QJsonObject grant{{u"access_token"_s, token}, {u"expires_in"_s, 3600}};
    m_network->answer(200, QJsonDocument(grant).toJson());
    m_network->answer(rowAnswer(2));
    Caller &granted = caller(passwordConnection());
    granted.searchAndKeep(u"b"_s);
    QTRY_COMPARE(granted.told.size(), 1);
    for (const qsizetype request : {0, 2}) {
        QCOMPARE(this->authorization(request), authorization);
        QList<QByteArray> headers = m_network->sent().at(request).request.rawHeaderList();
        std::ranges::sort(headers);
        QCOMPARE(headers, QList<QByteArray>({"Accept", "Accept-Encoding", "Authorization", "User-Agent"}));
    }
}

void TestSessionSignIn::readyTokenRejected()
{
    m_network->answer(unauthorized());
    Caller &c = caller(tokenConnection());
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told, QStringList{u"a: TokenRejected 401: Unauthenticated."_s});
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionSignIn::emptyReadyToken()
{
    m_network->answer(unauthorized());
    Caller &c = caller(tokenConnection({}));
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told, QStringList{u"a: TokenRejected 401: Unauthenticated."_s});
    QCOMPARE(m_network->logins(), 0);
}

void TestSessionSignIn::loginIsPostedOnce()
{
    m_network->answer(tokenAnswer("abc"));
    m_network->answer(rowAnswer(1));
    Caller &c = caller(passwordConnection());
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told, QStringList{u"a: " % rowFound});

    const SentRequest &login = m_network->sent().constFirst();
    QCOMPARE(login.verb, "POST");
    QCOMPARE(login.url(), QUrl(u"https://api.provedor.example/erp/oauth/token"_s));
    QCOMPARE(login.header("Accept"), "application/json");
    QCOMPARE(login.header("Content-Type"), "application/json");
    QVERIFY(!login.request.hasRawHeader("Authorization"));
    const PasswordSignIn right = somePassword();
    const QJsonObject expected{{u"grant_type"_s, u"password"_s},
                               {u"client_id"_s, right.clientId},
                               {u"client_secret"_s, right.clientSecret},
                               {u"username"_s, right.username},
                               {u"password"_s, right.password}};
    QCOMPARE(QJsonDocument::fromJson(login.body).object(), expected);

    QCOMPARE(m_network->sent().size(), 2);
    QCOMPARE(m_network->sent().at(1).url().path(), u"/erp/api/v1/integracao/cliente/atendimento"_s);
    QCOMPARE(authorization(1), "Bearer abc");
}

void TestSessionSignIn::tokenIsUsedAgain()
{
    m_network->answer(tokenAnswer("abc"));
    m_network->answer(rowAnswer(1));
    m_network->answer(rowAnswer(2));
    Caller &c = caller(passwordConnection());
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told.size(), 1);
    c.searchAndKeep(u"b"_s);
    QTRY_COMPARE(c.told, QStringList({u"a: " % rowFound, u"b: " % rowFound}));
    QCOMPARE(m_network->logins(), 1);
    QCOMPARE(authorization(2), "Bearer abc");
}

void TestSessionSignIn::oneLoginForAllWhoWait()
{
    m_network->hold(tokenAnswer("abc"));
    for (int i = 0; i < 3; ++i)
        m_network->answer(rowAnswer(i));
    Caller &c = caller(passwordConnection());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        c.searchAndKeep(name);
    QCoreApplication::processEvents();
    QCOMPARE(m_network->sent().size(), 1);
    m_network->release(0);
    QTRY_COMPARE(c.told, QStringList({u"a: " % rowFound, u"b: " % rowFound, u"c: " % rowFound}));
    QCOMPARE(m_network->logins(), 1);
    QCOMPARE(m_network->searches(), 3);
}

void TestSessionSignIn::tokenIsRenewedInTime_data()
{
    QTest::addColumn<QByteArray>("lifetime");
    QTest::addColumn<int>("lastSecond"); // at which it is still used
    QTest::newRow("an hour") << QByteArray("3600") << 3299;
    QTest::newRow("half an hour, as text") << QByteArray(R"("1800")") << 1499;
    QTest::newRow("30 days") << QByteArray("2592000") << 24 * 3600 - 1;
    QTest::newRow("just over a day") << QByteArray("86401") << 86401 - 300 - 1;
    QTest::newRow("unknown") << QByteArray("null") << 24 * 3600 - 1;
    // 5 minutes before their end these would never be used.
    QTest::newRow("10 minutes") << QByteArray("600") << 299;
    QTest::newRow("1 minute") << QByteArray("60") << 29;
}

void TestSessionSignIn::tokenIsRenewedInTime()
{
    QFETCH(const QByteArray, lifetime);
    QFETCH(const int, lastSecond);
    for (const FakeAnswer &answer :
         {tokenAnswer("first", lifetime), rowAnswer(1), rowAnswer(2), tokenAnswer("second", lifetime), rowAnswer(3)})
        m_network->answer(answer);
    Caller &c = caller(passwordConnection());
    const QDateTime begin = c.now;
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told.size(), 1);
    c.now = begin.addSecs(lastSecond);
    c.searchAndKeep(u"b"_s);
    QTRY_COMPARE(c.told.size(), 2);
    QCOMPARE(m_network->logins(), 1);
    c.now = begin.addSecs(lastSecond + 1);
    c.searchAndKeep(u"c"_s);
    QTRY_COMPARE(c.told.size(), 3);
    QCOMPARE(m_network->logins(), 2);
    QCOMPARE(authorization(2), "Bearer first");
    QCOMPARE(authorization(4), "Bearer second");
}

void TestSessionSignIn::rejectedTokenIsRenewedSilently()
{
    for (const FakeAnswer &answer : {tokenAnswer("first"), unauthorized(), tokenAnswer("second"), rowAnswer(1)})
        m_network->answer(answer);
    Caller &c = caller(passwordConnection());
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told, QStringList{u"a: " % rowFound});
    QCOMPARE(m_network->logins(), 2);
    QCOMPARE(m_network->sent().at(3).line(), m_network->sent().at(1).line());
    QCOMPARE(authorization(1), "Bearer first");
    QCOMPARE(authorization(3), "Bearer second");
}

void TestSessionSignIn::renewedTokenRejectedToo()
{
    for (const FakeAnswer &answer : {tokenAnswer("first"), unauthorized(), tokenAnswer("second"), unauthorized()})
        m_network->answer(answer);
    Caller &c = caller(passwordConnection());
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told, QStringList{u"a: GrantRejected 401: Unauthenticated."_s});
    QCoreApplication::processEvents();
    QCOMPARE(m_network->sent().size(), 4);
}

void TestSessionSignIn::oneRenewalForAllWhoWereRejected()
{
    m_network->answer(tokenAnswer("first"));
    for (int i = 0; i < 3; ++i)
        m_network->answer(unauthorized());
    m_network->answer(tokenAnswer("second"));
    for (int i = 0; i < 3; ++i)
        m_network->answer(rowAnswer(i));
    Caller &c = caller(passwordConnection());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        c.searchAndKeep(name);
    QTRY_COMPARE(c.told.size(), 3);
    QCOMPARE(c.told, QStringList({u"a: " % rowFound, u"b: " % rowFound, u"c: " % rowFound}));
    QCOMPARE(m_network->logins(), 2);
    QCOMPARE(m_network->searches(), 6);
}

void TestSessionSignIn::lateRejectionUsesTheNewToken()
{
    m_network->answer(tokenAnswer("first"));
    m_network->answer(unauthorized()); // 1: a
    m_network->hold(unauthorized()); // 2: b, told late
    m_network->answer(tokenAnswer("second")); // 3
    m_network->answer(rowAnswer(1)); // 4: a again
    m_network->answer(rowAnswer(2)); // 5: b again
    Caller &c = caller(passwordConnection());
    c.searchAndKeep(u"a"_s);
    c.searchAndKeep(u"b"_s);
    QTRY_COMPARE(c.told, QStringList{u"a: " % rowFound});
    m_network->release(2);
    QTRY_COMPARE(c.told, QStringList({u"a: " % rowFound, u"b: " % rowFound}));
    QCOMPARE(m_network->logins(), 2);
    QCOMPARE(authorization(5), "Bearer second");
}

void TestSessionSignIn::refusedLoginIsToldToAllAndNotRepeated()
{
    const FakeAnswer refusal{.status = 401, .body = R"({"error":"invalid_credentials","message":"Wrong."})"};
    m_network->answer(refusal);
    Caller &c = caller(passwordConnection());
    c.searchAndKeep(u"a"_s);
    c.searchAndKeep(u"b"_s);
    const QString refused = u"SignInRefused 401: Wrong."_s;
    QTRY_COMPARE(c.told, QStringList({u"a: " % refused, u"b: " % refused}));
    QCoreApplication::processEvents();
    QCOMPARE(m_network->sent().size(), 1);

    // Asked anew, it tries anew.
    m_network->answer(refusal);
    c.searchAndKeep(u"c"_s);
    QTRY_COMPARE(c.told.size(), 3);
    QCOMPARE(m_network->logins(), 2);
}

void TestSessionSignIn::refusedRenewalIsTold()
{
    m_network->answer(tokenAnswer("first"));
    m_network->answer(unauthorized());
    m_network->answer(401, R"({"error":"invalid_credentials","error_description":"Wrong now."})");
    Caller &c = caller(passwordConnection());
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told, QStringList{u"a: SignInRefused 401: Wrong now."_s});
    QCOMPARE(m_network->sent().size(), 3);
}

void TestSessionSignIn::otherFailuresOfTheLogin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << u"a: WrongAddress 200"_s;
    QTest::newRow("404") << 404 << QByteArray("<html>") << u"a: WrongAddress 404"_s;
    QTest::newRow("no token") << 200 << QByteArray("{}") << u"a: UnexpectedShape 200: $.access_token"_s;
    QTest::newRow("429") << 429 << QByteArray(R"({"message":"Too Many Attempts."})")
                         << u"a: RateLimited 429: Too Many Attempts."_s;
    QTest::newRow("502") << 502 << QByteArray("<html>") << u"a: ServerFault 502"_s;
    QTest::newRow("redirect") << 302 << QByteArray() << u"a: Redirected 302"_s;
}

void TestSessionSignIn::otherFailuresOfTheLogin()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    m_network->answer(status, body);
    Caller &c = caller(passwordConnection());
    c.searchAndKeep(u"a"_s);
    QTRY_COMPARE(c.told, QStringList{expected});
    QCOMPARE(m_network->sent().size(), 1);
}

QTEST_GUILESS_MAIN(TestSessionSignIn)
#include "tst_session_signin.moc"
