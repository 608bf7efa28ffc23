// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectiondesk.h"

#include <utility>

namespace guiche
{

QString nameOf(ConnectionDesk::State state);

// One run of the program, as far as connections go, over what earlier runs left in its directory and keychain. What the
// desk tells is noted in its order: "Connected", "problem KeychainRefused", "no problem", "stored".
class ConnectionRun : public QObject
{
    Q_OBJECT

public:
    ConnectionRun(const QString &directory, SecretStore &store, Policy policy = {});

    QString state() const { return nameOf(desk.state()); }
    QStringList take() { return std::exchange(m_log, {}); }
    const QStringList &log() const { return m_log; }
    // Of the session; nothing without one.
    std::optional<Connection> connection() const;
    // Waits for the keychain.
    ProfileSecrets secretsOf(const QString &profileId);

    Settings settings;
    ConnectionDesk desk;

private:
    QStringList m_log;
};

// Provedor Norte, signed in to by password, and what goes with it.
Profile norte();
ProfileSecrets secretsOfNorte();
// Provedor Sul, by a ready-made token.
Profile sul();
ProfileSecrets secretsOfSul();
// Every secret of both, to look for.
QStringList secretWords();

} // namespace guiche
