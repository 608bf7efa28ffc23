// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

QDBusMessage askService(const QString &method, const QVariant &argument)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, method);
    call << argument;
    return QDBusConnection::sessionBus().call(call);
}

} // namespace

QString lockKeyring()
{
    const QList<QDBusObjectPath> keyrings{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
    return askService(u"Lock"_s, QVariant::fromValue(keyrings)).errorMessage();
}

SecretCount secretsWith(const QMap<QString, QString> &attributes)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QDBusMessage reply = askService(u"SearchItems"_s, QVariant::fromValue(attributes));
    if (reply.signature() != u"aoao"_s)
        qFatal("SearchItems: %s", qUtf8Printable(reply.errorMessage()));
    return {.unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(0)).size(),
            .locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(1)).size()};
}

} // namespace guiche
