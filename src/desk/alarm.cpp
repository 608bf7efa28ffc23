// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/alarm.h"

#include <QTimer>

namespace guiche
{

Alarm systemAlarm()
{
    return [](std::chrono::milliseconds after, std::function<void()> ring) {
        auto context = std::make_unique<QObject>();
        QTimer::singleShot(after, context.get(), std::move(ring));
        return PendingCall(std::move(context));
    };
}

} // namespace guiche
