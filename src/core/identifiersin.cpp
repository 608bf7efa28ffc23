// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detection.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace guiche
{

namespace
{

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// A run of letters and digits, and what stands between it and the one before. Invisible characters are in neither.
struct Word {
    QString gap;
    QString text; // in upper case
    bool isNumber = true;
    bool isAscii = true;
};

bool isInvisible(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Format || category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || (category == QChar::Other_Control && !c.isSpace());
}

// The last one is empty: its gap is what ends the text.
std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words(1);
    bool isInWord = false;
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (c.isLetterOrNumber()) {
            Word &word = words.back();
            word.text.append(c.toUpper());
            word.isNumber = word.isNumber && isFigure(c);
            word.isAscii = word.isAscii && c.unicode() < 0x80;
        } else {
            if (isInWord)
                words.emplace_back();
            // A tab or a line break parts cells and lines; any other space is one.
            const bool isBreak =
                c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
            words.back().gap.append(c.isSpace() && !isBreak ? QChar(u' ') : c);
        }
        isInWord = c.isLetterOrNumber();
    }
    if (isInWord)
        words.emplace_back();
    return words;
}

// "CPF86214941081": the name of a document glued to it is a word of its own.
std::vector<Word> withNamesSplit(std::vector<Word> words)
{
    std::vector<Word> split;
    split.reserve(words.size());
    for (Word &word : words) {
        const QString text = word.text;
        const qsizetype letters = std::ranges::find_if(text, isFigure) - text.begin();
        const QStringView name = QStringView(text).first(letters);
        const bool isName = name == u"CPF" || name == u"CNPJ" || name == u"PROTOCOLO";
        split.push_back(std::move(word));
        // The twelve letters and digits of a CNPJ may begin like that.
        if (!isName || letters == text.size() || detect(text).termo == text)
            continue;
        split.back().text.truncate(letters);
        Word rest{QStringLiteral(":"), text.sliced(letters)};
        rest.isNumber = std::ranges::all_of(rest.text, isFigure);
        rest.isAscii = split.back().isAscii;
        split.push_back(std::move(rest));
    }
    return split;
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

// What may stand inside one identifier: a dot, slash or dash, with or without a space around it, or a space alone.
enum class Join { None, Loose, Tight };

Join joinOf(const QString &gap)
{
    QString marks = gap;
    marks.remove(u' ');
    const bool hasSpace = marks.size() < gap.size();
    const bool isMark = marks.size() == 1 && (isDash(marks[0]) || marks[0] == u'.' || marks[0] == u'/');
    if (gap.isEmpty() || gap.size() > 3 || !(marks.isEmpty() || isMark))
        return Join::None;
    return hasSpace ? Join::Loose : Join::Tight;
}

// How an identifier is written in groups: 0 ends them, or is a last one of any size.
struct Shape {
    std::array<qsizetype, 5> groups;
    Join leastJoin = Join::Loose;
    bool endsInAnySize = false;
};

constexpr std::array shapes = {
    // CPF
    Shape{{11}},
    Shape{{9, 2}},
    Shape{{3, 3, 3, 2}},
    Shape{{3, 3, 5}},
    // CNPJ
    Shape{{14}},
    Shape{{12, 2}},
    Shape{{8, 4, 2}},
    Shape{{2, 3, 3, 4, 2}},
    Shape{{2, 3, 3, 6}},
    // Protocolo; a number that stands apart from a moment is not its end
    Shape{{4, 4, 7}},
    Shape{{4, 4, 6, 6}},
    Shape{{4, 4, 6}, Join::Tight, true},
    Shape{{4, 4}, Join::Tight, true},
    Shape{{8}, Join::Tight, true},
    Shape{{14}, Join::Tight, true},
    Shape{{}, Join::Tight, true},
};

bool isWhole(const Detection &detection)
{
    const bool isKind = detection.kind == Detection::Kind::Cpf || detection.kind == Detection::Kind::Cnpj
        || detection.kind == Detection::Kind::Protocolo;
    return isKind && detection.warning == Detection::Warning::None;
}

class Finder
{
public:
    explicit Finder(const QString &text)
        : m_words(withNamesSplit(wordsOf(text)))
        , m_isUsed(m_words.size(), false)
    {
    }

    QList<Detection> found()
    {
        for (size_t i = 0; i + 1 < m_words.size(); ++i) {
            if (m_isUsed[i] || takePrefixed(i))
                continue;
            if (const size_t size = wholeAt(i); size > 0)
                take(detect(joined(i, size)), i, size);
        }
        if (m_found.isEmpty())
            takeShort();
        return m_found;
    }

private:
    // How many words from `first` on have this shape; 0 if they do not.
    size_t sizeOf(const Shape &shape, size_t first) const;
    QString joined(size_t first, size_t size) const;
    // How many words from `first` on are a right document or a protocolo.
    size_t wholeAt(size_t first) const;
    bool takePrefixed(size_t letter);
    void takeShort();
    // To a number before it, by a dash or one of these.
    bool isGlued(size_t word, QStringView marks) const;
    bool isAmount(size_t word) const;
    size_t phoneAt(size_t first) const;
    void take(const Detection &detection, size_t first, size_t size);

    std::vector<Word> m_words;
    std::vector<bool> m_isUsed;
    QList<Detection> m_found;
};

size_t Finder::sizeOf(const Shape &shape, size_t first) const
{
    size_t size = 0;
    bool hasLetters = false;
    const auto fits = [&](qsizetype wanted) {
        const Word &word = m_words[first + size];
        hasLetters = hasLetters || !word.isNumber;
        // Between words of letters a space is a space.
        const Join least = hasLetters ? Join::Tight : shape.leastJoin;
        const bool isJoined = size == 0 || joinOf(word.gap) >= least;
        return isJoined && word.isAscii && !word.text.isEmpty() && (wanted == 0 || word.text.size() == wanted);
    };
    for (const qsizetype group : shape.groups) {
        if (group == 0)
            break;
        if (first + size >= m_words.size() || !fits(group))
            return 0;
        ++size;
    }
    if (shape.endsInAnySize) {
        if (first + size >= m_words.size() || !fits(0))
            return 0;
        ++size;
    }
    return size;
}

QString Finder::joined(size_t first, size_t size) const
{
    QString text;
    for (size_t i = first; i < first + size; ++i)
        text += m_words[i].text;
    return text;
}

bool Finder::isGlued(size_t word, QStringView marks) const
{
    const QString &gap = m_words[word].gap;
    const bool isMark = gap.size() == 1 && (isDash(gap[0]) || marks.contains(gap[0]));
    return word > 0 && isMark && !m_words[word].text.isEmpty() && isFigure(m_words[word].text[0])
        && isFigure(m_words[word - 1].text.back());
}

size_t Finder::wholeAt(size_t first) const
{
    // A part of a longer number is none, nor is the number of a phone.
    if (isGlued(first, u".") || m_words[first].gap.endsWith(u'+'))
        return 0;
    for (const Shape &shape : shapes) {
        const size_t size = sizeOf(shape, first);
        if (size > 0 && !isGlued(first + size, u".") && isWhole(detect(joined(first, size))))
            return size;
    }
    return 0;
}

bool Finder::takePrefixed(size_t letter)
{
    const Word &prefix = m_words[letter];
    const size_t first = letter + 1;
    const std::optional<TipoBusca> tipo = prefix.text.size() == 1 ? tipoOfPrefix(prefix.text[0]) : std::nullopt;
    if (!tipo || m_words[first].gap.trimmed() != u":" || std::ranges::none_of(m_words[first].text, isFigure))
        return false;
    size_t size = wholeAt(first);
    if (size == 0) {
        do
            ++size;
        while (joinOf(m_words[first + size].gap) == Join::Tight && m_words[first + size].isNumber);
    }
    take(detect(prefix.text % u':' % joined(first, size)), letter, 1 + size);
    return true;
}

// "(11) 98765-4321", "+55 11 98765 4321", "98765-4321", "0800 123 4567": how many words from `first` on.
size_t Finder::phoneAt(size_t first) const
{
    constexpr std::array<std::array<qsizetype, 4>, 4> ends{{{5, 4}, {4, 4}, {1, 4, 4}, {9}}};
    const auto isNumberOf = [this](size_t word, qsizetype size) {
        return word + 1 < m_words.size() && m_words[word].isNumber && m_words[word].text.size() == size;
    };
    if (isNumberOf(first, 4) && m_words[first].text.startsWith(u"0800")) {
        size_t size = 1;
        while (size < 3 && m_words[first + size].isNumber && joinOf(m_words[first + size].gap) != Join::None)
            ++size;
        return size;
    }
    size_t at = first;
    const bool isAbroad = m_words[first].gap.endsWith(u'+') || m_words[first].text == u"55";
    if (isAbroad && m_words[first].text.size() <= 3)
        ++at;
    const bool hasArea = isNumberOf(at, 2) || (isNumberOf(at, 3) && m_words[at].text.startsWith(u'0'));
    if (hasArea)
        ++at;
    for (const auto &groups : ends) {
        size_t size = 0;
        while (size < groups.size() && groups[size] > 0 && isNumberOf(at + size, groups[size])
               && (at + size == first || size == 0 || joinOf(m_words[at + size].gap) != Join::None))
            ++size;
        if (size == 0 || (size < groups.size() && groups[size] > 0))
            continue;
        const bool isParted = size > 1 && joinOf(m_words[at + size - 1].gap) == Join::Tight;
        if (hasArea || isAbroad || isParted)
            return at + size - first;
    }
    return 0;
}

// "R$ 99", "50%".
bool Finder::isAmount(size_t word) const
{
    return m_words[word].gap.trimmed().endsWith(u'$') || m_words[word + 1].gap.startsWith(u'%');
}

void Finder::takeShort()
{
    constexpr qsizetype shortest = 3; // "2 problemas"
    constexpr qsizetype longest = 9;
    const QStringView marks = u".,:/"; // of dates, times and amounts
    for (size_t i = 0; i + 1 < m_words.size(); ++i) {
        if (const size_t phone = phoneAt(i); phone > 0) {
            i += phone - 1;
            continue;
        }
        const Word &word = m_words[i];
        const bool isPart = isGlued(i, marks) || isGlued(i + 1, marks) || isAmount(i) || word.gap.endsWith(u'+');
        if (word.isNumber && word.text.size() >= shortest && word.text.size() <= longest && !isPart)
            take(detect(word.text), i, 1);
    }
}

void Finder::take(const Detection &detection, size_t first, size_t size)
{
    std::fill_n(m_isUsed.begin() + static_cast<std::ptrdiff_t>(first), size, true);
    const auto isSame = [&detection](const Detection &other) {
        return other.tipo == detection.tipo && other.termo == detection.termo;
    };
    if (std::ranges::none_of(m_found, isSame))
        m_found.append(detection);
}

} // namespace

QList<Detection> identifiersIn(const QString &text)
{
    return Finder(text).found();
}

} // namespace guiche
