// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefilter.h"

#include <QList>
#include <QString>

#include <optional>

namespace guiche
{

// One column as a person arranged it; a list of them is in the order in which they stand.
struct QueueColumnState {
    QueueColumn column;
    int width = 0; // device-independent pixels; 0: as the program sees fit
    bool isVisible = true;

    friend bool operator==(const QueueColumnState &, const QueueColumnState &) = default;
};

// What of a view is worth a notification.
struct AlertRule {
    bool newRows = false;
    bool crossingWarning = false;
    bool crossingLate = false;

    bool isOn() const { return newRows || crossingWarning || crossingLate; }
    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

// The views that the program brings along. They may be copied and moved, have another AlertRule and other columns, but
// keep their arrangement and cannot be removed; their names are the window's words.
enum class ReadyMadeView { All, Late, Unassigned, WithoutOs, UnscheduledOs, Stalled, Mine };
inline constexpr int readyMadeViewCount = 7;

// A way to look at the queue, under a name.
struct PersonalView {
    QString id; // own ones: a uuid; ready-made ones: nameOf(ReadyMadeView)
    QString name; // one line, as a person typed it; empty for a ready-made one
    QueueArrangement arrangement;
    QList<QueueColumnState> columns; // empty: as the program sees fit
    AlertRule alerts;

    friend bool operator==(const PersonalView &, const PersonalView &) = default;
};

inline constexpr int longestViewName = 80;
inline constexpr int longestFilterText = 500;
inline constexpr int mostQueueGroups = 2;
inline constexpr int stalledAfterDays = 3; // of the ready-made view

QString nameOf(ReadyMadeView view); // stable, never shown to a person
std::optional<ReadyMadeView> readyMadeViewNamed(QStringView id);
PersonalView readyMade(ReadyMadeView view);

QString newViewId();
// As a name may be: one line, nothing that cannot be seen, not too long. Empty: it is none.
QString cleanViewName(const QString &typed);
// `wanted`, or with "(2)", "(3)", … behind it: the first that is not among `taken`. Case does not count.
QString freeViewName(const QString &wanted, const QStringList &taken);

} // namespace guiche
