// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guiche
{

// From now on every message of the program and of Qt, at whatever verbosity, passes redacted() on its way to stderr: what
// somebody turns on to find a fault shows no document and no secret.
void installLogging();

} // namespace guiche
