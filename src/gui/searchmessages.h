// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/privacy.h"
#include "desk/searchdesk.h"

#include <QList>
#include <QString>

namespace guiche
{

// The sentences about a search: what was asked, what came, how long it takes.

// "01/03/2026"
QString dateText(QDate date);

// "Customer code 1204", "Customer code or service ID 1204"; a document as `privacy` has it.
QString termText(const AtendimentoQuery &query, Privacy privacy = Privacy::Open);

// "Customer code 1204, only pending, from 01/03/2026"
QString askedText(const AtendimentoQuery &query, Privacy privacy = Privacy::Open);

// One reading of a term that may be two things: "Customer code 1204 · BIANCA COUTO · 3"
QString groupText(const SearchGroup &group, Privacy privacy);

// Who a search is about, for a tab: the customer's name, or what was asked as long as nobody was found.
QString tabTitle(const AtendimentoQuery &asked, const SearchDesk &desk, Privacy privacy);

// "3 atendimentos, 2 ordens de serviço", "No atendimento found"
QString countsText(const SearchOutcome &outcome);

// For the status bar: counts, whether there may be more, rows that could not be read, how long it took.
QString outcomeText(const SearchOutcome &outcome);
// "Searching… 0.8 s", or why the search is asked once more and in how long.
QString searchingText(const SearchDesk &desk);

// "0.8 s", "84 ms"
QString durationText(std::chrono::milliseconds duration);

// The likeliest other questions after one that found nothing: closed ones too, without dates, the term as another type.
struct Suggestion {
    QString label;
    AtendimentoQuery query;
};
QList<Suggestion> suggestionsAfter(const AtendimentoQuery &query);

} // namespace guiche
