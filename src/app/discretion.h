// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace guiche
{

// What keeps secrets from leaving the process by ways that no setting shows. To be called first thing in main().

// The value of GUICHE_TOKEN, which is gone afterwards: from the environment that children inherit, and from the memory
// that the list of processes shows (ps e).
QString takeToken();

// The arguments, the program's name first. Every one that holds a CPF or CNPJ, or might with a slip in it, is blotted out
// where the list of processes reads it.
QStringList takeArguments(int argc, char **argv);

// No memory image is written when the program crashes, and other programs of the same person cannot read its memory.
// Debug builds stay open to debuggers.
void closeToOnlookers();

// From now on every message of the program and of Qt, at whatever verbosity, passes redacted() on its way to stderr: what
// somebody turns on to find a fault shows no document and no secret.
void redactLogs();

} // namespace guiche
