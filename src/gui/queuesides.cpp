// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuesides.h"

#include "desk/queuedesk.h"
#include "gui/chartspanel.h"
#include "gui/facetpanel.h"
#include "gui/outbreakbanner.h"
#include "gui/queuewatch.h"
#include "queue/facetcounts.h"
#include "settings/queuesettings.h"

#include <QSplitter>

namespace guiche
{

QueueSides::QueueSides(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(250));
    connect(&m_timer, &QTimer::timeout, this, &QueueSides::countFacets);
    connect(&m_timer, &QTimer::timeout, &m_figuresTurn, qOverload<>(&QTimer::start));
    m_figuresTurn.setSingleShot(true);
    connect(&m_figuresTurn, &QTimer::timeout, this, &QueueSides::countFigures);
    m_showTurn.setSingleShot(true);
    connect(&m_showTurn, &QTimer::timeout, this, &QueueSides::showFigures);
    connect(&parts.facets, &FacetPanel::filterChanged, this, &QueueSides::filterWanted);
    connect(&parts.facets, &FacetPanel::closeRequested, this, &QueueSides::facetsClosed);
    connect(&parts.charts, &ChartsPanel::figuresWanted, this, [this] {
        m_figures = m_parts.watch.figuresOf(m_filter);
        showFigures();
    });
    connect(&parts.charts, &ChartsPanel::choiceMade, this, [this](const ChartChoice &choice) {
        QueueFilter filter = m_filter;
        applyChoice(filter, choice);
        Q_EMIT filterWanted(filter);
    });
    connect(&parts.watch, &QueueWatch::outbreaksFound, &parts.banner, &OutbreakBanner::setOutbreaks);
    connect(&parts.banner, &OutbreakBanner::showRequested, this, [this](const Outbreak &outbreak) {
        QueueFilter filter = m_filter;
        applyOutbreak(filter, outbreak);
        Q_EMIT latestWanted(filter);
    });
}

void QueueSides::keepSizes(QSplitter &ofFacets, QSplitter &ofCharts)
{
    QueueSettings &settings = m_parts.settings;
    ofFacets.restoreState(settings.facetsSplitter());
    // Charts say what room they want only once they have been loaded.
    if (!ofCharts.restoreState(settings.chartsSplitter()))
        ofCharts.setSizes({320, 340});
    connect(&ofFacets, &QSplitter::splitterMoved, this,
            [&settings, &ofFacets] { settings.setFacetsSplitter(ofFacets.saveState()); });
    connect(&ofCharts, &QSplitter::splitterMoved, this,
            [&settings, &ofCharts] { settings.setChartsSplitter(ofCharts.saveState()); });
}

void QueueSides::setFilter(const QueueFilter &filter)
{
    m_filter = filter;
    m_parts.facets.setFilter(filter);
    m_parts.charts.setChosen(filter);
    m_timer.start(); // once nobody types any more
}

void QueueSides::countSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void QueueSides::setFacetsShown(bool areShown)
{
    m_parts.settings.setShowsFacets(areShown);
    m_parts.facets.setVisible(areShown);
    countFacets();
}

void QueueSides::setChartsShown(bool areShown)
{
    m_parts.settings.setShowsCharts(areShown);
    m_parts.charts.setVisible(areShown); // and asks for its figures
}

void QueueSides::setPrivacy(Privacy privacy)
{
    m_parts.facets.setPrivacy(privacy);
    m_parts.charts.setPrivacy(privacy);
    m_parts.banner.setPrivacy(privacy);
}

void QueueSides::countFacets()
{
    if (!m_parts.facets.isVisible())
        return;
    const QueueTable &table = m_parts.desk.table();
    const FacetCounts counts = guiche::countFacets(table, RowFilter(table, m_filter, m_parts.watch.context()));
    for (int facet = 0; facet < facetCount; ++facet)
        m_parts.facets.setCounts(Facet(facet), counts[static_cast<size_t>(facet)]);
}

void QueueSides::countFigures()
{
    if (!m_parts.charts.isVisible())
        return;
    m_figures = m_parts.watch.figuresOf(m_filter);
    m_showTurn.start();
}

void QueueSides::showFigures()
{
    m_parts.charts.setFigures(m_figures);
}

} // namespace guiche
