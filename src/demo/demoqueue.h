// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "demo/demoqueuecast.h"

#include <chrono>
#include <vector>

namespace guiche
{

struct DemoQueueOptions {
    static constexpr int smallest = 100;
    static constexpr int largest = 1'000'000;

    int size = 20'000; // atendimentos of the last twelve months, at the beginning
    std::chrono::milliseconds eventInterval{
        4000}; // one thing happens in each such stretch of time; 0: nothing ever does
    quint32 seed = 1907;
};

// The supervisor's queue of the demo: what GET …/atendimento/todos lists, about a tenth of it pending. It changes with time:
// atendimentos arrive, change hands or status, are closed, vanish. What it holds at some moment follows from the options,
// the origin and that moment alone. 24 bytes an atendimento; everything else about one is made up when it is asked for.
class DemoQueue
{
public:
    // `origin` is the moment it begins to change.
    DemoQueue(DemoMoment origin, const DemoQueueOptions &options);

    // To the list as it is at `now`; going back begins anew.
    void moveTo(DemoMoment now);

    // Of the moment it was moved to, newest first, as the server lists them. Days are those of registration, both included.
    struct Slice {
        std::vector<QueuedAtendimento> rows;
        std::vector<DemoEntry> entries; // what the rows were made from
        qsizetype total = 0; // on all pages
    };
    Slice page(const QueueQuery &query) const;
    std::vector<QueuedAtendimento> rows() const;

    // Those that a search of the main route could mean, whole, in any order.
    QList<Atendimento> meantBy(const AtendimentoQuery &query) const;
    // Whether any could be, without a queue at hand: for searches by others there is no need to make one.
    static bool mayMean(const AtendimentoQuery &query, const DemoQueueOptions &options);

    const DemoQueueCast &cast() const { return m_cast; }
    DemoMoment now() const { return m_now; }
    qint64 events() const { return m_events; } // that have happened: as long as they are as many, it holds the same

private:
    void begin();
    void happen(qint64 index, qint32 second);
    DemoEntry *somePending(quint64 chance);

    DemoQueueOptions m_options;
    DemoMoment m_origin;
    DemoMoment m_now;
    DemoQueueCast m_cast;
    std::vector<DemoEntry> m_entries; // by registration, oldest first
    qint64 m_events = 0; // happened so far
    quint32 m_nextNumber = 0;
};

} // namespace guiche
