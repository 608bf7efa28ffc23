// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QMenu>

namespace guiche
{

class QueueColumnsMenu;
class QueueSortMenu;
class QueueView;

// What can be done with the queue: also in the palette and the key sheet, before the page was ever shown. What it offers
// beyond showing the page needs the page in front.
class QueueMenu : public QMenu
{
    Q_OBJECT

public:
    explicit QueueMenu(QWidget *parent = nullptr);

    // The page's own, once it is made: its first views and what can be done with views.
    void setViewActions(const QList<QAction *> &views, const QList<QAction *> &commands);

    QAction &queueAction() { return *m_queue; }
    void setQueueShown(bool isShown);
    void setFacetsShown(bool isShown) { m_facets->setChecked(isShown); }
    void setChartsShown(bool isShown) { m_charts->setChecked(isShown); }
    void setNarrowed(bool isNarrowed); // whether there is a filter
    void setView(QueueView &view) { m_view = &view; } // from now on sorted and given columns here

Q_SIGNALS:
    void queueWanted(bool isShown);
    void filterRequested();
    void viewsRequested();
    void refreshRequested();
    void acknowledgeRequested();
    void nextChangeRequested();
    void previousChangeRequested();
    void facetsWanted(bool areShown);
    void chartsWanted(bool areShown);
    void deadlinesRequested();
    void optionsRequested();

private:
    void addChanges();
    QAction *addEntry(QMenu &menu, const char *id, const QString &name, const QKeySequence &key = {});

    QueueSortMenu *m_sort;
    QueueColumnsMenu *m_columns;
    QueueView *m_view = nullptr;
    QAction *m_queue;
    QAction *m_acknowledge = nullptr;
    QAction *m_facets;
    QAction *m_charts;
    QMenu *m_views;
    QActionGroup m_ofThePage; // what the page says cannot be done stays so
};

} // namespace guiche
