// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/heldsecretstore.h"
#include "desk/recentsrun.h"
#include "settings/policyfile.h"
#include "support/traces.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString couto = u"1204 PorCpfCnpj ***.149.410-** BIANCA COUTO"_s;
const QString coutoLater = u"1204 PorCpfCnpj ***.149.410-**"_s;
const QByteArray forbiddingRecents = "[policy]\nlocked=recents\n";

} // namespace

// Whose customers are told when, what of them is left on disk, and when nothing is.
class TestRecentsDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void surviveARestartWithoutNames();
    void pinsAndRemovalsSurvive();
    void changesAreTold();
    void profilesAreApart();
    void comingBackNamesAreStillKnown();
    void profileTurnedToAnotherServerHasNobodys();
    void connectionForThisRunIsInMemoryOnly();
    void withoutConnectionThereIsNobody();
    void signingOutLeavesNoNames();
    void removedProfileLeavesNothing();
    void clearingLeavesNothing();
    void clearingTakesWhatWasSetAside();
    void damagedFileIsSetAside();
    void diskThatCannotBeWritten();
    void policyForbids();
    void policyErasesWhatWasThere();
    void personTurnsItOff();
    void personCannotTurnOnWhatIsForbidden();
    void wholeRunLeavesNoTrace();

private:
    std::unique_ptr<RecentsRun> run(const QByteArray &policy = {})
    {
        return std::make_unique<RecentsRun>(m_directory->path(), *m_secrets, PolicyFile::policy(policy + '\n'));
    }
    std::unique_ptr<RecentsRun> runOn(const Profile &profile, const QByteArray &policy = {})
    {
        auto now = run(policy);
        if (!now->connectTo(profile))
            qFatal("the keychain never answers");
        now->takeChanges();
        return now;
    }
    QStringList files() const { return QDir(m_directory->filePath(u"recents"_s)).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HeldSecretStore> m_secrets;
};

void TestRecentsDesk::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<HeldSecretStore>();
}

// Whatever a test did.
void TestRecentsDesk::cleanup()
{
    QCOMPARE(tracesIn(m_directory->path(), {u"86214941081"_s, u"862.149.410"_s, u"BIANCA"_s, u"COUTO"_s}),
             QStringList());
}

void TestRecentsDesk::surviveARestartWithoutNames()
{
    {
        const auto now = runOn(norte());
        now->note(byCpf());
        QCOMPARE(now->told(), QStringList{couto});
        QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::Kept);
    }
    const auto now = runOn(norte());
    QCOMPARE(now->told(), QStringList{coutoLater});
    const Recent recent = now->desk.recents().at(0);
    QCOMPARE(recent.lastUsed, QDateTime(QDate(2026, 3, 10), QTime(14, 1)));
    QCOMPARE(now->desk.matching(u"86214941081"_s), recent);
    QCOMPARE(now->desk.queryFor(recent), byCodigo());
    now->note(byCpf());
    QCOMPARE(now->told(), QStringList{couto});
}

void TestRecentsDesk::pinsAndRemovalsSurvive()
{
    {
        const auto now = runOn(norte());
        now->note(byCpf());
        now->note(byCodigo(u"2"_s), {customer(u"2"_s)});
        now->note(byCodigo(u"3"_s), {customer(u"3"_s)});
        now->desk.setPinned(now->desk.recents().at(2), true);
        now->desk.remove(now->desk.recents().at(2));
    }
    QCOMPARE(runOn(norte())->told(), (QStringList{u"pinned "_s + coutoLater, u"3 PorCodigoCliente 3"_s}));
}

void TestRecentsDesk::changesAreTold()
{
    const auto now = runOn(norte());
    now->note(byCpf());
    QCOMPARE(now->takeChanges(), 1);
    const Recent recent = now->desk.recents().at(0);
    now->note(byCpf(), {});
    now->desk.setPinned(recent, false);
    QCOMPARE(now->takeChanges(), 0);
    now->desk.setPinned(recent, true);
    QCOMPARE(now->takeChanges(), 1);
    now->desk.remove(recent);
    QCOMPARE(now->takeChanges(), 1);
    now->desk.remove(recent);
    QCOMPARE(now->takeChanges(), 0);
    now->connectTo(norte());
    QCOMPARE(now->takeChanges(), 0);
    now->connectTo(sul());
    QCOMPARE(now->takeChanges(), 1);
}

void TestRecentsDesk::profilesAreApart()
{
    const auto now = runOn(norte());
    now->note(byCpf());
    QVERIFY(now->connectTo(sul()));
    QCOMPARE(now->told(), QStringList());
    QVERIFY(!now->desk.matching(u"86214941081"_s));
    now->note(byCodigo(u"2"_s), {customer(u"2"_s)});
    QCOMPARE(files(), (QStringList{u"norte.json"_s, u"sul.json"_s}));
    QCOMPARE(runOn(norte())->told(), QStringList{coutoLater});
    QCOMPARE(runOn(sul())->told(), QStringList{u"2 PorCodigoCliente 2"_s});
}

