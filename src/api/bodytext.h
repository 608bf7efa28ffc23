// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace guiche
{

// The same text in UTF-8: a body that is not valid UTF-8 is taken as Windows-1252, of which Latin-1 is a part
// (contract.md, Errors). Bytes that Windows-1252 leaves undefined become U+FFFD.
QByteArray utf8FromWindows1252(const QByteArray &text);

} // namespace guiche
