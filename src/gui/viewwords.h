// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/viewfile.h"

#include <QString>
#include <QStringList>

namespace guiche
{

// Views and their files in the words of people.

QStringList readyMadeNames(); // for ViewBook::reserveNames()
QString titleOf(const PersonalView &view); // its name, or the ready-made one's word

// One sentence on why a file was not read, or on what of it was passed over.
QString sentenceOn(const ViewProblem &problem);

} // namespace guiche
