// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// One input, of any bytes. What libFuzzer calls and what the replay calls.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace guiche::fuzz
{

// Says what was promised and what came instead, and aborts: the one way in which libFuzzer is told of a finding.
[[noreturn]] void fail(const char *promise, const QString &found);

// `promise` reads as a sentence of what holds; `found` is only made when it does not.
template<typename Found>
void mustHold(bool holds, const char *promise, Found found)
{
    if (!holds)
        fail(promise, found());
}

inline void mustHold(bool holds, const char *promise)
{
    mustHold(holds, promise, [] { return QString(); });
}

// As mustHold(a == b), showing both texts.
void mustEqual(const QString &a, const QString &b, const char *promise);

} // namespace guiche::fuzz
