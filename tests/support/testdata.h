// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace guiche
{

// A file of tests/data, whole; ends the program when there is none.
QByteArray testData(const QString &name);
// The names of all of them.
QStringList testDataNames();

} // namespace guiche
