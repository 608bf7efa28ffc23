// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptqueue.h"

namespace guiche
{

// Rows and state as few bytes, and back. Later versions append fields, which earlier ones pass over; a change of those that
// are there takes another first byte, which is read as nothing.
QByteArray bytesOf(const KeptRow &kept);
QByteArray bytesOf(const KeptState &state);

// Nothing: those are no such bytes.
std::optional<KeptRow> keptRowIn(const QByteArray &bytes);
std::optional<KeptState> keptStateIn(const QByteArray &bytes);

} // namespace guiche
