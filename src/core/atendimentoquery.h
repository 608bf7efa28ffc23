// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace guiche
{

// What the term is (`busca`).
enum class TipoBusca { PorCodigoCliente, PorCpfCnpj, PorIdClienteServico, PorProtocolo };
inline constexpr int tipoBuscaCount = 4;

// By which date the server picks and orders rows (`order_by`).
enum class OrderBy { DataCadastro, DataFechamento };

// What keeps a query from being sent.
enum class QueryProblem { EmptyTerm, TermWithoutDigits, LimitOutOfRange, RangeReversed };

// One question to GET …/cliente/atendimento (contract.md). The defaults are the form's, not the server's.
struct AtendimentoQuery {
    static constexpr int smallestLimit = 1;
    static constexpr int largestLimit = 50;

    TipoBusca tipo = TipoBusca::PorCodigoCliente;
    QString termo; // as typed
    int limit = 20;
    bool apenasPendente = true;
    OrderBy orderBy = OrderBy::DataCadastro;
    Qt::SortOrder order = Qt::DescendingOrder; // newest first
    std::optional<QDate> dataInicio; // on the registration date, both ends included
    std::optional<QDate> dataFim;
    // What the term may be as well: both are asked, and shown as two groups.
    std::optional<TipoBusca> outroTipo = {};

    // The term as the API takes it: CPF/CNPJ and protocolo without punctuation, spaces and invisible characters dropped.
    QString plainTermo() const;
    // A closed atendimento is found by its protocolo too, so "only pending" does not hold there (contract.md).
    bool asksOnlyPending() const { return apenasPendente && tipo != TipoBusca::PorProtocolo; }
    std::optional<QueryProblem> problem() const;

    friend bool operator==(const AtendimentoQuery &, const AtendimentoQuery &) = default;
};

} // namespace guiche
