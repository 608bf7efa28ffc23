// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plotcursor.h"

#include "gui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace guiche
{

PlotCursor::PlotCursor(Plot &plot)
    : QWidget(&plot)
    , m_plot(plot)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    plot.installEventFilter(this);
    setGeometry(plot.rect());
    raise();
}

bool PlotCursor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_plot.rect());
    return QWidget::eventFilter(watched, event);
}

bool PlotCursor::isThere(GridSpot spot) const
{
    const ChartGrid &grid = m_plot.grid();
    const int first = grid.wholes.empty() ? 0 : GridSpot::wholeRow;
    return spot.row >= 0 && spot.row < grid.rowCount() && spot.column >= first && spot.column < grid.columnCount();
}

void PlotCursor::follow()
{
    const ChartGrid &grid = m_plot.grid();
    setAccessibleName(grid.title);
    if (!isThere(m_spot))
        m_spot = {0, grid.rowCount() == 0 || !grid.wholes.empty() ? GridSpot::wholeRow : 0}; // of none, as at first
    if (m_hovered && !isThere(*m_hovered))
        m_hovered.reset();
    tell();
}

void PlotCursor::setChosen(const QueueFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

void PlotCursor::tell()
{
    const ChartGrid &grid = m_plot.grid();
    const bool isKeyboard = hasFocus() && isThere(m_spot);
    if (m_hovered)
        Q_EMIT pointedAt(grid.at(m_hovered->row, m_hovered->column).text);
    else
        Q_EMIT pointedAt(isKeyboard ? grid.at(m_spot.row, m_spot.column).text : QString());
    setAccessibleDescription(isKeyboard ? grid.at(m_spot.row, m_spot.column).text : grid.summary);
    setCursor(m_hovered && grid.at(m_hovered->row, m_hovered->column).choice ? Qt::PointingHandCursor
                                                                             : Qt::ArrowCursor);
    update();
}

void PlotCursor::move(int rows, int columns)
{
    const GridSpot next{m_spot.row + rows, m_spot.column + columns};
    m_hovered.reset(); // whoever types looks at the keyboard's place
    if (isThere(next))
        m_spot = next;
    tell();
}

void PlotCursor::keyPressEvent(QKeyEvent *event)
{
    const bool isAcross = m_plot.isAcross();
    switch (event->key()) {
    case Qt::Key_Left:
        return isAcross ? move(-1, 0) : move(0, -1);
    case Qt::Key_Right:
        return isAcross ? move(1, 0) : move(0, 1);
    case Qt::Key_Up: // pieces pile up
        return isAcross ? move(0, 1) : move(-1, 0);
    case Qt::Key_Down:
        return isAcross ? move(0, -1) : move(1, 0);
    case Qt::Key_Home:
        return move(-m_spot.row, 0);
    case Qt::Key_End:
        return move(m_plot.grid().rowCount() - 1 - m_spot.row, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_spot);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlotCursor::mouseMoveEvent(QMouseEvent *event)
{
    const auto hovered = m_plot.spotAt(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    tell();
}

void PlotCursor::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    tell();
}

void PlotCursor::mousePressEvent(QMouseEvent *event)
{
    const auto spot = m_plot.spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot)
        return;
    m_spot = *spot;
    tell();
    choose(*spot);
}

void PlotCursor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tell();
}

void PlotCursor::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tell();
}

void PlotCursor::choose(GridSpot spot)
{
    if (!isThere(spot))
        return;
    const ChartCell cell = m_plot.grid().at(spot.row, spot.column); // what follows may change the grid
    // Of nothing there is nothing to see, but a choice that has come to nothing can be taken back.
    if (cell.choice && (cell.value > 0 || isChosen(m_filter, *cell.choice)))
        Q_EMIT chosen(*cell.choice);
}

QList<GridSpot> PlotCursor::chosenSpots() const
{
    const ChartGrid &grid = m_plot.grid();
    const auto isMarked = [this, &grid](GridSpot spot) {
        const auto &choice = grid.at(spot.row, spot.column).choice;
        return choice && isChosen(m_filter, *choice);
    };
    QList<GridSpot> spots;
    for (int row = 0; row < grid.rowCount(); ++row) {
        if (!grid.wholes.empty()) {
            // All of a row is chosen, or one piece of it that says so.
            const ChartCell &first = grid.at(row, 0);
            const bool isPiece = first.choice != grid.at(row, GridSpot::wholeRow).choice;
            GridSpot marked{row, GridSpot::wholeRow};
            for (int column = 0; isPiece && column < grid.columnCount(); ++column) {
                const GridSpot piece{row, column};
                if (grid.at(row, column).choice != grid.at(row, GridSpot::wholeRow).choice && isMarked(piece))
                    marked = piece;
            }
            if (isMarked(marked))
                spots.append(marked);
            continue;
        }
        for (int column = 0; column < grid.columnCount(); ++column) {
            if (isMarked({row, column}))
                spots.append({row, column});
        }
    }
    return spots;
}

void PlotCursor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto outline = [this, &painter](GridSpot spot, const QColor &color, Qt::PenStyle style) {
        constexpr qreal width = 2;
        painter.setPen(QPen(color, width, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_plot.rectOf(spot).adjusted(-1, -1, 1, 1), 2, 2);
    };
    const QColor text = palette().color(QPalette::Text);
    for (const GridSpot spot : chosenSpots())
        outline(spot, text, Qt::SolidLine);
    if (m_hovered)
        outline(*m_hovered, blended(text, palette().color(QPalette::Base), 0.6F), Qt::SolidLine);
    if (hasFocus() && isThere(m_spot))
        outline(m_spot, toneColor(palette(), Tone::Accent), Qt::DashLine);
}

} // namespace guiche
