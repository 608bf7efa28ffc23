// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultrow.h"
#include "faults/faultworld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

#ifdef __SANITIZE_ADDRESS__
constexpr bool isMemoryTelling = false; // a sanitizer keeps what is freed
#else
constexpr bool isMemoryTelling = true;
#endif
constexpr int mostMemory = 80; // MiB, of which 16 are the largest body and as much again its copy while it grows

// Qt's network thread and the servers' write here too.
QMutex logMutex;
QStringList logLines;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker locker(&logMutex);
    logLines << QString::fromUtf8(context.category) + u": "_s + message;
}

QStringList logged()
{
    const QMutexLocker locker(&logMutex);
    QStringList copy = logLines;
    copy.detach();
    return copy;
}

void forgetLog()
{
    const QMutexLocker locker(&logMutex);
    logLines.clear();
}

// KiB, by the names of proc(5): VmRSS, VmHWM.
qint64 memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(QByteArray(name + ':')))
            return line.sliced(name.size() + 1).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

void forgetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

} // namespace

// Each row: a search goes well, then something goes wrong in the next. What a person reads is of the exact kind, the rows
// stay, nothing secret shows, no forbidden request leaves, memory stays flat, and the search after that works.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fault_data();
    void fault();
    void programClosedInTheMiddle();
    void tableIsLongEnough();

private:
    void checkDiscretion(const FaultWorld &world) const;

    QStringList m_table;
};

void TestFaults::initTestCase()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    qInstallMessageHandler(keepLog);
}

void TestFaults::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    std::printf("\n%-38s %-26s %4s %7s %6s  %s\n", "what goes wrong", "outcome", "sent", "ms", "MiB",
                "what a person reads");
    for (const QString &line : std::as_const(m_table))
        std::printf("%s\n", qUtf8Printable(line));
    std::printf("%lld rows\n", qlonglong(m_table.size()));
}

void TestFaults::fault_data()
{
    QTest::addColumn<FaultRow>("row");
    const QList<FaultRow> rows = connectionFaults() + bodyFaults() + statusFaults() + signInFaults();
    for (const FaultRow &row : rows)
        QTest::newRow(qPrintable(row.name)) << row;
}

void TestFaults::fault()
{
    QFETCH(const FaultRow, row);
    forgetLog();
    FaultWorld world(row.isTls);
    world.server->logins().always(steps::grantToken("tk-planted"));
    QVERIFY(world.search());
    QCOMPARE(world.outcome(), u"1 rows"_s);
    const AtendimentoReply before = world.desk.outcome()->reply;

    row.arrange(world);
    forgetPeak();
    const qint64 standing = memory("VmRSS");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(world.search());
    const qint64 took = timer.elapsed();
    const qint64 grown = (memory("VmHWM") - standing) / 1024;
    const QString sentence = world.texts().value(0);
    m_table << u"%1 %2 %3 %4 %5  %6"_s.arg(row.name, -38)
                   .arg(world.outcome(), -26)
                   .arg(world.loginsHeard() + world.searchesHeard(), 4)
                   .arg(took, 7)
                   .arg(grown, 6)
                   .arg(sentence);

    QCOMPARE(world.outcome(), row.outcome);
    QCOMPARE(row.complaint ? row.complaint(world) : QString(), QString());
    QVERIFY(world.searchesHeard() <= row.mostSent && world.loginsHeard() <= 1);
    if (world.desk.error()) {
        QVERIFY(row.isElsewhere || (world.desk.outcome() && world.desk.outcome()->reply == before));
        QVERIFY(sentence.size() > 10);
    }
    QVERIFY2(!isMemoryTelling || grown < mostMemory, qPrintable(u"%1 MiB"_s.arg(grown)));
    checkDiscretion(world);

    world.recover();
    QVERIFY(world.search());
    QCOMPARE(world.outcome(), u"1 rows"_s);
}

void TestFaults::checkDiscretion(const FaultWorld &world) const
{
    QCOMPARE(world.server->violations(), QByteArrayList());
    QCOMPARE(world.other.violations(), QByteArrayList());
    const QString shown = (world.texts() + logged()).join(u'\n');
    const QStringList secrets = FaultWorld::secrets();
    for (const QString &secret : secrets)
        QVERIFY2(!shown.contains(secret), qPrintable(secret));
    QVERIFY(logged().join(u'\n').contains(u"guiche.api")); // it was looked into at full verbosity
}

void TestFaults::programClosedInTheMiddle()
{
    auto world = std::make_unique<FaultWorld>(false);
    world->server->searches().always(steps::stallInBody("{}"));
    AtendimentoQuery query;
    query.termo = u"1204"_s;
    world->desk.search(query);
    QTRY_COMPARE(world->server->requests().size(), 2);
    const std::unique_ptr<MisbehavingServer> server = std::move(world->server);
    world.reset();
    QTRY_COMPARE(server->connectionsEnded(), server->connectionsOpened());
    m_table << u"%1 %2"_s.arg(u"program closed in the middle"_s, -38).arg(u"connection ended"_s, -26);
}

void TestFaults::tableIsLongEnough()
{
    QVERIFY(m_table.size() >= 45);
}

Q_DECLARE_METATYPE(guiche::FaultRow)
QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
