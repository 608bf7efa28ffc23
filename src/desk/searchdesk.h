// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"
#include "core/atendimento.h"
#include "core/atendimentoquery.h"
#include "core/clock.h"
#include "core/error.h"
#include "core/pendingcall.h"
#include "core/serveraddress.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace guiche
{

class ConnectionDesk;

// What one search brought, and what it was.
struct SearchOutcome {
    AtendimentoQuery query;
    AtendimentoReply reply;
    QDateTime at; // local time of its arrival
    std::chrono::milliseconds took{0};

    // Exactly `limit` rows back means that there may be more (contract.md): the API has no pages.
    bool mayHaveMore() const { return reply.received >= query.limit; }
    qsizetype ordensServicoCount() const;
};

// The search of one customer: one at a time, a new one ends the old on the wire. The rows of the last good search are
// kept until a later one succeeds, another server is turned to or nobody is signed in any more, whatever happens in
// between.
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

    // `query` has no problem(). Without a connection it fails with NotConnected or SignedOut; while one is being opened it
    // waits for that.
    void search(const AtendimentoQuery &query);
    // Ends a search under way and returns to what was before it. Does nothing otherwise.
    void cancel();
    // The last search again.
    void retry();

    Phase phase() const { return m_phase; }
    const AtendimentoQuery &query() const { return m_query; } // the last one asked, whatever came of it
    const std::optional<SearchOutcome> &outcome() const { return m_outcome; }
    const std::optional<Error> &error() const { return m_error; }
    std::chrono::milliseconds elapsed() const; // of the search under way
    QString serverName() const { return m_server.host(); } // that was asked last
    // Why the search under way will be asked once more, and in how long; nothing when it is being asked.
    std::optional<Pause> pause() const;

Q_SIGNALS:
    // A search succeeded: outcome() is new. changed() follows.
    void outcomeArrived();
    // After every change of phase(), after a search replaced another under way, and when a pause() begins.
    void changed();
    // cancel() ended a search.
    void cancelled();

private:
    void followConnection();
    bool isOfServerInUse() const;
    void ask();
    void settle(Result<AtendimentoReply> result);
    void enter(Phase phase);

    ConnectionDesk &m_connections;
    Clock m_clock;
    Phase m_phase = Phase::Idle;
    Phase m_before = Phase::Idle; // where cancel() returns to
    ServerAddress m_server; // that was asked last, or would have been
    AtendimentoQuery m_query;
    AtendimentoQuery m_queryBefore;
    std::optional<SearchOutcome> m_outcome;
    std::optional<Error> m_error;
    QElapsedTimer m_timer;
    std::optional<Error> m_pauseCause;
    QDeadlineTimer m_pauseEnd;
    bool m_isWaiting = false; // for a connection to be opened
    PendingCall m_call;
};

} // namespace guiche
