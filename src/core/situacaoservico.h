// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"

namespace guiche
{

// How a customer's service stands, by status_prefixo (contract.md, Types). The provider's own label is shown beside it.
enum class SituacaoServico {
    Habilitado,
    SuspensoDebito,
    Suspenso, // in part, or as the customer asked
    Aguardando, // its installation, say
    Cancelado,
    Desconhecida, // a prefix this program does not know, or none
};
inline constexpr int situacaoServicoCount = 6;

SituacaoServico situacaoOf(const Servico &servico);

} // namespace guiche
