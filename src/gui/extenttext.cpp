// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/extenttext.h"

#include "desk/searchdesk.h"
#include "gui/errortext.h"
#include "gui/searchmessages.h"

#include <QCoreApplication>

namespace guiche
{

namespace
{

struct ExtentText {
    Q_DECLARE_TR_FUNCTIONS(guiche::ExtentText)
};

QString daysText(const QList<QDate> &days)
{
    constexpr qsizetype most = 3;
    QStringList named;
    for (const QDate day : days.first(std::min(most, days.size())))
        named << dateText(day);
    QString text = named.join(QStringLiteral(", "));
    if (days.size() > most)
        text = ExtentText::tr("%1 and %n more", "days", static_cast<int>(days.size() - most)).arg(text);
    return text;
}

} // namespace

QString historyText(const SearchGroup &group, bool isShown)
{
    switch (group.historyState) {
    case HistoryState::NotAsked:
        return ExtentText::tr("Only pending ones are shown.");
    case HistoryState::Loading:
        return ExtentText::tr("The closed ones are being fetched…");
    case HistoryState::Unavailable:
        return ExtentText::tr("The closed ones could not be fetched.");
    case HistoryState::Loaded:
        break;
    }
    const auto closed = static_cast<int>(group.closedCount());
    if (closed == 0 && group.history->mayHaveMore())
        return ExtentText::tr("No closed one among the latest %n.", nullptr,
                              static_cast<int>(group.history->reply.atendimentos.size()));
    if (closed == 0)
        return ExtentText::tr("There are no closed ones.");
    if (isShown)
        return ExtentText::tr("%n closed one(s) are shown too.", nullptr, closed);
    return group.history->mayHaveMore() ? ExtentText::tr("At least %n closed one(s).", nullptr, closed)
                                        : ExtentText::tr("%n closed one(s).", nullptr, closed);
}

QString gapText(const Completeness &walked)
{
    QString text;
    switch (walked.gap) {
    case Completeness::Gap::None:
        return {};
    case Completeness::Gap::FullDays:
        return ExtentText::tr("Not complete: %1 holds more than the server shows.", "days",
                              static_cast<int>(walked.daysNotCompleted.size()))
            .arg(daysText(walked.daysNotCompleted));
    case Completeness::Gap::OutOfOrder:
        text = ExtentText::tr("Not complete: the server does not keep to the order of the dates.");
        break;
    case Completeness::Gap::UnreadableDate:
        text = ExtentText::tr("Not complete: a date from the server cannot be read.");
        break;
    case Completeness::Gap::WindowIgnored:
        text = ExtentText::tr("Not complete: the server does not keep to the dates asked for.");
        break;
    case Completeness::Gap::NoProgress:
        text = ExtentText::tr("Not complete: the server sends the same rows again.");
        break;
    case Completeness::Gap::Cancelled:
        text = ExtentText::tr("Stopped: there are more.");
        break;
    case Completeness::Gap::Failed:
        text = ExtentText::tr("Not complete: loading failed.");
        break;
    }
    if (!walked.daysNotCompleted.isEmpty())
        text += u' ' % ExtentText::tr("%1: more than the server shows.", "days").arg(daysText(walked.daysNotCompleted));
    return text;
}

QString extentText(const SearchDesk &desk)
{
    const std::optional<SearchOutcome> &outcome = desk.outcome();
    if (!outcome)
        return {};
    if (desk.isLoadingAll()) {
        const LoadProgress progress = desk.progress();
        const QString rows = ExtentText::tr("%n atendimento(s) so far", nullptr, static_cast<int>(progress.rows));
        return progress.day ? ExtentText::tr("%1, up to %2…", "counts, date").arg(rows, dateText(*progress.day))
                            : rows + u'…';
    }
    if (outcome->walked && outcome->walked->gap == Completeness::Gap::Failed && desk.loadAllError())
        return gapText(*outcome->walked) % u' ' % errorSentence(*desk.loadAllError(), desk.serverName());
    if (outcome->walked && !outcome->walked->isComplete())
        return gapText(*outcome->walked);
    if (outcome->walked)
        return ExtentText::tr("All %n are here.", nullptr, static_cast<int>(outcome->reply.atendimentos.size()));
    if (outcome->mayHaveMore())
        return ExtentText::tr("There may be more than these %n.", nullptr,
                              static_cast<int>(outcome->reply.atendimentos.size()));
    return {};
}

} // namespace guiche
