// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptterm.h"

#include "core/cpfcnpj.h"

#include <algorithm>

namespace guiche
{

namespace
{

bool isDigits(QStringView text, qsizetype fewest, qsizetype most)
{
    return text.size() >= fewest && text.size() <= most
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isNumberOfErp(TipoBusca tipo, QStringView text)
{
    switch (tipo) {
    case TipoBusca::PorCodigoCliente:
    case TipoBusca::PorIdClienteServico:
        return isDigits(text, 1, 9);
    case TipoBusca::PorProtocolo:
        return isDigits(text, 15, 20);
    case TipoBusca::PorCpfCnpj:
        return false;
    }
    Q_UNREACHABLE();
}

// No mask leaves more than that of a CNPJ does: "**.***.345/01DE-**".
bool isMasked(QStringView text)
{
    constexpr qsizetype mostShown = 7;
    const bool isHidden = text.isEmpty() || text.contains(u'*');
    return isHidden && std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); }) <= mostShown;
}

} // namespace

KeptTerm::KeptTerm(TipoBusca tipo, const QString &plainTermo)
    : m_tipo(tipo)
    , m_text(isNumberOfErp(tipo, plainTermo) ? plainTermo : CpfCnpj(plainTermo).masked())
{
}

std::optional<KeptTerm> KeptTerm::restored(TipoBusca tipo, const QString &text)
{
    if (!isNumberOfErp(tipo, text) && !isMasked(text))
        return {};
    KeptTerm termo;
    termo.m_tipo = tipo;
    termo.m_text = text;
    return termo;
}

bool KeptTerm::isWhole() const
{
    return isNumberOfErp(m_tipo, m_text);
}

CodigoCliente keepable(const CodigoCliente &codigo)
{
    return isNumberOfErp(TipoBusca::PorCodigoCliente, codigo.text()) ? codigo : CodigoCliente();
}

std::optional<AtendimentoQuery> queryFor(const KeptTerm &termo, const CodigoCliente &codigo)
{
    AtendimentoQuery query;
    if (termo.isWhole()) {
        query.tipo = termo.tipo();
        query.termo = termo.text();
        return query;
    }
    query.termo = keepable(codigo).text();
    return query.termo.isEmpty() ? std::nullopt : std::optional(query);
}

} // namespace guiche
