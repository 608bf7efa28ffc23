// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queueopenings.h"

#include "core/atendimentoquery.h"

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

constexpr size_t mostFailures = 3; // in a row; then nobody answers
constexpr int mostAttempts = 3; // at the agenda of one row that fails where others are answered

AtendimentoQuery questionFor(const Protocolo &protocolo)
{
    AtendimentoQuery query;
    query.tipo = TipoBusca::PorProtocolo;
    query.termo = protocolo.text();
    query.apenasPendente = false;
    return query;
}

OpenedRow readOpened(const IdAtendimento &id, const Protocolo &protocolo, const Result<AtendimentoReply> &reply)
{
    if (!reply)
        return {.state = OpenedRow::State::Failed, .error = reply.error()};
    const QList<Atendimento> &rows = reply->atendimentos;
    auto found = std::ranges::find(rows, id, &Atendimento::id);
    // Editions that tell no id tell the protocolo.
    if (found == rows.end())
        found = std::ranges::find_if(
            rows, [&protocolo](const Atendimento &row) { return row.id.isEmpty() && row.protocolo == protocolo; });
    if (found == rows.end())
        return {.state = OpenedRow::State::NotFound};
    return {.state = OpenedRow::State::Loaded, .atendimento = *found};
}

bool isScheduled(const OrdemServico &os)
{
    return os.status != QLatin1String("aguardando_agendamento") && os.inicioProgramado.isReadable();
}

} // namespace

Agenda agendaOf(const Atendimento &atendimento)
{
    Agenda agenda = Agenda::NoOpenOs;
    for (const OrdemServico &os : atendimento.ordensServico) {
        if (os.status == QLatin1String("finalizado"))
            continue;
        if (!isScheduled(os))
            return Agenda::Unscheduled;
        agenda = Agenda::Scheduled;
    }
    return agenda;
}

QueueOpenings::QueueOpenings(QObject *parent)
    : QObject(parent)
{
}

void QueueOpenings::setSession(Session *session)
{
    m_agendaCall.reset();
    m_inVain.clear(); // another session may be told more
    std::vector<IdAtendimento> ended;
    for (const auto &[id, call] : m_calls)
        ended.push_back(id);
    m_calls.clear();
    m_session = session;
    const QPointer<QueueOpenings> self(this);
    for (const IdAtendimento &id : ended)
        if (self)
            receive(id, {});
    if (self)
        askAgenda();
}

void QueueOpenings::clear()
{
    m_calls.clear();
    m_opened.clear();
    m_inVain.clear();
    setWanted({});
}

void QueueOpenings::open(const IdAtendimento &id, const Protocolo &protocolo)
{
    const OpenedRow::State state = opened(id).state;
    if (state == OpenedRow::State::Loading || state == OpenedRow::State::Loaded)
        return;
    if (protocolo.isEmpty()) {
        receive(id, {.state = OpenedRow::State::NotFound});
        return;
    }
    if (!m_session) {
        receive(id, {.state = OpenedRow::State::Failed, .error = Error{ErrorKind::NotConnected}});
        return;
    }
    m_calls[id] =
        m_session->atendimentos(questionFor(protocolo), [this, id, protocolo](const Result<AtendimentoReply> &reply) {
            const auto call = m_calls.extract(id); // holds what is running here
            const OpenedRow row = readOpened(id, protocolo, reply);
            const QPointer<QueueOpenings> self(this);
            receive(id, row);
            if (self && row.atendimento)
                Q_EMIT agendaKnown(id, agendaOf(*row.atendimento));
        });
    receive(id, {.state = OpenedRow::State::Loading});
}

void QueueOpenings::receive(const IdAtendimento &id, const OpenedRow &row)
{
    if (row.state == OpenedRow::State::NotAsked)
        m_opened.remove(id);
    else
        m_opened.insert(id, row);
    Q_EMIT openedChanged(id);
}

void QueueOpenings::forget(const IdAtendimento &id)
{
    m_inVain.remove(id);
    if (!m_opened.contains(id))
        return;
    m_calls.erase(id);
    receive(id, {});
}

void QueueOpenings::setWanted(std::deque<Wanted> wanted)
{
    m_agendaCall.reset();
    std::erase_if(wanted, [this](const Wanted &row) { return isInVain(row.id); });
    m_wanted = std::move(wanted);
    m_failedInARow.clear();
    const AgendaProgress progress{.total = static_cast<qsizetype>(m_wanted.size())};
    if (progress != m_progress) {
        m_progress = progress;
        const QPointer<QueueOpenings> self(this);
        Q_EMIT agendaProgressChanged();
        if (!self)
            return;
    }
    askAgenda();
}

bool QueueOpenings::isInVain(const IdAtendimento &id) const
{
    return m_inVain.value(id) >= mostAttempts;
}

void QueueOpenings::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    askAgenda();
}

void QueueOpenings::askAgenda()
{
    if (m_isHeld || m_agendaCall || m_wanted.empty() || !m_session)
        return;
    const Wanted &wanted = m_wanted.front();
    m_agendaCall =
        m_session->atendimentos(questionFor(wanted.protocolo), [this, wanted](const Result<AtendimentoReply> &reply) {
            receiveAgenda(wanted, readOpened(wanted.id, wanted.protocolo, reply));
        });
}

void QueueOpenings::receiveAgenda(const Wanted &wanted, const OpenedRow &row)
{
    const auto call = std::exchange(m_agendaCall, std::nullopt); // holds what is running here
    m_wanted.pop_front();
    ++m_progress.done;
    noteAgenda(wanted.id, row);
    const QPointer<QueueOpenings> self(this);
    if (row.atendimento)
        Q_EMIT agendaKnown(wanted.id, agendaOf(*row.atendimento));
    if (self)
        Q_EMIT agendaProgressChanged();
    if (self)
        askAgenda();
}

void QueueOpenings::noteAgenda(const IdAtendimento &id, const OpenedRow &row)
{
    if (row.state == OpenedRow::State::NotFound)
        m_inVain.insert(id, mostAttempts);
    if (row.error)
        m_failedInARow.push_back(id);
    if (m_failedInARow.size() >= mostFailures) {
        m_failedInARow.clear(); // it is not these rows
        m_wanted.clear();
        m_progress.error = row.error;
    }
    if (row.error && !m_wanted.empty())
        return;
    for (const IdAtendimento &failed : std::exchange(m_failedInARow, {}))
        ++m_inVain[failed];
}

} // namespace guiche
