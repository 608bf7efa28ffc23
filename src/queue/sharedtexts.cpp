// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/sharedtexts.h"

#include "queue/foldedtext.h"

#include <algorithm>
#include <numeric>

namespace guiche
{

SharedTexts::SharedTexts()
{
    clear();
}

quint32 SharedTexts::codeOf(const QString &text)
{
    if (text.isEmpty())
        return 0;
    const auto next = static_cast<quint32>(m_texts.size());
    const auto found = m_codes.constFind(text);
    if (found != m_codes.cend())
        return *found;
    m_codes.insert(text, next);
    m_texts.push_back(text);
    const std::string folded = foldedUtf8(text);
    char *const kept = m_arena.make(folded.size());
    std::ranges::copy(folded, kept);
    m_folded.emplace_back(kept, folded.size());
    return next;
}

const std::vector<quint32> &SharedTexts::ranks() const
{
    if (m_ranks.size() == m_texts.size())
        return m_ranks;
    std::vector<quint32> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [this](quint32 a, quint32 b) {
        const int byFolded = m_folded[a].compare(m_folded[b]);
        return byFolded != 0 ? byFolded < 0 : m_texts[a] < m_texts[b];
    });
    m_ranks.resize(order.size());
    for (quint32 rank = 0; rank < order.size(); ++rank)
        m_ranks[order[rank]] = rank;
    return m_ranks;
}

void SharedTexts::clear()
{
    m_texts.assign(1, QString());
    m_arena.clear();
    m_folded.assign(1, std::string_view(m_arena.make(0), 0));
    m_codes.clear();
    m_ranks.clear();
}

} // namespace guiche
