// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/texttable.h"

#include "core/plaintext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace guiche
{

namespace
{

struct Range {
    char32_t first;
    char32_t last;
};

// Blocks whose characters are Wide or Fullwidth (Unicode Standard Annex 11), emoji among them.
constexpr std::array wide = {
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x23E9, 0x23EC},   Range{0x2614, 0x2615},
    Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},   Range{0x2705, 0x2705},   Range{0x2728, 0x2728},
    Range{0x274C, 0x274C},   Range{0x2753, 0x2755},   Range{0x2795, 0x2797},   Range{0x2B1B, 0x2B1C},
    Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},
    Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x17000, 0x18AFF},
    Range{0x1B000, 0x1B2FF}, Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF},
    Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};

int widthOf(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default: // Qt's enumeration is open
        break;
    }
    const bool isWide =
        std::ranges::any_of(wide, [code](const Range &range) { return code >= range.first && code <= range.last; });
    return isWide ? 2 : 1;
}

// Indentation is kept, what shownLine() would drop with the other spaces.
QString onOneLine(const QString &cell)
{
    const auto end = std::ranges::find_if_not(cell, [](QChar c) { return c == u' '; });
    return QString(end - cell.cbegin(), u' ') % shownLine(cell);
}

QString padded(const QString &cell, int width)
{
    return cell % QString(std::max(width - terminalWidth(cell), 0), u' ');
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    const QList<uint> codes = text.toUcs4();
    for (const uint code : codes)
        width += widthOf(code);
    return width;
}

QString elided(const QString &text, int width)
{
    if (terminalWidth(text) <= width)
        return text;
    // Never in the middle of what is one character to the eye.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype kept = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (terminalWidth(text.first(end)) > width - 1)
            break;
        kept = end;
    }
    return text.first(kept) % u'…';
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row << onOneLine(cell);
    m_rows << row;
}

QString TextTable::text() const
{
    QList<int> widths(m_rows.constFirst().size(), 0);
    for (const QStringList &row : m_rows.sliced(1)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(terminalWidth(row[i]), m_widest));
    }
    QStringList rule;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0)
            widths[i] = std::max(widths[i], terminalWidth(m_rows.constFirst()[i]));
        rule << QString(widths[i], u'-');
    }
    QString result = line(m_rows.constFirst(), widths) + line(rule, widths);
    for (const QStringList &row : m_rows.sliced(1))
        result += line(row, widths);
    return result;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths)
{
    QStringList shown;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (widths[i] > 0)
            shown << padded(elided(onOneLine(cells[i]), widths[i]), widths[i]);
    }
    QString result = shown.join(QStringLiteral("  "));
    while (result.endsWith(u' '))
        result.chop(1);
    return result + u'\n';
}

} // namespace guiche
