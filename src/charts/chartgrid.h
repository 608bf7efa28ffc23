// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"
#include "stats/chartchoice.h"
#include "stats/queuefigures.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace guiche
{

struct ChartCell {
    int value = 0;
    QString text; // all of it in words: "3 to 7 days, late: 12"
    std::optional<ChartChoice> choice;

    friend bool operator==(const ChartCell &, const ChartCell &) = default;
};

// What a chart shows, as a table: drawn, told to the pointer and the keyboard, read aloud and shown as a table from the
// same values.
struct ChartGrid {
    QString title;
    QString summary = {};
    QStringList rows = {};
    QStringList columns = {};
    std::vector<ChartCell> cells = {}; // row by row
    std::vector<ChartCell> wholes = {}; // each row together; empty: rows have no meaning by themselves
    QStringList rowLabels = {}; // along the axis, where they are not `rows`; an empty one is left out

    int rowCount() const { return static_cast<int>(rows.size()); }
    int columnCount() const { return static_cast<int>(columns.size()); }
    // A column before the first is the whole row.
    const ChartCell &at(int row, int column) const
    {
        return column < 0
            ? wholes[static_cast<size_t>(row)]
            : cells[static_cast<size_t>(row) * static_cast<size_t>(columns.size()) + static_cast<size_t>(column)];
    }

    friend bool operator==(const ChartGrid &, const ChartGrid &) = default;
};

ChartGrid ageingGrid(const QueueFigures &figures);
ChartGrid daysGrid(const QueueFigures &figures);
// By Setor or Responsavel: late ones, others. Names as openly as they may be told.
ChartGrid loadGrid(const QueueFigures &figures, Facet facet, Privacy privacy);
ChartGrid heatGrid(const QueueFigures &figures);

} // namespace guiche
