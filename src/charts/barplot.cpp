// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barplot.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <functional>

namespace guiche
{

// A chart with texts of ours upon it: its own are cut to "..." where a row is a little lower than it likes.
class BarView : public QChartView
{
    Q_OBJECT

public:
    BarView(QChart *chart, QWidget *parent)
        : QChartView(chart, parent)
    {
    }

    std::function<void(QPainter &)> paintTexts; // in own coordinates

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        painter->save();
        painter->resetTransform();
        paintTexts(*painter);
        painter->restore();
    }
};

namespace
{

constexpr int labelGap = 6;
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
    , m_view(new BarView(m_chart, this))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setShowToolTips(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    // The scene knows nothing of our texts, and they move with every axis that needs more or less room.
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->paintTexts = [this](QPainter &painter) { paintTexts(painter); };
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setInteractive(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
}

void BarPlot::setGrid(const ChartGrid &grid)
{
    const bool areSame = hasSameBars(grid);
    Plot::setGrid(grid);
    if (areSame)
        moveBars();
    else
        rebuild();
}

// Which may be of another height and mean something else.
bool BarPlot::hasSameBars(const ChartGrid &grid) const
{
    return m_series && grid.columns == this->grid().columns && grid.rowCount() == this->grid().rowCount();
}

// Rather than made anew, with their axes and the legend: that takes ten times as long.
void BarPlot::moveBars()
{
    for (int column = 0; column < grid().columnCount(); ++column) {
        QBarSet *set = m_sets[column];
        for (int place = 0; place < grid().rowCount(); ++place) {
            const int value = grid().at(placeOf(place), column).value;
            if (value != static_cast<int>(set->at(place))) // the chart lays out all of them for each that is replaced
                set->replace(place, value);
        }
    }
    scaleValues();
    makeRoom();
    m_view->viewport()->update(); // our texts, of which the scene knows nothing
}

void BarPlot::rebuild()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_sets.clear();
    makeRoom();
    addSeries();
    addAxes();
    color();
}

// Along an axis that points up the first row comes last.
int BarPlot::placeOf(int row) const
{
    return isLying() ? grid().rowCount() - 1 - row : row;
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

const QStringList &BarPlot::labels() const
{
    return grid().rowLabels.isEmpty() ? grid().rows : grid().rowLabels;
}

// For the labels, which the chart knows nothing of.
void BarPlot::makeRoom()
{
    const QFontMetrics metrics(font());
    if (!isLying()) {
        m_chart->setMargins({0, 0, labelGap, metrics.height()});
        return;
    }
    int widest = 0;
    for (const QString &label : labels())
        widest = std::max(widest, metrics.horizontalAdvance(label));
    constexpr int most = 3; // of the width, a part in so many
    m_chart->setMargins({std::min(widest, width() / most) + labelGap, 0, labelGap, 0});
}

// Without names, which would have to differ.
QAbstractAxis *BarPlot::rowAxis() const
{
    auto *axis = new QBarCategoryAxis;
    for (int place = 0; place < grid().rowCount(); ++place)
        axis->append(QString::number(place));
    axis->setLabelsVisible(false);
    return axis;
}

// With room for the sum at the end of the longest.
void BarPlot::scaleValues()
{
    const int largest = most(grid(), m_kind != Kind::Grouped);
    const int step = stepTo(largest);
    const int steps = largest / step + 1;
    m_top = step * steps;
    m_values->setRange(0, m_top);
    m_values->setTickCount(steps + 1);
}

void BarPlot::addAxes()
{
    QAbstractAxis *rows = rowAxis();
    m_values = new QValueAxis;
    m_values->setLabelFormat(QStringLiteral("%d"));
    scaleValues();
    m_chart->addAxis(rows, isLying() ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(m_values, isLying() ? Qt::AlignBottom : Qt::AlignLeft);
    m_series->attachAxis(rows);
    m_series->attachAxis(m_values);
    rows->setGridLineVisible(false);
}

void BarPlot::color()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor line = palette().color(QPalette::Mid);
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
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
    if (m_series)
        makeRoom(); // names are cut to the width
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
    const auto rect = [this](double low, double high, double from, double to) {
        return isLying() ? between({from, low}, {to, high}) : between({low, from}, {high, to});
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

void BarPlot::paintTexts(QPainter &painter) const
{
    if (!m_series)
        return;
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    for (int row = 0; row < grid().rowCount(); ++row) {
        paintLabel(painter, row);
        if (m_kind != Kind::Grouped)
            paintSum(painter, row);
    }
}

void BarPlot::paintLabel(QPainter &painter, int row) const
{
    const QString &label = labels()[row];
    const QRectF place = rectOf({row, GridSpot::wholeRow});
    const QFontMetricsF metrics(font());
    if (isLying()) {
        const QRectF room(0, place.top(), place.left() - labelGap, place.height());
        painter.drawText(room, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine),
                         metrics.elidedText(label, Qt::ElideMiddle, room.width()));
        return;
    }
    const qreal textWidth = metrics.horizontalAdvance(label);
    const qreal left = std::min(place.center().x() - textWidth / 2, width() - textWidth);
    painter.drawText(QPointF(std::max(0.0, left), place.bottom() + labelGap + metrics.ascent()), label);
}

// How many they are together, at the end of the bar.
void BarPlot::paintSum(QPainter &painter, int row) const
{
    const int last = grid().columnCount() - 1;
    QRectF bar = rectOf({row, 0});
    for (int column = 1; column <= last; ++column)
        bar |= rectOf({row, column});
    const QString text = QLocale().toString(grid().at(row, GridSpot::wholeRow).value);
    const QFontMetricsF metrics(font());
    if (isLying()) {
        painter.drawText(QPointF(bar.right() + labelGap, bar.center().y() + metrics.capHeight() / 2), text);
        return;
    }
    painter.drawText(QPointF(bar.center().x() - metrics.horizontalAdvance(text) / 2, bar.top() - metrics.descent() - 1),
                     text);
}

} // namespace guiche

#include "barplot.moc"
