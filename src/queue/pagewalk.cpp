// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/pagewalk.h"

#include <algorithm>

namespace guiche
{

namespace
{

// Nobody will answer the next page either.
bool isHopeless(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotConnected:
    case ErrorKind::SignedOut:
    case ErrorKind::InvalidAddress:
    case ErrorKind::PlainHttpRefused:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TlsFailed:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::CertificateExpired:
    case ErrorKind::CertificateWrongHost:
    case ErrorKind::CertificateChanged:
    case ErrorKind::AuthoritiesUnreadable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignInRefused:
    case ErrorKind::Redirected:
    case ErrorKind::RedirectLoop:
    case ErrorKind::SignInRefused:
    case ErrorKind::TokenRejected:
    case ErrorKind::GrantRejected:
    case ErrorKind::Forbidden:
    case ErrorKind::WrongAddress:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
    case ErrorKind::KeychainFailed:
        return true;
    case ErrorKind::Unreachable:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::NetworkFailed:
    case ErrorKind::Rejected:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::Unreadable:
    case ErrorKind::UnexpectedShape:
    case ErrorKind::NestedTooDeep:
    case ErrorKind::BodyTooLarge:
        return false;
    }
    Q_UNREACHABLE();
}

constexpr int mostFailuresInARow = 4; // two pages, each asked twice, or four next to each other
constexpr int largestPage = 500; // contract.md

} // namespace

PageWalk::PageWalk(QDate first, QDate last, PageWalkOptions options)
    : m_first(first)
    , m_last(last)
    , m_options(options)
    , m_size(options.pageSize)
{
}

std::optional<PageWalk::Request> PageWalk::next()
{
    if (m_outcome != Outcome::Walking || m_isStopping || m_flights.size() >= m_options.mostInFlight)
        return {};
    // The first page tells whether there are more, and how large they may be.
    if (m_pass.replies == 0 && !m_flights.isEmpty())
        return {};
    const std::optional<Range> range = nextRange();
    if (!range)
        return {};
    Flight flight{.number = m_nextNumber++, .range = *range, .size = m_size};
    flight.base = range->first - range->first % m_size;
    // What a page does not reach, because it was halved, is asked next.
    if (const qint64 reach = flight.base + m_size; range->end > reach) {
        m_todo.prepend({reach, range->end, range->isAgain});
        flight.range.end = reach;
    }
    m_flights.append(flight);
    return Request{flight.number,
                   {.dataInicio = m_first,
                    .dataFim = m_last,
                    .pagina = static_cast<int>(flight.base / m_size),
                    .itensPorPagina = m_size}};
}

std::optional<PageWalk::Range> PageWalk::nextRange()
{
    if (!m_todo.isEmpty())
        return m_todo.takeFirst();
    // As long as nobody has said where the list ends, one page after the other.
    if (!m_end && !m_later.isEmpty())
        return takeLater();
    const bool mayGoOn = m_end ? m_frontier < *m_end : m_flights.isEmpty();
    if (mayGoOn && m_frontier < m_options.mostRows) {
        const Range range{m_frontier, m_frontier - m_frontier % m_size + m_size};
        m_frontier = range.end;
        return range;
    }
    return takeLater();
}

std::optional<PageWalk::Range> PageWalk::takeLater()
{
    if (m_later.isEmpty() || !m_flights.isEmpty())
        return {};
    return m_later.takeFirst();
}

QList<QueuedAtendimento> PageWalk::take(int number, const Result<QueuePage> &reply)
{
    const auto found = std::ranges::find(m_flights, number, &Flight::number);
    if (found == m_flights.end() || m_outcome != Outcome::Walking)
        return {};
    const Flight flight = *found;
    m_flights.erase(found);
    QList<QueuedAtendimento> rows;
    if (!reply) {
        fail(flight, reply.error());
    } else {
        m_failuresInARow = 0;
        ++m_pass.replies;
        noteTotal(*reply);
        qsizetype known = 0;
        rows = record(flight, *reply, &known);
        if (!rows.isEmpty() && known == rows.size()) {
            m_pass.repeats = true;
            m_pass.hasMoved = true;
            m_end = std::min(m_end.value_or(flight.base), flight.base);
        } else if (!adoptSize(flight, *reply)) {
            noteSize(flight, *reply);
            noteEnd(flight, *reply);
        }
    }
    settle();
    return rows;
}

