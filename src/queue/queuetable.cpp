// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuetable.h"

#include "queue/queuerows.h"
#include "queue/slotindex.h"

#include <QHashSeed>

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

Agenda agendaByCounts(const QueuedAtendimento &row)
{
    return row.osAbertas > 0 ? Agenda::Unknown : Agenda::NoOpenOs;
}

// The server's clock counts whole minutes and its reply takes its time, so the same moment comes out a little different
// every time. Rows must not seem to change by that.
Due steadied(const Due &due, const Due &before)
{
    constexpr qint64 unit = 60;
    const auto isNear = [](qint64 a, qint64 b) { return a == b || (a > b ? a - b : b - a) < unit; };
    const bool isSame = due.source == Due::Source::Server && before.source == Due::Source::Server
        && isNear(due.warningAt, before.warningAt) && isNear(due.lateAt, before.lateAt);
    return isSame ? before : due;
}

// Each once; what was added is not changed as well.
void tidy(QueueDelta &delta)
{
    if (delta.changed.empty())
        return;
    std::ranges::sort(delta.changed);
    const auto repeats = std::ranges::unique(delta.changed);
    delta.changed.erase(repeats.begin(), repeats.end());
    if (delta.added.empty())
        return;
    std::vector<Slot> added = delta.added;
    std::ranges::sort(added);
    std::erase_if(delta.changed, [&added](Slot slot) { return std::ranges::binary_search(added, slot); });
}

} // namespace

class QueueTable::Private
{
public:
    std::optional<Slot> find(const IdAtendimento &id, const Protocolo &protocolo) const;
    quint32 hashOf(const IdAtendimento &id, const Protocolo &protocolo) const;
    void put(const QueuedAtendimento &row, qint64 receivedAt, bool marks, QueueDelta &delta);
    void add(const QueuedAtendimento &row, qint64 receivedAt, bool marks, QueueDelta &delta);
    void drop(Slot slot, bool marks, QueueDelta &delta);
    void remove(Slot slot);
    void acknowledge(Slot slot, QueueDelta &delta);
    Due dueAt(const QueuedAtendimento &row, qint64 receivedAt) const { return dueOf ? dueOf(row, receivedAt) : Due(); }

    QueueRows rows;
    std::vector<Slot> all;
    std::vector<quint32> placeInAll; // by Slot
    std::vector<Slot> freeSlots;
    SlotIndex index;
    DueOf dueOf;
    // Ids come from outside: none may be chosen so that they all fall together.
    const size_t seed = QHashSeed::globalSeed();
};

quint32 QueueTable::Private::hashOf(const IdAtendimento &id, const Protocolo &protocolo) const
{
    const size_t hash = id.isEmpty() ? qHash(protocolo.text(), ~seed) : qHash(id.text(), seed);
    return static_cast<quint32>(hash ^ (hash >> 32));
}

std::optional<Slot> QueueTable::Private::find(const IdAtendimento &id, const Protocolo &protocolo) const
{
    return index.find(hashOf(id, protocolo), [&](Slot slot) {
        return rows.isText(slot, QueueRows::Id, id.text())
            && (!id.isEmpty() || rows.isText(slot, QueueRows::Protocolo, protocolo.text()));
    });
}

void QueueTable::Private::add(const QueuedAtendimento &row, qint64 receivedAt, bool marks, QueueDelta &delta)
{
    if (freeSlots.empty()) {
        freeSlots.push_back(static_cast<Slot>(rows.capacity()));
        rows.addSlot();
        placeInAll.push_back(0);
    }
    const Slot slot = freeSlots.back();
    freeSlots.pop_back();
    rows.write(slot, row);
    rows.receivedAt[slot] = receivedAt;
    rows.due[slot] = dueAt(row, receivedAt);
    rows.mark[slot] = marks ? RowMark::New : RowMark::None;
    rows.agenda[slot] = agendaByCounts(row);
    index.insert(hashOf(row.id, row.protocolo), slot);
    placeInAll[slot] = static_cast<quint32>(all.size());
    all.push_back(slot);
    delta.added.push_back(slot);
}

void QueueTable::Private::put(const QueuedAtendimento &row, qint64 receivedAt, bool marks, QueueDelta &delta)
{
    const std::optional<Slot> found = find(row.id, row.protocolo);
    if (!found) {
        add(row, receivedAt, marks, delta);
        return;
    }
    const Slot slot = *found;
    QueuedAtendimento before = rows.read(slot);
    const ServerClock clockBefore = std::exchange(before.clock, row.clock);
    const RowMark markBefore = rows.mark[slot];
    const bool isOther = before != row;
    if (isOther) {
        rows.write(slot, row);
        if (before.osTotal != row.osTotal || before.osAbertas != row.osAbertas || before.osFechadas != row.osFechadas)
            rows.agenda[slot] = agendaByCounts(row);
    } else if (clockBefore != row.clock) {
        rows.writeClock(slot, row.clock);
    }
    if (markBefore == RowMark::Gone || (isOther && marks && markBefore == RowMark::None))
        rows.mark[slot] = marks ? RowMark::Changed : RowMark::None;
    rows.receivedAt[slot] = receivedAt;
    const Due dueBefore = std::exchange(rows.due[slot], steadied(dueAt(row, receivedAt), rows.due[slot]));
    if (isOther || rows.mark[slot] != markBefore || rows.due[slot] != dueBefore)
        delta.changed.push_back(slot);
}

