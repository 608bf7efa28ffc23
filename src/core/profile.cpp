// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace guiche
{

namespace
{

struct Named {
    QLatin1String name;
    QString ProfileSecrets::*secret;
};

constexpr Named secretNames[] = {
    {QLatin1String("client_secret"), &ProfileSecrets::clientSecret},
    {QLatin1String("password"), &ProfileSecrets::password},
    {QLatin1String("token"), &ProfileSecrets::token},
    {QLatin1String("proxy_password"), &ProfileSecrets::proxyPassword},
};

} // namespace

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString packed(const ProfileSecrets &secrets)
{
    QJsonObject object;
    for (const auto &[name, secret] : secretNames) {
        if (!(secrets.*secret).isEmpty())
            object.insert(name, secrets.*secret);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ProfileSecrets unpackedSecrets(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ProfileSecrets secrets;
    for (const auto &[name, secret] : secretNames)
        secrets.*secret = object.value(name).toString();
    return secrets;
}

std::optional<Connection> connectionOf(const Profile &profile, const ProfileSecrets &secrets)
{
    Connection connection{profile.server, {}, profile.proxy, secrets.proxyPassword, profile.trust};
    switch (profile.kind) {
    case SignInKind::Password:
        if (secrets.clientSecret.isEmpty() || secrets.password.isEmpty())
            return {};
        connection.signIn = PasswordSignIn{profile.clientId, secrets.clientSecret, profile.username, secrets.password};
        return connection;
    case SignInKind::Token:
        if (secrets.token.isEmpty())
            return {};
        connection.signIn = TokenSignIn{secrets.token};
        return connection;
    }
    Q_UNREACHABLE();
}

} // namespace guiche
