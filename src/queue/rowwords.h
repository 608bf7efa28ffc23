// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuerows.h"
#include "queue/queuetable.h"

#include <string>
#include <vector>

namespace guiche
{

// The words of a filter, looked for in all that a row's columns show: in its own text, in the values it shares, once for
// each value, and in its dates and times as they are shown (dd/MM/yyyy, HH:mm). What ticks or is counted (Prazo, Idade,
// Os) is not text. For one state of the table.
class RowWords
{
public:
    RowWords(const QueueTable &table, const QString &text);

    bool isEmpty() const { return m_words.empty(); }
    bool matches(Slot slot) const;

    // What `text` asks for, folded. The groups of a protocolo typed as it is shown ("2018 0619 1505251") are one word.
    static std::vector<std::string> wordsOf(const QString &text);

private:
    struct Day {
        qint64 julianDay = -1;
        bool isHit = false;
    };
    struct SharedHits {
        const quint32 *codes; // by Slot
        std::vector<char> hits; // by code
    };
    struct Word {
        std::string text;
        std::vector<SharedHits> shared; // of the columns where any value has it
        std::vector<char> minutes; // of a day, by number; empty: none
        bool canBeInDay = false;
    };

    bool matches(const Word &word, size_t number, Slot slot) const;
    bool isIn(const Word &word, size_t number, qint64 wallTimeKey) const;

    static constexpr size_t dayCount = 1024;

    const QueueRows &m_rows;
    std::vector<Word> m_words;
    mutable std::vector<Day> m_days; // what was found out about a day, dayCount of them a word
};

} // namespace guiche
