// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"

#include <QtGlobal>

#include <optional>
#include <span>

namespace guiche
{

// By how many seconds the server's clock is ahead of ours: what it says of each pending row, dataCadastro +
// minutos_em_aberto, is its "now", to the minute. The median over a page that came at `receivedAt` of our clock. Nothing
// where fewer than three rows tell, or they do not agree within some minutes: a server may count office hours only.
// Less than a minute is none.
std::optional<qint64> serverSkew(std::span<const QueuedAtendimento> page, qint64 receivedAt);

// From here on a person should know.
inline constexpr qint64 largeSkew = 5 * 60;

} // namespace guiche
