// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "support/fakenetwork.h"

#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString rowFound = u"1 of 1, 0 skipped"_s;

// The ways to let go of a call.
using LetGo = std::function<void(PendingCall &)>;

void addWaysToLetGo()
{
    QTest::addColumn<LetGo>("letGo");
    QTest::newRow("cancel") << LetGo([](PendingCall &call) { call.cancel(); });
    QTest::newRow("reassign") << LetGo([](PendingCall &call) { call = PendingCall(); });
    QTest::newRow("destroy") << LetGo([](PendingCall &call) { const PendingCall ended = std::move(call); });
}

} // namespace

// A call that is let go of ends at once, on the wire too, and its handler never runs.
class TestSessionCancelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onTheWire_data() { addWaysToLetGo(); }
    void onTheWire();
    void whileTheReplyArrives_data() { addWaysToLetGo(); }
    void whileTheReplyArrives();
    void whileItWaitsForTheLogin_data() { addWaysToLetGo(); }
    void whileItWaitsForTheLogin();
    void whileItWaitsToBeReplayed();
    void whileItIsReplayed();
    void whileItIsDecoded_data() { addWaysToLetGo(); }
    void whileItIsDecoded();
    void beforeAnythingHappened();
    void afterTheEnd();
    void theLatestWins();
    void othersGoOn();
    void movedCallGoesOn();
    void sessionEndsWhileOnTheWire();
    void sessionEndsBeforeARejection();
    void sessionEndsWhileWaitingForTheLogin();
    void sessionEndsWhileDecoding();
    void networkSeesNoMoreThanItMust();

private:
    void begin(const Connection &connection) { m_caller = std::make_unique<Caller>(*m_network, connection); }
    static void settle();

    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Caller> m_caller;
    PendingCall m_call;
};

void TestSessionCancelling::init()
{
    m_network = std::make_unique<FakeNetwork>();
}

void TestSessionCancelling::cleanup()
{
    m_call.cancel();
    m_caller.reset();
    QVERIFY(m_network->isEverythingAsked());
    m_network.reset();
}

void TestSessionCancelling::settle()
{
    QThreadPool::globalInstance()->waitForDone();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

void TestSessionCancelling::onTheWire()
{
    QFETCH(const LetGo, letGo);
    m_network->hold(rowAnswer(1));
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s);
    settle();
    QCOMPARE(m_network->aborted(), 0);
    letGo(m_call);
    QCOMPARE(m_network->aborted(), 1);
    m_network->release(0);
    settle();
    QCOMPARE(m_caller->told, QStringList());
}

void TestSessionCancelling::whileTheReplyArrives()
{
    QFETCH(const LetGo, letGo);
    FakeAnswer slow = rowAnswer(1, 1000);
    slow.chunk = 1;
    m_network->answer(slow);
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s);
    QTRY_VERIFY(m_network->delivered(0) > 10);
    QVERIFY(m_network->delivered(0) < slow.body.size());
    letGo(m_call);
    QVERIFY(m_network->isAborted(0));
    settle();
    QCOMPARE(m_caller->told, QStringList());
}

void TestSessionCancelling::whileItWaitsForTheLogin()
{
    QFETCH(const LetGo, letGo);
    m_network->hold(tokenAnswer("abc"));
    begin(passwordConnection());
    m_call = m_caller->search(u"a"_s);
    settle();
    letGo(m_call);
    m_network->release(0);
    settle();
    QCOMPARE(m_caller->told, QStringList());
    QCOMPARE(m_network->searches(), 0);

    // The login was the session's: its token serves whoever asks next.
    m_network->answer(rowAnswer(1));
    m_call = m_caller->search(u"b"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"b: " % rowFound});
    QCOMPARE(m_network->logins(), 1);
}

void TestSessionCancelling::whileItWaitsToBeReplayed()
{
    m_network->answer(tokenAnswer("first"));
    m_network->answer(unauthorized());
    m_network->hold(tokenAnswer("second"));
    begin(passwordConnection());
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_network->logins(), 2);
    m_call.cancel();
    m_network->release(2);
    settle();
    QCOMPARE(m_caller->told, QStringList());
    QCOMPARE(m_network->searches(), 1);
}

void TestSessionCancelling::whileItIsReplayed()
{
    m_network->answer(tokenAnswer("first"));
    m_network->answer(unauthorized());
    m_network->answer(tokenAnswer("second"));
    m_network->hold(rowAnswer(1));
    begin(passwordConnection());
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_network->searches(), 2);
    m_call.cancel();
    QVERIFY(m_network->isAborted(3));
    settle();
    QCOMPARE(m_caller->told, QStringList());
}

