// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace guiche
{

struct QueueFilter;

// What a person pointed at in a chart.
struct BandChoice {
    AgeBand band;
    std::optional<Urgency> urgency; // the piece of the bar; none: whatever the filter says of it

    friend bool operator==(const BandChoice &, const BandChoice &) = default;
};

struct DayChoice {
    QDate openedOn;

    friend bool operator==(const DayChoice &, const DayChoice &) = default;
};

struct LoadChoice {
    Facet facet; // Setor or Responsavel
    QString value;
    bool lateOnly = false; // else whatever the filter says of urgency

    friend bool operator==(const LoadChoice &, const LoadChoice &) = default;
};

struct MomentChoice {
    int weekday; // 1 Monday … 7
    int hour; // 0…23

    friend bool operator==(const MomentChoice &, const MomentChoice &) = default;
};

using ChartChoice = std::variant<BandChoice, DayChoice, LoadChoice, MomentChoice>;

// Narrows the filter down to what was chosen, in place of an earlier choice in the same chart; the same one again takes it
// back. What else is in the filter stays.
void applyChoice(QueueFilter &filter, const ChartChoice &choice);
// Whether the filter is as applyChoice() left it.
bool isChosen(const QueueFilter &filter, const ChartChoice &choice);

} // namespace guiche
