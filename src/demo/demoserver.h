// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/clock.h"
#include "core/connection.h"
#include "core/error.h"
#include "demo/demoqueue.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>

namespace guiche
{

// Something to search for in the demo.
struct DemoExample {
    TipoBusca tipo;
    QString termo; // as a person would type it
};

// The ERP's API on this machine's loopback, over fictitious customers, for trying the program out and for tests. It
// answers on a thread of its own; it is to be used from one other thread.
class DemoServer
{
public:
    // The data is dated around the clock's now. Once the queue is asked for, the server's thread asks the clock too: how
    // far the queue has moved on.
    explicit DemoServer(Clock clock = systemClock(), const DemoQueueOptions &queue = {});
    // Ends the thread, at once: a reply held back by the latency is given up.
    ~DemoServer();
    Q_DISABLE_COPY_MOVE(DemoServer)

    // Begins to answer at http://127.0.0.1 and a port the system picks. Asked again, tells the same address.
    // Error: NetworkFailed.
    Result<ServerAddress> start();

    // The login POST /oauth/token takes.
    static PasswordSignIn signIn();
    // A ready-made token, taken until revokeTokens().
    static QString token();

    // For the welcome page, all found but the last, in this order: the customer of the vendor's documentation, by code
    // and by CPF; a row by its protocolo (closed, with an ordem de serviço); a customer with rows of every standing; a
    // CNPJ with letters; one with more rows than a search may bring; one without any.
    QList<DemoExample> examples() const;

    // What the queue truly holds at that moment, newest first: made anew, on the caller's thread.
    std::vector<QueuedAtendimento> rowsAt(const QDateTime &moment) const;

    // Every reply of the read routes begun from now on waits this long, on the server's thread: one after the other.
    void setLatency(std::chrono::milliseconds latency);
    // Every token given out so far, token() too, is answered 401 from now on.
    void revokeTokens();

    // The latest thousand requests, oldest first, as "GET /path?query"; noted when they come in, before any waiting.
    QList<QByteArray> requests() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace guiche
