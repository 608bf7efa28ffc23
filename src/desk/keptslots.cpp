// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keptslots.h"

#include "store/keptbytes.h"

namespace guiche
{

namespace
{

// 0: it is none, or another text says the same.
quint64 idNumber(const IdAtendimento &id)
{
    const quint64 number = id.text().toULongLong();
    return QString::number(number) == id.text() ? number : 0;
}

size_t wordsOf(QueuedAtendimento row)
{
    row.clock = {};
    return qHash(bytesOf(KeptRow{std::move(row), 0}), size_t{0x51});
}

} // namespace

IdAtendimento KeptSlots::idOf(Slot slot) const
{
    if (slot < m_kept.size() && m_kept[slot].number != 0)
        return IdAtendimento(QString::number(m_kept[slot].number));
    return m_ids.value(slot);
}

bool KeptSlots::isOther(Slot slot, const QueuedAtendimento &row) const
{
    return slot >= m_kept.size() || idOf(slot) != keptIdOf(row) || m_kept[slot].said != wordsOf(row);
}

void KeptSlots::keep(Slot slot, const QueuedAtendimento &row)
{
    if (slot >= m_kept.size())
        m_kept.resize(size_t{slot} + 1);
    const IdAtendimento id = keptIdOf(row);
    m_kept[slot] = {idNumber(id), wordsOf(row)};
    if (m_kept[slot].number == 0)
        m_ids.insert(slot, id);
    else
        m_ids.remove(slot);
}

void KeptSlots::remove(Slot slot)
{
    if (slot < m_kept.size())
        m_kept[slot] = {};
    m_ids.remove(slot);
}

} // namespace guiche
