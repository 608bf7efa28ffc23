// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filerecentsstore.h"

#include "store/keptjson.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

namespace guiche
{

namespace
{

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Also a link that leads nowhere.
bool isGone(const QString &fileName)
{
    return !QFile::exists(fileName) && !QFileInfo(fileName).isSymLink();
}

bool removed(const QString &fileName)
{
    return QFile::remove(fileName) || isGone(fileName);
}

} // namespace

FileRecentsStore::FileRecentsStore(const QString &settingsDirectory)
    : m_directory(QDir(settingsDirectory).filePath(QStringLiteral("recents")))
{
}

// An id may hold anything but a slash; a dot would make two profiles' names of one.
QString FileRecentsStore::fileOf(const QString &profileId) const
{
    const QByteArray name = QUrl::toPercentEncoding(profileId).replace('.', "%2E");
    return m_directory % u'/' % QString::fromLatin1(name) % QStringLiteral(".json");
}

QString FileRecentsStore::setAsideOf(const QString &profileId) const
{
    return fileOf(profileId).chopped(5) % QStringLiteral(".set-aside.json");
}

tl::expected<KeptCustomers, RecentsStore::Unreadable> FileRecentsStore::read(const QString &profileId)
{
    constexpr qint64 largest = 4 * 1024 * 1024; // more than a person can pin
    QFile file(fileOf(profileId));
    if (isGone(file.fileName()))
        return KeptCustomers();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return tl::unexpected<Unreadable>(setAside(profileId));
    const std::optional<KeptCustomers> kept = keptFromJson(file.readAll());
    file.close();
    if (!kept)
        return tl::unexpected<Unreadable>(setAside(profileId));
    m_untouchable.remove(profileId);
    return *kept;
}

RecentsStore::Unreadable FileRecentsStore::setAside(const QString &profileId)
{
    const QString name = setAsideOf(profileId);
    if (removed(name) && QFile::rename(fileOf(profileId), name)) {
        m_untouchable.remove(profileId);
        return {name};
    }
    m_untouchable.insert(profileId);
    return {};
}

bool FileRecentsStore::write(const QString &profileId, const KeptCustomers &kept)
{
    if (m_untouchable.contains(profileId))
        return false;
    if (kept.isEmpty())
        return removed(fileOf(profileId));
    if (!QDir().mkpath(m_directory))
        return false;
    QFile::setPermissions(m_directory, ownerOnly | QFileDevice::ExeOwner);
    QSaveFile file(fileOf(profileId));
    // The permissions before the first byte: it takes over those of what it replaces.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return false;
    const QByteArray bytes = jsonOf(kept);
    return file.write(bytes) == bytes.size() && file.commit();
}

bool FileRecentsStore::erase(const QString &profileId)
{
    m_untouchable.remove(profileId);
    const bool isFileGone = removed(fileOf(profileId));
    return removed(setAsideOf(profileId)) && isFileGone;
}

bool FileRecentsStore::eraseAll()
{
    m_untouchable.clear();
    bool areAllGone = true;
    // Also what a crash amid a write left: "<profile>.json.XXXXXX".
    const QFileInfoList files =
        QDir(m_directory).entryInfoList({QStringLiteral("*.json*")}, QDir::Files | QDir::System);
    for (const QFileInfo &file : files)
        areAllGone = removed(file.filePath()) && areAllGone;
    QDir().rmdir(m_directory); // unless somebody else put something there
    return areAllGone;
}

} // namespace guiche
