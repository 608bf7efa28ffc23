// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartgrid.h"

#include <QWidget>

namespace guiche
{

// A place in a grid; before the first column stands the whole row.
struct GridSpot {
    static constexpr int wholeRow = -1;

    int row = 0;
    int column = wholeRow;

    friend bool operator==(const GridSpot &, const GridSpot &) = default;
};

// Draws a grid and knows where in it each value lies; what is done there is PlotCursor's.
class Plot : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setGrid(const ChartGrid &grid);
    const ChartGrid &grid() const { return m_grid; }

    // Rows one beside the other: Left and Right go from row to row.
    virtual bool isAcross() const = 0;
    // In own coordinates; without area for a value of 0.
    virtual QRectF rectOf(GridSpot spot) const = 0;
    // The piece under a point, or its row, or nothing.
    std::optional<GridSpot> spotAt(QPointF point) const;

private:
    ChartGrid m_grid;
};

} // namespace guiche
