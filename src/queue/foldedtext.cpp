// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/foldedtext.h"

#include <QString>

namespace guiche
{

namespace
{

// Nor the one small letter that QString::toCaseFolded() leaves apart from its capitals, "SS".
QString withoutMarks(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    QStringView rest = text;
    while (!rest.isEmpty()) {
        const bool isPair = rest.size() > 1 && rest[0].isHighSurrogate() && rest[1].isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(rest[0], rest[1]) : rest[0].unicode();
        const QStringView letters = rest.first(isPair ? 2 : 1);
        if (letter == U'ß')
            plain += u"ss";
        else if (QChar::category(letter) != QChar::Mark_NonSpacing)
            plain += letters;
        rest = rest.sliced(letters.size());
    }
    return plain;
}

std::string foldedAny(QStringView text)
{
    const QString apart = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    // Once more: taking a sign apart can give capitals ("№" is "No"), folding a capital can give marks.
    const QString plain = withoutMarks(withoutMarks(apart).toCaseFolded().normalized(QString::NormalizationForm_KD));
    return plain.toStdString();
}

// What is left of À…ß, and of à…ÿ, without its accent; a blank where there is more to it.
constexpr std::string_view plainLetters = "aaaaaa ceeeeiiii nooooo  uuuuy s";

} // namespace

std::string foldedUtf8(QStringView text)
{
    std::string plain(static_cast<size_t>(text.size()) * 2, '\0');
    char *end = plain.data();
    for (const QChar c : text) {
        const char16_t letter = c.unicode();
        if (letter < 0x80) {
            *end++ = static_cast<char>(letter >= u'A' && letter <= u'Z' ? letter + 32 : letter);
            continue;
        }
        if (letter < 0xc0 || letter > 0xff)
            return foldedAny(text);
        const char withoutAccent = letter == 0xff ? 'y' : plainLetters[letter & 0x1f];
        if (withoutAccent == ' ')
            return foldedAny(text);
        *end++ = withoutAccent;
        if (letter == 0xdf)
            *end++ = 's';
    }
    plain.resize(static_cast<size_t>(end - plain.data()));
    return plain;
}

} // namespace guiche
