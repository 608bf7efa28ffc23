// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuedatabase.h"

#include "store/keptbytes.h"

#include <QFile>
#include <QSqlError>
#include <QtEndian>

#include <array>
#include <atomic>
#include <utility>

namespace guiche
{

namespace
{

using namespace Qt::StringLiterals;

// What application_id says of ours: "GchQ".
constexpr int queueApplicationId = 0x47636851;
// Sealed values have their present form since this layout: a step that changes it seals them anew.
constexpr int sealLayout = 1;

// What leads from one layout to the next, each in a transaction of its own; user_version counts them.
const std::array<QStringList, 1> &layoutSteps()
{
    static const std::array<QStringList, 1> steps{
        QStringList{
            u"CREATE TABLE state (number INTEGER PRIMARY KEY CHECK (number = 1), value BLOB NOT NULL)"_s,
            // Rows stand in the order they were written; by their keys, which are random, they would be all over the file.
            u"CREATE TABLE atendimento (key BLOB NOT NULL UNIQUE, value BLOB NOT NULL)"_s,
        },
    };
    return steps;
}

QString stateName()
{
    return u"\nstate"_s; // no id of an atendimento
}

// Of a file that SQLite cannot read: what its header says.
bool isHeaderOurs(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qsizetype applicationIdAt = 68;
    const QByteArray header = file.read(applicationIdAt + 4);
    return header.size() == applicationIdAt + 4 && header.startsWith("SQLite format 3")
        && qFromBigEndian<qint32>(header.constData() + applicationIdAt) == queueApplicationId;
}

QString freshConnectionName()
{
    static std::atomic_int count = 0;
    return u"queue-"_s % QString::number(++count);
}

} // namespace

// Statements of a change under way, prepared once.
struct QueueDatabase::Change {
    explicit Change(const QSqlDatabase &database)
        : upsert(database)
        , erasure(database)
    {
    }

    bool prepare()
    {
        return upsert.prepare(u"INSERT INTO atendimento (key, value) VALUES (?, ?) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
            && erasure.prepare(u"DELETE FROM atendimento WHERE key = ?"_s);
    }

    QSqlQuery upsert;
    QSqlQuery erasure;
    bool replacesAll = false;
};

QueueDatabase::QueueDatabase(const QString &fileName, const KeptPlace &place)
    : m_fileName(fileName)
    , m_connection(freshConnectionName())
    , m_cipher(place.key, place.profileId, sealLayout)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(fileName);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
}

QueueDatabase::~QueueDatabase()
{
    undoChange();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

tl::expected<std::unique_ptr<QueueDatabase>, QueueDatabase::Trouble> QueueDatabase::open(const QString &fileName,
                                                                                         const KeptPlace &place)
{
    // Before the first byte, and SQLite gives what it puts beside the file the same.
    QFile file(fileName);
    if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::unexpected(Trouble::Failed);
    file.close();
    std::unique_ptr<QueueDatabase> database(new QueueDatabase(fileName, place));
    if (!database->m_database.open())
        return tl::unexpected(Trouble::Failed);
    if (const auto outcome = database->prepare(); !outcome)
        return tl::unexpected(outcome.error());
    return database;
}

tl::expected<void, QueueDatabase::Trouble> QueueDatabase::prepare()
{
    const std::optional<int> tables = number(u"SELECT count(*) FROM sqlite_master"_s);
    const std::optional<int> application = number(u"PRAGMA application_id"_s);
    const std::optional<int> layout = number(u"PRAGMA user_version"_s);
    if (!tables || !application || !layout)
        return tl::unexpected(trouble());
    const bool isNew = *tables == 0 && *application == 0 && *layout == 0;
    if (!isNew && *application != queueApplicationId)
        return tl::unexpected(Trouble::Foreign);
    if (*layout < 0 || *layout > int(layoutSteps().size()))
        return tl::unexpected(Trouble::Unreadable);
    // Whose it is stands in the file itself before anything goes to a log beside it.
    if (isNew && !run(u"PRAGMA application_id = %1"_s.arg(queueApplicationId)))
        return tl::unexpected(trouble());
    if (!migrate(*layout) || !run(u"PRAGMA journal_mode = WAL"_s) || !run(u"PRAGMA synchronous = NORMAL"_s)
        || !run(u"PRAGMA temp_store = MEMORY"_s) || !run(u"PRAGMA cache_size = -4096"_s))
        return tl::unexpected(trouble());
    return readState();
}

bool QueueDatabase::migrate(int from)
{
    const auto &steps = layoutSteps();
    for (size_t layout = size_t(from); layout < steps.size(); ++layout) {
        if (!run(u"BEGIN IMMEDIATE"_s))
            return false;
        bool isDone = true;
        for (const QString &statement : steps.at(layout))
            isDone = isDone && run(statement);
        if (!isDone || !run(u"PRAGMA user_version = %1"_s.arg(layout + 1)) || !run(u"COMMIT"_s)) {
            const QString error = m_error;
            run(u"ROLLBACK"_s);
            m_error = error;
            return false;
        }
    }
    return true;
}

tl::expected<void, QueueDatabase::Trouble> QueueDatabase::readState()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT value FROM state"_s)) {
        m_error = query.lastError().nativeErrorCode();
        return tl::unexpected(trouble());
    }
    m_state.reset();
    if (!query.next())
        return {};
    const auto bytes = m_cipher.opened(query.value(0).toByteArray(), m_cipher.rowKey(stateName()));
    m_state = bytes ? keptStateIn(*bytes) : std::nullopt;
    if (!m_state)
        return tl::unexpected(Trouble::Unreadable);
    return {};
}

