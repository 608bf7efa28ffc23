// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuechanges.h"

#include "desk/queuedesk.h"
#include "gui/queueview.h"
#include "models/queuemodel.h"

#include <algorithm>

namespace guiche
{

namespace
{

// The first row of a group, and any other item's own.
std::optional<Slot> firstSlotAt(const QueueModel &model, QModelIndex item)
{
    while (item.isValid() && model.kindAt(item) == QueueModel::Kind::Group)
        item = model.index(0, 0, item.siblingAtColumn(0));
    return model.slotAt(item);
}

} // namespace

QueueChanges::QueueChanges(QueueDesk &desk, QueueView &view, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(view)
{
}

void QueueChanges::setNarrowed(bool isNarrowed)
{
    if (std::exchange(m_isNarrowed, isNarrowed) != isNarrowed)
        Q_EMIT narrowedChanged(isNarrowed);
}

void QueueChanges::acknowledge()
{
    if (m_isNarrowed)
        m_desk.acknowledge(m_view.rows()->shownSlots());
    else
        m_desk.acknowledgeAll();
}

void QueueChanges::goToNext()
{
    goTo(true);
}

void QueueChanges::goToPrevious()
{
    goTo(false);
}

void QueueChanges::goTo(bool isNext)
{
    const QueueModel &model = *m_view.rows();
    const QueueTable &table = m_desk.table();
    std::vector<Slot> rows = model.shownSlots();
    const QModelIndex current = m_view.currentIndex();
    if (const std::optional<Slot> here = firstSlotAt(model, current)) {
        auto begin = std::ranges::find(rows, *here);
        // A group comes before its rows; a row is the last one that is looked at, going on as going back.
        if (isNext && model.slotAt(current) && begin != rows.end())
            ++begin;
        std::rotate(rows.begin(), begin, rows.end());
    }
    if (!isNext)
        std::ranges::reverse(rows);
    const auto isChange = [&table](Slot slot) { return table.mark(slot) != RowMark::None; };
    const auto found = std::ranges::find_if(rows, isChange);
    if (found == rows.end())
        return;
    m_view.selectRow(table.row(*found).id);
    m_view.setFocus(Qt::ShortcutFocusReason);
}

} // namespace guiche
