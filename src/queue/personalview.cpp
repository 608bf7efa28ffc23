// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/personalview.h"

#include "queue/queuenames.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace guiche
{

namespace
{

bool isSeen(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

// Not through the middle of a pair of surrogates.
QString cutTo(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.first(text[length - 1].isHighSurrogate() ? length - 1 : length).trimmed();
}

} // namespace

QString nameOf(ReadyMadeView view)
{
    switch (view) {
    case ReadyMadeView::All:
        return QStringLiteral("all");
    case ReadyMadeView::Late:
        return QStringLiteral("late");
    case ReadyMadeView::Unassigned:
        return QStringLiteral("unassigned");
    case ReadyMadeView::WithoutOs:
        return QStringLiteral("withoutOs");
    case ReadyMadeView::UnscheduledOs:
        return QStringLiteral("unscheduledOs");
    case ReadyMadeView::Stalled:
        return QStringLiteral("stalled");
    case ReadyMadeView::Mine:
        return QStringLiteral("mine");
    }
    Q_UNREACHABLE();
}

std::optional<ReadyMadeView> readyMadeViewNamed(QStringView id)
{
    for (int i = 0; i < readyMadeViewCount; ++i) {
        if (nameOf(ReadyMadeView(i)) == id)
            return ReadyMadeView(i);
    }
    return std::nullopt;
}

PersonalView readyMade(ReadyMadeView view)
{
    PersonalView made{.id = nameOf(view), .name = {}, .arrangement = {}, .columns = {}, .alerts = {}};
    made.arrangement.sort = {{QueueColumn::Prazo, Qt::AscendingOrder}};
    QueueConditions &conditions = made.arrangement.filter.conditions;
    switch (view) {
    case ReadyMadeView::All:
        break;
    case ReadyMadeView::Late:
        made.arrangement.filter.of(Facet::Urgencia).insert(nameOf(Urgency::Late));
        break;
    case ReadyMadeView::Unassigned:
        conditions.unassigned = true;
        break;
    case ReadyMadeView::WithoutOs:
        conditions.withoutOs = true;
        break;
    case ReadyMadeView::UnscheduledOs:
        conditions.unscheduledOs = true;
        break;
    case ReadyMadeView::Stalled:
        conditions.stalledDays = stalledAfterDays;
        made.arrangement.sort = {{QueueColumn::UltimaMensagem, Qt::AscendingOrder}};
        break;
    case ReadyMadeView::Mine:
        conditions.mine = true;
        break;
    }
    return made;
}

QString newViewId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString cleanViewName(const QString &typed)
{
    QString name = typed;
    for (QChar &character : name) {
        if (!isSeen(character))
            character = u' ';
    }
    return cutTo(name.simplified(), longestViewName);
}

QString freeViewName(const QString &wanted, const QStringList &taken)
{
    if (!taken.contains(wanted, Qt::CaseInsensitive))
        return wanted;
    static const QRegularExpression number(QStringLiteral(" \\(\\d{1,6}\\)$"));
    const QString base = QString(wanted).remove(number);
    for (int n = 2;; ++n) {
        const QString behind = QStringLiteral(" (%1)").arg(n);
        const QString name = cutTo(base, longestViewName - behind.size()) + behind;
        if (!taken.contains(name, Qt::CaseInsensitive))
            return name;
    }
}

} // namespace guiche
