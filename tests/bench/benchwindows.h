// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queuebar.h"
#include "gui/queueview.h"
#include "models/queuemodel.h"
#include "queue/queuecontents.h"

#include <QHash>
#include <QLineEdit>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

namespace guiche
{

inline constexpr QSize benchWindowSize(1440, 900);

// Counts how often a widget is painted, so that nothing passes for painted that was not.
class PaintCount : public QObject
{
    Q_OBJECT

public:
    explicit PaintCount(QWidget &widget);

    int count() const { return m_count; }
    // Parts that have to move, then the window and every pixel of the widget, which is more than what changed. Ends the
    // program if the widget was not painted.
    void paintWhole(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    int m_count = 0;
};

// What makes the queue's page quick or slow, without a desk: contents, model, view, and the bar its filter is typed into.
class OurWindow : public QWidget
{
    Q_OBJECT

public:
    OurWindow();

    void put(const QList<QueuedAtendimento> &rows, bool marks);
    // The rows of as many days as a refresh asks for were told: of all the ledger has, these are there.
    void settle(const QSet<IdAtendimento> &there);
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
    PaintCount m_paints;
};

// What the model shows in each column of its rows from `first` on, in the queue's own order.
using RowTexts = QStringList;
QList<RowTexts> textsOf(const QueueModel &model, int first, int count);
RowTexts textsOf(const QueueModel &model, int number);

// The yardstick: how Qt's own classes do it, without further thought.
class PlainWindow : public QWidget
{
    Q_OBJECT

public:
    PlainWindow();

    void fill(const QList<RowTexts> &rows); // while it shows none
    void append(const QList<RowTexts> &rows); // to what it shows
    // Such columns of these rows, by number.
    void change(const QHash<int, RowTexts> &rows, const QList<QueueColumn> &columns);
    // A tree with what two columns have in common, in place of the rows.
    void group(QueueColumn outer, QueueColumn inner);
    void ungroup();
    void sortBy(int column, Qt::SortOrder order);
    void paint();

    QLineEdit &filterEdit() { return *m_edit; }
    qsizetype shown() const { return m_proxy.rowCount(); }

private:
    QStandardItemModel m_model;
    QSortFilterProxyModel m_proxy;
    QStandardItemModel m_groups;
    QLineEdit *m_edit;
    QTreeView *m_view;
    PaintCount m_paints;
};

} // namespace guiche
