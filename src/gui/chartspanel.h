// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"
#include "gui/chartsloader.h"
#include "queue/queuefilter.h"
#include "stats/chartchoice.h"
#include "stats/queuefigures.h"

#include <QWidget>

class QStackedLayout;

namespace guiche
{

class MessagePage;
class QueueCharts;

// The queue in charts. Their module is loaded when the panel is first seen with something to show.
class ChartsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget *parent = nullptr);
    ChartsPanel(ChartsLoader loader, QWidget *parent);

    void setFigures(const QueueFigures &figures);
    void setChosen(const QueueFilter &filter);
    void setPrivacy(Privacy privacy);

Q_SIGNALS:
    // For applyChoice().
    void choiceMade(const guiche::ChartChoice &choice);
    // It comes into view; until then nobody need count.
    void figuresWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showFigures();
    void load();
    void showNothingToSee();
    void showFailure();

    ChartsLoader m_loader;
    QStackedLayout *m_stack;
    MessagePage *m_message;
    QueueCharts *m_charts = nullptr;
    QueueFigures m_figures;
    QueueFilter m_filter;
    Privacy m_privacy = Privacy::Open;
};

} // namespace guiche
