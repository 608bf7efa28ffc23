// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace guiche
{

// `text` in lower case and without accents, for comparing what is typed in a hurry: "Atenção" and "atencao" are one.
QString folded(const QString &text);

// How well a command fits what was typed; more is better, nothing is not at all. Every typed word has to be found: in
// order of worth at the beginning of the name, at the beginning of a word, within one, in the path (the menu), or as
// letters of the name in their order, where each begins a word or follows the one before ("cpr" for "Copy row").
std::optional<int> matchOf(const QString &typed, const QString &name, const QString &path);

} // namespace guiche
