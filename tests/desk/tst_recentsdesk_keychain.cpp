// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/heldsecretstore.h"
#include "desk/recentsrun.h"
#include "support/printing.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString keyEntry = u"recents/key"_s;

// As a Secret Service that stays locked: there seems to be no such secret, and a write is refused.
class LockedSecretStore : public MemorySecretStore
{
public:
    PendingCall write(const QString &key, const QString &secret, DoneHandler handler) override
    {
        setFailure(ErrorKind::KeychainRefused);
        PendingCall call = MemorySecretStore::write(key, secret, std::move(handler));
        setFailure({});
        return call;
    }
};

} // namespace

// The key of the hashes is in the keychain: there, late, refused, changed or not a key.
class TestRecentsDeskKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keyIsMadeOnceForAllProfiles();
    void keyIsNotInTheFiles();
    void keysDiffer();
    void nothingNewIsWrittenWithoutAKeychain_data();
    void nothingNewIsWrittenWithoutAKeychain();
    void keyThatCannotBeKeptIsNotUsed();
    void whatIsKeptCanBeRemovedWithoutAKeychain();
    void tabsAreNotKeptWithoutAKeychain();
    void waitsForTheKeyWithoutBlocking();
    void removalDoesNotWaitForTheKey();
    void tabsWaitForTheKey();
    void isAskedAgainWithTheNextConnection();
    void changedKeyLeavesCustomersKnownByCodigo();
    void entryThatIsNoKeyIsReplaced_data();
    void entryThatIsNoKeyIsReplaced();
    void turnedOffWhileTheKeychainIsAsked();
    void deskEndsWhileTheKeychainIsAsked();

private:
    std::unique_ptr<RecentsRun> run() { return std::make_unique<RecentsRun>(m_directory->path(), *m_secrets); }
    std::unique_ptr<RecentsRun> runOn(const Profile &profile)
    {
        auto now = run();
        if (!now->connectTo(profile))
            qFatal("the keychain never answers");
        return now;
    }
    QString keyInKeychain()
    {
        QString key;
        bool isRead = false;
        const PendingCall call = m_secrets->read(keyEntry, [&](const Result<QString> &text) {
            key = text.value_or(QString());
            isRead = true;
        });
        return QTest::qWaitFor([&] { return isRead; }) ? key : u"never read"_s;
    }
    void setKeyInKeychain(const QString &text)
    {
        bool isWritten = false;
        const PendingCall call = m_secrets->write(keyEntry, text, [&](const Result<void> &) { isWritten = true; });
        QTRY_VERIFY(isWritten);
    }
    QByteArray file() const
    {
        QFile file(m_directory->filePath(u"recents/norte.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HeldSecretStore> m_secrets;
};

void TestRecentsDeskKeychain::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<HeldSecretStore>();
}

void TestRecentsDeskKeychain::keyIsMadeOnceForAllProfiles()
{
    runOn(norte());
    const QString key = keyInKeychain();
    QCOMPARE(QByteArray::fromHex(key.toLatin1()).size(), 32);
    const auto now = runOn(sul());
    QVERIFY(now->connectTo(norte()));
    QCOMPARE(keyInKeychain(), key);
    QCOMPARE(m_secrets->asked().count(u"write recents/key"_s), 1);
}

void TestRecentsDeskKeychain::keyIsNotInTheFiles()
{
    runOn(norte())->note(byCpf());
    QVERIFY(!file().isEmpty());
    QVERIFY(!file().contains(keyInKeychain().toLatin1().first(16)));
}

void TestRecentsDeskKeychain::keysDiffer()
{
    runOn(norte());
    const QString key = keyInKeychain();
    m_secrets = std::make_unique<HeldSecretStore>();
    runOn(norte());
    QVERIFY(keyInKeychain() != key);
}

void TestRecentsDeskKeychain::nothingNewIsWrittenWithoutAKeychain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::KeychainUnavailable, ErrorKind::KeychainRefused, ErrorKind::KeychainFailed})
        QTest::addRow("%s", qPrintable(nameOf(kind))) << kind;
}

