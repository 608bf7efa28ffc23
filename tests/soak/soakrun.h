// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectiondesk.h"
#include "desk/queuedesk.h"
#include "desk/queuekeeper.h"
#include "models/queuemodel.h"
#include "secrets/memorysecretstore.h"
#include "soak/memoryseries.h"
#include "soak/soakcheck.h"
#include "soak/soaknetwork.h"
#include "store/sqlitequeuestore.h"

#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <memory>

namespace guiche
{

struct SoakOptions {
    double minutes = 0.5;
    int size = 20'000; // of the demo
    double speed = 3; // its hours go by so many times faster, and ours
    int pace = 5; // requests begun in a second
    int days = 90; // back, to be loaded
};

// A queue desk, a model of its rows and what keeps them on disk over a demo server that changes all the time: loaded, then refreshed again and again.
class SoakRun : public QObject
{
    Q_OBJECT

public:
    explicit SoakRun(const SoakOptions &options);
    ~SoakRun() override;

    void start();

Q_SIGNALS:
    void ended(bool isGood);

private:
    static constexpr int mostRounds = 10'000;

    QDateTime now() const;
    Alarm alarm() const;
    void connectDesk();
    void connectKeeper();
    void signIn(const ServerAddress &server);
    void follow();
    void beginRound();
    void endRound();
    void check();
    void checkModel();
    void checkKept();
    void openOne();
    void checkOpened();
    void complain(const QStringList &complaints);
    void tell();
    void end();

    const SoakOptions m_options;
    const QDateTime m_origin;
    const std::chrono::steady_clock::time_point m_began;
    SoakLog m_log;
    DemoServer m_server;
    QTemporaryDir m_directory;
    Settings m_settings;
    MemorySecretStore m_secrets;
    ConnectionDesk m_connections;
    QueueDesk m_desk;
    SqliteQueueStore m_store;
    QueueKeeper m_keeper;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<SoakCheck> m_check;
    MemorySeries m_memory;
    QTimer m_minute;
    IdAtendimento m_opened;
    int m_rounds = 0;
    int m_wholeRounds = 0;
    int m_openedRows = 0;
    qint64 m_rowsRefreshed = 0; // added, changed and gone
    qsizetype m_complaints = 0;
    bool m_isInRound = false;
    bool m_isRoundWhole = false;
    bool m_isOver = false;
    bool m_hasEnded = false;
};

} // namespace guiche