void TestRecentsDesk::comingBackNamesAreStillKnown()
{
    const auto now = runOn(norte());
    now->note(byCpf());
    QVERIFY(now->connectTo(sul()));
    now->connection.desk.open(norte().id);
    QCOMPARE(now->told(), QStringList{couto}); // while the keychain is asked for the sign-in
}

void TestRecentsDesk::profileTurnedToAnotherServerHasNobodys()
{
    const auto now = runOn(norte());
    now->note(byCpf());
    Profile turned = norte();
    turned.server = sul().server;
    QVERIFY(now->connectTo(turned));
    QCOMPARE(now->told(), QStringList());
    QCOMPARE(files(), QStringList());
    now->note(byCodigo(u"2"_s), {customer(u"2"_s)});
    QCOMPARE(runOn(turned)->told(), QStringList{u"2 PorCodigoCliente 2"_s});
    // Nor is the other one's list brought back by what this run knew of it.
    QVERIFY(now->connectTo(norte()));
    QCOMPARE(now->told(), QStringList());
}

void TestRecentsDesk::connectionForThisRunIsInMemoryOnly()
{
    const auto now = run();
    now->connection.desk.connectTo(connectionOf(norte(), secretsOfNorte()).value());
    now->note(byCpf());
    now->desk.setOpenTabs({OpenTab::of(byCodigo())});
    QCOMPARE(now->told(), QStringList{couto});
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::ForThisRun);
    now->connection.desk.trust(QByteArray(32, 'c')); // the same connection
    QCOMPARE(now->told(), QStringList{couto});
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_secrets->asked(), QStringList());
    now->connection.desk.connectTo(connectionOf(sul(), secretsOfSul()).value());
    QCOMPARE(now->told(), QStringList());
}

void TestRecentsDesk::withoutConnectionThereIsNobody()
{
    const auto now = run();
    now->note(byCpf());
    now->desk.setOpenTabs({OpenTab::of(byCodigo())});
    now->desk.clear();
    QCOMPARE(now->told(), QStringList());
    QCOMPARE(now->desk.openTabs(), QList<OpenTab>());
    QCOMPARE(now->takeChanges(), 0);
}

void TestRecentsDesk::signingOutLeavesNoNames()
{
    const auto now = runOn(norte());
    now->note(byCpf());
    now->connection.desk.signOut();
    QCOMPARE(now->told(), QStringList());
    QVERIFY(now->takeChanges() > 0);
    QVERIFY(now->connectTo(norte()));
    QCOMPARE(now->told(), QStringList{coutoLater});
    now->connection.desk.connectTo(connectionOf(norte(), secretsOfNorte()).value());
    now->note(byCpf());
    now->connection.desk.signOut();
    now->connection.desk.connectTo(connectionOf(norte(), secretsOfNorte()).value());
    QCOMPARE(now->told(), QStringList());
}

void TestRecentsDesk::removedProfileLeavesNothing()
{
    const auto now = runOn(norte());
    now->note(byCpf());
    QVERIFY(now->connectTo(sul()));
    now->note(byCodigo(u"2"_s), {customer(u"2"_s)});
    now->connection.desk.remove(norte().id); // not in use
    QCOMPARE(files(), QStringList{u"sul.json"_s});
    now->connection.desk.remove(sul().id); // in use
    QCOMPARE(files(), QStringList());
    QCOMPARE(now->told(), QStringList());
    QVERIFY(now->connectTo(norte()));
    QCOMPARE(now->told(), QStringList());
}

void TestRecentsDesk::clearingLeavesNothing()
{
    const auto now = runOn(norte());
    now->note(byCpf());
    now->desk.setPinned(now->desk.recents().at(0), true);
    now->desk.clear();
    QCOMPARE(now->told(), QStringList());
    QCOMPARE(files(), QStringList());
    QCOMPARE(runOn(norte())->told(), QStringList());
}

