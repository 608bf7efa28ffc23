// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/queuedesk.h"
#include "desk/queuekeeper.h"
#include "store/queuestore.h"

#include <memory>

namespace guiche
{

// The queue's desk with what keeps its rows between runs: made together when the queue is first wanted.
class QueueOffice
{
public:
    // All but the store outlive this.
    QueueOffice(ConnectionDesk &connections, Settings &settings, SecretStore &secrets,
                std::unique_ptr<QueueStore> store, Clock clock = systemClock());

    QueueDesk &desk() { return m_desk; }
    QueueKeeper &keeper() { return m_keeper; }

private:
    std::unique_ptr<QueueStore> m_store;
    QueueDesk m_desk;
    QueueKeeper m_keeper;
};

} // namespace guiche
