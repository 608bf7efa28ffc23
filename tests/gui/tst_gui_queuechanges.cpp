// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuebar.h"
#include "gui/queuedriver.h"
#include "gui/queueviews.h"

#include <QAction>
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace guiche;

// What has come, changed and gone since a person last looked: how it is found, and how it is marked as seen.
class TestGuiQueueChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<QueueDriver>(); }
    void cleanup() { m_driver.reset(); }

    void aKeyGoesToTheNextOne();
    void aKeyOpensItsGroup();
    void aConditionShowsNothingElse();
    void withoutAFilterAllAreSeen();
    void withAFilterOnlyWhatItShows();

private:
    bool begin() { return m_driver->connectToDemo() && m_driver->open() && m_driver->show(); }
    // Two hours pass, and the queue is asked for again.
    bool refresh()
    {
        m_driver->passTime(std::chrono::hours(2));
        return m_driver->focusRows() && pressRefresh()
            && QTest::qWaitFor([this] { return !m_driver->text("changesLabel").isEmpty(); }) && m_driver->awaitLive();
    }
    static bool pressRefresh()
    {
        WindowDriver::press(Qt::Key_F5);
        return true;
    }
    RowMark mark(Slot slot) const { return m_driver->desk().table().mark(slot); }
    std::vector<Slot> changes() const // in the order of the rows
    {
        std::vector<Slot> found;
        std::ranges::copy_if(m_driver->model().shownSlots(), std::back_inserter(found),
                             [this](Slot slot) { return mark(slot) != RowMark::None; });
        return found;
    }
    std::optional<Slot> current() const { return m_driver->model().slotAt(m_driver->view().currentIndex()); }
    QAction *action(const char *name) const { return m_driver->program.child<QAction>(name); }

    std::unique_ptr<QueueDriver> m_driver;
};

void TestGuiQueueChanges::aKeyGoesToTheNextOne()
{
    QVERIFY(begin());
    QVERIFY(refresh());
    const std::vector<Slot> changed = changes();
    QVERIFY(changed.size() > 2);
    m_driver->view().setCurrentIndex({});
    WindowDriver::press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(current(), changed[0]);
    WindowDriver::press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(current(), changed[1]);
    QVERIFY(m_driver->view().selectionModel()->isSelected(m_driver->view().currentIndex()));
    WindowDriver::press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(current(), changed[0]);
    WindowDriver::press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(current(), changed.back()); // round and round
    const QRect shown = m_driver->view().visualRect(m_driver->view().currentIndex());
    QVERIFY(m_driver->view().viewport()->rect().contains(0, shown.center().y()));
    WindowDriver::press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(current(), changed[0]);
}

void TestGuiQueueChanges::aKeyOpensItsGroup()
{
    QVERIFY(begin());
    QVERIFY(refresh());
    QueueArrangement arrangement = m_driver->page().bar().arrangement();
    arrangement.groups = {Facet::Tipo};
    m_driver->page().views().arrange(arrangement);
    m_driver->view().foldAll();
    m_driver->view().setCurrentIndex({});
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier); // from anywhere on the page
    WindowDriver::press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(current(), changes().front());
    QVERIFY(m_driver->view().isExpanded(m_driver->view().currentIndex().parent()));
    QTRY_VERIFY(m_driver->view().hasFocus());
}

void TestGuiQueueChanges::aConditionShowsNothingElse()
{
    QVERIFY(begin());
    QVERIFY(refresh());
    const qsizetype all = m_driver->shown();
    const auto changed = static_cast<qsizetype>(changes().size());
    QVERIFY(changed < all);
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *box = m_driver->child<QCheckBox>("conditionBox6");
    QVERIFY(box);
    QCOMPARE(box->text(), u"Changes only"_s);
    box->setFocus();
    WindowDriver::press(Qt::Key_Space);
    QTRY_COMPARE(m_driver->shown(), changed);
    QCOMPARE(m_driver->text("filterChip1"), u"Changes only"_s);
    WindowDriver::press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_driver->shown(), 0);
}

void TestGuiQueueChanges::withoutAFilterAllAreSeen()
{
    QVERIFY(begin());
    QVERIFY(refresh());
    QCOMPARE(action("queueAcknowledgeAction")->text(), u"Mark all as &seen"_s);
    WindowDriver::press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(changes().empty());
}

void TestGuiQueueChanges::withAFilterOnlyWhatItShows()
{
    QVERIFY(begin());
    QVERIFY(refresh());
    const std::vector<Slot> before = changes();
    const QueueTable &table = m_driver->desk().table();
    const QString word = table.row(before.front()).protocolo.text();
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type(word);
    QTRY_COMPARE(m_driver->shown(), 1);
    QCOMPARE(action("queueAcknowledgeAction")->text(), u"Mark shown as &seen"_s);
    QCOMPARE(m_driver->text("acknowledgeButton"), u"Mark shown as seen"_s);
    WindowDriver::press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    WindowDriver::press(Qt::Key_Escape);
    QTRY_VERIFY(m_driver->shown() > 1);
    QCOMPARE(changes().size(), before.size() - 1);
    QCOMPARE(action("queueAcknowledgeAction")->text(), u"Mark all as &seen"_s);
    QCOMPARE(m_driver->text("acknowledgeButton"), u"Mark all as seen"_s);
}

QTEST_MAIN(TestGuiQueueChanges)

#include "tst_gui_queuechanges.moc"
