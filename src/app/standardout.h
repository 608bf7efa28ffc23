// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace guiche
{

// Writes to stdout, at once, so that whatever ends the program later finds it written. False, with a sentence on stderr,
// when it cannot be: a full disk, a closed stream.
bool writeOut(const QByteArray &bytes);

} // namespace guiche
