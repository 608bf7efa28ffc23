// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuemodelprivate.h"

#include "models/rowdiff.h"
#include "queue/queuenames.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace guiche
{

namespace
{

constexpr qsizetype manyRows = 20000; // from here on what comes alone waits for more
constexpr int batchTime = 250; // ms
constexpr size_t mostRuns = 8; // of neighbours under one parent that are told of one by one

std::vector<QString> keysOf(const std::vector<OpenedRows::Line> &lines)
{
    std::vector<QString> keys;
    for (const OpenedRows::Line &line : lines)
        keys.push_back(line.key);
    return keys;
}

} // namespace

QueueModel::Private::Private(QueueModel &model, const QueueTable &queueTable)
    : table(queueTable)
    , context{.now = 0, .me = {}, .repeatCustomers = &repeatCustomers, .words = queueColumnWords()}
    , arranger(queueTable, context)
    , groups(1)
    , q(model)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    QObject::connect(&m_batch, &QTimer::timeout, &model, [this] { flush(); });
}

QModelIndex QueueModel::Private::indexOf(QueueTree::Item item, int column) const
{
    const QueueTree::Place place = tree.placeOf(item);
    return place.group == QueueTree::nowhere ? QModelIndex()
                                             : q.createIndex(static_cast<int>(place.row), column, idOf(item));
}

const OpenedRows::Line *QueueModel::Private::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || !isBelowRow(index))
        return nullptr;
    const OpenedRows::Opened *row = opened.find(QueueTree::numberOf(itemOf(index)));
    const auto line = static_cast<size_t>(index.row());
    return row && line < row->lines.size() ? &row->lines[line] : nullptr;
}

const QueueRow &QueueModel::Private::rowAt(Slot slot) const
{
    if (!m_row || m_row->first != slot) {
        QueueRow row{.value = table.row(slot),
                     .due = table.due(slot),
                     .openedAt = table.openedAt(slot),
                     .agenda = table.agenda(slot),
                     .mark = table.mark(slot)};
        row.isRepeatCustomer = repeatCustomers.contains(row.value.codigoCliente.text());
        m_row.emplace(slot, std::move(row));
    }
    return m_row->second;
}

void QueueModel::Private::follow(const QueueDelta &delta)
{
    forgetRow();
    if (delta.isEverything) {
        reset();
        return;
    }
    if (delta.changed.empty() && delta.removed.empty() && table.size() > manyRows) {
        m_pending.insert(m_pending.end(), delta.added.begin(), delta.added.end());
        if (!m_pending.empty() && !m_batch.isActive())
            m_batch.start();
        return;
    }
    followAtOnce(m_pending.empty() ? delta : withPending(delta));
}

QueueDelta QueueModel::Private::withPending(const QueueDelta &delta)
{
    const std::unordered_set<Slot> removed(delta.removed.begin(), delta.removed.end());
    const std::unordered_set<Slot> pending(m_pending.begin(), m_pending.end());
    QueueDelta all = delta;
    std::erase_if(all.changed, [&pending](Slot slot) { return pending.contains(slot); });
    std::erase_if(all.removed, [&pending](Slot slot) { return pending.contains(slot); });
    std::ranges::copy_if(m_pending, std::back_inserter(all.added),
                         [&removed](Slot slot) { return !removed.contains(slot); });
    m_pending.clear();
    m_batch.stop();
    return all;
}

void QueueModel::Private::flush()
{
    if (!m_pending.empty())
        followAtOnce(withPending({}));
}

void QueueModel::Private::followAtOnce(const QueueDelta &delta)
{
    std::vector<QueueTree::Item> stayed;
    for (const Slot slot : delta.changed) {
        if (tree.has(QueueTree::ofRow(slot)))
            stayed.push_back(QueueTree::ofRow(slot));
    }
    arranger.follow(delta);
    arrange(false);
    for (const Slot slot : delta.removed)
        opened.forget(slot);
    emitChanged(stayed);
}

void QueueModel::Private::reset()
{
    m_pending.clear();
    m_batch.stop();
    Q_EMIT q.aboutToArrange(false);
    q.beginResetModel();
    opened.clear();
    arranger.follow({.added = {}, .changed = {}, .removed = {}, .isEverything = true});
    tree = arrangedTree();
    m_recounted.clear();
    q.endResetModel();
    Q_EMIT q.arranged(false);
}

