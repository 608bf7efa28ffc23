// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soakcheck.h"

#include "queue/queuetable.h"

#include <limits>
#include <utility>

namespace guiche
{

namespace
{

DemoMoment demoMoment(const QDateTime &moment)
{
    return DemoMoment(moment.date(), moment.time());
}

// The server's clock goes on all the time.
bool isSame(QueuedAtendimento a, const QueuedAtendimento &b)
{
    a.clock = b.clock;
    return a == b;
}

// As long as a row stays pending it is open ever longer.
bool isClockBetween(const ServerClock &clock, const ServerClock &before, const ServerClock &after)
{
    return before.minutosEmAberto <= clock.minutosEmAberto && clock.minutosEmAberto <= after.minutosEmAberto
        && before.minutosRestantes >= clock.minutosRestantes && clock.minutosRestantes >= after.minutosRestantes;
}

QString complaint(const char *what, const IdAtendimento &id)
{
    return QString::fromLatin1(what) + QStringLiteral(": ") + id.text();
}

} // namespace

SoakCheck::SoakCheck(const DemoServer &server, const QDateTime &origin, const DemoQueueOptions &options, QDate since)
    : m_server(server)
    , m_mirror(demoMoment(origin), options)
    , m_since(since)
{
}

std::map<QDate, SoakCheck::State> SoakCheck::stateAt(const QDateTime &moment) const
{
    std::map<QDate, State> days;
    for (const QueuedAtendimento &row : m_server.rowsAt(moment)) {
        const QDate day = row.dataCadastro.date();
        if (day < m_since)
            continue;
        if (row.isFechado())
            days[day].closed.insert(row.id);
        else
            days[day].pending.insert(row.id, row);
    }
    return days;
}

void SoakCheck::note(const QList<DaySpan> &asked, const QDateTime &begin, const QDateTime &end, bool isWhole)
{
    std::map<QDate, State> before = stateAt(begin);
    std::map<QDate, State> after = stateAt(end);
    for (const DaySpan &span : asked) {
        for (QDate date = span.first; date <= span.last; date = date.addDays(1)) {
            const auto known = m_days.find(date);
            if (known != m_days.end() && known->second.end == end)
                continue; // of another span too
            if (known != m_days.end() && !isWhole) {
                known->second.end = end;
                known->second.after = std::move(after[date]);
            } else {
                m_days[date] = {begin, end, std::move(before[date]), std::move(after[date]), {}};
            }
        }
    }
}

QStringList SoakCheck::complaints(const QueueTable &table, std::span<const ClosedAtendimento> closed)
{
    QStringList complaints;
    checkPending(table, complaints);
    checkClosed(closed, complaints);
    return complaints;
}

void SoakCheck::checkPending(const QueueTable &table, QStringList &complaints)
{
    QSet<IdAtendimento> there; // gone ones too
    QSet<IdAtendimento> pending;
    for (const Slot slot : table.all()) {
        const QueuedAtendimento row = table.row(slot);
        if (there.contains(row.id))
            complaints << complaint("twice in the table", row.id);
        there.insert(row.id);
        if (table.find(row.id) != slot)
            complaints << complaint("found elsewhere in the table", row.id);
        if (table.mark(slot) == RowMark::Gone)
            continue;
        pending.insert(row.id);
        if (const QString problem = problemOf(row); !problem.isEmpty())
            complaints << problem;
    }
    for (const auto &[date, day] : m_days) {
        for (auto row = day.before.pending.cbegin(); row != day.before.pending.cend(); ++row)
            if (day.after.pending.contains(row.key()) && !pending.contains(row.key()))
                complaints << complaint(there.contains(row.key()) ? "told to be gone" : "missed", row.key());
    }
}

QString SoakCheck::problemOf(const QueuedAtendimento &row)
{
    const auto known = m_days.find(row.dataCadastro.date());
    if (known == m_days.end())
        return complaint("of a day that was not asked for", row.id);
    Day &day = known->second;
    const auto before = day.before.pending.constFind(row.id);
    const auto after = day.after.pending.constFind(row.id);
    const bool wasThere = before != day.before.pending.cend();
    const bool isThere = after != day.after.pending.cend();
    if (wasThere && isThere && !isClockBetween(row.clock, before->clock, after->clock))
        return complaint("of another time", row.id);
    if ((wasThere && isSame(row, *before)) || (isThere && isSame(row, *after)) || wasSoBetween(row, day))
        return {};
    return complaint(wasThere || isThere ? "other values" : "not pending", row.id);
}

bool SoakCheck::wasSoBetween(const QueuedAtendimento &row, Day &day)
{
    if (const auto known = day.between.constFind(row.id); known != day.between.cend() && isSame(row, *known))
        return true;
    ++m_searched;
    const QueueQuery whole{.dataInicio = row.dataCadastro.date(),
                           .dataFim = row.dataCadastro.date(),
                           .itensPorPagina = std::numeric_limits<int>::max()};
    const DemoMoment end = demoMoment(day.end);
    qint64 events = -1;
    for (DemoMoment moment = demoMoment(day.begin); moment <= end; moment = moment.plusSeconds(1)) {
        m_mirror.moveTo(moment);
        if (std::exchange(events, m_mirror.events()) == m_mirror.events())
            continue;
        for (const QueuedAtendimento &was : m_mirror.page(whole).rows) {
            if (was.id == row.id && !was.isFechado() && isSame(row, was)) {
                day.between.insert(row.id, was);
                return true;
            }
        }
    }
    return false;
}

// The demo never opens again what was closed, and only pending ones vanish.
void SoakCheck::checkClosed(std::span<const ClosedAtendimento> closed, QStringList &complaints) const
{
    QSet<IdAtendimento> there;
    for (const ClosedAtendimento &row : closed) {
        if (there.contains(row.id))
            complaints << complaint("twice among the closed ones", row.id);
        there.insert(row.id);
        const auto day = m_days.find(row.dataCadastro.date());
        if (day == m_days.cend() || !day->second.after.closed.contains(row.id))
            complaints << complaint("not closed", row.id);
    }
    for (const auto &[date, day] : m_days)
        for (const IdAtendimento &id : day.before.closed)
            if (!there.contains(id))
                complaints << complaint("missed among the closed ones", id);
}

} // namespace guiche
