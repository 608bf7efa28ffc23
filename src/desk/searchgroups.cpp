// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/searchgroups.h"

#include "core/rowmerge.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

bool hasRows(const SearchOutcome &outcome)
{
    return !outcome.reply.atendimentos.isEmpty();
}

// The same question for the closed ones too, newest first.
AtendimentoQuery historyQuery(AtendimentoQuery query)
{
    query.apenasPendente = false;
    query.limit = AtendimentoQuery::largestLimit;
    query.orderBy = OrderBy::DataCadastro;
    query.order = Qt::DescendingOrder;
    return query;
}

} // namespace

SearchGroups::SearchGroups(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    connect(&m_loading, &LoadAll::progressed, this, &SearchGroups::takeLoaded);
    connect(&m_loading, &LoadAll::pausing, this, &SearchGroups::pausing);
}

void SearchGroups::clear()
{
    m_historyCalls.clear();
    m_loading.reset();
    m_groups.clear();
    m_open = -1;
    m_showsHistory = false;
    m_outcome.reset();
    m_otherError.reset();
    m_otherErrorTipo.reset();
}

void SearchGroups::replace(const AtendimentoQuery &query, const std::vector<Readings::Reading> &readings,
                           std::chrono::milliseconds took, std::optional<TipoBusca> preferred)
{
    clear();
    m_query = query;
    const QDateTime now = m_clock();
    for (const Readings::Reading &reading : readings) {
        if (*reading.result) {
            m_groups.append(SearchGroup{{reading.query, **reading.result, now, took}});
        } else {
            m_otherError = reading.result->error();
            m_otherErrorTipo = reading.query.tipo;
        }
    }
    const auto foundNothing = [](const SearchGroup &group) { return !hasRows(group.outcome); };
    if (!std::ranges::all_of(m_groups, foundNothing))
        m_groups.removeIf(foundNothing);
    const auto wanted = std::ranges::find(m_groups, preferred, &SearchGroup::tipo);
    m_open = wanted == m_groups.end() ? 0 : static_cast<int>(wanted - m_groups.begin());
    show();
}

// Makes outcome() anew.
void SearchGroups::show()
{
    const SearchGroup &group = m_groups.at(m_open);
    m_outcome = m_showsHistory ? group.withHistory() : group.outcome;
    // Two readings side by side without a row: neither has found any.
    if (m_groups.size() > 1 && !hasRows(*m_outcome))
        m_outcome->query = m_query;
}

void SearchGroups::setOpenGroup(int group)
{
    m_open = group;
    show();
    const QPointer<SearchGroups> self(this);
    Q_EMIT rowsChanged();
    if (self)
        Q_EMIT groupOpened();
}

void SearchGroups::setShowsHistory(bool shows)
{
    if (m_groups.isEmpty() || m_showsHistory == shows)
        return;
    m_showsHistory = shows;
    show();
    showSome();
}

// Opens the other group if this one has nothing to show and that one has.
void SearchGroups::showSome()
{
    const auto other =
        std::ranges::find_if(m_groups, [](const SearchGroup &group) { return hasRows(group.withHistory()); });
    if (m_showsHistory && !hasRows(*m_outcome) && other != m_groups.end())
        setOpenGroup(static_cast<int>(other - m_groups.begin()));
    else
        Q_EMIT rowsChanged();
}

void SearchGroups::expectHistory()
{
    for (SearchGroup &group : m_groups) {
        if (group.canHaveHistory())
            group.historyState = HistoryState::Loading;
    }
}

bool SearchGroups::isHistoryDue() const
{
    return m_historyCalls.empty() && std::ranges::any_of(m_groups, [](const SearchGroup &group) {
               return group.historyState == HistoryState::Loading;
           });
}

void SearchGroups::fetchHistory(Session &session)
{
    bool isChanged = false;
    for (int i = 0; i < m_groups.size(); ++i) {
        SearchGroup &group = m_groups[i];
        if (!group.canHaveHistory() || group.historyState == HistoryState::Loaded || m_historyCalls.contains(i))
            continue;
        isChanged = isChanged || group.historyState != HistoryState::Loading;
        group.historyState = HistoryState::Loading;
        group.historyError.reset();
        QElapsedTimer timer;
        timer.start();
        m_historyCalls[i] =
            session.atendimentos(historyQuery(group.outcome.query), [this, i, timer](Result<AtendimentoReply> result) {
                takeHistory(i, std::move(result), timer);
            });
    }
    if (isChanged)
        Q_EMIT historyChanged();
}

void SearchGroups::takeHistory(int index, Result<AtendimentoReply> result, const QElapsedTimer &timer)
{
    SearchGroup &group = m_groups[index];
    if (result) {
        group.history = SearchOutcome{historyQuery(group.outcome.query), std::move(*result), m_clock(),
                                      std::chrono::milliseconds(timer.elapsed())};
        group.historyState = HistoryState::Loaded;
    } else {
        group.historyError = result.error();
        group.historyState = HistoryState::Unavailable;
    }
    m_historyCalls.erase(index);
    const QPointer<SearchGroups> self(this);
    if (result && m_showsHistory) {
        show();
        showSome();
    }
    if (self)
        Q_EMIT historyChanged();
}

SearchOutcome &SearchGroups::loaded()
{
    SearchGroup &group = m_groups[m_loadedGroup];
    return m_loadsHistory ? *group.history : group.outcome;
}

void SearchGroups::loadAll(Session &session)
{
    m_loadedGroup = m_open;
    m_loadsHistory = m_showsHistory && m_groups.at(m_open).history;
    m_beforeLoading = loaded();
    m_loading.start(session, m_beforeLoading->query);
    Q_EMIT progressed();
}

void SearchGroups::failLoadAll(const Error &error)
{
    m_loading.reset();
    m_loading.fail(error);
    Q_EMIT progressed();
}

void SearchGroups::takeLoaded()
{
    const WindowWalk &walk = *m_loading.walk();
    SearchOutcome &outcome = loaded();
    QList<Atendimento> rows = walk.rows();
    // As long as not all are there, none of those that were shown goes.
    if (!walk.completeness().isComplete())
        rows = merged(rows, m_beforeLoading->reply.atendimentos);
    sortAs(rows, outcome.query.orderBy, outcome.query.order);
    outcome.reply = {rows, rows.size() + walk.skipped(), walk.skipped()};
    outcome.at = m_clock();
    outcome.took = m_loading.elapsed();
    outcome.walked = walk.completeness();
    const bool isShown = m_loadedGroup == m_open && (m_showsHistory || !m_loadsHistory);
    show();
    const QPointer<SearchGroups> self(this);
    if (isShown)
        Q_EMIT rowsChanged();
    if (self)
        Q_EMIT progressed();
}

LoadProgress SearchGroups::progress() const
{
    if (!m_loading.walk())
        return {};
    const SearchGroup &group = m_groups.at(m_loadedGroup);
    const SearchOutcome &outcome = m_loadsHistory ? *group.history : group.outcome;
    return {outcome.reply.atendimentos.size(), m_loading.walk()->dayReached()};
}

void SearchGroups::cancel()
{
    m_historyCalls.clear();
    bool isChanged = false;
    for (SearchGroup &group : m_groups) {
        if (group.historyState == HistoryState::Loading) {
            group.historyState = HistoryState::NotAsked;
            isChanged = true;
        }
    }
    const QPointer<SearchGroups> self(this);
    if (m_loading.isRunning()) {
        m_loading.cancel();
        takeLoaded();
    }
    if (self && isChanged)
        Q_EMIT historyChanged();
}

} // namespace guiche
