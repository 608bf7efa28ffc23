// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queuedeskprivate.h"
#include "queue/queuerows.h"

#include <algorithm>

namespace guiche
{

// Once it is loaded: what is asked again, what was kept, what is missing.
namespace
{

// A span whose list kept changing while it was walked: as a whole again, for that is what is not known.
QList<DaySpan> unsettledSpans(const QueueSpans &spans)
{
    QList<DaySpan> unsettled;
    for (const QueueCaveat &caveat : spans.caveats())
        if (caveat.outcome == PageWalk::Outcome::KeptChanging)
            unsettled.append(caveat.span);
    return unsettled;
}

bool isWithinOne(const DaySpan &span, const QList<DaySpan> &others)
{
    return std::ranges::any_of(
        others, [&span](const DaySpan &other) { return other.contains(span.first) && other.contains(span.last); });
}

} // namespace

void QueueDesk::Private::beginRefresh()
{
    if (phase != Phase::Live || refresh.isRunning())
        return;
    if (!connections.session() || load.isRunning()) {
        refresh.schedule(); // a hole is being asked for, or a connection opened
        return;
    }
    const QDate today = now().date();
    spans.extendTo(today.addDays(1));
    const DaySpan wanted = spans.wanted();
    const QDate lastLook = QDateTime::fromSecsSinceEpoch(lookBegan).date();
    refreshBegan = seconds();
    hasFilledGap = false;
    const QList<DaySpan> plan = refreshPlan(contents.ledger().counts(wanted), today, lastLook, refreshBegan,
                                            {.pageSize = pageSizes.sizeAt(refreshBegan)});
    const QList<DaySpan> unsettled = unsettledSpans(spans);
    std::deque<PageWalk> walks;
    for (const DaySpan &span : plan)
        if (!isWithinOne(span, unsettled))
            walks.emplace_back(std::max(span.first, wanted.first), span.last,
                               PageWalkOptions{.verifies = walks.empty()});
    for (const DaySpan &span : unsettled)
        walks.emplace_back(span.first, span.last, PageWalkOptions{.verifies = true});
    refresh.begin(std::move(walks));
    startNext();
}

void QueueDesk::Private::finishRefresh()
{
    const bool isWhole = refresh.finish();
    const QPointer<QueueDesk> self(&q);
    if (isWhole) {
        updatedAt = seconds();
        lookBegan = refreshBegan;
        Q_EMIT q.refreshed();
    }
    if (self && std::exchange(hasFilledGap, false))
        Q_EMIT q.holeFilled();
    if (self)
        Q_EMIT q.progressChanged();
    if (self && refresh.hasBrought()) // in an outage no row would be to blame
        wantAgenda();
    if (self)
        startNext();
}

void QueueDesk::Private::retryHole(qsizetype hole)
{
    const QList<QueueHole> holes = spans.holes();
    if (hole < 0 || hole >= holes.size())
        return;
    if (phase == Phase::Failed) {
        q.resume();
        return;
    }
    if (load.isRunning() && !isOfRefresh)
        endWalk();
    spans.retryHole(hole);
    const QPointer<QueueDesk> self(&q);
    Q_EMIT q.holesChanged();
    if (self)
        startNext();
}

void QueueDesk::Private::showKept(const QList<KeptRow> &rows, const KeptState &state)
{
    if (!owner || owner->profileId.isEmpty() || phase == Phase::Live)
        return;
    // What has come since is newer, and what a whole day did not have is gone.
    QHash<qint64, QList<QueuedAtendimento>> byTime;
    for (const KeptRow &row : rows)
        if (!contents.ledger().contains(row.row.id) && contents.ledger().checkedAt(row.row.dataCadastro.date()) == 0)
            byTime[row.receivedAt].append(row.row);
    kept = state;
    keptAt = state.keptAt;
    for (auto some = byTime.cbegin(); some != byTime.cend(); ++some)
        contents.put(*some, {state.coveredFrom, state.coveredUntil}, some.key(), false);
    const QPointer<QueueDesk> self(&q);
    if (phase == Phase::NotConnected || phase == Phase::Empty)
        enter(Phase::Kept);
    if (self)
        Q_EMIT q.progressChanged();
}

void QueueDesk::Private::wantAgenda()
{
    std::deque<QueueOpenings::Wanted> wanted;
    const QueueTable &table = contents.table();
    const QueueRows &rows = table.columns();
    for (const Slot slot : wantsAgenda ? table.all() : std::span<const Slot>()) {
        if (rows.agenda[slot] != Agenda::Unknown || rows.mark[slot] == RowMark::Gone)
            continue;
        if (const Protocolo protocolo(rows.text(slot, QueueRows::Protocolo)); !protocolo.isEmpty())
            wanted.push_back({IdAtendimento(rows.text(slot, QueueRows::Id)), protocolo});
    }
    openings.setWanted(std::move(wanted));
}

} // namespace guiche
