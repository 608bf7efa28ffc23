// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"
#include "support/bodies.h"
#include "support/misbehavingserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString heading =
    u"line,term,type,outcome,complete,atendimentos,pendentes,ordens_servico,protocolo,status,error"_s;

QStringList rowsOf(const Ended &ended)
{
    QStringList lines = ended.out.split(u"\r\n"_s);
    if (lines.value(0) != heading || !lines.constLast().isEmpty())
        return {u"no table: "_s + ended.out + ended.problems};
    return lines.mid(1, lines.size() - 2);
}

// One atendimento, closed or pending.
QByteArray row(int id, const QByteArray &date, const QByteArray &protocolo, bool isClosed)
{
    return R"({"id_atendimento":)" + QByteArray::number(id) + R"(,"protocolo":")" + protocolo + R"(","data_cadastro":")"
        + date + R"(","status":")" + (isClosed ? "Resolvido" : "Em An\u00e1lise") + R"(","data_fechamento":)"
        + (isClosed ? R"("02/03/2026")" : "null") + R"(,"ordens_servico":[{"id_ordem_servico":1}]})";
}

} // namespace

// `guiche batch`, as scripts start it.
class TestAppBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<MisbehavingServer>(); }

    void oneRowForEachTerm();
    void countsAndNewestPending();
    void goesOnPastFailures();
    void stopsAskingOnceRefused();
    void formats();
    void unmasked();
    void oddLines();
    void keepsItsPace();
    void writtenRowByRow();
    void exitCodes_data();
    void exitCodes();
    void unreadableFiles();

private:
    Ended batch(const QByteArray &lines, const QStringList &more = {}) const;

    std::unique_ptr<MisbehavingServer> m_server;
    Home m_home;
};

Ended TestAppBatch::batch(const QByteArray &lines, const QStringList &more) const
{
    return m_home.run(QStringList{u"batch"_s, u"-"_s, u"--server"_s, m_server->address().text()} + more,
                      withoutDisplay() + QStringList{tokenVariable(u"planted-token"_s)}, lines);
}

void TestAppBatch::oneRowForEachTerm()
{
    const QString file = m_home.file(u"terms.txt"_s, "# customers\nc:1204\n\n862.149.410-81\r\nc:999999\nfoo\nc:1204");
    const Ended ended = m_home.run({u"batch"_s, file, u"--demo"_s}, withoutDisplay());
    const QStringList rows = rowsOf(ended);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(0), u"2,c:1204,codigo_cliente,found,true,3,3,2,201811161058216,Aguardando Análise,"_s);
    QCOMPARE(rows.at(1), u"4,***.149.410-**,cpf_cnpj,found,true,3,3,2,201811161058216,Aguardando Análise,"_s);
    QCOMPARE(rows.at(2), u"5,c:999999,codigo_cliente,nothing,true,0,0,0,,,"_s);
    QVERIFY(rows.at(3).startsWith(u"6,foo,,invalid,,,,,,,"_s));
    QCOMPARE(rows.at(4), u"7,c:1204,codigo_cliente,found,true,3,3,2,201811161058216,Aguardando Análise,"_s);
    QCOMPARE(ended.problems, QString());
    QCOMPARE(ended.exitCode, 2);
}

void TestAppBatch::countsAndNewestPending()
{
    const QByteArray body = R"({"status":"success","atendimentos":[)"
        + row(1, "01/03/2026", "20260301080000000001", false) + ','
        + row(2, "05/03/2026", "20260305080000000001", false) + ','
        + row(3, "05/03/2026", "20260305090000000001", false) + ',' + row(4, "06/03/2026", "20260306080000000001", true)
        + "]}";
    m_server->searches().always(steps::reply(200, body));
    const Ended ended = batch("1204\n", {u"--limit"_s, u"4"_s, u"--include-closed"_s});
    QCOMPARE(rowsOf(ended),
             QStringList{u"1,1204,codigo_cliente/id_cliente_servico,found,false,4,3,4,"
                         "20260305090000000001,Em Análise,"_s});
    QCOMPARE(ended.exitCode, 0);
}

