// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/textarena.h"

#include <QHash>
#include <QString>

#include <string_view>
#include <vector>

namespace guiche
{

// Texts that many rows share, each once and known by a number. 0 is always the empty text. Numbers stay until clear(),
// whether a row still has the text or not.
class SharedTexts
{
public:
    SharedTexts();

    quint32 codeOf(const QString &text);
    const std::vector<QString> &texts() const { return m_texts; }
    const QString &text(quint32 code) const { return m_texts[code]; }
    // Each as foldedUtf8() has it, with TextArena::margin behind it.
    const std::vector<std::string_view> &folded() const { return m_folded; }
    // Of each its place in the order people know: accents and case count only where nothing else does. Made when asked for.
    const std::vector<quint32> &ranks() const;
    void clear();

private:
    std::vector<QString> m_texts;
    std::vector<std::string_view> m_folded; // in m_arena
    TextArena m_arena;
    QHash<QString, quint32> m_codes;
    mutable std::vector<quint32> m_ranks;
};

} // namespace guiche
