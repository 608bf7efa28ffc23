// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/queuedatendimento.h"

#include <QString>
#include <QUrlQuery>

#include <chrono>

namespace guiche
{

// Every route that can be read. Closed by construction: the token that reads these can also close atendimentos and cut
// customers off, some of it by GET (contract.md, "Read only by construction"), so nothing else can be expressed.
enum class ReadRoute { ClienteAtendimento, AtendimentoTodos };

QString pathOf(ReadRoute route);
std::chrono::milliseconds timeoutOf(ReadRoute route);

// The one route that is posted to.
QString loginPath();

// The parameters of GET …/cliente/atendimento, every one that has a value: what is left out would take the server's
// default, and all defaults together are the 20 oldest pending ones. The dates have no default and no spelling for
// "none"; an empty one is left out.
QUrlQuery parametersOf(const AtendimentoQuery &query);
// Those of GET …/atendimento/todos, with everything that a row of the queue shows.
QUrlQuery parametersOf(const QueueQuery &query);

} // namespace guiche
