// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situacaoservico.h"

namespace guiche
{

SituacaoServico situacaoOf(const Servico &servico)
{
    const QString prefix = servico.statusPrefixo.trimmed().toLower();
    if (prefix == u"servico_habilitado")
        return SituacaoServico::Habilitado;
    if (prefix == u"suspenso_debito")
        return SituacaoServico::SuspensoDebito;
    if (prefix == u"suspenso_parcialmente" || prefix == u"suspenso_pedido_cliente")
        return SituacaoServico::Suspenso;
    if (prefix.startsWith(u"aguardando_"))
        return SituacaoServico::Aguardando;
    if (prefix == u"cancelado")
        return SituacaoServico::Cancelado;
    return SituacaoServico::Desconhecida;
}

} // namespace guiche
