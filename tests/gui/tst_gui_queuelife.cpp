// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cannedserver.h"
#include "gui/queuebar.h"
#include "gui/queuedriver.h"
#include "gui/queuestory.h"
#include "gui/queueviews.h"
#include "queue/queuenames.h"

#include <QAction>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guiche;

// What becomes of the supervisor's page while time passes and servers come and go.
class TestGuiQueueLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<QueueDriver>(); }
    void cleanup() { m_driver.reset(); }

    void aRowOpensToItsOrdensServico();
    void enterOpensTheCustomer();
    void loadingCanBeStoppedAndGoneOnWith();
    void failureSaysWhyAndEnterTriesAgain();
    void changesAreMarkedUntilTheyAreSeen();
    void aRefreshMovesNothing();
    void keptRowsAreShownAtOnceAndReplaced();
    void keptRowsStayWhereNobodyAnswers();
    void aFailedRefreshLeavesTheRows();
    void saysThatThereIsNoConnection();
    void signingOutTakesTheRowsAway_data();
    void signingOutTakesTheRowsAway();
    void tellsItsAge();
    void optionsTellWhyNothingIsKept();
    void whatIsSetAsideIsTold();
    void noNumberBeforeItIsKnown();

private:
    bool begin() { return m_driver->connectToDemo() && m_driver->open() && m_driver->show(); }
    // A row that has ordens de serviço.
    int rowWithOs() const;
    bool hasOrdensServico(const QModelIndex &row) const; // below it
    QString viewText(ReadyMadeView view) const; // in the menu of views
    // The one that is seen and says so: the page may tell of an outbreak in the same way.
    template<typename Widget>
    Widget *seen(const char *name, const QString &text) const
    {
        const auto widgets = m_driver->page().findChildren<Widget *>(QString::fromLatin1(name));
        const auto found = std::ranges::find_if(
            widgets, [&text](const Widget *widget) { return widget->isVisible() && widget->text() == text; });
        return found == widgets.end() ? nullptr : *found;
    }

    std::unique_ptr<QueueDriver> m_driver;
};

int TestGuiQueueLife::rowWithOs() const
{
    for (int row = 0; row < m_driver->model().rowCount(); ++row) {
        const auto slot = m_driver->model().slotAt(m_driver->cell(row, QueueColumn::Os));
        if (slot && m_driver->desk().table().row(*slot).osTotal > 0)
            return row;
    }
    return -1;
}

bool TestGuiQueueLife::hasOrdensServico(const QModelIndex &row) const
{
    const QueueModel &model = m_driver->model();
    for (int line = 0; line < model.rowCount(row); ++line) {
        if (model.ordemServico(model.index(line, 0, row)))
            return true;
    }
    return false;
}

QString TestGuiQueueLife::viewText(ReadyMadeView view) const
{
    const QList<QAction *> actions = m_driver->page().bar().viewActions();
    const auto action = std::ranges::find(actions, QVariant(nameOf(view)), &QAction::data);
    return action == actions.end() ? QString() : (*action)->text();
}

void TestGuiQueueLife::aRowOpensToItsOrdensServico()
{
    QVERIFY(begin());
    const int number = rowWithOs();
    QVERIFY(number >= 0);
    const QModelIndex row = m_driver->cell(number, QueueColumn::Prazo);
    const QString protocolo = row.data(QueueModel::ProtocoloRole).toString();
    QVERIFY(m_driver->focusRows());
    m_driver->view().setCurrentIndex(row);
    WindowDriver::press(Qt::Key_Right);
    QVERIFY(m_driver->view().isExpanded(row));
    QTRY_COMPARE(m_driver->program.lastParameter("termo_busca"), protocolo.toUtf8());
    QCOMPARE(m_driver->program.lastParameter("busca"), QByteArray("protocolo"));
    QTRY_VERIFY(hasOrdensServico(row));
    WindowDriver::press(Qt::Key_Left);
    QVERIFY(!m_driver->view().isExpanded(row));
    const qsizetype searches = m_driver->searchesAsked();
    WindowDriver::press(Qt::Key_Right);
    QVERIFY(m_driver->model().rowCount(row) > 0); // it is known
    QCOMPARE(m_driver->searchesAsked(), searches);
}

