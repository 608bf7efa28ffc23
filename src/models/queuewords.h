// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"
#include "queue/due.h"
#include "queue/personalview.h"

#include <QString>

namespace guiche
{

// The closed sets of the queue in the words of people: the only place that has them.

QString wordFor(Urgency urgency); // "Late", "Due soon"
QString wordFor(AgeBand band); // "1 to 3 days"
QString wordFor(RowMark mark); // "New"; empty for None
QString wordFor(Facet facet); // "Type"
QString wordFor(ReadyMadeView view); // "Unassigned"
QString wordFor(bool QueueConditions::*condition); // as the ready-made view of it
// Whose deadline it is, in a sentence.
QString sentenceFor(Due::Source source);

// What a group or a value of a facet is called, as openly as it may be: words for what nameOf() names, "(none)" or
// "(nobody)" for a text with nothing to show, else the text as it came.
QString facetValueText(Facet facet, const QString &value, Privacy privacy = Privacy::Open);

// A length of time by its two greatest units: "2 h 10 min", "3 d 4 h", "0 min". Its sign does not count.
QString spanText(qint64 seconds);
// "19/06/2018 14:02"; seconds as in Due.
QString momentText(qint64 seconds);

} // namespace guiche
