// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"

#include <QByteArray>

namespace guiche
{

// The queue of a large provider, the same in every run: few values that many rows share, and a protocolo, a name and a
// código of each row's own. Row 0 is the latest; each is registered some minutes before the one above.
namespace benchqueue
{
qint64 now(); // seconds as in Due

IdAtendimento idOf(int number);
int numberOf(const IdAtendimento &id);
QueuedAtendimento row(int number);
QList<QueuedAtendimento> rows(int first, int count);
// The same one some refreshes later: held by another, in another status, with one more message.
QueuedAtendimento changed(int number, int refresh);
// One in a hundred, another hundredth every time.
QList<QueuedAtendimento> changedRows(int size, int refresh);

// As the server sends them.
QByteArray page(const QList<QueuedAtendimento> &rows, int number, int total);
} // namespace benchqueue

} // namespace guiche
