// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "core/atendimento.h"
#include "core/queuedatendimento.h"

namespace guiche
{

// What an HTTP reply of any status means (contract.md, Errors). Pure: may run on any thread.

// A reply that is no success, as an error: TokenRejected (401), Forbidden (400, 403), WrongAddress (404), TimedOut (408),
// Rejected (422), RateLimited (429), ServerFault (5xx) or UnexpectedStatus, with the server's message where it sent one
// and the pause it asks for.
Error errorOf(const HttpReply &reply);

// 2xx: see decodeAtendimentos(). 404 with JSON, or 422 that says so: nothing found, an empty reply. Otherwise
// errorOf().
Result<AtendimentoReply> readAtendimentos(const HttpReply &reply);

// The same for a page of the queue: see decodeQueuePage(). 504 is TimedOut here: the page was too large for whoever
// stands between us and the server.
Result<QueuePage> readQueuePage(const HttpReply &reply);

struct GrantedToken {
    QString token;
    std::chrono::seconds lifetime; // as the server says; zero when it does not

    friend bool operator==(const GrantedToken &, const GrantedToken &) = default;
};

// The reply of POST /oauth/token. SignInRefused for 400, 401, 403 and 422; UnexpectedShape without an access_token.
Result<GrantedToken> readToken(const HttpReply &reply);

} // namespace guiche
