// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "support/fakenetwork.h"

#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString rowFound = u"1 of 1, 0 skipped"_s;

} // namespace

// When a handler runs, how often, and what it may do.
class TestSessionCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void neverFromInsideTheCall_data();
    void neverFromInsideTheCall();
    void runsOnce_data();
    void runsOnce();
    void smallReplyIsDecodedAtOnce();
    void largeReplyIsDecodedElsewhere();
    void largeReplyIsTheSame();
    void largeErrorIsTold();
    void callsAreIndependent();
    void handlerMayEndItsOwnCall_data();
    void handlerMayEndItsOwnCall();
    void handlerMayAskAnew_data();
    void handlerMayAskAnew();
    void handlerOfARefusedLoginMayAskAnew();
    void handlerMayEndOtherWaitingCalls();
    void handlerMayEndTheSession_data();
    void handlerMayEndTheSession();

private:
    void begin(const Connection &connection) { m_caller = std::make_unique<Caller>(*m_network, connection); }
    // Lets everything that is on its way arrive.
    static void settle();

    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Caller> m_caller;
    PendingCall m_call;
    PendingCall m_other;
};

void TestSessionCalls::init()
{
    m_network = std::make_unique<FakeNetwork>();
}

void TestSessionCalls::cleanup()
{
    m_call.cancel();
    m_other.cancel();
    m_caller.reset();
    QVERIFY(m_network->isEverythingAsked());
    m_network.reset();
}

void TestSessionCalls::settle()
{
    QThreadPool::globalInstance()->waitForDone();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

void TestSessionCalls::neverFromInsideTheCall_data()
{
    QTest::addColumn<bool>("logsIn");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("found") << false << 200 << qsizetype{0};
    QTest::newRow("found, large") << false << 200 << largeBody;
    QTest::newRow("refused") << false << 403 << qsizetype{0};
    QTest::newRow("no reply") << false << 0 << qsizetype{0};
    QTest::newRow("login refused") << true << 401 << qsizetype{0};
}

void TestSessionCalls::neverFromInsideTheCall()
{
    QFETCH(const bool, logsIn);
    QFETCH(const int, status);
    QFETCH(const qsizetype, size);
    FakeAnswer answer = rowAnswer(1, size);
    answer.status = status;
    answer.error = status == 0 ? QNetworkReply::ConnectionRefusedError : QNetworkReply::NoError;
    m_network->answer(answer);
    begin(logsIn ? passwordConnection() : tokenConnection());
    m_call = m_caller->search(u"a"_s);
    QCOMPARE(m_caller->told, QStringList());
    QTRY_COMPARE(m_caller->told.size(), 1);
}

void TestSessionCalls::runsOnce_data()
{
    neverFromInsideTheCall_data();
}

void TestSessionCalls::runsOnce()
{
    neverFromInsideTheCall();
    settle();
    QCOMPARE(m_caller->told.size(), 1);
    m_call.cancel();
    settle();
    QCOMPARE(m_caller->told.size(), 1);
}

void TestSessionCalls::smallReplyIsDecodedAtOnce()
{
    m_network->answer(rowAnswer(1, 200 * 1024));
    begin(tokenConnection());
    qsizetype toldByThen = -1;
    connect(m_network.get(), &FakeNetwork::replied, this, [&] { toldByThen = m_caller->told.size(); });
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->told.size(), 1);
    QTRY_COMPARE(toldByThen, 1);
}

void TestSessionCalls::largeReplyIsDecodedElsewhere()
{
    m_network->answer(rowAnswer(1, largeBody));
    begin(tokenConnection());
    qsizetype toldByThen = -1;
    connect(m_network.get(), &FakeNetwork::replied, this, [&] { toldByThen = m_caller->told.size(); });
    QThread *handlerThread = nullptr;
    m_call = m_caller->search(u"a"_s, [&handlerThread] { handlerThread = QThread::currentThread(); });
    QTRY_COMPARE(m_caller->told, QStringList{u"a: " % rowFound});
    QCOMPARE(toldByThen, 0);
    QCOMPARE(handlerThread, thread());
}

void TestSessionCalls::largeReplyIsTheSame()
{
    QByteArray rows;
    for (int i = 0; i < 5000; ++i)
        rows += R"({"id_atendimento":)" + QByteArray::number(i) + R"(,"protocolo":"20221229180833379797"},)";
    m_network->answer(200, R"({"atendimentos":[)" + rows + "null]}");
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: 5000 of 5001, 1 skipped"_s});
}

