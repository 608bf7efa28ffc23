// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/closedatendimento.h"
#include "queue/queuetable.h"

#include <QList>
#include <QRandomGenerator>

namespace guiche
{

// A queue with all that can be odd about one, beside plain lists of the same, for slow counts to be compared with.
struct RandomQueue {
    static constexpr qint64 now = 1'718'900'000; // 20/06/2024, a Thursday
    static constexpr qint64 day = 86400;

    RandomQueue(quint32 seed, int rows, int closedRows);

    // What stands in the table: neither gone nor a draft.
    QList<QueuedAtendimento> standing() const;
    // Those of `closed` that count, each once.
    QList<ClosedAtendimento> closedOnce() const;

    QueueTable table;
    QList<QueuedAtendimento> rows; // as put
    QSet<QString> gone; // their ids
    QList<ClosedAtendimento> closed;

    // With its state, as the facet has it.
    static QString cidadeOf(const QueuedAtendimento &row);

private:
    QueuedAtendimento row(int number);
    ClosedAtendimento closedRow(int number);
    WallTime someTime();
    QString oneOf(std::initializer_list<const char *> words);

    QRandomGenerator m_dice;
};

// "20/06/2024 09:10", or as far as it is one, as the provider's clock showed it.
qint64 secondsOf(const WallTime &time);
WallTime wallTime(qint64 seconds);

// One plain row, registered at a moment.
QueuedAtendimento plainRow(const QString &id, qint64 openedAt);

} // namespace guiche
