// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recentsrun.h"
#include "secrets/memorysecretstore.h"
#include "settings/policyfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// The tabs a window leaves open, from one run to the next.
class TestRecentsDeskTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tabsSurviveARestart();
    void tabsOfADocumentNobodyWasFoundByAreNotKept();
    void tabsAreOfTheirProfile();
    void tabsAreNotKeptWhenItIsForbidden();
    void clearingLeavesTheTabs();

private:
    std::unique_ptr<RecentsRun> runOn(const Profile &profile, const QByteArray &policy = {})
    {
        auto now = std::make_unique<RecentsRun>(m_directory->path(), *m_secrets, PolicyFile::policy(policy + '\n'));
        if (!now->connectTo(profile))
            qFatal("the keychain never answers");
        return now;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<MemorySecretStore> m_secrets;
};

void TestRecentsDeskTabs::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
}

void TestRecentsDeskTabs::tabsSurviveARestart()
{
    OpenTab first = OpenTab::of(byCpf(), CodigoCliente(u"1204"_s));
    first.isPinned = true;
    OpenTab second = OpenTab::of(asked(TipoBusca::PorProtocolo, u"201806191505251"_s));
    second.isCurrent = true;
    runOn(norte())->desk.setOpenTabs({first, second});
    const auto now = runOn(norte());
    QCOMPARE(now->desk.openTabs(), (QList{first, second}));
    QCOMPARE(now->desk.openTabs().at(0).queryToRestore(), byCodigo());
    now->desk.setOpenTabs({});
    QVERIFY(QDir(m_directory->filePath(u"recents"_s)).isEmpty());
}

void TestRecentsDeskTabs::tabsOfADocumentNobodyWasFoundByAreNotKept()
{
    const OpenTab other = OpenTab::of(byCodigo());
    const auto now = runOn(norte());
    now->desk.setOpenTabs({OpenTab::of(byCpf()), other});
    QCOMPARE(now->desk.openTabs(), QList{other});
    QCOMPARE(runOn(norte())->desk.openTabs(), QList{other});
}

void TestRecentsDeskTabs::tabsAreOfTheirProfile()
{
    const auto now = runOn(norte());
    now->desk.setOpenTabs({OpenTab::of(byCodigo())});
    QVERIFY(now->connectTo(sul()));
    QCOMPARE(now->desk.openTabs(), QList<OpenTab>());
    QVERIFY(now->connectTo(norte()));
    QCOMPARE(now->desk.openTabs().size(), 1);
}

void TestRecentsDeskTabs::tabsAreNotKeptWhenItIsForbidden()
{
    runOn(norte())->desk.setOpenTabs({OpenTab::of(byCodigo())});
    QCOMPARE(runOn(norte(), "[policy]\nlocked=recents\n")->desk.openTabs(), QList<OpenTab>());
    QCOMPARE(runOn(norte())->desk.openTabs(), QList<OpenTab>());
}

void TestRecentsDeskTabs::clearingLeavesTheTabs()
{
    const auto now = runOn(norte());
    now->note(byCpf());
    now->desk.setOpenTabs({OpenTab::of(byCodigo())});
    now->desk.clear();
    const auto next = runOn(norte());
    QCOMPARE(next->told(), QStringList());
    QCOMPARE(next->desk.openTabs().size(), 1);
}

QTEST_GUILESS_MAIN(TestRecentsDeskTabs)
#include "tst_recentsdesk_tabs.moc"
