// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/serveraddress.h"
#include "desk/readings.h"
#include "desk/runningpause.h"
#include "desk/searchgroups.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace guiche
{

class ConnectionDesk;

// The search of one customer: one at a time, a new one ends the old on the wire. The rows of the last good search are
// kept until a later one succeeds, another server is turned to or nobody is signed in any more, whatever happens in
// between. More of them is had without another search: their history, and what lies beyond the limit. Either goes on
// behind them, a failure of it leaves them as they are, and a new search ends it.
class SearchDesk : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle, // nothing searched yet on this server
        Searching,
        Found, // outcome() has rows
        NothingFound, // outcome() has none
        Failed, // error() says why; outcome(), if any, is that of an earlier search
    };

    explicit SearchDesk(ConnectionDesk &connections, Clock clock = systemClock(), QObject *parent = nullptr);

    // From the next search on: whether the history is fetched behind it, and which of two groups is opened first.
    void setFetchesHistory(bool fetches) { m_fetchesHistory = fetches; }
    void setPreferredTipo(std::optional<TipoBusca> tipo) { m_preferredTipo = tipo; }

    // `query` has no problem(). Without a connection it fails with NotConnected or SignedOut; while one is being opened it
    // waits for that.
    void search(const AtendimentoQuery &query);
    // Ends a search under way and returns to what was before it; else ends what goes on behind the rows, which stay.
    void cancel();
    void retry(); // the last search again

    Phase phase() const { return m_phase; }
    const AtendimentoQuery &query() const { return m_query; } // the last one asked, whatever came of it
    // What is shown of the open group: its rows, or its history; when neither reading found any, the query as asked.
    const std::optional<SearchOutcome> &outcome() const { return m_groups.outcome(); }
    const std::optional<Error> &error() const { return m_error; }
    std::chrono::milliseconds elapsed() const; // of the search under way
    QString serverName() const { return m_server.host(); } // that was asked last
    // Why what is under way will be asked once more, and in how long; nothing when it is being asked.
    std::optional<Pause> pause() const;

    // One, or two if both readings found something or neither did; none before the first good search.
    const QList<SearchGroup> &groups() const { return m_groups.all(); }
    int openGroup() const { return m_groups.openGroup(); } // -1 without groups
    void setOpenGroup(int group); // by a person; preferred from now on
    // Why there is nothing of the other reading, and which one that is, though this one succeeded.
    const std::optional<Error> &otherError() const { return m_groups.otherError(); }
    std::optional<TipoBusca> otherErrorTipo() const { return m_groups.otherErrorTipo(); }

    // Whether outcome() has the history too, as far as it is there. Off after every search. Turning it on asks for one
    // that was not asked for or not had.
    bool showsHistory() const { return m_groups.showsHistory(); }
    void setShowsHistory(bool shows);
    void retryHistory();
    // Loads what outcome() leaves out, if it mayHaveMore(); outcome()->walked tells how far that got.
    void loadAll();
    bool isLoadingAll() const { return m_groups.isLoadingAll(); }
    LoadProgress progress() const { return m_groups.progress(); }
    const std::optional<Error> &loadAllError() const { return m_groups.loadAllError(); }

Q_SIGNALS:
    // A search succeeded: outcome() is new. changed() follows.
    void outcomeArrived();
    // outcome() is another, or has other rows, without a new search: another group was opened, the history came or was
    // shown or hidden, more were loaded. It may turn Found into NothingFound and back, and changed() follows then.
    void rowsChanged();
    void groupOpened(); // openGroup() is another
    void groupChosen(guiche::TipoBusca tipo); // by setOpenGroup()
    void historyChanged(); // the historyState of a group is another
    void progressed(); // isLoadingAll(), progress() or loadAllError() is another
    // After every change of phase(), after a search replaced another under way, and when a pause() begins.
    void changed();
    void cancelled(); // cancel() ended a search

private:
    void followConnection();
    void followRows();
    bool isOfServerInUse() const;
    Session *sessionForMore() const; // null while the rows are not to be added to
    void ask();
    void settle(const std::vector<Readings::Reading> &readings);
    void notePause(const Pause &pause);
    void enter(Phase phase);

    ConnectionDesk &m_connections;
    SearchGroups m_groups;
    Phase m_phase = Phase::Idle;
    Phase m_phaseBefore = Phase::Idle; // where cancel() returns to
    ServerAddress m_server; // that was asked last, or would have been
    AtendimentoQuery m_query;
    AtendimentoQuery m_queryBefore;
    std::optional<TipoBusca> m_preferredTipo;
    std::optional<Error> m_error;
    QElapsedTimer m_timer;
    RunningPause m_pause;
    bool m_isWaiting = false; // for a connection to be opened
    bool m_fetchesHistory = false;
    Readings m_readings;
};

} // namespace guiche
