// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recentsstore.h"

#include <QHash>

namespace guiche
{

// Keeps customers as long as itself. Fails only when told to.
class MemoryRecentsStore : public RecentsStore
{
public:
    tl::expected<KeptCustomers, Unreadable> read(const QString &profileId) override;
    bool write(const QString &profileId, const KeptCustomers &kept) override;
    bool erase(const QString &profileId) override;
    bool eraseAll() override;

    // Writes and erasures from now on fail and change nothing.
    void setFailing(bool isFailing) { m_isFailing = isFailing; }
    int writeCount() const { return m_writeCount; }

private:
    QHash<QString, KeptCustomers> m_kept; // by profile
    bool m_isFailing = false;
    int m_writeCount = 0;
};

} // namespace guiche
