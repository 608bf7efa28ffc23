// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filerecentsstore.h"
#include "store/storedcustomers.h"
#include "support/traces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

// What a file adds to the contract of every store: who can read it, what stands in it, and what becomes of a damaged one.
class TestFileRecentsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void comesBackInTheNextRun();
    void lookingWritesNothing();
    void isForItsOwnersEyes();
    void looseFileIsTightened();
    void holdsNoDocument();
    void unreadableIsSetAside_data();
    void unreadableIsSetAside();
    void laterSetAsideReplaces();
    void unreadableThatCannotBeMovedIsNotWrittenOver();
    void hugeFileIsNotRead();
    void unknownKeysArePassedOver();
    void erasingErasesWhatWasSetAside();
    void erasingAllLeavesNothing();
    void erasingAllLeavesWhatIsNotOurs();
    void failedWriteLeavesTheOldOne();
    void directoryThatCannotBeMade();

private:
    FileRecentsStore again() const { return FileRecentsStore(m_directory->path()); }
    QString path(const QString &name) const { return m_directory->filePath(u"recents/"_s + name); }
    void plant(const QByteArray &bytes, const QString &name = u"norte.json"_s) const
    {
        QDir(m_directory->path()).mkdir(u"recents"_s);
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const
    {
        return QDir(m_directory->filePath(u"recents"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestFileRecentsStore::comesBackInTheNextRun()
{
    QVERIFY(again().write(u"norte"_s, manyCustomers()));
    QCOMPARE(again().read(u"norte"_s).value(), manyCustomers());
    QCOMPARE(names(), QStringList{u"norte.json"_s}); // and nothing half written beside it
}

void TestFileRecentsStore::lookingWritesNothing()
{
    QCOMPARE(again().read(u"norte"_s).value(), KeptCustomers());
    QVERIFY(again().eraseAll());
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestFileRecentsStore::isForItsOwnersEyes()
{
    QVERIFY(again().write(u"norte"_s, manyCustomers()));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QString &name : {path(u"norte.json"_s), m_directory->filePath(u"recents"_s)})
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    QVERIFY(!(QFile::permissions(path(u"norte.json"_s)) & QFileDevice::ExeOwner));
}

void TestFileRecentsStore::looseFileIsTightened()
{
    plant("{}");
    QVERIFY(QFile::setPermissions(path(u"norte.json"_s), QFileDevice::ReadOwner | QFileDevice::ReadOther));
    QVERIFY(again().write(u"norte"_s, manyCustomers()));
    QVERIFY(!(QFile::permissions(path(u"norte.json"_s)) & QFileDevice::ReadOther));
}

void TestFileRecentsStore::holdsNoDocument()
{
    KeptCustomers kept = manyCustomers();
    kept.recents << KeptCustomer{.termo = KeptTerm(TipoBusca::PorCodigoCliente, plantedCpf),
                                 .codigo = CodigoCliente(plantedCpf), // where a provider's código is the CPF
                                 .lastUsed = QDateTime(QDate(2026, 3, 10), QTime(14, 2))};
    kept.tabs << OpenTab{.codigo = CodigoCliente(plantedCnpj)};
    QVERIFY(again().write(u"norte"_s, kept));
    QCOMPARE(tracesIn(m_directory->path(), {plantedCpf, plantedCnpj, u"862.149"_s, u"12.ABC"_s}), QStringList());
    QVERIFY(!tracesIn(m_directory->path(), {u"***.149.410-**"_s}).isEmpty()); // what it would find
}

void TestFileRecentsStore::unreadableIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray row = R"({"tipo":"codigo_cliente","termo":"5","lastUsed":"2026-03-10T17:30:00Z"})";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x7f"
                                           "ELF\0\0",
                                           6);
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"recents":[)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("without a version") << QByteArray(R"({"recents":[],"tabs":[]})");
    QTest::newRow("of a later version") << QByteArray(R"({"version":2,"recents":[],"tabs":[]})");
    QTest::newRow("version as text") << QByteArray(R"({"version":"1","recents":[],"tabs":[]})");
    QTest::newRow("without recents") << QByteArray(R"({"version":1,"tabs":[]})");
    QTest::newRow("without tabs") << QByteArray(R"({"version":1,"recents":[]})");
    QTest::newRow("row is none") << QByteArray(R"({"version":1,"recents":[5],"tabs":[]})");
    const auto with = [&row](const QByteArray &from, const QByteArray &to) -> QByteArray {
        return R"({"version":1,"recents":[)" + QByteArray(row).replace(from, to) + R"(],"tabs":[]})";
    };
    QTest::newRow("unknown tipo") << with("codigo_cliente", "nome");
    QTest::newRow("whole document") << with("\"5\"", "\"86214941081\"");
    QTest::newRow("termo is a number") << with("\"5\"", "55555555555");
    QTest::newRow("no date") << with("2026-03-10T17:30:00Z", "ontem");
    QTest::newRow("tab is none") << QByteArray(R"({"version":1,"recents":[],"tabs":[{"tipo":"protocolo"},{}]})");
}

void TestFileRecentsStore::unreadableIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    plant(bytes);
    FileRecentsStore store = again();
    const auto kept = store.read(u"norte"_s);
    QVERIFY(!kept.has_value());
    QCOMPARE(kept.error().setAsideAs, path(u"norte.set-aside.json"_s));
    QCOMPARE(names(), QStringList{u"norte.set-aside.json"_s});
    QCOMPARE(bytesOf(u"norte.set-aside.json"_s), bytes);
    // A new one can begin.
    QCOMPARE(store.read(u"norte"_s).value(), KeptCustomers());
    QVERIFY(store.write(u"norte"_s, manyCustomers()));
    QCOMPARE(bytesOf(u"norte.set-aside.json"_s), bytes);
    QCOMPARE(again().read(u"norte"_s).value(), manyCustomers());
}

void TestFileRecentsStore::laterSetAsideReplaces()
{
    plant("first");
    QVERIFY(!again().read(u"norte"_s).has_value());
    plant("second");
    QVERIFY(!again().read(u"norte"_s).has_value());
    QCOMPARE(bytesOf(u"norte.set-aside.json"_s), "second");
}

void TestFileRecentsStore::unreadableThatCannotBeMovedIsNotWrittenOver()
{
    plant("damaged");
    QDir(path({})).mkdir(u"norte.set-aside.json"_s); // in its way
    FileRecentsStore store = again();
    const auto kept = store.read(u"norte"_s);
    QVERIFY(!kept.has_value());
    QCOMPARE(kept.error().setAsideAs, QString());
    QVERIFY(!store.write(u"norte"_s, manyCustomers()));
    QVERIFY(!store.write(u"norte"_s, {}));
    QCOMPARE(bytesOf(u"norte.json"_s), "damaged");
    QVERIFY(store.write(u"sul"_s, manyCustomers()));
    // Who erases it knows what they do.
    store.erase(u"norte"_s);
    QVERIFY(store.write(u"norte"_s, manyCustomers()));
}

void TestFileRecentsStore::hugeFileIsNotRead()
{
    plant(R"({"version":1,"recents":[],"tabs":[]})" + QByteArray(5 * 1024 * 1024, ' '));
    QVERIFY(!again().read(u"norte"_s).has_value());
}

void TestFileRecentsStore::unknownKeysArePassedOver()
{
    plant(R"({"version":1,"mood":"good","recents":[{"tipo":"codigo_cliente","termo":"5","codigo":"5","shoe":42,)"
          R"("lastUsed":"2026-03-10T17:02:00Z"}],"tabs":[]})");
    QCOMPARE(again().read(u"norte"_s).value(), oneCustomer(u"5"_s));
}

void TestFileRecentsStore::erasingErasesWhatWasSetAside()
{
    plant("damaged");
    FileRecentsStore store = again();
    QVERIFY(!store.read(u"norte"_s).has_value());
    QVERIFY(store.write(u"norte"_s, manyCustomers()));
    plant("damaged", u"sul.set-aside.json"_s);
    QVERIFY(store.erase(u"norte"_s));
    QCOMPARE(names(), QStringList{u"sul.set-aside.json"_s});
}

void TestFileRecentsStore::erasingAllLeavesNothing()
{
    QVERIFY(again().write(u"norte"_s, manyCustomers()));
    plant("damaged", u"norte.set-aside.json"_s);
    plant("half", u"sul.json.aBcDeF"_s); // of a run that ended amid a write
    QVERIFY(again().eraseAll());
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestFileRecentsStore::erasingAllLeavesWhatIsNotOurs()
{
    plant("mine", u"notes.txt"_s);
    QVERIFY(again().write(u"norte"_s, manyCustomers()));
    QVERIFY(again().eraseAll());
    QCOMPARE(names(), QStringList{u"notes.txt"_s});
}

void TestFileRecentsStore::failedWriteLeavesTheOldOne()
{
    QVERIFY(again().write(u"norte"_s, manyCustomers()));
    QVERIFY(QFile::rename(path(u"norte.json"_s), path(u"kept.json"_s)));
    QDir(path({})).mkdir(u"norte.json"_s); // cannot be replaced by a file
    QVERIFY(!again().write(u"norte"_s, oneCustomer(u"5"_s)));
    QDir(path({})).rmdir(u"norte.json"_s);
    QCOMPARE(names(), QStringList{u"kept.json"_s});
}

void TestFileRecentsStore::directoryThatCannotBeMade()
{
    QFile file(m_directory->filePath(u"recents"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!again().write(u"norte"_s, manyCustomers()));
    QCOMPARE(again().read(u"norte"_s).value(), KeptCustomers());
}

QTEST_GUILESS_MAIN(TestFileRecentsStore)
#include "tst_filerecentsstore.moc"
