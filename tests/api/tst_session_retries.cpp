// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "support/fakenetwork.h"
#include "support/printing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const QString rowFound = u"1 of 1, 0 skipped"_s;

FakeAnswer busy()
{
    return {.status = 503, .body = "<html>nginx</html>"};
}

FakeAnswer lost()
{
    return {.status = 0, .error = QNetworkReply::RemoteHostClosedError};
}

AtendimentoQuery someQuery()
{
    AtendimentoQuery query;
    query.termo = u"1204"_s;
    return query;
}

} // namespace

// What is asked again by itself, how often, and who hears of it.
class TestSessionRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void askedTwiceMoreAndThenTold_data();
    void askedTwiceMoreAndThenTold();
    void goodReplyEndsIt();
    void notAskedAgain_data();
    void notAskedAgain();
    void loginIsNotPostedAgain_data();
    void loginIsNotPostedAgain();
    void budgetIsSharedWithTheReplay();
    void replayIsRetriedToo();
    void budgetIsOfOneCall();
    void tokenExpiresDuringThePause();
    void serverIsWaitedForAsItAsks();
    void neverSoonerThanAsked();
    void tooLongAPauseIsNotWaitedFor();
    void pausesAreToldBeforeTheOutcome();
    void callEndsDuringThePause();
    void pauseHandlerMayEndItsCall();
    void pauseHandlerMayAskAnew();
    void pauseHandlerMayEndTheSession();
    void sessionEndsDuringThePause();
    void retriesKeepThePace();

private:
    void begin(const Connection &connection);
    void answerAll(const QList<FakeAnswer> &answers);
    // Returns when every pause that began before would be over.
    static void outlastPauses();
    static void settle();
    const QStringList &told() const { return m_caller->told; }

    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Caller> m_caller;
    PendingCall m_call;
};

void TestSessionRetries::init()
{
    m_network = std::make_unique<FakeNetwork>();
    begin(tokenConnection());
}

void TestSessionRetries::cleanup()
{
    m_call.cancel();
    m_caller.reset();
    QVERIFY(m_network->isEverythingAsked());
    m_network.reset();
}

void TestSessionRetries::begin(const Connection &connection)
{
    m_caller = std::make_unique<Caller>(*m_network, connection);
    m_caller->retryQuickly();
}

void TestSessionRetries::answerAll(const QList<FakeAnswer> &answers)
{
    for (const FakeAnswer &answer : answers)
        m_network->answer(answer);
}

void TestSessionRetries::outlastPauses()
{
    FakeNetwork network;
    for (const FakeAnswer &answer : {busy(), busy(), rowAnswer(1)})
        network.answer(answer);
    Caller other(network, tokenConnection());
    other.retryQuickly();
    const PendingCall call = other.search(u"other"_s);
    QTRY_COMPARE(other.told, QStringList{u"other: " % rowFound});
}

void TestSessionRetries::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

void TestSessionRetries::askedTwiceMoreAndThenTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("closed") << 0 << QNetworkReply::RemoteHostClosedError << u"ConnectionLost: fake network error 2"_s;
    QTest::newRow("temporary") << 0 << QNetworkReply::TemporaryNetworkFailureError
                               << u"ConnectionLost: fake network error 7"_s;
    QTest::newRow("part of a body") << 200 << QNetworkReply::RemoteHostClosedError
                                    << u"ConnectionLost: fake network error 2"_s;
    QTest::newRow("408") << 408 << QNetworkReply::NoError << u"TimedOut 408: x"_s;
    QTest::newRow("429") << 429 << QNetworkReply::NoError << u"RateLimited 429: x"_s;
    QTest::newRow("502") << 502 << QNetworkReply::NoError << u"ServerFault 502: x"_s;
    QTest::newRow("503") << 503 << QNetworkReply::NoError << u"ServerFault 503: x"_s;
    QTest::newRow("504") << 504 << QNetworkReply::NoError << u"ServerFault 504: x"_s;
}

void TestSessionRetries::askedTwiceMoreAndThenTold()
{
    QFETCH(const int, status);
    QFETCH(const QNetworkReply::NetworkError, error);
    QFETCH(const QString, outcome);
    for (int i = 0; i < 3; ++i)
        m_network->answer(FakeAnswer{.status = status, .body = R"({"msg":"x"})", .error = error});
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told(), QStringList{u"a: " % outcome});
    settle();
    QCOMPARE(m_network->sent().size(), 3);
    // A jitter of one half changes nothing: 1 ms, and three times as much.
    QCOMPARE(m_caller->pauses, QStringList({u"a: %1 for 1 ms"_s.arg(outcome), u"a: %1 for 3 ms"_s.arg(outcome)}));
    for (const SentRequest &sent : m_network->sent()) {
        QCOMPARE(sent.line(), m_network->sent().constFirst().line());
        QCOMPARE(sent.header("Authorization"), "Bearer tk");
    }
}

