// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsboard.h"

#include "charts/barplot.h"
#include "charts/chartface.h"
#include "charts/heatplot.h"
#include "models/queuewords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace guiche
{

namespace
{

constexpr int boardSpacing = 8;

enum Face { AgeFace, DaysFace, LoadFace, HeatFace };

std::vector<Fill> fillsOfUrgency()
{
    return {{Tone::Late, Texture::Solid},
            {Tone::Warning, Texture::Hatched},
            {Tone::Done, Texture::Pale},
            {Tone::Muted, Texture::Hollow}};
}

} // namespace

ChartsBoard::ChartsBoard(QWidget *parent)
    : QueueCharts(parent)
{
    auto *inside = new QWidget;
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(boardSpacing, 0, boardSpacing, boardSpacing);
    m_grid->setSpacing(boardSpacing);
    using Kind = BarPlot::Kind;
    m_faces = {
        new ChartFace(new BarPlot(Kind::Stacked, fillsOfUrgency()), inside),
        new ChartFace(new BarPlot(Kind::Grouped, {{Tone::Accent, Texture::Solid}, {Tone::Done, Texture::Hatched}}),
                      inside),
        new ChartFace(new BarPlot(Kind::StackedAcross, {{Tone::Late, Texture::Solid}, {Tone::Accent, Texture::Pale}}),
                      inside),
        new ChartFace(new HeatPlot, inside),
    };
    addLoadSwitch();

    auto *tables = new QPushButton(tr("As tables"), this);
    tables->setCheckable(true);
    tables->setToolTip(tr("Show the numbers of the charts as tables"));
    for (ChartFace *face : m_faces) {
        connect(tables, &QPushButton::toggled, face, &ChartFace::setTableShown);
        connect(face, &ChartFace::chosen, this, [this](const ChartChoice &choice) {
            if (chosen)
                chosen(choice);
        });
    }

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("chartsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, boardSpacing, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(boardSpacing, 0, boardSpacing, 0);
    head->addStretch();
    head->addWidget(tables);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    arrange();
}

QPushButton *ChartsBoard::loadButton(Facet facet)
{
    auto *button = new QPushButton(wordFor(facet));
    button->setCheckable(true);
    button->setChecked(facet == m_loadBy);
    connect(button, &QPushButton::clicked, this, [this, facet] { setLoadBy(facet); });
    m_faces[LoadFace]->addControl(button);
    return button;
}

void ChartsBoard::addLoadSwitch()
{
    auto *either = new QButtonGroup(this);
    either->addButton(loadButton(Facet::Responsavel));
    either->addButton(loadButton(Facet::Setor));
}

void ChartsBoard::setLoadBy(Facet facet)
{
    m_loadBy = facet;
    showLoad();
}

void ChartsBoard::setPrivacy(Privacy privacy)
{
    m_privacy = privacy;
    showLoad();
}

void ChartsBoard::showLoad()
{
    m_faces[LoadFace]->setGrid(loadGrid(m_figures, m_loadBy, m_privacy));
}

void ChartsBoard::setFigures(const QueueFigures &figures)
{
    m_figures = figures;
    m_faces[AgeFace]->setGrid(ageingGrid(figures));
    m_faces[DaysFace]->setGrid(daysGrid(figures));
    showLoad();
    m_faces[HeatFace]->setGrid(heatGrid(figures));
}

void ChartsBoard::setChosen(const QueueFilter &filter)
{
    for (ChartFace *face : m_faces)
        face->setChosen(filter);
}

void ChartsBoard::resizeEvent(QResizeEvent *event)
{
    QueueCharts::resizeEvent(event);
    arrange();
}

void ChartsBoard::arrange()
{
    const int face = m_faces[AgeFace]->minimumWidth();
    const int columns = width() >= 2 * face + 4 * boardSpacing ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int count = static_cast<int>(m_faces.size());
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_faces[static_cast<size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int row = 0; row < count; ++row)
        m_grid->setRowStretch(row, row < count / columns ? 1 : 0);
}

} // namespace guiche
