// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <memory>
#include <optional>

class QAction;
class QTreeWidgetItem;

namespace guiche
{

namespace Ui
{
class ShortcutEditor;
}

class ShortcutBook;

// Every action with its shortcut, to be given another. What is pressed holds at once; a key that another action has is
// asked about first. Open with open().
class ShortcutEditor : public QDialog
{
    Q_OBJECT

public:
    // `book` outlives this.
    explicit ShortcutEditor(ShortcutBook &book, QWidget *parent = nullptr);
    ~ShortcutEditor() override;

    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void fillTable();
    void showShortcuts();
    void filter(const QString &typed);
    void showSelected();
    QString currentId() const;
    QAction *currentAction() const;

    void takePressed(const QKeySequence &key);
    void askToTake(const QKeySequence &key, const QAction &holder);
    void take();
    void removeCurrent();
    void resetCurrent();
    void confirmResetAll();
    void tell(const QString &text);
    void leaveKeyEdit();

    std::unique_ptr<Ui::ShortcutEditor> m_ui;
    ShortcutBook &m_book;
    std::optional<QKeySequence> m_asked; // another has it
};

} // namespace guiche
