// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "api/caller.h"
#include "support/fakenetwork.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

// What may happen between the question and a whole reply.
class TestSessionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void networkErrors_data();
    void networkErrors();
    void partOfABodyIsNoReply();
    void brokenCompressionIsNoReply();
    void errorWordsAreRedacted();
    void statuses_data();
    void statuses();
    void noConnectionIsUnreachable_data();
    void noConnectionIsUnreachable();
    void silenceTimesOut();
    void dripTimesOut();
    void silentLoginTimesOut();
    void addressesInRepliesAreNotFollowed();
    void bodyIsBoundWhileItArrives();
    void bodyInOnePieceIsBound();
    void bodyInPiecesIsOne();

private:
    void begin(const Connection &connection) { m_caller = std::make_unique<Caller>(*m_network, connection); }
    void search() { m_caller->searchAndKeep(u"a"_s); }
    const QStringList &told() const { return m_caller->told; }

    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Caller> m_caller;
};

void TestSessionFaults::init()
{
    m_network = std::make_unique<FakeNetwork>();
    begin(tokenConnection());
}

void TestSessionFaults::cleanup()
{
    m_caller.reset();
    QVERIFY(m_network->isEverythingAsked());
    m_network.reset();
}

void TestSessionFaults::networkErrors_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QString>("kind");
    QTest::newRow("host") << QNetworkReply::HostNotFoundError << u"HostNotFound"_s;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << u"ConnectionRefused"_s;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << u"ConnectionLost"_s;
    QTest::newRow("temporary") << QNetworkReply::TemporaryNetworkFailureError << u"ConnectionLost"_s;
    QTest::newRow("session") << QNetworkReply::NetworkSessionFailedError << u"ConnectionLost"_s;
    QTest::newRow("timeout") << QNetworkReply::TimeoutError << u"TimedOut"_s;
    QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << u"TlsFailed"_s;
    QTest::newRow("unknown") << QNetworkReply::UnknownNetworkError << u"NetworkFailed"_s;
    QTest::newRow("proxy refuses") << QNetworkReply::ProxyConnectionRefusedError << u"ProxyFailed"_s;
    QTest::newRow("proxy hangs up") << QNetworkReply::ProxyConnectionClosedError << u"ProxyFailed"_s;
    QTest::newRow("no proxy there") << QNetworkReply::ProxyNotFoundError << u"ProxyFailed"_s;
    QTest::newRow("silent proxy") << QNetworkReply::ProxyTimeoutError << u"ProxyFailed"_s;
    QTest::newRow("other proxy error") << QNetworkReply::UnknownProxyError << u"ProxyFailed"_s;
    QTest::newRow("proxy login") << QNetworkReply::ProxyAuthenticationRequiredError << u"ProxySignInRefused"_s;
    QTest::newRow("protocol") << QNetworkReply::ProtocolFailure << u"NetworkFailed"_s;
    QTest::newRow("unknown protocol") << QNetworkReply::ProtocolUnknownError << u"NetworkFailed"_s;
    QTest::newRow("aborted by others") << QNetworkReply::OperationCanceledError << u"NetworkFailed"_s;
}

void TestSessionFaults::networkErrors()
{
    QFETCH(const QNetworkReply::NetworkError, error);
    QFETCH(const QString, kind);
    m_network->answer(FakeAnswer{.status = 0, .error = error});
    search();
    QTRY_COMPARE(told(), QStringList{u"a: %1: fake network error %2"_s.arg(kind).arg(error)});
}

void TestSessionFaults::partOfABodyIsNoReply()
{
    // Qt's own words for a connection that ended too soon; the body happens to be whole JSON, the status says 200.
    FakeAnswer part = rowAnswer(1);
    part.error = QNetworkReply::RemoteHostClosedError;
    m_network->answer(part);
    search();
    QTRY_COMPARE(told(), QStringList{u"a: ConnectionLost: fake network error 2"_s});
}

void TestSessionFaults::brokenCompressionIsNoReply()
{
    // Has the code of an unknown 4xx, but comes with the status 200.
    FakeAnswer part = rowAnswer(1);
    part.error = QNetworkReply::UnknownContentError;
    m_network->answer(part);
    search();
    QTRY_COMPARE(told(), QStringList{u"a: NetworkFailed: fake network error 299"_s});
}

void TestSessionFaults::errorWordsAreRedacted()
{
    FakeAnswer failing{.status = 0, .error = QNetworkReply::UnknownNetworkError};
    failing.errorString = u"Error transferring https://x/?termo_busca=86214941081"_s;
    m_network->answer(failing);
    search();
    QTRY_COMPARE(told(), QStringList{u"a: NetworkFailed: Error transferring https://x/?termo_busca=***.149.410-**"_s});
}

