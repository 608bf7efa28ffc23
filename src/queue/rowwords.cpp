// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/rowwords.h"

#include "queue/foldedtext.h"
#include "queue/textfind.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace guiche
{

namespace
{

bool isOf(std::string_view text, std::string_view letters)
{
    return text.find_first_not_of(letters) == std::string_view::npos;
}

constexpr std::string_view digitLetters = "0123456789";

// How many of the words are the groups of a protocolo, of 15 or of 20 digits, as far as it is typed; 0 where they are not.
size_t protocoloGroups(std::span<const std::string> words)
{
    const auto isGroup = [&words](size_t i, size_t least, size_t most) {
        return i < words.size() && words[i].size() >= least && words[i].size() <= most && isOf(words[i], digitLetters);
    };
    if (!isGroup(0, 4, 4) || !(words[0].starts_with("19") || words[0].starts_with("20")) || !isGroup(1, 1, 4))
        return 0;
    if (words[1].size() < 4 || !isGroup(2, 1, 7))
        return 2;
    return words[2].size() == 6 && isGroup(3, 1, 6) ? 4 : 3;
}

// In one that is no value of a row.
bool isInWords(const QString &words, std::string_view part)
{
    return foldedUtf8(words).find(part) != std::string::npos;
}

bool isInDay(std::string_view part, qint64 julianDay)
{
    const std::string shown = QDate::fromJulianDay(julianDay).toString(u"dd/MM/yyyy").toStdString();
    return shown.find(part) != std::string::npos;
}

std::vector<char> minutesWith(std::string_view part)
{
    std::vector<char> hits(24 * 60);
    for (size_t minute = 0; minute < hits.size(); ++minute) {
        const auto digit = [](size_t number) { return static_cast<char>('0' + number % 10); };
        const std::array<char, 5> shown{digit(minute / 600), digit(minute / 60), ':', digit(minute % 60 / 10),
                                        digit(minute % 60)};
        hits[minute] = std::string_view(shown.data(), shown.size()).find(part) != std::string_view::npos;
    }
    return hits;
}

} // namespace

std::vector<std::string> RowWords::wordsOf(const QString &text)
{
    std::vector<std::string> apart;
    std::string word;
    for (const char letter : foldedUtf8(text.simplified()) + ' ') {
        if (letter != ' ')
            word += letter;
        else if (!word.empty())
            apart.push_back(std::exchange(word, {}));
    }
    std::vector<std::string> words;
    for (size_t i = 0; i < apart.size(); ++i) {
        words.push_back(apart[i]);
        const size_t groups = protocoloGroups(std::span(apart).subspan(i));
        for (size_t group = 1; group < groups; ++group)
            words.back() += apart[++i];
    }
    return words;
}

RowWords::RowWords(const QueueTable &table, const QString &text, const ColumnWords &columnWords)
    : m_rows(table.columns())
{
    for (const std::string &part : wordsOf(text)) {
        Word &word = m_words.emplace_back();
        word.text = part;
        findShared(word, columnWords);
        word.os = osHits(part, columnWords);
        word.isForNoCustomer = isInWords(columnWords.noCustomer, part);
        if (part.size() <= 10 && isOf(part, "0123456789/"))
            word.canBeInDay = true;
        if (part.size() <= 5 && isOf(part, "0123456789:"))
            word.minutes = minutesWith(part);
    }
    m_days.resize(m_words.size() * dayCount);
}

void RowWords::findShared(Word &word, const ColumnWords &columnWords) const
{
    for (size_t which = 0; which < QueueRows::sharedCount; ++which) {
        const std::vector<std::string_view> &folded = m_rows.shared[which].folded();
        std::vector<char> hits(folded.size());
        std::ranges::transform(folded, hits.begin(),
                               [&word](std::string_view value) { return isFound(value, word.text); });
        if (which == QueueRows::Responsavel)
            hits.front() = isInWords(columnWords.nobody, word.text); // 0 is the empty text
        if (std::ranges::find(hits, 1) != hits.end())
            word.shared.push_back({m_rows.codes[which].data(), std::move(hits)});
    }
}

RowWords::OsHits RowWords::osHits(std::string_view part, const ColumnWords &columnWords)
{
    constexpr size_t longest = 3; // digits of a number of ordens de serviço
    if (!isOf(part, digitLetters)) {
        return {.none = isInWords(columnWords.noOs, part),
                .open = isInWords(columnWords.osOpen, part),
                .unscheduled = isInWords(columnWords.osUnscheduled, part)};
    }
    OsHits hits;
    if (part.size() > longest)
        return hits;
    hits.counts.resize(1000);
    for (size_t count = 0; count < hits.counts.size(); ++count)
        hits.counts[count] = std::to_string(count).find(part) != std::string::npos;
    return hits;
}

bool RowWords::matches(Slot slot) const
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (!matches(m_words[i], i, slot))
            return false;
    }
    return true;
}

bool RowWords::matches(const Word &word, size_t number, Slot slot) const
{
    char isShared = 0;
    for (const SharedHits &shared : word.shared)
        isShared |= shared.hits[shared.codes[slot]];
    if (isShared)
        return true;
    if (isFound(m_rows.ownText[slot], word.text))
        return true;
    return ((word.canBeInDay || !word.minutes.empty()) && isInTimes(word, number, slot))
        || (word.os.any() && isInOs(word.os, slot))
        || (word.isForNoCustomer && m_rows.rest[slot].texts.sizes[QueueRows::Cliente] == 0);
}

bool RowWords::isInTimes(const Word &word, size_t number, Slot slot) const
{
    if (isIn(word, number, m_rows.opened[slot]) || isIn(word, number, m_rows.message[slot]))
        return true;
    const Due &due = m_rows.due[slot];
    return due.source != Due::Source::None && due.lateAt != Due::never && isIn(word, number, m_keys.of(due.lateAt));
}

bool RowWords::isInOs(const OsHits &hits, Slot slot) const
{
    const QueueRows::Rest &rest = m_rows.rest[slot];
    if (rest.osTotal <= 0 && rest.osAbertas <= 0)
        return hits.none;
    const auto isCount = [&hits](int count) {
        const auto number = static_cast<size_t>(std::max(0, count));
        return number < hits.counts.size() && hits.counts[number];
    };
    const bool isUnscheduled = m_rows.agenda[slot] == Agenda::Unscheduled;
    return (isUnscheduled ? hits.unscheduled : hits.open) || isCount(rest.osAbertas) || isCount(rest.osTotal);
}

bool RowWords::isIn(const Word &word, size_t number, qint64 wallTimeKey) const
{
    if (!walltimekey::isTime(wallTimeKey))
        return false;
    const int second = walltimekey::secondOfDay(wallTimeKey);
    if (!word.minutes.empty() && second >= 0 && word.minutes[static_cast<size_t>(second / 60)])
        return true;
    if (!word.canBeInDay)
        return false;
    const qint64 julianDay = walltimekey::julianDay(wallTimeKey);
    Day &day = m_days[number * dayCount + static_cast<size_t>(julianDay) % dayCount];
    if (day.julianDay != julianDay)
        day = {julianDay, isInDay(word.text, julianDay)};
    return day.isHit;
}

} // namespace guiche
