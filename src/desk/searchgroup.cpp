// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/searchgroup.h"

#include "core/rowmerge.h"
#include "core/situacao.h"

#include <algorithm>
#include <numeric>

namespace guiche
{

namespace
{

// Whether the rows that a newest-first reply leaves out were registered before the recent days.
bool reachesBeyondRecent(const SearchOutcome &outcome, const QDateTime &now)
{
    const bool isNewestFirst =
        outcome.query.orderBy == OrderBy::DataCadastro && outcome.query.order == Qt::DescendingOrder;
    const QDate before = now.date().addDays(1 - CustomerSummary::recentDays);
    return isNewestFirst && !outcome.walked
        && std::ranges::any_of(outcome.reply.atendimentos, [&before](const Atendimento &row) {
               return row.dataCadastro.isReadable() && row.dataCadastro.date() < before;
           });
}

SummaryGaps gapsOf(const SearchGroup &group, const std::optional<SearchOutcome> &history, const QDateTime &now)
{
    const AtendimentoQuery &query = group.outcome.query;
    // Dates that a person chose leave out who knows what; a protocolo leaves out all but one.
    if (query.dataInicio || query.dataFim || query.tipo == TipoBusca::PorProtocolo)
        return {.pendentes = true, .recentes = true};
    const bool isHistoryCut = !history || history->mayHaveMore();
    return {.pendentes = group.outcome.mayHaveMore() && isHistoryCut,
            .recentes = isHistoryCut && !(history && reachesBeyondRecent(*history, now))};
}

void putFirst(QList<Servico> &servicos, const QString &id)
{
    const auto searched =
        std::ranges::find_if(servicos, [&id](const Servico &servico) { return servico.id.text() == id; });
    if (searched != servicos.end())
        std::rotate(servicos.begin(), searched, searched + 1);
}

} // namespace

qsizetype SearchOutcome::ordensServicoCount() const
{
    return std::accumulate(reply.atendimentos.cbegin(), reply.atendimentos.cend(), qsizetype{0},
                           [](qsizetype sum, const Atendimento &row) { return sum + row.ordensServico.size(); });
}

qsizetype SearchGroup::closedCount() const
{
    if (!history)
        return 0;
    // Pending ones beyond the limit are among the others too.
    const QList<Atendimento> all = merged(outcome.reply.atendimentos, history->reply.atendimentos);
    return std::count_if(all.cbegin() + outcome.reply.atendimentos.size(), all.cend(),
                         [](const Atendimento &row) { return situacaoOf(row) == Situacao::Fechado; });
}

SearchOutcome SearchGroup::withHistory() const
{
    if (!history)
        return outcome;
    SearchOutcome result = *history;
    result.reply.atendimentos = merged(history->reply.atendimentos, outcome.reply.atendimentos);
    sortAs(result.reply.atendimentos, history->query.orderBy, history->query.order);
    return result;
}

CustomerSummary summaryOf(const SearchGroup &group, const QDateTime &now)
{
    // A search for the closed ones too is its own history.
    const std::optional<SearchOutcome> history = group.canHaveHistory() ? group.history : group.outcome;
    const auto rows = history ? std::optional(history->reply.atendimentos) : std::nullopt;
    CustomerSummary summary = summaryOf(group.outcome.reply.atendimentos, rows, now, gapsOf(group, history, now));
    if (group.tipo() == TipoBusca::PorIdClienteServico)
        putFirst(summary.servicos, group.outcome.query.plainTermo());
    return summary;
}

} // namespace guiche
