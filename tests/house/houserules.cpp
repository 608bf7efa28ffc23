// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/houserules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace guiche::house
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestCpp = 400;
constexpr qsizetype largestHeader = 120;

// Which rooms a room may look into, besides itself and core.
const QHash<QString, QSet<QString>> &rooms()
{
    static const QHash<QString, QSet<QString>> table{
        {u"core"_s, {}},
        {u"api"_s, {}},
        {u"store"_s, {}},
        {u"secrets"_s, {}},
        {u"settings"_s, {}},
        {u"desk"_s, {u"queue"_s, u"api"_s, u"store"_s, u"secrets"_s, u"settings"_s}},
        {u"queue"_s, {}},
        {u"models"_s, {u"queue"_s}},
        {u"exporting"_s, {}},
        {u"stats"_s, {u"queue"_s}},
        {u"charts"_s, {u"queue"_s, u"models"_s, u"stats"_s, u"gui"_s}},
        {u"gui"_s, {u"queue"_s, u"desk"_s, u"models"_s, u"stats"_s, u"settings"_s}},
        {u"demo"_s, {}},
        {u"app"_s,
         {u"queue"_s, u"api"_s, u"store"_s, u"secrets"_s, u"settings"_s, u"desk"_s, u"models"_s, u"exporting"_s,
          u"stats"_s, u"gui"_s, u"demo"_s}},
    };
    return table;
}

QString violation(const QString &path, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

struct Include {
    qsizetype line;
    QString file;
    bool isQuoted;
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    QList<Include> found;
    qsizetype line = 0;
    for (const QString &words : text.split(u'\n')) {
        ++line;
        if (const auto match = include.match(words); match.hasMatch())
            found.append({line, match.captured(2), match.captured(1) == u"\""_s});
    }
    return found;
}

// Made by the build, so in no room.
bool isGenerated(const QString &file)
{
    return file.startsWith(u"ui_"_s) || file.endsWith(u".moc"_s) || file.startsWith(u"moc_"_s);
}

bool hasLineComments(const QString &path)
{
    static const QSet<QString> endings{u"h"_s, u"hpp"_s, u"cpp"_s, u"cmake"_s, u"py"_s, u"sh"_s};
    const QFileInfo file(path);
    return endings.contains(file.suffix()) || file.fileName() == u"CMakeLists.txt"_s;
}

} // namespace

QStringList roomViolations(const QString &path, const QString &text)
{
    const QString room = path.section(u'/', 1, 1);
    if (!path.startsWith(u"src/"_s) || path.count(u'/') < 2)
        return {violation(path, 1, u"stands in no room"_s)};
    if (!rooms().contains(room))
        return {violation(path, 1, u"the table of rooms has no "_s + room)};

    QStringList violations;
    for (const Include &include : includesOf(text)) {
        const QString other = include.file.section(u'/', 0, 0);
        const bool hasRoom = include.file.contains(u'/') && rooms().contains(other);
        if (include.isQuoted && !hasRoom && !isGenerated(include.file))
            violations.append(
                violation(path, include.line, u"\"%1\" is not of the form \"room/file\""_s.arg(include.file)));
        if (hasRoom && other != room && other != u"core"_s && !rooms().value(room).contains(other))
            violations.append(violation(path, include.line, u"%1 may not look into %2"_s.arg(room, other)));
    }
    return violations;
}

QStringList formViolations(const QString &path, const QString &text, const QSet<QString> &forms)
{
    QStringList violations;
    for (const Include &include : includesOf(text)) {
        const QString name = QFileInfo(include.file).fileName();
        if (!name.startsWith(u"ui_"_s))
            continue;
        const QString form = name.sliced(3).section(u'.', 0, -2);
        if (!forms.contains(form))
            violations.append(violation(path, include.line, u"there is no ui/%1.ui"_s.arg(form)));
    }
    return violations;
}

QStringList licenceViolations(const QString &path, const QString &text)
{
    const bool isScript = text.startsWith(u"#!"_s);
    if (!isScript && !hasLineComments(path))
        return {};
    static const QRegularExpression licence(uR"(\A(?://|#) SPDX-License-Identifier: GPL-3\.0-or-later\z)"_s);
    const qsizetype line = isScript ? 1 : 0;
    if (licence.match(text.section(u'\n', line, line)).hasMatch())
        return {};
    return {violation(path, line + 1, u"the SPDX licence line is missing"_s)};
}

QStringList sizeViolations(const QString &path, const QString &text)
{
    const qsizetype largest = path.endsWith(u".h"_s) ? largestHeader : path.endsWith(u".cpp"_s) ? largestCpp : 0;
    const qsizetype lines = text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
    if (largest == 0 || lines <= largest)
        return {};
    return {violation(path, largest + 1, u"%1 lines, of at most %2"_s.arg(lines).arg(largest))};
}

QStringList leftoverViolations(const QString &path, const QString &text)
{
    // In two pieces each, so that this file keeps its own rules.
    static const QRegularExpression leftForLater(u"\\b(?:TO"_s
                                                 u"DO|FIX"_s
                                                 u"ME)\\b"_s);
    static const QRegularExpression machinePath(u"(?:(?<![\\w.~%})/-])|(?<=file://))/(?:ho"_s
                                                u"me|wo"_s
                                                u"rk|ro"_s
                                                u"ot|Us"_s
                                                u"ers|mn"_s
                                                u"t)/[\\w$.{-]"_s
                                                u"|\\b[A-Za-z]:[\\\\/]+Us"_s
                                                u"ers\\b"_s);
    QStringList violations;
    qsizetype line = 0;
    for (const QString &words : text.split(u'\n')) {
        ++line;
        if (leftForLater.match(words).hasMatch())
            violations.append(violation(path, line, u"left for later"_s));
        if (const auto match = machinePath.match(words); match.hasMatch())
            violations.append(violation(path, line, u"the path of a machine: "_s + match.captured()));
    }
    return violations;
}

} // namespace guiche::house
