// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcutbook.h"

#include "settings/settings.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace guiche
{

namespace
{

bool isEverywhere(const QAction &action)
{
    return action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut;
}

// Where a shortcut of a widget acts. A menu is only where it is read.
QList<QWidget *> placesOf(const QAction &action)
{
    QList<QWidget *> places;
    const QList<QObject *> objects = action.associatedObjects();
    for (QObject *object : objects) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget && !qobject_cast<QMenu *>(widget))
            places << widget;
    }
    return places;
}

bool reaches(const QAction &action, const QWidget *place, const QWidget *other)
{
    return place == other || (action.shortcutContext() == Qt::WidgetWithChildrenShortcut && place->isAncestorOf(other));
}

// Whether both could be meant by the same key.
bool overlap(const QAction &a, const QAction &b)
{
    if (isEverywhere(a) || isEverywhere(b))
        return true;
    const QList<QWidget *> placesOfA = placesOf(a);
    const QList<QWidget *> placesOfB = placesOf(b);
    for (const QWidget *placeOfA : placesOfA) {
        for (const QWidget *placeOfB : placesOfB) {
            if (reaches(a, placeOfA, placeOfB) || reaches(b, placeOfB, placeOfA))
                return true;
        }
    }
    return false;
}

QList<QKeySequence> keysOf(const QStringList &portable)
{
    QList<QKeySequence> keys;
    for (const QString &text : portable)
        keys << QKeySequence::fromString(text, QKeySequence::PortableText);
    return keys;
}

QStringList portableOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::PortableText);
    return texts;
}

bool types(Qt::Key key)
{
    return key < Qt::Key_Escape; // below are the characters
}

bool editsOrMoves(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_Clear:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

ShortcutBook::ShortcutBook(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void ShortcutBook::add(const QList<Command> &commands)
{
    for (const Command &command : commands) {
        if (!command.action || command.action->objectName().isEmpty() || action(command.action->objectName()))
            continue;
        Entry added{command, command.action->shortcuts(), {}, {}};
        added.own = storedFor(added);
        m_entries << added;
        connect(command.action, &QObject::destroyed, this, [this] {
            m_entries.removeIf([](const Entry &known) { return !known.command.action; });
            apply();
        });
    }
    apply();
}

QList<Command> ShortcutBook::commands() const
{
    QList<Command> commands;
    for (const Entry &known : m_entries)
        commands << known.command;
    return commands;
}

qsizetype ShortcutBook::indexOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_entries, [&id](const Entry &known) {
        return known.command.action && known.command.action->objectName() == id;
    });
    return found == m_entries.end() ? -1 : std::distance(m_entries.begin(), found);
}

const ShortcutBook::Entry *ShortcutBook::entry(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_entries.at(index);
}

QAction *ShortcutBook::action(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->command.action.data() : nullptr;
}

QList<QKeySequence> ShortcutBook::shortcuts(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->inUse : QList<QKeySequence>();
}

QList<QKeySequence> ShortcutBook::defaults(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->defaults : QList<QKeySequence>();
}

bool ShortcutBook::isOwn(const QString &id) const
{
    const Entry *found = entry(id);
    return found && found->own;
}

QString ShortcutBook::refusal(const QKeySequence &key)
{
    const QString name = key.toString(QKeySequence::NativeText);
    if (key.count() != 1 || key[0].key() == Qt::Key_unknown)
        return tr("One key at a time, alone or with Ctrl, Alt and Shift.");
    const Qt::Key code = key[0].key();
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers() & ~Qt::KeypadModifier;
    if (modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::MetaModifier))
        return {};
    if (modifiers.testFlag(Qt::AltModifier))
        return types(code) ? tr("Alt with a character opens menus and goes to fields.") : QString();
    if (types(code))
        return tr("%1 is for typing. Together with Ctrl it can be used.").arg(name);
    if (editsOrMoves(code))
        return tr("%1 is for editing and moving about. Together with Ctrl it can be used.").arg(name);
    const bool isOfFields = code == Qt::Key_F4 || code == Qt::Key_F10 || code == Qt::Key_Menu;
    return isOfFields ? tr("%1 opens menus and lists.").arg(name) : QString();
}

