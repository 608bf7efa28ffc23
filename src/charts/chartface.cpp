// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartface.h"

#include "charts/plot.h"
#include "charts/plotcursor.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

namespace guiche
{

namespace
{

constexpr int faceMargin = 8;
constexpr int faceSpacing = 4;
constexpr int leastLines = 18; // high
constexpr int leastCharacters = 52; // wide

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ChartFace::ChartFace(Plot *plot, QWidget *parent)
    : QFrame(parent)
    , m_plot(plot)
    , m_cursor(new PlotCursor(*plot))
    , m_title(plainLabel(this))
    , m_toldLabel(plainLabel(this))
    , m_head(new QHBoxLayout)
    , m_stack(new QStackedLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_toldLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(faceMargin, faceMargin, faceMargin, faceSpacing);
    layout->setSpacing(faceSpacing);
    layout->addLayout(m_head);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_plot); // not before: without a parent it would be shown as a window of its own
    layout->addWidget(m_toldLabel);
    setMinimumSize(leastCharacters * fontMetrics().averageCharWidth(), leastLines * fontMetrics().height());

    connect(m_cursor, &PlotCursor::pointedAt, this, &ChartFace::tell);
    connect(m_cursor, &PlotCursor::chosen, this, &ChartFace::chosen);
}

void ChartFace::addControl(QWidget *control)
{
    m_head->addWidget(control);
}

void ChartFace::setGrid(const ChartGrid &grid)
{
    if (grid == m_grid)
        return; // as most of them are: the queue is counted over and over
    m_grid = grid;
    m_title->setText(grid.title);
    m_plot->setGrid(grid);
    m_cursor->follow();
    if (m_isTableShown)
        fillTable();
}

void ChartFace::setChosen(const QueueFilter &filter)
{
    m_filter = filter;
    m_cursor->setChosen(filter);
}

void ChartFace::tell(const QString &text)
{
    m_told = text;
    showTold();
}

// What is pointed at, else all of it. Names can be long, and nothing may move because of one.
void ChartFace::showTold()
{
    const QString told = (m_told.isEmpty() ? m_grid.summary : m_told).simplified();
    const QString shown = m_toldLabel->fontMetrics().elidedText(told, Qt::ElideMiddle, m_toldLabel->width());
    m_toldLabel->setText(shown);
    m_toldLabel->setToolTip(shown == told ? QString() : Qt::convertFromPlainText(told, Qt::WhiteSpaceNormal));
}

void ChartFace::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate(); // the label is as wide as it will be
    showTold();
}

void ChartFace::setTableShown(bool isShown)
{
    m_isTableShown = isShown;
    if (isShown && !m_table) {
        m_table = new QTableWidget(this);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        m_table->setTabKeyNavigation(false);
        m_table->setFrameShape(QFrame::NoFrame);
        m_table->horizontalHeader()->setHighlightSections(false);
        m_table->verticalHeader()->setHighlightSections(false);
        m_stack->addWidget(m_table);
        connect(m_table, &QTableWidget::cellActivated, this, &ChartFace::chooseAt);
    }
    if (isShown)
        fillTable();
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_table) : m_plot);
}

void ChartFace::fillTable()
{
    const QModelIndex current = m_table->currentIndex();
    m_table->setAccessibleName(m_grid.title);
    m_table->setRowCount(m_grid.rowCount());
    m_table->setColumnCount(m_grid.columnCount());
    m_table->setHorizontalHeaderLabels(m_grid.columns);
    m_table->setVerticalHeaderLabels(m_grid.rows);
    for (int row = 0; row < m_grid.rowCount(); ++row) {
        for (int column = 0; column < m_grid.columnCount(); ++column) {
            const ChartCell &cell = m_grid.at(row, column);
            auto *item = new QTableWidgetItem(QLocale().toString(cell.value));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(Qt::AccessibleTextRole, cell.text);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setCurrentCell(std::max(current.row(), 0), std::max(current.column(), 0));
}

void ChartFace::chooseAt(int row, int column)
{
    if (row >= m_grid.rowCount() || column >= m_grid.columnCount())
        return;
    const ChartCell cell = m_grid.at(row, column); // what follows may change the grid
    if (cell.choice && (cell.value > 0 || isChosen(m_filter, *cell.choice)))
        Q_EMIT chosen(*cell.choice);
}

} // namespace guiche
