// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsmodule.h"

#include "charts/chartsboard.h"

namespace guiche
{

QueueCharts *ChartsModule::create(QWidget *parent) const
{
    return new ChartsBoard(parent);
}

} // namespace guiche
