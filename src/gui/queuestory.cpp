// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuestory.h"

#include "desk/queuedesk.h"
#include "gui/errortext.h"
#include "gui/messagepage.h"
#include "gui/noticebar.h"
#include "models/queuewords.h"

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

QString caveatText(PageWalk::Outcome outcome)
{
    switch (outcome) {
    case PageWalk::Outcome::KeptChanging:
        return QueueStory::tr(
            "the list changed while it was read, rows may be missing; each refresh reads these days again");
    case PageWalk::Outcome::TotalsDisagree:
        return QueueStory::tr("the server's total does not match the rows it sent");
    case PageWalk::Outcome::PagesRepeat:
        return QueueStory::tr("the server keeps sending the same page, there may be more");
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

QString skippedText(const QueueDesk &desk)
{
    return QueueStory::tr("%n row(s) could not be read", nullptr, static_cast<int>(desk.skippedRows()));
}

bool hasGaps(const QueueDesk &desk)
{
    return !desk.holes().isEmpty() || !desk.caveats().isEmpty() || desk.skippedRows() > 0
        || !desk.coverageSince().isValid();
}

// Loaded to the end, and there is no row: only where all of it came does that mean that nothing is pending.
Message emptyQueue(QueueDesk &desk)
{
    if (hasGaps(desk))
        return {.icon = QStringLiteral("warning"),
                .tone = Tone::Warning,
                .title = QueueStory::tr("Not everything could be loaded"),
                .text = QueueStory::tr("So it is not known whether anything is pending.") % u'\n' % gapsTip(desk),
                .choices = {{QueueStory::tr("Try again"), [&desk] { fillGaps(desk); }}}};
    return {.icon = QStringLiteral("passed"),
            .tone = Tone::Done,
            .title = QueueStory::tr("Nothing is pending"),
            .text = QueueStory::tr("None of the atendimentos registered since %1 is open.")
                        .arg(desk.coverageSince().toString(QStringLiteral("dd/MM/yyyy")))};
}

// Closed rows are among them: it is what the server sends, not what the queue shows.
QString readText(const QueueProgress &progress)
{
    const QLocale locale;
    const QString received = locale.toString(progress.received);
    if (!progress.total)
        return progress.received > 0 ? received : QString();
    const QString total = locale.toString(*progress.total);
    return (progress.isEstimate ? QueueStory::tr("%1 of about %2") : QueueStory::tr("%1 of %2")).arg(received, total);
}

QString agendaText(const QueueDesk &desk)
{
    const AgendaProgress &agenda = desk.agendaProgress();
    if (agenda.error)
        return QueueStory::tr("Not all appointments could be looked up");
    if (!desk.isLookingUpAgenda())
        return {};
    const QLocale locale;
    return QueueStory::tr("Looking up appointments: %1 of %2")
        .arg(locale.toString(agenda.done), locale.toString(agenda.total));
}

// Empty where a person has to do something first.
QString retryText(const QueueDesk &desk)
{
    const std::optional<std::chrono::seconds> left = desk.retryIn();
    if (!left)
        return {};
    if (*left < std::chrono::minutes(1))
        return QueueStory::tr("Trying again in %1 s.").arg(left->count());
    return QueueStory::tr("Trying again in %1 min.").arg(std::chrono::ceil<std::chrono::minutes>(*left).count());
}

// There are rows, and none meets the filter; or of some it is not known whether they do.
Message noMatch(const QueueDesk &desk, const QString &host)
{
    if (desk.isLookingUpAgenda())
        return {.icon = QStringLiteral("refresh"),
                .title = QueueStory::tr("Still looking up appointments…"),
                .text = QueueStory::tr("Each OS is asked for on its own. Rows appear as the answers come.")};
    if (const auto &error = desk.agendaProgress().error)
        return {.icon = QStringLiteral("warning"),
                .tone = Tone::Warning,
                .title = QueueStory::tr("Not all appointments could be looked up"),
                .text = errorSentence(*error, host)};
    return {.icon = QStringLiteral("search"),
            .title = QueueStory::tr("No atendimento matches all of these"),
            .text = QueueStory::tr("Nothing in the queue fits both what is typed and the chosen filters.")};
}

Notice failureNotice(const QueueDesk &desk, const Error &error, const QString &host)
{
    const qint64 as = desk.updatedAt() > 0 ? desk.updatedAt() : desk.keptAt();
    const bool isFailed = desk.phase() == QueueDesk::Phase::Failed;
    QStringList text{as > 0 ? QueueStory::tr("The rows are as they were on %1.").arg(momentText(as))
                            : QueueStory::tr("Not all rows are here."),
                     retryText(desk)};
    text.removeAll(QString());
    return {.icon = QStringLiteral("warning"),
            .tone = Tone::Warning,
            .sentence = errorSentence(error, host),
            .text = text.join(u' '),
            .remedy = isFailed ? QueueStory::tr("Try again") : QueueStory::tr("Refresh now")};
}

} // namespace

QString coverageText(const QueueDesk &desk)
{
    const QDate today = desk.now().date();
    if (const QDate since = desk.coverageSince(); since.isValid())
        return QueueStory::tr("Coverage since %1").arg(shortDate(since, today));
    switch (desk.phase()) {
    case QueueDesk::Phase::NotConnected:
    case QueueDesk::Phase::Empty:
        return {};
    case QueueDesk::Phase::Live:
        return QueueStory::tr("Covered since %1, with gaps").arg(shortDate(desk.firstDay(), today));
    case QueueDesk::Phase::Loading:
    case QueueDesk::Phase::Cancelled:
    case QueueDesk::Phase::Failed:
        return QueueStory::tr("Nothing is covered yet");
    case QueueDesk::Phase::Kept:
        return QueueStory::tr("Coverage is not known");
    }
    Q_UNREACHABLE();
}

QString progressText(const QueueDesk &desk)
{
    const QString read = readText(desk.progress());
    switch (desk.phase()) {
    case QueueDesk::Phase::Loading:
        if (desk.pause())
            return QueueStory::tr("The server is slow. One moment…");
        //: %1: "2,351 of about 5,005", rows, closed ones too
        return read.isEmpty() ? QString() : QueueStory::tr("Read %1 from the server").arg(read);
    case QueueDesk::Phase::Cancelled:
        return read.isEmpty() ? QueueStory::tr("Stopped") : QueueStory::tr("Stopped: %1").arg(read);
    case QueueDesk::Phase::NotConnected:
    case QueueDesk::Phase::Empty:
    case QueueDesk::Phase::Live:
    case QueueDesk::Phase::Failed:
    case QueueDesk::Phase::Kept:
        return desk.isRefreshing() ? QueueStory::tr("Refreshing…") : agendaText(desk);
    }
    Q_UNREACHABLE();
}

QString gapsText(const QueueDesk &desk)
{
    QStringList parts;
    if (const auto gaps = static_cast<int>(desk.holes().size() + desk.caveats().size()); gaps > 0)
        parts << QueueStory::tr("%n gaps", nullptr, gaps);
    if (desk.skippedRows() > 0)
        parts << skippedText(desk);
    return parts.join(QStringLiteral(", "));
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
    if (desk.skippedRows() > 0)
        lines +=
            QueueStory::tr("%1: without an id, or in no known form", "2 rows could not be read").arg(skippedText(desk));
    return lines.join(u'\n');
}

QString ageText(const QueueDesk &desk)
{
    if (desk.keptAt() > 0)
        return QueueStory::tr("saved %1").arg(timeSince(secondsOf(desk) - desk.keptAt()));
    if (desk.updatedAt() == 0)
        return {};
    return QueueStory::tr("updated %1").arg(timeSince(secondsOf(desk) - desk.updatedAt()));
}

QString ageTip(const QueueDesk &desk)
{
    if (desk.oldestCheck() == 0)
        return {};
    return QueueStory::tr("Every row has been checked since %1.").arg(momentText(desk.oldestCheck()));
}

void fillGaps(QueueDesk &desk)
{
    if (desk.holes().isEmpty()) { // only loading it all again can bring more
        desk.load(desk.firstDay());
        return;
    }
    for (qsizetype hole = desk.holes().size() - 1; hole >= 0; --hole)
        desk.retryHole(hole);
}

std::optional<Notice> noticeOn(const QueueDesk &desk, const QString &host)
{
    const bool isFailed = desk.phase() == QueueDesk::Phase::Failed;
    if (isFailed && desk.table().size() == 0)
        return std::nullopt; // the page says so where the rows would be
    if (const auto &error = isFailed ? desk.error() : desk.refreshError())
        return failureNotice(desk, *error, host);
    if (desk.keptAt() > 0)
        return Notice{.icon = QStringLiteral("recents"),
                      .tone = Tone::Warning,
                      .sentence = QueueStory::tr("These rows were saved on %1.").arg(momentText(desk.keptAt())),
                      .text = desk.phase() == QueueDesk::Phase::Loading
                          ? QueueStory::tr("They are being replaced by what the server has now.")
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

Message messageFor(QueueDesk &desk, const QString &host, bool isNarrowed)
{
    if (isNarrowed)
        return noMatch(desk, host);
    Message message;
    message.icon = QStringLiteral("pendente");
    switch (desk.phase()) {
    case QueueDesk::Phase::NotConnected:
        message.icon = QStringLiteral("connection");
        message.title = QueueStory::tr("Not connected to a server");
        message.text = QueueStory::tr("The queue shows every pending atendimento of your provider.");
        return message;
    case QueueDesk::Phase::Empty:
    case QueueDesk::Phase::Kept:
        message.title = QueueStory::tr("The queue has not been loaded yet");
        return message;
    case QueueDesk::Phase::Loading:
        message.icon = QStringLiteral("refresh");
        message.title = QueueStory::tr("Loading the queue…");
        message.text = QueueStory::tr("The newest come first. Rows appear with the first page.");
        return message;
    case QueueDesk::Phase::Live:
        return emptyQueue(desk);
    case QueueDesk::Phase::Cancelled:
        message.title = QueueStory::tr("Loading was stopped");
        message.choices = {{QueueStory::tr("Go on loading"), [&desk] { desk.resume(); }}};
        return message;
    case QueueDesk::Phase::Failed:
        message.icon = QStringLiteral("error");
        message.tone = Tone::Late;
        message.title = QueueStory::tr("The queue could not be loaded");
        message.text = errorSentence(*desk.error(), host);
        if (const QString retry = retryText(desk); !retry.isEmpty())
            message.text += u'\n' % retry;
        message.choices = {{QueueStory::tr("Try again"), [&desk] { desk.resume(); }}};
        return message;
    }
    Q_UNREACHABLE();
}

} // namespace guiche
