// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/readings.h"

#include <algorithm>
#include <utility>

namespace guiche
{

void Readings::ask(Session &session, const AtendimentoQuery &query, Handler handler,
                   const Session::PauseHandler &onPause)
{
    cancel();
    m_handler = std::move(handler);
    AtendimentoQuery reading = query;
    reading.outroTipo.reset();
    m_readings.push_back({reading, {}});
    if (query.outroTipo && *query.outroTipo != query.tipo) {
        reading.tipo = *query.outroTipo;
        m_readings.push_back({reading, {}});
    }
    for (size_t i = 0; i < m_readings.size(); ++i)
        m_calls.push_back(session.atendimentos(
            m_readings[i].query, [this, i](Result<AtendimentoReply> result) { take(i, std::move(result)); }, onPause));
}

void Readings::cancel()
{
    m_calls.clear();
    m_readings.clear();
}

void Readings::take(size_t index, Result<AtendimentoReply> result)
{
    m_readings[index].result = std::move(result);
    if (!std::ranges::all_of(m_readings, [](const Reading &reading) { return reading.result.has_value(); }))
        return;
    const Handler handler = std::move(m_handler);
    std::vector<Reading> readings = std::exchange(m_readings, {});
    m_calls.clear();
    handler(std::move(readings)); // last: it may have destroyed this
}

} // namespace guiche
