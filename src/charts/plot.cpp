// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot.h"

namespace guiche
{

void Plot::setGrid(const ChartGrid &grid)
{
    m_grid = grid;
    update();
}

std::optional<GridSpot> Plot::spotAt(QPointF point) const
{
    const bool hasWholes = !m_grid.wholes.empty();
    for (int row = 0; row < m_grid.rowCount(); ++row) {
        if (hasWholes && !rectOf({row, GridSpot::wholeRow}).contains(point))
            continue;
        for (int column = 0; column < m_grid.columnCount(); ++column) {
            if (const QRectF rect = rectOf({row, column}); !rect.isEmpty() && rect.contains(point))
                return GridSpot{row, column};
        }
        if (hasWholes)
            return GridSpot{row, GridSpot::wholeRow};
    }
    return std::nullopt;
}

} // namespace guiche
