// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/closedatendimento.h"

#include <QHash>
#include <QString>

#include <span>

namespace guiche
{

class QueueTable;

// Customers, by código, who called again: with how many atendimentos registered within the last `days` days up to `now`
// (seconds as in Due), pending or closed since, where these are two or more. Drafts, those marked Gone and rows without a
// código never count.
using RepeatCustomers = QHash<QString, int>;
RepeatCustomers repeatCustomersIn(const QueueTable &table, std::span<const ClosedAtendimento> closed, qint64 now,
                                  int days = 30);

} // namespace guiche
