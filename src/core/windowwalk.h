// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/atendimentoquery.h"
#include "core/completeness.h"

#include <QSet>

#include <optional>

namespace guiche
{

// All the rows of a question that has more of them than one reply may hold (contract.md): the dates are walked, oldest
// first, each window beginning on the last day seen. A day that fills a whole reply is asked alone, from both its ends;
// where these two replies provably meet, it is whole. Knows no network: ask next(), give the reply to take(), until
// there is nothing to ask. Every window begins later than the one before it, so that it ends whatever a server says.
class WindowWalk
{
public:
    // `query` gives term, type, dates and whether only pending ones are wanted; its order and limit do not count.
    explicit WindowWalk(const AtendimentoQuery &query);

    // What is to be asked; nothing once the walk has ended.
    const std::optional<AtendimentoQuery> &next() const { return m_next; }
    // The reply to next().
    void take(const AtendimentoReply &reply);
    // Ends the walk before its end.
    void end(Completeness::Gap gap);

    // All that came, each once, in the order it came.
    const QList<Atendimento> &rows() const { return m_rows; }
    // Those of AtendimentoReply; what lay in two windows counts twice.
    qsizetype skipped() const { return m_skipped; }
    // The latest day that is done with.
    std::optional<QDate> dayReached() const { return m_dayReached; }
    // What it would be if the walk ended here; final once it has.
    const Completeness &completeness() const { return m_completeness; }

private:
    enum class Step { Window, DayForwards, DayBackwards };

    // Why the rows cannot be those of next(), or cannot tell where to go on.
    std::optional<Completeness::Gap> objection(const QList<Atendimento> &rows, bool isFull) const;
    void takeFullWindow(const QList<Atendimento> &rows, qsizetype added);
    void takeDay(const QList<Atendimento> &rows, bool isFull);
    void leaveDay(bool isWhole);
    void askFrom(QDate day);
    void askDay(Step step);
    // How many of the rows are new.
    qsizetype add(const QList<Atendimento> &rows);
    bool isKnown(const Atendimento &row, qsizetype before) const;
    void finish();

    AtendimentoQuery m_query;
    std::optional<AtendimentoQuery> m_next;
    Step m_step = Step::Window;
    QDate m_day; // asked alone
    QList<Atendimento> m_forwards; // of that day
    QList<Atendimento> m_rows;
    QSet<IdAtendimento> m_ids;
    qsizetype m_skipped = 0;
    std::optional<QDate> m_dayReached;
    Completeness m_completeness;
};

} // namespace guiche
