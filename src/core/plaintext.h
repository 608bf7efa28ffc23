// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche
{

// Control and bidirectional formatting characters, which could hide or reorder what stands beside them, or speak to a
// terminal. Line breaks and tabs are none.
bool reordersOrHides(QChar c);

// Server text fit to be shown: without such characters, every line break a \n.
QString shownText(const QString &text);
// The same on one line, for a cell.
QString shownLine(const QString &text);

} // namespace guiche
