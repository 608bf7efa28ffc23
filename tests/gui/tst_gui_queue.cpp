// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"
#include "gui/queuedriver.h"
#include "gui/queueviews.h"
#include "gui/searchform.h"
#include "gui/viewdialog.h"
#include "queue/queuenames.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace guiche;

// The supervisor's page in the window of the program, from the keys to the server and back.
class TestGuiQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<QueueDriver>(); }
    void cleanup() { m_driver.reset(); }

    void showsTheWholeQueue();
    void goesBackToTheCustomers_data();
    void goesBackToTheCustomers();
    void keysAreThoseOfThePageInFront();
    void foldsTheGroupsOfThePageInFront();
    void copiesByTheUsualKeyToo();
    void noKeyHasTwoMeanings();
    void typingNarrowsDown();
    void escapeWidensAgain();
    void nothingFoundOffersAll();
    void draftsAreAListOfTheirOwn();
    void altAndANumberChooseAView();
    void shiftOnTheHeaderSortsFurther();
    void aSavedViewIsThereInTheNextRun();
    void removingAViewAsksFirst();
    void columnsStayAsTheyWereLeft();
    void hidesNamesOnASharedScreen();
    void facetsNarrowDown();

private:
    bool begin() { return m_driver->connectToDemo() && m_driver->open() && m_driver->show(); }

    std::unique_ptr<QueueDriver> m_driver;
};

void TestGuiQueue::showsTheWholeQueue()
{
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    auto *button = m_driver->program.child<QToolButton>("queueButton");
    QVERIFY(button->isVisible() && !button->isChecked());
    QVERIFY(m_driver->show());
    QVERIFY(button->isChecked());
    QVERIFY(!m_driver->program.window->form().isVisible());
    QVERIFY(m_driver->view().isVisible());
    const qsizetype count = m_driver->trueCount();
    QVERIFY2(count > 50, qPrintable(QString::number(count)));
    QCOMPARE(m_driver->shown(), count);
    QCOMPARE(button->text(), u"Queue %1"_s.arg(count));
    QTRY_COMPARE(m_driver->text("countLabel"), QString::number(count)); // nothing is narrowed down
    QCOMPARE(m_driver->text("coverageLabel"), u"Coverage since 10/12/2025"_s);
    QCOMPARE(m_driver->text("updatedLabel"), u"updated 0 s ago"_s);
    QCOMPARE(m_driver->text("holesLabel"), QString());
    QCOMPARE(m_driver->text("changesLabel"), QString()); // loading is no change
    QTRY_VERIFY(m_driver->view().hasFocus());
}

void TestGuiQueue::goesBackToTheCustomers_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("Ctrl+0") << 0;
    QTest::newRow("tab") << 1;
    QTest::newRow("Ctrl+L") << 2;
    QTest::newRow("button") << 3;
}

void TestGuiQueue::goesBackToTheCustomers()
{
    QFETCH(const int, way);
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    QVERIFY(m_driver->program.search(u"1204"_s));
    QVERIFY(m_driver->show());
    QVERIFY(!m_driver->program.view().isVisible());
    if (way == 0) {
        WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    } else if (way == 1) {
        auto *bar = m_driver->program.window->findChild<QTabBar *>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
    } else if (way == 2) {
        WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    } else {
        WindowDriver::click(m_driver->program.child<QToolButton>("queueButton"));
    }
    QVERIFY(!m_driver->isInFront());
    QVERIFY(!m_driver->program.child<QToolButton>("queueButton")->isChecked());
    QVERIFY(m_driver->program.view().isVisible());
    QVERIFY(m_driver->program.window->form().isVisible());
    QVERIFY(m_driver->program.window->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!m_driver->page().isAncestorOf(QApplication::focusWidget()));
    const qsizetype pages = m_driver->pagesAsked();
    const qsizetype searches = m_driver->searchesAsked();
    WindowDriver::press(Qt::Key_F5);
    QTRY_VERIFY(m_driver->searchesAsked() > searches);
    QVERIFY(m_driver->program.settle());
    QCOMPARE(m_driver->pagesAsked(), pages);
}

