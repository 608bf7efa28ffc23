// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/notifier.h"

#include <QStringList>

namespace guiche
{

// A desktop that writes down what it is told. As on a true one, a message needs an icon.
class WrittenTray : public Tray
{
public:
    bool isThere() const override { return isPresent; }
    void show(const QIcon &shown, const QString &text) override
    {
        icon = shown;
        toolTip = text;
        isShown = true;
    }
    void hide() override { isShown = false; }
    void showMessage(const QString &title, const QString &text) override
    {
        if (isShown)
            messages << title + u'|' + text;
    }

    bool isPresent = true;
    bool isShown = false;
    QIcon icon;
    QString toolTip;
    QStringList messages;
};

} // namespace guiche
