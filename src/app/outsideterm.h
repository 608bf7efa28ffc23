// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"

#include <QString>

#include <tl/expected.hpp>

namespace guiche
{

// Terms that come from outside the window: arguments, guiche: addresses, lines of a file. The errors are sentences for
// stderr, and name no document.

inline constexpr qsizetype longestTerm = 256; // characters

// What goes into the window's box, from what another program was given: a term between quotes or behind tel: or +55, as
// softphones pass numbers, or an address guiche:TERM, guiche://TERM or guiche:search?term=TERM&type=TYPE, percent-encoded.
// A type becomes the prefix that forces it there. Nothing is handed on that there is nothing to ask for.
tl::expected<QString, QString> termFromOutside(const QString &argument);

// `codigo_cliente` and so on; nothing for any other word.
std::optional<TipoBusca> tipoNamed(const QString &name);
QString nameOf(TipoBusca tipo);

// `query` for this term: of the type given, or what it is recognised as. More is refused here than in the window, where
// a warning can be read before Enter: a document with wrong check digits needs its type said.
tl::expected<AtendimentoQuery, QString> questionFor(const QString &term, const std::optional<TipoBusca> &tipo,
                                                    AtendimentoQuery query);

// The term as it may be read by anybody: documents, and whatever might be one with a slip in it, are masked.
QString maskedTerm(const QString &term, const std::optional<TipoBusca> &tipo = {});

} // namespace guiche
