// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queuedeskprivate.h"
#include "queue/serverskew.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace guiche
{

namespace
{

// Rows are put into the table no more often, so that a page that comes every few milliseconds does not keep the window
// from being used.
constexpr std::chrono::milliseconds applyingPause{200};

} // namespace

QueueDesk::Private::Private(QueueDesk &desk, ConnectionDesk &connectionDesk, Clock handedClock, Alarm handedAlarm)
    : q(desk)
    , connections(connectionDesk)
    , clock(std::move(handedClock))
    , alarm(std::move(handedAlarm))
    , refresh(clock, alarm)
    , retry(alarm)
{
    connectParts();
}

void QueueDesk::Private::connectParts()
{
    connect(&connections, &ConnectionDesk::connectionChanged, &q, [this] { followConnection(); });
    connect(&load, &QueueLoad::arrived, &q, [this](const QList<QueuedAtendimento> &rows) { takePage(rows); });
    connect(&load, &QueueLoad::finished, &q, [this] { finishWalk(); });
    connect(&load, &QueueLoad::pausing, &q, [this](const Pause &begun) {
        pause.begin(begun);
        Q_EMIT q.progressChanged();
    });
    connect(&refresh, &QueueRefresh::due, &q, [this] { beginRefresh(); });
    connect(&retry, &LoadRetry::due, &q, &QueueDesk::resume);
    connect(&retry, &LoadRetry::leftChanged, &q, &QueueDesk::progressChanged);
    connect(&contents, &QueueContents::tableChanged, &q, &QueueDesk::tableChanged);
    connect(&contents, &QueueContents::closedChanged, &q, &QueueDesk::closedChanged);
    connect(&contents, &QueueContents::rowChanged, &openings, &QueueOpenings::forget);
    connect(&openings, &QueueOpenings::openedChanged, &q, &QueueDesk::openedChanged);
    connect(&openings, &QueueOpenings::agendaProgressChanged, &q, &QueueDesk::agendaProgressChanged);
    connect(&openings, &QueueOpenings::agendaKnown, &q, [this](const IdAtendimento &id, Agenda agenda) {
        if (contents.table().find(id))
            contents.setAgenda(id, agenda);
    });
}

std::optional<QueueDesk::Private::Owner> QueueDesk::Private::ownerNow() const
{
    const QString profileId = connections.profile() ? connections.profile()->id : QString();
    switch (connections.state()) {
    case ConnectionDesk::State::NotConnected:
    case ConnectionDesk::State::SignedOut:
        return {};
    case ConnectionDesk::State::Opening:
        return Owner{profileId, connections.profile()->server};
    case ConnectionDesk::State::Connected:
        return Owner{profileId, connections.session()->connection().server};
    }
    Q_UNREACHABLE();
}

void QueueDesk::Private::followConnection()
{
    const QPointer<QueueDesk> self(&q);
    endWalk(); // its session is no more
    openings.setSession(connections.session());
    if (!self)
        return;
    std::optional<Owner> ownerNext = ownerNow();
    const bool isAnother = ownerNext != owner;
    isWaiting = isWaiting && ownerNext;
    owner = std::move(ownerNext);
    if (std::exchange(isServerSilent, false))
        Q_EMIT q.progressChanged();
    if (self && isAnother)
        forget();
    if (!self)
        return;
    const bool isConnected = connections.session() != nullptr;
    if (const Phase next = isConnected ? Phase::Empty : Phase::NotConnected;
        phase != next && (isAnother || phase == Phase::NotConnected))
        enter(next);
    if (!self || !isConnected)
        return;
    if (std::exchange(isWaiting, false))
        begin();
    else
        startNext();
}

// What is left of it is asked for when there is a session again.
void QueueDesk::Private::endWalk()
{
    apply();
    std::optional<PageWalk> left = load.cancel();
    pause.end();
    if (!left)
        return;
    if (left->outcome() != PageWalk::Outcome::Walking)
        settleWalk(*std::move(left)); // whoever heard of its last page ends it before its end is told
    else if (isOfRefresh)
        refresh.putBack(*std::move(left));
    else
        spans.putBack(*std::move(left));
}

void QueueDesk::Private::forget()
{
    refresh.stop();
    retry.stop();
    retry.noteAnswer(); // another server may give one at once
    spans.clear();
    arrived.clear();
    applying.cancel();
    isApplyingSoon = false;
    error.reset();
    pageSizes = {};
    if (!isWaiting)
        since = {};
    kept = {};
    keptAt = updatedAt = skew = skipped = 0;
    const QPointer<QueueDesk> self(&q);
    openings.clear();
    if (self)
        contents.clear();
    if (self)
        Q_EMIT q.holesChanged();
    if (self)
        Q_EMIT q.progressChanged();
}

void QueueDesk::Private::begin()
{
    endWalk();
    refresh.stop();
    retry.stop();
    error.reset();
    skipped = 0;
    lookBegan = seconds(); // of the newest days, that are not asked again when it goes on days later
    // The provider's clock may be past midnight already.
    const QDate today = now().date();
    const QDate last = std::max(since, today.addDays(1));
    spans.begin({since, last}, RefreshPolicy().recentDays + static_cast<int>(today.daysTo(last)));
    const QPointer<QueueDesk> self(&q);
    enter(Phase::Loading);
    if (self)
        Q_EMIT q.holesChanged();
    if (self)
        startNext();
}

void QueueDesk::Private::cancel()
{
    isWaiting = false;
    if (phase != Phase::Loading)
        return;
    const QPointer<QueueDesk> self(&q);
    endWalk();
    openings.setHeld(false);
    enter(Phase::Cancelled);
    if (self)
        Q_EMIT q.progressChanged();
    if (self)
        wantAgenda(); // of the rows that came
}

void QueueDesk::Private::startNext()
{
    if (load.isRunning() || !connections.session())
        return;
    const bool isAsking = phase == Phase::Loading || phase == Phase::Live;
    std::optional<PageWalk> walk = refresh.isRunning() ? refresh.next() : isAsking ? spans.next() : std::nullopt;
    if (walk)
        start(*std::move(walk));
    else if (refresh.isRunning())
        finishRefresh();
    else if (phase == Phase::Loading)
        finishLoading();
    else
        openings.setHeld(false);
}

void QueueDesk::Private::start(PageWalk walk)
{
    openings.setHeld(true);
    isOfRefresh = refresh.isRunning();
    // What changes while it is being asked may not have been told.
    walkBegan = seconds();
    walk.limitPageSize(pageSizes.sizeAt(walkBegan));
    walkSize = walk.pageSize();
    load.start(*connections.session(), std::move(walk));
    Q_EMIT q.progressChanged();
}

void QueueDesk::Private::takePage(const QList<QueuedAtendimento> &rows)
{
    pause.end();
    if (!rows.isEmpty())
        noteAnswer();
    measureSkew(rows);
    arrived.append(rows);
    if (!isApplyingSoon && !rows.isEmpty()) {
        apply();
        applyLater();
    }
    Q_EMIT q.progressChanged();
}

void QueueDesk::Private::noteAnswer()
{
    retry.noteAnswer();
    isServerSilent = false;
}

void QueueDesk::Private::measureSkew(const QList<QueuedAtendimento> &rows)
{
    const std::optional<qint64> told = serverSkew(rows, clock().toSecsSinceEpoch());
    constexpr qint64 aMinute = 60; // the server tells no less
    if (told && std::abs(*told - skew) >= aMinute)
        skew = *told;
}

void QueueDesk::Private::apply()
{
    if (arrived.isEmpty() || !load.walk())
        return;
    const QList<QueuedAtendimento> rows = std::exchange(arrived, {});
    contents.put(rows, {load.walk()->first(), load.walk()->last()}, seconds(), isOfRefresh);
}

void QueueDesk::Private::applyLater()
{
    isApplyingSoon = true;
    applying = alarm(applyingPause, [this] {
        isApplyingSoon = false;
        if (arrived.isEmpty())
            return;
        apply();
        applyLater();
    });
}

// Whether there are days among them that should have come before and did not.
bool QueueDesk::Private::isGap(const DaySpan &days) const
{
    const QDate looked = QDateTime::fromSecsSinceEpoch(lookBegan).date();
    for (QDate day = days.first; day <= std::min(days.last, looked); day = day.addDays(1))
        if (contents.ledger().checkedAt(day) == 0)
            return true;
    return false;
}

void QueueDesk::Private::settleWalk(PageWalk walk)
{
    const DaySpan days{walk.first(), walk.last()};
    skipped += walk.skipped();
    if (walk.pageSize() < walkSize) // and not because it has been walked before
        pageSizes.note(walk, seconds());
    if (isOfRefresh && walk.isWhole())
        hasFilledGap |= isGap(days);
    if (walk.isWhole())
        contents.settle(
            days, walkBegan, [&walk](const IdAtendimento &id) { return walk.contains(id); }, isOfRefresh);
    if (isOfRefresh) {
        refresh.note(walk);
        contents.noteTried(days, walkBegan);
    }
    if (!isOfRefresh || walk.isWhole())
        spans.settle(std::move(walk));
}

void QueueDesk::Private::finishWalk()
{
    apply();
    std::optional<PageWalk> walk = load.take();
    if (!walk)
        return;
    if (walk->outcome() != PageWalk::Outcome::Failed)
        noteAnswer(); // there may be no row
    else
        isServerSilent = walk->error() && walk->error()->httpStatus == 0;
    const bool endsLoading = walk->outcome() == PageWalk::Outcome::Failed && phase == Phase::Loading;
    if (endsLoading) {
        error = walk->error();
        retry.begin(*error);
    }
    const bool isOfHole = phase == Phase::Live && !isOfRefresh;
    settleWalk(*std::move(walk));
    const QPointer<QueueDesk> self(&q);
    if (endsLoading) {
        openings.setHeld(false);
        enter(Phase::Failed);
    }
    if (self)
        Q_EMIT q.holesChanged();
    if (self)
        Q_EMIT q.progressChanged();
    if (self && isOfHole)
        Q_EMIT q.holeFilled();
    if (self && (isOfHole || (endsLoading && !isServerSilent)))
        wantAgenda(); // of the rows that came
    if (self && !endsLoading)
        startNext();
}

void QueueDesk::Private::finishLoading()
{
    contents.narrow(spans.wanted());
    updatedAt = seconds();
    keptAt = 0;
    refresh.schedule();
    const QPointer<QueueDesk> self(&q);
    enter(Phase::Live);
    if (self)
        Q_EMIT q.progressChanged();
    if (self)
        wantAgenda();
    if (self)
        openings.setHeld(load.isRunning());
}

void QueueDesk::Private::enter(Phase next)
{
    phase = next;
    Q_EMIT q.phaseChanged();
}

} // namespace guiche
