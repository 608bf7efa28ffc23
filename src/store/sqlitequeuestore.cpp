// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitequeuestore.h"

#include "store/queueworker.h"

#include <QDir>
#include <QPointer>
#include <QSemaphore>

#include <utility>

namespace guiche
{

namespace
{

// How far a reading may be ahead of whoever it is for, and whether it is still wanted.
struct ReadingPace {
    static constexpr int batchesAhead = 3;

    QSemaphore free{batchesAhead};
    std::atomic_bool isOver = false;
};

// What a PendingCall owns: as long as it is there, handlers run. They never leave this thread, nor does what they hold.
class ReadingListener : public QObject
{
public:
    ~ReadingListener() override { pace->isOver = true; }

    QueueStore::BatchHandler batch;
    QueueStore::ReadHandler done;
    std::shared_ptr<ReadingPace> pace = std::make_shared<ReadingPace>();
};

class DoneListener : public QObject
{
public:
    QueueStore::DoneHandler handler;
};

// Runs in this listener's own thread; it may be destroyed by its handler.
void finish(const QPointer<DoneListener> &listener, bool isDone)
{
    if (!listener)
        return;
    if (const QueueStore::DoneHandler handler = std::exchange(listener->handler, {}))
        handler(isDone);
}

} // namespace

SqliteQueueStore::SqliteQueueStore(const QString &settingsDirectory)
    : m_directory(QDir(settingsDirectory).filePath(QStringLiteral("queue")))
    , m_here(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("queue store"));
}

SqliteQueueStore::~SqliteQueueStore()
{
    m_isEnding = true;
    if (!m_worker)
        return;
    // After what was asked before.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void SqliteQueueStore::start()
{
    if (m_worker)
        return;
    m_worker = new QueueWorker(m_directory);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PendingCall SqliteQueueStore::ask(std::function<bool(QueueWorker &)> task, DoneHandler handler)
{
    auto listener = std::make_unique<DoneListener>();
    listener->handler = std::move(handler);
    const QPointer<DoneListener> guard(listener.get());
    QMetaObject::invokeMethod(
        m_worker,
        [this, guard, task = std::move(task)] {
            const bool isDone = task(*m_worker);
            QMetaObject::invokeMethod(
                m_here.get(), [guard, isDone] { finish(guard, isDone); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return PendingCall(std::move(listener));
}

// As long as there is no thread, nothing is open, and a file or two are gone at once.
PendingCall SqliteQueueStore::askErasure(std::function<bool(QueueWorker &)> task, DoneHandler handler)
{
    if (m_worker)
        return ask(std::move(task), std::move(handler));
    QueueWorker worker(m_directory);
    auto listener = std::make_unique<DoneListener>();
    listener->handler = std::move(handler);
    const QPointer<DoneListener> guard(listener.get());
    QMetaObject::invokeMethod(
        m_here.get(), [guard, isDone = task(worker)] { finish(guard, isDone); }, Qt::QueuedConnection);
    return PendingCall(std::move(listener));
}

PendingCall SqliteQueueStore::read(const KeptPlace &place, Fresh fresh, BatchHandler batch, ReadHandler done)
{
    start();
    auto listener = std::make_unique<ReadingListener>();
    listener->batch = std::move(batch);
    listener->done = std::move(done);
    const QPointer<ReadingListener> guard(listener.get());
    const auto hand = [this, guard, pace = listener->pace](const KeptBatch &rows) {
        constexpr int patience = 20; // milliseconds until it is looked whether anybody is still there
        while (!pace->free.tryAcquire(1, patience)) {
            if (pace->isOver || m_isEnding)
                return false;
        }
        const auto handOver = [guard, pace, rows] {
            if (guard) {
                const BatchHandler handler = guard->batch;
                handler(rows);
            }
            pace->free.release();
        };
        QMetaObject::invokeMethod(m_here.get(), handOver, Qt::QueuedConnection);
        return !pace->isOver && !m_isEnding;
    };
    const auto work = [this, guard, pace = listener->pace, place, fresh, hand] {
        if (pace->isOver || m_isEnding)
            return;
        const auto tell = [guard, reading = m_worker->read(place, fresh, hand)] {
            if (!guard)
                return;
            const ReadHandler handler = std::exchange(guard->done, {});
            handler(reading);
        };
        QMetaObject::invokeMethod(m_here.get(), tell, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
    return PendingCall(std::move(listener));
}

PendingCall SqliteQueueStore::write(const KeptPlace &place, const KeptChanges &changes, DoneHandler handler)
{
    start();
    return ask([place, changes](QueueWorker &worker) { return worker.write(place, changes); }, std::move(handler));
}

PendingCall SqliteQueueStore::erase(const QString &profileId, DoneHandler handler)
{
    return askErasure([profileId](QueueWorker &worker) { return worker.erase(profileId); }, std::move(handler));
}

PendingCall SqliteQueueStore::eraseAll(DoneHandler handler)
{
    return askErasure([](QueueWorker &worker) { return worker.eraseAll(); }, std::move(handler));
}

PendingCall SqliteQueueStore::eraseOlderThan(qint64 moment, DoneHandler handler)
{
    return askErasure([moment](QueueWorker &worker) { return worker.eraseOlderThan(moment); }, std::move(handler));
}

} // namespace guiche
