// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptcustomers.h"

namespace guiche
{

OpenTab OpenTab::of(const AtendimentoQuery &query, const CodigoCliente &codigo)
{
    OpenTab tab;
    tab.termo = KeptTerm(query.tipo, query.plainTermo());
    tab.outroTipo = query.outroTipo;
    tab.codigo = keepable(codigo);
    return tab;
}

std::optional<AtendimentoQuery> OpenTab::queryToRestore() const
{
    std::optional<AtendimentoQuery> query = queryFor(termo, codigo);
    if (query && termo.isWhole())
        query->outroTipo = outroTipo;
    return query;
}

} // namespace guiche