void TestSessionFaults::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("400") << 400 << u"a: Forbidden 400: x"_s;
    QTest::newRow("401") << 401 << u"a: TokenRejected 401: x"_s;
    QTest::newRow("403") << 403 << u"a: Forbidden 403: x"_s;
    QTest::newRow("404") << 404 << u"a: 0 of 0, 0 skipped"_s;
    QTest::newRow("408") << 408 << u"a: TimedOut 408: x"_s;
    QTest::newRow("418") << 418 << u"a: UnexpectedStatus 418: x"_s;
    QTest::newRow("422") << 422 << u"a: Rejected 422: x"_s;
    QTest::newRow("429") << 429 << u"a: RateLimited 429: x"_s;
    QTest::newRow("500") << 500 << u"a: ServerFault 500: x"_s;
    QTest::newRow("502") << 502 << u"a: ServerFault 502: x"_s;
    QTest::newRow("503") << 503 << u"a: ServerFault 503: x"_s;
}

void TestSessionFaults::statuses()
{
    QFETCH(const int, status);
    m_network->answer(status, R"({"msg":"x"})");
    search();
    QTRY_COMPARE(told().size(), 1);
    QTEST(told().constFirst(), "expected");
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionFaults::noConnectionIsUnreachable_data()
{
    QTest::addColumn<bool>("logsIn");
    QTest::newRow("search") << false;
    QTest::newRow("login") << true;
}

// Our own clock runs out, or the system's does.
void TestSessionFaults::noConnectionIsUnreachable()
{
    QFETCH(const bool, logsIn);
    begin(logsIn ? passwordConnection() : tokenConnection());
    m_network->answer(FakeAnswer{.status = 0, .error = QNetworkReply::TimeoutError, .isUnsent = true});
    search();
    QTRY_COMPARE(told(), QStringList{u"a: Unreachable: fake network error 4"_s});
    m_caller->session->transport().setTimeout(20ms);
    m_network->hold(FakeAnswer{.isUnsent = true});
    search();
    QTRY_COMPARE(told().size(), 2);
    QCOMPARE(told().constLast(), u"a: Unreachable"_s);
    QVERIFY(m_network->isAborted(1));
}

void TestSessionFaults::silenceTimesOut()
{
    m_network->hold();
    m_caller->session->transport().setTimeout(20ms);
    search();
    QTRY_COMPARE(told(), QStringList{u"a: TimedOut"_s});
    QVERIFY(m_network->isAborted(0));
}

void TestSessionFaults::dripTimesOut()
{
    // A byte a turn of the event loop, for ever as far as this test is concerned.
    m_network->answer(FakeAnswer{.body = QByteArray(50'000'000, ' '), .chunk = 1});
    m_caller->session->transport().setTimeout(50ms);
    search();
    QTRY_COMPARE(told(), QStringList{u"a: TimedOut"_s});
    QVERIFY(m_network->isAborted(0));
}

void TestSessionFaults::silentLoginTimesOut()
{
    begin(passwordConnection());
    m_network->hold();
    m_caller->session->transport().setTimeout(20ms);
    search();
    QTRY_COMPARE(told(), QStringList{u"a: TimedOut"_s});
    QVERIFY(m_network->isAborted(0));
    QCOMPARE(m_network->searches(), 0);
}

void TestSessionFaults::addressesInRepliesAreNotFollowed()
{
    m_network->answer(200,
                      R"({"status":"success","next_page_url":"http://localhost:8000/api","links":{"next":"http://x"},
                               "atendimentos":[{"url":"http://localhost:8000/x","id_atendimento":1}]})");
    search();
    QTRY_COMPARE(told(), QStringList{u"a: 1 of 1, 0 skipped"_s});
    QCOMPARE(m_network->sent().size(), 1);
}

void TestSessionFaults::bodyIsBoundWhileItArrives()
{
    const qsizetype chunk = 8 * 1024 * 1024;
    m_network->answer(FakeAnswer{.body = QByteArray(largestBody + 4 * chunk, ' '), .chunk = chunk});
    qsizetype delivered = 0;
    search();
    while (told().isEmpty()) {
        delivered = std::max(delivered, m_network->delivered(0));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCOMPARE(told(), QStringList{u"a: BodyTooLarge 200"_s});
    QVERIFY(m_network->isAborted(0));
    QVERIFY(delivered <= largestBody + chunk);
}

void TestSessionFaults::bodyInOnePieceIsBound()
{
    m_network->answer(FakeAnswer{.status = 500, .body = QByteArray(largestBody + 1, ' ')});
    search();
    QTRY_COMPARE(told(), QStringList{u"a: BodyTooLarge 500"_s});
}

void TestSessionFaults::bodyInPiecesIsOne()
{
    FakeAnswer pieces = rowAnswer(1, 50);
    pieces.chunk = 7;
    m_network->answer(pieces);
    search();
    QTRY_COMPARE(told(), QStringList{u"a: 1 of 1, 0 skipped"_s});
}

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "tst_session_faults.moc"
