// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queueoffice.h"

namespace guiche
{

namespace
{

// What is kept counts from the last time the server was asked for all that can have changed.
KeptState stateOf(const QueueDesk &desk)
{
    return {.keptAt = desk.updatedAt(),
            .coveredFrom = desk.coverageSince(),
            .coveredUntil = desk.now().date(),
            .isWhole = desk.phase() == QueueDesk::Phase::Live && desk.holes().isEmpty() && desk.caveats().isEmpty()};
}

} // namespace

QueueOffice::QueueOffice(ConnectionDesk &connections, const Settings &settings, SecretStore &secrets,
                         std::unique_ptr<QueueStore> store, const Clock &clock)
    : m_store(std::move(store))
    , m_desk(connections, clock)
    , m_keeper(connections, settings, secrets, *m_store, clock)
{
}

QueueDesk &QueueOffice::open()
{
    if (m_isOpen)
        return m_desk;
    m_isOpen = true;
    QObject::connect(&m_keeper, &QueueKeeper::kept, &m_desk, &QueueDesk::showKept);
    QObject::connect(&m_desk, &QueueDesk::tableChanged, &m_keeper, &QueueKeeper::note);
    QObject::connect(&m_desk, &QueueDesk::progressChanged, &m_keeper, &QueueKeeper::noteState);
    QObject::connect(&m_desk, &QueueDesk::phaseChanged, &m_keeper, &QueueKeeper::noteState);
    m_keeper.follow(m_desk.table(), [this] { return stateOf(m_desk); });
    return m_desk;
}

} // namespace guiche
