// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuearrangemenus.h"

#include "gui/lineicon.h"
#include "gui/queueview.h"
#include "models/queuecolumntext.h"

#include <algorithm>

namespace guiche
{

QueueSortMenu::QueueSortMenu(QWidget *parent)
    : QMenu(tr("Sort &by"), parent)
    , m_further(new QMenu(tr("Then by"), this))
{
    setObjectName(QStringLiteral("queueSortMenu"));
    m_further->setObjectName(QStringLiteral("queueFurtherSortMenu"));
    connect(this, &QMenu::aboutToShow, this, &QueueSortMenu::fill);
}

void QueueSortMenu::fill()
{
    clear();
    m_further->clear();
    if (!m_view)
        return;
    for (int column = 0; column < queueColumnCount; ++column)
        add(this, QueueColumn{column}, false);
    addSeparator();
    addMenu(m_further);
    for (int column = 0; column < queueColumnCount; ++column)
        add(m_further, QueueColumn{column}, true);
}

void QueueSortMenu::add(QMenu *menu, QueueColumn column, bool isFurther)
{
    const QList<QueueSortKey> &keys = m_view->sortKeys();
    const auto key = std::ranges::find(keys, column, &QueueSortKey::column);
    const bool isKey = key != keys.cend();
    const bool isFirst = isKey && key == keys.cbegin();
    const QString title = queueColumnTitle(column);
    const QString told = !isKey            ? title
        : key->order == Qt::AscendingOrder ? tr("%1, ascending").arg(title)
                                           : tr("%1, descending").arg(title);
    QAction *action = menu->addAction(isKey && isFirst != isFurther ? told : title);
    action->setCheckable(true);
    action->setChecked(isKey && isFirst != isFurther);
    action->setEnabled(!isFurther || (!isFirst && !keys.isEmpty()));
    connect(action, &QAction::triggered, m_view, [this, column, isFurther] { m_view->askToSort(column, isFurther); });
}

QueueColumnsMenu::QueueColumnsMenu(QWidget *parent)
    : QMenu(tr("Col&umns"), parent)
{
    setObjectName(QStringLiteral("queueColumnsMenu"));
    setIcon(lineIcon(QStringLiteral("columns")));
    connect(this, &QMenu::aboutToShow, this, &QueueColumnsMenu::fill);
}

void QueueColumnsMenu::fill()
{
    clear();
    if (!m_view)
        return;
    addActions(m_view->columnActions(this));
    addSeparator();
    addAction(m_view->resetAction(this));
}

} // namespace guiche
