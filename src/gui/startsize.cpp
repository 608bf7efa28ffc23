// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startsize.h"

#include <QScreen>
#include <QWidget>

namespace guiche
{

void takeStartSize(QWidget &window)
{
    constexpr QSize comfortable(1280, 760);
    const QSize available = window.screen()->availableSize();
    window.resize(comfortable.boundedTo(available));
    constexpr int frame = 48; // title bar and borders
    if (available.height() < comfortable.height() + frame || available.width() < comfortable.width())
        window.setWindowState(Qt::WindowMaximized);
}

QSize withinScreen(const QWidget &dialog, QSize wanted)
{
    constexpr QSize frame(16, 48);
    const QWidget &shown = dialog.parentWidget() ? *dialog.parentWidget() : dialog;
    return wanted.boundedTo(shown.screen()->availableSize() - frame);
}

} // namespace guiche