void TestGuiQueue::keysAreThoseOfThePageInFront()
{
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    QVERIFY(m_driver->program.search(u"1204"_s));
    for (const char *name : {"queueFilterAction", "queueRefreshAction", "queueFacetsAction"})
        QVERIFY2(!m_driver->program.child<QAction>(name)->isEnabled(), name);
    QVERIFY(m_driver->show());
    const qsizetype searches = m_driver->searchesAsked();
    for (const char *name :
         {"retryAction", "cancelAction", "focusDetailAction", "historyAction", "revealAction", "reply1Action"})
        QVERIFY2(!m_driver->program.child<QAction>(name)->isEnabled(), name);
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_F5, Qt::KeyboardModifiers()),
          std::pair(Qt::Key_R, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier))}) {
        const qsizetype pages = m_driver->pagesAsked();
        QVERIFY(m_driver->focusRows());
        WindowDriver::press(key, modifiers);
        QTRY_VERIFY(m_driver->pagesAsked() > pages);
        QVERIFY(m_driver->awaitLive());
    }
    QCOMPARE(m_driver->searchesAsked(), searches);
}

void TestGuiQueue::foldsTheGroupsOfThePageInFront()
{
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    QVERIFY(m_driver->program.search(u"1204"_s));
    QTreeView &customers = m_driver->program.view();
    const QModelIndex customersRow = customers.model()->index(0, 0);
    WindowDriver::press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(customers.isExpanded(customersRow));
    QVERIFY(m_driver->show());
    QueueArrangement arrangement = m_driver->model().arrangement();
    arrangement.groups = {Facet::Tipo, Facet::Status};
    m_driver->page().views().arrange(arrangement);
    const QModelIndex group = m_driver->cell(0, QueueColumn::Prazo);
    const QModelIndex subgroup = m_driver->model().index(0, 0, group);
    QVERIFY(m_driver->view().isExpanded(group) && m_driver->view().isExpanded(subgroup));
    QVERIFY(m_driver->focusRows());
    const qsizetype searches = m_driver->searchesAsked();
    WindowDriver::press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(!m_driver->view().isExpanded(group) && !m_driver->view().isExpanded(subgroup));
    QVERIFY(customers.isExpanded(customersRow));
    WindowDriver::press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_driver->view().isExpanded(group) && m_driver->view().isExpanded(subgroup));
    QVERIFY(!m_driver->view().isExpanded(m_driver->model().index(0, 0, subgroup))); // nor is any other asked for
    QCOMPARE(m_driver->searchesAsked(), searches);
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    WindowDriver::press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(!customers.isExpanded(customersRow));
    QVERIFY(m_driver->view().isExpanded(group));
}

void TestGuiQueue::copiesByTheUsualKeyToo()
{
    QVERIFY(begin());
    m_driver->program.child<QAction>("copyCellAction")->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_C);
    QVERIFY(m_driver->focusRows());
    const auto copied = [this](QueueColumn column, Qt::KeyboardModifiers modifiers) {
        m_driver->view().setCurrentIndex(m_driver->cell(3, column));
        WindowDriver::press(Qt::Key_C, modifiers);
        return QGuiApplication::clipboard()->text();
    };
    const auto cell = [this](QueueColumn column) {
        return m_driver->cell(3, column).data(QueueModel::PlainTextRole).toString();
    };
    QCOMPARE(copied(QueueColumn::Protocolo, Qt::ControlModifier | Qt::AltModifier), cell(QueueColumn::Protocolo));
    QCOMPARE(copied(QueueColumn::Tipo, Qt::ControlModifier), cell(QueueColumn::Tipo));
}

void TestGuiQueue::noKeyHasTwoMeanings()
{
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    QVERIFY(m_driver->program.search(u"1204"_s));
    QVERIFY(m_driver->show());
    QHash<QKeySequence, QString> owners;
    const auto actions = m_driver->program.window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> keys = action->isEnabled() ? action->shortcuts() : QList<QKeySequence>();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!owners.contains(key), qPrintable(key.toString() + u' ' + owners.value(key)));
            owners.insert(key, action->objectName());
        }
    }
    QVERIFY(owners.size() > 20);
}

void TestGuiQueue::typingNarrowsDown()
{
    QVERIFY(begin());
    const QString protocolo = m_driver->cell(3, QueueColumn::Protocolo).data(QueueModel::ProtocoloRole).toString();
    const QString all = QString::number(m_driver->shown());
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->child<QLineEdit>("filterEdit")->hasFocus());
    WindowDriver::type(protocolo);
    QTRY_COMPARE(m_driver->shown(), 1);
    QCOMPARE(m_driver->cell(0, QueueColumn::Protocolo).data(QueueModel::ProtocoloRole).toString(), protocolo);
    QTRY_COMPARE(m_driver->text("countLabel"), u"1 of %1"_s.arg(all));
    // On the button it is all the same what somebody looks for.
    QCOMPARE(m_driver->program.child<QToolButton>("queueButton")->text(), u"Queue %1"_s.arg(all));
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(m_driver->view().hasFocus());
}

