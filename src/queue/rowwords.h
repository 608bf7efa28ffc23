// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuerows.h"
#include "queue/queuetable.h"

#include <string>
#include <vector>

namespace guiche
{

// What columns say in the program's own words, known to whoever shows them; empty ones are not looked for.
struct ColumnWords {
    QString nobody; // holds the row
    QString noCustomer; // it is of none
    QString noOs;
    QString osOpen; // some are, without the numbers
    QString osUnscheduled; // the same, where one has no appointment
};

// The words of a filter, looked for in all that a row's columns show: in its own text, in the values it shares, once for
// each value, in its dates and times, that of its deadline too, as they are shown (dd/MM/yyyy, HH:mm), in the numbers of
// its ordens de serviço and in ColumnWords. Not in what ticks, the time left in Prazo and the time passed in Idade: it is
// another every minute, so that rows would vanish while they are read, and its few digits are in nearly every row. The
// dates of the deadline and the opening find those rows, and so do the facets Urgencia and Idade. For one state of the
// table.
class RowWords
{
public:
    RowWords(const QueueTable &table, const QString &text, const ColumnWords &columnWords = {});

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
    struct OsHits {
        bool none = false;
        bool open = false;
        bool unscheduled = false;
        std::vector<char> counts = {}; // by number; empty: none

        bool any() const { return none || open || unscheduled || !counts.empty(); }
    };
    struct Word {
        std::string text;
        std::vector<SharedHits> shared; // of the columns where any value has it
        std::vector<char> minutes; // of a day, by number; empty: none
        bool canBeInDay = false;
        OsHits os;
        bool isForNoCustomer = false;
    };

    void findShared(Word &word, const ColumnWords &columnWords) const;
    static OsHits osHits(std::string_view part, const ColumnWords &columnWords);
    bool matches(const Word &word, size_t number, Slot slot) const;
    bool isInTimes(const Word &word, size_t number, Slot slot) const;
    bool isIn(const Word &word, size_t number, qint64 wallTimeKey) const;
    bool isInOs(const OsHits &hits, Slot slot) const;

    static constexpr size_t dayCount = 1024;

    const QueueRows &m_rows;
    std::vector<Word> m_words;
    mutable std::vector<Day> m_days; // what was found out about a day, dayCount of them a word
    mutable WallKeys m_keys;
};

} // namespace guiche
