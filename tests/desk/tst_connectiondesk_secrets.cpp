// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectionrun.h"
#include "desk/heldsecretstore.h"
#include "support/printing.h"
#include "support/traces.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString environmentToken = u"eyJ0b2tlbg-of-the-environment"_s;

} // namespace

// Where the secrets of profiles are: in memory and in the keychain, and nowhere else.
class TestConnectionDeskSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void surviveARestart();
    void areOfTheirProfile();
    void replacedOnesAreGone();
    void signOutErasesThem();
    void signOutWhileOpening();
    void signOutWhileTheyAreBeingStored();
    void signedOutForThisRunWhenTheKeychainCannotErase();
    void failingKeychainKeepsThemForThisRun_data();
    void failingKeychainKeepsThemForThisRun();
    void failingKeychainOpensNothing();
    void problemIsToldUntilTheKeychainDoesItsPart();
    void latestOpenWins();
    void endedOpeningNeverConnects();
    void deskEndsWhileTheKeychainIsAsked();
    void whatIsBeingStoredIsStoredWithoutTheDesk();
    void secretsOfComeAfterWhatWasStored();
    void secretsOfAnUnknownProfileAreNone();
    void secretsOfIsCancelled();
    void unreadableEntryIsNone();
    void wholeRunLeavesNoTrace();

private:
    std::unique_ptr<ConnectionRun> run() { return std::make_unique<ConnectionRun>(m_directory->path(), *m_store); }
    // As an earlier run would have left it.
    void keepEarlier(const Profile &profile, const ProfileSecrets &secrets);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HeldSecretStore> m_store;
};

void TestConnectionDeskSecrets::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<HeldSecretStore>();
}

// Whatever a test did.
void TestConnectionDeskSecrets::cleanup()
{
    QCOMPARE(tracesIn(m_directory->path(), secretWords() + QStringList{environmentToken}), QStringList());
}

void TestConnectionDeskSecrets::keepEarlier(const Profile &profile, const ProfileSecrets &secrets)
{
    const auto before = run();
    before->desk.keep(profile, secrets);
    QTRY_VERIFY(!before->desk.isStoring());
}

void TestConnectionDeskSecrets::surviveARestart()
{
    keepEarlier(norte(), secretsOfNorte());
    keepEarlier(sul(), secretsOfSul());
    const auto now = run();
    now->desk.openLast();
    QTRY_COMPARE(now->state(), u"Connected"_s);
    QCOMPARE(now->connection(), connectionOf(sul(), secretsOfSul()));
    now->desk.open(norte().id);
    QTRY_COMPARE(now->state(), u"Connected"_s);
    QCOMPARE(now->connection(), connectionOf(norte(), secretsOfNorte()));
}

void TestConnectionDeskSecrets::areOfTheirProfile()
{
    keepEarlier(norte(), secretsOfNorte());
    Profile nortes = norte();
    nortes.id = u"norte2"_s;
    keepEarlier(nortes, secretsOfSul());
    const auto now = run();
    QCOMPARE(now->secretsOf(norte().id), secretsOfNorte());
    QCOMPARE(now->secretsOf(nortes.id), secretsOfSul());
    // One entry of the keychain each, so one question.
    QCOMPARE(m_store->asked(),
             (QStringList{u"write profile/norte"_s, u"write profile/norte2"_s, u"read profile/norte"_s,
                          u"read profile/norte2"_s}));
}

void TestConnectionDeskSecrets::replacedOnesAreGone()
{
    keepEarlier(norte(), secretsOfNorte());
    keepEarlier(norte(), secretsOfSul());
    QCOMPARE(run()->secretsOf(norte().id), secretsOfSul());
}

void TestConnectionDeskSecrets::signOutErasesThem()
{
    const auto now = run();
    now->desk.keep(norte(), secretsOfNorte());
    now->desk.signOut();
    QCOMPARE(now->state(), u"SignedOut"_s);
    QVERIFY(!now->desk.session());
    QVERIFY(now->desk.isStoring());
    QTRY_VERIFY(!now->desk.isStoring());
    QCOMPARE(now->log(), (QStringList{u"Connected"_s, u"SignedOut"_s, u"stored"_s}));
    QCOMPARE(now->secretsOf(norte().id), ProfileSecrets());
    now->desk.open(norte().id);
    QTRY_COMPARE(now->state(), u"SignedOut"_s);
    // The profile is still there, the secrets are not.
    const auto next = run();
    QCOMPARE(next->settings.profiles(), QList{norte()});
    QCOMPARE(next->secretsOf(norte().id), ProfileSecrets());
}

