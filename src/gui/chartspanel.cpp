// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chartspanel.h"

#include "gui/messagepage.h"
#include "gui/queuecharts.h"

#include <QStackedLayout>

#include <algorithm>

namespace guiche
{

ChartsPanel::ChartsPanel(QWidget *parent)
    : ChartsPanel(ChartsLoader(), parent)
{
}

ChartsPanel::ChartsPanel(ChartsLoader loader, QWidget *parent)
    : QWidget(parent)
    , m_loader(std::move(loader))
    , m_stack(new QStackedLayout(this))
    , m_message(new MessagePage(this))
{
    setAccessibleName(tr("Charts of the queue"));
    m_stack->addWidget(m_message);
    showNothingToSee();
}

void ChartsPanel::setFigures(const QueueFigures &figures)
{
    m_figures = figures;
    if (isVisible())
        showFigures();
}

void ChartsPanel::setChosen(const QueueFilter &filter)
{
    m_filter = filter;
    if (m_charts)
        m_charts->setChosen(filter);
}

void ChartsPanel::setPrivacy(Privacy privacy)
{
    m_privacy = privacy;
    if (m_charts)
        m_charts->setPrivacy(privacy);
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT figuresWanted();
    showFigures(); // those there are, if nobody gave others
}

void ChartsPanel::showFigures()
{
    const auto hasMoved = [](const QueueFigures::Day &day) { return day.opened > 0 || day.closed > 0; };
    if (m_figures.pending == 0 && std::none_of(m_figures.days.cbegin(), m_figures.days.cend(), hasMoved)) {
        showNothingToSee();
        return;
    }
    if (!m_charts && m_loader.failure() == ChartsLoader::Failure::None)
        load();
    if (!m_charts) {
        showFailure();
        return;
    }
    m_charts->setFigures(m_figures);
    m_charts->setChosen(m_filter);
    m_stack->setCurrentWidget(m_charts);
}

void ChartsPanel::load()
{
    m_charts = m_loader.create(this);
    if (!m_charts)
        return;
    m_charts->chosen = [this](const ChartChoice &choice) { Q_EMIT choiceMade(choice); };
    m_charts->setPrivacy(m_privacy);
    m_stack->addWidget(m_charts);
}

void ChartsPanel::showNothingToSee()
{
    m_message->setMessage({.icon = QStringLiteral("details"),
                           .title = tr("Nothing to draw yet"),
                           .text = tr("Nothing to chart: no atendimento is shown.")});
    m_stack->setCurrentWidget(m_message);
}

void ChartsPanel::showFailure()
{
    const bool isMissing = m_loader.failure() == ChartsLoader::Failure::Missing;
    QString text = isMissing
        ? tr("The part of the program that draws them is not installed. The queue works without it.")
        : tr("The part of the program that draws them does not fit this version. Install Guichê again.");
    if (!m_loader.details().isEmpty())
        text += u'\n' + m_loader.details();
    m_message->setMessage({.icon = QStringLiteral("error"),
                           .tone = Tone::Late,
                           .title = tr("The charts cannot be shown"),
                           .text = text,
                           .choices = {{tr("Try again"), [this] {
                                            load();
                                            showFigures();
                                        }}}});
    m_stack->setCurrentWidget(m_message);
}

} // namespace guiche
