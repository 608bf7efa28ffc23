// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/plaintext.h"
#include "core/situacao.h"
#include "core/situacaoservico.h"

#include <QString>

namespace guiche
{

// The domain's closed sets in the words of people.

QString wordFor(Situacao situacao);
QString wordFor(SituacaoServico situacao); // empty for Desconhecida
QString wordFor(TipoBusca tipo);
QString wordFor(OrderBy orderBy);

// "concluido" and "sem_conclusao" in words; any other as it came.
QString closingWord(const QString &statusFechamento);

// How a row stands, with the provider's own label: "Aguardando Análise", "Closed · Resolvido", "Late".
QString situacaoText(const Atendimento &atendimento);
QString situacaoText(const OrdemServico &os, Situacao situacao);
// That of a service; without a label our word for its prefix, or the prefix as it came.
QString situacaoText(const Servico &servico);

// Start and end of a visit: the day is not repeated. An end before its start is shown as it came.
QString windowText(const WallTime &start, const WallTime &end);

} // namespace guiche
