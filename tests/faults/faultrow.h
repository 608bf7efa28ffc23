// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace guiche
{

class FaultWorld;

// One thing that can go wrong after a search went well.
struct FaultRow {
    QString name = {};
    // What the next search comes to: the kind of error with its HTTP status, "2 rows", "nothing found".
    QString outcome = {};
    std::function<void(FaultWorld &)> arrange = {};
    // What else must hold; empty when it does. `world` has searched.
    std::function<QString(const FaultWorld &)> complaint = {};
    bool isTls = false;
    bool isElsewhere = false; // another server is connected to, so that the rows of this one go
    int mostSent = 3; // a search, and twice more
};

QList<FaultRow> connectionFaults(); // below HTTP: names, sockets, TLS, proxies, redirects
QList<FaultRow> bodyFaults();
QList<FaultRow> statusFaults();
QList<FaultRow> signInFaults();

} // namespace guiche
