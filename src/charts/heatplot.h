// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"

namespace guiche
{

// A grid as a map: the more, the stronger the colour, with the number wherever it fits.
class HeatPlot : public Plot
{
    Q_OBJECT

public:
    using Plot::Plot;

    bool isAcross() const override { return false; }
    QRectF rectOf(GridSpot spot) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF mapRect() const;
    void paintCells(QPainter &painter, int most) const;
    void paintLabels(QPainter &painter) const;
    void paintScale(QPainter &painter, int most) const;
};

} // namespace guiche