bool ShortcutBook::isAllowed(const Entry &entry, const QKeySequence &key)
{
    return entry.defaults.contains(key) || refusal(key).isEmpty();
}

// A hand-edited file may say anything: what is refused counts as not said.
std::optional<QList<QKeySequence>> ShortcutBook::storedFor(const Entry &entry) const
{
    const QMap<QString, QStringList> stored = m_settings.shortcuts();
    const auto found = stored.constFind(entry.command.action->objectName());
    if (found == stored.constEnd())
        return {};
    QList<QKeySequence> keys = keysOf(*found);
    keys.removeIf([&entry](const QKeySequence &key) { return !isAllowed(entry, key); });
    if (keys.isEmpty() && !found->isEmpty())
        return {};
    return keys;
}

QAction *ShortcutBook::holder(const QString &id, const QKeySequence &key) const
{
    const Entry *asking = entry(id);
    if (!asking)
        return nullptr;
    const auto holds = [asking, &key](const Entry &other) {
        return &other != asking && other.command.action && other.inUse.contains(key)
            && overlap(*other.command.action, *asking->command.action);
    };
    const auto found = std::ranges::find_if(m_entries, holds);
    return found == m_entries.end() ? nullptr : found->command.action.data();
}

bool ShortcutBook::setShortcuts(const QString &id, const QList<QKeySequence> &keys)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    Entry &asking = m_entries[index];
    if (std::ranges::any_of(keys, [&asking](const QKeySequence &key) { return !isAllowed(asking, key); }))
        return false;
    for (Entry &other : m_entries) {
        if (&other == &asking || !other.own || !overlap(*other.command.action, *asking.command.action))
            continue;
        QList<QKeySequence> left = *other.own;
        if (left.removeIf([&keys](const QKeySequence &key) { return keys.contains(key); }) > 0)
            setOwn(other, left);
    }
    setOwn(asking, keys);
    apply();
    return true;
}

void ShortcutBook::reset(const QString &id)
{
    if (const qsizetype index = indexOf(id); index >= 0) {
        setOwn(m_entries[index], {});
        apply();
    }
}

void ShortcutBook::resetAll()
{
    for (Entry &known : m_entries)
        setOwn(known, {});
    apply();
}

void ShortcutBook::setOwn(Entry &entry, const std::optional<QList<QKeySequence>> &keys)
{
    const QString id = entry.command.action->objectName();
    entry.own = keys == entry.defaults ? std::optional<QList<QKeySequence>>() : keys;
    if (entry.own)
        m_settings.setShortcut(id, portableOf(*entry.own));
    else
        m_settings.removeShortcut(id);
}

bool ShortcutBook::isTakenBefore(qsizetype end, const Entry &entry, const QKeySequence &key) const
{
    return std::any_of(m_entries.begin(), m_entries.begin() + end, [&entry, &key](const Entry &other) {
        return &other != &entry && other.own && other.own->contains(key)
            && overlap(*other.command.action, *entry.command.action);
    });
}

void ShortcutBook::apply()
{
    bool isChanged = false;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry &known = m_entries[i];
        // Two persons' own can only be at odds in a hand-edited file: the first has it.
        QList<QKeySequence> keys = known.own.value_or(known.defaults);
        const qsizetype end = known.own ? i : m_entries.size();
        keys.removeIf([&](const QKeySequence &key) { return isTakenBefore(end, known, key); });
        isChanged = isChanged || keys != known.inUse;
        known.inUse = keys;
        if (known.command.action->shortcuts() != keys)
            known.command.action->setShortcuts(keys);
    }
    if (isChanged)
        Q_EMIT changed();
}

} // namespace guiche
