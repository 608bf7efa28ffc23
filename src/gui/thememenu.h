// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QMenu>

namespace guiche
{

// One checkable entry a theme.
class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ThemeMenu(QWidget *parent = nullptr);

    void setTheme(ThemeChoice theme); // marks it

Q_SIGNALS:
    void themeChosen(guiche::ThemeChoice theme);
};

} // namespace guiche
