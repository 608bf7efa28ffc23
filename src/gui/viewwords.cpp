// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewwords.h"

#include "models/queuewords.h"
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
    static QString reason(ViewProblem::What what);
};

QString ViewWords::reason(ViewProblem::What what)
{
    switch (what) {
    case ViewProblem::What::NoJson:
        return tr("This is not a file of views: it cannot be read as JSON.");
    case ViewProblem::What::TooLarge:
        return tr("The file is too large to be a file of views.");
    case ViewProblem::What::OtherFormat:
        return tr("This is not a file of views.");
    case ViewProblem::What::LaterVersion:
        return tr("A later version of the program wrote this file. Update to read it.");
    case ViewProblem::What::NoViews:
        return tr("There are no views in this file.");
    case ViewProblem::What::Missing:
        return tr("Something is missing from the file.");
    case ViewProblem::What::WrongType:
        return tr("Something in the file is of the wrong kind.");
    case ViewProblem::What::NotAllowed:
        return tr("A value in the file is out of range.");
    case ViewProblem::What::Twice:
        return tr("Something occurs twice in the file.");
    case ViewProblem::What::Unknown:
        return tr("Unknown to this version and left out.");
    }
    Q_UNREACHABLE();
}

} // namespace

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

QString sentenceOn(const ViewProblem &problem)
{
    const QString reason = ViewWords::reason(problem.what);
    return problem.where.isEmpty() ? reason
                                   : ViewWords::tr("%1 (%2)", "sentence, place in a file").arg(reason, problem.where);
}

} // namespace guiche
