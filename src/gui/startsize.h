// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace guiche
{

// The size of a window that nobody has sized yet: a comfortable one, or the whole of a screen that is smaller.
void takeStartSize(QWidget &window);

// As much of a wanted size as there is room for, with a frame around it, on the screen a dialog comes to.
QSize withinScreen(const QWidget &dialog, QSize wanted);

} // namespace guiche
