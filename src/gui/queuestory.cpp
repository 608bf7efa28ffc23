// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuestory.h"

#include "desk/queuedesk.h"
#include "gui/errortext.h"
#include "gui/messagepage.h"
#include "gui/noticebar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace guiche
{

namespace
{

struct QueueStory {
    Q_DECLARE_TR_FUNCTIONS(guiche::QueueStory)
};

constexpr int minute = 60;
constexpr int hour = 60 * minute;
constexpr int day = 24 * hour;

QString shortDate(QDate date, QDate today)
{
    return date.toString(date.year() == today.year() ? QStringLiteral("dd/MM") : QStringLiteral("dd/MM/yyyy"));
}

QString daysText(const DaySpan &span)
{
    const QString format = QStringLiteral("dd/MM/yyyy");
    if (span.first == span.last)
        return span.first.toString(format);
    return QueueStory::tr("%1 to %2", "two dates").arg(span.first.toString(format), span.last.toString(format));
}

QString timeSince(qint64 seconds)
{
    if (seconds < minute)
        return QueueStory::tr("%1 s ago").arg(std::max<qint64>(seconds, 0));
    if (seconds < hour)
        return QueueStory::tr("%1 min ago").arg(seconds / minute);
    if (seconds < 2 * day)
        return QueueStory::tr("%1 h ago").arg(seconds / hour);
    return QueueStory::tr("%n days ago", nullptr, static_cast<int>(seconds / day));
}

QString momentText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString caveatText(PageWalk::Outcome outcome)
{
    switch (outcome) {
    case PageWalk::Outcome::KeptChanging:
        return QueueStory::tr("the list changed while it was read, rows may be missing");
    case PageWalk::Outcome::TotalsDisagree:
        return QueueStory::tr("the server's total is not what it sent");
    case PageWalk::Outcome::PagesRepeat:
        return QueueStory::tr("the server sends the same page again, there may be more");
    case PageWalk::Outcome::TooMany:
        return QueueStory::tr("there are more than can be shown");
    case PageWalk::Outcome::Walking:
    case PageWalk::Outcome::Complete:
    case PageWalk::Outcome::Holes:
    case PageWalk::Outcome::Failed:
        return {};
    }
    Q_UNREACHABLE();
}

qint64 secondsOf(const QueueDesk &desk)
{
    return desk.now().toSecsSinceEpoch();
}

} // namespace

QString coverageText(const QueueDesk &desk)
{
    const QDate since = desk.coverageSince();
    if (since.isValid())
        return QueueStory::tr("Coverage since %1").arg(shortDate(since, desk.now().date()));
    return desk.phase() == QueueDesk::Phase::Loading ? QueueStory::tr("Nothing is covered yet") : QString();
}

QString progressText(const QueueDesk &desk)
{
    const QLocale locale;
    const QueueProgress progress = desk.progress();
    const AgendaProgress agenda = desk.agendaProgress();
    if (desk.phase() == QueueDesk::Phase::Loading) {
        if (desk.pause())
            return QueueStory::tr("The server is slow. One moment…");
        if (!progress.total)
            return progress.received > 0 ? locale.toString(progress.received) : QString();
        const QString total = locale.toString(*progress.total);
        return (progress.isEstimate ? QueueStory::tr("%1 of about %2") : QueueStory::tr("%1 of %2"))
            .arg(locale.toString(progress.received), total);
    }
    if (desk.isRefreshing())
        return QueueStory::tr("Refreshing…");
    if (agenda.total > agenda.done)
        return QueueStory::tr("Looking up appointments: %1 of %2")
            .arg(locale.toString(agenda.done), locale.toString(agenda.total));
    return {};
}

QString gapsText(const QueueDesk &desk)
{
    const int gaps = static_cast<int>(desk.holes().size() + desk.caveats().size());
    return gaps == 0 ? QString() : QueueStory::tr("%n gaps", nullptr, gaps);
}

QString gapsTip(const QueueDesk &desk)
{
    QStringList lines;
    const QList<QueueHole> holes = desk.holes();
    for (const QueueHole &hole : holes) {
        const QString rows = hole.hole.end < 0
            ? QueueStory::tr("from row %1 on").arg(hole.hole.first + 1)
            : QueueStory::tr("rows %1 to %2").arg(hole.hole.first + 1).arg(hole.hole.end);
        lines += QueueStory::tr("%1, %2: %3", "days, rows, why")
                     .arg(daysText(hole.span), rows, errorSentence(hole.hole.error, {}));
    }
    const QList<QueueCaveat> caveats = desk.caveats();
    for (const QueueCaveat &caveat : caveats)
        lines += QueueStory::tr("%1: %2", "days, why").arg(daysText(caveat.span), caveatText(caveat.outcome));
    return lines.join(u'\n');
}

QString ageText(const QueueDesk &desk)
{
    if (desk.keptAt() > 0)
        return QueueStory::tr("kept from %1").arg(timeSince(secondsOf(desk) - desk.keptAt()));
    if (desk.updatedAt() == 0)
        return {};
    return QueueStory::tr("updated %1").arg(timeSince(secondsOf(desk) - desk.updatedAt()));
}

QString ageTip(const QueueDesk &desk)
{
    if (desk.oldestCheck() == 0)
        return {};
    return QueueStory::tr("Every row was asked for since %1.").arg(momentText(desk.oldestCheck()));
}

std::optional<Notice> noticeOn(const QueueDesk &desk, const QString &host)
{
    if (const auto &error = desk.phase() == QueueDesk::Phase::Failed ? desk.error() : desk.refreshError()) {
        const qint64 as = desk.updatedAt() > 0 ? desk.updatedAt() : desk.keptAt();
        return Notice{.icon = QStringLiteral("warning"),
                      .tone = Tone::Warning,
                      .sentence = errorSentence(*error, host),
                      .text = as > 0 ? QueueStory::tr("The rows are those of %1.").arg(momentText(as))
                                     : QueueStory::tr("Not all rows are here."),
                      .remedy = desk.phase() == QueueDesk::Phase::Failed ? QueueStory::tr("Try again")
                                                                         : QueueStory::tr("Refresh now")};
    }
    if (desk.keptAt() > 0)
        return Notice{.icon = QStringLiteral("recents"),
                      .tone = Tone::Warning,
                      .sentence = QueueStory::tr("These rows were kept on %1.").arg(momentText(desk.keptAt())),
                      .text = desk.phase() == QueueDesk::Phase::Loading
                          ? QueueStory::tr("What the server says now is taking their place.")
                          : QueueStory::tr("The server has not been asked since.")};
    if (desk.isSkewLarge()) {
        const int minutes = static_cast<int>((std::abs(desk.clockSkew()) + minute / 2) / minute);
        return Notice{
            .icon = QStringLiteral("warning"),
            .tone = Tone::Muted,
            .sentence = desk.clockSkew() > 0
                ? QueueStory::tr("This computer's clock is %n minutes behind the server's.", nullptr, minutes)
                : QueueStory::tr("This computer's clock is %n minutes ahead of the server's.", nullptr, minutes),
            .text = QueueStory::tr("Ages and deadlines follow the server's.")};
    }
    return std::nullopt;
}

Notice noticeTelling(const QString &sentence, bool canBeShown)
{
    return {.icon = QStringLiteral("alerts"),
            .tone = Tone::Accent,
            .sentence = sentence,
            .remedy = canBeShown ? QueueStory::tr("Show") : QString(),
            .dismissTip = QueueStory::tr("Dismiss")};
}

Message messageFor(const QueueDesk &desk, const QString &host, bool isNarrowed)
{
    Message message;
    message.icon = QStringLiteral("pendente");
    if (isNarrowed) {
        message.icon = QStringLiteral("search");
        message.title = QueueStory::tr("No row of the queue meets all of this");
        message.text = QueueStory::tr("What is typed and chosen leaves none.");
        return message;
    }
    switch (desk.phase()) {
    case QueueDesk::Phase::NotConnected:
        message.icon = QStringLiteral("connection");
        message.title = QueueStory::tr("Not connected to a server");
        message.text = QueueStory::tr("The queue shows every pending atendimento of your provider.");
        return message;
    case QueueDesk::Phase::Empty:
    case QueueDesk::Phase::Kept:
        message.title = QueueStory::tr("The queue was not asked for yet");
        return message;
    case QueueDesk::Phase::Loading:
        message.icon = QStringLiteral("refresh");
        message.title = QueueStory::tr("Loading the queue…");
        message.text = QueueStory::tr("The newest come first. Rows appear with the first page.");
        return message;
    case QueueDesk::Phase::Live:
        message.icon = QStringLiteral("passed");
        message.tone = Tone::Done;
        message.title = QueueStory::tr("Nothing is pending");
        message.text = QueueStory::tr("None of the atendimentos registered since %1 is open.")
                           .arg(desk.coverageSince().toString(QStringLiteral("dd/MM/yyyy")));
        return message;
    case QueueDesk::Phase::Cancelled:
        message.title = QueueStory::tr("Loading was stopped");
        return message;
    case QueueDesk::Phase::Failed:
        message.icon = QStringLiteral("error");
        message.tone = Tone::Late;
        message.title = QueueStory::tr("The queue could not be loaded");
        message.text = errorSentence(*desk.error(), host);
        return message;
    }
    Q_UNREACHABLE();
}

} // namespace guiche
