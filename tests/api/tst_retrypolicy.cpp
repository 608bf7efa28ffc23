// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoding.h"
#include "api/replies.h"
#include "api/retrypolicy.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

using Pause = std::optional<std::chrono::milliseconds>;

RetryPolicy policyWithJitter(double jitter)
{
    RetryPolicy policy;
    policy.jitter = [jitter] { return jitter; };
    return policy;
}

HttpReply busy(const QByteArray &retryAfter = {})
{
    return {.status = 503, .body = {}, .retryAfter = retryAfter};
}

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

Q_DECLARE_METATYPE(std::chrono::seconds)

// When a GET is asked again, and after which pause.
class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void errorsWorthAskingAgain_data();
    void errorsWorthAskingAgain();
    void statusesWorthAskingAgain();
    void timeoutsAreNotAskedAgainWhereTheySayTooMuch();
    void atMostSoOften();
    void backOffAndJitter_data();
    void backOffAndJitter();
    void jitterIsDrawnAnew();
    void retryAfterHeader_data();
    void retryAfterHeader();
    void retryAfterDate_data();
    void retryAfterDate();
    void retryAfterDateInAnotherZone();
    void retryAfterInBody_data();
    void retryAfterInBody();
    void headerGoesBeforeBody();
    void onlyRateLimitsAreReadForIt();
    void errorsCarryIt();
    void askedPauseIsNeverShortened_data();
    void askedPauseIsNeverShortened();
    void longestPause_data();
    void longestPause();

private:
    QByteArray m_zone = qgetenv("TZ");
};

void TestRetryPolicy::cleanup()
{
    qputenv("TZ", m_zone);
    tzset();
}

void TestRetryPolicy::errorsWorthAskingAgain_data()
{
    QTest::addColumn<bool>("isWorthIt");
    for (int kind = 0; kind <= int(ErrorKind::KeychainFailed); ++kind)
        QTest::addRow("%d", kind) << (kind == int(ErrorKind::ConnectionLost));
}

void TestRetryPolicy::errorsWorthAskingAgain()
{
    QFETCH(const bool, isWorthIt);
    const auto kind = static_cast<ErrorKind>(QByteArray(QTest::currentDataTag()).toInt());
    QCOMPARE(RetryPolicy().pauseAfter(failure(kind), 0).has_value(), isWorthIt);
}

void TestRetryPolicy::statusesWorthAskingAgain()
{
    const QList<int> worthIt{408, 429, 502, 503, 504};
    for (int status = 0; status < 700; ++status) {
        const Pause pause = RetryPolicy().pauseAfter(HttpReply{.status = status, .body = {}}, 0);
        QVERIFY2(pause.has_value() == worthIt.contains(status), qPrintable(QString::number(status)));
    }
}

void TestRetryPolicy::timeoutsAreNotAskedAgainWhereTheySayTooMuch()
{
    RetryPolicy policy;
    policy.afterTimeout = false;
    const QList<int> worthIt{429, 502, 503};
    for (int status = 0; status < 700; ++status) {
        const Pause pause = policy.pauseAfter(HttpReply{.status = status, .body = {}}, 0);
        QVERIFY2(pause.has_value() == worthIt.contains(status), qPrintable(QString::number(status)));
    }
    QVERIFY(policy.pauseAfter(failure(ErrorKind::ConnectionLost), 0));
    QVERIFY(!policy.pauseAfter(failure(ErrorKind::TimedOut), 0));
}

void TestRetryPolicy::atMostSoOften()
{
    RetryPolicy policy;
    QVERIFY(policy.pauseAfter(busy(), 0));
    QVERIFY(policy.pauseAfter(busy(), 1));
    QVERIFY(!policy.pauseAfter(busy(), 2));
    QVERIFY(!policy.pauseAfter(busy(), 3));
    QVERIFY(!policy.pauseAfter(busy("1"), 2));
    QVERIFY(!policy.pauseAfter(failure(ErrorKind::ConnectionLost), 2));
    policy.most = 0;
    QVERIFY(!policy.pauseAfter(busy(), 0));
}

