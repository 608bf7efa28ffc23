// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/id.h"

#include <QString>

#include <optional>

namespace guiche
{

// A search term as it may stand on a disk. Only numbers that mean nothing outside of the ERP are whole: códigos and service
// IDs of 1 to 9 digits, protocolos of 15 to 20. All else could be somebody's document, telephone or name, whatever it was
// asked as, and is masked.
class KeptTerm
{
public:
    KeptTerm() = default;
    // `plainTermo` as AtendimentoQuery has it.
    KeptTerm(TipoBusca tipo, const QString &plainTermo);
    // From what text() was; nothing when it never can have been.
    static std::optional<KeptTerm> restored(TipoBusca tipo, const QString &text);

    TipoBusca tipo() const { return m_tipo; }
    const QString &text() const { return m_text; }
    // Whether it can be asked as it stands.
    bool isWhole() const;

    friend bool operator==(const KeptTerm &, const KeptTerm &) = default;

private:
    TipoBusca m_tipo = TipoBusca::PorCodigoCliente;
    QString m_text;
};

// The código itself, if it may stand on a disk; else none.
CodigoCliente keepable(const CodigoCliente &codigo);

// Asks again for whom a term or, where that is masked, a código is known; everything but these two is for the form to say.
std::optional<AtendimentoQuery> queryFor(const KeptTerm &termo, const CodigoCliente &codigo);

} // namespace guiche
