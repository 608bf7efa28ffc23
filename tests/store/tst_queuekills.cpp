// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptrows.h"
#include "store/sqlitequeuestore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace guiche;

// A program that writes a queue is killed at any moment: the store opens again, with one whole version in it.
class TestQueueKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAgain();

private:
    // The last version that was told of as carried out; -1: none.
    int writeUntilKilled(const QString &directory, int firstVersion);

    std::mt19937 m_dice{20261124};
};

int TestQueueKills::writeUntilKilled(const QString &directory, int firstVersion)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(GUICHE_QUEUE_WRITER), {directory, QString::number(firstVersion)});
    // At any moment of one change or another: how far it is by then is left to the two processors.
    const int lines = std::uniform_int_distribution(1, 12)(m_dice);
    const int extraTurns = std::uniform_int_distribution(0, 20'000)(m_dice);
    QByteArray told;
    while (told.count('\n') < lines && writer.waitForReadyRead(20'000))
        told += writer.readAllStandardOutput();
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < qint64{extraTurns} * 100) // up to 2 ms, to the tenth of a microsecond
        ;
    writer.kill();
    writer.waitForFinished();
    if (writer.exitStatus() != QProcess::CrashExit || told.isEmpty())
        qFatal("the writer ended by itself");
    told += writer.readAllStandardOutput();
    const qsizetype end = told.lastIndexOf('\n');
    return told.first(end).split('\n').constLast().toInt();
}

void TestQueueKills::opensAgain()
{
    constexpr int kills = 200;
    const QTemporaryDir directory;
    int next = 0;
    int kept = -1; // the version on disk
    int unfinished = 0; // kills that cost a change under way
    int reopened = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 10 == 0) { // the first moments of a new file too
            SqliteQueueStore store(directory.path());
            QVERIFY(eraseAllKept(store));
            kept = -1;
        }
        const int told = writeUntilKilled(directory.path(), next);
        SqliteQueueStore store(directory.path());
        const KeptAnswer answer = readKept(store);
        const int least = std::max(told, kept);
        if (least < 0 && answer.reading.outcome == QueueStore::Outcome::Nothing) {
            ++unfinished;
            continue;
        }
        QVERIFY2(answer.reading.outcome == QueueStore::Outcome::Read,
                 qPrintable(u"kill %1: outcome %2"_s.arg(kill).arg(int(answer.reading.outcome))));
        const int version = int(answer.reading.state.keptAt);
        // What was told is there; one more can be, that was carried out and not told of any more.
        QVERIFY2(version >= least && (version <= told + 1 || version <= next || version == kept),
                 qPrintable(u"kill %1: version %2 after %3"_s.arg(kill).arg(version).arg(told)));
        QCOMPARE(answer.rows, keptRows(keptCountOf(version), version));
        unfinished += version == told ? 1 : 0;
        ++reopened;
        kept = version;
        next = version + 1;
        // And it can be written to.
        if (kill % 20 == 0) {
            QVERIFY(writeKept(store, keptAll(keptRows(keptCountOf(next), next), keptState(next))));
            QCOMPARE(readKept(store).rows, keptRows(keptCountOf(next), next));
            kept = next++;
        }
    }
    // It was not killed between changes only, nor before the first one only.
    QVERIFY2(unfinished > kills / 10, qPrintable(QString::number(unfinished)));
    QVERIFY2(reopened > kills / 2, qPrintable(QString::number(reopened)));
}

QTEST_GUILESS_MAIN(TestQueueKills)
#include "tst_queuekills.moc"
