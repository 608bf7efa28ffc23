// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kepttimes.h"

#include "store/keptrows.h"

#include <QElapsedTimer>
#include <QTest>

namespace guiche
{

KeptTimes timeKept(QueueStore &store, int count)
{
    const KeptChanges all = keptAll(keptRows(count));
    KeptChanges part = keptAll(keptRows(count / 100, 1, count / 200));
    part.replacesAll = false;
    KeptTimes times;
    QElapsedTimer timer;
    timer.start();
    if (!writeKept(store, all))
        qFatal("it cannot be written");
    times.whole = timer.restart();
    if (!writeKept(store, part))
        qFatal("the change cannot be written");
    times.part = timer.restart();
    bool isDone = false;
    const PendingCall reading = store.read(
        keptPlace(), {0, 2'000'000'000},
        [&](const KeptBatch &batch) {
            if (times.rows == 0)
                times.first = timer.elapsed();
            times.rows += batch.rows.size();
        },
        [&](const QueueStore::Reading &) {
            times.all = timer.elapsed();
            isDone = true;
        });
    constexpr int patience = 60'000;
    if (!QTest::qWaitFor([&isDone] { return isDone; }, patience))
        qFatal("it cannot be read");
    return times;
}

} // namespace guiche
