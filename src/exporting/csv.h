// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace guiche
{

// One record of CSV (RFC 4180) in UTF-8, its line end included: commas, quotes where they are needed, CRLF. Control and
// bidirectional formatting characters are dropped. A cell that a spreadsheet would take for a formula (=, +, -, @, also
// behind spaces and in their wide forms) begins with an apostrophe, unless it is a plain number.
QByteArray csvRecord(const QStringList &cells);

} // namespace guiche
