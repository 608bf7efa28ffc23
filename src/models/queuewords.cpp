// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuewords.h"

#include "core/plaintext.h"
#include "core/walltime.h"
#include "models/privatetext.h"
#include "queue/queuenames.h"

#include <QCoreApplication>

#include <cstdlib>

namespace guiche
{

namespace
{

struct QueueWords {
    Q_DECLARE_TR_FUNCTIONS(guiche::QueueWords)
};

// The word for the one of `count` enumerators that is called `name`, else the name as it came from a file.
template<typename Enum>
QString wordNamed(const QString &name, int count)
{
    for (int i = 0; i < count; ++i) {
        if (nameOf(Enum(i)) == name)
            return wordFor(Enum(i));
    }
    return shownLine(name);
}

QString orElse(const QString &text, const QString &word)
{
    return text.trimmed().isEmpty() ? word : text;
}

} // namespace

QString wordFor(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return QueueWords::tr("Late", "atendimento");
    case Urgency::Warning:
        return QueueWords::tr("Due soon", "atendimento");
    case Urgency::OnTime:
        return QueueWords::tr("On time", "atendimento");
    case Urgency::NoDeadline:
        return QueueWords::tr("No deadline", "atendimento");
    }
    Q_UNREACHABLE();
}

QString wordFor(AgeBand band)
{
    switch (band) {
    case AgeBand::UnderOneDay:
        return QueueWords::tr("Under 1 day");
    case AgeBand::OneToThree:
        return QueueWords::tr("1 to 3 days");
    case AgeBand::ThreeToSeven:
        return QueueWords::tr("3 to 7 days");
    case AgeBand::SevenToFifteen:
        return QueueWords::tr("7 to 15 days");
    case AgeBand::FifteenToThirty:
        return QueueWords::tr("15 to 30 days");
    case AgeBand::OverThirty:
        return QueueWords::tr("30 days and more");
    case AgeBand::Unknown:
        return QueueWords::tr("Unknown age");
    }
    Q_UNREACHABLE();
}

QString wordFor(RowMark mark)
{
    switch (mark) {
    case RowMark::None:
        return {};
    case RowMark::New:
        return QueueWords::tr("New", "atendimento");
    case RowMark::Changed:
        return QueueWords::tr("Changed", "atendimento");
    case RowMark::Gone:
        return QueueWords::tr("Gone", "atendimento");
    }
    Q_UNREACHABLE();
}

QString wordFor(Facet facet)
{
    switch (facet) {
    case Facet::Urgencia:
        return QueueWords::tr("Deadline");
    case Facet::Tipo:
        return QueueWords::tr("Type");
    case Facet::Status:
        return QueueWords::tr("Status");
    case Facet::Setor:
        return QueueWords::tr("Sector");
    case Facet::Responsavel:
        return QueueWords::tr("Responsible");
    case Facet::Cidade:
        return QueueWords::tr("City");
    case Facet::Bairro:
        return QueueWords::tr("Bairro");
    case Facet::Idade:
        return QueueWords::tr("Age");
    }
    Q_UNREACHABLE();
}

QString wordFor(ReadyMadeView view)
{
    switch (view) {
    case ReadyMadeView::All:
        return QueueWords::tr("All", "view");
    case ReadyMadeView::Late:
        return QueueWords::tr("Late", "view");
    case ReadyMadeView::Unassigned:
        return QueueWords::tr("Unassigned");
    case ReadyMadeView::WithoutOs:
        return QueueWords::tr("Without OS");
    case ReadyMadeView::UnscheduledOs:
        return QueueWords::tr("OS without schedule");
    case ReadyMadeView::Stalled:
        return QueueWords::tr("Stalled");
    case ReadyMadeView::Mine:
        return QueueWords::tr("Mine");
    }
    Q_UNREACHABLE();
}

QString wordFor(bool QueueConditions::*condition)
{
    if (condition == &QueueConditions::unassigned)
        return wordFor(ReadyMadeView::Unassigned);
    if (condition == &QueueConditions::withoutOs)
        return wordFor(ReadyMadeView::WithoutOs);
    if (condition == &QueueConditions::unscheduledOs)
        return wordFor(ReadyMadeView::UnscheduledOs);
    if (condition == &QueueConditions::mine)
        return wordFor(ReadyMadeView::Mine);
    Q_ASSERT(condition == &QueueConditions::repeatCustomers);
    return QueueWords::tr("Repeat customers");
}

QString sentenceFor(Due::Source source)
{
    switch (source) {
    case Due::Source::None:
        return QueueWords::tr("Neither a limit, a profile nor the server gives a deadline.");
    case Due::Source::Threshold:
        return QueueWords::tr("The deadline comes from your own limit for the type.");
    case Due::Source::Profile:
        return QueueWords::tr("The deadline comes from the deadline profile, a reference.");
    case Due::Source::Server:
        return QueueWords::tr("The deadline comes from the server's own clock.");
    }
    Q_UNREACHABLE();
}

QString facetValueText(Facet facet, const QString &value, Privacy privacy)
{
    switch (facet) {
    case Facet::Urgencia:
        return wordNamed<Urgency>(value, urgencyCount);
    case Facet::Idade:
        return wordNamed<AgeBand>(value, ageBandCount);
    case Facet::Responsavel:
        return orElse(personText(value, privacy), QueueWords::tr("(nobody)"));
    case Facet::Tipo:
    case Facet::Status:
    case Facet::Setor:
    case Facet::Cidade:
    case Facet::Bairro:
        return orElse(labelText(value, privacy), QueueWords::tr("(none)"));
    }
    Q_UNREACHABLE();
}

QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 length = std::abs(seconds);
    const QString days = QString::number(length / day);
    const QString hours = QString::number(length % day / hour);
    const QString minutes = QString::number(length % hour / minute);
    if (length >= day)
        return length % day < hour ? QueueWords::tr("%1 d").arg(days) : QueueWords::tr("%1 d %2 h").arg(days, hours);
    if (length >= hour)
        return length % hour < minute ? QueueWords::tr("%1 h").arg(hours)
                                      : QueueWords::tr("%1 h %2 min").arg(hours, minutes);
    return QueueWords::tr("%1 min").arg(minutes);
}

QString momentText(qint64 seconds)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds);
    return WallTime(moment.date(), moment.time()).text();
}

} // namespace guiche