void QueueModel::Private::peopleChanged()
{
    if (!arranger.hangsOnPeople())
        return;
    flush();
    arranger.filterAnew();
    arrange(false);
}

void QueueModel::Private::arrange(bool isByPerson)
{
    QueueTree next = arrangedTree();
    if (next == tree) {
        emitCountsChanged();
        return;
    }
    Q_EMIT q.aboutToArrange(isByPerson);
    become(std::move(next));
    emitCountsChanged();
    Q_EMIT q.arranged(isByPerson);
}

void QueueModel::Private::become(QueueTree next)
{
    const std::vector<QueueTree::Item> gone = tree.without(next);
    const std::vector<QueueTree::Item> added = next.without(tree);
    if (!gone.empty() || !added.empty()) {
        QueueTree kept = next.keptFrom(tree);
        for (const QueueTree::Item item : gone)
            kept.append(0, item);
        if (kept != tree)
            permute(std::move(kept));
    }
    const auto top = [this] { return static_cast<int>(tree.top().size()); };
    if (!gone.empty()) {
        q.beginRemoveRows({}, top() - static_cast<int>(gone.size()), top() - 1);
        tree.removeFromEnd(gone.size());
        q.endRemoveRows();
    }
    if (!added.empty()) {
        q.beginInsertRows({}, top(), top() + static_cast<int>(added.size()) - 1);
        for (const QueueTree::Item item : added)
            tree.append(0, item);
        q.endInsertRows();
    }
    if (tree != next)
        permute(std::move(next));
}

void QueueModel::Private::permute(QueueTree next)
{
    // The hint tells headers that columns stay as they are.
    Q_EMIT q.layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = q.persistentIndexList();
    tree = std::move(next);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(isBelowRow(index) ? index : indexOf(itemOf(index), index.column()));
    q.changePersistentIndexList(before, after);
    Q_EMIT q.layoutChanged({}, VerticalSortHint);
}

QueueTree QueueModel::Private::arrangedTree()
{
    const RowGroups shown = arranger.shown();
    QueueTree next;
    next.reserve(table.columns().capacity(), groups.size());
    if (shown.groups.empty()) {
        for (const Slot slot : shown.slots)
            next.append(0, QueueTree::ofRow(slot));
    } else {
        putGroups(0, shown.groups, shown.slots, next);
    }
    return next;
}

void QueueModel::Private::putGroups(quint32 parent, const std::vector<RowGroup> &rowGroups,
                                    const std::vector<Slot> &slots, QueueTree &next)
{
    for (const RowGroup &group : rowGroups) {
        const std::span<const Slot> rows(slots.data() + group.first, group.count);
        const auto standing =
            std::ranges::count_if(rows, [this](Slot slot) { return table.mark(slot) != RowMark::Gone; });
        const quint32 number = groupNumber(parent, group, static_cast<int>(standing));
        next.append(parent, QueueTree::ofGroup(number));
        putGroups(number, group.children, slots, next);
        if (!group.children.empty())
            continue;
        for (const Slot slot : rows)
            next.append(number, QueueTree::ofRow(slot));
    }
}

quint32 QueueModel::Private::groupNumber(quint32 parent, const RowGroup &group, int count)
{
    const QString name = valueName(table, group.facet, group.value);
    // No name contains what separates them.
    const QString key = groups[parent].key % QChar(u'\x1e') % nameOf(group.facet) % QChar(u'\x1f') % name;
    const auto known = m_groupNumbers.constFind(key);
    const quint32 number = known == m_groupNumbers.cend() ? static_cast<quint32>(groups.size()) : *known;
    if (known == m_groupNumbers.cend()) {
        m_groupNumbers.insert(key, number);
        groups.push_back({.facet = group.facet, .value = name, .key = key, .count = 0});
    }
    if (groups[number].count != count) {
        groups[number].count = count;
        if (tree.has(QueueTree::ofGroup(number)))
            m_recounted.push_back(number);
    }
    return number;
}