void QueueTable::Private::drop(Slot slot, bool marks, QueueDelta &delta)
{
    if (!marks) {
        remove(slot);
        delta.removed.push_back(slot);
    } else if (rows.mark[slot] != RowMark::Gone) {
        rows.mark[slot] = RowMark::Gone;
        delta.changed.push_back(slot);
    }
}

void QueueTable::Private::remove(Slot slot)
{
    index.remove(
        hashOf(IdAtendimento(rows.text(slot, QueueRows::Id)), Protocolo(rows.text(slot, QueueRows::Protocolo))), slot);
    rows.forget(slot);
    const quint32 place = placeInAll[slot];
    all[place] = all.back();
    placeInAll[all[place]] = place;
    all.pop_back();
    freeSlots.push_back(slot);
}

void QueueTable::Private::acknowledge(Slot slot, QueueDelta &delta)
{
    if (rows.mark[slot] == RowMark::Gone) {
        remove(slot);
        delta.removed.push_back(slot);
    } else if (rows.mark[slot] != RowMark::None) {
        rows.mark[slot] = RowMark::None;
        delta.changed.push_back(slot);
    }
}

QueueTable::QueueTable()
    : d(std::make_unique<Private>())
{
}

QueueTable::~QueueTable() = default;

qsizetype QueueTable::size() const
{
    return static_cast<qsizetype>(d->all.size());
}

std::span<const Slot> QueueTable::all() const
{
    return d->all;
}

QueuedAtendimento QueueTable::row(Slot slot) const
{
    return d->rows.read(slot);
}

std::optional<Slot> QueueTable::find(const IdAtendimento &id) const
{
    return id.isEmpty() ? std::nullopt : d->find(id, {});
}

RowMark QueueTable::mark(Slot slot) const
{
    return d->rows.mark[slot];
}

Agenda QueueTable::agenda(Slot slot) const
{
    return d->rows.agenda[slot];
}

const Due &QueueTable::due(Slot slot) const
{
    return d->rows.due[slot];
}

qint64 QueueTable::openedAt(Slot slot) const
{
    return d->rows.openedAt[slot];
}

qint64 QueueTable::receivedAt(Slot slot) const
{
    return d->rows.receivedAt[slot];
}

quint32 QueueTable::code(Facet facet, Slot slot) const
{
    return d->rows.codes[QueueRows::sharedOf(facet).value()][slot];
}

const std::vector<QString> &QueueTable::values(Facet facet) const
{
    return d->rows.shared[QueueRows::sharedOf(facet).value()].texts();
}

const QueueRows &QueueTable::columns() const
{
    return d->rows;
}

QueueDelta QueueTable::put(std::span<const QueuedAtendimento> rows, qint64 receivedAt, bool marks)
{
    QueueDelta delta;
    for (const QueuedAtendimento &row : rows)
        d->put(row, receivedAt, marks, delta);
    tidy(delta);
    return delta;
}

QueueDelta QueueTable::drop(std::span<const IdAtendimento> ids, bool marks)
{
    QueueDelta delta;
    for (const IdAtendimento &id : ids) {
        if (const std::optional<Slot> slot = find(id))
            d->drop(*slot, marks, delta);
    }
    return delta;
}

QueueDelta QueueTable::acknowledge(std::span<const Slot> slots)
{
    QueueDelta delta;
    for (const Slot slot : slots) {
        if (isThere(slot))
            d->acknowledge(slot, delta);
    }
    return delta;
}

QueueDelta QueueTable::acknowledgeAll()
{
    QueueDelta delta;
    for (Slot slot = 0; slot < d->rows.capacity(); ++slot) {
        if (isThere(slot))
            d->acknowledge(slot, delta);
    }
    return delta;
}

QueueDelta QueueTable::setAgenda(const IdAtendimento &id, Agenda agenda)
{
    QueueDelta delta;
    const std::optional<Slot> slot = find(id);
    if (slot && std::exchange(d->rows.agenda[*slot], agenda) != agenda)
        delta.changed.push_back(*slot);
    return delta;
}

QueueDelta QueueTable::setDueOf(DueOf dueOf)
{
    d->dueOf = std::move(dueOf);
    QueueDelta delta;
    for (Slot slot = 0; slot < d->rows.capacity(); ++slot) {
        if (!isThere(slot))
            continue;
        const Due due = d->dueAt(d->rows.read(slot), d->rows.receivedAt[slot]);
        if (std::exchange(d->rows.due[slot], due) != due)
            delta.changed.push_back(slot);
    }
    return delta;
}

QueueDelta QueueTable::clear()
{
    d->rows = QueueRows();
    d->all.clear();
    d->placeInAll.clear();
    d->freeSlots.clear();
    d->index.clear();
    QueueDelta delta;
    delta.isEverything = true;
    return delta;
}

bool QueueTable::isThere(Slot slot) const
{
    return slot < d->rows.capacity() && d->rows.isThere[slot];
}

} // namespace guiche
