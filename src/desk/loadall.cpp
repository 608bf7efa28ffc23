// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/loadall.h"

namespace guiche
{

LoadAll::LoadAll(QObject *parent)
    : QObject(parent)
{
}

void LoadAll::start(Session &session, const AtendimentoQuery &query)
{
    m_session = &session;
    m_walk.emplace(query);
    m_error.reset();
    m_timer.start();
    ask();
}

void LoadAll::cancel()
{
    m_call.cancel();
    m_session.clear();
    if (m_walk)
        m_walk->end(Completeness::Gap::Cancelled);
}

void LoadAll::reset()
{
    m_call.cancel();
    m_walk.reset();
    m_error.reset();
}

void LoadAll::ask()
{
    if (!m_session) {
        fail(Error{ErrorKind::NotConnected});
        return;
    }
    m_call = m_session->atendimentos(
        *m_walk->next(), [this](const Result<AtendimentoReply> &reply) { receive(reply); },
        [this](const Pause &pause) { Q_EMIT pausing(pause); });
}

void LoadAll::receive(const Result<AtendimentoReply> &reply)
{
    if (!reply) {
        fail(reply.error());
    } else {
        m_walk->take(*reply);
        if (m_walk->next())
            ask();
    }
    Q_EMIT progressed();
}

void LoadAll::fail(const Error &error)
{
    m_error = error;
    if (m_walk)
        m_walk->end(Completeness::Gap::Failed);
}

} // namespace guiche