void TestRecentsDeskKeychain::nothingNewIsWrittenWithoutAKeychain()
{
    QFETCH(const ErrorKind, kind);
    m_secrets->setFailure(kind);
    const auto now = runOn(norte());
    now->note(byCpf());
    now->desk.setPinned(now->desk.recents().at(0), true);
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::WithoutKeychain);
    QCOMPARE(now->told(), QStringList{u"pinned 1204 PorCpfCnpj ***.149.410-** BIANCA COUTO"_s});
    QVERIFY(now->desk.matching(u"86214941081"_s)); // for this run
    QVERIFY(!QDir(m_directory->filePath(u"recents"_s)).exists());
}

void TestRecentsDeskKeychain::keyThatCannotBeKeptIsNotUsed()
{
    LockedSecretStore locked;
    RecentsRun now(m_directory->path(), locked);
    QVERIFY(now.connectTo(norte()));
    QTRY_COMPARE(now.desk.keeping(), RecentsDesk::Keeping::WithoutKeychain);
    now.note(byCpf());
    QVERIFY(file().isEmpty());
}

void TestRecentsDeskKeychain::whatIsKeptCanBeRemovedWithoutAKeychain()
{
    {
        const auto now = runOn(norte());
        now->note(byCpf());
        now->note(byCodigo(u"2"_s), {customer(u"2"_s)});
    }
    const QByteArray before = file();
    m_secrets->setFailure(ErrorKind::KeychainRefused);
    const auto now = runOn(norte());
    QCOMPARE(now->told(), (QStringList{u"2 PorCodigoCliente 2"_s, u"1204 PorCpfCnpj ***.149.410-**"_s}));
    now->note(byCodigo(u"3"_s), {customer(u"3"_s)});
    QCOMPARE(file(), before);
    now->desk.remove(now->desk.recents().at(1));
    QVERIFY(!file().contains("\"2\"") && file().contains("1204") && !file().contains("\"3\""));
    now->desk.clear();
    QVERIFY(file().isEmpty());
    m_secrets->setFailure({});
    QCOMPARE(runOn(norte())->told(), QStringList());
}

void TestRecentsDeskKeychain::tabsAreNotKeptWithoutAKeychain()
{
    runOn(norte())->desk.setOpenTabs({OpenTab::of(byCodigo())});
    m_secrets->setFailure(ErrorKind::KeychainUnavailable);
    const auto now = runOn(norte());
    QCOMPARE(now->desk.openTabs().size(), 1); // those of the earlier run are opened again
    now->desk.setOpenTabs({OpenTab::of(byCodigo(u"2"_s))});
    QCOMPARE(now->desk.openTabs(), QList{OpenTab::of(byCodigo(u"2"_s))});
    QVERIFY(file().isEmpty()); // and are not there for ever
}

void TestRecentsDeskKeychain::waitsForTheKeyWithoutBlocking()
{
    runOn(norte())->note(byCpf());
    const QByteArray before = file();
    m_secrets->hold();
    const auto now = run();
    now->connection.desk.keep(norte(), secretsOfNorte());
    QCOMPARE(now->told(), QStringList{u"1204 PorCpfCnpj ***.149.410-**"_s});
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::Kept);
    now->note(byCodigo(u"2"_s), {customer(u"2"_s)});
    now->desk.setPinned(now->desk.recents().at(0), true);
    QVERIFY(!now->desk.matching(u"86214941081"_s)); // nobody can tell yet
    QCOMPARE(file(), before);
    now->takeChanges();
    m_secrets->release();
    QTRY_VERIFY(now->desk.matching(u"86214941081"_s));
    QCOMPARE(now->takeChanges(), 1);
    QCOMPARE(runOn(norte())->told(),
             (QStringList{u"pinned 2 PorCodigoCliente 2"_s, u"1204 PorCpfCnpj ***.149.410-**"_s}));
}

