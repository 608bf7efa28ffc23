// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace guiche
{

// What happened, in the words of whoever has a customer on the phone: one sentence, and what to do where that helps.
// Plain text; `host` is the server's name, or empty.
QString errorSentence(const Error &error, const QString &host);

// What to do about it; whom to ask. One or two sentences.
QString adviceFor(const Error &error);

// For "Details": kind, HTTP status and what the server or the network said.
QString errorDetails(const Error &error);

} // namespace guiche
