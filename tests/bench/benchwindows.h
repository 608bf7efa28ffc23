// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queuebar.h"
#include "gui/queueview.h"
#include "models/queuemodel.h"
#include "queue/queuecontents.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

namespace guiche
{

// The queue as its page shows it: contents, model, view, and the bar its filter is typed into.
class OurWindow : public QWidget
{
    Q_OBJECT

public:
    OurWindow();

    void put(const QList<QueuedAtendimento> &rows, bool marks);
    void fill(int size); // page by page, as it comes
    void arrange(const QueueArrangement &arrangement);
    void sortBy(QueueColumn column, Qt::SortOrder order);
    void paint(); // what is left to be done first, then the whole of it

    QLineEdit &filterEdit() { return *m_edit; }
    QueueContents &contents() { return m_contents; }
    QueueModel &model() { return m_model; }
    QueueView &view() { return *m_view; }
    qsizetype shown() const { return m_model.shownRows(); }

private:
    QueueContents m_contents;
    QueueModel m_model{m_contents.table()};
    QueueBar *m_bar;
    QueueView *m_view;
    QLineEdit *m_edit;
};

// The yardstick: how Qt's own classes do it, without further thought.
class PlainWindow : public QWidget
{
    Q_OBJECT

public:
    PlainWindow();

    // The texts that the model shows of its first rows in the queue's own order.
    void fill(const QueueModel &model, int size);
    void changeBy(const QList<QueuedAtendimento> &rows, const QueueModel &model);
    void sortBy(int column, Qt::SortOrder order);
    void paint();

    QLineEdit &filterEdit() { return *m_edit; }
    qsizetype shown() const { return m_proxy.rowCount(); }

private:
    QStandardItemModel m_model;
    QSortFilterProxyModel m_proxy;
    QLineEdit *m_edit;
    QTreeView *m_view;
};

} // namespace guiche
