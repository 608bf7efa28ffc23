// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuearrangemenus.h"
#include "gui/queueheader.h"
#include "gui/queueview.h"
#include "models/queuemodel.h"
#include "models/queuestage.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// A queue of rows 1 to `count`, in that order, in a window of some 20 of them.
class Stage
{
public:
    explicit Stage(int count = 200)
    {
        m_model.follow(m_table.put(queuedRows(1, count), 0, false));
        m_arrangement.sort = {{QueueColumn::Protocolo, Qt::AscendingOrder}};
        m_model.setArrangement(m_arrangement);
        m_view.setRows(&m_model);
        m_view.resize(1200, 500);
        m_view.show();
        QTest::qWait(0);
    }

    QueueTable &table() { return m_table; }
    QueueModel &model() { return m_model; }
    QueueView &view() { return m_view; }

    QModelIndex row(int number) const { return m_model.indexOf(IdAtendimento(QString::number(number))); }
    int y(int number) const { return m_view.visualRect(row(number)).top(); }
    QString topRow() const { return m_view.indexAt(QPoint(0, 0)).data(QueueModel::ProtocoloRole).toString(); }
    QString current() const { return m_view.currentIndex().data(QueueModel::ProtocoloRole).toString(); }
    void drop(const QList<int> &numbers)
    {
        std::vector<IdAtendimento> ids;
        for (const int number : numbers)
            ids.emplace_back(QString::number(number));
        m_model.follow(m_table.drop(ids, false));
    }
    void filter(const QString &text)
    {
        m_arrangement.filter.text = text;
        m_model.setArrangement(m_arrangement);
    }
    void group(const QList<Facet> &facets)
    {
        m_arrangement.groups = facets;
        m_model.setArrangement(m_arrangement);
    }

private:
    QueueTable m_table;
    QueueModel m_model{m_table};
    QueueArrangement m_arrangement;
    QueueView m_view;
};

} // namespace

class TestGuiQueueView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTopRowWhereItIs();
    void letsTheNextRowBeCurrentWhereTheCurrentOneGoes();
    void keepsSelectionAndExpansionThroughAFilter();
    void staysAtTheTopWhileAPersonFilters();
    void asksWhenARowIsOpened();
    void remembersWhichGroupsWereClosed();
    void opensTheCustomerByEnter();
    void asksForFurtherKeysByShift();
    void sortsAndShowsColumnsByMenu();
    void keepsColumnsByName();
    void copiesAsOnTheMainPage();
    void acknowledgesWhatIsSelected();
};

void TestGuiQueueView::keepsTheTopRowWhereItIs()
{
    Stage stage;
    stage.view().verticalScrollBar()->setValue(100);
    QCOMPARE(stage.topRow(), u"101"_s);
    const int before = stage.y(105);
    stage.drop({3, 50, 99});
    QCOMPARE(stage.topRow(), u"101"_s);
    QCOMPARE(stage.y(105), before);
    stage.model().follow(stage.table().put(queuedRows(3, 3), 0, true));
    QCOMPARE(stage.topRow(), u"101"_s);
    stage.drop({101, 102}); // the first that stays does not move
    QCOMPARE(stage.y(105), before);
}

void TestGuiQueueView::letsTheNextRowBeCurrentWhereTheCurrentOneGoes()
{
    Stage stage;
    stage.view().verticalScrollBar()->setValue(100);
    stage.view().setCurrentIndex(stage.row(110));
    stage.drop({110});
    QCOMPARE(stage.current(), u"111"_s);
    QVERIFY(stage.view().selectionModel()->isSelected(stage.row(111)));
    QCOMPARE(stage.topRow(), u"101"_s);

    stage.view().setCurrentIndex(stage.row(200));
    stage.drop({200});
    QCOMPARE(stage.current(), u"199"_s);
    stage.filter(u"nothing has this"_s);
    QVERIFY(!stage.view().currentIndex().isValid());
}

void TestGuiQueueView::keepsSelectionAndExpansionThroughAFilter()
{
    Stage stage;
    stage.model().setOpened(IdAtendimento(u"5"_s), openedRow(u"7 VISITA"_s));
    stage.view().expand(stage.row(5));
    stage.view().setCurrentIndex(stage.row(15));
    stage.filter(u"5"_s);
    QVERIFY(stage.view().isExpanded(stage.row(5)));
    QCOMPARE(stage.current(), u"15"_s);
    stage.filter(u"6"_s);
    QVERIFY(!stage.row(5).isValid());
    stage.filter({});
    QVERIFY(stage.view().isExpanded(stage.row(5))); // it was away meanwhile
    QCOMPARE(stage.model().rowCount(stage.row(5)), 2);
}

void TestGuiQueueView::staysAtTheTopWhileAPersonFilters()
{
    Stage stage;
    stage.filter(u"9"_s);
    QCOMPARE(stage.topRow(), u"9"_s);
    stage.filter({});
    QCOMPARE(stage.topRow(), u"1"_s);
}

