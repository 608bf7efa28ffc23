// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchqueue.h"
#include "core/clock.h"
#include "queue/refreshplan.h"

#include <QNetworkAccessManager>

#include <map>
#include <vector>

namespace guiche
{

// The server of a large provider's queue in memory: its texts are made before they are asked for, and to answer is to join
// them. Of six rows one is closed; of the last two days' pending ones some are registered only later.
class BenchServer
{
public:
    // With so many pending rows in the end.
    BenchServer(int pending, Clock clock);

    // What happens between two refreshes: one pending row in a hundred is another, some are closed, some are new.
    void goOn(int refresh);
    QByteArray answer(const QUrl &url) const; // on the queue's route

    int pending() const { return m_pending; }
    int closed() const { return m_closed; }

private:
    // The server's clock stands between.
    struct Row {
        QByteArray head;
        QByteArray tail;
        qint64 openedAt = 0; // seconds as in Due
        bool isClosed = false;
    };

    void put(int number, const QueuedAtendimento &row);
    std::vector<int> numbersOf(const DaySpan &span) const;

    Clock m_clock;
    std::vector<Row> m_rows; // by number
    std::map<QDate, std::vector<int>> m_days;
    int m_pending = 0; // by now
    int m_closed = 0;
};

// Brings the server's answers without a wire, through the event loop.
class BenchNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    // The server outlives this.
    explicit BenchNetwork(const BenchServer &server)
        : m_server(server)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    const BenchServer &m_server;
};

} // namespace guiche