void TestSessionCancelling::whileItIsDecoded()
{
    QFETCH(const LetGo, letGo);
    m_network->answer(rowAnswer(1, largeBody));
    begin(tokenConnection());
    bool wasLetGo = false;
    connect(m_network.get(), &FakeNetwork::replied, this, [&] {
        QCOMPARE(m_caller->told, QStringList()); // it is still on its way from the other thread
        letGo(m_call);
        wasLetGo = true;
    });
    m_call = m_caller->search(u"a"_s);
    QTRY_VERIFY(wasLetGo);
    settle();
    QCOMPARE(m_caller->told, QStringList());
}

void TestSessionCancelling::beforeAnythingHappened()
{
    m_network->answer(rowAnswer(1));
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s);
    m_call.cancel();
    QCOMPARE(m_network->aborted(), 1);
    settle();
    QCOMPARE(m_caller->told, QStringList());
}

void TestSessionCancelling::afterTheEnd()
{
    m_network->answer(rowAnswer(1));
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->told.size(), 1);
    m_call.cancel();
    m_call.cancel();
    settle();
    QCOMPARE(m_network->aborted(), 0);
    QCOMPARE(m_caller->told.size(), 1);
}

void TestSessionCancelling::theLatestWins()
{
    m_network->hold(rowAnswer(1));
    m_network->hold(rowAnswer(2));
    m_network->answer(rowAnswer(3));
    begin(tokenConnection());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        m_call = m_caller->search(name);
    QTRY_COMPARE(m_caller->told, QStringList{u"c: " % rowFound});
    QVERIFY(m_network->isAborted(0) && m_network->isAborted(1) && !m_network->isAborted(2));
    m_network->release(0);
    m_network->release(1);
    settle();
    QCOMPARE(m_caller->told.size(), 1);
}

void TestSessionCancelling::othersGoOn()
{
    m_network->hold(tokenAnswer("abc"));
    m_network->answer(rowAnswer(1));
    begin(passwordConnection());
    m_call = m_caller->search(u"a"_s); // it was this one that made the session log in
    m_caller->searchAndKeep(u"b"_s);
    settle();
    m_call.cancel();
    m_network->release(0);
    QTRY_COMPARE(m_caller->told, QStringList{u"b: " % rowFound});
    QCOMPARE(m_network->aborted(), 0);
    QCOMPARE(m_network->searches(), 1);
}

void TestSessionCancelling::movedCallGoesOn()
{
    m_network->hold(rowAnswer(1));
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s);
    PendingCall elsewhere = std::move(m_call);
    m_call.cancel();
    QCOMPARE(m_network->aborted(), 0);
    m_network->release(0);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: " % rowFound});
    elsewhere.cancel();
}

// Not the session but the PendingCall owns what is on the wire.
void TestSessionCancelling::sessionEndsWhileOnTheWire()
{
    m_network->hold(rowAnswer(1));
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s);
    settle();
    m_caller->session.reset();
    QCOMPARE(m_network->aborted(), 0);
    m_network->release(0);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: " % rowFound});
}

void TestSessionCancelling::sessionEndsBeforeARejection()
{
    m_network->answer(tokenAnswer("abc"));
    m_network->hold(unauthorized());
    begin(passwordConnection());
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_network->searches(), 1);
    m_caller->session.reset();
    m_network->release(1);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: TokenRejected 401: Unauthenticated."_s});
    QCOMPARE(m_network->logins(), 1);
}

void TestSessionCancelling::sessionEndsWhileWaitingForTheLogin()
{
    m_network->hold(tokenAnswer("abc"));
    begin(passwordConnection());
    m_call = m_caller->search(u"a"_s);
    settle();
    m_caller->session.reset();
    QVERIFY(m_network->isAborted(0));
    settle();
    QCOMPARE(m_caller->told, QStringList());
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionCancelling::sessionEndsWhileDecoding()
{
    m_network->answer(rowAnswer(1, largeBody));
    begin(tokenConnection());
    connect(m_network.get(), &FakeNetwork::replied, this, [this] { m_caller->session.reset(); });
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: " % rowFound});
    QVERIFY(!m_caller->session);
}

void TestSessionCancelling::networkSeesNoMoreThanItMust()
{
    constexpr int searches = 200;
    begin(tokenConnection());
    for (int i = 0; i < searches; ++i) {
        m_network->hold(rowAnswer(i));
        m_call = m_caller->search(QString::number(i));
    }
    QCOMPARE(m_network->aborted(), searches - 1);
    m_network->release(searches - 1);
    QTRY_COMPARE(m_caller->told, QStringList{u"199: " % rowFound});
    settle();
    QVERIFY(m_network->findChildren<QNetworkReply *>().isEmpty()); // none is left behind
}

QTEST_GUILESS_MAIN(TestSessionCancelling)
#include "tst_session_cancelling.moc"
