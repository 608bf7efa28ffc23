// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"
#include "queue/pagewalk.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace guiche
{

// A PageWalk over a session, as many requests at once as it allows.
class QueueLoad : public QObject
{
    Q_OBJECT

public:
    explicit QueueLoad(QObject *parent = nullptr);

    // To be cancelled before `session` ends. A walk that was put back goes on from there.
    void start(Session &session, PageWalk walk);
    // Ends the requests on the wire; what is left of the walk can be taken and started again.
    std::optional<PageWalk> cancel();
    // The walk that has ended, for which finished() was told.
    std::optional<PageWalk> take();

    bool isRunning() const { return m_walk && m_walk->outcome() == PageWalk::Outcome::Walking; }
    const std::optional<PageWalk> &walk() const { return m_walk; }

Q_SIGNALS:
    // A page came; its rows, which may be none. Whoever hears any of these may destroy this.
    void arrived(const QList<guiche::QueuedAtendimento> &rows);
    // After the last arrived(): the walk has its outcome.
    void finished();
    // A request will be made once more.
    void pausing(const guiche::Pause &pause);

private:
    void ask();
    void receive(int number, const Result<QueuePage> &reply);

    QPointer<Session> m_session;
    std::optional<PageWalk> m_walk;
    std::map<int, PendingCall> m_calls; // by the walk's number
};

} // namespace guiche
