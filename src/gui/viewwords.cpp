// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewwords.h"

#include "core/plaintext.h"
#include "queue/queuenames.h"

#include <QCoreApplication>

namespace guiche
{

namespace
{

class ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(guiche::ViewWords)

public:
    static QString urgency(Urgency urgency);
    static QString ageBand(AgeBand band);
    static QString reason(ViewProblem::What what);
};

QString ViewWords::urgency(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return tr("Late");
    case Urgency::Warning:
        return tr("Close to the deadline");
    case Urgency::OnTime:
        return tr("On time");
    case Urgency::NoDeadline:
        return tr("No deadline");
    }
    Q_UNREACHABLE();
}

QString ViewWords::ageBand(AgeBand band)
{
    switch (band) {
    case AgeBand::UnderOneDay:
        return tr("Under 1 day");
    case AgeBand::OneToThree:
        return tr("1 to 3 days");
    case AgeBand::ThreeToSeven:
        return tr("3 to 7 days");
    case AgeBand::SevenToFifteen:
        return tr("7 to 15 days");
    case AgeBand::FifteenToThirty:
        return tr("15 to 30 days");
    case AgeBand::OverThirty:
        return tr("Over 30 days");
    case AgeBand::Unknown:
        return tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString ViewWords::reason(ViewProblem::What what)
{
    switch (what) {
    case ViewProblem::What::NoJson:
        return tr("This is no file of views: it cannot be read as JSON.");
    case ViewProblem::What::TooLarge:
        return tr("The file is too large to be one of views.");
    case ViewProblem::What::OtherFormat:
        return tr("This is no file of views.");
    case ViewProblem::What::LaterVersion:
        return tr("A later version of the program wrote this file. Update to read it.");
    case ViewProblem::What::NoViews:
        return tr("There is no view in this file.");
    case ViewProblem::What::Missing:
        return tr("Something is missing in the file.");
    case ViewProblem::What::WrongType:
        return tr("Something in the file is not of the kind it should be.");
    case ViewProblem::What::NotAllowed:
        return tr("A value in the file is out of its bounds.");
    case ViewProblem::What::Twice:
        return tr("Something is in the file twice.");
    case ViewProblem::What::Unknown:
        return tr("Not known here and passed over.");
    }
    Q_UNREACHABLE();
}

template<typename Enum>
std::optional<Enum> enumNamed(const QString &name, int count)
{
    for (int i = 0; i < count; ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString wordFor(ReadyMadeView view)
{
    switch (view) {
    case ReadyMadeView::All:
        return ViewWords::tr("All");
    case ReadyMadeView::Late:
        return ViewWords::tr("Late");
    case ReadyMadeView::Unassigned:
        return ViewWords::tr("Unassigned");
    case ReadyMadeView::WithoutOs:
        return ViewWords::tr("Without OS");
    case ReadyMadeView::UnscheduledOs:
        return ViewWords::tr("OS without schedule");
    case ReadyMadeView::Stalled:
        return ViewWords::tr("Stalled");
    case ReadyMadeView::Mine:
        return ViewWords::tr("Mine");
    }
    Q_UNREACHABLE();
}

QStringList readyMadeNames()
{
    QStringList names;
    for (int i = 0; i < readyMadeViewCount; ++i)
        names << wordFor(ReadyMadeView(i));
    return names;
}

QString titleOf(const PersonalView &view)
{
    const std::optional<ReadyMadeView> kind = readyMadeViewNamed(view.id);
    return kind ? wordFor(*kind) : view.name;
}

QString titleOf(Facet facet)
{
    switch (facet) {
    case Facet::Urgencia:
        return ViewWords::tr("Deadline");
    case Facet::Tipo:
        return ViewWords::tr("Type");
    case Facet::Status:
        return ViewWords::tr("Status");
    case Facet::Setor:
        return ViewWords::tr("Sector");
    case Facet::Responsavel:
        return ViewWords::tr("Responsible");
    case Facet::Cidade:
        return ViewWords::tr("City");
    case Facet::Bairro:
        return ViewWords::tr("Bairro");
    case Facet::Idade:
        return ViewWords::tr("Age");
    }
    Q_UNREACHABLE();
}

QString wordForValue(Facet facet, const QString &value)
{
    if (facet == Facet::Urgencia) {
        const std::optional<Urgency> urgency = enumNamed<Urgency>(value, urgencyCount);
        return urgency ? ViewWords::urgency(*urgency) : shownLine(value);
    }
    if (facet == Facet::Idade) {
        const std::optional<AgeBand> band = enumNamed<AgeBand>(value, ageBandCount);
        return band ? ViewWords::ageBand(*band) : shownLine(value);
    }
    const QString shown = shownLine(value);
    return shown.isEmpty() ? ViewWords::tr("(none)") : shown;
}

QString sentenceOn(const ViewProblem &problem)
{
    const QString reason = ViewWords::reason(problem.what);
    return problem.where.isEmpty() ? reason
                                   : ViewWords::tr("%1 (%2)", "sentence, place in a file").arg(reason, problem.where);
}

} // namespace guiche
