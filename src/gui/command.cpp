// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/command.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace guiche
{

namespace
{

void collect(const QMenu &menu, const QStringList &path, QList<Command> &commands)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (QMenu *submenu = action->menu()) {
            Q_EMIT submenu->aboutToShow();
            collect(*submenu, path + QStringList{withoutAccessKey(submenu->title())}, commands);
            continue;
        }
        const auto isSame = [action](const Command &known) { return known.action == action; };
        if (!action->isSeparator() && std::ranges::none_of(commands, isSame))
            commands << Command{action, path};
    }
}

} // namespace

QList<Command> commandsOf(const QMenuBar &bar)
{
    QList<Command> commands;
    const QList<QAction *> menus = bar.actions();
    for (const QAction *entry : menus) {
        if (QMenu *menu = entry->menu()) {
            Q_EMIT menu->aboutToShow();
            collect(*menu, {withoutAccessKey(menu->title())}, commands);
        }
    }
    return commands;
}

QString withoutAccessKey(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // what follows stands for itself, another & too
        plain += text[i];
    }
    return plain;
}

QString commandName(const QAction &action)
{
    return withoutAccessKey(action.text());
}

QString pathText(const Command &command)
{
    return command.path.join(QStringLiteral(" › "));
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

QString withKey(const QString &text, const QAction &action)
{
    const QKeySequence key = action.shortcut();
    return key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace guiche
