// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/command.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace guiche
{

// What a key does, in the words of people, for the sheet.
struct KeyLine {
    QString what;
    QString keys;
};

struct KeyGroup {
    QString title;
    QList<KeyLine> lines;
};

// One group a menu, each action with the keys it has now. Actions that cannot have any (without an object name) and
// invisible ones are left out.
QList<KeyGroup> keyGroupsOf(const QList<Command> &commands);
// The keys that cannot be changed: of the tree, the form and the lists that open.
QList<KeyGroup> fixedKeyGroups();

// All keys at a glance, filtered while typing; Esc closes. Open with open().
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<KeyGroup> &groups, QWidget *parent = nullptr);

    // "?" opens the sheet wherever nobody is typing: text fields keep it, as any character.
    static void addQuestionMark(QWidget &window, QAction &sheet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<KeyGroup> &groups);
    void shareWidth();
    void filter(const QString &typed);

    QLineEdit *m_filterEdit;
    QTreeWidget *m_tree;
};

} // namespace guiche
