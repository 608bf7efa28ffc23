// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/fills.h"
#include "charts/plot.h"

class QAbstractAxis;
class QAbstractBarSeries;
class QBarSet;
class QChart;
class QValueAxis;

namespace guiche
{

class BarView;

// A grid as bars: one group or stack for each row, one piece for each column.
class BarPlot : public Plot
{
    Q_OBJECT

public:
    enum class Kind {
        Stacked, // upright
        Grouped, // upright, side by side
        StackedAcross, // lying, the first row on top
    };

    BarPlot(Kind kind, std::vector<Fill> fills, QWidget *parent = nullptr);

    void setGrid(const ChartGrid &grid) override;
    bool isAcross() const override { return m_kind != Kind::StackedAcross; }
    QRectF rectOf(GridSpot spot) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isLying() const { return m_kind == Kind::StackedAcross; }
    void rebuild();
    bool hasSameBars(const ChartGrid &grid) const;
    void moveBars();
    void makeRoom();
    void addSeries();
    QAbstractAxis *rowAxis() const;
    void addAxes();
    void scaleValues();
    void color();
    const QStringList &labels() const;
    void paintTexts(QPainter &painter) const;
    void paintLabel(QPainter &painter, int row) const;
    void paintSum(QPainter &painter, int row) const;
    int placeOf(int row) const;
    QRectF between(QPointF from, QPointF to) const;

    Kind m_kind;
    std::vector<Fill> m_fills; // of the columns
    QChart *m_chart; // of m_view
    BarView *m_view;
    QAbstractBarSeries *m_series = nullptr;
    QList<QBarSet *> m_sets;
    QValueAxis *m_values = nullptr; // of m_chart
    double m_top = 1; // of the values' axis
};

} // namespace guiche
