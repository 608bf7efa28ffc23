// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/rowfilter.h"

#include <QList>

#include <array>

namespace guiche
{

struct FacetCount {
    QString value; // a text of the rows, empty where they have none; of Urgencia and Idade nameOf() it
    qsizetype count = 0;
    bool isChosen = false;

    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

// By Facet. The values that any row has or that are chosen, also those no row has: Urgencia and Idade in the order of their
// enum, else the most frequent first, equal ones by name.
using FacetCounts = std::array<QList<FacetCount>, facetCount>;

// How many rows of each value would be shown: all that the filter leaves, but for what is chosen of the same facet, so that
// the values beside the chosen ones keep saying what choosing them too would bring. Rows marked Gone are seen going, and
// count no more.
FacetCounts countFacets(const QueueTable &table, const RowFilter &filter);

} // namespace guiche
