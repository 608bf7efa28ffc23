// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace guiche
{

// An amount of money in reais. The API sends a number or a numeric string (contract.md, Types); anything else is kept
// and shown as it came.
class Valor
{
public:
    Valor() = default;

    static Valor fromCentavos(qint64 centavos);
    // "199.9", "100", "69.90": a decimal number as JSON writes it, rounded to the centavo.
    static Valor parse(std::string_view utf8);

    bool isEmpty() const { return !m_centavos && m_unreadable.isEmpty(); }
    std::optional<qint64> centavos() const { return m_centavos; }

    // "R$ 1.199,90" (with a no-break space after the sign), or the text that came.
    QString text() const;

    friend bool operator==(const Valor &, const Valor &) = default;

private:
    std::optional<qint64> m_centavos;
    QString m_unreadable;
};

} // namespace guiche