void PageWalk::limitPageSize(int most)
{
    m_size = std::min(m_size, std::max(most, m_options.smallestPage));
}

void PageWalk::putBack()
{
    for (const Flight &flight : std::as_const(m_flights))
        m_todo.append(flight.range);
    m_flights.clear();
    std::ranges::sort(m_todo, {}, &Range::first);
}

void PageWalk::retry(qsizetype hole)
{
    const PageHole again = m_holes.takeAt(hole);
    m_error.reset();
    m_isStopping = false;
    m_failuresInARow = 0;
    m_outcome = Outcome::Walking;
    if (again.end >= 0)
        m_todo.append({again.first, again.end});
    else
        m_frontier = again.first;
}

void PageWalk::retryAll()
{
    while (!m_holes.isEmpty())
        retry(m_holes.size() - 1);
    std::ranges::sort(m_todo, {}, &Range::first);
}

bool PageWalk::contains(const IdAtendimento &id) const
{
    const auto seen = m_seen.constFind(id);
    // An earlier pass counts as long as this one has not come to its end in quiet.
    return seen != m_seen.cend() && (!isWhole() || seen->pass == m_pass.number);
}

qsizetype PageWalk::size() const
{
    return isWhole() ? static_cast<qsizetype>(m_pass.unique) : m_seen.size();
}

QList<IdAtendimento> PageWalk::ghosts() const
{
    QList<IdAtendimento> ids;
    if (isWhole() && size() != m_seen.size())
        for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen)
            if (seen->pass != m_pass.number)
                ids.append(seen.key());
    return ids;
}

void PageWalk::fail(const Flight &flight, const Error &error)
{
    const bool mayBeHalved = error.kind == ErrorKind::TimedOut && flight.size > m_options.smallestPage;
    // A server that has not answered at all may not be there, whatever the size; each of these cost a minute.
    m_failuresInARow += mayBeHalved && hasAnswered() ? 0 : 1;
    if (isHopeless(error.kind) || m_failuresInARow >= mostFailuresInARow) {
        m_todo.append(flight.range);
        stop(error);
    } else if (mayBeHalved) {
        limitPageSize(flight.size / 2);
        m_todo.prepend(flight.range);
        std::ranges::sort(m_todo, {}, &Range::first);
    } else if (flight.range.isAgain) {
        m_holes.append({flight.range.first, flight.range.end, error});
    } else {
        m_later.append({flight.range.first, flight.range.end, true});
    }
}

void PageWalk::stop(const Error &error)
{
    m_isStopping = true;
    if (!m_error)
        m_error = error;
}

// A page twice as long as another server's, or half: `pagina` counts in those then. The first page tells.
bool PageWalk::adoptSize(const Flight &flight, const QueuePage &page)
{
    const std::optional<qint64> &last = page.paginacao.ultimaPagina;
    const bool isOdd = page.received > 0 && page.received != flight.size && page.received <= largestPage;
    if (flight.base != 0 || flight.range.first != 0 || !isOdd || !last || *last < 1 || !m_pass.total)
        return false;
    const qint64 pages = (*m_pass.total + page.received - 1) / page.received;
    if (pages != *last + 1 || m_frontier > flight.size)
        return false;
    m_size = static_cast<int>(page.received);
    if (page.received > flight.size)
        m_options.smallestPage = m_size; // it does not get smaller by asking
    m_frontier = m_size;
    m_end = *m_pass.total;
    return true;
}

