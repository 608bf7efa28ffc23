// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/viewfile.h"

#include <QString>
#include <QStringList>

namespace guiche
{

// Views, facets and what is chosen in them in the words of people.

QString wordFor(ReadyMadeView view);
QStringList readyMadeNames(); // for ViewBook::reserveNames()
QString titleOf(const PersonalView &view); // its name, or the ready-made one's word

QString titleOf(Facet facet);
QString wordForValue(Facet facet, const QString &value); // a value of QueueFilter::chosen; "(none)" for the empty one

// One sentence on why a file was not read, or on what of it was passed over.
QString sentenceOn(const ViewProblem &problem);

} // namespace guiche
