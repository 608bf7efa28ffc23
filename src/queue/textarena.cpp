// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/textarena.h"

#include <algorithm>

namespace guiche
{

char *TextArena::make(size_t size)
{
    constexpr size_t chunkSize = 128 * 1024;
    const size_t wanted = (size + 1) & ~size_t{1};
    if (wanted > m_left || !m_next) {
        m_left = std::max(wanted, chunkSize - margin);
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(m_left + margin));
        m_next = m_chunks.back().get();
    }
    char *const made = m_next;
    m_next += wanted;
    m_left -= wanted;
    m_used += wanted;
    return made;
}

void TextArena::clear()
{
    *this = TextArena();
}

} // namespace guiche
