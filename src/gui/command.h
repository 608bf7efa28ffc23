// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QStringList>

class QAction;
class QMenuBar;

namespace guiche
{

// Something that can be done, as a menu offers it. Its id is the action's object name.
struct Command {
    QPointer<QAction> action;
    QStringList path; // the titles of its menus, outermost first
};

// What the menus offer, in their order, each action once. Menus that fill themselves as they open are asked to.
QList<Command> commandsOf(const QMenuBar &bar);

// A text without its access key: "Sear&ch" is "Search".
QString withoutAccessKey(const QString &text);
QString commandName(const QAction &action);
// "View › Theme"; empty for what is in no menu.
QString pathText(const Command &command);
// "Ctrl+R, F6", as this system writes them.
QString keysText(const QList<QKeySequence> &keys);
// "New tab (Ctrl+T)", for tooltips: the key that a person presses now. Only the text when there is none.
QString withKey(const QString &text, const QAction &action);

} // namespace guiche
