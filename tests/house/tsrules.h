// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "house/tsdocument.h"

namespace guiche::house
{

// What keeps a translation file from being shipped, one line per violation. English is the language of the sources, so
// its file holds plurals only; those of all others hold every message.
QStringList tsViolations(const TsDocument &document, const QString &language);

// What the sources say now (`fresh`) and the file does not, and the other way round.
QStringList stalenessOf(const TsDocument &document, const TsDocument &fresh);

inline bool holdsPluralsOnly(const QString &language)
{
    return language == QLatin1String("en");
}

} // namespace guiche::house
