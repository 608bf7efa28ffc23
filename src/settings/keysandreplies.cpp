// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

namespace guiche
{

namespace
{

constexpr QLatin1String shortcutsGroup("shortcuts/");
constexpr QLatin1String recentCommandsKey("commands/recent");
constexpr QLatin1String repliesGroup("replies");
constexpr QLatin1String repliesSize("replies/size");

QString replyKey(int number, QLatin1String part)
{
    return repliesGroup % u'/' % QString::number(number) % u'/' % part;
}

// An INI file does not tell an empty list from one with an empty text in it.
QStringList listOf(const QVariant &stored)
{
    QStringList list = stored.toStringList();
    list.removeAll(QString());
    return list;
}

} // namespace

QMap<QString, QStringList> Settings::shortcuts() const
{
    QMap<QString, QStringList> shortcuts;
    const QStringList keys = m_store.allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(shortcutsGroup))
            shortcuts.insert(key.sliced(shortcutsGroup.size()), listOf(m_store.value(key)));
    }
    return shortcuts;
}

void Settings::setShortcut(const QString &action, const QStringList &keys)
{
    Q_ASSERT(!action.isEmpty() && !action.contains(u'/'));
    m_store.setValue(shortcutsGroup + action, keys.isEmpty() ? QVariant(QStringLiteral("")) : QVariant(keys));
}

void Settings::removeShortcut(const QString &action)
{
    m_store.remove(shortcutsGroup + action);
}

QStringList Settings::recentCommands() const
{
    return listOf(m_store.value(recentCommandsKey));
}

void Settings::setRecentCommands(const QStringList &actions)
{
    m_store.setValue(recentCommandsKey, actions);
}

std::optional<QList<ReplyTemplate>> Settings::replies() const
{
    bool isNumber = false;
    const int size = m_store.value(repliesSize).toString().toInt(&isNumber);
    if (!isNumber || size < 0)
        return {};
    QList<ReplyTemplate> replies;
    for (int number = 1; number <= size && m_store.contains(replyKey(number, QLatin1String("text"))); ++number)
        replies << ReplyTemplate{m_store.value(replyKey(number, QLatin1String("name"))).toString(),
                                 m_store.value(replyKey(number, QLatin1String("text"))).toString()};
    return replies;
}

void Settings::setReplies(const QList<ReplyTemplate> &replies)
{
    m_store.remove(repliesGroup);
    int number = 0;
    for (const ReplyTemplate &reply : replies) {
        ++number;
        m_store.setValue(replyKey(number, QLatin1String("name")), reply.name);
        m_store.setValue(replyKey(number, QLatin1String("text")), reply.text);
    }
    m_store.setValue(repliesSize, number);
}

void Settings::removeReplies()
{
    m_store.remove(repliesGroup);
}

} // namespace guiche
