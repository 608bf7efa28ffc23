// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"
#include "desk/connectiondesk.h"
#include "desk/heldsecretstore.h"
#include "desk/searchdesk.h"
#include "support/fakenetwork.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace guiche
{

QString nameOf(SearchDesk::Phase phase);

// What a search desk tells, in its order: "changed to Found", "outcomeArrived in Found", "cancelled in Idle",
// "rowsChanged", "groupOpened", "groupChosen", "historyChanged", "progressed".
class SearchLog : public QObject
{
    Q_OBJECT

public:
    explicit SearchLog(const SearchDesk &desk);

    const QStringList &entries() const { return m_entries; }
    // All since the last time.
    QStringList take() { return std::exchange(m_entries, {}); }

private:
    QStringList m_entries;
};

// The network of every desk here, which fails the test at a request that must never be sent.
std::unique_ptr<QNetworkAccessManager> watchedNetwork(const Connection &connection);

// A row as a fake server tells it.
struct ToldRow {
    int id;
    QByteArray date = "10/03/2026"; // data_cadastro
    bool isClosed = false;
};
QByteArray toldRows(const QList<ToldRow> &rows);
// Rows of so many ids counted up from `first`, all of one day.
QList<ToldRow> rowsOfADay(int count, int first = 1, const QByteArray &date = "10/03/2026");
// So many of one a day, counted up with the days from 1 January 2025, which is day 0.
QList<ToldRow> rowsOverTheDays(int count, int firstDay = 0);

QStringList idsOf(const SearchOutcome &outcome);

// A search desk connected, by a ready-made token, to a demo server of 10 March 2026, over a real socket.
class DeskWorld
{
public:
    DeskWorld();

    static QDateTime now() { return QDateTime(QDate(2026, 3, 10), QTime(14, 30)); }
    // The customer of the vendor's documentation, with three pending rows and two ordens de serviço.
    static AtendimentoQuery bianca() { return codigo(QStringLiteral("1204")); }
    // Has more than 50 pending rows.
    static AtendimentoQuery bakery() { return codigo(QStringLiteral("2077")); }
    // Has never called.
    static AtendimentoQuery quiet() { return codigo(QStringLiteral("3000")); }
    static AtendimentoQuery codigo(const QString &termo);
    // As a customer's code and as a service.
    static AtendimentoQuery twofold(const QString &termo);

    void connectTo(const ServerAddress &address, const SignIn &signIn);
    void connectTo(DemoServer &server, const SignIn &signIn);
    void connectByToken() { connectTo(*server, TokenSignIn{DemoServer::token()}); }
    // A server without a wire, to be told what it answers.
    FakeNetwork &connectToFake();
    void connectByPassword() { connectTo(*server, DemoServer::signIn()); }
    // A profile of this server's, in the settings and with its secrets in the keychain, that is not in use yet.
    Profile storedProfile(DemoServer &server, const QString &id, bool hasSecrets = true);
    // The codes asked for on the main route; "sign-in" for a login.
    QStringList asked() const { return asked(*server); }
    static QStringList asked(const DemoServer &server);

    QTemporaryDir directory;
    Settings settings;
    std::unique_ptr<DemoServer> server;
    HeldSecretStore secrets;
    ConnectionDesk connections;
    std::unique_ptr<SearchDesk> desk;
    SearchLog log;
};

} // namespace guiche
