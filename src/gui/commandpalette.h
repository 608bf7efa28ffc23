// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/command.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QMainWindow;

namespace guiche
{

class Settings;

// Everything that can be done, by a few letters of its name: lies over the top of its window while it is open. Enter does
// the chosen one once the focus is back where it was; Esc and a click elsewhere close. Without a text the ones chosen
// last come first. What cannot be done now comes last, muted. Only names of actions are shown, never data.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    // `settings` keep what was chosen last; they outlive this.
    CommandPalette(QMainWindow &window, Settings &settings);

    bool isOpen() const { return m_isOpen; }
    // Opens with these, or closes. The menus' entries of this moment: commandsOf().
    void toggle(const QList<Command> &commands);
    void close();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void place();
    void filter(const QString &typed);
    void addRow(qsizetype index);
    int recencyOf(const Command &command) const;
    void chooseCurrent();
    void remember(const QString &id);
    bool takeKey(QKeyEvent &event);
    void moveBy(int rows);
    void watchFocus(const QWidget *now);

    QMainWindow &m_window;
    Settings &m_settings;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QLabel *m_emptyLabel;
    QList<Command> m_commands;
    QStringList m_recent;
    QPointer<QWidget> m_focusBefore;
    bool m_isOpen = false;
};

} // namespace guiche
