// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "api/caller.h"
#include "support/rawserver.h"
#include "support/watchednetwork.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const QByteArray found = R"({"status":"success","atendimentos":[{"id_atendimento":1}]})";
const QString rowFound = u"a: 1 of 1, 0 skipped"_s;

// {"status":"success","atendimentos":[{"id_atendimento":1,"status":"Análise"}]}
QByteArray gzipped()
{
    return QByteArray::fromBase64(
        "H4sIAAAAAAACA6tWKi5JLCktVrJSKi5NTk4tLlbSUUosSc1LycxNzSvJB0pEVytlpsQjiSlZGeogtDnmHV6Yk1mcqlQbWwsA3lj9QE4AAAA=");
}

} // namespace

// A real socket, and at its other end a server that does not do what it should.
class TestSocketsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wholeReplies_data();
    void wholeReplies();
    void requestOnTheWire();
    void tokenBeginsNoHeader();
    void nobodyListens();
    void badReplies_data();
    void badReplies();
    void stallTimesOut_data();
    void stallTimesOut();
    void cancelEndsTheConnection();
    void tlsAgainstPlain();
    void compressedBodyIsBound();

private:
    void search(const ServerAddress &server);

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<WatchedNetwork> m_network;
    std::unique_ptr<Caller> m_caller;
    PendingCall m_call;
};

void TestSocketsFaults::init()
{
    m_server = std::make_unique<RawServer>();
    m_network = std::make_unique<WatchedNetwork>();
}

void TestSocketsFaults::cleanup()
{
    m_call.cancel();
    m_caller.reset();
    m_network.reset();
    m_server.reset();
}

void TestSocketsFaults::search(const ServerAddress &server)
{
    m_caller = std::make_unique<Caller>(*m_network, Connection{server, TokenSignIn{u"tk"_s}});
    m_call = m_caller->search(u"a"_s);
}

void TestSocketsFaults::wholeReplies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << RawServer::reply(200, found) << rowFound;
    QTest::newRow("gzip") << RawServer::reply(200, gzipped(), "Content-Encoding: gzip\r\n") << rowFound;
    QTest::newRow("no length") << QByteArray("HTTP/1.0 200 OK\r\n\r\n" + found) << rowFound;
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n"
                                           + found.first(16) + "\r\n" + QByteArray::number(found.size() - 16, 16)
                                           + "\r\n" + found.sliced(16) + "\r\n0\r\n\r\n")
                             << rowFound;
    QTest::newRow("wrong content type") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                                                      + QByteArray::number(found.size()) + "\r\n\r\n" + found)
                                        << rowFound;
    QTest::newRow("HTML") << RawServer::reply(200, "<html>painel</html>") << u"a: WrongAddress 200"_s;
    QTest::newRow("404 HTML") << RawServer::reply(404, "<html>404</html>") << u"a: WrongAddress 404"_s;
    QTest::newRow("404 JSON") << RawServer::reply(404, "{}") << u"a: 0 of 0, 0 skipped"_s;
    QTest::newRow("502 HTML") << RawServer::reply(502, "<html>nginx</html>") << u"a: ServerFault 502"_s;
    QTest::newRow("429") << RawServer::reply(429, R"({"msg":"Calma"})", "Retry-After: 3\r\n")
                         << u"a: RateLimited 429: Calma"_s;
    QTest::newRow("401") << RawServer::reply(401, R"({"message":"Unauthenticated."})")
                         << u"a: TokenRejected 401: Unauthenticated."_s;
    // A challenge must not make Qt ask for a name and a password.
    QTest::newRow("401 with a challenge")
        << RawServer::reply(401, R"({"message":"Unauthenticated."})", "WWW-Authenticate: Basic realm=\"x\"\r\n")
        << u"a: TokenRejected 401: Unauthenticated."_s;
    QTest::newRow("redirect") << RawServer::reply(302, "<html>", "Location: http://127.0.0.2:1/login\r\n")
                              << u"a: Redirected 302: 127.0.0.2:1/login"_s;
}

void TestSocketsFaults::wholeReplies()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    m_server->prepare(bytes);
    search(m_server->address());
    QTRY_COMPARE(m_caller->told, QStringList{expected});
    QCOMPARE(m_server->requests().size(), 1);
}

void TestSocketsFaults::requestOnTheWire()
{
    m_server->prepare(RawServer::reply(200, found, "Set-Cookie: laravel_session=abc; path=/\r\n"));
    m_server->prepare(RawServer::reply(200, found));
    search(m_server->address());
    QTRY_COMPARE(m_caller->told.size(), 1);
    m_call = m_caller->search(u"b"_s);
    QTRY_COMPARE(m_caller->told.size(), 2);
    for (const QByteArray &head : m_server->requests()) {
        QVERIFY2(head.startsWith("GET /api/v1/integracao/cliente/atendimento?busca=codigo_cliente&termo_busca=1204&"),
                 head.constData());
        QVERIFY(head.contains("\r\nAuthorization: Bearer tk"));
        QVERIFY(head.contains("\r\nAccept: application/json"));
        const qsizetype encodings = head.indexOf("\r\nAccept-Encoding: ");
        QVERIFY(encodings > 0 && head.indexOf("gzip", encodings) < head.indexOf("\r\n", encodings + 2));
        QVERIFY(!head.toLower().contains("\r\ncookie:"));
    }
}