QList<QueuedAtendimento> PageWalk::record(const Flight &flight, const QueuePage &page, qsizetype *known)
{
    QList<QueuedAtendimento> rows = page.atendimentos;
    const auto hasNoId = [](const QueuedAtendimento &row) { return row.id.isEmpty(); };
    if (std::ranges::any_of(rows, hasNoId))
        m_pass.skipped += rows.removeIf(hasNoId);
    m_pass.skipped += page.skipped;
    // Twice on one page is no sign of movement: a page is of one moment.
    m_pass.repeated += std::max<qint64>(page.received - page.atendimentos.size() - page.skipped, 0);
    qint64 place = flight.base;
    for (const QueuedAtendimento &row : std::as_const(rows)) {
        Seen &seen = m_seen[row.id];
        if (seen.pass == m_pass.number) {
            // A page that was halved begins before what is missing: there the same rows are no sign of anything.
            *known += seen.place / m_size != place / m_size ? 1 : 0;
            m_pass.hasMoved |= seen.place != place;
        } else {
            m_pass.newcomers += seen.pass != m_pass.number - 1 ? 1 : 0;
            ++m_pass.unique;
        }
        seen = {m_pass.number, place++};
    }
    return rows;
}

void PageWalk::noteTotal(const QueuePage &page)
{
    const std::optional<qint64> &total = page.paginacao.totalRegistros;
    if (!total || *total < 0 || *total > m_options.mostRows)
        return;
    if (m_pass.total && *m_pass.total != *total)
        m_pass.hasMoved = true;
    m_pass.total = *total;
}

void PageWalk::noteSize(const Flight &flight, const QueuePage &page)
{
    if (!m_pass.total)
        return;
    const qint64 expected = std::clamp<qint64>(*m_pass.total - flight.base, 0, flight.size);
    if (page.received != expected)
        m_pass.isOdd = true;
}

void PageWalk::noteEnd(const Flight &flight, const QueuePage &page)
{
    const qint64 reach = flight.base + flight.size;
    const std::optional<qint64> &last = page.paginacao.ultimaPagina;
    const qint64 mostPages = m_options.mostRows / flight.size;
    const qint64 pagina = flight.base / flight.size;
    if (page.received == 0) {
        m_end = std::min(m_end.value_or(flight.base), flight.base);
    } else if (last && *last >= 0 && *last <= mostPages) {
        // Where the total says more than the last page, the next one tells which is right.
        m_end = std::max(pagina >= *last ? reach : (*last + 1) * flight.size, m_pass.total.value_or(0));
    } else if (m_pass.total) {
        m_end = std::max(*m_pass.total, reach);
    } else if (page.received < flight.size) {
        m_end = reach;
    }
}

void PageWalk::settle()
{
    if (!m_flights.isEmpty())
        return;
    if (m_isStopping) {
        m_todo.append(std::exchange(m_later, {}));
        std::ranges::sort(m_todo, {}, &Range::first);
        for (const Range &range : std::exchange(m_todo, {}))
            m_holes.append({range.first, range.end, *m_error});
        if (!m_end || m_frontier < *m_end)
            m_holes.append({m_frontier, -1, *m_error});
        end(Outcome::Failed);
        return;
    }
    const bool isThrough = m_todo.isEmpty() && m_later.isEmpty();
    if (isThrough && m_end && m_frontier >= *m_end)
        finishPass();
    else if (isThrough && m_frontier >= m_options.mostRows)
        end(Outcome::TooMany);
}

void PageWalk::finishPass()
{
    const bool isSame = m_pass.isAs(m_before);
    const bool isProven = !m_options.verifies || isSame || m_pass.replies == 1;
    if (!m_holes.isEmpty())
        end(Outcome::Holes);
    else if ((m_pass.isQuiet() && isProven)
             || (isSame && m_pass.agrees())) // what was missed would have been told by the total
        end(Outcome::Complete);
    else if (isSame && m_pass.repeats && m_before.repeats)
        end(Outcome::PagesRepeat);
    else if (isSame && !m_pass.hasMoved && !m_before.hasMoved && m_pass.total == m_before.total)
        end(Outcome::TotalsDisagree);
    else if (m_pass.number >= m_options.mostPasses)
        end(m_pass.repeats ? Outcome::PagesRepeat : Outcome::KeptChanging);
    else
        beginPass();
}

void PageWalk::beginPass()
{
    m_before = m_pass;
    m_pass = {.number = m_before.number + 1};
    m_frontier = 0;
    m_end.reset();
}

} // namespace guiche