void TestGuiQueue::escapeWidensAgain()
{
    QVERIFY(begin());
    const qsizetype all = m_driver->shown();
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type(u"zz nobody is called so"_s);
    QTRY_COMPARE(m_driver->shown(), 0);
    WindowDriver::press(Qt::Key_Escape);
    QTRY_COMPARE(m_driver->shown(), all);
    QCOMPARE(m_driver->text("filterEdit"), QString());
    QVERIFY(m_driver->child<QLineEdit>("filterEdit")->hasFocus()); // the next word may be typed
    QVERIFY(m_driver->isInFront());
}

void TestGuiQueue::nothingFoundOffersAll()
{
    QVERIFY(begin());
    const qsizetype all = m_driver->shown();
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type(u"zz nobody is called so"_s);
    QTRY_COMPARE(m_driver->message(), u"No atendimento matches all of these"_s);
    WindowDriver::press(Qt::Key_Down); // to what is there instead of rows
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    WindowDriver::press(Qt::Key_Return);
    QTRY_COMPARE(m_driver->shown(), all);
    QCOMPARE(m_driver->text("filterEdit"), QString());
    QVERIFY(m_driver->view().isVisible());
    QVERIFY(m_driver->view().hasFocus());
}

void TestGuiQueue::draftsAreAListOfTheirOwn()
{
    QVERIFY(begin());
    QTRY_COMPARE(m_driver->text("draftsButton"), u"Drafts (1)"_s);
    WindowDriver::click(m_driver->child<QPushButton>("draftsButton"));
    QTRY_COMPARE(m_driver->shown(), 1);
    QCOMPARE(m_driver->text("countLabel"), u"1"_s);
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type(u"zz nobody is called so"_s);
    QTRY_COMPARE(m_driver->text("countLabel"), u"0 of 1"_s);
    QCOMPARE(m_driver->message(), u"No atendimento matches all of these"_s);
}

void TestGuiQueue::altAndANumberChooseAView()
{
    QVERIFY(begin());
    const qsizetype all = m_driver->shown();
    QVERIFY(m_driver->focusRows());
    WindowDriver::press(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(m_driver->currentView(), nameOf(ReadyMadeView::Unassigned));
    QVERIFY(m_driver->text("viewButton").startsWith(u"Unassigned"_s));
    QVERIFY(m_driver->shown() > 0 && m_driver->shown() < all);
    for (int row = 0; row < m_driver->model().rowCount(); ++row)
        QVERIFY(m_driver->cell(row, QueueColumn::Protocolo).data(QueueModel::UnassignedRole).toBool());
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier); // also from the filter
    WindowDriver::press(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_driver->shown(), all);
}

void TestGuiQueue::shiftOnTheHeaderSortsFurther()
{
    QVERIFY(begin());
    QVERIFY(!m_driver->text("viewButton").contains(u"(changed)"_s));
    m_driver->clickHeader(QueueColumn::Status, {});
    m_driver->clickHeader(QueueColumn::Protocolo, Qt::ShiftModifier);
    QCOMPARE(m_driver->model().arrangement().sort,
             (QList<QueueSortKey>{{QueueColumn::Status}, {QueueColumn::Protocolo}}));
    QVERIFY2(m_driver->text("viewButton").contains(u"(changed)"_s), qPrintable(m_driver->text("viewButton")));
    for (int row = 1; row < m_driver->model().rowCount(); ++row) {
        const QString before = m_driver->cell(row - 1, QueueColumn::Status).data().toString();
        if (before != m_driver->cell(row, QueueColumn::Status).data().toString())
            continue;
        QVERIFY(m_driver->cell(row - 1, QueueColumn::Protocolo).data(QueueModel::ProtocoloRole).toString()
                < m_driver->cell(row, QueueColumn::Protocolo).data(QueueModel::ProtocoloRole).toString());
    }
    m_driver->trigger("revertViewAction");
    QVERIFY(!m_driver->text("viewButton").contains(u"(changed)"_s));
}

void TestGuiQueue::aSavedViewIsThereInTheNextRun()
{
    QVERIFY(begin());
    m_driver->clickHeader(QueueColumn::Status, {});
    m_driver->trigger("saveViewAsAction");
    auto *dialog = openDialog<ViewDialog>(*m_driver->program.window);
    QVERIFY(dialog && WindowDriver::awaitFocus(dialog));
    dialog->findChild<QLineEdit *>(u"nameEdit"_s)->selectAll();
    WindowDriver::type(u"My morning"_s);
    WindowDriver::press(Qt::Key_Return);
    QTRY_COMPARE(m_driver->text("viewButton"), u"My morning ▾"_s);
    const QString id = m_driver->currentView();

    QVERIFY(m_driver->open() && m_driver->show());
    QCOMPARE(m_driver->currentView(), id);
    QCOMPARE(m_driver->text("viewButton"), u"My morning ▾"_s);
    QCOMPARE(m_driver->model().arrangement().sort, (QList<QueueSortKey>{{QueueColumn::Status}}));
}

