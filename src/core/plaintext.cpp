// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"

namespace guiche
{

bool reordersOrHides(QChar c)
{
    const char16_t code = c.unicode();
    const bool isBidiControl = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C;
    return isBidiControl || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

QString shownText(const QString &text)
{
    QString shown = text;
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    shown.removeIf(reordersOrHides);
    return shown;
}

QString shownLine(const QString &text)
{
    return shownText(text).simplified();
}

} // namespace guiche
