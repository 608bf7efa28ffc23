// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pendingcall.h"
#include "store/keptqueue.h"

#include <functional>

namespace guiche
{

// Where the queue is between runs, for each profile apart. It is a copy of what the server has: what cannot be read any
// more is no loss, and is never told as if it could.
//
// Calls are carried out one after another, in the order they were made, away from the thread that makes them; handlers run
// in that thread, from its event loop. Destroying a PendingCall drops its handlers and ends a reading; a change or an
// erasure that was asked for is carried out whatever becomes of it, also when the store is destroyed. Only a change whose
// last part never came is dropped whole.
class QueueStore
{
public:
    // Kept rows outside of these moments are too old to be shown, or of a clock that went wrong: they are erased.
    struct Fresh {
        qint64 from;
        qint64 until;
    };

    enum class Outcome {
        Nothing, // none kept
        Read, // every row
        Expired, // erased, for its age
        Discarded, // damaged, or for another key, or of a later version: erased, and nothing or not all was told
        SetAside, // what stands there is no queue of ours: moved away, nothing of it was told
        Failed, // it cannot be opened now, and is left alone
    };

    struct Reading {
        Outcome outcome = Outcome::Nothing;
        KeptState state;
        qsizetype rows = 0; // that were told
        QString setAsideAs; // a file, with SetAside

        friend bool operator==(const Reading &, const Reading &) = default;
    };

    using BatchHandler = std::function<void(const KeptBatch &)>;
    using ReadHandler = std::function<void(const Reading &)>;
    using DoneHandler = std::function<void(bool isDone)>;

    virtual ~QueueStore();

    // `batch` some times, the first with few rows so that it comes soon, no faster than it returns; then `done` once.
    virtual PendingCall read(const KeptPlace &place, Fresh fresh, BatchHandler batch, ReadHandler done) = 0;
    // In one step, or not at all. False: it could not be written, or there is nothing kept that it could change; what was
    // there before still is, unless it cannot be read. The parts that follow fail too, until a change that replaces all.
    virtual PendingCall write(const KeptPlace &place, const KeptChanges &changes, DoneHandler handler) = 0;
    // Also what was set aside. False: it is still there.
    virtual PendingCall erase(const QString &profileId, DoneHandler handler) = 0;
    virtual PendingCall eraseAll(DoneHandler handler) = 0;
    // Of every profile what has not been written since that moment, so that what is never read expires too.
    virtual PendingCall eraseOlderThan(qint64 moment, DoneHandler handler) = 0;
};

} // namespace guiche
