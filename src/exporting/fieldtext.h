// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"

namespace guiche
{

// How CPF and CNPJ leave the program.
enum class Documents { Masked, Full };

// ***.149.410-**, or the text that came.
QString exportedText(const CpfCnpj &document, Documents documents);
// What somebody wrote, a name too: documents may stand in it.
QString exportedText(const QString &text, Documents documents);
// ISO 8601, without a zone as none is known: yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss; an unreadable one as it came.
QString isoText(const WallTime &time);
// "199.9", as JSON and spreadsheets of every language write a number; empty when it is not readable as one.
QString numberText(const Valor &valor);

} // namespace guiche
