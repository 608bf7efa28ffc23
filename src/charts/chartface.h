// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartgrid.h"
#include "queue/queuefilter.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableWidget;

namespace guiche
{

class Plot;
class PlotCursor;

// One chart with its title, and below it what is pointed at in words; or the same as a table.
class ChartFace : public QFrame
{
    Q_OBJECT

public:
    ChartFace(Plot *plot, QWidget *parent = nullptr);

    void setGrid(const ChartGrid &grid);
    void setChosen(const QueueFilter &filter);
    void setTableShown(bool isShown);
    // Beside the title.
    void addControl(QWidget *control);

Q_SIGNALS:
    void chosen(const guiche::ChartChoice &choice);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillTable();
    void chooseAt(int row, int column);
    void tell(const QString &text);
    void showTold();

    Plot *m_plot;
    PlotCursor *m_cursor;
    QLabel *m_title;
    QLabel *m_toldLabel;
    QHBoxLayout *m_head;
    QStackedLayout *m_stack;
    QTableWidget *m_table = nullptr; // once it was wanted
    ChartGrid m_grid;
    QString m_told; // empty: the summary
    QueueFilter m_filter;
    bool m_isTableShown = false;
};

} // namespace guiche
