// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/chartspanel.h"
#include "gui/theme.h"

#include <QList>

namespace guiche
{

// Figures of a provider of some size on 24/11/2026, a Tuesday.
QueueFigures someFigures();

// The panel in a window, with the module loaded, and what is chosen in it applied to a filter, as the queue does.
class ChartStage
{
public:
    enum Chart { Age, Days, Load, When };

    explicit ChartStage(const QPalette &palette = lightPalette(), QSize size = {1200, 800});

    ChartsPanel panel;
    QList<ChartChoice> choices;
    QueueFilter filter;

    // What a person handles of a chart.
    QWidget *chart(Chart chart) const;
    // In words, below it.
    QString told(Chart chart) const;
    // The middle of the largest upright run of a colour in a chart, in the coordinates of chart().
    std::optional<QPoint> findColor(Chart chart, const QColor &color) const;
    void click(Chart chart, QPoint at);
};

} // namespace guiche
