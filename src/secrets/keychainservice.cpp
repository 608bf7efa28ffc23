// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainservice.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QLibrary>

namespace guiche
{

namespace
{

// Not by QDBusConnectionInterface, which waits 25 seconds for a bus daemon that hangs.
bool isOnTheBus(const QString &name)
{
    constexpr int patience = 500;
    auto question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question << name;
    const QDBusReply<bool> reply = QDBusConnection::sessionBus().call(question, QDBus::Block, patience);
    return reply.isValid() && reply.value();
}

} // namespace

bool isKeychainServiceThere()
{
    // QtKeychain loads it in this very way.
    const bool hasLibsecret = QLibrary(QStringLiteral("secret-1"), 0).load();
    return (hasLibsecret && isOnTheBus(QStringLiteral("org.freedesktop.secrets")))
        || isOnTheBus(QStringLiteral("org.kde.kwalletd5"));
}

} // namespace guiche

#else

bool guiche::isKeychainServiceThere()
{
    return true;
}

#endif
