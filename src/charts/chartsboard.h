// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queuecharts.h"

#include <array>

class QGridLayout;
class QPushButton;

namespace guiche
{

class ChartFace;
struct ChartGrid;

// The four charts: two beside two where there is room, else one below the other.
class ChartsBoard : public QueueCharts
{
    Q_OBJECT

public:
    explicit ChartsBoard(QWidget *parent = nullptr);

    void setFigures(const QueueFigures &figures) override;
    void setChosen(const QueueFilter &filter) override;
    void setPrivacy(Privacy privacy) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLoadSwitch();
    QPushButton *loadButton(Facet facet);
    void setLoadBy(Facet facet);
    void showLoad();
    void arrange();

    std::array<ChartFace *, 4> m_faces; // age, days, load, when
    QGridLayout *m_grid;
    QueueFigures m_figures;
    Facet m_loadBy = Facet::Responsavel;
    Privacy m_privacy = Privacy::Open;
    int m_columns = 0;
};

} // namespace guiche
