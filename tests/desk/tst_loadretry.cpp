// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/loadretry.h"
#include "desk/queueworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

// A loading that has failed, and what becomes of it while nobody does anything.
class TestLoadRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void goesOnOnceTheServerIsBack();
    void waitsEverLonger();
    void anAnswerShortensTheNextPause();
    void waitsAsLongAsTheServerAsks();
    void leavesToAPersonWhatIsTheirs_data();
    void leavesToAPersonWhatIsTheirs();
    void aPersonNeedNotWait();
    void anotherServerIsNotAskedForIt();

private:
    QueueDesk &desk() { return *m_world->desk; }
    void answerWith(int status);
    // How long it waits, by letting the time pass until it tries again and fails.
    std::chrono::seconds nextPause();

    std::unique_ptr<QueueWorld> m_world;
};

void TestLoadRetry::init()
{
    m_world = std::make_unique<QueueWorld>();
    m_world->server.add(20, QueueWorld::today().addDays(-1));
}

void TestLoadRetry::answerWith(int status)
{
    m_world->server.trouble = [status](const QUrl &) { return FakeAnswer{.status = status, .body = "{}"}; };
}

std::chrono::seconds TestLoadRetry::nextPause()
{
    const std::chrono::seconds pause = desk().retryIn().value_or(0s);
    m_world->advance(pause - 1s);
    if (desk().phase() != QueueDesk::Phase::Failed || desk().retryIn() != 1s)
        return -1s;
    m_world->advance(1s);
    if (desk().phase() != QueueDesk::Phase::Loading || desk().retryIn())
        return -1s;
    return m_world->waitFor(QueueDesk::Phase::Failed) ? pause : -1s;
}

void TestLoadRetry::goesOnOnceTheServerIsBack()
{
    answerWith(500);
    desk().load(QueueWorld::today().addDays(-5));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    QCOMPARE(desk().retryIn(), 15s);
    QSignalSpy told(&desk(), &QueueDesk::progressChanged);
    m_world->advance(3s);
    QCOMPARE(desk().retryIn(), 12s);
    QCOMPARE(told.count(), 3);
    m_world->server.trouble = {};
    m_world->advance(12s);
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Live));
    QCOMPARE(m_world->shown().size(), 20);
    QVERIFY(!desk().error() && !desk().retryIn());
}

void TestLoadRetry::waitsEverLonger()
{
    answerWith(500);
    desk().load(QueueWorld::today().addDays(-5));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    for (const std::chrono::seconds pause : {15s, 30s, 60s, 120s, 240s, 300s, 300s})
        QCOMPARE(nextPause(), pause);
}

void TestLoadRetry::anAnswerShortensTheNextPause()
{
    answerWith(500);
    desk().load(QueueWorld::today().addDays(-60));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    QCOMPARE(nextPause(), 15s);
    QCOMPARE(desk().retryIn(), 30s);
    m_world->server.trouble = [answers = 1](const QUrl &) mutable -> std::optional<FakeAnswer> {
        return answers-- > 0 ? std::nullopt : std::optional(FakeAnswer{.status = 500, .body = "{}"});
    };
    m_world->advance(30s);
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    QCOMPARE(desk().retryIn(), 15s);
}

void TestLoadRetry::waitsAsLongAsTheServerAsks()
{
    HandAlarms alarms;
    LoadRetry retry(alarms.alarm());
    retry.begin({.kind = ErrorKind::RateLimited, .retryAfter = 90s});
    QCOMPARE(retry.left(), 90s);
    retry.begin({.kind = ErrorKind::RateLimited, .retryAfter = 1s});
    QCOMPARE(retry.left(), 30s); // and no less than it would wait anyway
}

void TestLoadRetry::leavesToAPersonWhatIsTheirs_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("token") << ErrorKind::TokenRejected;
    QTest::newRow("sign-in") << ErrorKind::SignInRefused;
    QTest::newRow("permission") << ErrorKind::Forbidden;
    QTest::newRow("certificate") << ErrorKind::CertificateChanged;
    QTest::newRow("address") << ErrorKind::WrongAddress;
    QTest::newRow("keychain") << ErrorKind::KeychainRefused;
}

void TestLoadRetry::leavesToAPersonWhatIsTheirs()
{
    QFETCH(const ErrorKind, kind);
    HandAlarms alarms;
    LoadRetry retry(alarms.alarm());
    retry.begin({.kind = ErrorKind::ConnectionRefused});
    QCOMPARE(retry.left(), LoadRetry::shortest);
    retry.begin({.kind = kind});
    QVERIFY(!retry.left());
    QVERIFY(alarms.waiting().isEmpty());
}

void TestLoadRetry::aPersonNeedNotWait()
{
    answerWith(500);
    desk().load(QueueWorld::today().addDays(-5));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    desk().resume();
    QCOMPARE(desk().phase(), QueueDesk::Phase::Loading);
    QVERIFY(!desk().retryIn());
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    QCOMPARE(desk().retryIn(), 30s);
    desk().load(QueueWorld::today().addDays(-6));
    QVERIFY(!desk().retryIn());
}

void TestLoadRetry::anotherServerIsNotAskedForIt()
{
    answerWith(500);
    desk().load(QueueWorld::today().addDays(-5));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    QueueServer other;
    m_world->connectTo(other, u"outro.example"_s);
    QCOMPARE(desk().phase(), QueueDesk::Phase::Empty);
    QVERIFY(!desk().retryIn());
    m_world->takeAsked();
    m_world->advance(10min);
    QCOMPARE(desk().phase(), QueueDesk::Phase::Empty);
    QVERIFY(m_world->takeAsked().isEmpty());
}

QTEST_GUILESS_MAIN(TestLoadRetry)
#include "tst_loadretry.moc"
