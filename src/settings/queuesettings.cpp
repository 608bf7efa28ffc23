// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/queuesettings.h"

#include "settings/named.h"

#include <algorithm>

namespace guiche
{

namespace
{

constexpr QLatin1String meKey("queue/me");

} // namespace

QueueSettings::QueueSettings(const QString &fileName)
    : m_store(fileName, QSettings::IniFormat)
{
}

int QueueSettings::number(const QString &key, const Bounds &bounds) const
{
    bool isNumber = false;
    const int value = m_store.value(key).toString().toInt(&isNumber);
    return isNumber ? std::clamp(value, bounds.least, bounds.most) : bounds.usual;
}

void QueueSettings::setNumber(const QString &key, int value, const Bounds &bounds)
{
    m_store.setValue(key, std::clamp(value, bounds.least, bounds.most));
}

bool QueueSettings::answer(const QString &key, bool fallback) const
{
    return valueOf(answers, m_store.value(key), fallback);
}

void QueueSettings::setAnswer(const QString &key, bool value)
{
    m_store.setValue(key, nameOf(answers, value));
}

QByteArray QueueSettings::document(const QString &key) const
{
    return m_store.value(key).toByteArray();
}

void QueueSettings::setDocument(const QString &key, const QByteArray &json)
{
    if (json.isEmpty())
        m_store.remove(key);
    else
        m_store.setValue(key, json);
}

QString QueueSettings::me() const
{
    return m_store.value(meKey).toString();
}

void QueueSettings::setMe(const QString &name)
{
    const QString spelled = name.trimmed();
    if (spelled.isEmpty())
        m_store.remove(meKey);
    else
        m_store.setValue(meKey, spelled);
}

} // namespace guiche
