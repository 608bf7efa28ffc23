// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/atendimentoquery.h"
#include "core/queuedatendimento.h"

#include <QStringList>
#include <QUrlQuery>

#include <tl/expected.hpp>

namespace guiche
{

// The parameters of the main route with the server's defaults (contract.md), or every objection to them, in Portuguese.
// A parameter left empty counts as absent; unknown ones (and `relacoes`, which adds nothing here) are ignored.
tl::expected<AtendimentoQuery, QStringList> readDemoQuery(const QUrlQuery &parameters);

// The same for a page of the queue; without a day, the list has no end on that side.
tl::expected<QueueQuery, QStringList> readDemoQueueQuery(const QUrlQuery &parameters);

// The rows asked for, in order, cut at the limit.
// - cpf_cnpj compares without punctuation; every other term as text: "01204" is not codigo 1204.
// - id_cliente_servico is that of the atendimento or of one of its ordens de serviço.
// - apenas_pendente holds for a protocolo too, as the vendor's reference has it.
// - by data_fechamento, those still open come last either way: who orders by it asks when rows were closed.
// - equals keep the order of their ids.
QList<Atendimento> demoSelection(const QList<Atendimento> &atendimentos, const AtendimentoQuery &query);

} // namespace guiche
