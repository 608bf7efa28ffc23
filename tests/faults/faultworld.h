// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectiondesk.h"
#include "desk/searchdesk.h"
#include "secrets/memorysecretstore.h"
#include "support/floodserver.h"
#include "support/loopbackproxy.h"
#include "support/misbehavingserver.h"

#include <QTemporaryDir>

namespace guiche
{

// A signed-in desk in front of a server that does as it is told, and a second server that must never hear anything.
class FaultWorld
{
public:
    explicit FaultWorld(bool isTls);

    // What must show nowhere: what is sent to let us in, and whom is asked for.
    static QStringList secrets();

    void connect();
    // The same with a token that cannot be renewed, or with whatever else is changed in `connection` before.
    void connectByToken();
    // The sign-in is fresh, so that the next search begins with a login.
    void signInAnew() { connect(); }
    // Does not wait as long as a person would.
    void hurry() { session().transport().setTimeout(hurriedTimeout); }

    // Until it is settled; false if that never comes.
    bool search();
    // What came of it, as FaultRow::outcome.
    QString outcome() const;
    // The three texts an error is told with.
    QStringList texts() const;
    // Everything is well with the server and the way to it again.
    void recover();

    // Since the last search began.
    qsizetype searchesHeard() const { return heard("GET"); }
    qsizetype loginsHeard() const { return heard("POST"); }

    Session &session() { return *connections.session(); }

    std::unique_ptr<MisbehavingServer> server;
    MisbehavingServer other;
    std::unique_ptr<FloodServer> flood;
    LoopbackProxy proxy;
    Connection connection;
    QDateTime now = QDateTime::currentDateTime();
    QTemporaryDir directory;
    Settings settings;
    MemorySecretStore store;
    ConnectionDesk connections;
    SearchDesk desk;

private:
    qsizetype heard(const QByteArray &verb) const;

    static constexpr std::chrono::milliseconds hurriedTimeout{250};
    Connection m_good;
    qsizetype m_heardBefore = 0;
};

} // namespace guiche
