// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"
#include "core/atendimento.h"
#include "queue/queuefields.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace guiche
{

// What the main route says of a row of the queue.
struct OpenedRow {
    enum class State {
        NotAsked, // or forgotten, because the row has changed
        Loading,
        Loaded, // atendimento is there
        NotFound, // the server knows of none, or the row has no protocolo to ask by
        Failed, // error says why
    };

    State state = State::NotAsked;
    std::optional<Atendimento> atendimento = {};
    std::optional<Error> error = {};
};

// How far the question has come which open ordens de serviço have an appointment.
struct AgendaProgress {
    qsizetype done = 0;
    qsizetype total = 0; // 0: nothing is asked
    std::optional<Error> error = {}; // asking has ended because of it, until the next refresh

    friend bool operator==(const AgendaProgress &, const AgendaProgress &) = default;
};

// Whether the open ordens de serviço have an appointment: Unscheduled as soon as one has none.
Agenda agendaOf(const Atendimento &atendimento);

// Rows of the queue that are asked for in full on the main route, by their protocolo: those a person opens, at once; and
// others for their agenda only, one at a time and not while anything else is under way.
class QueueOpenings : public QObject
{
    Q_OBJECT

public:
    explicit QueueOpenings(QObject *parent = nullptr);

    // Null: nobody can be asked. Ends what is under way; to be called before the session ends.
    void setSession(Session *session);
    // Forgets all that came, and what is to be asked.
    void clear();

    // Asks, unless it is there or under way; what failed or was not found is asked again.
    void open(const IdAtendimento &id, const Protocolo &protocolo);
    OpenedRow opened(const IdAtendimento &id) const { return m_opened.value(id); }
    // The row is another than when it was asked for, or gone.
    void forget(const IdAtendimento &id);

    struct Wanted {
        IdAtendimento id;
        Protocolo protocolo;
    };
    // What is asked for its agenda from now on, in place of what was; but not what was asked in vain and is the same still.
    void setWanted(std::deque<Wanted> wanted);
    // While held, none of these is asked.
    void setHeld(bool isHeld);
    const AgendaProgress &agendaProgress() const { return m_progress; }
    bool isInVain(const IdAtendimento &id) const; // setWanted() passes it over

Q_SIGNALS:
    // opened(id) is another.
    void openedChanged(const guiche::IdAtendimento &id);
    // What a reply told of a row's ordens de serviço.
    void agendaKnown(const guiche::IdAtendimento &id, guiche::Agenda agenda);
    void agendaProgressChanged();

private:
    void receive(const IdAtendimento &id, const OpenedRow &row);
    void askAgenda();
    void receiveAgenda(const Wanted &wanted, const OpenedRow &row);
    void noteAgenda(const IdAtendimento &id, const OpenedRow &row);

    QPointer<Session> m_session;
    QHash<IdAtendimento, OpenedRow> m_opened;
    std::map<IdAtendimento, PendingCall> m_calls;
    std::deque<Wanted> m_wanted;
    std::optional<PendingCall> m_agendaCall;
    AgendaProgress m_progress;
    std::vector<IdAtendimento> m_failedInARow;
    QHash<IdAtendimento, int> m_inVain; // how often each failed alone, or mostAttempts: it is not there
    bool m_isHeld = false;
};

} // namespace guiche