void TestGuiQueueView::asksWhenARowIsOpened()
{
    Stage stage;
    QSignalSpy wanted(&stage.model(), &QueueModel::ordensServicoWanted);
    stage.view().setCurrentIndex(stage.row(2));
    QTest::keyClick(&stage.view(), Qt::Key_Right);
    QCOMPARE(wanted.count(), 1);
    stage.model().setUnavailable(IdAtendimento(u"2"_s), u"No answer."_s);
    const QModelIndex problem = stage.model().index(0, 0, stage.row(2));
    QCOMPARE(problem.data().toString(), u"Could not be loaded: No answer. Press Enter to try again."_s);
    stage.view().setCurrentIndex(problem);
    QTest::keyClick(&stage.view(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    stage.model().setOpened(IdAtendimento(u"2"_s), openedRow(u"7 VISITA"_s));
    QVERIFY(stage.view().isExpanded(stage.row(2)));
    stage.model().setNotAsked(IdAtendimento(u"2"_s)); // the row is another now
    QCOMPARE(wanted.count(), 3);
    QCOMPARE(stage.model().rowCount(stage.row(2)), 2); // until that has come
    QTest::keyClick(&stage.view(), Qt::Key_Left);
    QTest::keyClick(&stage.view(), Qt::Key_Left);
    QVERIFY(!stage.view().isExpanded(stage.row(2)));
    QCOMPARE(stage.current(), u"2"_s);
}

void TestGuiQueueView::remembersWhichGroupsWereClosed()
{
    Stage stage(6);
    stage.model().follow(stage.table().put(queuedRows(7, 9, u"TÉCNICO"_s), 0, true));
    stage.group({Facet::Tipo});
    const auto group = [&stage](int row) { return stage.model().index(row, 0); };
    QCOMPARE(group(1).data().toString(), u"Type: TÉCNICO"_s);
    QVERIFY(stage.view().isExpanded(group(0)));
    stage.view().collapse(group(1));
    stage.filter(u"3"_s);
    QCOMPARE(stage.model().rowCount(), 1);
    stage.filter({});
    QVERIFY(stage.view().isExpanded(group(0)));
    QVERIFY(!stage.view().isExpanded(group(1)));
    stage.view().unfoldGroups();
    QVERIFY(stage.view().isExpanded(group(1)));
    stage.view().setCurrentIndex(stage.row(8));
    stage.view().foldAll();
    QVERIFY(!stage.view().isExpanded(group(0)));
    QCOMPARE(stage.view().currentIndex().siblingAtColumn(0), group(1));
}

void TestGuiQueueView::opensTheCustomerByEnter()
{
    Stage stage;
    QSignalSpy opened(&stage.view(), &QueueView::openRequested);
    stage.view().setCurrentIndex(stage.row(4));
    QTest::keyClick(&stage.view(), Qt::Key_Enter);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.takeFirst().constFirst().value<Protocolo>(), Protocolo(u"4"_s));
}

void TestGuiQueueView::asksForFurtherKeysByShift()
{
    Stage stage;
    QueueView &view = stage.view();
    using Keys = QList<QueueSortKey>;
    Keys keys;
    connect(&view, &QueueView::sortRequested, &view, [&view, &keys](const Keys &wanted) {
        keys = wanted;
        view.setSortKeys(wanted);
    });
    const auto click = [&view](QueueColumn column, Qt::KeyboardModifiers modifiers) {
        const int x = view.header()->sectionViewportPosition(static_cast<int>(column)) + 20;
        QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, modifiers, QPoint(x, 5));
    };
    click(QueueColumn::Prazo, {});
    QCOMPARE(keys, (Keys{{QueueColumn::Prazo, Qt::AscendingOrder}}));
    click(QueueColumn::Cliente, Qt::ShiftModifier);
    click(QueueColumn::Cliente, Qt::ShiftModifier);
    QCOMPARE(keys, (Keys{{QueueColumn::Prazo, Qt::AscendingOrder}, {QueueColumn::Cliente, Qt::DescendingOrder}}));
    QCOMPARE(view.header()->accessibleDescription(), u"Sorted by Deadline, ascending; Customer, descending"_s);
    click(QueueColumn::Cliente, Qt::ShiftModifier);
    QCOMPARE(keys, (Keys{{QueueColumn::Prazo, Qt::AscendingOrder}}));
    click(QueueColumn::Prazo, {});
    QCOMPARE(keys, (Keys{{QueueColumn::Prazo, Qt::DescendingOrder}}));
}