void QueueModel::Private::emitCountsChanged()
{
    std::vector<QueueTree::Item> recounted;
    for (const quint32 number : std::exchange(m_recounted, {}))
        recounted.push_back(QueueTree::ofGroup(number));
    emitChanged(recounted);
}

// Views and assistive technology are told of neighbours together, and of very many scattered ones as of all between them.
void QueueModel::Private::emitChanged(const std::vector<QueueTree::Item> &items)
{
    using Run = std::pair<quint32, quint32>; // rows, first and last
    std::map<quint32, std::vector<quint32>> rowsByGroup;
    for (const QueueTree::Item item : items) {
        if (const QueueTree::Place place = tree.placeOf(item); place.group != QueueTree::nowhere)
            rowsByGroup[place.group].push_back(place.row);
    }
    for (auto &[group, rows] : rowsByGroup) {
        std::ranges::sort(rows);
        std::vector<Run> runs;
        for (const quint32 row : rows) {
            if (!runs.empty() && runs.back().second + 1 >= row)
                runs.back().second = row;
            else
                runs.emplace_back(row, row);
        }
        if (runs.size() > mostRuns)
            runs = {Run(runs.front().first, runs.back().second)};
        const std::vector<QueueTree::Item> &siblings = tree.children(group);
        for (const auto &[first, last] : runs)
            Q_EMIT q.dataChanged(indexOf(siblings[first]), indexOf(siblings[last], queueColumnCount - 1));
    }
}

void QueueModel::Private::changeOpened(const IdAtendimento &id, const std::function<void(OpenedRows::Opened &)> &change)
{
    const std::optional<Slot> slot = table.find(id);
    if (!slot)
        return;
    OpenedRows::Opened &current = opened.at(*slot);
    OpenedRows::Opened next = current;
    change(next);
    next.lines = OpenedRows::linesOf(next);
    const QModelIndex row = indexOf(QueueTree::ofRow(*slot));
    if (!row.isValid()) {
        current = std::move(next);
        return;
    }
    setLines(row, current, std::move(next));
    Q_EMIT q.dataChanged(row, row.siblingAtColumn(queueColumnCount - 1));
}

void QueueModel::Private::setLines(const QModelIndex &row, OpenedRows::Opened &current, OpenedRows::Opened next)
{
    const std::vector<OpenedRows::Line> wanted = std::exchange(next.lines, {});
    const RowDiff diff = rowDiff(keysOf(current.lines), keysOf(wanted));
    for (const auto &[first, last] : rangesOf(diff.removed)) {
        q.beginRemoveRows(row, first, last);
        current.lines.erase(current.lines.begin() + first, current.lines.begin() + last + 1);
        q.endRemoveRows();
    }
    for (const auto &[line, i] : diff.kept)
        next.lines.push_back(wanted[static_cast<size_t>(i)]);
    current = std::move(next);
    const auto kept = static_cast<int>(current.lines.size());
    if (kept > 0)
        Q_EMIT q.dataChanged(q.index(0, 0, row), q.index(kept - 1, queueColumnCount - 1, row));
    if (diff.added.empty())
        return;
    q.beginInsertRows(row, kept, kept + static_cast<int>(diff.added.size()) - 1);
    for (const qsizetype i : diff.added)
        current.lines.push_back(wanted[static_cast<size_t>(i)]);
    q.endInsertRows();
}

void QueueModel::Private::emitRowsChanged(QueueColumn first, QueueColumn last)
{
    for (quint32 group = 0; group < groups.size(); ++group) {
        const std::vector<QueueTree::Item> &items = tree.children(group);
        if (!items.empty())
            Q_EMIT q.dataChanged(indexOf(items.front(), static_cast<int>(first)),
                                 indexOf(items.back(), static_cast<int>(last)));
    }
}

void QueueModel::Private::emitOpenedChanged()
{
    opened.forEach([this](Slot slot, const OpenedRows::Opened &) {
        const QModelIndex row = indexOf(QueueTree::ofRow(slot));
        if (const int lines = row.isValid() ? q.rowCount(row) : 0; lines > 0)
            Q_EMIT q.dataChanged(q.index(0, 0, row), q.index(lines - 1, queueColumnCount - 1, row));
    });
}

} // namespace guiche
