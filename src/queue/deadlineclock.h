// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"
#include "queue/deadlines.h"
#include "queue/due.h"

#include <functional>
#include <memory>

namespace guiche
{

// Rules made ready for many rows: each type is looked up once, each day counted once. Of one thread.
class DeadlineClock
{
public:
    explicit DeadlineClock(DeadlineRules rules, QList<NationalHoliday> national = nationalHolidays());
    ~DeadlineClock();
    Q_DISABLE_COPY_MOVE(DeadlineClock)

    // `receivedAt` as in Due: when the server told of the row.
    Due dueOf(const QueuedAtendimento &row, qint64 receivedAt) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

// For QueueTable::setDueOf().
inline std::function<Due(const QueuedAtendimento &, qint64)> dueOf(const DeadlineRules &rules)
{
    return [clock = std::make_shared<DeadlineClock>(rules)](const QueuedAtendimento &row, qint64 receivedAt) {
        return clock->dueOf(row, receivedAt);
    };
}

} // namespace guiche
