// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchwindows.h"

#include "bench/benchqueue.h"
#include "queue/deadlineclock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr QSize windowSize(1440, 900);
constexpr int pageSize = 100;

const DaySpan &allDays()
{
    static const DaySpan days{QDate(2020, 1, 1), QDate(2026, 12, 31)};
    return days;
}

// For both the same: parts that have to move, then every pixel, which is more than what changed.
void paintWhole(QWidget &window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    window.repaint();
}

} // namespace

OurWindow::OurWindow()
    : m_bar(new QueueBar(this))
    , m_view(new QueueView(this))
    , m_edit(m_bar->findChild<QLineEdit *>(QStringLiteral("filterEdit")))
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
    resize(windowSize);
    show();
    QCoreApplication::processEvents();
}

void OurWindow::put(const QList<QueuedAtendimento> &rows, bool marks)
{
    m_contents.put(rows, allDays(), benchqueue::now(), marks);
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
    paintWhole(*this);
}

PlainWindow::PlainWindow()
    : m_model(0, queueColumnCount)
    , m_edit(new QLineEdit(this))
    , m_view(new QTreeView(this))
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
    resize(windowSize);
    show();
    QCoreApplication::processEvents();
}

void PlainWindow::fill(const QueueModel &model, int size)
{
    m_proxy.setSourceModel(nullptr);
    for (int number = 0; number < size; ++number) {
        const QModelIndex row = model.indexOf(benchqueue::idOf(number));
        QList<QStandardItem *> items; // the model owns them
        for (int column = 0; column < queueColumnCount; ++column)
            items.append(new QStandardItem(row.siblingAtColumn(column).data().toString()));
        m_model.appendRow(items);
    }
    m_proxy.setSourceModel(&m_model);
}

void PlainWindow::changeBy(const QList<QueuedAtendimento> &rows, const QueueModel &model)
{
    for (const QueuedAtendimento &row : rows) {
        const QModelIndex after = model.indexOf(row.id);
        for (const QueueColumn column : {QueueColumn::Status, QueueColumn::Responsavel, QueueColumn::UltimaMensagem}) {
            const int place = static_cast<int>(column);
            m_model.item(benchqueue::numberOf(row.id), place)->setText(after.siblingAtColumn(place).data().toString());
        }
    }
}

void PlainWindow::sortBy(int column, Qt::SortOrder order)
{
    m_view->sortByColumn(column, order);
}

void PlainWindow::paint()
{
    paintWhole(*this);
}

} // namespace guiche
