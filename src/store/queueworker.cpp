// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queueworker.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <array>

namespace guiche
{

namespace
{

constexpr QLatin1String databaseEnd(".db");
constexpr QLatin1String setAsideEnd(".set-aside.db");
// What SQLite puts beside it.
constexpr std::array databaseCompanions{QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")};

// A link that leads nowhere is there too.
bool isNowhere(const QString &fileName)
{
    return !QFile::exists(fileName) && !QFileInfo(fileName).isSymLink();
}

bool madeGone(const QString &fileName)
{
    return QFile::remove(fileName) || isNowhere(fileName);
}

bool databaseGone(const QString &fileName)
{
    // The file before its log: the other way round what is left would pass for an earlier queue.
    bool isGone = madeGone(fileName);
    for (const QLatin1String companion : databaseCompanions)
        isGone = madeGone(fileName + companion) && isGone;
    return isGone;
}

QFileInfoList databasesIn(const QString &directory)
{
    return QDir(directory).entryInfoList({QStringLiteral("*.db"), QStringLiteral("*.db-*")},
                                         QDir::Files | QDir::System | QDir::Hidden);
}

} // namespace

QueueWorker::QueueWorker(const QString &directory)
    : m_directory(directory)
{
}

QueueWorker::~QueueWorker() = default;

// An id may hold anything but a slash; a dot would make two profiles' names of one.
QString QueueWorker::fileOf(const QString &profileId) const
{
    const QByteArray name = QUrl::toPercentEncoding(profileId).replace('.', "%2E");
    return m_directory % u'/' % QString::fromLatin1(name) % databaseEnd;
}

tl::expected<void, QueueDatabase::Trouble> QueueWorker::open(const KeptPlace &place)
{
    if (m_untouchable.contains(place.profileId) || place.key.size() != keptKeySize)
        return tl::unexpected(Trouble::Failed);
    const QString fileName = fileOf(place.profileId);
    // One that was removed behind our back would go on being written to, and be lost.
    if (m_database && m_place == place && !isNowhere(fileName))
        return {};
    close();
    if (!QDir().mkpath(m_directory))
        return tl::unexpected(Trouble::Failed);
    QFile::setPermissions(m_directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto opened = QueueDatabase::open(fileName, place);
    if (!opened)
        return tl::unexpected(opened.error());
    m_database = std::move(*opened);
    m_place = place;
    return {};
}

void QueueWorker::close()
{
    m_database.reset();
    m_place = {};
}

QueueStore::Reading QueueWorker::clearAway(const QString &profileId, Trouble trouble)
{
    using Outcome = QueueStore::Outcome;
    close();
    const QString fileName = fileOf(profileId);
    switch (trouble) {
    case Trouble::Failed:
        break;
    case Trouble::Unreadable:
        if (databaseGone(fileName))
            return {.outcome = Outcome::Discarded, .state = {}, .rows = 0, .setAsideAs = {}};
        break;
    case Trouble::Foreign: {
        const QString aside = fileName.chopped(databaseEnd.size()) % setAsideEnd;
        if (databaseGone(aside) && QFile::rename(fileName, aside)) {
            for (const QLatin1String companion : databaseCompanions)
                QFile::rename(fileName + companion, aside + companion);
            return {.outcome = Outcome::SetAside, .state = {}, .rows = 0, .setAsideAs = aside};
        }
        m_untouchable.insert(profileId);
        break;
    }
    }
    return {.outcome = Outcome::Failed, .state = {}, .rows = 0, .setAsideAs = {}};
}

QueueStore::Reading QueueWorker::read(const KeptPlace &place, QueueStore::Fresh fresh,
                                      const std::function<bool(const KeptBatch &)> &take)
{
    if (isNowhere(fileOf(place.profileId)))
        return {};
    if (const auto outcome = open(place); !outcome)
        return clearAway(place.profileId, outcome.error());
    m_database->undoChange();
    if (!m_database->state())
        return {};
    const KeptState state = *m_database->state();
    if (state.keptAt < fresh.from || state.keptAt > fresh.until) {
        const bool isErased = erase(place.profileId);
        return {.outcome = isErased ? QueueStore::Outcome::Expired : QueueStore::Outcome::Failed,
                .state = state,
                .rows = 0,
                .setAsideAs = {}};
    }
    qsizetype told = 0;
    const auto counted = [&told, &take](const KeptBatch &batch) {
        told += batch.rows.size();
        return take(batch);
    };
    QueueStore::Reading reading;
    if (const auto rows = m_database->read(counted); !rows)
        reading = clearAway(place.profileId, rows.error());
    else
        reading.outcome = QueueStore::Outcome::Read;
    reading.state = state;
    reading.rows = told;
    return reading;
}

bool QueueWorker::write(const KeptPlace &place, const KeptChanges &changes)
{
    // Of a change whose beginning failed nothing is written.
    const bool hasBegun = m_database && m_place == place && m_database->isChanging();
    if (m_database && m_place == place && changes.replacesAll)
        m_database->undoChange();
    if (!hasBegun && !changes.replacesAll && isNowhere(fileOf(place.profileId)))
        return false;
    const auto attempt = [&]() -> tl::expected<void, Trouble> {
        const auto opened = open(place);
        return opened ? m_database->write(changes) : opened;
    };
    auto outcome = attempt();
    // What was in the way of a new one is gone.
    if (!outcome && clearAway(place.profileId, outcome.error()).outcome != QueueStore::Outcome::Failed
        && changes.replacesAll)
        outcome = attempt();
    return outcome.has_value();
}

bool QueueWorker::erase(const QString &profileId)
{
    if (m_place.profileId == profileId)
        close();
    m_untouchable.remove(profileId);
    const QString fileName = fileOf(profileId);
    const bool isGone = databaseGone(fileName);
    return databaseGone(fileName.chopped(databaseEnd.size()) % setAsideEnd) && isGone;
}

bool QueueWorker::eraseAll()
{
    close();
    m_untouchable.clear();
    bool areAllGone = true;
    for (const QFileInfo &file : databasesIn(m_directory))
        areAllGone = madeGone(file.filePath()) && areAllGone;
    QDir().rmdir(m_directory); // unless somebody else put something there
    return areAllGone;
}

bool QueueWorker::eraseOlderThan(qint64 moment)
{
    const auto isOld = [moment](const QString &fileName) {
        const QFileInfo file(fileName);
        return !file.exists() || file.lastModified().toSecsSinceEpoch() < moment;
    };
    bool areGone = true;
    for (const QFileInfo &file : databasesIn(m_directory)) {
        const QString name = file.filePath();
        if (!name.endsWith(databaseEnd) || !isOld(name) || !isOld(name + QLatin1String("-wal")))
            continue;
        if (m_database && name == fileOf(m_place.profileId))
            close();
        areGone = databaseGone(name) && areGone;
    }
    return areGone;
}

} // namespace guiche
