// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace guiche
{

// The conditions that no facet can say; a row meets all that are set.
struct QueueConditions {
    bool unassigned = false; // nobody holds it
    bool withoutOs = false; // no ordem de serviço was ever opened
    bool unscheduledOs = false; // Agenda::Unscheduled
    std::optional<int> stalledDays; // neither registered nor written to within these days
    bool mine = false; // held by the person named in QueueFilter::me
    bool repeatCustomers = false; // of a customer in RepeatCustomers
    bool changes = false; // any RowMark but None

    friend bool operator==(const QueueConditions &, const QueueConditions &) = default;
};

enum class Drafts { Hidden, Only };

// Which rows are shown. An empty filter shows every pending one that is no draft.
struct QueueFilter {
    QString text; // words, each of which must occur in one of the columns (see RowWords); accents and case do not count
    std::array<QSet<QString>, facetCount> chosen; // by Facet; empty: all. Urgencia and Idade by nameOf() of their enum
    QueueConditions conditions;
    Drafts drafts = Drafts::Hidden;
    // Chosen in a chart.
    std::optional<QDate> openedOn;
    std::optional<int> weekday; // 1 Monday … 7, of dataCadastro
    std::optional<int> hour; // 0…23, of dataCadastro

    const QSet<QString> &of(Facet facet) const { return chosen[static_cast<size_t>(facet)]; }
    QSet<QString> &of(Facet facet) { return chosen[static_cast<size_t>(facet)]; }

    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

struct QueueSortKey {
    QueueColumn column;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const QueueSortKey &, const QueueSortKey &) = default;
};

// Filter, order and grouping together; the first key counts most. Rows that are equal in all keys: latest first.
struct QueueArrangement {
    QueueFilter filter;
    QList<QueueSortKey> sort;
    QList<Facet> groups; // at most two

    friend bool operator==(const QueueArrangement &, const QueueArrangement &) = default;
};

} // namespace guiche
