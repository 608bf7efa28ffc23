// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectiondesk.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace guiche
{

// What a term brought, in all its readings together.
struct Lookedup {
    QList<Atendimento> rows; // each once, in the order asked for
    bool isComplete = true; // there is no more than this
    QList<QDate> daysNotCompleted; // of asking for all: those that hold more than can be had
    qsizetype skipped = 0;
};

// One term looked up, in both readings if it may be two things, once the connection is open. One at a time.
class TermLookup : public QObject
{
    Q_OBJECT

public:
    explicit TermLookup(ConnectionDesk &connections, QObject *parent = nullptr);
    ~TermLookup() override;

    // `query` has no problem(). `asksForAll`: whatever its limit. After `timeout`, if there is one, it fails with TimedOut.
    void start(const AtendimentoQuery &query, bool asksForAll, std::optional<std::chrono::milliseconds> timeout);

Q_SIGNALS:
    // Once for each start(), from the event loop. If one reading fails, the whole does.
    void finished(const guiche::Result<guiche::Lookedup> &result);

private:
    void followConnection();
    void ask(Session &session);
    void take(const Result<AtendimentoReply> &reply);
    void finish(const Result<Lookedup> &result);

    ConnectionDesk &m_connections;
    AtendimentoQuery m_query;
    bool m_asksForAll = false;
    bool m_isWaiting = false; // for the connection
    QTimer m_timeout;
    std::vector<PendingCall> m_calls;
    size_t m_answers = 0;
    Lookedup m_found;
};

} // namespace guiche
