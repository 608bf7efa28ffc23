// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "queue/refreshplan.h"

#include <QNetworkAccessManager>

namespace guiche
{

// What was asked on the wire, noted where the requests leave: a WatchedNetwork that does not keep them.
struct SoakLog {
    QDateTime firstAsked; // since the last take(); invalid: nothing
    QList<DaySpan> asked; // on the queue's route; each once
    qint64 requests = 0; // of all time
    qint64 forbidden = 0; // that must never leave, and did not

    // What was asked since the last time.
    SoakLog take();
};

class SoakNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    // The log outlives this.
    SoakNetwork(SoakLog &log, Clock clock);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    SoakLog &m_log;
    Clock m_clock;
};

} // namespace guiche
