// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bodytext.h"

#include <QString>

#include <array>

namespace guiche
{

namespace
{

// 0x80 to 0x9F, where Windows-1252 differs from Latin-1 (WHATWG Encoding Standard, index-windows-1252, with the five
// holes left open). QStringDecoder knows it only where Qt was built with ICU codecs.
constexpr std::array<char16_t, 32> c1Range = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

} // namespace

QByteArray utf8FromWindows1252(const QByteArray &text)
{
    QString decoded = QString::fromLatin1(text);
    for (QChar &c : decoded) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = c1Range[c.unicode() - 0x80];
    }
    return decoded.toUtf8();
}

} // namespace guiche
