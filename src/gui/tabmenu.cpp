// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabmenu.h"

#include "gui/customertabs.h"
#include "gui/lineicon.h"

namespace guiche
{

TabMenu::TabMenu(QWidget *parent)
    : QMenu(parent)
{
}

void TabMenu::setTabs(CustomerTabs &tabs)
{
    QAction *open = addEntry("newTabAction", tr("&New tab"), {Qt::CTRL | Qt::Key_T});
    open->setIcon(lineIcon(QStringLiteral("add")));
    QAction *close = addEntry("closeTabAction", tr("&Close the tab"), {Qt::CTRL | Qt::Key_W});
    QAction *next = addEntry("nextTabAction", tr("Ne&xt tab"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown});
    QAction *previous = addEntry(
        "previousTabAction", tr("&Previous tab"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp});
    connect(open, &QAction::triggered, &tabs, &CustomerTabs::openBlank);
    tabs.setNewTabAction(*open);
    connect(close, &QAction::triggered, &tabs, [&tabs] { tabs.close(tabs.current()); });
    connect(next, &QAction::triggered, &tabs, [&tabs] { tabs.showNext(1); });
    connect(previous, &QAction::triggered, &tabs, [&tabs] { tabs.showNext(-1); });
    addSeparator();
    for (int number = 1; number <= CustomerTabs::most; ++number) {
        const QByteArray id = "tab" + QByteArray::number(number) + "Action";
        QAction *action =
            addEntry(id.constData(), tr("Tab %1").arg(number), {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)});
        connect(action, &QAction::triggered, &tabs, [&tabs, number] { tabs.show(number - 1); });
    }
}

QAction *TabMenu::addEntry(const char *id, const QString &name, const QList<QKeySequence> &keys)
{
    QAction *action = addAction(name);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcuts(keys);
    return action;
}

} // namespace guiche