void TestGuiQueueLife::enterOpensTheCustomer()
{
    QVERIFY(begin());
    QVERIFY(m_driver->focusRows());
    const QString protocolo = m_driver->view().currentIndex().data(QueueModel::ProtocoloRole).toString();
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(!m_driver->isInFront());
    QVERIFY(m_driver->program.settle());
    QCOMPARE(m_driver->program.searches().query().termo, protocolo);
    QVERIFY(m_driver->program.areRowsShown());
    QCOMPARE(m_driver->program.rows().size() > 0, true);
    QVERIFY(m_driver->show()); // and the queue is as it was
    QCOMPARE(m_driver->view().currentIndex().data(QueueModel::ProtocoloRole).toString(), protocolo);
    QTRY_VERIFY(m_driver->view().hasFocus());
}

void TestGuiQueueLife::loadingCanBeStoppedAndGoneOnWith()
{
    m_driver->putGate();
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    m_driver->gate->holdAfter(2);
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->shown() > 0 && m_driver->gate->heldAnswers() > 0);
    WindowDriver::click(m_driver->seen<QPushButton>("cancelLoadingButton"));
    QTRY_COMPARE(m_driver->text("resumeLoadingButton"), u"Go on loading"_s);
    QVERIFY(!m_driver->seen<QPushButton>("cancelLoadingButton"));
    QVERIFY(m_driver->shown() > 0 && m_driver->shown() < m_driver->trueCount());
    m_driver->gate->release();
    WindowDriver::click(m_driver->seen<QPushButton>("resumeLoadingButton"));
    QVERIFY(m_driver->awaitLive());
    QCOMPARE(m_driver->shown(), m_driver->trueCount());
    QVERIFY(!m_driver->seen<QPushButton>("resumeLoadingButton"));
}

void TestGuiQueueLife::failureSaysWhyAndEnterTriesAgain()
{
    CannedServer server;
    QVERIFY(server.listen());
    server.setAnswer(500, "{}");
    m_driver->program.connectTo(server.address());
    QVERIFY(m_driver->open());
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->message(), u"The queue could not be loaded"_s);
    QVERIFY2(m_driver->text("textLabel").contains(u"500"_s), qPrintable(m_driver->text("textLabel")));
    server.setAnswer(200, R"({"status":"success","atendimentos":[],"paginacao":{"total_registros":0}})");
    WindowDriver::press(Qt::Key_Return);
    QTRY_COMPARE(m_driver->message(), u"Nothing is pending"_s);
    QCOMPARE(m_driver->text("coverageLabel"), u"Coverage since 10/12/2025"_s);
}

void TestGuiQueueLife::changesAreMarkedUntilTheyAreSeen()
{
    QVERIFY(begin());
    m_driver->passTime(std::chrono::hours(2));
    QVERIFY(m_driver->focusRows());
    WindowDriver::press(Qt::Key_F5);
    QTRY_VERIFY(m_driver->text("changesLabel").endsWith(u" changes"_s));
    QVERIFY(m_driver->awaitLive());
    int marked = 0;
    for (const Slot slot : m_driver->desk().table().all())
        marked += m_driver->desk().table().mark(slot) == RowMark::None ? 0 : 1;
    QVERIFY(marked > 1);
    QTRY_COMPARE(m_driver->text("changesLabel"), u"%1 changes"_s.arg(marked));
    QVERIFY(m_driver->child<QPushButton>("acknowledgeButton")->isVisible());
    WindowDriver::press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_driver->text("changesLabel"), QString());
    QCOMPARE(m_driver->text("acknowledgeButton"), QString());
    for (const Slot slot : m_driver->desk().table().all())
        QCOMPARE(m_driver->desk().table().mark(slot), RowMark::None);
}