void TestRetryPolicy::backOffAndJitter_data()
{
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("retries");
    QTest::addColumn<int>("expected"); // in ms
    QTest::newRow("first, soonest") << 0. << 0 << 250;
    QTest::newRow("first, usual") << 0.5 << 0 << 500;
    QTest::newRow("first, latest") << 1. << 0 << 750;
    QTest::newRow("second, soonest") << 0. << 1 << 750;
    QTest::newRow("second, usual") << 0.5 << 1 << 1500;
    QTest::newRow("second, latest") << 1. << 1 << 2250;
}

void TestRetryPolicy::backOffAndJitter()
{
    QFETCH(const double, jitter);
    QFETCH(const int, retries);
    QFETCH(const int, expected);
    const RetryPolicy policy = policyWithJitter(jitter);
    QCOMPARE(policy.pauseAfter(busy(), retries)->count(), expected);
    QCOMPARE(policy.pauseAfter(failure(ErrorKind::ConnectionLost), retries)->count(), expected);
}

void TestRetryPolicy::jitterIsDrawnAnew()
{
    const RetryPolicy policy;
    QSet<qint64> pauses;
    for (int i = 0; i < 1000; ++i) {
        const Pause pause = policy.pauseAfter(busy(), 0);
        QVERIFY(pause >= 250ms && pause <= 750ms);
        pauses.insert(pause->count());
    }
    QVERIFY(pauses.size() > 100); // of 501
}

void TestRetryPolicy::retryAfterHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::chrono::seconds>("expected");
    const auto row = [](const QByteArray &header, std::chrono::seconds expected) {
        QTest::addRow("'%s'", header.toPercentEncoding(" ,;:{}").constData()) << header << expected;
    };
    row("1", 1s);
    row("3", 3s);
    row(" 120 ", 120s);
    row("0.2", 1s); // no whole number, but meant; never shorter than it says
    row("2.5", 3s);
    row("007", 7s);
    row("86400", 24h);
    // More than anybody means.
    row("86401", 24h);
    row("99999999999999999999", 24h);
    row("1e9", 24h);
    row("inf", 24h);
    // No pause.
    for (const char *const header : {"", " ", "0", "-0", "-1", "-99999999999", "nan", "soon", "3 s", "3, 5", "0x10",
                                     "{}", "\xFF", "1;2", "Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov", "GMT",
                                     "Mon, 99 Foo 2099 99:99:99 GMT", "2099-01-01T00:00:00Z"})
        row(header, 0s);
}

void TestRetryPolicy::retryAfterHeader()
{
    QFETCH(const QByteArray, header);
    QFETCH(const std::chrono::seconds, expected);
    QCOMPARE(retryAfterOf(busy(header)).count(), expected.count());
}

void TestRetryPolicy::retryAfterDate_data()
{
    QTest::addColumn<int>("ahead"); // in seconds
    QTest::addColumn<int>("expected");
    QTest::newRow("in half a minute") << 30 << 30;
    QTest::newRow("in an hour") << 3600 << 3600;
    QTest::newRow("in a week") << 7 * 24 * 3600 << 24 * 3600;
    QTest::newRow("a minute ago") << -60 << 0;
}

void TestRetryPolicy::retryAfterDate()
{
    QFETCH(const int, ahead);
    QFETCH(const int, expected);
    const QByteArray header = httpDate(QDateTime::currentDateTimeUtc().addSecs(ahead));
    const auto pause = retryAfterOf(busy(header)).count();
    // The clock goes on while this runs.
    QVERIFY2(pause <= expected && pause >= qMax(0, expected - 5), header.constData());
}

void TestRetryPolicy::retryAfterDateInAnotherZone()
{
    // A time of day that a summer time leaves out there is still one in Greenwich.
    qputenv("TZ", "XST0XDT,M1.1.0/00:00:00,M12.5.0/23:59:59");
    tzset();
    const int year = QDate::currentDate().year();
    QDate firstSunday(year + 1, 1, 1);
    while (firstSunday.dayOfWeek() != Qt::Sunday)
        firstSunday = firstSunday.addDays(1);
    QCOMPARE(retryAfterOf(busy(httpDate(QDateTime(firstSunday, QTime(0, 30), Qt::UTC)))), 24h);
    QVERIFY(!QDateTime(firstSunday, QTime(0, 30)).isValid());
}