void TestGuiQueueView::sortsAndShowsColumnsByMenu()
{
    Stage stage;
    QueueView &view = stage.view();
    using Keys = QList<QueueSortKey>;
    view.setSortKeys({{QueueColumn::Prazo, Qt::AscendingOrder}});
    connect(&view, &QueueView::sortRequested, &view, &QueueView::setSortKeys);
    QueueSortMenu sort;
    QueueColumnsMenu columns;
    const auto choose = [](QMenu &menu, const QString &text) {
        Q_EMIT menu.aboutToShow();
        for (QMenu *part : QList<QMenu *>{&menu} + menu.findChildren<QMenu *>()) {
            for (QAction *action : part->actions()) {
                if (action->text() == text && action->isEnabled()) {
                    action->trigger();
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(!choose(sort, u"Customer"_s) && !choose(columns, u"City"_s)); // of which view?
    sort.setView(&view);
    columns.setView(&view);
    QVERIFY(choose(sort, u"Deadline, ascending"_s));
    QCOMPARE(view.sortKeys(), (Keys{{QueueColumn::Prazo, Qt::DescendingOrder}}));
    QVERIFY(choose(sort, u"Customer"_s));
    QCOMPARE(view.sortKeys(), (Keys{{QueueColumn::Cliente, Qt::AscendingOrder}}));
    Q_EMIT sort.aboutToShow();
    sort.findChild<QMenu *>(u"queueFurtherSortMenu"_s)->actions().constFirst()->trigger();
    QCOMPARE(view.sortKeys(),
             (Keys{{QueueColumn::Cliente, Qt::AscendingOrder}, {QueueColumn::Prazo, Qt::AscendingOrder}}));
    const int city = static_cast<int>(QueueColumn::Cidade);
    QVERIFY(!view.header()->isSectionHidden(city));
    QVERIFY(choose(columns, u"City"_s));
    QVERIFY(view.header()->isSectionHidden(city));
    QVERIFY(choose(columns, u"Reset columns"_s));
    QVERIFY(!view.header()->isSectionHidden(city));
}

void TestGuiQueueView::keepsColumnsByName()
{
    Stage stage;
    QueueView &view = stage.view();
    QSignalSpy changed(&view, &QueueView::columnsChanged);
    const QList<QueueColumnState> wanted{{.column = QueueColumn::Cliente, .width = 210, .isVisible = true},
                                         {.column = QueueColumn::Protocolo, .width = 190, .isVisible = false},
                                         {.column = QueueColumn::Setor, .width = 0, .isVisible = true}};
    view.setColumnStates(wanted);
    QCOMPARE(changed.count(), 0);
    const QList<QueueColumnState> states = view.columnStates();
    QCOMPARE(states.size(), queueColumnCount);
    QCOMPARE(states[0], wanted[0]);
    QCOMPARE(states[1].column, QueueColumn::Protocolo);
    QVERIFY(states[1].isVisible); // always
    QCOMPARE(states[2].column, QueueColumn::Setor);
    QVERIFY(states[2].width > 0);
    QVERIFY(!states[3].isVisible);
    view.header()->resizeSection(static_cast<int>(QueueColumn::Cliente), 99);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(view.columnStates().constFirst().width, 99);
    view.setColumnStates(states);
    QCOMPARE(view.columnStates(), states);
    stage.filter(u"nothing has this"_s); // headers forget columns with their rows, unless told that they stay
    stage.filter({});
    QCOMPARE(view.columnStates(), states);
}

void TestGuiQueueView::copiesAsOnTheMainPage()
{
    Stage stage;
    QueueView &view = stage.view();
    QSignalSpy copied(&view, &QueueView::copyRequested);
    view.setColumnStates({{.column = QueueColumn::Protocolo}, {.column = QueueColumn::Tipo}});
    view.setCurrentIndex(stage.row(3).siblingAtColumn(static_cast<int>(QueueColumn::Tipo)));
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(copied.takeFirst().constFirst().toString(), u"SAC"_s);
    QCOMPARE(view.currentNumber(), u"3"_s);
    QCOMPARE(view.currentRowText(), u"3\tSAC"_s);
    stage.model().setOpened(IdAtendimento(u"3"_s), openedRow(u"7 VISITA"_s));
    view.expand(stage.row(3));
    view.setCurrentIndex(stage.model().index(1, 0, stage.row(3)));
    QCOMPARE(view.currentNumber(), u"7"_s);
    QCOMPARE(view.currentRowText(), u"7\tVISITA"_s);
}

void TestGuiQueueView::acknowledgesWhatIsSelected()
{
    Stage stage(5);
    stage.model().follow(stage.table().put(queuedRows(6, 7), 0, true));
    QSignalSpy asked(&stage.view(), &QueueView::acknowledgeRequested);
    stage.view().acknowledgeSelected();
    QCOMPARE(asked.count(), 0);
    stage.view().selectAll();
    stage.view().acknowledgeSelected();
    QCOMPARE(asked.takeFirst().constFirst().value<std::vector<Slot>>().size(), size_t{7});
}

QTEST_MAIN(TestGuiQueueView)
#include "tst_gui_queueview.moc"
