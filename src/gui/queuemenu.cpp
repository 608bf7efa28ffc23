// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuemenu.h"

#include "gui/queuearrangemenus.h"

namespace guiche
{

QueueMenu::QueueMenu(QWidget *parent)
    : QMenu(parent)
    , m_sort(new QueueSortMenu(this))
    , m_columns(new QueueColumnsMenu(this))
{
    m_queue = addEntry("queueAction", tr("&Queue"), Qt::CTRL | Qt::Key_0);
    m_queue->setCheckable(true);
    connect(m_queue, &QAction::triggered, this, &QueueMenu::queueWanted);
    addSeparator();
    QAction *filter = addEntry("queueFilterAction", tr("&Filter"), Qt::CTRL | Qt::Key_F);
    QAction *views = addEntry("queueViewsAction", tr("&Views"), Qt::ALT | Qt::Key_Down);
    QAction *refresh = addEntry("queueRefreshAction", tr("&Refresh now"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    QAction *acknowledge =
        addEntry("queueAcknowledgeAction", tr("Mark changes as &seen"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    addSeparator();
    m_facets = addEntry("queueFacetsAction", tr("Narrow &down"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_charts = addEntry("queueChartsAction", tr("&Charts"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    addMenu(m_sort);
    addMenu(m_columns);
    addSeparator();
    QAction *deadlines = addEntry("queueDeadlinesAction", tr("Dead&lines…"));
    QAction *options = addEntry("queueOptionsAction", tr("&Options of the queue…"));

    m_facets->setCheckable(true);
    m_charts->setCheckable(true);
    connect(filter, &QAction::triggered, this, &QueueMenu::filterRequested);
    connect(views, &QAction::triggered, this, &QueueMenu::viewsRequested);
    connect(refresh, &QAction::triggered, this, &QueueMenu::refreshRequested);
    connect(acknowledge, &QAction::triggered, this, &QueueMenu::acknowledgeRequested);
    connect(m_facets, &QAction::triggered, this, &QueueMenu::facetsWanted);
    connect(m_charts, &QAction::triggered, this, &QueueMenu::chartsWanted);
    connect(deadlines, &QAction::triggered, this, &QueueMenu::deadlinesRequested);
    connect(options, &QAction::triggered, this, &QueueMenu::optionsRequested);
    m_ofThePage = {filter,   views,     refresh, acknowledge,          m_facets,
                   m_charts, deadlines, options, m_sort->menuAction(), m_columns->menuAction()};
    setQueueShown(false);
}

void QueueMenu::setQueueShown(bool isShown)
{
    m_queue->setChecked(isShown);
    for (QAction *action : std::as_const(m_ofThePage))
        action->setEnabled(isShown);
    m_sort->setView(isShown ? m_view : nullptr);
    m_columns->setView(isShown ? m_view : nullptr);
}

QAction *QueueMenu::addEntry(const char *id, const QString &name, const QKeySequence &key)
{
    QAction *action = addAction(name);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(key);
    return action;
}

} // namespace guiche
