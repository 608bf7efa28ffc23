// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/command.h"

#include <QObject>

#include <optional>

namespace guiche
{

class Settings;

// Which key does what. The shortcuts that actions come with are the program's own; a person's are laid over them and kept
// in the settings, and what those say of actions that are not in the book stays there. No key is ever that of two actions
// that could both be meant (Qt then does neither): one that a person gave away is no longer its former owner's, but comes
// back to it when the person takes that back.
class ShortcutBook : public QObject
{
    Q_OBJECT

public:
    // `settings` outlive this.
    explicit ShortcutBook(Settings &settings, QObject *parent = nullptr);

    // Actions as they come, before anybody changed their shortcuts; those without an object name are passed over. May be
    // called again with more of them. An action that is deleted leaves the book.
    void add(const QList<Command> &commands);
    QList<Command> commands() const; // in the order they were added
    QAction *action(const QString &id) const; // null: none

    QList<QKeySequence> shortcuts(const QString &id) const; // those in use
    QList<QKeySequence> defaults(const QString &id) const;
    bool isOwn(const QString &id) const; // a person's, not the program's

    // Why a key cannot be one's own: keys that type, edit or move. Empty: it can.
    static QString refusal(const QKeySequence &key);
    // Another action that has this key where `id` would want it; null: it is free.
    QAction *holder(const QString &id, const QKeySequence &key) const;

    // Takes the keys away from whoever else has them; no keys: the action has none. False, and nothing happens, when
    // there is no such action or a key is refused. The program's own keys are never refused.
    bool setShortcuts(const QString &id, const QList<QKeySequence> &keys);
    void reset(const QString &id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        Command command;
        QList<QKeySequence> defaults;
        std::optional<QList<QKeySequence>> own;
        QList<QKeySequence> inUse;
    };

    qsizetype indexOf(const QString &id) const; // -1: none
    const Entry *entry(const QString &id) const; // null: none
    static bool isAllowed(const Entry &entry, const QKeySequence &key);
    std::optional<QList<QKeySequence>> storedFor(const Entry &entry) const;
    // Whether somebody's own key, of an entry before `end`, is in the way of this one.
    bool isTakenBefore(qsizetype end, const Entry &entry, const QKeySequence &key) const;
    void setOwn(Entry &entry, const std::optional<QList<QKeySequence>> &keys);
    void apply();

    Settings &m_settings;
    QList<Entry> m_entries;
};

} // namespace guiche
