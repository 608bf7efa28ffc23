// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche
{

class SearchDesk;
struct Completeness;
struct SearchGroup;

// The sentences about how much of a customer the rows are.

// "12 closed ones are not shown", "The closed ones are being fetched…"
QString historyText(const SearchGroup &group, bool isShown);

// "There may be more than these 50", "87 atendimentos so far, up to 12/03/2026…", "All 137 are here"; empty when there is
// nothing to say: what was asked for is there.
QString extentText(const SearchDesk &desk);

// Why not everything could be loaded; empty when it was.
QString gapText(const Completeness &walked);

} // namespace guiche