void TestAppBatch::goesOnPastFailures()
{
    m_server->searches()
        .then(steps::found(1))
        .then(steps::html(500))
        .then(steps::reply(403, R"({"msg":"CPF 862.149.410-81 sem acesso"})"))
        .then(steps::reply(200, bodies::truncated()))
        .then(steps::found(2));
    const Ended ended = batch("c:1\nc:2\nc:3\nc:4\nc:5\n");
    const QStringList rows = rowsOf(ended);
    QCOMPARE(rows.size(), 5);
    QVERIFY(rows.at(0).startsWith(u"1,c:1,codigo_cliente,found,true,1,"_s));
    QVERIFY(rows.at(1).startsWith(u"2,c:2,codigo_cliente,server-fault,,,,,,,The server is out of order"_s));
    QVERIFY(rows.at(2).startsWith(u"3,c:3,codigo_cliente,forbidden,,"_s));
    QVERIFY(rows.at(3).startsWith(u"4,c:4,codigo_cliente,unreadable,,"_s));
    QVERIFY(rows.at(4).startsWith(u"5,c:5,codigo_cliente,found,true,2,"_s));
    QVERIFY(!ended.out.contains(u"862.149.410-81"_s));
    QCOMPARE(ended.exitCode, 5);
}

void TestAppBatch::stopsAskingOnceRefused()
{
    m_server->searches().then(steps::found(1)).always(steps::unauthorized());
    const Ended ended = batch("c:1\nc:2\nfoo\nc:3\n");
    const QStringList rows = rowsOf(ended);
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows.at(1).startsWith(u"2,c:2,codigo_cliente,token-rejected,"_s));
    QVERIFY(rows.at(2).startsWith(u"3,foo,,invalid,"_s));
    QVERIFY(rows.at(3).startsWith(u"4,c:3,codigo_cliente,token-rejected,"_s));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(ended.exitCode, 4);
    QVERIFY(!ended.out.contains(u"planted-token"_s) && !ended.problems.contains(u"planted-token"_s));
}

void TestAppBatch::formats()
{
    m_server->searches().always(steps::found(1));
    const Ended json = batch("c:1\nfoo\n", {u"--format"_s, u"json"_s});
    const QStringList lines = json.out.split(u'\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject first = QJsonDocument::fromJson(lines.at(0).toUtf8()).object();
    QCOMPARE(first.keys().size(), heading.count(u',') + 1);
    QCOMPARE(first.value(u"line"_s), QJsonValue(1));
    QCOMPARE(first.value(u"outcome"_s), QJsonValue(u"found"_s));
    QCOMPARE(first.value(u"complete"_s), QJsonValue(true));
    QCOMPARE(first.value(u"atendimentos"_s), QJsonValue(1));
    QVERIFY(first.value(u"error"_s).isNull());
    const QJsonObject second = QJsonDocument::fromJson(lines.at(1).toUtf8()).object();
    QVERIFY(second.value(u"atendimentos"_s).isNull() && second.value(u"complete"_s).isNull());
    QVERIFY(!second.value(u"error"_s).toString().isEmpty());

    const Ended table = batch("c:1\nc:2\n", {u"--format"_s, u"table"_s});
    const QStringList rows = table.out.split(u'\n');
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).indexOf(u"outcome"_s), rows.at(1).indexOf(u"found"_s));
    QVERIFY(rows.at(2).startsWith(u"2 "_s));
}

void TestAppBatch::unmasked()
{
    const QByteArray lines = "862.149.410-81\n86214941082\n";
    const Ended masked = batch(lines);
    QVERIFY(!masked.out.contains(u"862"_s));
    const Ended whole = batch(lines, {u"--unmask"_s});
    QVERIFY(rowsOf(whole).at(0).startsWith(u"1,862.149.410-81,cpf_cnpj,found,"_s));
    QVERIFY(rowsOf(whole).at(1).startsWith(u"2,86214941082,,invalid,"_s));
    QVERIFY(!whole.problems.contains(u"862"_s));
}