void TestSessionRetries::goodReplyEndsIt()
{
    answerAll({busy(), rowAnswer(1)});
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told(), QStringList{u"a: " % rowFound});
    settle();
    QCOMPARE(m_network->sent().size(), 2);
    QCOMPARE(m_caller->pauses, QStringList{u"a: ServerFault 503 for 1 ms"_s});
}

void TestSessionRetries::notAskedAgain_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    for (const int status : {300, 302, 400, 401, 403, 404, 405, 409, 418, 422, 500, 501, 505, 520})
        QTest::addRow("%d", status) << FakeAnswer{.status = status};
    for (const QNetworkReply::NetworkError error :
         {QNetworkReply::HostNotFoundError, QNetworkReply::ConnectionRefusedError, QNetworkReply::TimeoutError,
          QNetworkReply::SslHandshakeFailedError, QNetworkReply::ProxyConnectionClosedError,
          QNetworkReply::ProxyAuthenticationRequiredError, QNetworkReply::UnknownNetworkError})
        QTest::addRow("network error %d", error) << FakeAnswer{.status = 0, .error = error};
    QTest::newRow("200, error") << FakeAnswer{.body = R"({"status":"error","msg":"x"})"};
    QTest::newRow("200, cut off") << FakeAnswer{.body = R"({"atendimentos":[)"};
    QTest::newRow("200, HTML") << FakeAnswer{.body = "<html>"};
}

void TestSessionRetries::notAskedAgain()
{
    QFETCH(const FakeAnswer, answer);
    m_network->answer(answer);
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told().size(), 1);
    settle();
    QCOMPARE(m_network->sent().size(), 1);
    QCOMPARE(m_caller->pauses, QStringList());
}

void TestSessionRetries::loginIsNotPostedAgain_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("closed") << lost();
    for (const int status : {408, 429, 502, 503, 504})
        QTest::addRow("%d", status) << FakeAnswer{.status = status};
}

void TestSessionRetries::loginIsNotPostedAgain()
{
    QFETCH(const FakeAnswer, answer);
    begin(passwordConnection());
    m_network->answer(answer);
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told().size(), 1);
    settle();
    QCOMPARE(m_network->sent().size(), 1);
    QCOMPARE(m_caller->pauses, QStringList());
}

void TestSessionRetries::budgetIsSharedWithTheReplay()
{
    begin(passwordConnection());
    answerAll({tokenAnswer("first"), busy(), unauthorized(), tokenAnswer("second"), lost(), busy()});
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told(), QStringList{u"a: ServerFault 503"_s});
    settle();
    QCOMPARE(m_network->sent().size(), 6);
    QCOMPARE(m_caller->pauses.size(), 2);
}

void TestSessionRetries::replayIsRetriedToo()
{
    begin(passwordConnection());
    answerAll({tokenAnswer("first"), unauthorized(), tokenAnswer("second"), busy(), rowAnswer(1)});
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told(), QStringList{u"a: " % rowFound});
    QCOMPARE(m_network->sent().constLast().header("Authorization"), "Bearer second");

    // And a 401 to it is still the second one: not a third login.
    begin(passwordConnection());
    answerAll({tokenAnswer("first"), unauthorized(), tokenAnswer("second"), busy(), unauthorized()});
    m_call = m_caller->search(u"b"_s);
    QTRY_COMPARE(told(), QStringList{u"b: GrantRejected 401: Unauthenticated."_s});
    settle();
    QCOMPARE(m_network->logins(), 4);
}

void TestSessionRetries::budgetIsOfOneCall()
{
    answerAll({busy(), busy(), busy(), busy(), busy(), rowAnswer(1)});
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(told(), QStringList{u"a: ServerFault 503"_s});
    m_call = m_caller->search(u"b"_s);
    QTRY_COMPARE(told(), QStringList({u"a: ServerFault 503"_s, u"b: " % rowFound}));
}

void TestSessionRetries::tokenExpiresDuringThePause()
{
    begin(passwordConnection());
    answerAll({tokenAnswer("first", "3600"), busy(), tokenAnswer("second"), rowAnswer(1)});
    const auto wait = [this](const Pause &) { m_caller->now = m_caller->now.addSecs(3600); };
    QStringList outcome;
    m_call = m_caller->session->atendimentos(
        someQuery(), [&outcome](const Result<AtendimentoReply> &reply) { outcome.append(printed(reply)); }, wait);
    QTRY_COMPARE(outcome, QStringList{rowFound});
    QCOMPARE(m_network->logins(), 2);
    QCOMPARE(m_network->sent().constLast().header("Authorization"), "Bearer second");
}

