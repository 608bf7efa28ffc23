// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <chrono>

namespace guiche
{

// Whether the last queue is kept from one run to the next, and for how long, beside Settings in the same file. The personal
// switch says no to what the policy allows, never yes to what it forbids.
class KeptQueueSettings
{
public:
    static constexpr std::chrono::hours usualAge{72};

    // `settings` outlive this.
    explicit KeptQueueSettings(const Settings &settings);

    // Locked without an answer is a no.
    bool isAllowed() const;
    bool isOn() const;
    void setOn(bool isOn);
    // What is older is erased, unseen.
    std::chrono::hours largestAge() const;

private:
    const Settings &m_settings;
    QSettings m_store;
};

} // namespace guiche
