// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/queueopenings.h"
#include "desk/queuerefresh.h"
#include "queue/closedatendimento.h"
#include "queue/queuespans.h"
#include "queue/queuetable.h"
#include "store/keptqueue.h"

#include <QObject>

#include <memory>
#include <span>

namespace guiche
{

class ConnectionDesk;

// The supervisor's queue of the server in use: loaded newest days first, then kept up to date by asking again for what can
// have changed (refreshPlan()). With another profile or server, or when nobody is signed in any more, all of it goes.
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

    // All registered since a day; again, it begins anew, and rows that are there stay until others come in their place.
    // While a connection is being opened it waits for that; without one nothing happens.
    void load(QDate since);
    void cancel();
    void resume(); // what was cancelled or has failed
    void refreshNow(); // if it is Live and none is under way
    void retryHole(qsizetype hole); // of holes()
    // Rows of an earlier run, in any number of batches; until load() brings what is there now. Not without a profile.
    void showKept(const QList<KeptRow> &rows, const KeptState &state);
    Phase phase() const;
    const std::optional<Error> &error() const; // of Failed
    // Until what has failed is tried again without resume(); nothing: that is up to a person.
    std::optional<std::chrono::seconds> retryIn() const;
    bool isServerSilent() const; // nothing at all was answered when it was last asked
    bool isRefreshing() const;
    bool isFillingHole() const; // rows come that were there before, as by retryHole()
    const std::optional<Error> &refreshError() const; // of the last one, if it failed
    std::optional<Pause> pause() const; // before a request is made once more
    const QueueTable &table() const; // pending ones and drafts
    std::span<const ClosedAtendimento> closedRows() const;
    QueueProgress progress() const;
    QDate firstDay() const; // of what load() was asked for; invalid: nothing was
    QDate coverageSince() const; // all since then is there; invalid: not even today's
    QList<QueueHole> holes() const;
    QList<QueueCaveat> caveats() const;
    qint64 skippedRows() const; // of this loading, that were no objects or had no id

    // Seconds as in Due; 0: never, or none.
    qint64 updatedAt() const; // all that was to be asked for had come
    qint64 oldestCheck() const; // of the pending row that was not asked for longest
    qint64 keptAt() const; // age of kept rows that may still be among the others
    QDateTime now() const; // by the server's wall clock, as far as rows tell
    qint64 clockSkew() const; // seconds that it is ahead of ours
    bool isSkewLarge() const;

    // Its interval, and whether it waits while nobody looks.
    QueueRefresh &refresh();

    void acknowledge(std::span<const Slot> slots);
    void acknowledgeAll();
    void setDueOf(QueueTable::DueOf dueOf);

    void open(const IdAtendimento &id); // a row of the table; unless it is there or under way already
    OpenedRow opened(const IdAtendimento &id) const;
    // While wanted, rows with open ordens de serviço are asked for one after another, behind everything else.
    void setWantsAgenda(bool wants);
    const AgendaProgress &agendaProgress() const;
    bool isLookingUpAgenda() const; // it is wanted, and of some rows it is still to come
    // Nobody can tell: the row has no protocolo to ask by, or was asked for in vain and has not changed since.
    bool isAgendaInVain(Slot slot) const;

Q_SIGNALS:
    // The table is another by exactly this; told before it changes again. Not to be answered by destroying this.
    void tableChanged(const guiche::QueueDelta &delta);
    void phaseChanged();
    // Anything from progress() to clockSkew() but the table and the holes.
    void progressChanged();
    void holesChanged(); // or caveats()
    // Or asked for again in vain; isFillingHole() is over, unless there are more. Or a refresh has filled one.
    void holeFilled();
    void closedChanged(); // closedRows() are others; once for many
    void refreshed(); // to its end, with all that was asked for; tableChanged() has told of each row
    void openedChanged(const guiche::IdAtendimento &id);
    void agendaProgressChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace guiche
