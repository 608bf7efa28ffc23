// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"
#include "gui/queuedriver.h"

#include "gui/deadlinesdialog.h"
#include "gui/queueoptionsdialog.h"
#include "gui/thresholdspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace guiche;

// What a person sets of the queue in the dialogs of its page, and what comes of it.
class TestGuiQueueSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<QueueDriver>(); }
    void cleanup() { m_driver.reset(); }

    void aLimitMakesRowsLate();
    void unreadableLimitsAreToldOf();
    void refreshesUnseenUnlessItIsToPause_data();
    void refreshesUnseenUnlessItIsToPause();
    void theIntervalIsTheChosenOne();
    void anotherPeriodIsLoaded();

private:
    bool begin() { return m_driver->connectToDemo() && m_driver->open() && m_driver->show(); }
    template<typename Dialog>
    Dialog *openBy(const char *action) const
    {
        m_driver->program.child<QAction>(action)->trigger();
        return openDialog<Dialog>(*m_driver->program.window);
    }
    bool chooseOptions(int refreshSeconds, int months, bool pauses) const;
    static void accept(const QDialog &dialog);
    void turnAway(bool minimises) const;
    void turnBack(bool minimises) const;
    // Whether it is refreshed now that its turn may have come.
    bool isRefreshing() const;
    // The same after the page was away for a moment, when it looks at the clock.
    bool isDueNow() const;
    int urgencyOf(const IdAtendimento &id) const;

    std::unique_ptr<QueueDriver> m_driver;
};

void TestGuiQueueSetup::accept(const QDialog &dialog)
{
    WindowDriver::click(dialog.findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Ok));
}

bool TestGuiQueueSetup::chooseOptions(int refreshSeconds, int months, bool pauses) const
{
    const auto *dialog = openBy<QueueOptionsDialog>("queueOptionsAction");
    if (!dialog)
        return false;
    dialog->findChild<QSpinBox *>(u"refreshSpin"_s)->setValue(refreshSeconds);
    dialog->findChild<QSpinBox *>(u"periodSpin"_s)->setValue(months);
    dialog->findChild<QCheckBox *>(u"pauseCheck"_s)->setChecked(pauses);
    accept(*dialog);
    return WindowDriver::awaitFocus(m_driver->program.window.get());
}

void TestGuiQueueSetup::turnAway(bool minimises) const
{
    if (minimises)
        m_driver->program.window->showMinimized();
    else
        m_driver->program.window->queue().setShown(false);
}

void TestGuiQueueSetup::turnBack(bool minimises) const
{
    if (minimises)
        m_driver->program.window->showNormal();
    else
        m_driver->program.window->queue().setShown(true);
}

bool TestGuiQueueSetup::isRefreshing() const
{
    for (int i = 0; i < 3; ++i) // what is due at once begins with the next turn of the event loop
        QCoreApplication::processEvents();
    return m_driver->desk().isRefreshing();
}

bool TestGuiQueueSetup::isDueNow() const
{
    turnAway(false);
    turnBack(false);
    return isRefreshing();
}

int TestGuiQueueSetup::urgencyOf(const IdAtendimento &id) const
{
    return m_driver->model().indexOf(id).data(QueueModel::UrgencyRole).toInt();
}

void TestGuiQueueSetup::aLimitMakesRowsLate()
{
    QVERIFY(begin());
    const QueueModel &model = m_driver->model();
    const qint64 anHourAgo = m_driver->now().addSecs(-3600).toSecsSinceEpoch();
    IdAtendimento id;
    QString tipo;
    for (const Slot slot : model.shownSlots()) {
        const QueuedAtendimento row = m_driver->desk().table().row(slot);
        if (urgencyOf(row.id) != static_cast<int>(Urgency::Late)
            && row.dataCadastro.toDateTime().toSecsSinceEpoch() < anHourAgo) {
            id = row.id;
            tipo = row.tipo;
        }
    }
    QVERIFY(!id.isEmpty());

    auto *dialog = openBy<DeadlinesDialog>("queueDeadlinesAction");
    QVERIFY(dialog && WindowDriver::awaitFocus(dialog));
    const auto *page = dialog->findChild<ThresholdsPage *>();
    page->findChild<QComboBox *>(u"typeCombo"_s)->setEditText(tipo);
    WindowDriver::click(page->findChild<QPushButton *>(u"addButton"_s));
    const auto *limits = page->findChild<QTableWidget *>(u"table"_s);
    limits->item(limits->currentRow(), 2)->setText(u"1 min"_s);
    accept(*dialog);
    QTRY_COMPARE(urgencyOf(id), static_cast<int>(Urgency::Late));

    QVERIFY(m_driver->open() && m_driver->show()); // also in the next run
    QCOMPARE(urgencyOf(id), static_cast<int>(Urgency::Late));
}

void TestGuiQueueSetup::unreadableLimitsAreToldOf()
{
    QueueSettings(m_driver->program.settings->fileName()).setRules("{ no rules");
    QVERIFY(begin());
    QCOMPARE(m_driver->notice(),
             u"The stored deadlines cannot be read. The usual ones are in use until others are saved."_s);
}

void TestGuiQueueSetup::refreshesUnseenUnlessItIsToPause_data()
{
    QTest::addColumn<bool>("minimises");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("customers in front") << false << false;
    QTest::newRow("customers in front, pauses") << false << true;
    QTest::newRow("minimised") << true << false;
    QTest::newRow("minimised, pauses") << true << true;
}

void TestGuiQueueSetup::refreshesUnseenUnlessItIsToPause()
{
    QFETCH(const bool, minimises);
    QFETCH(const bool, pauses);
    QVERIFY(begin());
    QVERIFY(chooseOptions(120, 3, pauses));
    m_driver->passTime(std::chrono::hours(5));
    const qsizetype pages = m_driver->pagesAsked();
    turnAway(minimises);
    QCOMPARE(isRefreshing(), !pauses);
    QVERIFY(m_driver->awaitLive());
    QCOMPARE(m_driver->pagesAsked() > pages, !pauses);
    m_driver->passTime(std::chrono::hours(5));
    turnBack(minimises);
    QVERIFY(isRefreshing());
    QVERIFY(m_driver->awaitLive());
}

void TestGuiQueueSetup::theIntervalIsTheChosenOne()
{
    QVERIFY(begin());
    QVERIFY(chooseOptions(600, 3, false));
    m_driver->passTime(std::chrono::seconds(200)); // the usual one is over, whatever is drawn
    QVERIFY(!isDueNow());
    m_driver->passTime(std::chrono::seconds(500));
    QVERIFY(isDueNow());
    QVERIFY(m_driver->awaitLive());

    QVERIFY(m_driver->open() && m_driver->show()); // also in the next run
    m_driver->passTime(std::chrono::seconds(200));
    QVERIFY(!isDueNow());
    QVERIFY(chooseOptions(60, 3, false)); // counts from now on
    m_driver->passTime(std::chrono::seconds(70));
    QVERIFY(isDueNow());
}

void TestGuiQueueSetup::anotherPeriodIsLoaded()
{
    QVERIFY(begin());
    const qsizetype before = m_driver->shown();
    QVERIFY(chooseOptions(120, 6, false));
    QVERIFY(m_driver->awaitLive());
    QCOMPARE(m_driver->text("coverageLabel"), u"Coverage since 10/09/2025"_s);
    QVERIFY(m_driver->shown() > before);
}

QTEST_MAIN(TestGuiQueueSetup)

#include "tst_gui_queuesetup.moc"
