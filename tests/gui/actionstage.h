// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/command.h"
#include "gui/commandpalette.h"
#include "gui/shortcutbook.h"
#include "settings/settings.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <memory>

namespace guiche
{

// A small window with a few actions, as the program's window has them: menus, a term, a date, a tree whose Ctrl+C is its
// own, a book of shortcuts and the command palette. What is done is written down.
class ActionStage : public QMainWindow
{
    Q_OBJECT

public:
    explicit ActionStage(Settings &settings);

    bool open();
    QAction *action(const char *name) const { return findChild<QAction *>(QString::fromLatin1(name)); }
    QList<Command> commands() const;
    // What was done since the last time, by object names; the focus of that moment behind a slash.
    QStringList takeDone() { return std::exchange(m_done, {}); }

    QLineEdit *term;
    QDateEdit *date;
    QTreeWidget *tree;
    std::unique_ptr<ShortcutBook> book;
    std::unique_ptr<CommandPalette> palette;

private:
    QAction *add(QMenu *menu, const char *name, const QString &text, const char *keys = "");
    void addMenus();

    QStringList m_done;
};

// Alt and a letter, and what comes of the button it clicks: that takes Qt a moment.
void pressLetter(const QWidget &dialog, Qt::Key key);

// What is wrong with a dialog as it stands: cut off, over each other, without a name, with a letter twice.
QString defectsOf(const QWidget &dialog);

// The looks that everything has to stand: languages, themes, fonts.
void addLookRows();
// As the row of addLookRows() says.
void putOnLook();
void takeOffLook();

} // namespace guiche
