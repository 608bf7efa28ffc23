// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/rowsort.h"

#include <algorithm>
#include <limits>

namespace guiche
{

namespace
{

constexpr quint64 emptyKey = std::numeric_limits<quint64>::max();
constexpr quint64 unreadableKey = emptyKey - 1;
constexpr quint64 lastKey = unreadableKey - 1; // of a value
constexpr size_t bytesInKey = sizeof(quint64);
constexpr size_t mostKeys = 16; // texts that are equal for so long are compared

// The lines of QueueRows::ownText.
std::string_view lineOf(std::string_view text, QueueColumn column)
{
    const int before = column == QueueColumn::Cliente ? 0 : column == QueueColumn::Protocolo ? 1 : 2;
    for (int i = 0; i < before; ++i)
        text.remove_prefix(text.find('\n') + 1);
    return text.substr(0, text.find('\n'));
}

bool isText(QueueColumn column)
{
    return column == QueueColumn::Cliente || column == QueueColumn::Protocolo || column == QueueColumn::Codigo;
}

QueueRows::Text textOf(QueueColumn column)
{
    return column == QueueColumn::Cliente  ? QueueRows::Cliente
        : column == QueueColumn::Protocolo ? QueueRows::Protocolo
                                           : QueueRows::Codigo;
}

// Not empty, digits only, without the zeros it begins with.
std::optional<std::string_view> numberIn(std::string_view text)
{
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
    return text;
}

quint64 bytesOf(std::string_view text, size_t count)
{
    quint64 bytes = 0;
    for (size_t i = 0; i < count; ++i)
        bytes = (bytes << 8) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return bytes;
}

// Numbers by their size, then what is none by its letters.
quint64 numberKey(std::string_view text)
{
    constexpr quint64 longest = 0xef;
    constexpr size_t digitsInKey = 16;
    const auto number = numberIn(text);
    if (!number)
        return (quint64{0xf0} << 56) | bytesOf(text, 7);
    if (number->size() >= longest)
        return longest << 56; // what follows is comparing them
    quint64 digits = 0;
    for (const char c : number->substr(0, digitsInKey))
        digits = digits * 10 + static_cast<quint64>(c - '0');
    return (static_cast<quint64>(number->size()) << 56) | digits;
}

int compareNumbers(std::string_view a, std::string_view b)
{
    const auto numberA = numberIn(a);
    const auto numberB = numberIn(b);
    if (numberA && numberB && numberA->size() != numberB->size())
        return numberA->size() < numberB->size() ? -1 : 1;
    if (numberA && numberB)
        return numberA->compare(*numberB);
    return numberA ? -1 : numberB ? 1 : a.compare(b);
}

// The same order among numbers without sign.
quint64 unsignedOf(qint64 value)
{
    return std::min(static_cast<quint64>(value) ^ (quint64{1} << 63), lastKey);
}

quint64 sharedKey(const QueueRows &rows, QueueRows::Shared which, Slot slot)
{
    const quint32 code = rows.codes[which][slot];
    return code == 0 ? emptyKey : rows.shared[which].ranks()[code];
}

quint64 timeKey(qint64 wallTimeKey)
{
    if (wallTimeKey == walltimekey::empty)
        return emptyKey;
    return walltimekey::isTime(wallTimeKey) ? unsignedOf(wallTimeKey) : unreadableKey;
}

// The later moment is the smaller key.
quint64 latestKey(qint64 openedAt)
{
    return openedAt == Due::never ? emptyKey : lastKey - unsignedOf(openedAt);
}

quint64 ownTextKey(const QueueRows &rows, QueueColumn column, Slot slot)
{
    const std::string_view line = lineOf(rows.ownText[slot], column);
    if (line.empty())
        return emptyKey;
    return column == QueueColumn::Cliente ? bytesOf(line, bytesInKey) : numberKey(line);
}

quint64 osKey(const QueueRows::Rest &rest)
{
    return (static_cast<quint64>(std::max(rest.osAbertas, 0)) << 32) | static_cast<quint64>(std::max(rest.osTotal, 0));
}

quint64 ascendingKey(const QueueRows &rows, QueueColumn column, Slot slot)
{
    switch (column) {
    case QueueColumn::Prazo:
        return rows.due[slot].source == Due::Source::None ? emptyKey : unsignedOf(rows.due[slot].lateAt);
    case QueueColumn::Idade:
        return latestKey(rows.openedAt[slot]);
    case QueueColumn::Protocolo:
    case QueueColumn::Cliente:
    case QueueColumn::Codigo:
        return ownTextKey(rows, column, slot);
    case QueueColumn::Tipo:
        return sharedKey(rows, QueueRows::Tipo, slot);
    case QueueColumn::Status:
        return sharedKey(rows, QueueRows::Status, slot);
    case QueueColumn::Responsavel:
        return sharedKey(rows, QueueRows::Responsavel, slot);
    case QueueColumn::Setor:
        return sharedKey(rows, QueueRows::Setor, slot);
    case QueueColumn::Os:
        return osKey(rows.rest[slot]);
    case QueueColumn::Abertura:
        return timeKey(rows.opened[slot]);
    case QueueColumn::UltimaMensagem:
        return timeKey(rows.message[slot]);
    case QueueColumn::Servico:
        return sharedKey(rows, QueueRows::Servico, slot);
    case QueueColumn::Bairro:
        return sharedKey(rows, QueueRows::Bairro, slot);
    case QueueColumn::Cidade:
        return sharedKey(rows, QueueRows::Cidade, slot);
    }
    Q_UNREACHABLE();
}

int compareOriginals(const QueueRows &rows, QueueRows::Text which, Slot a, Slot b)
{
    const auto narrowA = rows.narrowText(a, which);
    const auto narrowB = rows.narrowText(b, which);
    if (narrowA && narrowB)
        return narrowA->compare(*narrowB);
    return rows.text(a, which).compare(rows.text(b, which));
}

} // namespace

RowOrder::RowOrder(const QueueTable &table, const QList<QueueSortKey> &keys)
    : m_rows(table.columns())
{
    for (const QueueSortKey &key : keys) {
        const auto isThis = [&key](const QueueSortKey &other) { return other.column == key.column; };
        if (std::ranges::none_of(m_keys, isThis))
            m_keys.append(key);
    }
}

quint64 RowOrder::keyOf(const QueueSortKey &by, Slot slot) const
{
    const quint64 key = ascendingKey(m_rows, by.column, slot);
    return by.order == Qt::AscendingOrder || key > lastKey ? key : lastKey - key;
}

int RowOrder::compareTexts(const QueueSortKey &by, Slot a, Slot b) const
{
    const std::string_view lineA = lineOf(m_rows.ownText[a], by.column);
    const std::string_view lineB = lineOf(m_rows.ownText[b], by.column);
    int result = by.column == QueueColumn::Cliente ? lineA.compare(lineB) : compareNumbers(lineA, lineB);
    if (result == 0)
        result = compareOriginals(m_rows, textOf(by.column), a, b);
    return by.order == Qt::AscendingOrder ? result : -result;
}

bool RowOrder::isLater(Slot a, Slot b) const
{
    const IdAtendimento idA(m_rows.text(a, QueueRows::Id));
    const IdAtendimento idB(m_rows.text(b, QueueRows::Id));
    return idA != idB ? idA > idB : a > b;
}

bool RowOrder::less(Slot a, Slot b) const
{
    for (const QueueSortKey &by : m_keys) {
        const quint64 keyA = keyOf(by, a);
        const quint64 keyB = keyOf(by, b);
        if (keyA != keyB)
            return keyA < keyB;
        if (const int byText = isText(by.column) ? compareTexts(by, a, b) : 0; byText != 0)
            return byText < 0;
    }
    const quint64 keyA = latestKey(m_rows.openedAt[a]);
    const quint64 keyB = latestKey(m_rows.openedAt[b]);
    return keyA != keyB ? keyA < keyB : isLater(a, b);
}

template<typename SortTie>
void RowOrder::sortTies(std::span<Entry> entries, SortTie sortTie)
{
    std::ranges::sort(entries, {}, &Entry::key);
    for (size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
        for (end = begin + 1; end < entries.size() && entries[end].key == entries[begin].key;)
            ++end;
        if (end - begin > 1)
            sortTie(entries.subspan(begin, end - begin));
    }
}

void RowOrder::sort(std::vector<Slot> &slots) const
{
    std::vector<Entry> entries(slots.size());
    std::ranges::transform(slots, entries.begin(), [](Slot slot) { return Entry{0, slot}; });
    sortFrom(0, entries);
    std::ranges::transform(entries, slots.begin(), &Entry::slot);
}

void RowOrder::sortFrom(qsizetype level, std::span<Entry> entries) const
{
    if (level == m_keys.size()) {
        for (Entry &entry : entries)
            entry.key = latestKey(m_rows.openedAt[entry.slot]);
        std::ranges::sort(entries, [this](const Entry &a, const Entry &b) {
            return a.key != b.key ? a.key < b.key : isLater(a.slot, b.slot);
        });
        return;
    }
    const QueueSortKey &by = m_keys[level];
    for (Entry &entry : entries)
        entry.key = keyOf(by, entry.slot);
    sortTies(entries, [&](std::span<Entry> ties) {
        if (isText(by.column))
            sortTexts(level, ties, 1);
        else
            sortFrom(level + 1, ties);
    });
}

// Entries whose keys are equal in a column of texts: most often the texts are, too.
void RowOrder::sortTexts(qsizetype level, std::span<Entry> entries, size_t keysBefore) const
{
    const QueueSortKey &by = m_keys[level];
    const Slot first = entries.front().slot;
    const auto isAsFirst = [&](const Entry &entry) { return compareTexts(by, first, entry.slot) == 0; };
    if (std::ranges::all_of(entries.subspan(1), isAsFirst)) {
        sortFrom(level + 1, entries);
        return;
    }
    const auto lineAt = [&](const Entry &entry) { return lineOf(m_rows.ownText[entry.slot], by.column); };
    const size_t keyed = keysBefore * bytesInKey;
    const bool isLonger =
        std::ranges::any_of(entries, [&](const Entry &entry) { return lineAt(entry).size() > keyed; });
    if (by.column == QueueColumn::Cliente && isLonger && keysBefore < mostKeys) {
        for (Entry &entry : entries) {
            const std::string_view line = lineAt(entry);
            const quint64 key = bytesOf(line.substr(std::min(keyed, line.size())), bytesInKey);
            entry.key = by.order == Qt::AscendingOrder ? key : lastKey - key;
        }
        sortTies(entries, [&](std::span<Entry> ties) { sortTexts(level, ties, keysBefore + 1); });
        return;
    }
    std::ranges::sort(entries, [&](const Entry &a, const Entry &b) { return compareTexts(by, a.slot, b.slot) < 0; });
    for (size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
        for (end = begin + 1; end < entries.size(); ++end) {
            if (compareTexts(by, entries[begin].slot, entries[end].slot) != 0)
                break;
        }
        if (end - begin > 1)
            sortFrom(level + 1, entries.subspan(begin, end - begin));
    }
}

} // namespace guiche
