// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectiondesk.h"
#include "desk/loadretry.h"
#include "desk/queuedesk.h"
#include "desk/queueload.h"
#include "desk/runningpause.h"
#include "queue/pagesizememory.h"
#include "queue/queuecontents.h"

#include <QPointer>

namespace guiche
{

// What a QueueDesk is made of.
class QueueDesk::Private
{
public:
    Private(QueueDesk &desk, ConnectionDesk &connectionDesk, Clock handedClock, Alarm handedAlarm);

    // Whose rows are there.
    struct Owner {
        QString profileId;
        ServerAddress server;

        friend bool operator==(const Owner &, const Owner &) = default;
    };

    std::optional<Owner> ownerNow() const;
    void connectParts();
    void followConnection();
    void forget();
    void endWalk();
    void begin();
    void startNext();
    void start(PageWalk walk);
    void takePage(const QList<QueuedAtendimento> &rows);
    void noteAnswer();
    void measureSkew(const QList<QueuedAtendimento> &rows);
    void apply();
    void applyLater();
    bool isGap(const DaySpan &days) const;
    void settleWalk(PageWalk walk);
    void finishWalk();
    void finishLoading();
    void beginRefresh();
    void finishRefresh();
    void wantAgenda();
    void showKept(const QList<KeptRow> &rows, const KeptState &state);
    void retryHole(qsizetype hole);
    void cancel();
    void enter(Phase next);
    QDateTime now() const { return clock().addSecs(skew); }
    qint64 seconds() const { return now().toSecsSinceEpoch(); }

    QueueDesk &q;
    ConnectionDesk &connections;
    Clock clock;
    Alarm alarm;
    std::optional<Owner> owner;
    QueueContents contents;
    QueueSpans spans;
    QueueLoad load;
    QueueOpenings openings;
    QueueRefresh refresh;
    LoadRetry retry;
    RunningPause pause;
    Phase phase = Phase::NotConnected;
    std::optional<Error> error;
    QDate since;
    bool isWaiting = false; // for a connection to be opened
    bool isOfRefresh = false; // the walk under way
    bool isServerSilent = false;
    QList<QueuedAtendimento> arrived; // and not applied yet
    PendingCall applying; // soon
    bool isApplyingSoon = false;
    PageSizeMemory pageSizes;
    qint64 walkBegan = 0;
    qint64 lookBegan = 0; // of the loading, then of the last refresh: what was registered later may be missing
    qint64 refreshBegan = 0;
    bool hasFilledGap = false; // the refresh under way: days that had never come as a whole
    int walkSize = 0; // rows a page when the walk under way began
    qint64 skipped = 0;
    qint64 updatedAt = 0;
    KeptState kept;
    qint64 keptAt = 0;
    qint64 skew = 0;
    bool wantsAgenda = false;
};

} // namespace guiche
