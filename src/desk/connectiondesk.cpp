// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectiondesk.h"

#include <QNetworkAccessManager>

namespace guiche
{

namespace
{

RememberedConnection withoutSecrets(const Connection &connection)
{
    RememberedConnection result;
    result.address = connection.server.text();
    if (const auto *login = std::get_if<PasswordSignIn>(&connection.signIn)) {
        result.kind = SignInKind::Password;
        result.clientId = login->clientId;
        result.username = login->username;
    } else {
        result.kind = SignInKind::Token;
    }
    return result;
}

} // namespace

ConnectionDesk::ConnectionDesk(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

ConnectionDesk::~ConnectionDesk() = default;

void ConnectionDesk::connectTo(const Connection &connection, Keep keep)
{
    // Loading the network and TLS libraries takes a while, so they wait for the first connection.
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    m_session = std::make_unique<Session>(*m_network, connection);
    if (keep == Keep::Remembered)
        m_settings.setConnection(withoutSecrets(connection));
    Q_EMIT connectionChanged();
}

void ConnectionDesk::disconnectFromServer()
{
    m_session.reset();
    Q_EMIT connectionChanged();
}

RememberedConnection ConnectionDesk::remembered() const
{
    return m_session ? withoutSecrets(m_session->connection())
                     : m_settings.connection().value_or(RememberedConnection());
}

} // namespace guiche
