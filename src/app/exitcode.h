// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace guiche
{

// What `guiche query` and `guiche batch` end with.
enum class ExitCode {
    Found = 0,
    NothingFound = 1,
    WrongUsage = 2, // arguments, term, profile; or the administrator's policy forbids it
    NotReached = 3, // no server: DNS, TCP, TLS, a proxy, time
    Refused = 4, // sign-in or permission, and secrets that cannot be had
    BadAnswer = 5, // the server answered an error or something unreadable
};

ExitCode exitCodeOf(ErrorKind kind);

// For programs that read what `batch` writes: "host-not-found". The same in every language.
QString codeWord(ErrorKind kind);

} // namespace guiche
