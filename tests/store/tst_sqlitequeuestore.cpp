// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptrows.h"
#include "store/sqlitequeuestore.h"
#include "support/traces.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;
using Outcome = QueueStore::Outcome;

// What a database adds to the contract of every store: who can read it, what stands in it, what becomes of a damaged one.
class TestSqliteQueueStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void comesBackInTheNextRun();
    void lookingWritesNothing();
    void isForItsOwnersEyes();
    void holdsNothingInClear();
    void firstRowsComeFirst();
    void damagedIsDiscarded_data();
    void damagedIsDiscarded();
    void everyByteMayBeDamaged();
    void foreignIsSetAside_data();
    void foreignIsSetAside();
    void foreignDatabaseIsSetAside();
    void foreignThatCannotBeMovedIsNotWrittenOver();
    void laterLayoutIsDiscarded();
    void rowsDoNotChangePlaces();
    void lockedIsLeftAlone();
    void directoryThatCannotBeMade();
    void erasingLeavesNothing();
    void endsWhileReading();
    void writesWhatWasAskedBeforeItEnds();
    void manyRows();

private:
    void keep(int rows = 10)
    {
        SqliteQueueStore store(m_directory->path());
        QVERIFY(writeKept(store, keptAll(keptRows(rows))));
    }
    KeptAnswer readAgain()
    {
        SqliteQueueStore store(m_directory->path());
        return readKept(store);
    }
    bool keepsAgain()
    {
        SqliteQueueStore store(m_directory->path());
        return writeKept(store, keptAll(keptRows(3, 1))) && readKept(store).rows == keptRows(3, 1);
    }
    QString path(const QString &name = u"norte.db"_s) const { return m_directory->filePath(u"queue/"_s + name); }
    QStringList names() const
    {
        return QDir(m_directory->filePath(u"queue"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void plant(const QByteArray &bytes) const
    {
        QDir(m_directory->path()).mkdir(u"queue"_s);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray bytesOf(const QString &name = u"norte.db"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void tamper(const QStringList &statements) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestSqliteQueueStore::comesBackInTheNextRun()
{
    keep(1000);
    QCOMPARE(names(), QStringList{u"norte.db"_s}); // nothing beside it once it is closed
    QCOMPARE(readAgain().rows, keptRows(1000));
}

void TestSqliteQueueStore::lookingWritesNothing()
{
    SqliteQueueStore store(m_directory->path());
    QCOMPARE(readKept(store).reading.outcome, Outcome::Nothing);
    QVERIFY(eraseKept(store, u"norte"_s));
    QVERIFY(eraseAllKept(store));
    KeptChanges changes = keptAll({});
    changes.replacesAll = false;
    QVERIFY(!writeKept(store, changes));
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestSqliteQueueStore::isForItsOwnersEyes()
{
    plant({}); // loose, and tightened
    SqliteQueueStore store(m_directory->path());
    QVERIFY(writeKept(store, keptAll(keptRows(10))));
    KeptChanges changes = keptAll({keptRow(1, 1)});
    changes.replacesAll = false;
    QVERIFY(writeKept(store, changes));
    QVERIFY(names().size() > 1); // the log too
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QStringList files = names() << QString();
    for (const QString &name : files)
        QVERIFY2(!(QFile::permissions(path(name)) & others), qPrintable(name));
}

void TestSqliteQueueStore::holdsNothingInClear()
{
    SqliteQueueStore store(m_directory->path());
    QVERIFY(writeKept(store, keptAll(keptRows(200))));
    KeptChanges changes = keptAll(keptRows(20, 1, 190));
    changes.replacesAll = false;
    changes.removed = {keptRow(7).row.id};
    QVERIFY(writeKept(store, changes));
    KeptChanges unfinished = keptAll(keptRows(20'000, 2));
    unfinished.hasMore = true; // larger than the cache: some of it is in the log already
    QVERIFY(writeKept(store, unfinished));
    QVERIFY(names().contains(u"norte.db-wal"_s));
    QStringList words{u"Marker"_s, QString::fromLatin1(keptPlace().key.first(8))};
    for (int number : {0, 7, 100, 195, 205})
        words << markersOf(number, number >= 190 ? 1 : 0);
    QCOMPARE(tracesIn(m_directory->path(), words), QStringList());
    QFile file(m_directory->filePath(u"found"_s)); // what it would find
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(keptRow(0).row.cliente.toUtf8()) > 0 && file.flush());
    QCOMPARE(tracesIn(m_directory->path(), words).size(), 1);
}

void TestSqliteQueueStore::firstRowsComeFirst()
{
    keep(5000);
    const KeptAnswer answer = readAgain();
    QVERIFY(answer.batches.first() <= 100);
    QVERIFY(answer.batches.size() >= 5);
    QCOMPARE(answer.rows, keptRows(5000));
}

void TestSqliteQueueStore::damagedIsDiscarded_data()
{
    QTest::addColumn<qsizetype>("size"); // to which it is cut
    QTest::addColumn<qsizetype>("damagedFrom");
    QTest::newRow("cut in half") << qsizetype(20) << qsizetype(-1);
    QTest::newRow("one page left") << qsizetype(1) << qsizetype(-1);
    QTest::newRow("garbage in the middle") << qsizetype(-1) << qsizetype(5);
    QTest::newRow("garbage at the beginning") << qsizetype(-1) << qsizetype(1);
}

void TestSqliteQueueStore::damagedIsDiscarded()
{
    QFETCH(const qsizetype, size);
    QFETCH(const qsizetype, damagedFrom);
    constexpr qsizetype page = 4096;
    keep(500);
    QByteArray bytes = bytesOf();
    if (size >= 0)
        bytes.truncate(size * page);
    if (damagedFrom >= 0)
        bytes.replace(damagedFrom * page, 10 * page, QByteArray(10 * page, '\x5a'));
    plant(bytes);
    QCOMPARE(readAgain().reading.outcome, Outcome::Discarded);
    QCOMPARE(readAgain().reading.outcome, Outcome::Nothing);
    plant(bytes); // also for who writes first
    QVERIFY(keepsAgain());
}

void TestSqliteQueueStore::everyByteMayBeDamaged()
{
    keep(60);
    const QByteArray whole = bytesOf();
    const QList<KeptRow> rows = keptRows(60);
    int readable = 0;
    for (qsizetype at = 0; at < whole.size(); at += 499) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x81);
        {
            SqliteQueueStore store(m_directory->path());
            QVERIFY(eraseAllKept(store));
        }
        plant(bytes);
        const KeptAnswer answer = readAgain();
        for (const KeptRow &kept : answer.rows)
            QVERIFY2(rows.contains(kept), qPrintable(QString::number(at))); // none that never was
        readable += answer.reading.outcome == Outcome::Read ? 1 : 0;
        QVERIFY2(keepsAgain(), qPrintable(QString::number(at)));
    }
    QVERIFY(readable < whole.size() / 499 / 2);
}

void TestSqliteQueueStore::foreignIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("my notes\n");
    QTest::newRow("long text") << QByteArray(10'000, 'x');
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
}

void TestSqliteQueueStore::foreignIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    plant(bytes);
    const KeptAnswer answer = readAgain();
    QCOMPARE(answer.reading.outcome, Outcome::SetAside);
    QCOMPARE(answer.reading.setAsideAs, path(u"norte.set-aside.db"_s));
    QCOMPARE(bytesOf(u"norte.set-aside.db"_s), bytes);
    plant("later");
    QVERIFY(keepsAgain()); // also for who writes first
    QCOMPARE(bytesOf(u"norte.set-aside.db"_s), "later");
    SqliteQueueStore store(m_directory->path());
    QVERIFY(eraseKept(store, u"norte"_s));
    QCOMPARE(names(), QStringList());
}

void TestSqliteQueueStore::foreignDatabaseIsSetAside()
{
    QDir(m_directory->path()).mkdir(u"queue"_s);
    tamper({u"CREATE TABLE shoes (size)"_s, u"INSERT INTO shoes VALUES (42)"_s});
    const QByteArray bytes = bytesOf();
    QCOMPARE(readAgain().reading.outcome, Outcome::SetAside);
    QCOMPARE(bytesOf(u"norte.set-aside.db"_s), bytes);
    QVERIFY(keepsAgain());
}

void TestSqliteQueueStore::foreignThatCannotBeMovedIsNotWrittenOver()
{
    plant("my notes");
    QVERIFY(QDir(path({})).mkpath(u"norte.set-aside.db/in its way"_s));
    SqliteQueueStore store(m_directory->path());
    QCOMPARE(readKept(store).reading.outcome, Outcome::Failed);
    QVERIFY(!writeKept(store, keptAll(keptRows(1))));
    QCOMPARE(bytesOf(), "my notes");
    QVERIFY(writeKept(store, keptAll(keptRows(1)), keptPlace(u"sul"_s)));
}

void TestSqliteQueueStore::laterLayoutIsDiscarded()
{
    keep();
    tamper({u"PRAGMA user_version = 2"_s});
    QCOMPARE(readAgain().reading.outcome, Outcome::Discarded);
    QVERIFY(keepsAgain());
}

void TestSqliteQueueStore::rowsDoNotChangePlaces()
{
    keep();
    tamper({u"UPDATE atendimento SET value = (SELECT value FROM atendimento WHERE rowid = 2) WHERE rowid = 1"_s});
    const KeptAnswer answer = readAgain();
    QCOMPARE(answer.reading.outcome, Outcome::Discarded);
    QCOMPARE(answer.rows.size(), 0);
}

void TestSqliteQueueStore::lockedIsLeftAlone()
{
    keep();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        SqliteQueueStore store(m_directory->path());
        QVERIFY(!writeKept(store, keptAll(keptRows(1))));
        QCOMPARE(readKept(store).rows, keptRows(10));
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        QVERIFY(writeKept(store, keptAll(keptRows(1))));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(readAgain().rows, keptRows(1));
}

void TestSqliteQueueStore::directoryThatCannotBeMade()
{
    QFile file(m_directory->filePath(u"queue"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SqliteQueueStore store(m_directory->path());
    QCOMPARE(readKept(store).reading.outcome, Outcome::Nothing);
    QVERIFY(!writeKept(store, keptAll(keptRows(1))));
}

void TestSqliteQueueStore::erasingLeavesNothing()
{
    {
        SqliteQueueStore store(m_directory->path());
        QVERIFY(writeKept(store, keptAll(keptRows(10))));
        QVERIFY(eraseKept(store, u"norte"_s)); // while it is open
        QCOMPARE(names(), QStringList());
        QVERIFY(writeKept(store, keptAll(keptRows(10))));
        QVERIFY(eraseAllKept(store));
        QVERIFY(QDir(m_directory->path()).isEmpty());
    }
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestSqliteQueueStore::endsWhileReading()
{
    keep(20'000);
    auto store = std::make_unique<SqliteQueueStore>(m_directory->path());
    int batches = 0;
    bool isDone = false;
    QObject context;
    const PendingCall reading = store->read(
        keptPlace(), {0, 2'000'000'000},
        [&](const KeptBatch &) {
            // With a few batches under way, and the rest still to be read, however fast that goes.
            if (++batches == 1)
                QMetaObject::invokeMethod(
                    &context, [&store] { store.reset(); }, Qt::QueuedConnection);
        },
        [&isDone](const QueueStore::Reading &) { isDone = true; });
    QTRY_VERIFY(!store); // does not wait for anybody who takes the rest
    QVERIFY(!isDone);
}

void TestSqliteQueueStore::writesWhatWasAskedBeforeItEnds()
{
    {
        SqliteQueueStore store(m_directory->path());
        const PendingCall writing = store.write(keptPlace(), keptAll(keptRows(3000)), {});
    }
    QCOMPARE(readAgain().rows, keptRows(3000));
}

void TestSqliteQueueStore::manyRows()
{
    constexpr int count = 20'000;
    SqliteQueueStore store(m_directory->path());
    QVERIFY(writeKept(store, keptAll(keptRows(count))));
    KeptChanges changes = keptAll(keptRows(count / 100, 1, 500));
    changes.replacesAll = false;
    QVERIFY(writeKept(store, changes));
    const KeptAnswer answer = readKept(store);
    QCOMPARE(answer.reading.rows, count);
    QCOMPARE(answer.rows, keptRows(500) + keptRows(count / 100, 1, 500) + keptRows(count - 700, 0, 700));
    // So that something is soon to be seen.
    QVERIFY(answer.batches.first() <= 200);
}

QTEST_GUILESS_MAIN(TestSqliteQueueStore)
#include "tst_sqlitequeuestore.moc"
