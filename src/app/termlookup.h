// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/completeness.h"
#include "desk/connectiondesk.h"
#include "desk/loadall.h"
#include "desk/readings.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace guiche
{

// What a term brought, in all its readings together.
struct Found {
    QList<Atendimento> rows; // each once, in the order asked for
    bool isComplete = true; // there is no more than this
    QList<QDate> daysNotCompleted; // when all were asked for: days that hold more than can be had
    qsizetype skipped = 0;

    friend bool operator==(const Found &, const Found &) = default;
};

// One term looked up once the connection is open, as both things if it may be two. One at a time.
class TermLookup : public QObject
{
    Q_OBJECT

public:
    explicit TermLookup(ConnectionDesk &connections, QObject *parent = nullptr);

    // `query` has no problem(). `asksForAll`: whatever its limit. After `timeout`, if there is one, it fails with TimedOut.
    void start(const AtendimentoQuery &query, bool asksForAll, std::optional<std::chrono::milliseconds> timeout);

Q_SIGNALS:
    // Once for each start(), from the event loop. If one reading fails, the whole does: half an answer looks like a whole.
    void finished(const guiche::Result<guiche::Found> &result);

private:
    void followConnection();
    void ask(Session &session);
    void askForAll();
    void takeReadings(const std::vector<Readings::Reading> &readings);
    void takeAll();
    void add(const QList<Atendimento> &rows, qsizetype skipped, bool isComplete);
    void finish(const Result<Found> &result);

    ConnectionDesk &m_connections;
    AtendimentoQuery m_query;
    bool m_asksForAll = false;
    bool m_isWaiting = false; // for the connection
    QTimer m_timeout;
    Readings m_readings;
    LoadAll m_loading;
    QList<TipoBusca> m_typesLeft; // of asking for all
    Found m_found;
};

} // namespace guiche
