// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace guiche
{

// How a server writes what is not ASCII: PHP's json_encode() escapes it, and slashes too, unless told otherwise.
enum class Spelling { Utf8, Escaped };

// A reply of the main route as a busy server sends it: `atendimentos` rows with `ordens` ordens de serviço each, keys in
// the vendor's order, texts that differ from row to row and names, types and statuses that repeat.
QByteArray benchReply(int atendimentos, int ordens, Spelling spelling);

} // namespace guiche
