// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"

#include <QDateTime>

#include <optional>

namespace guiche
{

// Who the rows are about, in the few facts that answer a call before any row is read.
struct CustomerSummary {
    static constexpr int recentDays = 30;

    Cliente cliente; // of the most rows; as the latest row that says so writes it
    int outrosClientes = 0; // how many more the rows are about; nothing below speaks of them
    QList<Servico>
        servicos; // each once, as its latest row tells; that of the latest row first; none in the seed's edition
    int pendentes = 0;
    bool hasMorePendentes = false; // pendentes is a least number: "20+"
    int recentes = 0; // registered within the last recentDays days, today included
    bool hasMoreRecentes = false; // recentes is a least number
    WallTime ultimoContato; // the latest registration, closing or visit up to now; empty when no date can be read

    // There were no rows: nobody is known.
    bool isEmpty() const { return *this == CustomerSummary(); }

    friend bool operator==(const CustomerSummary &, const CustomerSummary &) = default;
};

// Which rows may be missing from those given.
struct SummaryGaps {
    bool pendentes = false;
    bool recentes = false;
};

// `history`: the closed ones too, once they are known; until then there may be more recent ones. A row of both counts
// once. `now` is local time.
CustomerSummary summaryOf(const QList<Atendimento> &shown, const std::optional<QList<Atendimento>> &history,
                          const QDateTime &now, const SummaryGaps &gaps = {});

} // namespace guiche
