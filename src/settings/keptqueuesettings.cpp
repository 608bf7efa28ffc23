// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keptqueuesettings.h"

#include "settings/named.h"

namespace guiche
{

namespace
{

constexpr QLatin1String keepsQueueKey("privacy/keepsQueue");

} // namespace

KeptQueueSettings::KeptQueueSettings(const Settings &settings)
    : m_settings(settings)
    , m_store(settings.fileName(), QSettings::IniFormat)
{
}

bool KeptQueueSettings::isAllowed() const
{
    return m_settings.policy().keepsQueue().value_or(!m_settings.isLocked(Policy::Topic::Queue));
}

bool KeptQueueSettings::isOn() const
{
    return isAllowed() && valueOf(answers, m_store.value(keepsQueueKey), true);
}

void KeptQueueSettings::setOn(bool isOn)
{
    m_store.setValue(keepsQueueKey, nameOf(answers, isOn));
}

std::chrono::hours KeptQueueSettings::largestAge() const
{
    const std::optional<int> hours = m_settings.policy().queueHours();
    return hours ? std::chrono::hours(*hours) : usualAge;
}

} // namespace guiche
