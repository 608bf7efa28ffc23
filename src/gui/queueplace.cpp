// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queueplace.h"

#include "gui/queueview.h"
#include "models/queuemodel.h"

#include <QScrollBar>

namespace guiche
{

QueuePlace::QueuePlace(const QueueView &view, bool isByPerson)
    : m_scrolled(view.verticalScrollBar()->value())
    , m_staysAtTop(m_scrolled == 0 && (isByPerson || view.isFilling()))
{
    const int height = view.viewport()->height();
    for (QModelIndex item = view.indexAt(QPoint(0, 0)); item.isValid(); item = view.indexBelow(item)) {
        const int y = view.visualRect(item).top();
        if (y >= height)
            break;
        m_seen.push_back({item.siblingAtColumn(0), y});
    }
    const QModelIndex current = view.currentIndex();
    m_hadCurrent = current.isValid();
    if (!m_hadCurrent)
        return;
    m_current = current;
    m_currentId = view.rows()->idAt(current);
    m_currentY = view.visualRect(current).top();
    m_column = current.column();
    m_wasSelected = view.selectionModel()->isSelected(current);
    m_staysFirst = m_scrolled == 0 && view.isFilling() && !view.isRowChosen();
}

QModelIndex QueuePlace::itemAt(const QueueView &view, int y)
{
    const QPoint place(0, std::max(0, y));
    if (const QModelIndex item = view.indexAt(place); item.isValid())
        return item;
    const QAbstractItemModel *model = view.model();
    QModelIndex last = model->index(model->rowCount() - 1, 0);
    while (last.isValid() && view.isExpanded(last) && model->rowCount(last) > 0)
        last = model->index(model->rowCount(last) - 1, 0, last);
    return last;
}

void QueuePlace::restore(QueueView &view) const
{
    const bool scrollsItself = view.hasAutoScroll();
    view.setAutoScroll(false);
    QScrollBar *bar = view.verticalScrollBar();
    int scrolled = m_staysAtTop ? 0 : m_scrolled;
    for (const Seen &seen : m_staysAtTop ? std::vector<Seen>() : m_seen) {
        const QRect rect = seen.item.isValid() ? view.visualRect(seen.item) : QRect();
        if (rect.isEmpty())
            continue;
        const int moved = rect.top() - seen.y;
        const bool isByItem = view.verticalScrollMode() == QAbstractItemView::ScrollPerItem;
        scrolled = bar->value() + (isByItem ? moved / rect.height() : moved);
        break;
    }
    bar->setValue(scrolled);
    if (m_staysFirst)
        view.goToTop();
    else
        restoreCurrent(view);
    view.setAutoScroll(scrollsItself);
}

void QueuePlace::restoreCurrent(QueueView &view) const
{
    if (!m_hadCurrent || (m_current.isValid() && view.currentIndex().isValid()))
        return;
    QModelIndex next = view.rows()->indexOf(m_currentId); // after a reset, or from below a row
    if (!next.isValid())
        next = itemAt(view, m_currentY);
    if (!next.isValid())
        return;
    const auto command = m_wasSelected ? QItemSelectionModel::Select | QItemSelectionModel::Rows
                                       : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate);
    view.selectionModel()->setCurrentIndex(next.siblingAtColumn(m_column), command);
}

} // namespace guiche
