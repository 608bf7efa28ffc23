// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace guiche
{

// An identifier of the ERP. The API sends ids as numbers or as strings (contract.md, Types), so they are kept as text;
// the tag keeps one kind of id from being passed for another.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;

    // 9 before 10: a shorter number is a smaller one.
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        if (const auto byLength = a.m_text.size() <=> b.m_text.size(); byLength != 0)
            return byLength;
        return a.m_text.compare(b.m_text) <=> 0;
    }

    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using IdAtendimento = Id<struct AtendimentoTag>;
using IdOrdemServico = Id<struct OrdemServicoTag>;
using IdClienteServico = Id<struct ClienteServicoTag>;
using CodigoCliente = Id<struct CodigoClienteTag>;

} // namespace guiche
