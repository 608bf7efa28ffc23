// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/searchdesk.h"

#include "desk/connectiondesk.h"

#include <numeric>

namespace guiche
{

qsizetype SearchOutcome::ordensServicoCount() const
{
    return std::accumulate(reply.atendimentos.cbegin(), reply.atendimentos.cend(), qsizetype{0},
                           [](qsizetype sum, const Atendimento &row) { return sum + row.ordensServico.size(); });
}

SearchDesk::SearchDesk(ConnectionDesk &connections, Clock clock, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_clock(std::move(clock))
{
    connect(&m_connections, &ConnectionDesk::connectionChanged, this, &SearchDesk::followConnection);
}

void SearchDesk::followConnection()
{
    const bool isOpen = m_connections.state() != ConnectionDesk::State::Opening;
    const bool isElsewhere = m_connections.session() && !isOfServerInUse();
    if (!m_isWaiting || !isOpen || isElsewhere)
        cancel(); // nobody answers it any more
    // One provider's customers are not to be read under another's name, nor by who comes after.
    const bool isForgotten = m_phase != Phase::Idle && !isOfServerInUse();
    if (isForgotten) {
        m_outcome.reset();
        m_error.reset();
    }
    if (m_isWaiting)
        ask();
    else if (isForgotten)
        enter(Phase::Idle);
}

bool SearchDesk::isOfServerInUse() const
{
    switch (m_connections.state()) {
    case ConnectionDesk::State::NotConnected:
    case ConnectionDesk::State::SignedOut:
        return false;
    case ConnectionDesk::State::Opening:
        return m_connections.profile()->server == m_server;
    case ConnectionDesk::State::Connected:
        return m_connections.session()->connection().server == m_server;
    }
    Q_UNREACHABLE();
}

void SearchDesk::search(const AtendimentoQuery &query)
{
    if (m_phase != Phase::Searching) {
        m_before = m_phase;
        m_queryBefore = m_query;
    }
    m_query = query;
    m_timer.start();
    ask();
}

void SearchDesk::ask()
{
    m_pauseCause.reset();
    m_isWaiting = m_connections.state() == ConnectionDesk::State::Opening;
    if (m_isWaiting) {
        m_server = m_connections.profile()->server;
        m_call.cancel();
        enter(Phase::Searching);
    } else if (Session *session = m_connections.session()) {
        m_server = session->connection().server;
        m_call = session->atendimentos(
            m_query, [this](Result<AtendimentoReply> result) { settle(std::move(result)); },
            [this](const Pause &pause) {
                m_pauseCause = pause.cause;
                m_pauseEnd.setRemainingTime(pause.length);
                Q_EMIT changed();
            });
        enter(Phase::Searching);
    } else {
        const bool isSignedOut = m_connections.state() == ConnectionDesk::State::SignedOut;
        m_server = isSignedOut ? m_connections.profile()->server : ServerAddress();
        settle(failure(isSignedOut ? ErrorKind::SignedOut : ErrorKind::NotConnected));
    }
}

void SearchDesk::cancel()
{
    if (m_phase != Phase::Searching)
        return;
    m_call.cancel();
    m_isWaiting = false;
    m_query = m_queryBefore;
    enter(m_before);
    Q_EMIT cancelled();
}

void SearchDesk::retry()
{
    search(m_query);
}

std::chrono::milliseconds SearchDesk::elapsed() const
{
    return std::chrono::milliseconds(m_timer.isValid() ? m_timer.elapsed() : 0);
}

std::optional<Pause> SearchDesk::pause() const
{
    if (m_phase != Phase::Searching || !m_pauseCause || m_pauseEnd.hasExpired())
        return {};
    return Pause{*m_pauseCause, std::chrono::milliseconds(m_pauseEnd.remainingTime())};
}

void SearchDesk::settle(Result<AtendimentoReply> result)
{
    if (!result) {
        m_error = result.error();
        enter(Phase::Failed);
        return;
    }
    m_error.reset();
    m_outcome = SearchOutcome{m_query, std::move(*result), m_clock(), elapsed()};
    // Before anybody hears of it: whoever searches on from there is not to be put back into this phase.
    m_phase = m_outcome->reply.atendimentos.isEmpty() ? Phase::NothingFound : Phase::Found;
    Q_EMIT outcomeArrived();
    Q_EMIT changed();
}

void SearchDesk::enter(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

} // namespace guiche
