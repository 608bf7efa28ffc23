// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cpfcnpj.h"
#include "core/privacy.h"

#include <QString>

namespace guiche
{

// Texts of the domain as far as they may be read, all of them made fit to be shown (see words.h) first. An empty text
// stays empty. Numbers that an agent works on (protocolo, código, the number of an OS) are never touched.

// What stands in place of a hidden text.
QString hiddenWord();

// A label such as a type or a status: never hidden, but a document in it is masked.
QString labelText(const QString &label, Privacy privacy);
// The name of a person or company: "B. C." on a shared screen.
QString personText(const QString &name, Privacy privacy);
// What somebody wrote, money, an address: on one line or on many.
QString freeLine(const QString &text, Privacy privacy);
QString freeText(const QString &text, Privacy privacy);
// 862.149.410-81 or ***.149.410-**.
QString documentText(const CpfCnpj &documento, Privacy privacy);

// "BIANCA DA SILVA COUTO" → "B. S. C."
QString initialsOf(const QString &name);

} // namespace guiche
