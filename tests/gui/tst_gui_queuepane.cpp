// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queueoffice.h"
#include "desk/queueworld.h"
#include "gui/deadlinesdialog.h"
#include "gui/privacystate.h"
#include "gui/queuepane.h"
#include "gui/queuesetup.h"
#include "gui/queueview.h"
#include "gui/queueviews.h"
#include "gui/queuewatch.h"
#include "gui/windowdriver.h"
#include "gui/writtentray.h"
#include "models/queuemodel.h"
#include "store/memoryqueuestore.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString all = nameOf(ReadyMadeView::All);
const QString late = nameOf(ReadyMadeView::Late);

// The page in a window that is not in front, on the same server. Whatever was begun more than a minute ago is late.
class WatchedPage
{
public:
    WatchedPage()
        : office(world.connections, world.settings, world.secrets, std::make_unique<MemoryQueueStore>(),
                 [this] { return world.now; })
    {
        QueueSettings settings(world.settings.fileName());
        settings.setRules(rulesWith(1).toJson());
        ViewBook book;
        book.setAlerts(all, {.newRows = true, .crossingWarning = false, .crossingLate = true});
        book.setCurrent(late);
        settings.setViews(book.toBytes());
        new QVBoxLayout(&window);
        auto written = std::make_unique<WrittenTray>();
        tray = written.get();
        page =
            new QueuePane(office, world.settings, privacy, {std::move(written), [this] { return world.now; }}, window);
        window.layout()->addWidget(page);
        watch = page->findChild<QueueWatch *>();
    }

    static constexpr int longest = 20'000; // milliseconds

    static DeadlineRules rulesWith(int lateAfter)
    {
        DeadlineRules rules = DeadlineRules::usual();
        rules.thresholds = {{u"SUPORTE"_s, std::nullopt, lateAfter}};
        return rules;
    }

    bool open()
    {
        window.show();
        other.show();
        other.activateWindow();
        return QTest::qWaitForWindowActive(&other)
            && QTest::qWaitFor([this] { return office.desk().phase() == QueueDesk::Phase::Live; }) && look() && look();
    }
    // To the end of the look that comes next.
    bool look()
    {
        QSignalSpy looked(watch, &QueueWatch::looked);
        watch->lookSoon();
        return looked.wait(longest);
    }
    bool refresh()
    {
        QSignalSpy refreshed(&office.desk(), &QueueDesk::refreshed);
        page->refresh();
        return refreshed.wait(longest);
    }
    QString currentView() const { return page->views().book().current().id; }
    // What is seen of the notice above the rows.
    QPushButton *show() const { return seen<QPushButton>(u"remedyButton"_s); }
    QString notice() const
    {
        const auto *label = seen<QLabel>(u"sentenceLabel"_s);
        return label ? label->text() : QString();
    }
    template<typename Widget>
    Widget *seen(const QString &name) const // null: is not
    {
        const auto widgets = page->findChildren<Widget *>(name);
        const auto found = std::ranges::find_if(widgets, &QWidget::isVisible);
        return found == widgets.end() ? nullptr : *found;
    }

    QueueWorld world;
    QueueOffice office;
    PrivacyState privacy{false, false};
    QWidget window;
    QWidget other; // in front of it
    WrittenTray *tray = nullptr;
    QueuePane *page = nullptr;
    QueueWatch *watch = nullptr;
};

} // namespace

class TestGuiQueuePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }

    void tellsAndShows();
    void theDesktopLeadsToTheView();
    void aLaterNoticeHasNoButton();
    void signingOutTakesTheNoticeAway();
    void countsOnlyWhatStands();
    void editedDeadlinesAreNoNews();
};

