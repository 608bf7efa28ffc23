// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customertabs.h"
#include "gui/resultspane.h"
#include "gui/rowspane.h"
#include "gui/windowdriver.h"

#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

using namespace guiche;
using namespace Qt::StringLiterals;

// A tab for each customer: which search goes where, what a tab remembers, and what comes back after a restart.
class TestGuiTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void aCustomerGetsATab();
    void theSameTermComesBackToItsTab();
    void aTabThatShowsNobodyIsTakenAgain();
    void withoutOwnTabsTheOneInFrontIsTaken();
    void ctrlEnterOpensATab();
    void aTermFromOutsideLeavesTheCustomerInFront();
    void rowsStayWhereTheyWere();
    void theBoxSaysWhatTheTabAsked();
    void closingGoesToANeighbourAndLeavesABlankOne();
    void theOneNobodyLookedAtMakesRoom();
    void tabsCanBeMoved();
    void anotherTabIsNotDisturbedByASearch();
    void theOtherReadingIsWhoTheTabIsAbout();
    void tabsComeBackAndAskWhenTheyAreShown();
    void tabsOfAnotherProviderStayThere();
    void documentsOfTabsAreNotKept();

private:
    QTabBar *bar() const { return m_driver->child<QTabBar>("customerTabBar"); }
    QStringList titles() const;
    bool useProfile(const QString &id);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestGuiTabs::init()
{
    m_driver = std::make_unique<WindowDriver>();
    m_driver->settings->setOpensOwnTabs(true);
    QVERIFY(m_driver->connectToDemo());
    QVERIFY(m_driver->open());
}

void TestGuiTabs::cleanup()
{
    m_driver.reset();
}

QStringList TestGuiTabs::titles() const
{
    QStringList titles;
    for (int i = 0; i < bar()->count(); ++i)
        titles << bar()->tabText(i);
    return titles;
}

// A stored profile on the demo server, in use.
bool TestGuiTabs::useProfile(const QString &id)
{
    Profile profile;
    profile.id = id;
    profile.name = id;
    profile.server = m_driver->connections->session()->connection().server;
    profile.kind = SignInKind::Token;
    m_driver->connections->keep(profile, {.token = DemoServer::token()});
    return QTest::qWaitFor([this] { return m_driver->connections->state() == ConnectionDesk::State::Connected; })
        && QTest::qWaitFor([this] { return !m_driver->connections->isStoring(); });
}

void TestGuiTabs::aCustomerGetsATab()
{
    QCOMPARE(titles(), QStringList{u"New search"_s});
    QVERIFY(m_driver->search(u"1204"_s));
    QCOMPARE(titles(), QStringList{u"BIANCA COUTO"_s}); // the blank one was taken
    QVERIFY(m_driver->search(u"1588"_s));
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(bar()->currentIndex(), 1);
    QCOMPARE(titles().first(), u"BIANCA COUTO"_s);
}

void TestGuiTabs::theSameTermComesBackToItsTab()
{
    QVERIFY(m_driver->search(u"1204"_s));
    QVERIFY(m_driver->search(u"1588"_s));
    const qsizetype asked = m_driver->asked().size();
    QVERIFY(m_driver->search(u" 1204 "_s));
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(bar()->currentIndex(), 0);
    QCOMPARE(m_driver->asked().size(), asked + 1); // and is asked anew
}

void TestGuiTabs::aTabThatShowsNobodyIsTakenAgain()
{
    QVERIFY(m_driver->search(u"999999"_s));
    QVERIFY(!m_driver->areRowsShown());
    QVERIFY(m_driver->search(u"1204"_s));
    QCOMPARE(titles(), QStringList{u"BIANCA COUTO"_s});
}

void TestGuiTabs::withoutOwnTabsTheOneInFrontIsTaken()
{
    m_driver->settings->setOpensOwnTabs(false);
    QVERIFY(m_driver->search(u"1204"_s));
    QVERIFY(m_driver->search(u"1588"_s));
    QCOMPARE(bar()->count(), 1);
    QVERIFY(titles().first() != u"BIANCA COUTO"_s);
}

