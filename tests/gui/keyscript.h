// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace guiche
{

// The keys of docs/keystrokes.md, by the number of the task: "Ctrl+L", or text to be typed, in quotes.
QHash<int, QStringList> keysOfTasks(const QString &markdown);

// Presses them where the focus is, as a person would.
void pressKey(const QString &key);

} // namespace guiche
