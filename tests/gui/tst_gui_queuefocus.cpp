// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"
#include "gui/queuedriver.h"

#include "gui/facetpanel.h"
#include "gui/outbreakbanner.h"
#include "gui/queuebar.h"
#include "gui/queueviews.h"
#include "gui/viewdialog.h"
#include "queue/queuenames.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace guiche;

// Where a person is after each step on the queue's page: which part has the focus, which row is current, and whether it is
// seen.
class TestGuiQueueFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<QueueDriver>(); }
    void cleanup() { m_driver.reset(); }

    void anEmptyViewOffersItsButton_data();
    void anEmptyViewOffersItsButton();
    void aNumberChoosesAViewFromAnywhere();
    void stoppingLeadsToGoingOn();
    void theCustomersRowsAreNext();
    void downFromTheFilterIsSeen();
    void downWhileLoadingIsSeen();
    void aViewBeginsAtItsTop();
    void savingAViewLeavesTheRow();
    void groupsBeginAtTheirTop();
    void sortingBeginsAtTheTop();
    void keptRowsBeginAtTheTop();
    void anOutbreaksRowsComeFirst();
    void thePanelTakesTheFocusAndGivesItBack();
    void theButtonCountsWhatIsPending();
    void enterRemovesNoView();

private:
    bool begin() { return m_driver->connectToDemo() && m_driver->open() && m_driver->show(); }
    QueueView &view() const { return m_driver->view(); }
    static bool isFocusOn(const QString &text)
    {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button && button->text() == text;
    }
    bool isCurrentSeen() const
    {
        const QModelIndex current = view().currentIndex();
        return current.isValid() && view().selectionModel()->isSelected(current)
            && view().viewport()->rect().contains(0, view().visualRect(current).center().y());
    }
    bool isAtTop() const
    {
        return view().verticalScrollBar()->value() == 0 && isCurrentSeen()
            && m_driver->model().slotAt(view().currentIndex()) == m_driver->model().shownSlots().front();
    }
    void goAway() const // far down
    {
        view().setCurrentIndex(m_driver->cell(static_cast<int>(m_driver->shown()) - 3, QueueColumn::Prazo));
        view().scrollTo(view().currentIndex(), QAbstractItemView::PositionAtCenter);
    }

    std::unique_ptr<QueueDriver> m_driver;
};

void TestGuiQueueFocus::anEmptyViewOffersItsButton_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("viewId");
    QTest::newRow("after rows") << Qt::Key_2 << nameOf(ReadyMadeView::Late);
    QTest::newRow("after another message") << Qt::Key_5 << nameOf(ReadyMadeView::UnscheduledOs);
}

void TestGuiQueueFocus::anEmptyViewOffersItsButton()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, viewId);
    QVERIFY(begin());
    QVERIFY(m_driver->focusRows());
    WindowDriver::press(key, Qt::AltModifier);
    QTRY_COMPARE(m_driver->currentView(), viewId);
    WindowDriver::press(Qt::Key_7, Qt::AltModifier);
    QTRY_COMPARE(m_driver->currentView(), nameOf(ReadyMadeView::Mine));
    QTRY_VERIFY(isFocusOn(u"Say who I am"_s));
    WindowDriver::press(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_driver->currentView(), nameOf(ReadyMadeView::All));
    QTRY_VERIFY(view().hasFocus());
}

void TestGuiQueueFocus::aNumberChoosesAViewFromAnywhere()
{
    QVERIFY(begin());
    m_driver->program.connectionButton()->setFocus(); // outside the page
    WindowDriver::press(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(m_driver->currentView(), nameOf(ReadyMadeView::Late));
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!m_driver->isInFront());
    WindowDriver::press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_driver->currentView(), nameOf(ReadyMadeView::Late));
}

void TestGuiQueueFocus::stoppingLeadsToGoingOn()
{
    m_driver->putGate();
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    m_driver->gate->holdAfter(2);
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->shown() > 0 && m_driver->gate->heldAnswers() > 0);
    WindowDriver::click(m_driver->seen<QPushButton>("cancelLoadingButton"));
    QTRY_VERIFY(isFocusOn(u"Go on loading"_s));
    WindowDriver::press(Qt::Key_Space);
    QTRY_COMPARE(m_driver->desk().phase(), QueueDesk::Phase::Loading);
    QCOMPARE(QApplication::focusWidget(), m_driver->seen<QPushButton>("cancelLoadingButton"));
    m_driver->gate->release();
    QVERIFY(m_driver->awaitLive());
    QVERIFY(m_driver->page().isAncestorOf(QApplication::focusWidget()));
}

void TestGuiQueueFocus::theCustomersRowsAreNext()
{
    QVERIFY(begin());
    QVERIFY(m_driver->focusRows());
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(!m_driver->isInFront());
    QVERIFY(m_driver->program.settle());
    QTRY_VERIFY(m_driver->program.view().hasFocus());
    const QModelIndex before = m_driver->program.view().currentIndex();
    WindowDriver::press(Qt::Key_Down);
    QVERIFY(m_driver->program.view().currentIndex() != before);
}

void TestGuiQueueFocus::downFromTheFilterIsSeen()
{
    QVERIFY(begin());
    goAway();
    view().verticalScrollBar()->setValue(0); // as with the wheel
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type(u"a"_s);
    QTRY_VERIFY(m_driver->shown() > 0);
    WindowDriver::press(Qt::Key_Down);
    QTRY_VERIFY(view().hasFocus());
    QVERIFY(isCurrentSeen());
    const QModelIndex current = view().currentIndex();
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::press(Qt::Key_Down);
    QCOMPARE(view().currentIndex(), current); // what is seen stays current
}

