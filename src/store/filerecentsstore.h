// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recentsstore.h"

#include <QSet>

namespace guiche
{

// One small JSON file for each profile, `recents/<profile>.json` in the settings' directory, for its owner's eyes only and
// replaced in one step. Fifty rows that are read once and written whole need no database: SQLite is for the queue.
//
// A file that cannot be understood becomes `recents/<profile>.set-aside.json`, in place of an earlier one.
class FileRecentsStore : public RecentsStore
{
public:
    // Nothing is written, nor is a directory made, before the first write().
    explicit FileRecentsStore(const QString &settingsDirectory);

    tl::expected<KeptCustomers, Unreadable> read(const QString &profileId) override;
    bool write(const QString &profileId, const KeptCustomers &kept) override;
    bool erase(const QString &profileId) override;
    bool eraseAll() override;

private:
    QString fileOf(const QString &profileId) const;
    QString setAsideOf(const QString &profileId) const;
    Unreadable setAside(const QString &profileId);

    QString m_directory;
    QSet<QString> m_untouchable; // profiles whose file makes no sense and could not be moved away
};

} // namespace guiche
