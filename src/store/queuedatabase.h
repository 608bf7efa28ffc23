// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptqueue.h"
#include "store/queuecipher.h"
#include "store/queuestore.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace guiche
{

// One open database of a kept queue. For the thread that made it.
class QueueDatabase
{
public:
    enum class Trouble {
        Unreadable, // ours, but damaged, of a later layout, or for another key
        Foreign, // something else that stands in its place
        Failed, // anything that may be over the next time: it is locked, the disk is full, …
    };

    // Makes the file if there is none.
    static tl::expected<std::unique_ptr<QueueDatabase>, Trouble> open(const QString &fileName, const KeptPlace &place);
    // A change that was not ended is undone.
    ~QueueDatabase();
    Q_DISABLE_COPY_MOVE(QueueDatabase)

    // Nothing: nothing was ever written.
    const std::optional<KeptState> &state() const { return m_state; }
    // Until `take` says no. Rows, as far as they are no trouble.
    tl::expected<qsizetype, Trouble> read(const std::function<bool(const KeptBatch &)> &take);
    // Begins a change if none is under way, and ends it with a part that no other follows.
    tl::expected<void, Trouble> write(const KeptChanges &changes);
    bool isChanging() const { return m_change != nullptr; }
    void undoChange();

private:
    struct Change;

    QueueDatabase(const QString &fileName, const KeptPlace &place);
    tl::expected<void, Trouble> prepare();
    bool migrate(int from);
    tl::expected<void, Trouble> readState();
    bool apply(const KeptChanges &changes);
    bool putState(const KeptState &state);
    bool run(const QString &statement);
    std::optional<int> number(const QString &statement);
    Trouble trouble() const;

    QString m_fileName;
    QString m_connection;
    QueueCipher m_cipher;
    QSqlDatabase m_database;
    std::optional<KeptState> m_state;
    std::unique_ptr<Change> m_change; // under way
    QString m_error; // SQLite's number of the last one
};

} // namespace guiche
