// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace guiche
{

// Room for many short texts without an allocation for each. What was made stays where it is until clear().
class TextArena
{
public:
    // Behind every text so many bytes can be read, whatever they are: searching takes them in steps.
    static constexpr size_t margin = 32;

    // Aligned for char16_t.
    char *make(size_t size);
    size_t used() const { return m_used; }
    void clear();

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    char *m_next = nullptr;
    size_t m_left = 0;
    size_t m_used = 0;
};

} // namespace guiche
