// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/facetcounts.h"

#include <algorithm>
#include <bit>

namespace guiche
{

namespace
{

struct Tally {
    FacetValues values;
    std::vector<qsizetype> counts; // by value

    void add(Slot slot) { ++counts[values.of(slot)]; }
};

QList<FacetCount> listOf(const Tally &tally, QSet<QString> chosen)
{
    std::vector<quint32> shown;
    for (quint32 value = 0; value < tally.counts.size(); ++value) {
        if (tally.counts[value] > 0)
            shown.push_back(value);
    }
    if (!tally.values.isEnum()) {
        std::ranges::sort(shown, [&tally](quint32 a, quint32 b) {
            if (tally.counts[a] != tally.counts[b])
                return tally.counts[a] > tally.counts[b];
            return tally.values.rank(a) < tally.values.rank(b);
        });
    }
    QList<FacetCount> list;
    for (const quint32 value : shown) {
        const QString name = tally.values.name(value);
        list.append({name, tally.counts[value], chosen.remove(name)});
    }
    QStringList unseen(chosen.cbegin(), chosen.cend());
    unseen.sort();
    for (const QString &name : unseen)
        list.append({name, 0, true});
    return list;
}

} // namespace

FacetCounts countFacets(const QueueTable &table, const RowFilter &filter)
{
    std::vector<Tally> tallies;
    for (int i = 0; i < facetCount; ++i) {
        const FacetValues values(table, Facet(i), filter.now());
        tallies.push_back({values, std::vector<qsizetype>(values.count())});
    }
    const std::vector<RowMark> &marks = table.columns().mark;
    for (const Slot slot : table.all()) {
        if (marks[slot] == RowMark::Gone)
            continue;
        const quint32 against = filter.facetsAgainst(slot);
        if (std::popcount(against) > 1 || !filter.matchesBesideFacets(slot))
            continue;
        if (against != 0) {
            tallies[static_cast<size_t>(std::countr_zero(against))].add(slot);
            continue;
        }
        for (Tally &tally : tallies)
            tally.add(slot);
    }
    FacetCounts counts;
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] = listOf(tallies[i], filter.filter().chosen[i]);
    return counts;
}

} // namespace guiche
