// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queuecharts.h"

#include <QObject>

namespace guiche
{

// What the program finds when it loads the module.
class ChartsModule : public QObject, public QueueChartsFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GUICHE_QUEUE_CHARTS_ID)
    Q_INTERFACES(guiche::QueueChartsFactory)

public:
    QueueCharts *create(QWidget *parent) const override;
};

} // namespace guiche
