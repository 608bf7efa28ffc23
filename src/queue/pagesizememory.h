// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/pagewalk.h"

#include <algorithm>

namespace guiche
{

// How many rows a page may have, from one walk to the next: each size that is too large costs a timeout.
class PageSizeMemory
{
public:
    // For a walk that begins now. A larger one is tried once in a while, as the server may do better by then.
    int sizeAt(qint64 now)
    {
        if (m_size < usual && now >= m_largerAt) {
            m_size = std::min(m_size * 2, usual);
            m_largerAt = now + pause;
        }
        return m_size;
    }
    // A walk has its outcome. Where nobody answered any more, its pages were not too large.
    void note(const PageWalk &walk, qint64 now)
    {
        if (walk.outcome() == PageWalk::Outcome::Failed || walk.pageSize() >= m_size)
            return;
        m_size = walk.pageSize();
        m_largerAt = now + pause;
    }

private:
    static constexpr int usual = PageWalkOptions().pageSize;
    static constexpr qint64 pause = 60 * 60; // seconds

    int m_size = usual;
    qint64 m_largerAt = 0;
};

} // namespace guiche
