// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pendingcall.h"

#include <chrono>
#include <functional>

namespace guiche
{

// Rings once after a time, as something to hand over, so that no test has to wait. A PendingCall like any other.
using Alarm = std::function<PendingCall(std::chrono::milliseconds after, std::function<void()> ring)>;

Alarm systemAlarm();

} // namespace guiche
