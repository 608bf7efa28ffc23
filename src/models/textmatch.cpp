// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textmatch.h"

#include <QStringList>

#include <algorithm>

namespace guiche
{

namespace
{

enum Worth { NameBegins = 100, WordBegins = 70, WithinWord = 40, InPath = 25, LettersInOrder = 10 };

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || (text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber());
}

std::optional<qsizetype> wordBeginningWith(QStringView text, QStringView part)
{
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (beginsWord(text, at))
            return at;
    }
    return {};
}

// Whether `letters` can be read off `text` from `from` on. Names are short, so every way is tried.
bool hasLetters(QStringView text, QStringView letters, qsizetype from)
{
    if (letters.isEmpty())
        return true;
    for (qsizetype at = text.indexOf(letters.front(), from); at >= 0; at = text.indexOf(letters.front(), at + 1)) {
        const bool follows = at == from && from > 0;
        if ((follows || beginsWord(text, at)) && hasLetters(text, letters.sliced(1), at + 1))
            return true;
    }
    return false;
}

std::optional<int> matchOfWord(QStringView word, QStringView name, QStringView path)
{
    if (name.startsWith(word))
        return NameBegins;
    if (wordBeginningWith(name, word))
        return WordBegins;
    if (name.contains(word))
        return WithinWord;
    if (wordBeginningWith(path, word))
        return InPath;
    constexpr qsizetype longestAbbreviation = 8;
    if (word.size() > 1 && word.size() <= longestAbbreviation && hasLetters(name, word, 0))
        return LettersInOrder;
    return {};
}

} // namespace

QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain.toCaseFolded();
}

std::optional<int> matchOf(const QString &typed, const QString &name, const QString &path)
{
    const QString plainTyped = folded(typed).simplified();
    const QString plainName = folded(name);
    const QString plainPath = folded(path);
    int sum = 0;
    const QStringList words = plainTyped.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<int> match = matchOfWord(word, plainName, plainPath);
        if (!match)
            return {};
        sum += *match;
    }
    // Words in the order they stand in the name say more than the same words anywhere.
    if (words.size() > 1 && plainName.contains(plainTyped))
        sum += NameBegins;
    return sum;
}

} // namespace guiche
