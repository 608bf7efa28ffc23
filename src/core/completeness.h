// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace guiche
{

// Whether all that was asked for has come, and if not, why. The API has no pages (contract.md), so what it holds back must
// be found out, and cannot always be.
struct Completeness {
    enum class Gap {
        None, // all of it is there
        FullDays, // each of daysNotCompleted holds more than both orders of it show, or may do so
        OutOfOrder, // rows came in another order than asked for
        UnreadableDate, // of a row that had to tell where to go on
        WindowIgnored, // rows came from outside the dates asked for
        NoProgress, // the same rows came again
        Cancelled,
        Failed,
    };

    Gap gap = Gap::None;
    QList<QDate> daysNotCompleted = {}; // in their order; there may be some whatever `gap` is

    bool isComplete() const { return gap == Gap::None; }

    friend bool operator==(const Completeness &, const Completeness &) = default;
};

} // namespace guiche
