// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"

#include <QByteArray>

#include <optional>

namespace guiche
{

// A row of the queue as it is kept. What the server's clock said of it holds for receivedAt.
struct KeptRow {
    QueuedAtendimento row;
    qint64 receivedAt = 0; // seconds since 1970 of the provider's wall clock, as everywhere in the queue

    friend bool operator==(const KeptRow &, const KeptRow &) = default;
};

// By what it is known among the kept: its id, else its protocolo, as in the QueueTable.
inline IdAtendimento keptIdOf(const QueuedAtendimento &row)
{
    return row.id.isEmpty() ? IdAtendimento(u'#' + row.protocolo.text()) : row.id;
}

// What the kept rows are.
struct KeptState {
    qint64 keptAt = 0; // how old they are: when the server was last asked for what has changed
    QDate coveredFrom; // registered between these days, both included
    QDate coveredUntil;
    bool isWhole = false; // all that are pending of these days, and not only as far as they were loaded

    friend bool operator==(const KeptState &, const KeptState &) = default;
};

// What is to change. Parts are one change: nothing of it is there until the last one is.
struct KeptChanges {
    bool replacesAll = false; // what was kept before goes; of a change in parts, the first one says so
    QList<KeptRow> rows; // new or other than before
    QList<IdAtendimento> removed; // as keptIdOf()
    KeptState state;
    bool hasMore = false; // another part follows
};

// Some of the rows, in no order.
struct KeptBatch {
    KeptState state;
    QList<KeptRow> rows;
};

// Which kept queue, and what opens it.
struct KeptPlace {
    QString profileId;
    QByteArray key; // of keptKeySize random bytes

    friend bool operator==(const KeptPlace &, const KeptPlace &) = default;
};
inline constexpr qsizetype keptKeySize = 32;

} // namespace guiche