void TestSessionRetries::serverIsWaitedForAsItAsks()
{
    m_network->answer(FakeAnswer{.status = 429, .headers = {{"Retry-After", "60"}}});
    m_call = m_caller->search(u"a"_s);
    // A minute, and with a jitter of one half a twentieth more.
    QTRY_COMPARE(m_caller->pauses, QStringList{u"a: RateLimited 429 for 63000 ms"_s});
    QCOMPARE(told(), QStringList());
}

void TestSessionRetries::neverSoonerThanAsked()
{
    RetryPolicy punctual;
    punctual.jitter = [] { return 0.; };
    m_caller->session->setRetryPolicy(punctual);
    answerAll({FakeAnswer{.status = 429, .headers = {{"Retry-After", "1"}}}, rowAnswer(1)});
    QElapsedTimer waited;
    m_call = m_caller->session->atendimentos(
        someQuery(), [&waited](const Result<AtendimentoReply> &) { QVERIFY(waited.elapsed() >= 1000); },
        [&waited](const Pause &) { waited.start(); });
    QTRY_VERIFY(m_network->isEverythingAsked());
    settle();
}

void TestSessionRetries::tooLongAPauseIsNotWaitedFor()
{
    m_network->answer(FakeAnswer{.status = 429, .body = R"({"retry_after":61})"});
    QList<Error> outcome;
    m_call = m_caller->session->atendimentos(
        someQuery(), [&outcome](const Result<AtendimentoReply> &reply) { outcome.append(reply.error()); },
        [](const Pause &) { QFAIL("it waits"); });
    QTRY_COMPARE(outcome.size(), 1);
    const Error expected{.kind = ErrorKind::RateLimited, .httpStatus = 429, .retryAfter = 61s};
    QCOMPARE(outcome.constFirst(), expected);
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionRetries::pausesAreToldBeforeTheOutcome()
{
    answerAll({lost(), FakeAnswer{.status = 503, .body = R"({"msg":"x"})"}, rowAnswer(1)});
    QStringList heard;
    m_call = m_caller->session->atendimentos(
        someQuery(), [&heard](const Result<AtendimentoReply> &reply) { heard.append(printed(reply)); },
        [&](const Pause &pause) {
            heard.append(u"%1, %2 sent"_s.arg(printed(pause.cause)).arg(m_network->sent().size()));
        });
    QCOMPARE(heard, QStringList()); // never from inside the call
    const QStringList expected{u"ConnectionLost: fake network error 2, 1 sent"_s, u"ServerFault 503: x, 2 sent"_s,
                               rowFound};
    QTRY_COMPARE(heard, expected);
}

void TestSessionRetries::callEndsDuringThePause()
{
    m_network->answer(busy());
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->pauses.size(), 1);
    m_call.cancel();
    outlastPauses();
    QCOMPARE(told(), QStringList());
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionRetries::pauseHandlerMayEndItsCall()
{
    m_network->answer(busy());
    QStringList heard;
    const QString name = u"a"_s;
    m_call = m_caller->session->atendimentos(
        someQuery(), [](const Result<AtendimentoReply> &) { QFAIL("it goes on"); },
        [this, &heard, name](const Pause &) {
            m_call.cancel();
            heard.append(name); // what it holds is still there
        });
    QTRY_COMPARE(heard, QStringList{name});
    outlastPauses();
    QCOMPARE(heard.size(), 1);
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionRetries::pauseHandlerMayAskAnew()
{
    answerAll({busy(), rowAnswer(1)});
    m_call = m_caller->session->atendimentos(
        someQuery(), [](const Result<AtendimentoReply> &) { QFAIL("it goes on"); },
        [this](const Pause &) { m_call = m_caller->search(u"b"_s); });
    QTRY_COMPARE(told(), QStringList{u"b: " % rowFound});
    QCOMPARE(m_network->sent().size(), 2);
}

void TestSessionRetries::pauseHandlerMayEndTheSession()
{
    m_network->answer(busy());
    bool isPaused = false;
    m_call = m_caller->session->atendimentos(
        someQuery(), [](const Result<AtendimentoReply> &) { QFAIL("it goes on"); },
        [this, &isPaused](const Pause &) {
            m_caller->session.reset();
            isPaused = true;
        });
    QTRY_VERIFY(isPaused);
    outlastPauses();
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionRetries::sessionEndsDuringThePause()
{
    m_network->answer(busy());
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->pauses.size(), 1);
    m_caller->session.reset();
    outlastPauses();
    QCOMPARE(told(), QStringList());
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionRetries::retriesKeepThePace()
{
    m_caller->session->transport().setPace({.inFlight = 1, .begunPerWindow = 1, .window = 1h});
    m_network->answer(busy());
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->pauses.size(), 1);
    outlastPauses();
    QCOMPARE(m_network->sent().size(), 1);
    QCOMPARE(told(), QStringList());
}

QTEST_GUILESS_MAIN(TestSessionRetries)
#include "tst_session_retries.moc"
