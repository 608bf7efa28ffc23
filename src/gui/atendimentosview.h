// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"

#include <QTreeView>

namespace guiche
{

class AtendimentosSortModel;
class RowDelegate;

// The tree of atendimentos: columns that can be sorted, moved, hidden and resized, and what can be copied from a row.
class AtendimentosView : public QTreeView
{
    Q_OBJECT

public:
    explicit AtendimentosView(QWidget *parent = nullptr);

    // `model` is an AtendimentosModel behind an AtendimentosSortModel.
    void setRows(AtendimentosSortModel *model);

    // Column order, widths, visibility and sorting. False if `state` is none of ours.
    bool restoreColumns(const QByteArray &state);
    QByteArray columnsState() const;
    void resetColumns();
    void sortLike(const AtendimentoQuery &query);

    void setDimmed(bool isDimmed);
    // Opens every row if all then fit on screen; an agent sees the ordens de serviço at once, and nothing scrolls away.
    void expandIfAllFit();
    // Closes every row; the current one stays one that is seen.
    void foldAll();
    void selectFirstRow();

    // Plain text of the current cell; of the current row's number; of the whole row, tab-separated in column order.
    QString currentCellText() const;
    QString currentNumber() const;
    QString currentRowText() const;

    // One checkable action a column, for a menu. The number is always shown.
    QList<QAction *> columnActions(QObject *parent);

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &current);
    void contextMenuWanted(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openHeaderMenu(const QPoint &position);

    RowDelegate *m_delegate;
};

} // namespace guiche
