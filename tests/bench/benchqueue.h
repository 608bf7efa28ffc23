// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"

#include <QByteArray>
#include <QList>

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

// One of the same number that is closed by now.
QueuedAtendimento closed(int number);

// As the server sends them.
struct PagePlace {
    int number = 0; // from 0
    int size = 100; // rows of a page
    int total = 0; // rows of all pages
};
QByteArray text(const QueuedAtendimento &row);
QByteArray page(const QList<QByteArray> &texts, const PagePlace &place);
QByteArray page(const QList<QueuedAtendimento> &rows, const PagePlace &place);
} // namespace benchqueue

} // namespace guiche
