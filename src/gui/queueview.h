// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/protocolo.h"
#include "queue/personalview.h"

#include <QSet>
#include <QTreeView>

#include <memory>
#include <vector>

namespace guiche
{

class QueueDelegate;
class QueueHeader;
class QueueModel;
class QueuePlace;

// The tree of the queue. Rows that come and go move nothing under the eye: the topmost row stays where it is, and where
// the current row goes, the one that takes its place becomes current.
class QueueView : public QTreeView
{
    Q_OBJECT

public:
    explicit QueueView(QWidget *parent = nullptr);
    ~QueueView() override;

    void setRows(QueueModel *model);
    QueueModel *rows() const { return m_model; }

    // In the order in which they stand; a width of 0 is the program's own. Columns that are not named stay hidden, the
    // protocolo is always shown. An empty list: all as the program sees fit.
    QList<QueueColumnState> columnStates() const;
    void setColumnStates(const QList<QueueColumnState> &states);
    void resetColumns() { setColumnStates({}); }
    // One checkable action a column, for a menu.
    QList<QAction *> columnActions(QObject *parent);
    QAction *resetAction(QObject *parent);

    // Shown in the header. A click on it asks for others, with Shift for further ones.
    void setSortKeys(const QList<QueueSortKey> &keys);
    const QList<QueueSortKey> &sortKeys() const { return m_keys; }
    void askToSort(QueueColumn column, bool isFurther); // as such a click

    void setDimmed(bool isDimmed); // rows that are of another time

    // Plain text as on the main page: of the current cell; the number of the current row; the row, tab-separated.
    QString currentCellText() const;
    QString currentNumber() const;
    QString currentRowText() const;
    std::vector<Slot> selectedSlots() const; // rows, in no order
    // While rows are still being loaded, whoever is at the top sees what comes first.
    void setFilling(bool isFilling) { m_isFilling = isFilling; }
    bool isFilling() const { return m_isFilling; }
    // Whether a person chose the current row; else it is current for being the first one.
    bool isRowChosen() const { return m_isRowChosen; }
    void goToTop(); // the first row becomes current
    void takeFocus(); // and a row that is seen is current
    void selectRow(const IdAtendimento &id); // makes it current and visible, if it is shown

    void acknowledgeSelected();
    void foldAll(); // groups and rows
    void unfoldGroups();

Q_SIGNALS:
    void openRequested(const guiche::Protocolo &protocolo); // on the main page
    void acknowledgeRequested(const std::vector<guiche::Slot> &slotsOfRows);
    void sortRequested(const QList<guiche::QueueSortKey> &keys);
    void copyRequested(const QString &text);
    void columnsChanged(); // by a person
    void contextMenuWanted(const QPoint &globalPosition);

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void noteArranging(bool isByPerson);
    void restoreArranged();
    void restoreExpanded();
    void restoreGroups(const QModelIndex &parent);
    void noteExpanded(const QModelIndex &index);
    void noteCollapsed(const QModelIndex &index);
    void activateItem(const QModelIndex &index);
    bool moveByKey(QKeyEvent *event);
    void openHeaderMenu(const QPoint &position);
    void setColumn(const QueueColumnState &state, int place);
    void drawWideRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QueueModel *m_model = nullptr;
    QueueDelegate *m_delegate;
    QueueHeader *m_header;
    std::unique_ptr<QueuePlace> m_place; // while rows are being arranged
    QList<QueueSortKey> m_keys;
    bool m_isFilling = false;
    bool m_isRowChosen = false;
    QSet<IdAtendimento> m_expanded; // rows, also those that are not shown now
    QSet<QString> m_collapsed; // keys of groups, the same
    bool m_isSettingColumns = false;
};

} // namespace guiche