void TestGuiQueueLife::aRefreshMovesNothing()
{
    QVERIFY(begin());
    QVERIFY(m_driver->focusRows());
    QueueView &view = m_driver->view();
    view.verticalScrollBar()->setValue(12);
    const QPersistentModelIndex current = m_driver->cell(16, QueueColumn::Prazo);
    view.setCurrentIndex(current);
    WindowDriver::press(Qt::Key_Right);
    QTRY_VERIFY(m_driver->model().opened(current));
    const QPersistentModelIndex top = view.indexAt(QPoint(5, 5));
    const int place = view.visualRect(top).top();

    m_driver->passTime(std::chrono::hours(2));
    WindowDriver::press(Qt::Key_F5);
    QTRY_VERIFY(!m_driver->text("changesLabel").isEmpty());
    QVERIFY(m_driver->awaitLive());
    QVERIFY(current.isValid() && top.isValid());
    QCOMPARE(view.currentIndex(), QModelIndex(current));
    QVERIFY(view.selectionModel()->isSelected(current));
    QVERIFY(view.isExpanded(current));
    QCOMPARE(view.visualRect(top).top(), place);
    QVERIFY(view.hasFocus());
}

void TestGuiQueueLife::keptRowsAreShownAtOnceAndReplaced()
{
    m_driver->putGate();
    QVERIFY(m_driver->keepProfile() && m_driver->open() && m_driver->show());
    const qsizetype before = m_driver->shown();
    QVERIFY(m_driver->flush());
    m_driver->program.window.reset();

    m_driver->passTime(std::chrono::hours(3));
    m_driver->gate->holdAfter(0);
    QVERIFY(m_driver->open());
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->shown(), before);
    QCOMPARE(m_driver->notice(), u"These rows were saved on 10/03/2026 14:30."_s);
    QCOMPARE(m_driver->text("updatedLabel"), u"saved 3 h ago"_s);
    const QImage old = m_driver->view().viewport()->grab().toImage();
    m_driver->view().setDimmed(false);
    QVERIFY(old != m_driver->view().viewport()->grab().toImage()); // it was
    m_driver->gate->release();
    QVERIFY(m_driver->awaitLive());
    QTRY_COMPARE(m_driver->notice(), QString());
    QCOMPARE(m_driver->shown(), m_driver->trueCount());
    QCOMPARE(m_driver->text("updatedLabel"), u"updated 0 s ago"_s);
}

void TestGuiQueueLife::keptRowsStayWhereNobodyAnswers()
{
    QVERIFY(m_driver->keepProfile() && m_driver->open() && m_driver->show());
    const qsizetype before = m_driver->shown();
    QVERIFY(m_driver->flush());
    m_driver->program.window.reset();
    m_driver->program.server.reset();
    m_driver->passTime(std::chrono::hours(3));
    QVERIFY(m_driver->open());
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY2(m_driver->notice("shownLabel").startsWith(u"The rows are as they were on 10/03/2026 14:30. Trying"_s),
                 qPrintable(m_driver->notice("shownLabel")));
    QCOMPARE(m_driver->shown(), before);
    QCOMPARE(m_driver->notice("remedyButton"), u"Try again"_s);
    QCOMPARE(m_driver->text("coverageLabel"), u"Coverage since 10/12/2025"_s);
    QTRY_VERIFY(m_driver->view().hasFocus());
}

void TestGuiQueueLife::aFailedRefreshLeavesTheRows()
{
    QVERIFY(begin());
    const qsizetype before = m_driver->shown();
    m_driver->program.server->revokeTokens();
    QVERIFY(m_driver->focusRows());
    WindowDriver::press(Qt::Key_F5);
    QTRY_COMPARE(m_driver->notice("remedyButton"), u"Refresh now"_s);
    QVERIFY(!m_driver->notice().isEmpty());
    QCOMPARE(m_driver->notice("shownLabel"), u"The rows are as they were on 10/03/2026 14:30."_s);
    QCOMPARE(m_driver->shown(), before);
    const qsizetype pages = m_driver->pagesAsked();
    WindowDriver::click(m_driver->noticeBar().findChild<QPushButton *>(u"remedyButton"_s));
    QTRY_VERIFY(m_driver->pagesAsked() > pages);
}

void TestGuiQueueLife::signingOutTakesTheRowsAway_data()
{
    QTest::addColumn<QString>("viewId");
    for (const ReadyMadeView view : {ReadyMadeView::All, ReadyMadeView::Late, ReadyMadeView::Stalled})
        QTest::newRow(qPrintable(nameOf(view))) << nameOf(view);
}

