// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuetable.h"

#include <vector>

namespace guiche
{

// Rows that share a value of a facet: `count` of them from `first` on, as places in RowGroups::slots.
struct RowGroup {
    Facet facet = Facet::Tipo;
    quint32 value = 0; // code of the table; number of the enum where the facet is Urgencia or Idade. See valueName()
    quint32 first = 0;
    quint32 count = 0;
    std::vector<RowGroup> children; // of the next facet; none in the last level

    friend bool operator==(const RowGroup &, const RowGroup &) = default;
};

struct RowGroups {
    std::vector<Slot> slots; // group by group; within the last level as they were given
    std::vector<RowGroup> groups;
};

// Rows by one facet, or by more, each within the one before. Groups come by name, those without a value last; those of
// Urgencia and Idade in the order of their enum. Without a facet there are no groups, and the slots stay as they are.
RowGroups grouped(const QueueTable &table, std::vector<Slot> slots, std::span<const Facet> facets, qint64 now);

// What a group is called in filters: the text, or nameOf() the enum.
QString valueName(const QueueTable &table, Facet facet, quint32 value);

} // namespace guiche
