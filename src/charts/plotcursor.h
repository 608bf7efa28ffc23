// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"
#include "queue/queuefilter.h"

namespace guiche
{

// Lies over a plot and is what a person handles of it: the pointer and the arrow keys tell a value, a click or Enter chooses
// it. Marks what is pointed at and what is chosen.
class PlotCursor : public QWidget
{
    Q_OBJECT

public:
    explicit PlotCursor(Plot &plot);

    // After its grid changed: the cursor stays where it was, if that is still there.
    void follow();
    void setChosen(const QueueFilter &filter);

Q_SIGNALS:
    // In words; empty: nothing is pointed at.
    void pointedAt(const QString &text);
    void chosen(const guiche::ChartChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isThere(GridSpot spot) const;
    void move(int rows, int columns);
    void choose(GridSpot spot);
    void tell();
    QList<GridSpot> chosenSpots() const;

    Plot &m_plot;
    GridSpot m_spot; // of the keyboard
    std::optional<GridSpot> m_hovered;
    QueueFilter m_filter;
};

} // namespace guiche