void TestGuiQueueLife::signingOutTakesTheRowsAway()
{
    QFETCH(const QString, viewId);
    QVERIFY(m_driver->keepProfile() && m_driver->open() && m_driver->show());
    m_driver->page().views().choose(viewId);
    QTRY_COMPARE(m_driver->currentView(), viewId);
    m_driver->passTime(std::chrono::minutes(2)); // some views hang on it
    m_driver->program.connections->signOut();
    QTRY_COMPARE(m_driver->message(), u"Not connected to a server"_s); // there is one
    QCOMPARE(m_driver->desk().table().size(), 0);
    QCOMPARE(m_driver->program.child<QToolButton>("queueButton")->text(), u"Queue"_s);
    QCOMPARE(m_driver->text("coverageLabel"), QString());
    QCOMPARE(m_driver->text("updatedLabel"), QString());
}

void TestGuiQueueLife::saysThatThereIsNoConnection()
{
    QVERIFY(m_driver->open());
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(m_driver->isInFront());
    QCOMPARE(m_driver->message(), u"Not connected to a server"_s);
    QVERIFY(m_driver->program.button(u"Set up the connection…"_s));
    QVERIFY(m_driver->connectToDemo()); // what was wanted all the time
    QVERIFY(m_driver->awaitLive());
    QCOMPARE(m_driver->shown(), m_driver->trueCount());
}

void TestGuiQueueLife::tellsItsAge()
{
    QVERIFY(begin());
    const QueueDesk &desk = m_driver->desk();
    const auto after = [this, &desk](std::chrono::seconds time) {
        m_driver->passTime(time);
        return ageText(desk);
    };
    QCOMPARE(after(std::chrono::seconds(40)), u"updated 40 s ago"_s);
    QCOMPARE(after(std::chrono::seconds(140)), u"updated 3 min ago"_s);
    QCOMPARE(after(std::chrono::hours(47)), u"updated 47 h ago"_s);
    QCOMPARE(after(std::chrono::hours(1)), u"updated 2 days ago"_s);
    QCOMPARE(gapsText(desk), QString());
}

void TestGuiQueueLife::optionsTellWhyNothingIsKept()
{
    m_driver->program.secrets.setFailure(ErrorKind::KeychainUnavailable);
    QVERIFY(m_driver->keepProfile() && m_driver->open() && m_driver->show());
    QTRY_COMPARE(m_driver->office->keeper().keeping(), QueueKeeper::Keeping::WithoutKeychain);
    m_driver->page().openOptions();
    QTRY_COMPARE(m_driver->text("keepNote"),
                 u"The keychain cannot be used: the queue is forgotten when the program ends."_s);
    m_driver->program.connectTo(m_driver->program.connections->profile()->server);
    QTRY_COMPARE(m_driver->text("keepNote"),
                 u"This connection is for this run only: its queue is forgotten when the program ends."_s);
    m_driver->office->keeper().setKeeping(false);
    QTRY_COMPARE(m_driver->text("keepNote"), QString());
}

void TestGuiQueueLife::whatIsSetAsideIsTold()
{
    QVERIFY(begin());
    Q_EMIT m_driver->office->keeper().setAside(u"/queue/norte.set-aside.db"_s);
    QTRY_VERIFY(seen<QLabel>("sentenceLabel",
                             u"The kept queue could not be read. It was set aside as /queue/norte.set-aside.db."_s));
}

// Whether an ordem de serviço has an appointment is asked only once somebody wants to know.
void TestGuiQueueLife::noNumberBeforeItIsKnown()
{
    QVERIFY(begin());
    QTRY_COMPARE(viewText(ReadyMadeView::All), u"All (%1)"_s.arg(QLocale().toString(m_driver->shown())));
    QCOMPARE(viewText(ReadyMadeView::UnscheduledOs), u"OS without schedule"_s);
    m_driver->page().views().choose(nameOf(ReadyMadeView::UnscheduledOs));
    constexpr int longest = 30'000; // one is asked after the other
    const AgendaProgress &progress = m_driver->desk().agendaProgress();
    QTRY_VERIFY_WITH_TIMEOUT(progress.total > 0 && progress.done == progress.total, longest);
    QVERIFY(m_driver->shown() > 0);
    QTRY_COMPARE(viewText(ReadyMadeView::UnscheduledOs), u"OS without schedule (%1)"_s.arg(m_driver->shown()));
}

QTEST_MAIN(TestGuiQueueLife)

#include "tst_gui_queuelife.moc"
