// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace guiche
{

// A widget and its measures, in words.
QString told(const QWidget *widget, const char *what);

// What is cut off below `parent`, in words.
QStringList cutOff(const QWidget *parent);

// Which neighbours below `parent` lie over each other.
QStringList overlapping(const QWidget *parent);

} // namespace guiche