void TestRecentsDesk::clearingTakesWhatWasSetAside()
{
    runOn(norte())->note(byCpf());
    QFile file(m_directory->filePath(u"recents/norte.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write("}");
    file.close();
    const auto now = runOn(norte());
    now->note(byCpf());
    QCOMPARE(files().size(), 2);
    now->desk.clear();
    QCOMPARE(now->desk.setAsideFile(), QString());
    QCOMPARE(files(), QStringList());
}

void TestRecentsDesk::damagedFileIsSetAside()
{
    QDir(m_directory->path()).mkdir(u"recents"_s);
    QFile file(m_directory->filePath(u"recents/norte.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("damaged");
    file.close();
    const auto now = runOn(norte());
    QCOMPARE(now->told(), QStringList());
    QCOMPARE(now->desk.setAsideFile(), m_directory->filePath(u"recents/norte.set-aside.json"_s));
    now->note(byCpf());
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::Kept);
    QCOMPARE(files(), (QStringList{u"norte.json"_s, u"norte.set-aside.json"_s}));
    QCOMPARE(runOn(norte())->desk.setAsideFile(), QString());
}

void TestRecentsDesk::diskThatCannotBeWritten()
{
    QFile inTheWay(m_directory->filePath(u"recents"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto now = runOn(norte());
    now->note(byCpf());
    QCOMPARE(now->told(), QStringList{couto});
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::WithoutDisk);
    QVERIFY(inTheWay.remove());
    now->note(byCpf());
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::Kept);
    QCOMPARE(runOn(norte())->told(), QStringList{coutoLater});
}

void TestRecentsDesk::policyForbids()
{
    const auto now = runOn(norte(), forbiddingRecents);
    now->note(byCpf());
    now->desk.setOpenTabs({OpenTab::of(byCodigo())});
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::Forbidden);
    QCOMPARE(now->told(), QStringList());
    QCOMPARE(now->desk.openTabs(), QList<OpenTab>());
    QCOMPARE(files(), QStringList());
    QVERIFY(!m_secrets->asked().contains(u"read recents/key"_s)); // nobody is bothered for it
    now->connection.desk.connectTo(connectionOf(sul(), secretsOfSul()).value());
    now->note(byCpf());
    QCOMPARE(now->told(), QStringList());
}

void TestRecentsDesk::policyErasesWhatWasThere()
{
    runOn(norte())->note(byCpf());
    runOn(sul())->note(byCpf());
    run(forbiddingRecents); // before anybody connects
    QVERIFY(!QDir(m_directory->filePath(u"recents"_s)).exists());
    QCOMPARE(runOn(norte())->told(), QStringList());
}

void TestRecentsDesk::personTurnsItOff()
{
    {
        runOn(sul())->note(byCpf());
        const auto now = runOn(norte());
        now->note(byCpf());
        now->desk.setKeeping(false);
        QCOMPARE(now->takeChanges(), 2);
        QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::TurnedOff);
        QCOMPARE(now->told(), QStringList());
        now->note(byCpf());
        QCOMPARE(now->told(), QStringList());
        QCOMPARE(files(), QStringList());
    }
    const auto now = runOn(norte());
    now->note(byCpf());
    QCOMPARE(now->told(), QStringList());
    now->desk.setKeeping(true);
    QTRY_COMPARE(now->desk.keeping(), RecentsDesk::Keeping::Kept);
    now->note(byCpf());
    QCOMPARE(now->told(), QStringList{couto});
    QTRY_COMPARE(runOn(norte())->told(), QStringList{coutoLater});
}

void TestRecentsDesk::personCannotTurnOnWhatIsForbidden()
{
    const auto now = runOn(norte(), forbiddingRecents);
    now->desk.setKeeping(true);
    QCOMPARE(now->desk.keeping(), RecentsDesk::Keeping::Forbidden);
    now->note(byCpf());
    QCOMPARE(now->told(), QStringList());
}

void TestRecentsDesk::wholeRunLeavesNoTrace()
{
    const auto now = runOn(norte());
    for (const TipoBusca tipo : {TipoBusca::PorCpfCnpj, TipoBusca::PorCodigoCliente, TipoBusca::PorIdClienteServico,
                                 TipoBusca::PorProtocolo}) {
        for (const QString &termo : {u"862.149.410-81"_s, u"BIANCA COUTO 1"_s, u"1204"_s}) {
            now->note(asked(tipo, termo));
            now->desk.setOpenTabs({OpenTab::of(asked(tipo, termo), CodigoCliente(u"1204"_s)),
                                   OpenTab::of(asked(tipo, termo), CodigoCliente(u"86214941081"_s))});
            now->desk.setPinned(now->desk.recents().at(0), true);
            // What is on disk at this moment, not only at the end.
            QCOMPARE(tracesIn(m_directory->path(), {u"86214941081"_s, u"862.149.410"_s, u"BIANCA"_s}), QStringList());
        }
    }
    QCOMPARE(files(), QStringList{u"norte.json"_s}); // there was something to look through
    QVERIFY(!(QFile::permissions(m_directory->filePath(u"recents/norte.json"_s)) & QFileDevice::ReadOther));
    QVERIFY(!(QFile::permissions(m_directory->filePath(u"recents/norte.json"_s)) & QFileDevice::ReadGroup));
}

QTEST_GUILESS_MAIN(TestRecentsDesk)
#include "tst_recentsdesk.moc"
