// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atendimentosmodel.h"
#include "models/atendimentossortmodel.h"
#include "models/treetext.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString numberOf(const QModelIndex &index)
{
    return index.siblingAtColumn(static_cast<int>(Column::Numero)).data(AtendimentosModel::PlainTextRole).toString();
}

} // namespace

// What a person has set up in a tree outlives a refresh.
class TestTreeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void expansionAndSelectionSurvive_data();
    void expansionAndSelectionSurvive();
    void selectedOsSurvives();
    void expansionSurvivesSorting();
    void losesOnlyWhatWent();
    void nothingMovesUnderThePointer();

private:
    void set(const QString &text) { m_model->setAtendimentos(rowsFrom(text)); }
    QModelIndex row(const QString &number, const QModelIndex &parent = {}) const;
    QStringList expanded() const;
    QString selected() const;

    std::unique_ptr<AtendimentosModel> m_model;
    std::unique_ptr<AtendimentosSortModel> m_sorted;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_sortedTester;
    std::unique_ptr<QTreeView> m_view;
};

void TestTreeView::init()
{
    m_model = std::make_unique<AtendimentosModel>();
    m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
    m_sorted = std::make_unique<AtendimentosSortModel>();
    m_sorted->setSourceModel(m_model.get());
    m_sortedTester = std::make_unique<QAbstractItemModelTester>(m_sorted.get(), fatal);
    m_view = std::make_unique<QTreeView>();
    m_view->setModel(m_sorted.get());
    m_view->setUniformRowHeights(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(static_cast<int>(Column::Tipo), Qt::AscendingOrder);
    m_view->resize(800, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTreeView::cleanup()
{
    m_view.reset();
    m_sortedTester.reset();
    m_modelTester.reset();
    m_sorted.reset();
    m_model.reset();
}

QModelIndex TestTreeView::row(const QString &number, const QModelIndex &parent) const
{
    for (int i = 0; i < m_sorted->rowCount(parent); ++i) {
        if (const QModelIndex index = m_sorted->index(i, 0, parent); numberOf(index) == number)
            return index;
    }
    return {};
}

QStringList TestTreeView::expanded() const
{
    QStringList numbers;
    for (int i = 0; i < m_sorted->rowCount(); ++i) {
        if (const QModelIndex index = m_sorted->index(i, 0); m_view->isExpanded(index))
            numbers << numberOf(index);
    }
    numbers.sort();
    return numbers;
}

QString TestTreeView::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const bool isCurrent = rows.size() == 1 && rows.first() == m_view->currentIndex().siblingAtColumn(0);
    return isCurrent ? numberOf(rows.first()) : u"%1 rows"_s.arg(rows.size());
}

void TestTreeView::expansionAndSelectionSurvive_data()
{
    QTest::addColumn<QString>("asked");

    QTest::newRow("the same again") << u"1 d [11 p]; 2 c [21 q, 22 r]; 3 b [31 s]; 4 a"_s;
    QTest::newRow("updated in place") << u"1 D [11 p]; 2 C [21 q, 22 R]; 3 B [31 s]; 4 A"_s;
    QTest::newRow("resorted by new values") << u"1 a [11 p]; 2 z [21 q, 22 r]; 3 y [31 s]; 4 d"_s;
    QTest::newRow("sent in another order") << u"4 a; 3 b [31 s]; 2 c [21 q, 22 r]; 1 d [11 p]"_s;
    QTest::newRow("new rows all around")
        << u"5 0 [51 x]; 1 d [11 p]; 6 bb; 2 c [21 q, 22 r]; 3 b [31 s]; 4 a; 7 z [71 y]"_s;
    QTest::newRow("others gone") << u"1 d [11 p]; 2 c [21 q, 22 r]"_s;
    QTest::newRow("OS added and gone") << u"1 d [11 p, 12 x]; 2 c [22 r, 20 a]; 3 b; 4 a [41 y]"_s;
    QTest::newRow("everything at once") << u"8 c [81 n]; 2 a [23 m, 22 R]; 1 x [11 P, 10 o]; 4 e"_s;
}

void TestTreeView::expansionAndSelectionSurvive()
{
    QFETCH(const QString, asked);
    set(u"1 d [11 p]; 2 c [21 q, 22 r]; 3 b [31 s]; 4 a"_s);
    m_view->expand(row(u"1"_s));
    m_view->expand(row(u"2"_s));
    m_view->setCurrentIndex(row(u"2"_s).siblingAtColumn(2));
    QCOMPARE(expanded(), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(selected(), u"2"_s);

    set(asked);
    QCOMPARE(expanded(), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(selected(), u"2"_s);
    QCOMPARE(m_view->currentIndex().column(), 2);
}

void TestTreeView::selectedOsSurvives()
{
    set(u"1 d [11 p]; 2 c [21 q, 22 r]"_s);
    m_view->expandAll();
    m_view->setCurrentIndex(row(u"22"_s, row(u"2"_s)));
    set(u"2 e [22 a, 23 k]; 3 a"_s);
    QCOMPARE(textOf(*m_sorted), u"3 a; 2 e [22 a, 23 k]"_s);
    QCOMPARE(selected(), u"22"_s);
    QCOMPARE(numberOf(m_view->currentIndex().parent()), u"2"_s);
}

void TestTreeView::expansionSurvivesSorting()
{
    set(u"1 d [11 p, 12 o]; 2 c [21 q]; 3 b"_s);
    m_view->expand(row(u"1"_s));
    m_view->setCurrentIndex(row(u"12"_s, row(u"1"_s)));
    for (const Column column : {Column::Numero, Column::Abertura, Column::Situacao, Column::Tipo}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_view->sortByColumn(static_cast<int>(column), order);
            QCOMPARE(expanded(), QStringList{u"1"_s});
            QCOMPARE(selected(), u"12"_s);
        }
    }
}

void TestTreeView::losesOnlyWhatWent()
{
    set(u"1 d [11 p]; 2 c [21 q]; 3 b"_s);
    m_view->expand(row(u"1"_s));
    m_view->expand(row(u"2"_s));
    m_view->setCurrentIndex(row(u"21"_s, row(u"2"_s)));
    set(u"1 d [11 p]; 3 b"_s);
    QCOMPARE(expanded(), (QStringList{u"1"_s}));
    QVERIFY(row(u"2"_s) == QModelIndex());
    set({});
    QVERIFY(!m_view->currentIndex().isValid());
    // The row that comes back is a new one: nobody has opened it.
    set(u"1 d [11 p]"_s);
    QCOMPARE(expanded(), QStringList());
}

void TestTreeView::nothingMovesUnderThePointer()
{
    QStringList before;
    QStringList after;
    for (int i = 100; i < 200; ++i) {
        before << u"%1 t%1 [%1 p]"_s.arg(i);
        after << u"%1 t%1 [%1 %2]"_s.arg(i).arg(i % 2 == 0 ? u'P' : u'p');
    }
    set(before.join(u"; "_s));
    m_view->expand(row(u"110"_s));
    m_view->scrollTo(row(u"150"_s), QAbstractItemView::PositionAtTop);
    const int scrolled = m_view->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QString top = numberOf(m_view->indexAt(QPoint(1, 1)));
    QCOMPARE(top, u"150"_s);

    set(after.join(u"; "_s));
    QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
    QCOMPARE(numberOf(m_view->indexAt(QPoint(1, 1))), top);
}

QTEST_MAIN(TestTreeView)
#include "tst_treeview.moc"