void TestGuiTabs::ctrlEnterOpensATab()
{
    m_driver->settings->setOpensOwnTabs(false);
    QVERIFY(m_driver->search(u"1204"_s));
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    WindowDriver::type(u"1588"_s);
    WindowDriver::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_driver->settle());
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(m_driver->searches().query().termo, u"1588"_s);
}

void TestGuiTabs::aTermFromOutsideLeavesTheCustomerInFront()
{
    m_driver->settings->setOpensOwnTabs(false);
    QVERIFY(m_driver->search(u"1204"_s));
    m_driver->window->openTerm(u"862.149.410-81"_s);
    QVERIFY(m_driver->settle());
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(m_driver->lastParameter("busca"), QByteArray("cpf_cnpj"));
    QCOMPARE(m_driver->lastParameter("termo_busca"), QByteArray("86214941081"));
    // The same once more is the same tab.
    m_driver->window->openTerm(u"86214941081"_s);
    QVERIFY(m_driver->settle());
    QCOMPARE(bar()->count(), 2);
}

void TestGuiTabs::rowsStayWhereTheyWere()
{
    QVERIFY(m_driver->search(u"1204"_s));
    m_driver->view().collapseAll();
    m_driver->view().expand(m_driver->view().model()->index(2, 0));
    m_driver->view().setCurrentIndex(m_driver->view().model()->index(0, 0, m_driver->view().model()->index(2, 0)));
    const QStringList rows = m_driver->rows();
    QTRY_VERIFY(m_driver->heading().startsWith(u"OS "_s));
    const QString heading = m_driver->heading();

    QVERIFY(m_driver->search(u"1588"_s));
    QTRY_VERIFY(m_driver->heading() != heading);
    WindowDriver::press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_driver->rows(), rows);
    QTRY_COMPARE(m_driver->heading(), heading);
    QVERIFY(m_driver->view().hasFocus());
}

void TestGuiTabs::theBoxSaysWhatTheTabAsked()
{
    const auto *box = m_driver->child<QLineEdit>("termoEdit");
    QVERIFY(m_driver->search(u"1204"_s));
    QVERIFY(m_driver->search(u"1588"_s));
    WindowDriver::press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(box->text(), u"1204"_s);
    WindowDriver::press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(box->text(), u"1588"_s);
    WindowDriver::press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bar()->count(), 3);
    QVERIFY(box->hasFocus());
    QCOMPARE(box->selectedText(), box->text()); // typing takes its place
}

void TestGuiTabs::closingGoesToANeighbourAndLeavesABlankOne()
{
    QVERIFY(m_driver->search(u"1204"_s));
    QVERIFY(m_driver->search(u"1588"_s));
    WindowDriver::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(titles(), QStringList{u"BIANCA COUTO"_s});
    QVERIFY(m_driver->areRowsShown());
    WindowDriver::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(titles(), QStringList{u"New search"_s});
    QVERIFY(!m_driver->areRowsShown());
    QCOMPARE(m_driver->view().model()->rowCount(), 0);
}

void TestGuiTabs::theOneNobodyLookedAtMakesRoom()
{
    QVERIFY(m_driver->search(u"1204"_s));
    QVERIFY(m_driver->search(u"1588"_s));
    for (int i = 2; i < CustomerTabs::most; ++i)
        WindowDriver::press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bar()->count(), int{CustomerTabs::most});
    WindowDriver::press(Qt::Key_1, Qt::ControlModifier);
    WindowDriver::press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bar()->count(), int{CustomerTabs::most});
    QCOMPARE(titles().first(), u"BIANCA COUTO"_s); // 1588 was the one not looked at for longest
    QCOMPARE(titles().filter(u"New search"_s).size(), CustomerTabs::most - 1);
}

void TestGuiTabs::tabsCanBeMoved()
{
    QVERIFY(m_driver->search(u"1204"_s));
    QVERIFY(m_driver->search(u"1588"_s));
    bar()->moveTab(0, 1);
    QCOMPARE(titles().last(), u"BIANCA COUTO"_s);
    WindowDriver::press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_driver->searches().query().termo, u"1204"_s);
    WindowDriver::press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_driver->searches().query().termo, u"1588"_s);
}

