// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/repeatcustomers.h"

#include "queue/queuetable.h"
#include "stats/standingrows.h"

namespace guiche
{

RepeatCustomers repeatCustomersIn(const QueueTable &table, std::span<const ClosedAtendimento> closed, qint64 now,
                                  int days)
{
    constexpr qint64 day = 86400;
    const Recently recently(now, days * day);

    RepeatCustomers counts;
    for (const Slot slot : table.all()) {
        if (!recently.has(table.openedAt(slot)) || !isStanding(table, slot))
            continue;
        if (const QString codigo = table.columns().text(slot, QueueRows::Codigo); !codigo.isEmpty())
            ++counts[codigo];
    }
    ClosedOnce once(table, closed.size());
    for (const ClosedAtendimento &one : closed) {
        if (recently.has(one) && !one.codigoCliente.isEmpty() && once.counts(one))
            ++counts[one.codigoCliente.text()];
    }
    counts.removeIf([](const auto &customer) { return customer.value() < 2; });
    return counts;
}

} // namespace guiche
