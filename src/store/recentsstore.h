// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptcustomers.h"

#include <tl/expected.hpp>

namespace guiche
{

// Where recent and pinned customers and open tabs are between runs, for each profile apart. Small and rarely written: it is
// asked and told at once.
class RecentsStore
{
public:
    // What was kept makes no sense: it is damaged, or a later version of this program wrote it. It is never written over.
    struct Unreadable {
        QString setAsideAs; // a file; empty: it could not be moved away, so nothing can be written for this profile
    };

    virtual ~RecentsStore();

    // Nothing kept reads as an empty value.
    virtual tl::expected<KeptCustomers, Unreadable> read(const QString &profileId) = 0;
    // Replaces what was there, whole or not at all; an empty value leaves nothing behind. False: it could not be written.
    virtual bool write(const QString &profileId, const KeptCustomers &kept) = 0;
    // Also what was set aside. False: it is still there.
    virtual bool erase(const QString &profileId) = 0;
    virtual bool eraseAll() = 0;
};

} // namespace guiche
