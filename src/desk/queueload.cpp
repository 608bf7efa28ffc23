// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queueload.h"

namespace guiche
{

QueueLoad::QueueLoad(QObject *parent)
    : QObject(parent)
{
}

void QueueLoad::start(Session &session, PageWalk walk)
{
    m_calls.clear();
    m_session = &session;
    m_walk = std::move(walk);
    ask();
}

std::optional<PageWalk> QueueLoad::cancel()
{
    m_calls.clear();
    m_session.clear();
    if (m_walk)
        m_walk->putBack();
    return std::exchange(m_walk, std::nullopt);
}

std::optional<PageWalk> QueueLoad::take()
{
    return isRunning() ? std::nullopt : std::exchange(m_walk, std::nullopt);
}

void QueueLoad::ask()
{
    if (!m_session)
        return; // and its calls have gone with it
    while (const std::optional<PageWalk::Request> request = m_walk->next())
        m_calls[request->number] = m_session->queuePage(
            request->query,
            [this, number = request->number](const Result<QueuePage> &reply) { receive(number, reply); },
            [this](const Pause &pause) { Q_EMIT pausing(pause); });
}

void QueueLoad::receive(int number, const Result<QueuePage> &reply)
{
    const QList<QueuedAtendimento> rows = m_walk->take(number, reply);
    ask();
    const QPointer<QueueLoad> self(this);
    const auto call = m_calls.extract(number); // holds what is running here
    Q_EMIT arrived(rows);
    if (self && m_walk && !isRunning())
        Q_EMIT finished();
}

} // namespace guiche
