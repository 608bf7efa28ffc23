// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QPersistentModelIndex>
#include <QStringList>

#include <utility>

namespace guiche
{

// What a model tells of its changes, as text: "inserted 1-2", "removed 0/1", "changed 0/1", where 0/1 is the second child
// of the first row. A dataChanged() that is not about one whole row says so.
class ChangeLog : public QObject
{
    Q_OBJECT

public:
    explicit ChangeLog(const QAbstractItemModel &model);

    // All since the last time.
    QStringList take() { return std::exchange(m_changes, {}); }

private:
    void noteChanged(const QModelIndex &first, const QModelIndex &last);

    QStringList m_changes;
};

// Persistent indexes of every row, in the first and the last column. A row that a change leaves must still be found
// where its index says; that of a row that went must have become invalid.
class HeldIndexes
{
public:
    explicit HeldIndexes(const QAbstractItemModel &model);

    // Compares with what the model shows now, after setAtendimentos(): what is wrong, empty when nothing is.
    QString complaint() const;

private:
    struct Held {
        QString name;
        QPersistentModelIndex index;
    };

    // Every row by a name of its own: its numbers, and which of several with the same.
    static QHash<QString, QModelIndex> namedRows(const QAbstractItemModel &model);

    const QAbstractItemModel &m_model;
    QList<Held> m_held;
};

// Goes through all indexes there and back; what is wrong, empty when nothing is.
QString roundTripComplaint(const QAbstractItemModel &model, const QModelIndex &parent = {});

} // namespace guiche
