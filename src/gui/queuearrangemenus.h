// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"

#include <QMenu>
#include <QPointer>

namespace guiche
{

class QueueView;

// What a click on a header of the queue does, for whoever has no mouse: filled whenever it opens. Empty without a view.
class QueueSortMenu : public QMenu
{
    Q_OBJECT

public:
    explicit QueueSortMenu(QWidget *parent = nullptr);

    void setView(QueueView *view) { m_view = view; }

private:
    void fill();
    void add(QMenu *menu, QueueColumn column, bool isFurther);

    QMenu *m_further;
    QPointer<QueueView> m_view;
};

// Which columns the queue has: filled whenever it opens. Empty without a view.
class QueueColumnsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit QueueColumnsMenu(QWidget *parent = nullptr);

    void setView(QueueView *view) { m_view = view; }

private:
    void fill();

    QPointer<QueueView> m_view;
};

} // namespace guiche