void TestGuiQueueFocus::downWhileLoadingIsSeen()
{
    m_driver->putGate();
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    m_driver->gate->holdAfter(2);
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->shown() > 0 && m_driver->gate->heldAnswers() > 0);
    m_driver->gate->release();
    QVERIFY(m_driver->awaitLive());
    QVERIFY(isAtTop()); // rows that came before it took nothing along
}

void TestGuiQueueFocus::aViewBeginsAtItsTop()
{
    QVERIFY(begin());
    goAway();
    WindowDriver::press(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(m_driver->currentView(), nameOf(ReadyMadeView::Late));
    QVERIFY(m_driver->shown() > 30);
    QVERIFY(isAtTop());
}

void TestGuiQueueFocus::savingAViewLeavesTheRow()
{
    QVERIFY(begin());
    goAway();
    const QPersistentModelIndex current = view().currentIndex();
    const int place = view().visualRect(current).top();
    const QString id = m_driver->currentView();
    m_driver->trigger("saveViewAsAction");
    auto *dialog = openDialog<ViewDialog>(*m_driver->program.window);
    QVERIFY(dialog && WindowDriver::awaitFocus(dialog));
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(m_driver->currentView() != id);
    QCOMPARE(view().currentIndex(), QModelIndex(current));
    QCOMPARE(view().visualRect(current).top(), place);
}

void TestGuiQueueFocus::groupsBeginAtTheirTop()
{
    QVERIFY(begin());
    goAway();
    QueueArrangement arrangement = m_driver->page().bar().arrangement();
    arrangement.groups = {Facet::Tipo};
    m_driver->page().views().arrange(arrangement);
    QVERIFY(isAtTop());
    QCOMPARE(m_driver->model().kindAt(view().indexAt({0, 0})), QueueModel::Kind::Group);
}

void TestGuiQueueFocus::sortingBeginsAtTheTop()
{
    QVERIFY(begin());
    goAway();
    m_driver->clickHeader(QueueColumn::Status, {});
    QVERIFY(isAtTop());
}

void TestGuiQueueFocus::keptRowsBeginAtTheTop()
{
    m_driver->putGate();
    QVERIFY(m_driver->keepProfile() && m_driver->open() && m_driver->show());
    const qsizetype before = m_driver->shown();
    QVERIFY(m_driver->flush());
    m_driver->program.window.reset();
    m_driver->gate->holdAfter(0);
    QVERIFY(m_driver->open());
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->shown(), before);
    QVERIFY(isAtTop());
    m_driver->gate->release();
    QVERIFY(m_driver->awaitLive());
    QVERIFY(isAtTop());
}

void TestGuiQueueFocus::anOutbreaksRowsComeFirst()
{
    QVERIFY(begin());
    const auto *banner = m_driver->page().findChild<OutbreakBanner *>();
    QTRY_VERIFY(banner->isVisible());
    const qsizetype all = m_driver->shown();
    WindowDriver::click(banner->findChild<QPushButton *>(u"remedyButton"_s));
    QTRY_VERIFY(m_driver->shown() > 0 && m_driver->shown() < all);
    const std::vector<Slot> rows = m_driver->model().shownSlots();
    const QueueTable &table = m_driver->desk().table();
    QVERIFY(std::ranges::is_sorted(rows, std::greater(), [&table](Slot slot) { return table.openedAt(slot); }));
    QVERIFY(isAtTop());
    QVERIFY(view().hasFocus());
}

void TestGuiQueueFocus::thePanelTakesTheFocusAndGivesItBack()
{
    QVERIFY(begin());
    const auto *panel = m_driver->page().findChild<FacetPanel *>();
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(panel->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), m_driver->child<QWidget>("conditionBox1"));
    WindowDriver::press(Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(m_driver->isInFront());
    QTRY_VERIFY(view().hasFocus());
}

void TestGuiQueueFocus::theButtonCountsWhatIsPending()
{
    QVERIFY(begin());
    const auto *button = m_driver->program.child<QToolButton>("queueButton");
    const QString all = u"Queue %1"_s.arg(m_driver->trueCount());
    QTRY_COMPARE(button->text(), all);
    WindowDriver::press(Qt::Key_7, Qt::AltModifier);
    QTRY_COMPARE(m_driver->shown(), 0);
    QCOMPARE(button->text(), all);
}

void TestGuiQueueFocus::enterRemovesNoView()
{
    QVERIFY(begin());
    const QString id = m_driver->page().views().book().current().id;
    m_driver->trigger("saveViewAsAction");
    auto *dialog = openDialog<ViewDialog>(*m_driver->program.window);
    QVERIFY(dialog && WindowDriver::awaitFocus(dialog));
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(m_driver->currentView() != id);
    const QString made = m_driver->currentView();
    QVERIFY(WindowDriver::awaitFocus(m_driver->program.window.get()));
    m_driver->trigger("removeViewAction");
    auto *question = openDialog<QMessageBox>(*m_driver->program.window);
    QVERIFY(question && WindowDriver::awaitFocus(question));
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(!openDialog<QMessageBox>(*m_driver->program.window));
    QVERIFY(m_driver->page().views().book().view(made));
}

QTEST_MAIN(TestGuiQueueFocus)

#include "tst_gui_queuefocus.moc"
