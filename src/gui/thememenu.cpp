// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/thememenu.h"

#include "gui/lineicon.h"

#include <QActionGroup>

namespace guiche
{

ThemeMenu::ThemeMenu(QWidget *parent)
    : QMenu(tr("&Theme"), parent)
{
    setObjectName(QStringLiteral("themeMenu"));
    setIcon(lineIcon(QStringLiteral("theme")));
    struct Entry {
        ThemeChoice theme;
        const char *id;
        QString name;
    };
    const std::initializer_list<Entry> entries = {
        {ThemeChoice::System, "themeSystemAction", tr("&As the system")},
        {ThemeChoice::Light, "themeLightAction", tr("&Light")},
        {ThemeChoice::Dark, "themeDarkAction", tr("&Dark")},
    };
    auto *group = new QActionGroup(this);
    for (const Entry &entry : entries) {
        QAction *action = addAction(entry.name);
        action->setObjectName(QString::fromLatin1(entry.id));
        action->setCheckable(true);
        action->setData(static_cast<int>(entry.theme));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = entry.theme] { Q_EMIT themeChosen(theme); });
    }
}

void ThemeMenu::setTheme(ThemeChoice theme)
{
    const QList<QAction *> entries = actions();
    for (QAction *action : entries)
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
}

} // namespace guiche
