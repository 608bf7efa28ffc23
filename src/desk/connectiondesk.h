// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"
#include "core/connection.h"
#include "settings/settings.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace guiche
{

// Which server is in use and how we are let in. Secrets live here, for as long as the program runs, and nowhere on disk.
class ConnectionDesk : public QObject
{
    Q_OBJECT

public:
    // Whether what is not secret may be written to the settings: not for a connection made for this run only.
    enum class Keep { ForThisRun, Remembered };

    ConnectionDesk(Settings &settings, QObject *parent = nullptr);
    ~ConnectionDesk() override;

    // Replaces the connection; calls made through the old session end.
    void connectTo(const Connection &connection, Keep keep);
    void disconnectFromServer();

    bool isConnected() const { return m_session != nullptr; }
    // Null when not connected.
    Session *session() const { return m_session.get(); }

    // What the connection dialog begins with: the connection in use, else what is remembered of the last one.
    RememberedConnection remembered() const;

Q_SIGNALS:
    void connectionChanged();

private:
    Settings &m_settings;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Session> m_session;
};

} // namespace guiche
