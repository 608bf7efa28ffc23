// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atendimentoquery.h"

#include "core/cpfcnpj.h"

#include <algorithm>

namespace guiche
{

namespace
{

QString withoutSpaces(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c.isPrint())
            result.append(c);
    }
    return result;
}

} // namespace

QString AtendimentoQuery::plainTermo() const
{
    switch (tipo) {
    case TipoBusca::PorCpfCnpj:
    case TipoBusca::PorProtocolo:
        return withoutPunctuation(termo);
    case TipoBusca::PorCodigoCliente:
    case TipoBusca::PorIdClienteServico:
        return withoutSpaces(termo);
    }
    Q_UNREACHABLE();
}

std::optional<QueryProblem> AtendimentoQuery::problem() const
{
    const QString plain = plainTermo();
    if (plain.isEmpty())
        return QueryProblem::EmptyTerm;
    if (std::ranges::none_of(plain, [](QChar c) { return c.isDigit(); }))
        return QueryProblem::TermWithoutDigits;
    if (limit < smallestLimit || limit > largestLimit)
        return QueryProblem::LimitOutOfRange;
    if (dataInicio && dataFim && *dataInicio > *dataFim)
        return QueryProblem::RangeReversed;
    return {};
}

} // namespace guiche
