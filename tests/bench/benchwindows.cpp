// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchwindows.h"

#include "bench/benchqueue.h"
#include "queue/deadlineclock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace guiche
{

namespace
{

constexpr int pageSize = 100;

const DaySpan &allDays()
{
    static const DaySpan days{QDate(2020, 1, 1), QDate(2026, 12, 31)};
    return days;
}

QList<QStandardItem *> itemsOf(const RowTexts &texts)
{
    QList<QStandardItem *> items; // the model owns them
    for (const QString &text : texts)
        items.append(new QStandardItem(text));
    return items;
}

} // namespace

PaintCount::PaintCount(QWidget &widget)
    : m_widget(widget)
{
    widget.installEventFilter(this);
}

void PaintCount::paintWhole(QWidget &window)
{
    const int before = m_count;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_widget.update(); // to repaint the window does not paint anew what is opaque in it
    window.repaint();
    if (m_count == before)
        std::abort();
}

bool PaintCount::eventFilter(QObject *, QEvent *event)
{
    m_count += event->type() == QEvent::Paint ? 1 : 0;
    return false;
}

OurWindow::OurWindow()
    : m_bar(new QueueBar(this))
    , m_view(new QueueView(this))
    , m_edit(m_bar->findChild<QLineEdit *>(QStringLiteral("filterEdit")))
    , m_paints(*m_view->viewport())
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    connect(&m_contents, &QueueContents::tableChanged, &m_model, &QueueModel::follow);
    connect(m_bar, &QueueBar::arrangementChanged, this, &OurWindow::arrange);
    m_contents.setDueOf(dueOf(DeadlineRules::usual()));
    m_model.setNow(benchqueue::now());
    m_view->setRows(&m_model);
    arrange(m_bar->arrangement());
    resize(benchWindowSize);
    show();
    QCoreApplication::processEvents();
}

void OurWindow::put(const QList<QueuedAtendimento> &rows, bool marks)
{
    m_contents.put(rows, allDays(), benchqueue::now(), marks);
}

void OurWindow::settle(const QSet<IdAtendimento> &there)
{
    constexpr int days = 6; // some forty pages, see RefreshPolicy
    const QDate today = QDateTime::fromSecsSinceEpoch(benchqueue::now()).date();
    m_contents.settle(
        {today.addDays(1 - days), today}, benchqueue::now(),
        [&there](const IdAtendimento &id) { return there.contains(id); }, true);
}

void OurWindow::fill(int size)
{
    for (int first = 0; first < size; first += pageSize)
        put(benchqueue::rows(first, std::min(pageSize, size - first)), false);
    while (m_model.shownRows() < size)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void OurWindow::arrange(const QueueArrangement &arrangement)
{
    m_model.setArrangement(arrangement);
    m_view->setSortKeys(arrangement.sort);
    m_bar->setCounts(m_model.shownRows(), m_contents.table().size());
}

void OurWindow::sortBy(QueueColumn column, Qt::SortOrder order)
{
    QueueArrangement arrangement = m_model.arrangement();
    arrangement.sort = {{column, order}};
    m_bar->setArrangement(arrangement);
    arrange(arrangement);
}

void OurWindow::paint()
{
    m_paints.paintWhole(*this);
}

RowTexts textsOf(const QueueModel &model, int number)
{
    const QModelIndex row = model.indexOf(benchqueue::idOf(number));
    RowTexts texts;
    for (int column = 0; column < queueColumnCount; ++column)
        texts.append(row.siblingAtColumn(column).data().toString());
    return texts;
}

QList<RowTexts> textsOf(const QueueModel &model, int first, int count)
{
    QList<RowTexts> rows;
    rows.reserve(count);
    for (int number = first; number < first + count; ++number)
        rows.append(textsOf(model, number));
    return rows;
}

PlainWindow::PlainWindow()
    : m_model(0, queueColumnCount)
    , m_edit(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_paints(*m_view->viewport())
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_view, 1);
    m_proxy.setSourceModel(&m_model);
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setDynamicSortFilter(true);
    m_view->setModel(&m_proxy);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_edit, &QLineEdit::textChanged, &m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    resize(benchWindowSize);
    show();
    QCoreApplication::processEvents();
}

void PlainWindow::fill(const QList<RowTexts> &rows)
{
    m_proxy.setSourceModel(nullptr);
    append(rows);
    m_proxy.setSourceModel(&m_model);
}

void PlainWindow::append(const QList<RowTexts> &rows)
{
    for (const RowTexts &texts : rows)
        m_model.appendRow(itemsOf(texts));
}

void PlainWindow::change(const QHash<int, RowTexts> &rows, const QList<QueueColumn> &columns)
{
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        for (const QueueColumn column : columns) {
            const int place = static_cast<int>(column);
            m_model.item(row.key(), place)->setText((*row)[place]);
        }
    }
}

void PlainWindow::group(QueueColumn outer, QueueColumn inner)
{
    QHash<QString, QStandardItem *> groups;
    const auto groupIn = [&groups](QStandardItem *parent, const QString &path, const QString &text) {
        QStandardItem *&group = groups[path];
        if (!group) {
            group = new QStandardItem(text); // its parent owns it
            parent->appendRow(group);
        }
        return group;
    };
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString above = m_model.item(row, static_cast<int>(outer))->text();
        const QString below = m_model.item(row, static_cast<int>(inner))->text();
        QStandardItem *const first = groupIn(m_groups.invisibleRootItem(), above, above);
        QList<QStandardItem *> items;
        for (int column = 0; column < queueColumnCount; ++column)
            items.append(m_model.item(row, column)->clone());
        groupIn(first, above + u'\n' + below, below)->appendRow(items);
    }
    m_view->setModel(&m_groups);
}

void PlainWindow::ungroup()
{
    m_view->setModel(&m_proxy);
    m_groups.clear();
}

void PlainWindow::sortBy(int column, Qt::SortOrder order)
{
    m_view->sortByColumn(column, order);
}

void PlainWindow::paint()
{
    m_paints.paintWhole(*this);
}

} // namespace guiche
