// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"

#include <optional>
#include <vector>

namespace guiche
{

// A query asked in each of its readings, all at once, and settled when every one has settled.
class Readings
{
public:
    struct Reading {
        AtendimentoQuery query; // of one type, without outroTipo
        std::optional<Result<AtendimentoReply>> result;
    };
    // In the order of the query: tipo, then outroTipo. Every one has a result.
    using Handler = std::function<void(std::vector<Reading>)>;

    // As PendingCall: `handler` runs once or never, and never after cancel(); it may ask anew.
    void ask(Session &session, const AtendimentoQuery &query, Handler handler, const Session::PauseHandler &onPause);
    void cancel();

private:
    void take(size_t index, Result<AtendimentoReply> result);

    std::vector<Reading> m_readings;
    std::vector<PendingCall> m_calls;
    Handler m_handler;
};

} // namespace guiche
