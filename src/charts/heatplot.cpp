// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatplot.h"

#include "charts/fills.h"

#include <QLocale>
#include <QPainter>

namespace guiche
{

namespace
{

constexpr qreal mapGap = 8; // between labels and the map
constexpr qreal cellGap = 1;

QColor textOn(const QColor &background, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const bool isTextBetter = contrastRatio(background, text) >= contrastRatio(background, base);
    return readableOn(background, isTextBetter ? text : base);
}

QFont numberFont(const QFont &font)
{
    constexpr qreal share = 0.85;
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * share);
    return small;
}

} // namespace

// Between the names of the rows at the left, the scale above and the columns' names below.
QRectF HeatPlot::mapRect() const
{
    const QFontMetricsF metrics(font());
    qreal names = 0;
    for (const QString &label : grid().rowLabels)
        names = std::max(names, metrics.horizontalAdvance(label));
    return QRectF(rect()).adjusted(names + mapGap, metrics.height() + mapGap, -1, -(metrics.height() + mapGap / 2));
}

QRectF HeatPlot::rectOf(GridSpot spot) const
{
    if (spot.column == GridSpot::wholeRow || grid().rows.isEmpty() || grid().columns.isEmpty())
        return {};
    const QRectF map = mapRect();
    const qreal width = map.width() / grid().columnCount();
    const qreal height = map.height() / grid().rowCount();
    return {map.left() + spot.column * width, map.top() + spot.row * height, width, height};
}

void HeatPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 0;
    for (const ChartCell &cell : grid().cells)
        most = std::max(most, cell.value);
    paintCells(painter, most);
    paintLabels(painter);
    paintScale(painter, most);
}

void HeatPlot::paintCells(QPainter &painter, int most) const
{
    const QFont small = numberFont(font());
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const QColor outline = blended(palette().color(QPalette::Mid), palette().color(QPalette::Base), 0.5F);
    for (int row = 0; row < grid().rowCount(); ++row) {
        for (int column = 0; column < grid().columnCount(); ++column) {
            const int value = grid().at(row, column).value;
            const QRectF cell = rectOf({row, column}).adjusted(cellGap, cellGap, -cellGap, -cellGap);
            const QColor color = heatColor(palette(), most == 0 ? 0 : static_cast<double>(value) / most);
            painter.setPen(outline);
            painter.setBrush(color);
            painter.drawRect(cell);
            const QString text = QString::number(value);
            if (value == 0 || metrics.horizontalAdvance(text) > cell.width() || metrics.height() > cell.height() + 2)
                continue;
            painter.setPen(textOn(color, palette()));
            painter.drawText(cell, Qt::AlignCenter, text);
        }
    }
}

void HeatPlot::paintLabels(QPainter &painter) const
{
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    const QFontMetricsF metrics(font());
    for (int row = 0; row < grid().rowCount(); ++row) {
        const QRectF cell = rectOf({row, 0});
        painter.drawText(QRectF(0, cell.top(), cell.left() - mapGap, cell.height()), Qt::AlignRight | Qt::AlignVCenter,
                         grid().rowLabels[row]);
    }
    qreal free = 0; // from where there is room for the next one
    for (int column = 0; column < grid().columnCount(); ++column) {
        const QRectF cell = rectOf({grid().rowCount() - 1, column});
        const qreal width = metrics.horizontalAdvance(grid().columns[column]);
        const qreal left = cell.center().x() - width / 2;
        if (left < free || left + width > rect().right() + 1)
            continue;
        constexpr int apart = 3; // hours that are written, where there is room
        if (column % apart != 0)
            continue;
        painter.drawText(QPointF(left, cell.bottom() + metrics.ascent() + mapGap / 2), grid().columns[column]);
        free = left + width + mapGap;
    }
}

// What the strongest colour stands for.
void HeatPlot::paintScale(QPainter &painter, int most) const
{
    constexpr int steps = 5;
    const QFontMetricsF metrics(font());
    const qreal side = metrics.ascent();
    const QString text = QLocale().toString(most);
    qreal x = rect().right() - metrics.horizontalAdvance(text);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QPointF(x, metrics.ascent()), text);
    x -= steps * side + mapGap;
    for (int step = 0; step < steps; ++step) {
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(heatColor(palette(), static_cast<double>(step) / (steps - 1)));
        painter.drawRect(QRectF(x + step * side, 1, side, side));
    }
    const QString none = QLocale().toString(0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QPointF(x - mapGap - metrics.horizontalAdvance(none), metrics.ascent()), none);
}

} // namespace guiche
