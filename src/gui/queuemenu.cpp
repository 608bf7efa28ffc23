// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuemenu.h"

#include "gui/queuearrangemenus.h"

namespace guiche
{

QueueMenu::QueueMenu(QWidget *parent)
    : QMenu(parent)
    , m_sort(new QueueSortMenu(this))
    , m_columns(new QueueColumnsMenu(this))
    , m_ofThePage(this)
{
    m_ofThePage.setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_queue = addEntry(*this, "queueAction", tr("Show the &queue"), Qt::CTRL | Qt::Key_0);
    m_queue->setCheckable(true);
    connect(m_queue, &QAction::triggered, this, &QueueMenu::queueWanted);
    addSeparator();
    QAction *filter = addEntry(*this, "queueFilterAction", tr("&Filter by text"), Qt::CTRL | Qt::Key_F);
    m_views = addMenu(tr("&Views"));
    QAction *views = addEntry(*m_views, "queueViewsAction", tr("&Open the list of views"), Qt::ALT | Qt::Key_Down);
    QAction *refresh = addEntry(*this, "queueRefreshAction", tr("&Refresh now"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    addSeparator();
    addChanges();
    addSeparator();
    m_facets = addEntry(*this, "queueFacetsAction", tr("F&ilters"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_charts = addEntry(*this, "queueChartsAction", tr("&Charts"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    addMenu(m_sort);
    addMenu(m_columns);
    addSeparator();
    QAction *deadlines = addEntry(*this, "queueDeadlinesAction", tr("Dead&lines…"));
    QAction *options = addEntry(*this, "queueOptionsAction", tr("Queue &options…"));

    m_facets->setCheckable(true);
    m_charts->setCheckable(true);
    connect(filter, &QAction::triggered, this, &QueueMenu::filterRequested);
    connect(views, &QAction::triggered, this, &QueueMenu::viewsRequested);
    connect(refresh, &QAction::triggered, this, &QueueMenu::refreshRequested);
    connect(m_facets, &QAction::triggered, this, &QueueMenu::facetsWanted);
    connect(m_charts, &QAction::triggered, this, &QueueMenu::chartsWanted);
    connect(deadlines, &QAction::triggered, this, &QueueMenu::deadlinesRequested);
    connect(options, &QAction::triggered, this, &QueueMenu::optionsRequested);
    for (QAction *action : {filter, views, refresh, m_facets, m_charts, m_sort->menuAction(), m_columns->menuAction(),
                            deadlines, options})
        m_ofThePage.addAction(action);
    setQueueShown(false);
}

void QueueMenu::addChanges()
{
    QAction *next = addEntry(*this, "queueNextChangeAction", tr("&Next change"), Qt::CTRL | Qt::Key_J);
    QAction *previous =
        addEntry(*this, "queuePreviousChangeAction", tr("&Previous change"), Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    m_acknowledge = addEntry(*this, "queueAcknowledgeAction", {}, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    setNarrowed(false);
    connect(next, &QAction::triggered, this, &QueueMenu::nextChangeRequested);
    connect(previous, &QAction::triggered, this, &QueueMenu::previousChangeRequested);
    connect(m_acknowledge, &QAction::triggered, this, &QueueMenu::acknowledgeRequested);
    for (QAction *action : {next, previous, m_acknowledge})
        m_ofThePage.addAction(action);
}

void QueueMenu::setNarrowed(bool isNarrowed)
{
    m_acknowledge->setText(isNarrowed ? tr("Mark shown as &seen") : tr("Mark all as &seen"));
}

void QueueMenu::setQueueShown(bool isShown)
{
    m_queue->setChecked(isShown);
    m_ofThePage.setEnabled(isShown);
    m_sort->setView(isShown ? m_view : nullptr);
    m_columns->setView(isShown ? m_view : nullptr);
}

void QueueMenu::setViewActions(const QList<QAction *> &views, const QList<QAction *> &commands)
{
    for (const QList<QAction *> &actions : {views, commands}) {
        m_views->addSeparator();
        m_views->addActions(actions);
        for (QAction *action : actions)
            m_ofThePage.addAction(action);
    }
}

QAction *QueueMenu::addEntry(QMenu &menu, const char *id, const QString &name, const QKeySequence &key)
{
    QAction *action = menu.addAction(name);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(key);
    return action;
}

} // namespace guiche
