// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"

#include <QString>

#include <optional>

// What the enums of the queue are called in files and filters: stable, in English, never shown to a person.
namespace guiche
{

QString nameOf(QueueColumn column);
QString nameOf(Facet facet);
QString nameOf(AgeBand band);
QString nameOf(Urgency urgency);

// Nothing for a name that none has: a file of a later version, or a slip of the hand.
std::optional<QueueColumn> queueColumnNamed(QStringView name);
std::optional<Facet> facetNamed(QStringView name);

// By whole days of age; negative ages, from clocks that disagree, are UnderOneDay.
AgeBand ageBandOf(qint64 ageInSeconds);

} // namespace guiche
