// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "desk/loadall.h"
#include "desk/readings.h"
#include "desk/searchgroup.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace guiche
{

// What a search left behind: its groups, which of them is open, what is shown of that one, and what more is fetched of
// them. A part of SearchDesk, whose signals of the same names say what these mean.
class SearchGroups : public QObject
{
    Q_OBJECT

public:
    explicit SearchGroups(Clock clock, QObject *parent = nullptr);

    // Takes the place of all that was: what the readings of `query`, not all of which failed, have found.
    void replace(const AtendimentoQuery &query, const std::vector<Readings::Reading> &readings,
                 std::chrono::milliseconds took, std::optional<TipoBusca> preferred);
    void clear();

    const QList<SearchGroup> &all() const { return m_groups; }
    int openGroup() const { return m_open; }
    void setOpenGroup(int group);
    const std::optional<SearchOutcome> &outcome() const { return m_outcome; }
    const std::optional<Error> &otherError() const { return m_otherError; }
    std::optional<TipoBusca> otherErrorTipo() const { return m_otherErrorTipo; }

    bool showsHistory() const { return m_showsHistory; }
    // Without asking for any.
    void setShowsHistory(bool shows);
    // Every history that there may be is Loading from here on; isHistoryDue() until fetchHistory().
    void expectHistory();
    bool isHistoryDue() const;
    // Asks for those that were not asked for, or not had.
    void fetchHistory(Session &session);

    void loadAll(Session &session);
    bool isLoadingAll() const { return m_loading.isRunning(); }
    LoadProgress progress() const;
    const std::optional<Error> &loadAllError() const { return m_loading.error(); }
    void failLoadAll(const Error &error);

    // Ends what is being fetched. Its rows stay.
    void cancel();

Q_SIGNALS:
    void rowsChanged();
    void groupOpened();
    void historyChanged();
    void progressed();
    void pausing(const guiche::Pause &pause);

private:
    void takeHistory(int index, Result<AtendimentoReply> result, const QElapsedTimer &timer);
    SearchOutcome &loaded();
    void takeLoaded();
    void show();
    void showSome();

    Clock m_clock;
    AtendimentoQuery m_query; // as asked
    QList<SearchGroup> m_groups;
    int m_open = -1;
    bool m_showsHistory = false;
    std::optional<SearchOutcome> m_outcome;
    std::optional<Error> m_otherError;
    std::optional<TipoBusca> m_otherErrorTipo;
    std::map<int, PendingCall> m_historyCalls; // by group
    LoadAll m_loading;
    std::optional<SearchOutcome> m_beforeLoading; // loaded() as it was then
    int m_loadedGroup = 0;
    bool m_loadsHistory = false;
};

} // namespace guiche