void TestGuiQueuePane::tellsAndShows()
{
    WatchedPage page;
    page.world.server.add(20, QueueWorld::today());
    QVERIFY(page.open());
    QCOMPARE(page.tray->toolTip, u"Guichê: 20 late"_s);
    QCOMPARE(page.tray->messages, QStringList());
    page.world.server.rows.prepend({.id = 5000, .begun = page.world.now});
    QVERIFY(page.refresh());
    QTRY_COMPARE(page.notice(), u"All: 1 new"_s);
    QCOMPARE(page.tray->messages, QStringList{QCoreApplication::applicationName() + u"|All: 1 new"_s});
    QCOMPARE(page.currentView(), late);
    QVERIFY(page.show());
    page.show()->setFocus(); // as whoever clicks does
    page.show()->click();
    QCOMPARE(page.currentView(), all);
    QCOMPARE(page.notice(), QString());
    QueueView &view = page.page->view();
    QCOMPARE(view.rows()->idAt(view.currentIndex()).text(), u"5000"_s);
    QVERIFY(view.selectionModel()->isSelected(view.currentIndex()));
    QCOMPARE(page.window.focusWidget(), &view);
}

void TestGuiQueuePane::theDesktopLeadsToTheView()
{
    WatchedPage page;
    page.world.server.add(20, QueueWorld::today());
    QVERIFY(page.open());
    page.world.server.rows.prepend({.id = 5000, .begun = page.world.now});
    QVERIFY(page.refresh());
    QTRY_COMPARE(page.tray->messages.size(), 1);
    QSignalSpy wanted(page.page, &QueuePane::pageWanted);
    Q_EMIT page.tray->messageClicked();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(page.currentView(), all);
    QueueView &view = page.page->view();
    QTRY_COMPARE(view.rows()->idAt(view.currentIndex()).text(), u"5000"_s);
}

void TestGuiQueuePane::aLaterNoticeHasNoButton()
{
    WatchedPage page;
    page.world.server.add(20, QueueWorld::today());
    QVERIFY(page.open());
    page.world.server.rows.prepend({.id = 5000, .begun = page.world.now});
    QVERIFY(page.refresh());
    QTRY_VERIFY(page.show());
    Q_EMIT page.page->views().problemMet(u"No view was imported."_s);
    QCOMPARE(page.notice(), u"No view was imported."_s);
    QVERIFY(!page.show());
    page.seen<QPushButton>(u"dismissButton"_s)->click();
    QCOMPARE(page.notice(), QString());
}

void TestGuiQueuePane::signingOutTakesTheNoticeAway()
{
    WatchedPage page;
    page.world.server.add(20, QueueWorld::today());
    QVERIFY(page.open());
    page.world.server.rows.prepend({.id = 5000, .begun = page.world.now});
    QVERIFY(page.refresh());
    QTRY_VERIFY(!page.notice().isEmpty());
    page.world.connections.signOut();
    QTRY_COMPARE(page.notice(), QString());
}

void TestGuiQueuePane::countsOnlyWhatStands()
{
    WatchedPage page;
    page.world.server.add(20, QueueWorld::today());
    QVERIFY(page.open());
    std::optional<qsizetype> counted;
    connect(page.page, &QueuePane::countChanged, this, [&counted](std::optional<qsizetype> count) { counted = count; });
    for (int id = 1; id <= 15; ++id)
        page.world.server.row(id).isClosed = true;
    QVERIFY(page.refresh());
    QTRY_COMPARE(page.tray->toolTip, u"Guichê: 5 late"_s);
    QCOMPARE(counted, 5);
    QCOMPARE(page.page->findChild<QLabel *>(u"countLabel"_s)->text(), u"5"_s);
    QCOMPARE(page.page->view().rows()->shownRows(), 20); // and seen to be gone
}

void TestGuiQueuePane::editedDeadlinesAreNoNews()
{
    WatchedPage page;
    page.world.server.add(20, QueueWorld::today());
    QueueSettings(page.world.settings.fileName()).setRules(WatchedPage::rulesWith(100'000).toJson());
    page.page->setup().apply();
    QVERIFY(page.open());
    QCOMPARE(page.tray->toolTip, u"Guichê: 0 late"_s);
    page.page->setup().openDeadlines();
    auto *dialog = page.page->findChild<DeadlinesDialog *>();
    Q_EMIT dialog->rulesEdited(WatchedPage::rulesWith(1));
    QVERIFY(page.look());
    QCOMPARE(page.tray->toolTip, u"Guichê: 20 late"_s);
    QCOMPARE(page.notice(), QString());
    QCOMPARE(page.tray->messages, QStringList());
}

QTEST_MAIN(TestGuiQueuePane)
#include "tst_gui_queuepane.moc"