void TestAppBatch::oddLines()
{
    const QByteArray lines = "\xEF\xBB\xBF"
                             "c:1\n   \n\t# note\n"
        + QByteArray(1'000'000, '7') + "\n\xFF\xFE\n=1+1\nc:2";
    const QStringList rows = rowsOf(batch(lines));
    QCOMPARE(rows.size(), 5);
    QVERIFY(rows.at(0).startsWith(u"1,c:1,codigo_cliente,found,"_s));
    QVERIFY(rows.at(1).startsWith(u"4,"_s) && rows.at(1).contains(u",invalid,"_s) && rows.at(1).size() < 400);
    QVERIFY(rows.at(2).startsWith(u"5,"_s) && rows.at(2).contains(u",invalid,"_s));
    QVERIFY(rows.at(3).startsWith(u"6,'=1+1,"_s));
    QVERIFY(rows.at(4).startsWith(u"7,c:2,codigo_cliente,found,"_s));
    QCOMPARE(rowsOf(batch({})), QStringList());
    QCOMPARE(batch({}).exitCode, 0);
}

void TestAppBatch::keepsItsPace()
{
    QByteArray lines;
    for (int i = 1; i <= 12; ++i)
        lines += "c:" + QByteArray::number(i) + '\n';
    QCOMPARE(rowsOf(batch(lines)).size(), 12);
    const QList<HeardRequest> &requests = m_server->requests();
    QCOMPARE(requests.size(), 12);
    // Never more than 5 within a second (Throttle); a little less, as it is the begin that is counted there.
    for (qsizetype i = 5; i < requests.size(); ++i)
        QVERIFY(requests.at(i).arrival - requests.at(i - 5).arrival > std::chrono::milliseconds(900));
}

void TestAppBatch::writtenRowByRow()
{
    m_server->searches().then(steps::found(1)).then(steps::found(1)).always(steps::silence());
    const QString file = m_home.file(u"terms.txt"_s, "c:1\nc:2\nc:3\n");
    const std::unique_ptr<QProcess> process =
        m_home.start({u"batch"_s, file, u"--server"_s, m_server->address().text()},
                     withoutDisplay() + QStringList{tokenVariable(u"tk"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 3, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > heading.size() + 20, 60'000);
    QVERIFY(Home::signalTo(*process, SIGINT));
    const Ended ended = Home::ended(*process);
    QCOMPARE(rowsOf(ended).size(), 2);
    QVERIFY(rowsOf(ended).at(1).startsWith(u"2,c:2,codigo_cliente,found,"_s));

    // A program that gives one line and waits for its row.
    m_server->searches().always(steps::found(1));
    const std::unique_ptr<QProcess> asked =
        m_home.start({u"batch"_s, u"-"_s, u"--server"_s, m_server->address().text()},
                     withoutDisplay() + QStringList{tokenVariable(u"tk"_s)});
    asked->write("c:7\n");
    QTRY_VERIFY_WITH_TIMEOUT(asked->bytesAvailable() > heading.size() + 20, 60'000);
    QCOMPARE(asked->state(), QProcess::Running);
    asked->write("c:8\n");
    asked->closeWriteChannel();
    QCOMPARE(rowsOf(Home::ended(*asked)).size(), 2);
}

void TestAppBatch::exitCodes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("code");
    QTest::newRow("all found") << QByteArray("c:1204\nc:1204\n") << 0;
    QTest::newRow("one not") << QByteArray("c:1204\nc:999999\n") << 1;
    QTest::newRow("one no term") << QByteArray("c:999999\nfoo\nc:1204\n") << 2;
    QTest::newRow("nothing to do") << QByteArray("# nobody\n") << 0;
}

void TestAppBatch::exitCodes()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, code);
    QCOMPARE(m_home.run({u"batch"_s, u"-"_s, u"--demo"_s}, withoutDisplay(), lines).exitCode, code);
}

void TestAppBatch::unreadableFiles()
{
    for (const QString &file : {m_home.path(u"none"_s), m_home.path(u"HOME"_s)}) {
        const Ended ended = m_home.run({u"batch"_s, file, u"--demo"_s}, withoutDisplay());
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.out, QString());
        QVERIFY(ended.problems.contains(file));
    }
    const Ended refused = m_home.run(
        {u"batch"_s, m_home.file(u"one"_s, "c:1\nc:2\n"), u"--server"_s, MisbehavingServer::refusingAddress().text()},
        withoutDisplay() + QStringList{tokenVariable(u"tk"_s)});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(rowsOf(refused).at(1).contains(u",connection-refused,"_s));
}

QTEST_GUILESS_MAIN(TestAppBatch)
#include "tst_app_batch.moc"
