// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/searchdesk.h"

#include "desk/connectiondesk.h"

#include <QPointer>

#include <algorithm>

namespace guiche
{

SearchDesk::SearchDesk(ConnectionDesk &connections, Clock clock, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_groups(std::move(clock))
{
    connect(&m_connections, &ConnectionDesk::connectionChanged, this, &SearchDesk::followConnection);
    connect(&m_groups, &SearchGroups::rowsChanged, this, &SearchDesk::followRows);
    connect(&m_groups, &SearchGroups::groupOpened, this, &SearchDesk::groupOpened);
    connect(&m_groups, &SearchGroups::historyChanged, this, &SearchDesk::historyChanged);
    connect(&m_groups, &SearchGroups::progressed, this, &SearchDesk::progressed);
    connect(&m_groups, &SearchGroups::pausing, this, &SearchDesk::notePause);
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
        m_groups.clear();
        m_error.reset();
    }
    if (m_isWaiting)
        ask();
    else if (isForgotten)
        enter(Phase::Idle);
}

// Whether there are rows to show is what tells Found from NothingFound.
void SearchDesk::followRows()
{
    Phase &phase = m_phase == Phase::Searching ? m_phaseBefore : m_phase;
    const bool isSettled = phase == Phase::Found || phase == Phase::NothingFound;
    const Phase before = phase;
    if (isSettled)
        phase = outcome()->reply.atendimentos.isEmpty() ? Phase::NothingFound : Phase::Found;
    const QPointer<SearchDesk> self(this);
    const bool isChanged = m_phase != Phase::Searching && before != phase;
    Q_EMIT rowsChanged();
    if (self && isChanged)
        Q_EMIT changed();
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
    m_groups.cancel();
    if (m_phase != Phase::Searching) {
        m_phaseBefore = m_phase;
        m_queryBefore = m_query;
    }
    m_query = query;
    m_timer.start();
    ask();
}

void SearchDesk::ask()
{
    m_pause.end();
    m_isWaiting = m_connections.state() == ConnectionDesk::State::Opening;
    if (m_isWaiting) {
        m_server = m_connections.profile()->server;
        m_readings.cancel();
        enter(Phase::Searching);
    } else if (Session *session = m_connections.session()) {
        m_server = session->connection().server;
        m_readings.ask(
            *session, m_query, [this](const std::vector<Readings::Reading> &readings) { settle(readings); },
            [this](const Pause &pause) { notePause(pause); });
        enter(Phase::Searching);
    } else {
        const bool isSignedOut = m_connections.state() == ConnectionDesk::State::SignedOut;
        m_server = isSignedOut ? m_connections.profile()->server : ServerAddress();
        m_error = Error{isSignedOut ? ErrorKind::SignedOut : ErrorKind::NotConnected};
        enter(Phase::Failed);
    }
}

void SearchDesk::cancel()
{
    if (m_phase != Phase::Searching) {
        m_groups.cancel();
        return;
    }
    m_readings.cancel();
    m_isWaiting = false;
    m_query = m_queryBefore;
    const QPointer<SearchDesk> self(this);
    enter(m_phaseBefore);
    if (self)
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
    return m_phase == Phase::Searching || isLoadingAll() ? m_pause.left() : std::optional<Pause>();
}

void SearchDesk::notePause(const Pause &pause)
{
    m_pause.begin(pause);
    Q_EMIT changed();
}

void SearchDesk::settle(const std::vector<Readings::Reading> &readings)
{
    const auto good = std::ranges::find_if(readings, [](const auto &reading) { return reading.result->has_value(); });
    if (good == readings.end()) {
        m_error = readings.front().result->error();
        enter(Phase::Failed);
        return;
    }
    m_error.reset();
    m_groups.replace(m_query, readings, elapsed(), m_preferredTipo);
    if (m_fetchesHistory)
        m_groups.expectHistory();
    // Before anybody hears of it: whoever searches on from there is not to be put back into this phase.
    m_phase = outcome()->reply.atendimentos.isEmpty() ? Phase::NothingFound : Phase::Found;
    const QPointer<SearchDesk> self(this);
    Q_EMIT outcomeArrived();
    if (self)
        Q_EMIT changed();
    if (self && m_groups.isHistoryDue() && sessionForMore())
        m_groups.fetchHistory(*sessionForMore());
}

Session *SearchDesk::sessionForMore() const
{
    const bool isAtRest = m_phase == Phase::Found || m_phase == Phase::NothingFound;
    return isAtRest ? m_connections.session() : nullptr;
}

void SearchDesk::setOpenGroup(int group)
{
    if (group < 0 || group >= groups().size() || group == openGroup())
        return;
    const TipoBusca tipo = groups().at(group).tipo();
    m_preferredTipo = tipo;
    const QPointer<SearchDesk> self(this);
    m_groups.setOpenGroup(group);
    if (self)
        Q_EMIT groupChosen(tipo);
}

void SearchDesk::setShowsHistory(bool shows)
{
    const QPointer<SearchDesk> self(this);
    m_groups.setShowsHistory(shows);
    if (self && showsHistory())
        retryHistory();
}

void SearchDesk::retryHistory()
{
    if (Session *session = sessionForMore())
        m_groups.fetchHistory(*session);
}

void SearchDesk::loadAll()
{
    if (!outcome() || !outcome()->mayHaveMore() || isLoadingAll())
        return;
    m_pause.end();
    if (Session *session = sessionForMore())
        m_groups.loadAll(*session);
    else
        m_groups.failLoadAll(Error{ErrorKind::NotConnected});
}

void SearchDesk::enter(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

} // namespace guiche
