// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"
#include "queue/queuefilter.h"
#include "stats/queuefigures.h"

#include <QObject>
#include <QTimer>

class QSplitter;

namespace guiche
{

class ChartsPanel;
class FacetPanel;
class OutbreakBanner;
class QueueDesk;
class QueueSettings;
class QueueWatch;

// What tells of the queue as a whole beside its rows, and narrows it down when pointed at: values with their numbers,
// charts, outbreaks. Counted a little after a change, and only what is seen. Which of it is shown, and how large, is kept.
class QueueSides : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const QueueDesk &desk;
        const QueueWatch &watch;
        FacetPanel &facets;
        ChartsPanel &charts;
        OutbreakBanner &banner;
        QueueSettings &settings;
    };

    // All outlive this.
    explicit QueueSides(const Parts &parts, QObject *parent = nullptr);

    // Both as they were left, and kept from now on as they are moved.
    void keepSizes(QSplitter &ofFacets, QSplitter &ofCharts);
    void setFilter(const QueueFilter &filter); // nothing is emitted
    void setFacetsShown(bool areShown);
    void setChartsShown(bool areShown);
    void countSoon(); // other rows: also while they keep coming
    void setPrivacy(Privacy privacy); // of all of them

Q_SIGNALS:
    void filterWanted(const guiche::QueueFilter &filter);
    void latestWanted(const guiche::QueueFilter &filter); // likewise, and what came last is to come first
    void facetsClosed();

private:
    void countFacets();
    void countFigures();
    void showFigures();

    Parts m_parts;
    QueueFilter m_filter;
    QTimer m_timer;
    // What takes its time comes in turns of the event loop, so that nobody who types waits for all of it.
    QTimer m_figuresTurn;
    QTimer m_showTurn;
    QueueFigures m_figures; // not yet shown
};

} // namespace guiche