void TestGuiTabs::anotherTabIsNotDisturbedByASearch()
{
    QVERIFY(m_driver->search(u"1204"_s));
    m_driver->ask(u"1588"_s);
    WindowDriver::press(Qt::Key_1, Qt::ControlModifier); // while it is under way
    QCOMPARE(m_driver->searches().phase(), SearchDesk::Phase::Found);
    const QString heading = m_driver->heading();
    QVERIFY(QTest::qWaitFor([this] { return !titles().last().contains(u"1588"_s); }));
    QCOMPARE(m_driver->heading(), heading);
    QCOMPARE(bar()->currentIndex(), 0);
    WindowDriver::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_driver->areRowsShown());
    QVERIFY(m_driver->view().currentIndex().isValid());
}

void TestGuiTabs::theOtherReadingIsWhoTheTabIsAbout()
{
    m_driver->window->openTerm(u"5250"_s);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->searches().groups().size(), 2);
    const QString title = titles().first();
    QVERIFY(m_driver->status().startsWith(u"2 atendimentos"_s));
    WindowDriver::press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(titles().first() != title);
    QVERIFY(m_driver->status().startsWith(u"3 atendimentos"_s));
    // Both were looked at, the other one last.
    const QList<Recent> recents = m_driver->recents->recents();
    QCOMPARE(recents.size(), 2);
    QCOMPARE(recents.first().nome, titles().first());
}

void TestGuiTabs::tabsComeBackAndAskWhenTheyAreShown()
{
    QVERIFY(useProfile(u"a"_s));
    QVERIFY(m_driver->search(u"1204"_s));
    QVERIFY(m_driver->search(u"1588"_s));
    QCoreApplication::processEvents(); // they are kept once a turn
    const qsizetype asked = m_driver->asked().size();

    QVERIFY(m_driver->open());
    QVERIFY(m_driver->settle());
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(bar()->currentIndex(), 1);
    QCOMPARE(titles().first(), u"Customer code 1204"_s); // whose it is, nothing kept tells
    QCOMPARE(m_driver->asked().size(), asked + 1);
    QVERIFY(m_driver->areRowsShown());
    WindowDriver::press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->asked().size(), asked + 2);
    QCOMPARE(titles().first(), u"BIANCA COUTO"_s);
}

void TestGuiTabs::tabsOfAnotherProviderStayThere()
{
    QVERIFY(useProfile(u"a"_s));
    QVERIFY(m_driver->search(u"1204"_s));
    QVERIFY(m_driver->search(u"1588"_s));
    QCoreApplication::processEvents();
    QVERIFY(useProfile(u"b"_s));
    QCoreApplication::processEvents();
    QCOMPARE(titles(), QStringList{u"New search"_s});
    QVERIFY(m_driver->search(u"2410"_s));
    QCoreApplication::processEvents();

    m_driver->connections->open(u"a"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_driver->connections->state() == ConnectionDesk::State::Connected; }));
    QVERIFY(m_driver->settle());
    QCOMPARE(bar()->count(), 2);
    m_driver->connections->open(u"b"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_driver->connections->state() == ConnectionDesk::State::Connected; }));
    QVERIFY(m_driver->settle());
    QCOMPARE(bar()->count(), 1);
    QCOMPARE(m_driver->searches().query().termo, u"2410"_s);
}

void TestGuiTabs::documentsOfTabsAreNotKept()
{
    QVERIFY(useProfile(u"a"_s));
    m_driver->window->openTerm(u"862.149.410-81"_s);
    QVERIFY(m_driver->settle());
    QCoreApplication::processEvents();
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->lastParameter("busca"), QByteArray("codigo_cliente"));
    QCOMPARE(m_driver->lastParameter("termo_busca"), QByteArray("1204"));
    QCOMPARE(titles(), QStringList{u"BIANCA COUTO"_s});
}

QTEST_MAIN(TestGuiTabs)
#include "tst_gui_tabs.moc"
