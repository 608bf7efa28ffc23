// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <chrono>
#include <functional>
#include <optional>

namespace guiche
{

// When a GET is worth asking again, and after which pause (contract.md, Errors). Never for a POST.
struct RetryPolicy {
    int most = 2;
    std::chrono::milliseconds first{500}; // each next one is three times as long
    std::chrono::milliseconds longest{60'000}; // a server that asks for more is not waited for
    bool afterTimeout = true; // 408 and 504 too; not where a timeout means that too much was asked for
    std::function<double()> jitter; // 0…1, so that many clients do not come back at the same moment

    RetryPolicy();

    // Nothing when asking again is of no use: for all but a lost connection and 408, 429, 502, 503, 504; or when `retries`
    // were made already. What this side gave up waiting for is never asked again. Never shorter than a pause that the server asked for.
    std::optional<std::chrono::milliseconds> pauseAfter(const Result<HttpReply> &outcome, int retries) const;
};

// The pause a reply asks for, by its Retry-After (RFC 9110, 10.2.3: seconds or a date) or `retry_after` in its JSON body;
// 0 when it asks for none. At most a day.
std::chrono::seconds retryAfterOf(const HttpReply &reply);

} // namespace guiche