void TestRetryPolicy::retryAfterInBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::chrono::seconds>("expected");
    const auto row = [](const QByteArray &body, std::chrono::seconds expected) {
        QTest::addRow("%s", body.left(60).constData()) << body << expected;
    };
    row(R"({"retry_after":5})", 5s);
    row(R"({"retry_after":"7"})", 7s);
    row(R"({"msg":"Calma","errors":{"a":[]},"retry_after":2.5,"x":1})", 3s);
    row(R"({"retry_after":1e99})", 24h);
    for (const char *const body :
         {R"({"retry_after":0})", R"({"retry_after":-5})", R"({"retry_after":"soon"})", R"({"retry_after":"5 s"})",
          R"({"retry_after":null})", R"({"retry_after":true})", R"({"retry_after":{"seconds":5}})",
          R"({"retry_after":[5]})", R"({"error":{"retry_after":5}})", R"({"msg":"\"retry_after\":5"})", R"({})",
          R"([{"retry_after":5}])", R"("retry_after")", "5", "null", "", "retry_after: 5",
          R"(<html>{"retry_after":5}</html>)", R"({"retry_after":5)"})
        row(body, 0s);
    row(nested(65, R"("retry_after":5)"), 0s);
}

void TestRetryPolicy::retryAfterInBody()
{
    QFETCH(const QByteArray, body);
    QFETCH(const std::chrono::seconds, expected);
    QCOMPARE(retryAfterOf({.status = 429, .body = body}).count(), expected.count());
}

void TestRetryPolicy::headerGoesBeforeBody()
{
    const QByteArray body = R"({"retry_after":5})";
    QCOMPARE(retryAfterOf({.status = 429, .body = body, .retryAfter = "9"}), 9s);
    // One that says nothing takes nothing away.
    for (const char *const header : {"", "0", "-1", "soon"})
        QCOMPARE(retryAfterOf({.status = 429, .body = body, .retryAfter = header}), 5s);
}

void TestRetryPolicy::onlyRateLimitsAreReadForIt()
{
    // Elsewhere a key of that name is data.
    for (const int status : {200, 403, 422, 500, 503})
        QCOMPARE(retryAfterOf({.status = status, .body = R"({"retry_after":5})"}), 0s);
}

void TestRetryPolicy::errorsCarryIt()
{
    const HttpReply reply{.status = 429, .body = R"({"msg":"Calma","retry_after":5})"};
    const Error expected{.kind = ErrorKind::RateLimited, .httpStatus = 429, .detail = u"Calma"_s, .retryAfter = 5s};
    QVERIFY(errorOf(reply) == expected);
    QVERIFY(readAtendimentos(reply).error() == expected);
    QVERIFY(readToken(reply).error() == expected); // a login is not repeated, but a person is told when to
    QCOMPARE(errorOf(busy("9")).retryAfter, 9s);
    QCOMPARE(errorOf(busy()).retryAfter, 0s);
}

void TestRetryPolicy::askedPauseIsNeverShortened_data()
{
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("expected"); // in ms
    for (const int seconds : {1, 10, 60}) {
        QTest::addRow("%d s, soonest", seconds) << 0. << seconds << 1000 * seconds;
        QTest::addRow("%d s, usual", seconds) << 0.5 << seconds << 1050 * seconds;
        QTest::addRow("%d s, latest", seconds) << 1. << seconds << 1100 * seconds;
    }
}

void TestRetryPolicy::askedPauseIsNeverShortened()
{
    QFETCH(const double, jitter);
    QFETCH(const int, seconds);
    QFETCH(const int, expected);
    for (const int retries : {0, 1})
        QCOMPARE(policyWithJitter(jitter).pauseAfter(busy(QByteArray::number(seconds)), retries)->count(), expected);
}

void TestRetryPolicy::longestPause_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isWaitedFor");
    QTest::newRow("60 s") << QByteArray("60") << true;
    QTest::newRow("a little more") << QByteArray("60.1") << false;
    QTest::newRow("61 s") << QByteArray("61") << false;
    QTest::newRow("a day") << QByteArray("86400") << false;
    QTest::newRow("for ever") << QByteArray("99999999999999999999") << false;
    QTest::newRow("garbage") << QByteArray("for ever") << true;
}

void TestRetryPolicy::longestPause()
{
    QFETCH(const QByteArray, header);
    QFETCH(const bool, isWaitedFor);
    for (const double jitter : {0., 1.})
        QCOMPARE(policyWithJitter(jitter).pauseAfter(busy(header), 0).has_value(), isWaitedFor);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
