// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/viewfile.h"

#include <QJsonArray>

#include <optional>

namespace guiche
{

// The views of one person in their order, the ready-made ones among them, and which is the current one. There is always
// one. Names of own views differ from one another: "(2)" is put behind one that is taken.
class ViewBook
{
public:
    ViewBook(); // the ready-made ones, all rows current

    // For the settings. What cannot be read costs that view alone, and is kept as it is for a version that can; bytes that
    // are none of ours are nothing.
    static std::optional<ViewBook> fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;

    const QList<PersonalView> &views() const { return m_views; }
    const PersonalView *view(const QString &id) const; // null: none; until the next change
    const PersonalView &current() const;
    bool setCurrent(const QString &id);

    // Under an id of its own, which is returned, behind the others; an empty name is not allowed: nothing, and no id.
    QString add(const PersonalView &view);
    QStringList add(const QList<PersonalView> &views);
    // Names that no own view may have: what the window calls the ready-made ones.
    void reserveNames(const QStringList &names);

    // Each false, and nothing happens, when there is none or it may not be done with it.
    bool rename(const QString &id, const QString &name);
    bool change(const QString &id, const QueueArrangement &arrangement, const QList<QueueColumnState> &columns);
    bool setColumns(const QString &id, const QList<QueueColumnState> &columns); // of ready-made ones too
    bool setAlerts(const QString &id, const AlertRule &rule); // of ready-made ones too
    bool remove(const QString &id); // the current one: all rows are, then
    bool move(const QString &id, qsizetype place); // in views()

    friend bool operator==(const ViewBook &, const ViewBook &) = default;

private:
    qsizetype indexOf(const QString &id) const; // -1: none
    PersonalView *own(const QString &id);
    QStringList namesBut(const QString &id) const;
    void restore(const QJsonValue &json);

    QList<PersonalView> m_views;
    QString m_current;
    QStringList m_reserved;
    QJsonArray m_unread; // views that this version cannot read
};

} // namespace guiche
