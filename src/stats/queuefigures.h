// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/closedatendimento.h"
#include "queue/queuefilter.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <span>

namespace guiche
{

class QueueTable;

// The queue in numbers, for charts. Pending ones throughout; of the closed ones only `days` tells.
struct QueueFigures {
    struct Day {
        QDate date;
        int opened = 0; // registered that day, pending or closed by now
        int closed = 0;

        friend bool operator==(const Day &, const Day &) = default;
    };

    struct Load {
        QString name; // empty: nobody, no sector
        int pending = 0;
        int late = 0; // of these

        friend bool operator==(const Load &, const Load &) = default;
    };

    // The names with the most pending ones, most first (equal ones: more late ones, then by name), and what is left.
    struct Loads {
        QList<Load> top;
        Load others; // without a name
        int otherNames = 0;

        friend bool operator==(const Loads &, const Loads &) = default;
    };

    int pending = 0;
    std::array<std::array<int, urgencyCount>, ageBandCount> ageing{}; // by AgeBand, Urgency
    QList<Day> days; // each day of the window, the first first
    bool areDaysOfAll = false; // of the whole queue: of closed ones nobody knows what the filter asks
    Loads setores;
    Loads responsaveis; // a row with several counts under all of them together, as its facet does
    std::array<std::array<int, 24>, 7> registered{}; // by day of the week from Monday, hour of dataCadastro
    int withoutHour = 0; // dataCadastro is no moment: in no cell of `registered`

    friend bool operator==(const QueueFigures &, const QueueFigures &) = default;
};

struct FiguresQuestion {
    qint64 now = 0; // seconds as in Due
    QDate firstDay; // of `days`; both included
    QDate lastDay;
    int topNames = 8;
    QueueFilter filter = {}; // which left `rows`
};

// Of `rows`; those marked Gone and drafts never count. A closed one counts once, and not at all while the table holds it
// as pending: it was opened again. `days` compare what is opened with what is closed, so both are filtered
// or neither is; the day chosen in them is no filter of theirs.
QueueFigures figuresOf(const QueueTable &table, std::span<const Slot> rows, std::span<const ClosedAtendimento> closed,
                       const FiguresQuestion &question);

} // namespace guiche
