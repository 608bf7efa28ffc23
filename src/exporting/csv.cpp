// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv.h"

#include "core/plaintext.h"

#include <algorithm>

namespace guiche
{

namespace
{

bool isPlainNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    return !digits.isEmpty() && digits.count(u'.') <= 1 && digits.front() != u'.' && digits.back() != u'.'
        && std::ranges::all_of(digits, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

// Tabs and line breaks too: some programs drop what stands before the sign.
bool looksLikeFormula(QStringView text)
{
    constexpr QStringView signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    const QStringView content = text.trimmed();
    return !content.isEmpty() && signs.contains(content.front()) && !isPlainNumber(text);
}

QString cell(const QString &content)
{
    QString text = shownText(content);
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\t'; };
    const bool isQuoted = std::ranges::any_of(text, needsQuotes) || text.startsWith(u' ') || text.endsWith(u' ');
    return isQuoted ? QString(u'"' % text.replace(u'"', QLatin1String("\"\"")) % u'"') : text;
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString &content : cells)
        written << cell(content);
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace guiche