void TestConnectionDeskSecrets::signOutWhileOpening()
{
    keepEarlier(norte(), secretsOfNorte());
    const auto now = run();
    m_store->hold();
    now->desk.open(norte().id);
    now->desk.signOut();
    m_store->release();
    QTRY_VERIFY(!now->desk.isStoring());
    QCOMPARE(now->log(), (QStringList{u"Opening"_s, u"SignedOut"_s, u"stored"_s}));
    QCOMPARE(run()->secretsOf(norte().id), ProfileSecrets());
}

void TestConnectionDeskSecrets::signOutWhileTheyAreBeingStored()
{
    const auto now = run();
    m_store->hold();
    now->desk.keep(norte(), secretsOfNorte());
    now->desk.signOut();
    m_store->release();
    QTRY_VERIFY(!now->desk.isStoring());
    QCOMPARE(run()->secretsOf(norte().id), ProfileSecrets());
}

void TestConnectionDeskSecrets::signedOutForThisRunWhenTheKeychainCannotErase()
{
    const auto now = run();
    now->desk.keep(norte(), secretsOfNorte());
    QTRY_VERIFY(!now->desk.isStoring());
    m_store->setFailure(ErrorKind::KeychainRefused);
    now->desk.signOut();
    QTRY_VERIFY(!now->desk.isStoring());
    QCOMPARE(now->desk.keychainProblem().value().kind, ErrorKind::KeychainRefused);
    m_store->setFailure({});
    now->desk.open(norte().id);
    QTRY_COMPARE(now->state(), u"SignedOut"_s);
    QCOMPARE(now->secretsOf(norte().id), ProfileSecrets());
}

void TestConnectionDeskSecrets::failingKeychainKeepsThemForThisRun_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::KeychainUnavailable, ErrorKind::KeychainRefused, ErrorKind::KeychainFailed})
        QTest::addRow("%s", qPrintable(nameOf(kind))) << kind;
}

void TestConnectionDeskSecrets::failingKeychainKeepsThemForThisRun()
{
    QFETCH(const ErrorKind, kind);
    m_store->setFailure(kind);
    {
        const auto now = run();
        now->desk.keep(norte(), secretsOfNorte());
        QCOMPARE(now->state(), u"Connected"_s);
        QTRY_VERIFY(!now->desk.isStoring());
        QCOMPARE(now->take(), (QStringList{u"Connected"_s, u"problem "_s + nameOf(kind), u"stored"_s}));
        QCOMPARE(now->desk.keychainProblem().value().kind, kind);
        // As long as the program runs.
        now->desk.keep(sul(), secretsOfSul());
        now->desk.open(norte().id);
        QTRY_COMPARE(now->state(), u"Connected"_s);
        QCOMPARE(now->connection(), connectionOf(norte(), secretsOfNorte()));
        QTRY_VERIFY(!now->desk.isStoring());
        QCOMPARE(now->take(), (QStringList{u"Connected"_s, u"Opening"_s, u"stored"_s, u"Connected"_s}));
    }
    m_store->setFailure({});
    QCOMPARE(run()->secretsOf(norte().id), ProfileSecrets());
}

void TestConnectionDeskSecrets::failingKeychainOpensNothing()
{
    keepEarlier(norte(), secretsOfNorte());
    m_store->setFailure(ErrorKind::KeychainRefused);
    const auto now = run();
    now->desk.openLast();
    QTRY_COMPARE(now->log(), (QStringList{u"Opening"_s, u"problem KeychainRefused"_s, u"SignedOut"_s}));
    m_store->setFailure({}); // unlocked
    now->take();
    now->desk.openLast();
    QTRY_COMPARE(now->log(), (QStringList{u"Opening"_s, u"no problem"_s, u"Connected"_s}));
}

void TestConnectionDeskSecrets::problemIsToldUntilTheKeychainDoesItsPart()
{
    const auto now = run();
    m_store->setFailure(ErrorKind::KeychainRefused);
    now->desk.keep(norte(), secretsOfNorte());
    QTRY_VERIFY(now->desk.keychainProblem());
    m_store->setFailure({});
    // What a locked one answers proves nothing.
    now->secretsOf(norte().id);
    QVERIFY(now->desk.keychainProblem());
    now->take();
    now->desk.keep(norte(), secretsOfNorte());
    QTRY_VERIFY(!now->desk.isStoring());
    QCOMPARE(now->take(), (QStringList{u"Connected"_s, u"no problem"_s, u"stored"_s}));
    QCOMPARE(run()->secretsOf(norte().id), secretsOfNorte());
}

