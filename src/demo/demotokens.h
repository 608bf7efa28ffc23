// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSet>
#include <QString>

namespace guiche
{

// The tokens that open the demo. Any thread may call.
class DemoTokens
{
public:
    DemoTokens();

    // The one that is there from the start.
    static QString readyMade();
    // A new one, unlike every other.
    QString issue();
    bool accepts(const QString &token) const;
    void revokeAll();

private:
    mutable QMutex m_mutex;
    QSet<QString> m_valid;
};

} // namespace guiche
