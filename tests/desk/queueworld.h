// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectiondesk.h"
#include "desk/heldsecretstore.h"
#include "desk/queuedesk.h"
#include "support/fakereply.h"
#include "support/watchednetwork.h"

#include <QTemporaryDir>

#include <list>
#include <memory>
#include <utility>

namespace guiche
{

// An atendimento as a server has it.
struct ServerRow {
    int id = 0;
    QDateTime begun;
    bool isClosed = false;
    QByteArray status = "Aguardando";
    int osAbertas = 0;
    bool hasClienteServico = true;
    bool isRascunho = false;
    QByteArray ordensServico = "[]"; // on the main route
};

// A server without a wire that has both routes over one list, answers through the event loop and can fail.
class QueueServer
{
public:
    QList<ServerRow> rows;
    std::function<QDateTime()> clock; // its own
    // What a request is answered with instead.
    std::function<std::optional<FakeAnswer>(const QUrl &url)> trouble;

    FakeAnswer answer(const QUrl &url) const;
    ServerRow &row(int id);
    // One a minute up to the last second of that day.
    void add(int count, QDate day, int firstId = 1, bool isClosed = false);

private:
    FakeAnswer page(const QUrl &url) const;
    FakeAnswer byProtocolo(const QUrl &url) const;
};

// Alarms that ring when a test says so.
class HandAlarms
{
public:
    Alarm alarm();
    // Those that ring by then, in their order; each time `clock` is put forward to when it rings.
    void advance(QDateTime &clock, std::chrono::milliseconds time);
    // Of each that is to ring, from the clock that was last told; shortest first.
    QList<std::chrono::milliseconds> waiting() const;

private:
    struct Armed {
        std::chrono::milliseconds at;
        std::function<void()> ring;
        std::weak_ptr<int> owner;
    };
    std::list<Armed> m_armed;
    std::chrono::milliseconds m_time{0};
};

QString nameOf(QueueDesk::Phase phase);

// A queue desk connected to such a server, on 10 March 2026 at half past two in the afternoon.
class QueueWorld
{
public:
    QueueWorld();

    static QDate today() { return QDate(2026, 3, 10); }
    Session *connectTo(QueueServer &other, const QString &host = QStringLiteral("provedor.example"));
    void open(const QString &profileId);
    // Loads since a day and waits for the end.
    bool load(QDate since = today().addDays(-60));
    bool waitFor(QueueDesk::Phase phase);
    // Lets the next refresh come, and waits for its end.
    bool refresh();
    void advance(std::chrono::milliseconds time) { alarms.advance(now, time); }
    // Of the rows in the table, that are not Gone; in their order.
    QList<int> shown() const;
    QList<int> shown(RowMark mark) const;
    IdAtendimento id(int number) const { return IdAtendimento(QString::number(number)); }
    // The pages asked for since the last time: "2026-03-01..2026-03-11 0"; on the main route: "protocolo 17".
    QStringList takeAsked() { return std::exchange(asked, {}); }

    QDateTime now{QDate(2026, 3, 10), QTime(14, 30)};
    QTemporaryDir directory;
    Settings settings;
    HeldSecretStore secrets;
    QueueServer server;
    QStringList asked;
    HandAlarms alarms;
    ConnectionDesk connections;
    std::unique_ptr<QueueDesk> desk;
    QStringList phases;
    int refreshes = 0; // that came to their end with all
};

} // namespace guiche
