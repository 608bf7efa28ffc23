// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace guiche
{

// What mends a failed search, where that is more than asking again.
enum class Remedy { None, SetUpConnection, LogIn, ShowCertificate };

// `canTrust`: whether a certificate may be decided on.
Remedy remedyFor(const Error &error, bool canTrust);

// What its button says; empty for None.
QString wordFor(Remedy remedy);

} // namespace guiche
