// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/privacy.h"
#include "core/queuedatendimento.h"
#include "core/situacao.h"
#include "queue/due.h"
#include "queue/queuefields.h"
#include "queue/rowwords.h"

#include <QString>
#include <QVariant>

namespace guiche
{

// A row of the queue with what is known of it beside the server's values.
struct QueueRow {
    QueuedAtendimento value;
    Due due;
    qint64 openedAt = Due::never; // as QueueTable::openedAt()
    Agenda agenda = Agenda::Unknown;
    RowMark mark = RowMark::None;
    bool isRepeatCustomer = false;
};

// When and how openly a row is told.
struct QueueTelling {
    qint64 now = 0; // seconds as in Due
    Privacy privacy = Privacy::Open;
};

QString queueColumnTitle(QueueColumn column);
// The program's own words among the texts of cells, for filters.
ColumnWords queueColumnWords();

// What a cell shows, on one line: "late 2 h 10 min", "3 d 4 h", "1 of 3 open".
QString queueColumnText(const QueueRow &row, QueueColumn column, const QueueTelling &telling);
// The same for the clipboard: numbers without the spaces that group them for the eye.
QString queueColumnPlainText(const QueueRow &row, QueueColumn column, const QueueTelling &telling);
// What more there is to say of a cell: where a deadline comes from, what a mark means. Plain text; empty: nothing.
QString queueColumnHint(const QueueRow &row, QueueColumn column, const QueueTelling &telling);
// What a cell is worth in an export: numbers as numbers (seconds left, seconds of age), readable times as such, texts as
// text. Invalid for an empty cell. Names and texts as openly as told.
QVariant queueColumnValue(const QueueRow &row, QueueColumn column, const QueueTelling &telling);

// An ordem de serviço under its row, in the same columns: its appointment stands in Prazo.
QString queueColumnText(const OrdemServico &os, Situacao situacao, QueueColumn column, const QueueTelling &telling);
QString queueColumnPlainText(const OrdemServico &os, Situacao situacao, QueueColumn column,
                             const QueueTelling &telling);

} // namespace guiche
