// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowdriver.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

using namespace guiche;

namespace
{

int at(Column column)
{
    return static_cast<int>(column);
}

// "2018 1116 …" of the top rows, in the order they are on screen.
QStringList topRows(const WindowDriver &driver, Column column)
{
    QStringList cells;
    for (int row = 0; row < driver.view().model()->rowCount(); ++row)
        cells << driver.view().model()->index(row, at(column)).data().toString();
    return cells;
}

QString sortable(const QString &date)
{
    return date.mid(6, 4) + date.mid(3, 2) + date.left(2) + date.mid(10);
}

} // namespace

// Columns that are sorted, moved, hidden and resized by hand, and found again.
class TestGuiColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup() { m_driver.reset(); }

    void headerClickSorts_data();
    void headerClickSorts();
    void emptyDatesComeLast();
    void childrenAreSortedToo();
    void sortingKeepsTheSelection();
    void draggingMovesAColumn();
    void numberStaysFirst();
    void menuHidesAndShows();
    void arrangementIsRemembered();
    void resetPutsAllBack();
    void nonsenseInTheSettingsIsIgnored();

private:
    QHeaderView *header() const { return m_driver->view().header(); }
    void clickHeader(Column column) const;
    void drag(QPoint from, QPoint to) const;

    std::unique_ptr<WindowDriver> m_driver;
};

void TestGuiColumns::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->connectToDemo());
    QVERIFY(m_driver->open({2200, 900})); // every column is in view
    AtendimentoQuery query;
    query.termo = QStringLiteral("1588");
    query.apenasPendente = false;
    m_driver->searches().search(query);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->view().model()->rowCount(), 12);
}

void TestGuiColumns::clickHeader(Column column) const
{
    const QPoint middle(header()->sectionViewportPosition(at(column)) + header()->sectionSize(at(column)) / 2,
                        header()->height() / 2);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, middle);
}

void TestGuiColumns::drag(QPoint from, QPoint to) const
{
    QWidget *target = header()->viewport();
    QTest::mousePress(target, Qt::LeftButton, {}, from);
    const QPoint step((to.x() > from.x()) ? 20 : -20, 0);
    QTest::mouseMove(target, from + step);
    QTest::mouseMove(target, to - step / 10);
    QTest::mouseMove(target, to);
    QTest::mouseRelease(target, Qt::LeftButton, {}, to);
}

void TestGuiColumns::headerClickSorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("number") << at(Column::Numero) << false;
    QTest::newRow("opened") << at(Column::Abertura) << true;
    QTest::newRow("type") << at(Column::Tipo) << false;
    QTest::newRow("sector") << at(Column::Setor) << false;
}

void TestGuiColumns::headerClickSorts()
{
    QFETCH(int, column);
    QFETCH(bool, isDate);
    const auto keys = [&] {
        QStringList cells = topRows(*m_driver, Column{column});
        cells.removeAll(QString());
        if (isDate)
            std::ranges::transform(cells, cells.begin(), sortable);
        return cells;
    };
    clickHeader(Column{column});
    const QStringList once = keys();
    QCOMPARE(header()->sortIndicatorSection(), column);
    clickHeader(Column{column});
    const QStringList twice = keys();
    QStringList ascending = once;
    std::ranges::sort(ascending);
    QStringList descending = ascending;
    std::ranges::reverse(descending);
    QVERIFY(once == ascending || once == descending);
    QVERIFY(twice == ascending || twice == descending);
    QVERIFY(once != twice);
}

void TestGuiColumns::emptyDatesComeLast()
{
    for (int click = 0; click < 2; ++click) {
        clickHeader(Column::Fechamento);
        const QStringList closed = topRows(*m_driver, Column::Fechamento);
        QVERIFY(!closed.constFirst().isEmpty());
        QCOMPARE(closed.count(QString()), 8);
        QVERIFY(std::ranges::all_of(closed.last(8), &QString::isEmpty));
    }
}

void TestGuiColumns::childrenAreSortedToo()
{
    const QAbstractItemModel *model = m_driver->view().model();
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_driver->view().sortByColumn(at(Column::Numero), order);
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex parent = model->index(row, 0);
            for (int child = 1; child < model->rowCount(parent); ++child) {
                const int before = model->index(child - 1, 0, parent).data().toString().mid(3).toInt();
                const int after = model->index(child, 0, parent).data().toString().mid(3).toInt();
                QCOMPARE(before < after, order == Qt::AscendingOrder);
            }
        }
    }
}

void TestGuiColumns::sortingKeepsTheSelection()
{
    WindowDriver::press(Qt::Key_Down);
    const QString chosen = m_driver->heading();
    clickHeader(Column::Tipo);
    clickHeader(Column::Numero);
    QCOMPARE(m_driver->heading(), chosen);
    QCOMPARE(m_driver->view().selectionModel()->selectedRows().size(), 1);
}

