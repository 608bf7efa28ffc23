// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "desk/alarm.h"
#include "desk/queuecontents.h"
#include "desk/queueload.h"
#include "desk/queueopenings.h"
#include "desk/queuespans.h"
#include "desk/refreshrhythm.h"
#include "desk/runningpause.h"
#include "store/keptqueue.h"

#include <QObject>

#include <optional>

namespace guiche
{

class ConnectionDesk;

// The supervisor's queue of the server in use: loaded newest days first, then kept up to date by asking again for what can
// have changed (RefreshPlan). Nothing of one connection is there under another: with its profile or server, or when nobody
// is signed in any more, all of it goes.
class QueueDesk : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        NotConnected, // and nothing kept is shown
        Empty, // nothing was asked for yet
        Loading, // rows may be there, earlier ones or kept ones too
        Live, // loaded as far as holes() and caveats() tell, and refreshed; may have no row
        Cancelled, // resume() goes on
        Failed, // error() ended the loading; what came is there, resume() goes on
        Kept, // rows of an earlier run, as old as keptAt(); nobody was asked
    };

    explicit QueueDesk(ConnectionDesk &connections, Clock clock = systemClock(), Alarm alarm = systemAlarm(),
                       QObject *parent = nullptr);
    ~QueueDesk() override;

    // Loads all registered since a day; again, it begins anew, with the rows that are there replaced as others come. While
    // a connection is being opened it waits for that; without one nothing happens.
    void load(QDate since);
    void cancel();
    void resume(); // what was cancelled or has failed
    // At once, if it is Live and no refresh is under way.
    void refreshNow();
    void retryHole(qsizetype hole); // of holes()
    // Rows of an earlier run, in any number of batches: shown until load() brings others in their place.
    void showKept(const QList<KeptRow> &rows, const KeptState &state);

    Phase phase() const { return m_phase; }
    const std::optional<Error> &error() const { return m_error; } // of Failed
    const std::optional<Error> &refreshError() const { return m_refreshError; } // of the last refresh, if it failed
    bool isRefreshing() const { return m_isRefreshing; }
    std::optional<Pause> pause() const { return m_pause.left(); } // before a request is made once more
    const QueueTable &table() const { return m_contents.table(); } // pending ones and drafts
    std::span<const ClosedAtendimento> closedRows() const { return m_contents.closed().all(); }
    QueueProgress progress() const;
    QDate since() const { return m_spans.wanted().first; } // that was asked for; invalid: nothing was
    // From this day on all is there; invalid: not even today's.
    QDate coverageSince() const;
    QList<QueueHole> holes() const { return m_spans.holes(); }
    QList<QueueCaveat> caveats() const { return m_spans.caveats(); }

    qint64 updatedAt() const { return m_updatedAt; } // end of the last complete loading or refresh, as now(); 0: none
    qint64 oldestCheck() const; // when the pending row was asked for that was asked for longest ago; 0: never, or none
    qint64 keptAt() const { return m_keptAt; } // of kept rows that are still among the shown; 0: none are
    // Of the server's wall clock, as far as rows tell.
    QDateTime now() const { return m_clock().addSecs(m_skew); }
    qint64 clockSkew() const { return m_skew; } // seconds that the server's is ahead of ours
    bool isSkewLarge() const { return std::abs(m_skew) >= largeSkew; }

    // 30 s to 1 h; from the next pause on.
    void setRefreshInterval(std::chrono::seconds interval);
    std::chrono::seconds refreshInterval() const { return m_rhythm.interval; }
    void setJitter(std::function<double()> jitter) { m_rhythm.jitter = std::move(jitter); }
    void setVisible(bool isVisible);
    void setPausesWhenHidden(bool pauses);

    void acknowledge(std::span<const Slot> slots);
    void acknowledgeAll();
    void setDueOf(QueueTable::DueOf dueOf);

    // Asks the main route for a row of the table, unless that is there or under way already.
    void open(const IdAtendimento &id);
    OpenedRow opened(const IdAtendimento &id) const { return m_openings.opened(id); }
    // While wanted, rows with open ordens de serviço are asked for one after another, behind everything else.
    void setWantsAgenda(bool wants);
    const AgendaProgress &agendaProgress() const { return m_openings.agendaProgress(); }

Q_SIGNALS:
    // The table is another by exactly this, and no change is held back: told before it changes again.
    void tableChanged(const guiche::QueueDelta &delta);
    void phaseChanged();
    // progress(), coverageSince(), pause(), updatedAt(), isRefreshing(), refreshError() or clockSkew() is another.
    void progressChanged();
    void openedChanged(const guiche::IdAtendimento &id);
    void agendaProgressChanged();
    void holesChanged(); // holes() or caveats()
    void closedChanged(); // closedRows() are others; at most once for many
    // A refresh has brought all it asked for. New, changed and gone rows of it, with the Slots they have now; may be empty.
    void refreshed(const guiche::QueueDelta &delta);

private:
    struct Owner;

    void followConnection();
    void forget();
    void startNext();
    void ask(PageWalk walk);
    void takePage(const QList<QueuedAtendimento> &rows);
    void measureSkew(const QList<QueuedAtendimento> &rows);
    void apply();
    void finishWalk();
    void finishSpan(const PageWalk &walk);
    void finishLoading();
    void beginRefresh();
    void finishRefresh();
    void scheduleRefresh();
    void updateAgendaQueue();
    void enter(Phase phase);
    bool marks() const { return m_isRefreshing; }

    ConnectionDesk &m_connections;
    Clock m_clock;
    Alarm m_alarm;
    QueueContents m_contents;
    QueueSpans m_spans;
    QueueLoad m_load;
    QueueOpenings m_openings;
    RefreshRhythm m_rhythm;
    RunningPause m_pause;
    Phase m_phase = Phase::NotConnected;
    std::optional<Error> m_error;
    std::optional<Error> m_refreshError;
    QList<QueuedAtendimento> m_arrived; // and not applied yet
    PendingCall m_applying;
    PendingCall m_refreshing;
    bool m_isApplyingSoon = false;
    bool m_isRefreshing = false;
    int m_failures = 0; // of refreshes in a row
    qint64 m_updatedAt = 0;
    qint64 m_keptAt = 0;
    qint64 m_skew = 0;
    bool m_isVisible = true;
    bool m_pausesWhenHidden = false;
    bool m_wantsAgenda = false;
};

} // namespace guiche
