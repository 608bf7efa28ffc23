// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memoryrecentsstore.h"

namespace guiche
{

tl::expected<KeptCustomers, RecentsStore::Unreadable> MemoryRecentsStore::read(const QString &profileId)
{
    return m_kept.value(profileId);
}

bool MemoryRecentsStore::write(const QString &profileId, const KeptCustomers &kept)
{
    if (m_isFailing)
        return false;
    ++m_writeCount;
    if (kept.isEmpty())
        m_kept.remove(profileId);
    else
        m_kept.insert(profileId, kept);
    return true;
}

bool MemoryRecentsStore::erase(const QString &profileId)
{
    if (!m_isFailing)
        m_kept.remove(profileId);
    return !m_isFailing;
}

bool MemoryRecentsStore::eraseAll()
{
    if (!m_isFailing)
        m_kept.clear();
    return !m_isFailing;
}

} // namespace guiche
