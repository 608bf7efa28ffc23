// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queuestore.h"

#include <QStringList>

namespace guiche
{

// Row `number` of a queue, as it was at its `version`: every field has something, and tells both.
KeptRow keptRow(int number, int version = 0);
QList<KeptRow> keptRows(int count, int version = 0, int first = 0);
// What keptRow() writes into its fields, to look for in files.
QStringList markersOf(int number, int version = 0);
KeptState keptState(qint64 keptAt = 1'000'000);
KeptPlace keptPlace(const QString &profileId = QStringLiteral("norte"), char key = 'k');
KeptChanges keptAll(const QList<KeptRow> &rows, const KeptState &state = keptState());

// How many rows version `version` of the queue has that is written until somebody is killed, and the most of any.
inline constexpr int largestKeptCount = 46;
inline int keptCountOf(int version)
{
    return largestKeptCount - version % 7;
}

// One store's answers, waited for.
struct KeptAnswer {
    QueueStore::Reading reading;
    QList<KeptRow> rows; // by number
    QList<qsizetype> batches; // their sizes
    bool isAnswered = false;
};
KeptAnswer readKept(QueueStore &store, const KeptPlace &place = keptPlace(),
                    QueueStore::Fresh fresh = {0, 2'000'000'000});
bool writeKept(QueueStore &store, const KeptChanges &changes, const KeptPlace &place = keptPlace());
bool eraseKept(QueueStore &store, const QString &profileId);
bool eraseAllKept(QueueStore &store);

} // namespace guiche
