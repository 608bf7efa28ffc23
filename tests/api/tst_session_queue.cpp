// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "support/fakenetwork.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

FakeAnswer statusAnswer(int status)
{
    return {.status = status, .body = "{}"};
}

} // namespace

// A page of the queue is asked for as a search is, but for its timeouts.
class TestSessionQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksItsRoute();
    void neverFromInsideTheCall_data();
    void neverFromInsideTheCall();
    void largePageIsDecodedElsewhere();
    void signsInAnewOnce();
    void isAskedAgain_data();
    void isAskedAgain();
    void timeoutsAreToldAtOnce_data();
    void timeoutsAreToldAtOnce();
    void searchesStillWaitForThem();
    void cancelEndsIt();
    void handlerMayAskForTheNext();

private:
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Caller> m_caller;
    PendingCall m_call;
};

void TestSessionQueue::init()
{
    m_network = std::make_unique<FakeNetwork>();
    m_caller = std::make_unique<Caller>(*m_network, tokenConnection(), QDateTime(QDate(2026, 3, 10), QTime(14, 0)));
}

void TestSessionQueue::cleanup()
{
    m_call.cancel();
    m_caller.reset();
    QVERIFY(m_network->isEverythingAsked());
    m_network.reset();
}

void TestSessionQueue::asksItsRoute()
{
    m_network->answer(rowAnswer(1));
    m_call = m_caller->page(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: 1 of 1, 0 skipped"_s});
    const SentRequest &sent = m_network->sent().constFirst();
    QCOMPARE(sent.line(),
             "GET /api/v1/integracao/atendimento/todos?pagina=0&itens_por_pagina=100&data_inicio=2026-02-08"
             "&data_fim=2026-03-10&relacoes=cliente_servico,usuarios_responsaveis,atendimento_mensagem");
    QCOMPARE(sent.header("Authorization"), "Bearer tk");
}

void TestSessionQueue::neverFromInsideTheCall_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("found") << 200;
    QTest::newRow("refused") << 403;
    QTest::newRow("no reply") << 0;
}

void TestSessionQueue::neverFromInsideTheCall()
{
    QFETCH(const int, status);
    FakeAnswer answer = rowAnswer(1);
    answer.status = status;
    answer.error = status == 0 ? QNetworkReply::ConnectionRefusedError : QNetworkReply::NoError;
    m_network->answer(answer);
    m_call = m_caller->page(u"a"_s);
    QCOMPARE(m_caller->told, QStringList());
    QTRY_COMPARE(m_caller->told.size(), 1);
}

void TestSessionQueue::largePageIsDecodedElsewhere()
{
    m_network->answer(rowAnswer(1, largeBody));
    qsizetype toldByThen = -1;
    connect(m_network.get(), &FakeNetwork::replied, this, [&] { toldByThen = m_caller->told.size(); });
    m_call = m_caller->page(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: 1 of 1, 0 skipped"_s});
    QCOMPARE(toldByThen, 0);
}

void TestSessionQueue::signsInAnewOnce()
{
    m_caller = std::make_unique<Caller>(*m_network, passwordConnection());
    m_network->answer(tokenAnswer("abc"));
    m_network->answer(unauthorized());
    m_network->answer(tokenAnswer("def"));
    m_network->answer(rowAnswer(1));
    m_call = m_caller->page(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: 1 of 1, 0 skipped"_s});
    QCOMPARE(m_network->sent().constLast().header("Authorization"), "Bearer def");
}

void TestSessionQueue::isAskedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestSessionQueue::isAskedAgain()
{
    QFETCH(const int, status);
    m_caller->retryQuickly();
    m_network->answer(statusAnswer(status));
    m_network->answer(rowAnswer(1));
    m_call = m_caller->page(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: 1 of 1, 0 skipped"_s});
    QCOMPARE(m_caller->pauses.size(), 1);
}

void TestSessionQueue::timeoutsAreToldAtOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("408") << 408 << u"a: TimedOut 408"_s;
    QTest::newRow("504") << 504 << u"a: TimedOut 504"_s;
    QTest::newRow("no reply") << 0 << u"a: TimedOut"_s;
}

void TestSessionQueue::timeoutsAreToldAtOnce()
{
    QFETCH(const int, status);
    QFETCH(const QString, expected);
    m_caller->retryQuickly();
    if (status != 0) {
        m_network->answer(statusAnswer(status));
    } else {
        m_network->hold();
        m_caller->session->transport().setTimeout(std::chrono::milliseconds(20));
    }
    m_call = m_caller->page(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{expected});
    QCOMPARE(m_caller->pauses, QStringList());
    QCOMPARE(m_network->searches(), 1);
}

void TestSessionQueue::searchesStillWaitForThem()
{
    m_caller->retryQuickly();
    m_network->answer(statusAnswer(504));
    m_network->answer(rowAnswer(1));
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: 1 of 1, 0 skipped"_s});
}

void TestSessionQueue::cancelEndsIt()
{
    m_network->hold();
    m_call = m_caller->page(u"a"_s);
    QTRY_COMPARE(m_network->searches(), 1);
    m_call.cancel();
    QCOMPARE(m_network->aborted(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_caller->told, QStringList());
}

void TestSessionQueue::handlerMayAskForTheNext()
{
    m_network->answer(rowAnswer(1, largeBody));
    m_network->answer(rowAnswer(2));
    m_call = m_caller->page(u"a"_s, [this] { m_call = m_caller->page(u"b"_s); });
    QTRY_COMPARE(m_caller->told, QStringList({u"a: 1 of 1, 0 skipped"_s, u"b: 1 of 1, 0 skipped"_s}));
}

QTEST_GUILESS_MAIN(TestSessionQueue)
#include "tst_session_queue.moc"