void TestRecentsDeskKeychain::removalDoesNotWaitForTheKey()
{
    runOn(norte())->note(byCpf());
    m_secrets->hold();
    const auto now = run();
    now->connection.desk.keep(norte(), secretsOfNorte());
    now->desk.remove(now->desk.recents().at(0));
    QVERIFY(file().isEmpty());
}

void TestRecentsDeskKeychain::tabsWaitForTheKey()
{
    runOn(norte())->desk.setOpenTabs({OpenTab::of(byCodigo())});
    const QByteArray before = file();
    m_secrets->hold();
    const auto now = run();
    now->connection.desk.keep(norte(), secretsOfNorte());
    now->desk.setOpenTabs({OpenTab::of(byCodigo(u"2"_s))});
    QCOMPARE(file(), before);
    m_secrets->release();
    QTRY_VERIFY(file() != before);
    QCOMPARE(runOn(norte())->desk.openTabs(), QList{OpenTab::of(byCodigo(u"2"_s))});
}

void TestRecentsDeskKeychain::isAskedAgainWithTheNextConnection()
{
    m_secrets->setFailure(ErrorKind::KeychainRefused);
    const auto now = runOn(norte());
    now->note(byCpf());
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::WithoutKeychain);
    m_secrets->setFailure({});
    QVERIFY(now->connectTo(norte()));
    QTRY_COMPARE(now->desk.keeping(), RecentsDesk::Keeping::Kept);
    const auto next = runOn(norte());
    QVERIFY(next->desk.matching(u"86214941081"_s)); // what was noted before can be kept now
}

void TestRecentsDeskKeychain::changedKeyLeavesCustomersKnownByCodigo()
{
    {
        const auto now = runOn(norte());
        now->note(byCpf());
        now->desk.setPinned(now->desk.recents().at(0), true);
    }
    m_secrets = std::make_unique<HeldSecretStore>(); // the keychain was reset
    {
        const auto now = runOn(norte());
        QVERIFY(!now->desk.matching(u"86214941081"_s));
        now->note(byCpf());
        QCOMPARE(now->told(), QStringList{u"pinned 1204 PorCpfCnpj ***.149.410-** BIANCA COUTO"_s});
    }
    QVERIFY(runOn(norte())->desk.matching(u"86214941081"_s));
}

void TestRecentsDeskKeychain::entryThatIsNoKeyIsReplaced_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("short") << u"00ff"_s;
    QTest::newRow("words") << QString(64, u'x');
    QTest::newRow("long") << QString(66, u'0');
}

void TestRecentsDeskKeychain::entryThatIsNoKeyIsReplaced()
{
    QFETCH(const QString, entry);
    setKeyInKeychain(entry);
    const auto now = runOn(norte());
    QTRY_COMPARE(QByteArray::fromHex(keyInKeychain().toLatin1()).size(), 32);
    QVERIFY(keyInKeychain() != entry);
    now->note(byCpf());
    QVERIFY(runOn(norte())->desk.matching(u"86214941081"_s));
}

void TestRecentsDeskKeychain::turnedOffWhileTheKeychainIsAsked()
{
    m_secrets->hold();
    const auto now = run();
    now->connection.desk.keep(norte(), secretsOfNorte());
    now->note(byCpf());
    now->desk.setKeeping(false);
    now->desk.setKeeping(true);
    now->desk.setKeeping(false);
    m_secrets->release();
    QTRY_VERIFY(!now->connection.desk.isStoring());
    QCOMPARE(keyInKeychain(), QString());
    QVERIFY(file().isEmpty());
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::TurnedOff);
}

void TestRecentsDeskKeychain::deskEndsWhileTheKeychainIsAsked()
{
    m_secrets->hold();
    auto ended = run();
    ended->connection.desk.keep(norte(), secretsOfNorte());
    ended->note(byCpf());
    ended.reset();
    m_secrets->release();
    QCOMPARE(keyInKeychain(), QString()); // by then, it would have been told
    QVERIFY(file().isEmpty());
}

QTEST_GUILESS_MAIN(TestRecentsDeskKeychain)
#include "tst_recentsdesk_keychain.moc"
