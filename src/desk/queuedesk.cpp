// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queuedesk.h"

#include "desk/queuedeskprivate.h"
#include "queue/queuerows.h"
#include "queue/serverskew.h"

#include <cstdlib>

namespace guiche
{

QueueDesk::QueueDesk(ConnectionDesk &connections, Clock clock, Alarm alarm, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, connections, std::move(clock), std::move(alarm)))
{
    d->followConnection();
}

QueueDesk::~QueueDesk() = default;

void QueueDesk::load(QDate since)
{
    d->since = since;
    d->isWaiting = d->connections.state() == ConnectionDesk::State::Opening;
    if (d->connections.session())
        d->begin();
}

void QueueDesk::cancel()
{
    d->cancel();
}

void QueueDesk::resume()
{
    if ((phase() != Phase::Cancelled && phase() != Phase::Failed) || !d->connections.session())
        return;
    d->retry.stop();
    d->error.reset();
    d->spans.resume();
    const QPointer<QueueDesk> self(this);
    d->enter(Phase::Loading);
    if (self)
        Q_EMIT holesChanged();
    if (self)
        d->startNext();
}

void QueueDesk::refreshNow()
{
    d->beginRefresh();
}

void QueueDesk::retryHole(qsizetype hole)
{
    d->retryHole(hole);
}

void QueueDesk::showKept(const QList<KeptRow> &rows, const KeptState &state)
{
    d->showKept(rows, state);
}

QueueDesk::Phase QueueDesk::phase() const
{
    return d->phase;
}

const std::optional<Error> &QueueDesk::error() const
{
    return d->error;
}

std::optional<std::chrono::seconds> QueueDesk::retryIn() const
{
    return d->retry.left();
}

bool QueueDesk::isServerSilent() const
{
    return d->isServerSilent;
}

bool QueueDesk::isRefreshing() const
{
    return d->refresh.isRunning();
}

bool QueueDesk::isFillingHole() const
{
    return d->phase == Phase::Live && d->load.isRunning() && !d->isOfRefresh;
}

const std::optional<Error> &QueueDesk::refreshError() const
{
    return d->refresh.error();
}

std::optional<Pause> QueueDesk::pause() const
{
    return d->pause.left();
}

const QueueTable &QueueDesk::table() const
{
    return d->contents.table();
}

std::span<const ClosedAtendimento> QueueDesk::closedRows() const
{
    return d->contents.closed().all();
}

QueueProgress QueueDesk::progress() const
{
    return d->spans.progress(d->load.walk());
}

QDate QueueDesk::firstDay() const
{
    return d->spans.wanted().first;
}

QDate QueueDesk::coverageSince() const
{
    if (const QDate loaded = d->spans.coverageSince(); loaded.isValid())
        return loaded;
    return d->keptAt != 0 && d->kept.isWhole ? d->kept.coveredFrom : QDate();
}

QList<QueueHole> QueueDesk::holes() const
{
    return d->spans.holes();
}

QList<QueueCaveat> QueueDesk::caveats() const
{
    return d->spans.caveats();
}

qint64 QueueDesk::skippedRows() const
{
    return d->skipped;
}

qint64 QueueDesk::updatedAt() const
{
    return d->updatedAt;
}

qint64 QueueDesk::oldestCheck() const
{
    const DaySpan &wanted = d->spans.wanted();
    return wanted.first.isValid() ? d->contents.ledger().oldestCheck(wanted) : 0;
}

qint64 QueueDesk::keptAt() const
{
    return d->keptAt;
}

QDateTime QueueDesk::now() const
{
    return d->now();
}

qint64 QueueDesk::clockSkew() const
{
    return d->skew;
}

bool QueueDesk::isSkewLarge() const
{
    return std::abs(d->skew) >= largeSkew;
}

QueueRefresh &QueueDesk::refresh()
{
    return d->refresh;
}

void QueueDesk::acknowledge(std::span<const Slot> slots)
{
    d->contents.acknowledge(slots);
}

void QueueDesk::acknowledgeAll()
{
    d->contents.acknowledgeAll();
}

void QueueDesk::setDueOf(QueueTable::DueOf dueOf)
{
    d->contents.setDueOf(std::move(dueOf));
}

void QueueDesk::open(const IdAtendimento &id)
{
    if (const std::optional<Slot> slot = table().find(id))
        d->openings.open(id, table().row(*slot).protocolo);
}

OpenedRow QueueDesk::opened(const IdAtendimento &id) const
{
    return d->openings.opened(id);
}

void QueueDesk::setWantsAgenda(bool wants)
{
    if (std::exchange(d->wantsAgenda, wants) != wants)
        d->wantAgenda();
}

const AgendaProgress &QueueDesk::agendaProgress() const
{
    return d->openings.agendaProgress();
}

bool QueueDesk::isLookingUpAgenda() const
{
    const AgendaProgress &progress = agendaProgress();
    return d->wantsAgenda && (d->phase == Phase::Loading || (progress.done < progress.total && !progress.error));
}

bool QueueDesk::isAgendaInVain(Slot slot) const
{
    const QueueRows &rows = table().columns();
    return rows.text(slot, QueueRows::Protocolo).isEmpty()
        || d->openings.isInVain(IdAtendimento(rows.text(slot, QueueRows::Id)));
}

} // namespace guiche
