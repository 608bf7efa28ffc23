// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"
#include "queue/pagepass.h"
#include "queue/pagewalkoptions.h"

#include <QHash>

#include <optional>

namespace guiche
{

// All rows registered between two days, page by page (contract.md). Knows no network: ask what next() says, give each reply
// to take(), until the walk has an outcome(). Pages are asked by their place in a list that changes meanwhile, so a row may
// move from one to another and be told twice or not at all. Ids tell: where an id came twice, the total changed or differs
// from what came, or a page in the middle has not the size that was asked for, the pages are walked once more, until a pass
// is quiet. A page that fails is asked again after all others and then is a hole; one that times out is asked in halves.
class PageWalk
{
public:
    enum class Outcome {
        Walking, // next() has more to ask, now or once a reply is taken
        Complete,
        Holes, // holes() are missing; of the rest nothing
        KeptChanging, // no pass was quiet: rows may be missing, and others be there that are gone
        TotalsDisagree, // total_registros is not what came, and stays so: all pages were asked
        PagesRepeat, // other pages bring the same rows again: there may be more
        TooMany, // more than PageWalkOptions::mostRows
        Failed, // error() ended it: nobody answers, or not to us; holes() are what is missing
    };

    struct Request {
        int number = 0; // told to take()
        QueueQuery query;
    };

    PageWalk(QDate first, QDate last, PageWalkOptions options = {});

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }

    // The next request to be made; nothing while there is none, or as many as may be are under way.
    std::optional<Request> next();
    // The reply to a request, in any order. Answers the rows that are to be put into a table, known or not: the latest one
    // counts. A reply to a request that was put back counts for nothing.
    QList<QueuedAtendimento> take(int number, const Result<QueuePage> &reply);
    void limitPageSize(int most); // rows a page from now on; no fewer than smallestPage
    // The requests under way were ended: next() asks them again.
    void putBack();
    // Asks for a hole again; after that outcome() is Walking.
    void retry(qsizetype hole);
    void retryAll();

    Outcome outcome() const { return m_outcome; }
    const QList<PageHole> &holes() const { return m_holes; }
    const std::optional<Error> &error() const { return m_error; }
    // Whether each row that was there throughout has come: one that is not contained is gone.
    bool isWhole() const { return m_outcome == Outcome::Complete || m_outcome == Outcome::TotalsDisagree; }

    // Whether the row is there as far as is known; a row that an earlier pass had and the last, quiet one had not is not.
    bool contains(const IdAtendimento &id) const;
    qsizetype size() const; // of those
    QList<IdAtendimento> ghosts() const; // that came and are not there
    // Of the pass under way, or the last one. The total is what the server last said, where that can be.
    qint64 received() const { return m_pass.unique + m_pass.skipped; }
    const std::optional<qint64> &total() const { return m_pass.total; }
    int passes() const { return m_pass.number; } // begun
    qsizetype skipped() const { return m_pass.skipped; } // rows of it without an id, or that were no objects
    int pageSize() const { return m_size; } // as far as it was halved

private:
    struct Range {
        qint64 first = 0;
        qint64 end = 0;
        bool isAgain = false; // it failed once
    };
    struct Flight {
        int number = 0;
        Range range; // what of the page is wanted
        int size = 0;
        qint64 base = 0; // where the page begins
    };
    struct Seen {
        int pass = 0;
        qint64 place = 0;
    };
    std::optional<Range> nextRange();
    std::optional<Range> takeLater();
    bool hasAnswered() const { return m_pass.replies > 0 || m_pass.number > 1; }
    void fail(const Flight &flight, const Error &error);
    void stop(const Error &error);
    QList<QueuedAtendimento> record(const Flight &flight, const QueuePage &page, qsizetype *known);
    void noteTotal(const QueuePage &page);
    void noteSize(const Flight &flight, const QueuePage &page);
    void noteEnd(const Flight &flight, const QueuePage &page);
    bool adoptSize(const Flight &flight, const QueuePage &page);
    void settle();
    void finishPass();
    void beginPass();
    void end(Outcome outcome) { m_outcome = outcome; }

    QDate m_first, m_last;
    PageWalkOptions m_options;
    int m_size, m_nextNumber = 0, m_failuresInARow = 0;
    bool m_isStopping = false;
    Outcome m_outcome = Outcome::Walking;
    std::optional<Error> m_error;
    QList<Range> m_todo; // before the frontier
    QList<Range> m_later; // once the frontier is through
    qint64 m_frontier = 0; // asked up to here
    std::optional<qint64> m_end; // of the list, as far as it was told
    QList<Flight> m_flights;
    QList<PageHole> m_holes;
    PagePass m_pass, m_before; // and the one before it
    QHash<IdAtendimento, Seen> m_seen;
};

} // namespace guiche
