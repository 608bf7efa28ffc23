// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefilter.h"
#include "stats/chartchoice.h"
#include "stats/queuefigures.h"

#include <QWidget>
#include <QtPlugin>

#include <functional>

// What the program and its module of charts know of each other. The module is loaded when charts are first wanted, since
// Qt Charts costs more memory than the rest of the program. Both sides carry copies of our own code, so nothing passes
// here but values and Qt's types, and nothing is cast to a class of ours.
namespace guiche
{

class QueueCharts : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void setFigures(const QueueFigures &figures) = 0;
    // Marks what of it is chosen in the filter.
    virtual void setChosen(const QueueFilter &filter) = 0;

    // Called with what a person points at, from the event loop.
    std::function<void(const ChartChoice &)> chosen;
};

class QueueChartsFactory
{
public:
    QueueChartsFactory() = default;
    virtual ~QueueChartsFactory() = default;
    Q_DISABLE_COPY_MOVE(QueueChartsFactory)

    virtual QueueCharts *create(QWidget *parent) const = 0;
};

// Other values or functions above: another number, so that a module left over from another version is not loaded.
#define GUICHE_QUEUE_CHARTS_ID "example.guiche.QueueCharts/2"

} // namespace guiche

Q_DECLARE_INTERFACE(guiche::QueueChartsFactory, GUICHE_QUEUE_CHARTS_ID)
