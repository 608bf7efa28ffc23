// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotokens.h"

#include <QMutexLocker>
#include <QUuid>

namespace guiche
{

DemoTokens::DemoTokens()
    : m_valid{readyMade()}
{
}

QString DemoTokens::readyMade()
{
    // Looks like the real ones, so that whatever cuts tokens out of logs knows it for one.
    return QStringLiteral("eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.demonstracao");
}

QString DemoTokens::issue()
{
    const QString token =
        QStringLiteral("eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.") % QUuid::createUuid().toString(QUuid::Id128);
    const QMutexLocker lock(&m_mutex);
    m_valid.insert(token);
    return token;
}

bool DemoTokens::accepts(const QString &token) const
{
    const QMutexLocker lock(&m_mutex);
    return m_valid.contains(token);
}

void DemoTokens::revokeAll()
{
    const QMutexLocker lock(&m_mutex);
    m_valid.clear();
}

} // namespace guiche
