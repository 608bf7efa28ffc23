// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

namespace guiche
{

// A row of the queue with the least that tells it from others: "7 SAC" is protocolo and id 7, type SAC.
QueuedAtendimento queuedRow(int number, const QString &tipo = QStringLiteral("SAC"));
QList<QueuedAtendimento> queuedRows(int first, int last, const QString &tipo = QStringLiteral("SAC"));
// What the main route tells of it: an opening text, and ordens de serviço "number tipo" by ", ".
Atendimento openedRow(const QString &ordens);

// What a QueueModel shows, in its order: "Type: SAC (2) [7, 8 [text, OS 5]]".
QString shownText(const QueueModel &model, const QModelIndex &parent = {});

// Persistent indexes of every item in the first and the last column. An item that a change leaves must be found where its
// index says; the index of one that went must have become invalid.
class HeldItems
{
public:
    explicit HeldItems(const QueueModel &model);
    QString complaint() const; // empty: there is none

private:
    struct Held {
        QString key;
        QPersistentModelIndex index;
    };

    static void collect(const QueueModel &model, const QModelIndex &parent, const QString &prefix,
                        QHash<QString, QModelIndex> &items);

    const QueueModel &m_model;
    QList<Held> m_held;
};

// Counts what a model tells of changes in rows.
class SignalCount : public QObject
{
    Q_OBJECT

public:
    explicit SignalCount(const QAbstractItemModel &model);
    QStringList take() { return std::exchange(m_names, {}); }

private:
    QStringList m_names;
};

} // namespace guiche
