// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/pendingcall.h"

#include <QString>

#include <functional>

namespace guiche
{

// Where tokens and passwords are kept between runs. For the main thread.
//
// Calls are carried out one after another, in the order they were made, whatever becomes of them: destroying a
// PendingCall drops its handler, not its write or erase, and destroying the store drops nothing. The event loop does the
// work, so what has not ended when the program does may be lost: who quits right after a write waits for its handler.
//
// Errors: KeychainUnavailable and KeychainRefused, after which all is as it was; KeychainFailed, after which a write or
// erase may have been carried out or not.
class SecretStore
{
public:
    using ReadHandler = std::function<void(Result<QString>)>; // an empty text when there is no such secret
    using DoneHandler = std::function<void(Result<void>)>;

    virtual ~SecretStore();

    virtual PendingCall read(const QString &key, ReadHandler handler) = 0;
    // Replaces what was there. An empty secret is as good as none.
    virtual PendingCall write(const QString &key, const QString &secret, DoneHandler handler) = 0;
    // No such secret is a success.
    virtual PendingCall erase(const QString &key, DoneHandler handler) = 0;
};

} // namespace guiche
