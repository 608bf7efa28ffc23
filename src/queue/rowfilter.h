// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/facetvalues.h"
#include "queue/queuefilter.h"
#include "queue/rowwords.h"

#include <string>
#include <unordered_set>

namespace guiche
{

// What a filter asks beside the rows.
struct FilterContext {
    qint64 now = 0;
    QString me; // as the server names who holds a row; empty: nothing is mine
    const QSet<QString> *repeatCustomers = nullptr; // their códigos; copied
    ColumnWords words = {};
};

// A QueueFilter made ready for many rows: whatever can be known once for a value that rows share is. For one state of the
// table; rows marked Gone match as others.
class RowFilter
{
public:
    RowFilter(const QueueTable &table, const QueueFilter &filter, const FilterContext &context);

    bool matches(Slot slot) const { return facetsAgainst(slot) == 0 && matchesBesideFacets(slot); }
    std::vector<Slot> matching() const; // ascending
    // For a filter that narrows() the one which left these, or to see to few rows. Their order stays.
    std::vector<Slot> matchingAmong(std::span<const Slot> slots) const;

    // Whether no row can match `to` that does not match `from`, since it only asks for more text.
    static bool narrows(const QueueFilter &from, const QueueFilter &to);

    // The two halves of matches(), for counting: a bit for each Facet the row is not chosen by; and all the rest.
    quint32 facetsAgainst(Slot slot) const;
    bool matchesBesideFacets(Slot slot) const;
    qint64 now() const { return m_context.now; }
    const QueueFilter &filter() const { return m_filter; }

private:
    struct Choice {
        FacetValues values;
        std::vector<char> hits; // by value
    };

    void chooseFacets();
    void findMine();
    void findRepeatCustomers();
    bool meetsConditions(Slot slot) const;
    bool isStalled(Slot slot) const;
    bool isOfRepeatCustomer(Slot slot) const;
    bool isOpenedAsChosen(Slot slot) const;

    const QueueTable &m_table;
    const QueueRows &m_rows;
    const QueueFilter m_filter;
    FilterContext m_context;
    const bool m_hasConditions;
    const bool m_hasOpening;
    std::vector<Choice> m_choices; // of the facets with any
    std::vector<char> m_mine; // by code of Responsavel
    std::unordered_set<std::string> m_narrowCustomers; // one byte a letter, as QueueRows has them
    QSet<QString> m_customers;
    RowWords m_words;
};

} // namespace guiche
