// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace guiche
{

// The size of a window that nobody has sized yet: a comfortable one, or the whole of a screen that is smaller.
void takeStartSize(QWidget &window);

} // namespace guiche