tl::expected<qsizetype, QueueDatabase::Trouble> QueueDatabase::read(const std::function<bool(const KeptBatch &)> &take)
{
    constexpr qsizetype firstBatch = 100; // on the screen at once
    constexpr qsizetype batchSize = 1000;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT key, value FROM atendimento ORDER BY rowid"_s)) {
        m_error = query.lastError().nativeErrorCode();
        return tl::unexpected(trouble());
    }
    qsizetype told = 0;
    KeptBatch batch{m_state.value_or(KeptState()), {}};
    while (query.next()) {
        const auto bytes = m_cipher.opened(query.value(1).toByteArray(), query.value(0).toByteArray());
        std::optional<KeptRow> kept = bytes ? keptRowIn(*bytes) : std::nullopt;
        if (!kept)
            return tl::unexpected(Trouble::Unreadable);
        batch.rows << std::move(*kept);
        if (batch.rows.size() < (told == 0 ? firstBatch : batchSize))
            continue;
        told += batch.rows.size();
        if (!take(batch))
            return told;
        batch.rows.clear();
    }
    if (query.lastError().isValid()) {
        m_error = query.lastError().nativeErrorCode();
        return tl::unexpected(trouble());
    }
    // Also of an empty queue, for its state.
    if ((!batch.rows.isEmpty() || told == 0) && take(batch))
        told += batch.rows.size();
    return told;
}

tl::expected<void, QueueDatabase::Trouble> QueueDatabase::write(const KeptChanges &changes)
{
    if (!m_change) {
        if (!m_state && !changes.replacesAll)
            return tl::unexpected(Trouble::Failed);
        if (!run(u"BEGIN IMMEDIATE"_s))
            return tl::unexpected(trouble());
        m_change = std::make_unique<Change>(m_database);
        m_change->replacesAll = changes.replacesAll;
        if (!m_change->prepare() || (changes.replacesAll && !run(u"DELETE FROM atendimento"_s))) {
            const Trouble found = trouble();
            undoChange();
            return tl::unexpected(found);
        }
    }
    if (!apply(changes)) {
        const Trouble found = trouble();
        undoChange();
        return tl::unexpected(found);
    }
    if (changes.hasMore)
        return {};
    const bool replacesAll = m_change->replacesAll;
    m_change.reset(); // nothing commits while statements are open
    if (!run(u"COMMIT"_s)) {
        const Trouble found = trouble();
        run(u"ROLLBACK"_s);
        return tl::unexpected(found);
    }
    m_state = changes.state;
    if (replacesAll)
        run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // else the log stays as large as all of it
    return {};
}

bool QueueDatabase::apply(const KeptChanges &changes)
{
    const auto execute = [this](QSqlQuery &query) {
        if (query.exec())
            return true;
        m_error = query.lastError().nativeErrorCode();
        return false;
    };
    for (const IdAtendimento &id : changes.removed) {
        m_change->erasure.bindValue(0, m_cipher.rowKey(id.text()));
        if (!execute(m_change->erasure))
            return false;
    }
    for (const KeptRow &kept : changes.rows) {
        const QByteArray key = m_cipher.rowKey(keptIdOf(kept.row).text());
        m_change->upsert.bindValue(0, key);
        m_change->upsert.bindValue(1, m_cipher.sealed(bytesOf(kept), key));
        if (!execute(m_change->upsert))
            return false;
    }
    return changes.hasMore || putState(changes.state);
}

bool QueueDatabase::putState(const KeptState &state)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT OR REPLACE INTO state (number, value) VALUES (1, ?)"_s);
    query.bindValue(0, m_cipher.sealed(bytesOf(state), m_cipher.rowKey(stateName())));
    const bool isDone = query.exec();
    if (!isDone)
        m_error = query.lastError().nativeErrorCode();
    return isDone;
}

void QueueDatabase::undoChange()
{
    if (!std::exchange(m_change, nullptr))
        return;
    run(u"ROLLBACK"_s);
}

bool QueueDatabase::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement)) {
        query.finish(); // a PRAGMA that is still open lets nothing commit
        return true;
    }
    m_error = query.lastError().nativeErrorCode();
    return false;
}

std::optional<int> QueueDatabase::number(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement) && query.next())
        return query.value(0).toInt();
    m_error = query.lastError().nativeErrorCode();
    return {};
}

QueueDatabase::Trouble QueueDatabase::trouble() const
{
    constexpr int primaryCode = 0xFF; // the rest of the number says more of the same
    constexpr int corrupt = 11;
    constexpr int noDatabase = 26;
    constexpr int otherTables = 1; // "no such table": somebody has changed them
    switch (m_error.toInt() & primaryCode) {
    case corrupt:
    case noDatabase:
        return isHeaderOurs(m_fileName) ? Trouble::Unreadable : Trouble::Foreign;
    case otherTables:
        return Trouble::Unreadable;
    default:
        return Trouble::Failed;
    }
}

} // namespace guiche