void TestSessionCalls::largeErrorIsTold()
{
    m_network->answer(500, R"({"msg":"Falha","trace":")" + QByteArray(largeBody, 'x') + R"("})");
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: ServerFault 500: Falha"_s});
}

void TestSessionCalls::callsAreIndependent()
{
    m_network->hold(rowAnswer(1));
    m_network->answer(403, {});
    m_network->answer(rowAnswer(3));
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s);
    m_other = m_caller->search(u"b"_s);
    m_caller->searchAndKeep(u"c"_s);
    QTRY_COMPARE(m_caller->told, QStringList({u"b: Forbidden 403"_s, u"c: " % rowFound}));
    m_network->release(0);
    QTRY_COMPARE(m_caller->told.constLast(), u"a: " % rowFound);
}

void TestSessionCalls::handlerMayEndItsOwnCall_data()
{
    neverFromInsideTheCall_data();
}

void TestSessionCalls::handlerMayEndItsOwnCall()
{
    QFETCH(const bool, logsIn);
    QFETCH(const int, status);
    QFETCH(const qsizetype, size);
    FakeAnswer answer = rowAnswer(1, size);
    answer.status = status;
    answer.error = status == 0 ? QNetworkReply::ConnectionRefusedError : QNetworkReply::NoError;
    m_network->answer(answer);
    begin(logsIn ? passwordConnection() : tokenConnection());
    m_call = m_caller->search(u"a"_s, [this] { m_call.cancel(); });
    QTRY_COMPARE(m_caller->told.size(), 1);
    settle();
    QCOMPARE(m_caller->told.size(), 1);
}

void TestSessionCalls::handlerMayAskAnew_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("small") << qsizetype{0};
    QTest::newRow("large") << largeBody;
}

void TestSessionCalls::handlerMayAskAnew()
{
    QFETCH(const qsizetype, size);
    m_network->answer(rowAnswer(1, size));
    m_network->answer(rowAnswer(2, size));
    begin(tokenConnection());
    m_call = m_caller->search(u"a"_s, [this] { m_call = m_caller->search(u"b"_s); });
    QTRY_COMPARE(m_caller->told, QStringList({u"a: " % rowFound, u"b: " % rowFound}));
    QCOMPARE(m_network->aborted(), 0);
}

void TestSessionCalls::handlerOfARefusedLoginMayAskAnew()
{
    m_network->answer(401, {});
    m_network->answer(tokenAnswer("abc"));
    m_network->answer(rowAnswer(1));
    begin(passwordConnection());
    m_call = m_caller->search(u"a"_s, [this] { m_call = m_caller->search(u"c"_s); });
    m_other = m_caller->search(u"b"_s);
    QTRY_COMPARE(m_caller->told,
                 QStringList({u"a: SignInRefused 401"_s, u"b: SignInRefused 401"_s, u"c: " % rowFound}));
    QCOMPARE(m_network->logins(), 2);
}

void TestSessionCalls::handlerMayEndOtherWaitingCalls()
{
    m_network->answer(401, {});
    begin(passwordConnection());
    m_call = m_caller->search(u"a"_s, [this] { m_other.cancel(); });
    m_other = m_caller->search(u"b"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: SignInRefused 401"_s});
    settle();
    QCOMPARE(m_caller->told.size(), 1);
}

void TestSessionCalls::handlerMayEndTheSession_data()
{
    neverFromInsideTheCall_data();
}

void TestSessionCalls::handlerMayEndTheSession()
{
    QFETCH(const bool, logsIn);
    QFETCH(const int, status);
    QFETCH(const qsizetype, size);
    FakeAnswer answer = rowAnswer(1, size);
    answer.status = status;
    answer.error = status == 0 ? QNetworkReply::ConnectionRefusedError : QNetworkReply::NoError;
    m_network->answer(answer);
    if (!logsIn)
        m_network->hold();
    begin(logsIn ? passwordConnection() : tokenConnection());
    m_call = m_caller->search(u"a"_s, [this] { m_caller->session.reset(); });
    m_other = m_caller->search(u"b"_s);
    QTRY_COMPARE(m_caller->told.size(), 1);
    settle();
    QCOMPARE(m_caller->told.size(), 1);
}

QTEST_GUILESS_MAIN(TestSessionCalls)
#include "tst_session_calls.moc"
