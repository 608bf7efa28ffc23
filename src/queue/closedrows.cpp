// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/closedrows.h"

#include "queue/queuerows.h"

namespace guiche
{

bool ClosedRows::put(const QueuedAtendimento &row)
{
    ClosedAtendimento closed{.id = row.id,
                             .codigoCliente = CodigoCliente(shared(row.codigoCliente.text())),
                             .dataCadastro = row.dataCadastro,
                             .dataFechamento = row.dataFechamento,
                             .tipo = shared(row.tipo),
                             .bairro = shared(row.bairro),
                             .cidade = shared(cityWithState(row.cidade, row.uf))};
    const auto known = m_places.constFind(row.id);
    if (known == m_places.cend()) {
        m_places.insert(row.id, m_rows.size());
        m_rows.push_back(std::move(closed));
        return true;
    }
    ClosedAtendimento &there = m_rows[*known];
    if (there == closed)
        return false;
    there = std::move(closed);
    return true;
}

bool ClosedRows::remove(const IdAtendimento &id)
{
    const auto known = m_places.constFind(id);
    if (known == m_places.cend())
        return false;
    const size_t place = *known;
    m_places.erase(known);
    if (place + 1 != m_rows.size()) {
        m_rows[place] = std::move(m_rows.back());
        m_places[m_rows[place].id] = place;
    }
    m_rows.pop_back();
    return true;
}

void ClosedRows::clear()
{
    m_rows.clear();
    m_rows.shrink_to_fit();
    m_places.clear();
    m_texts.clear();
}

QString ClosedRows::shared(const QString &text)
{
    return text.isEmpty() ? QString() : *m_texts.insert(text);
}

} // namespace guiche