void TestSocketsFaults::tokenBeginsNoHeader()
{
    m_server->prepare(RawServer::reply(200, found));
    m_caller = std::make_unique<Caller>(
        *m_network, Connection{m_server->address(), TokenSignIn{u"tk\r\nX-Evil: 1\r\n\r\nGET /"_s}});
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{rowFound});
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().constFirst().contains("\r\nAuthorization: Bearer tkX-Evil:1GET/\r\n"));
}

void TestSocketsFaults::nobodyListens()
{
    search(RawServer::refusingAddress());
    QTRY_COMPARE(m_caller->told, QStringList{u"a: ConnectionRefused: Connection refused"_s});
}

void TestSocketsFaults::badReplies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<QString>("kind");
    const QByteArray truncated = RawServer::reply(200, found, {}, found.size() + 100);
    const QString lost = u"a: ConnectionLost: "_s;
    QTest::newRow("short body") << truncated << false << lost;
    QTest::newRow("reset in the body") << truncated << true << lost;
    QTest::newRow("no word") << QByteArray() << false << lost;
    QTest::newRow("reset at once") << QByteArray() << true << lost;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << false << lost;
    QTest::newRow("no body") << RawServer::reply(200, {}, {}, 10) << false << lost;
    QTest::newRow("chunks cut off") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n" + found)
                                    << false << lost;
    QTest::newRow("short error body") << RawServer::reply(500, R"({"msg":"x"})", {}, 500) << false << lost;
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 blah\r\n\r\nblah") << false << lost;
    QTest::newRow("no gzip") << RawServer::reply(200, found, "Content-Encoding: gzip\r\n") << false
                             << u"a: Unreadable 200: "_s;
    QTest::newRow("half a gzip") << RawServer::reply(200, gzipped().chopped(30), "Content-Encoding: gzip\r\n") << false
                                 << u"a: Unreadable 200: "_s;
    QTest::newRow("JSON cut off") << RawServer::reply(200, found.chopped(2)) << false << u"a: Unreadable 200: "_s;
    QTest::newRow("no length, cut off") << QByteArray("HTTP/1.0 200 OK\r\n\r\n" + found.chopped(2)) << false
                                        << u"a: Unreadable 200: "_s;
}

void TestSocketsFaults::badReplies()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isReset);
    QFETCH(const QString, kind);
    for (int i = 0; i < 5; ++i) // Qt itself may try again when a connection ends before the first word
        m_server->prepare(bytes, isReset ? RawServer::Then::Reset : RawServer::Then::Close);
    search(m_server->address());
    QTRY_COMPARE(m_caller->told.size(), 1);
    const QString told = m_caller->told.constFirst();
    QVERIFY2(told.startsWith(kind) && told.size() > kind.size(), qUtf8Printable(told));
}

void TestSocketsFaults::stallTimesOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no word") << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n");
    QTest::newRow("head only") << RawServer::reply(200, {}, {}, 10);
    QTest::newRow("half a body") << RawServer::reply(200, found, {}, found.size() + 1);
}

void TestSocketsFaults::stallTimesOut()
{
    QFETCH(const QByteArray, bytes);
    m_server->prepare(bytes, RawServer::Then::Stall);
    m_caller = std::make_unique<Caller>(*m_network, Connection{m_server->address(), TokenSignIn{u"tk"_s}});
    m_caller->session->transport().setTimeout(100ms);
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{u"a: TimedOut"_s});
    QTRY_COMPARE(m_server->connectionsEnded(), 1);
}

void TestSocketsFaults::cancelEndsTheConnection()
{
    m_server->prepare(RawServer::reply(200, found, {}, found.size() + 1), RawServer::Then::Stall);
    search(m_server->address());
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->connectionsEnded(), 0);
    m_call.cancel();
    QTRY_COMPARE(m_server->connectionsEnded(), 1);
    m_server->prepare(RawServer::reply(200, found));
    m_call = m_caller->search(u"a"_s);
    QTRY_COMPARE(m_caller->told, QStringList{rowFound});
}

void TestSocketsFaults::tlsAgainstPlain()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *const socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket->disconnectFromHost();
    });
    search(ServerAddress::parse(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())).value());
    QTRY_COMPARE(m_caller->told.size(), 1);
    QVERIFY2(m_caller->told.constFirst().startsWith(u"a: TlsFailed: "_s), qUtf8Printable(m_caller->told.constFirst()));
}

void TestSocketsFaults::compressedBodyIsBound()
{
    // 60 KB on the wire.
    const QByteArray bomb = qCompress(QByteArray(largestBody + 1, ' ')).sliced(4); // less Qt's own header
    m_server->prepare(RawServer::reply(200, bomb, "Content-Encoding: deflate\r\n"));
    search(m_server->address());
    QTRY_COMPARE(m_caller->told, QStringList{u"a: BodyTooLarge 200"_s});

    // And one that repeats itself as much but is within bounds is no bomb.
    const QByteArray honest = found.chopped(1) + QByteArray(10'000'000, ' ') + '}';
    m_server->prepare(RawServer::reply(200, qCompress(honest).sliced(4), "Content-Encoding: deflate\r\n"));
    search(m_server->address());
    QTRY_COMPARE(m_caller->told, QStringList{rowFound});
}

QTEST_GUILESS_MAIN(TestSocketsFaults)
#include "tst_sockets_faults.moc"
