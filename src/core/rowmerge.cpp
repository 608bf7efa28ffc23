// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowmerge.h"

#include <QSet>

#include <algorithm>

namespace guiche
{

QList<Atendimento> merged(const QList<Atendimento> &newer, const QList<Atendimento> &older)
{
    QSet<IdAtendimento> ids;
    for (const Atendimento &row : newer)
        ids.insert(row.id);
    QList<Atendimento> rows = newer;
    for (const Atendimento &row : older) {
        // Without an id it is another row unless it is equal in everything.
        const bool isThere = row.id.isEmpty() ? newer.contains(row) : ids.contains(row.id);
        if (!isThere)
            rows.append(row);
    }
    return rows;
}

void sortAs(QList<Atendimento> &rows, OrderBy orderBy, Qt::SortOrder order)
{
    const auto dateOf = [orderBy](const Atendimento &row) -> const WallTime & {
        return orderBy == OrderBy::DataCadastro ? row.dataCadastro : row.dataFechamento;
    };
    std::ranges::stable_sort(rows, [&dateOf, order](const Atendimento &a, const Atendimento &b) {
        const WallTime &left = dateOf(a);
        const WallTime &right = dateOf(b);
        if (order == Qt::AscendingOrder || !left.isReadable() || !right.isReadable())
            return left.sortKey() < right.sortKey();
        return left.sortKey() > right.sortKey();
    });
}

} // namespace guiche
