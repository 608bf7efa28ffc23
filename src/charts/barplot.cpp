// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barplot.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

namespace guiche
{

namespace
{

constexpr double barWidth = 0.72; // of the room each row has
constexpr int mostTicks = 5;

// 1, 2 or 5 times a power of ten, so that no more than a few of it reach `most`.
int stepTo(int most)
{
    int power = 1;
    for (;; power *= 10) {
        for (const int step : {1, 2, 5}) {
            if (step * power * (mostTicks - 1) >= most)
                return step * power;
        }
    }
}

int most(const ChartGrid &grid, bool isStacked)
{
    int most = 1;
    for (int row = 0; row < grid.rowCount(); ++row) {
        int sum = 0;
        for (int column = 0; column < grid.columnCount(); ++column)
            sum = isStacked ? sum + grid.at(row, column).value : std::max(sum, grid.at(row, column).value);
        most = std::max(most, sum);
    }
    return most;
}

} // namespace

BarPlot::BarPlot(Kind kind, std::vector<Fill> fills, QWidget *parent)
    : Plot(parent)
    , m_kind(kind)
    , m_fills(std::move(fills))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setShowToolTips(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setInteractive(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
}

void BarPlot::setGrid(const ChartGrid &grid)
{
    Plot::setGrid(grid);
    rebuild();
}

void BarPlot::rebuild()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_sets.clear();
    addSeries();
    addAxes();
    color();
}

// Along an axis that points up the first row comes last.
int BarPlot::placeOf(int row) const
{
    return m_kind == Kind::StackedAcross ? grid().rowCount() - 1 - row : row;
}

void BarPlot::addSeries()
{
    switch (m_kind) {
    case Kind::Stacked:
        m_series = new QStackedBarSeries;
        break;
    case Kind::Grouped:
        m_series = new QBarSeries;
        break;
    case Kind::StackedAcross:
        m_series = new QHorizontalStackedBarSeries;
        break;
    }
    m_series->setBarWidth(barWidth);
    for (int column = 0; column < grid().columnCount(); ++column) {
        auto *set = new QBarSet(grid().columns[column]);
        for (int place = 0; place < grid().rowCount(); ++place)
            set->append(grid().at(placeOf(place), column).value); // its own inverse
        m_sets.append(set);
    }
    m_series->append(m_sets);
    m_chart->addSeries(m_series);
}

QStringList BarPlot::labels() const
{
    const QStringList &texts = grid().rowLabels.isEmpty() ? grid().rows : grid().rowLabels;
    constexpr int mostCharacters = 20;
    const QFontMetrics metrics(font());
    const int room = std::min(mostCharacters * metrics.averageCharWidth(), width() / 3);
    QStringList labels;
    for (int place = 0; place < texts.size(); ++place) {
        const QString text = metrics.elidedText(texts[placeOf(place)], Qt::ElideMiddle, room);
        // The chart drops labels it has; these tell them apart and are not seen.
        constexpr QChar zeroWidthSpace(0x200B);
        labels << text.toHtmlEscaped() + QString(place, zeroWidthSpace);
    }
    return labels;
}

QAbstractAxis *BarPlot::rowAxis() const
{
    const int count = grid().rowCount();
    if (m_kind != Kind::Grouped) {
        auto *axis = new QBarCategoryAxis;
        axis->append(labels());
        return axis;
    }
    // One of dates, of which only some are written.
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(-0.5, count - 0.5);
    for (int row = 0; row < count; ++row) {
        if (const QString &label = grid().rowLabels[row]; !label.isEmpty())
            axis->append(label + QString(row, QChar(0x200B)), row);
    }
    return axis;
}

QAbstractAxis *BarPlot::valueAxis()
{
    const int largest = most(grid(), m_kind != Kind::Grouped);
    const int step = stepTo(largest);
    const int steps = (largest + step - 1) / step;
    m_top = step * steps;
    auto *axis = new QValueAxis;
    axis->setRange(0, m_top);
    axis->setTickCount(steps + 1);
    axis->setLabelFormat(QStringLiteral("%d"));
    return axis;
}

void BarPlot::addAxes()
{
    const bool isAcross = m_kind == Kind::StackedAcross;
    QAbstractAxis *rows = rowAxis();
    QAbstractAxis *values = valueAxis();
    m_chart->addAxis(rows, isAcross ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(values, isAcross ? Qt::AlignBottom : Qt::AlignLeft);
    m_series->attachAxis(rows);
    m_series->attachAxis(values);
    rows->setGridLineVisible(false);
}

void BarPlot::color()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor line = palette().color(QPalette::Mid);
    m_chart->legend()->setLabelColor(text);
    m_chart->legend()->setFont(font());
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setLinePenColor(line);
        axis->setGridLineColor(blended(line, palette().color(QPalette::Base), 0.5F));
    }
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        const Fill &fill = m_fills[static_cast<size_t>(i)];
        m_sets[i]->setBrush(brushOf(fill, palette()));
        m_sets[i]->setPen(QPen(toneColor(palette(), fill.tone), 1));
    }
}

void BarPlot::changeEvent(QEvent *event)
{
    Plot::changeEvent(event);
    if (m_series && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        rebuild();
}

void BarPlot::resizeEvent(QResizeEvent *event)
{
    Plot::resizeEvent(event);
    if (m_series && m_kind == Kind::StackedAcross)
        rebuild(); // names are cut to the width
}

// Values to own coordinates.
QRectF BarPlot::between(QPointF from, QPointF to) const
{
    const auto place = [this](QPointF value) {
        const QPointF inScene = m_chart->mapToScene(m_chart->mapToPosition(value, m_series));
        return QPointF(m_view->mapTo(this, m_view->mapFromScene(inScene)));
    };
    return QRectF(place(from), place(to)).normalized();
}

QRectF BarPlot::rectOf(GridSpot spot) const
{
    if (!m_series || spot.row < 0 || spot.row >= grid().rowCount())
        return {};
    const int place = placeOf(spot.row);
    const bool isAcross = m_kind == Kind::StackedAcross;
    const auto rect = [this, isAcross](double low, double high, double from, double to) {
        return isAcross ? between({from, low}, {to, high}) : between({low, from}, {high, to});
    };
    if (spot.column == GridSpot::wholeRow)
        return rect(place - 0.5, place + 0.5, 0, m_top);
    const int value = grid().at(spot.row, spot.column).value;
    if (m_kind == Kind::Grouped) {
        const double width = barWidth / grid().columnCount();
        const double left = place - barWidth / 2 + spot.column * width;
        return rect(left, left + width, 0, value);
    }
    int below = 0;
    for (int column = 0; column < spot.column; ++column)
        below += grid().at(spot.row, column).value;
    return rect(place - barWidth / 2, place + barWidth / 2, below, below + value);
}

} // namespace guiche