void TestGuiQueue::removingAViewAsksFirst()
{
    QVERIFY(begin());
    m_driver->trigger("saveViewAsAction");
    auto *dialog = openDialog<ViewDialog>(*m_driver->program.window);
    QVERIFY(dialog && WindowDriver::awaitFocus(dialog));
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(!readyMadeViewNamed(m_driver->currentView()));
    const QString id = m_driver->currentView();
    QVERIFY(WindowDriver::awaitFocus(m_driver->program.window.get()));

    m_driver->trigger("removeViewAction");
    auto *question = openDialog<QMessageBox>(*m_driver->program.window);
    QVERIFY(question && WindowDriver::awaitFocus(question));
    WindowDriver::press(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QMessageBox>(*m_driver->program.window)); // it is gone
    QVERIFY(m_driver->page().views().book().view(id));

    m_driver->trigger("removeViewAction");
    question = openDialog<QMessageBox>(*m_driver->program.window);
    QVERIFY(question && WindowDriver::awaitFocus(question));
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text() == u"Remove"_s)
            WindowDriver::click(button);
    }
    QTRY_COMPARE(m_driver->currentView(), nameOf(ReadyMadeView::All));
    QVERIFY(!m_driver->page().views().book().view(id));
}

void TestGuiQueue::columnsStayAsTheyWereLeft()
{
    QVERIFY(begin());
    constexpr int wide = 333;
    const int cliente = static_cast<int>(QueueColumn::Cliente);
    m_driver->view().header()->resizeSection(cliente, wide);
    m_driver->view().header()->moveSection(m_driver->view().header()->visualIndex(cliente), 0);
    QVERIFY(m_driver->open() && m_driver->show());
    QCOMPARE(m_driver->view().header()->sectionSize(cliente), wide);
    QCOMPARE(m_driver->view().header()->visualIndex(cliente), 0);
    WindowDriver::press(Qt::Key_3, Qt::AltModifier); // another view has its own
    QTRY_VERIFY(m_driver->view().header()->visualIndex(cliente) != 0);
}

void TestGuiQueue::hidesNamesOnASharedScreen()
{
    QVERIFY(begin());
    const auto names = [this] {
        QStringList cells;
        for (int row = 0; row < m_driver->model().rowCount(); ++row)
            cells << m_driver->cell(row, QueueColumn::Cliente).data().toString();
        return cells;
    };
    const QStringList open = names();
    WindowDriver::press(Qt::Key_F8);
    QTRY_VERIFY(names() != open);
    const QStringList hidden = names();
    for (qsizetype row = 0; row < open.size(); ++row) {
        if (m_driver->cell(static_cast<int>(row), QueueColumn::Cliente).data(QueueModel::NoCustomerRole).toBool())
            continue; // "no customer" names nobody
        const QStringList words = open[row].split(u' ');
        for (const QString &word : words)
            QVERIFY2(word.size() < 4 || !hidden[row].contains(word), qPrintable(hidden[row]));
    }
    WindowDriver::press(Qt::Key_F8);
    QTRY_COMPARE(names(), open);
}

void TestGuiQueue::facetsNarrowDown()
{
    QVERIFY(begin());
    const qsizetype all = m_driver->shown();
    auto *action = m_driver->program.child<QAction>("queueFacetsAction");
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *section = m_driver->child<QWidget>(qPrintable(QString(u"facet_"_s + nameOf(Facet::Tipo))));
    QTRY_VERIFY(section->isVisible() && section->findChild<QCheckBox *>());
    QVERIFY(action->isChecked());
    auto *box = section->findChild<QCheckBox *>();
    const auto count = [box] { return box->text().section(u'(', -1).chopped(1).toInt(); };
    QTRY_VERIFY(count() > 0);
    const int expected = count();
    WindowDriver::click(box);
    QTRY_COMPARE(m_driver->shown(), expected);
    QVERIFY(expected < all);
    QVERIFY(m_driver->text("viewButton").contains(u"(changed)"_s));
    QVERIFY(m_driver->child<QPushButton>("filterChip1")->isVisible());
    WindowDriver::click(m_driver->child<QPushButton>("filterChip1"));
    QTRY_COMPARE(m_driver->shown(), all);
    QVERIFY(!box->isChecked());
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!section->isVisible());
}

QTEST_MAIN(TestGuiQueue)

#include "tst_gui_queue.moc"
