// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/selectiontint.h"

#include "gui/theme.h"

#include <QWidget>

namespace guiche
{

void tintSelection(QWidget &view)
{
    QPalette colors = QPalette();
    if (isHighContrast(colors)) {
        if (view.testAttribute(Qt::WA_SetPalette))
            view.setPalette(QPalette());
        return;
    }
    constexpr float share = 0.18F;
    const QColor tint = blended(toneColor(colors, Tone::Accent), colors.color(QPalette::Base), share);
    if (view.palette().color(QPalette::Highlight) == tint)
        return; // setPalette() brings us here again
    colors.setColor(QPalette::Highlight, tint);
    colors.setColor(QPalette::HighlightedText, colors.color(QPalette::Text));
    view.setPalette(colors);
}

} // namespace guiche
