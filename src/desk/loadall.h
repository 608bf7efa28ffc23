// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"
#include "core/windowwalk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace guiche
{

// A WindowWalk over a session, one request after the other.
class LoadAll : public QObject
{
    Q_OBJECT

public:
    explicit LoadAll(QObject *parent = nullptr);

    // To be cancelled before `session` ends.
    void start(Session &session, const AtendimentoQuery &query);
    // These end it at once; what came stays, but after reset().
    void cancel();
    void fail(const Error &error);
    void reset();

    bool isRunning() const { return m_walk && m_walk->next(); }
    // The walk under way, or the last one.
    const std::optional<WindowWalk> &walk() const { return m_walk; }
    // What ended it, if it failed.
    const std::optional<Error> &error() const { return m_error; }
    std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_timer.elapsed()); }

Q_SIGNALS:
    // A reply was taken, or it has ended by itself. Whoever hears it may destroy this.
    void progressed();
    // A request will be made once more.
    void pausing(const guiche::Pause &pause);

private:
    void ask();
    void receive(const Result<AtendimentoReply> &reply);

    QPointer<Session> m_session;
    std::optional<WindowWalk> m_walk;
    std::optional<Error> m_error;
    QElapsedTimer m_timer;
    PendingCall m_call;
};

} // namespace guiche
