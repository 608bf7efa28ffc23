// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/queuedesk.h"
#include "desk/queuekeeper.h"
#include "store/queuestore.h"

#include <memory>

namespace guiche
{

// The queue's desk with what keeps its rows from run to run. The keeper is there from the start, since what may not be kept
// is to be erased also where nobody looks at the queue; it reads when the queue is first wanted.
class QueueOffice
{
public:
    // All of them outlive this, but the store.
    QueueOffice(ConnectionDesk &connections, const Settings &settings, SecretStore &secrets,
                std::unique_ptr<QueueStore> store, const Clock &clock = systemClock());

    // From now on what was kept is shown, and what comes is kept.
    QueueDesk &open();
    bool isOpen() const { return m_isOpen; }

    QueueDesk &desk() { return m_desk; }
    QueueKeeper &keeper() { return m_keeper; }

private:
    std::unique_ptr<QueueStore> m_store;
    QueueDesk m_desk;
    QueueKeeper m_keeper;
    bool m_isOpen = false;
};

} // namespace guiche
