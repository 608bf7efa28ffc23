// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termlookup.h"

#include "core/rowmerge.h"

#include <utility>

namespace guiche
{

TermLookup::TermLookup(ConnectionDesk &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { finish(failure(ErrorKind::TimedOut)); });
    connect(&m_connections, &ConnectionDesk::connectionChanged, this, &TermLookup::followConnection);
    connect(&m_loading, &LoadAll::progressed, this, &TermLookup::takeAll);
}

void TermLookup::start(const AtendimentoQuery &query, bool asksForAll, std::optional<std::chrono::milliseconds> timeout)
{
    m_query = query;
    m_asksForAll = asksForAll;
    m_found = {};
    if (timeout)
        m_timeout.start(*timeout);
    m_isWaiting = true;
    // From the event loop, as finished() is to come from there.
    QMetaObject::invokeMethod(this, &TermLookup::followConnection, Qt::QueuedConnection);
}

void TermLookup::followConnection()
{
    if (!m_isWaiting)
        return;
    switch (m_connections.state()) {
    case ConnectionDesk::State::Opening:
        return;
    case ConnectionDesk::State::NotConnected:
        finish(failure(ErrorKind::NotConnected));
        return;
    case ConnectionDesk::State::SignedOut:
        // That the keychain is silent says more than that there is no secret.
        finish(tl::unexpected<Error>(m_connections.keychainProblem().value_or(Error{ErrorKind::SignedOut})));
        return;
    case ConnectionDesk::State::Connected:
        m_isWaiting = false;
        ask(*m_connections.session());
        return;
    }
}

void TermLookup::ask(Session &session)
{
    if (!m_asksForAll) {
        m_readings.ask(session, m_query, [this](const auto &readings) { takeReadings(readings); }, {});
        return;
    }
    m_typesLeft = {m_query.tipo};
    if (m_query.outroTipo)
        m_typesLeft << *m_query.outroTipo;
    askForAll();
}

void TermLookup::askForAll()
{
    if (m_typesLeft.isEmpty()) // time was up meanwhile
        return;
    AtendimentoQuery query = m_query;
    query.tipo = m_typesLeft.takeFirst();
    query.outroTipo.reset();
    m_loading.start(*m_connections.session(), query);
}

void TermLookup::takeReadings(const std::vector<Readings::Reading> &readings)
{
    for (const Readings::Reading &reading : readings) {
        if (!*reading.result) {
            finish(tl::unexpected<Error>(reading.result->error()));
            return;
        }
        const AtendimentoReply &reply = **reading.result;
        add(reply.atendimentos, reply.skipped, reply.received < reading.query.limit);
    }
    finish(std::exchange(m_found, {}));
}

void TermLookup::takeAll()
{
    if (m_loading.isRunning())
        return;
    if (m_loading.error()) {
        finish(tl::unexpected<Error>(*m_loading.error()));
        return;
    }
    const WindowWalk &walk = *m_loading.walk();
    add(walk.rows(), walk.skipped(), walk.completeness().isComplete());
    m_found.daysNotCompleted += walk.completeness().daysNotCompleted;
    if (m_typesLeft.isEmpty())
        finish(std::exchange(m_found, {}));
    else
        QMetaObject::invokeMethod(this, &TermLookup::askForAll, Qt::QueuedConnection); // not from within the last one
}

void TermLookup::add(const QList<Atendimento> &rows, qsizetype skipped, bool isComplete)
{
    m_found.rows = merged(m_found.rows, rows);
    m_found.skipped += skipped;
    m_found.isComplete = m_found.isComplete && isComplete;
}

void TermLookup::finish(const Result<Found> &result)
{
    m_isWaiting = false;
    m_timeout.stop();
    m_readings.cancel();
    m_typesLeft.clear();
    if (m_loading.isRunning())
        m_loading.cancel();
    Result<Found> sorted = result;
    if (sorted)
        sortAs(sorted->rows, m_query.orderBy, m_query.order);
    Q_EMIT finished(sorted);
}

} // namespace guiche