void TestConnectionDeskSecrets::latestOpenWins()
{
    keepEarlier(norte(), secretsOfNorte());
    keepEarlier(sul(), secretsOfSul());
    const auto now = run();
    m_store->hold();
    now->desk.open(sul().id);
    now->desk.open(norte().id);
    QCOMPARE(now->desk.profile(), norte());
    m_store->release();
    QTRY_COMPARE(now->state(), u"Connected"_s);
    QCOMPARE(now->connection(), connectionOf(norte(), secretsOfNorte()));
    QCOMPARE(now->log(), (QStringList{u"Opening"_s, u"Opening"_s, u"Connected"_s}));
    QCOMPARE(now->settings.currentProfile(), norte().id);
}

void TestConnectionDeskSecrets::endedOpeningNeverConnects()
{
    keepEarlier(norte(), secretsOfNorte());
    const auto now = run();
    m_store->hold();
    now->desk.open(norte().id);
    now->desk.keep(sul(), secretsOfSul());
    m_store->release();
    QTRY_VERIFY(!now->desk.isStoring());
    QCOMPARE(now->log(), (QStringList{u"Opening"_s, u"Connected"_s, u"stored"_s}));
    QCOMPARE(now->connection(), connectionOf(sul(), secretsOfSul()));
}

void TestConnectionDeskSecrets::deskEndsWhileTheKeychainIsAsked()
{
    keepEarlier(norte(), secretsOfNorte());
    m_store->hold();
    auto ended = run();
    ended->desk.open(norte().id);
    ended.reset();
    m_store->release();
    QCOMPARE(run()->secretsOf(norte().id), secretsOfNorte()); // by then, it would have been told
}

void TestConnectionDeskSecrets::whatIsBeingStoredIsStoredWithoutTheDesk()
{
    m_store->hold();
    run()->desk.keep(norte(), secretsOfNorte());
    QCOMPARE(m_store->heldCount(), 1);
    m_store->release();
    QCOMPARE(run()->secretsOf(norte().id), secretsOfNorte());
}

void TestConnectionDeskSecrets::secretsOfComeAfterWhatWasStored()
{
    keepEarlier(norte(), secretsOfNorte());
    const auto now = run();
    now->desk.keep(norte(), secretsOfSul());
    ProfileSecrets told;
    const PendingCall call = now->desk.secretsOf(norte().id, [&told](const ProfileSecrets &s) { told = s; });
    QVERIFY(told.isEmpty()); // from the event loop
    QTRY_COMPARE(told, secretsOfSul());
}

void TestConnectionDeskSecrets::secretsOfAnUnknownProfileAreNone()
{
    const auto now = run();
    QCOMPARE(now->secretsOf(u"outro"_s), ProfileSecrets());
    QCOMPARE(now->log(), QStringList());
}

void TestConnectionDeskSecrets::secretsOfIsCancelled()
{
    const auto now = run();
    bool isTold = false;
    m_store->hold();
    PendingCall call = now->desk.secretsOf(norte().id, [&isTold](const ProfileSecrets &) { isTold = true; });
    call.cancel();
    m_store->release();
    now->secretsOf(norte().id);
    QVERIFY(!isTold);
}

void TestConnectionDeskSecrets::unreadableEntryIsNone()
{
    run()->settings.setProfile(norte());
    for (const QString &text : {u"p4ss"_s, u"[]"_s, u"{\"password\":1}"_s, u"{"_s}) {
        const PendingCall write = m_store->write(u"profile/norte"_s, text, [](const Result<void> &) {});
        const auto now = run();
        now->desk.open(norte().id);
        QTRY_COMPARE(now->state(), u"SignedOut"_s);
    }
}

void TestConnectionDeskSecrets::wholeRunLeavesNoTrace()
{
    for (const bool isFailing : {false, true}) {
        m_store->setFailure(isFailing ? std::optional(ErrorKind::KeychainFailed) : std::nullopt);
        const auto now = run();
        now->desk.keep(norte(), secretsOfNorte());
        now->desk.keep(sul(), secretsOfSul());
        now->desk.open(norte().id);
        QTRY_COMPARE(now->state(), u"Connected"_s);
        now->desk.trust(QByteArray(32, 'c'));
        now->desk.openLast(environmentToken);
        now->desk.connectTo(connectionOf(sul(), secretsOfSul()).value(), u"Sul"_s);
        now->settings.setForm({});
        now->desk.signOut();
        now->desk.remove(sul().id);
        QTRY_VERIFY(!now->desk.isStoring());
        now->settings.setTheme(ThemeChoice::Dark);
    }
    QVERIFY(QFile::exists(m_directory->filePath(u"guiche.ini"_s)));
    // cleanup() looks for the traces; this is what it would find of what may be there.
    QVERIFY(!tracesIn(m_directory->path(), {u"norte.example"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectionDeskSecrets)
#include "tst_connectiondesk_secrets.moc"
