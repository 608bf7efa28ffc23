// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/atendimentoquery.h"
#include "core/completeness.h"
#include "core/customersummary.h"
#include "core/error.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace guiche
{

// What one search brought, and what it was.
struct SearchOutcome {
    AtendimentoQuery query;
    AtendimentoReply reply;
    QDateTime at; // local time of its arrival
    std::chrono::milliseconds took{0};
    std::optional<Completeness> walked = {}; // once it was all to be loaded: how far that got

    // Exactly `limit` rows back means that there may be more (contract.md): the API has no pages.
    bool mayHaveMore() const { return walked ? !walked->isComplete() : reply.received >= query.limit; }
    qsizetype ordensServicoCount() const;
};

// The history of a search for pending rows: the same question for the closed ones too.
enum class HistoryState {
    NotAsked, // there is none to ask for (the outcome holds it already), or it was not wanted, or given up
    Loading,
    Loaded,
    Unavailable, // historyError says why
};

// One reading of the term: what it found, and its history behind that.
struct SearchGroup {
    SearchOutcome outcome; // what the search asked for; its query has this reading's tipo and no other
    std::optional<SearchOutcome> history = {}; // newest first; as the server sent it, so there may be more
    HistoryState historyState = HistoryState::NotAsked;
    std::optional<Error> historyError = {};

    TipoBusca tipo() const { return outcome.query.tipo; }
    // Whether there are closed ones to ask for that outcome leaves out.
    bool canHaveHistory() const { return outcome.query.asksOnlyPending(); }
    // Closed rows of the history that are not in outcome: "show the 12 closed ones"; at least that many, if the history
    // mayHaveMore().
    qsizetype closedCount() const;
    // The history with every row of outcome in it, though the server cut it; outcome as long as there is no history.
    SearchOutcome withHistory() const;
};

// How far loading all has come.
struct LoadProgress {
    qsizetype rows = 0; // there are now, those there were before included
    std::optional<QDate> day; // the latest that is done with
};

// The summary of its customer. A service that was searched for comes first.
CustomerSummary summaryOf(const SearchGroup &group, const QDateTime &now);

} // namespace guiche