void TestGuiColumns::draggingMovesAColumn()
{
    const int from = header()->sectionViewportPosition(at(Column::Situacao)) + 20;
    const int to = header()->sectionViewportPosition(at(Column::Abertura)) + 5;
    drag({from, 5}, {to, 5});
    QCOMPARE(header()->visualIndex(at(Column::Situacao)), 1);
    // What is copied of a row follows the screen.
    QVERIFY(m_driver->view().currentRowText().section(u'\t', 1, 1)
            == m_driver->view().currentIndex().siblingAtColumn(at(Column::Situacao)).data().toString());
}

void TestGuiColumns::numberStaysFirst()
{
    drag({10, 5}, {header()->sectionViewportPosition(at(Column::Tipo)) + 30, 5});
    QCOMPARE(header()->visualIndex(at(Column::Numero)), 0);
}

void TestGuiColumns::menuHidesAndShows()
{
    QVERIFY(header()->isSectionHidden(at(Column::Descricao)));
    QMenu menu;
    menu.addActions(m_driver->view().columnActions(&menu));
    const QList<QAction *> actions = menu.actions();
    QCOMPARE(actions.size(), columnCount - 1); // the number cannot be hidden
    for (QAction *action : actions) {
        QVERIFY(action->isCheckable());
        if (action->text() == u"Description" || action->text() == u"Type")
            action->trigger();
    }
    QVERIFY(!header()->isSectionHidden(at(Column::Descricao)));
    QVERIFY(header()->sectionSize(at(Column::Descricao)) > 50);
    QVERIFY(header()->isSectionHidden(at(Column::Tipo)));

    // The same from the header itself.
    Q_EMIT header()->customContextMenuRequested({20, 5});
    QVERIFY(WindowDriver::awaitPopup());
    const auto *shown = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(shown->actions().last()->text(), QStringLiteral("Reset columns"));
    shown->actions().last()->trigger();
    QApplication::activePopupWidget()->close();
    QVERIFY(!header()->isSectionHidden(at(Column::Tipo)));
}

void TestGuiColumns::arrangementIsRemembered()
{
    header()->moveSection(header()->visualIndex(at(Column::Setor)), 1);
    header()->setSectionHidden(at(Column::Cliente), true);
    header()->setSectionHidden(at(Column::Descricao), false);
    header()->resizeSection(at(Column::Tipo), 333);
    clickHeader(Column::Tipo);
    const Qt::SortOrder order = header()->sortIndicatorOrder();
    const QStringList sorted = topRows(*m_driver, Column::Numero);
    const AtendimentoQuery query = m_driver->searches().query();
    m_driver->window->close();
    // The desks go on with those they have.
    const auto earlier = std::exchange(m_driver->settings, std::make_unique<Settings>(m_driver->directory.path()));
    QVERIFY(m_driver->open({2200, 900}));

    QCOMPARE(header()->visualIndex(at(Column::Setor)), 1);
    QVERIFY(header()->isSectionHidden(at(Column::Cliente)));
    QVERIFY(!header()->isSectionHidden(at(Column::Descricao)));
    QCOMPARE(header()->sectionSize(at(Column::Tipo)), 333);
    QCOMPARE(header()->sortIndicatorSection(), at(Column::Tipo));
    QCOMPARE(header()->sortIndicatorOrder(), order);
    m_driver->searches().search(query);
    QVERIFY(m_driver->settle());
    QCOMPARE(topRows(*m_driver, Column::Numero), sorted);
    m_driver->window.reset();
}

void TestGuiColumns::resetPutsAllBack()
{
    const QByteArray before = header()->saveState();
    header()->moveSection(header()->visualIndex(at(Column::Setor)), 1);
    header()->setSectionHidden(at(Column::Cliente), true);
    header()->resizeSection(at(Column::Tipo), 333);
    clickHeader(Column::Tipo);
    QVERIFY(header()->saveState() != before);
    m_driver->child<QAction>("resetColumnsAction")->trigger();
    for (int column = 0; column < columnCount; ++column)
        QCOMPARE(header()->visualIndex(column), column);
    QVERIFY(!header()->isSectionHidden(at(Column::Cliente)));
    QVERIFY(header()->sectionSize(at(Column::Tipo)) != 333);
    QCOMPARE(header()->sortIndicatorSection(), at(Column::Abertura));
    QCOMPARE(header()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestGuiColumns::nonsenseInTheSettingsIsIgnored()
{
    m_driver->window->close();
    m_driver->settings->setTreeHeaderState("nonsense");
    m_driver->settings->setSplitterState("nonsense");
    m_driver->settings->setWindowGeometry("nonsense");
    QVERIFY(m_driver->open());
    QVERIFY(!header()->isSectionHidden(at(Column::Numero)));
    QVERIFY(header()->sectionSize(at(Column::Numero)) > 50);
    QVERIFY(m_driver->window->width() > 600);
}

QTEST_MAIN(TestGuiColumns)
#include "tst_gui_columns.moc"
