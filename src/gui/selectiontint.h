// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace guiche
{

// A tint instead of a solid bar keeps the colours that tell rows apart readable on the selected one. To be called again
// when the palette changes; does nothing to a high-contrast one.
void tintSelection(QWidget &view);

} // namespace guiche
