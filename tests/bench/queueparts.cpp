// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/queueparts.h"

#include "bench/benchqueue.h"
#include "queue/deadlineclock.h"
#include "queue/queuecontents.h"
#include "stats/queuefigures.h"
#include "store/sqlitequeuestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdlib>

namespace guiche
{

namespace
{

using Times = std::vector<Milliseconds>;

// Every type has a deadline, in each unit by turns.
DeadlineRules rulesForAll(const QList<QueuedAtendimento> &rows)
{
    DeadlineRules rules;
    rules.usesServerClock = false;
    for (int unit = 0; unit < deadlineUnitCount; ++unit) {
        DeadlineProfile profile;
        profile.id = QString::number(unit);
        profile.unit = DeadlineUnit(unit);
        profile.amount = 40;
        profile.holidaysCount = false;
        rules.profiles.append(profile);
    }
    QSet<QString> known;
    for (const QueuedAtendimento &row : rows) {
        if (known.contains(row.tipo))
            continue;
        rules.profiles[known.size() % deadlineUnitCount].types.append(row.tipo);
        known.insert(row.tipo);
    }
    return rules;
}

void waitFor(const bool &isDone)
{
    while (!isDone)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

const KeptPlace &somePlace()
{
    static const KeptPlace place{QStringLiteral("norte"), QByteArray(keptKeySize, 'k')};
    return place;
}

Milliseconds timeToWrite(QueueStore &store, const QList<QueuedAtendimento> &rows, bool replacesAll)
{
    KeptChanges changes;
    changes.replacesAll = replacesAll;
    changes.state = {benchqueue::now(), rows.last().dataCadastro.date(), rows.first().dataCadastro.date(), true};
    for (const QueuedAtendimento &row : rows)
        changes.rows.append({row, benchqueue::now()});
    bool isAnswered = false;
    return timed([&] {
        const PendingCall call = store.write(somePlace(), changes, [&isAnswered](bool isDone) {
            if (!isDone)
                std::abort();
            isAnswered = true;
        });
        waitFor(isAnswered);
    });
}

struct ReadTimes {
    Milliseconds firstRows{};
    Milliseconds all{};
};

ReadTimes timeToRead(QueueStore &store, int size)
{
    ReadTimes times;
    qsizetype told = 0;
    bool isAnswered = false;
    const auto begin = std::chrono::steady_clock::now();
    const PendingCall call = store.read(
        somePlace(), {0, 2 * benchqueue::now()},
        [&](const KeptBatch &batch) {
            if (told == 0)
                times.firstRows = std::chrono::steady_clock::now() - begin;
            told += batch.rows.size();
        },
        [&isAnswered](const QueueStore::Reading &) { isAnswered = true; });
    waitFor(isAnswered);
    times.all = std::chrono::steady_clock::now() - begin;
    if (told != size)
        std::abort();
    return times;
}

} // namespace

void measureDeadlines(BenchReport &report, int size)
{
    const QList<QueuedAtendimento> rows = benchqueue::rows(0, size);
    const DeadlineRules rules = rulesForAll(rows);
    Times times;
    for (int i = 0; i < 7; ++i) {
        int withDeadline = 0;
        times.push_back(timed([&] {
            const DeadlineClock clock(rules);
            for (const QueuedAtendimento &row : rows)
                withDeadline += clock.dueOf(row, benchqueue::now()).lateAt != Due::never ? 1 : 0;
        }));
        if (withDeadline != size)
            std::abort();
    }
    report.tell("deadlines of all rows", times, {100});
}

void measureFigures(BenchReport &report, int size)
{
    constexpr int everyClosed = 6; // one of so many is, on any day
    QueueContents contents;
    contents.setDueOf(dueOf(DeadlineRules::usual()));
    QList<QueuedAtendimento> rows;
    for (int number = 0; number < size / (everyClosed - 1) * everyClosed; ++number)
        rows.append(number % everyClosed == 0 ? benchqueue::closed(number) : benchqueue::row(number));
    contents.put(rows, {QDate(2020, 1, 1), QDate(2026, 12, 31)}, benchqueue::now(), false);
    const QDate today = QDateTime::fromSecsSinceEpoch(benchqueue::now()).date();
    const FiguresQuestion question{benchqueue::now(), today.addDays(-59), today};
    Times times;
    for (int i = 0; i < 15; ++i) {
        times.push_back(timed([&] {
            const QueueFigures figures =
                figuresOf(contents.table(), contents.table().all(), contents.closed().all(), question);
            if (figures.pending != size)
                std::abort();
        }));
    }
    report.tell("figures of the charts", times, {20});
}

void measureKept(BenchReport &report, int size)
{
    const QTemporaryDir directory;
    SqliteQueueStore store(directory.path());
    const double written = timeToWrite(store, benchqueue::rows(0, size), true).count();
    const double changed = timeToWrite(store, benchqueue::changedRows(size, 0), false).count();
    const ReadTimes read = timeToRead(store, size);
    report.tellOne("kept whole, in its own thread", written, "ms", {5'000});
    report.tellOne("one row in a hundred kept", changed, "ms", {200});
    report.tellOne("first kept rows read", read.firstRows.count(), "ms", {100});
    report.tellOne("all kept rows read", read.all.count(), "ms", {3'000});
}

} // namespace guiche
