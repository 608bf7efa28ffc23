// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/error.h"

#include <QByteArray>

namespace guiche
{

inline constexpr qsizetype largestBody = 16 * 1024 * 1024; // bytes; 50 long rows are a tenth of it
inline constexpr int deepestNesting = 64; // arrays and objects inside each other

// The reply of GET …/cliente/atendimento, from bytes to values (contract.md: Errors, Types). Pure: may run on any thread.
//
// Tolerant where servers differ: ids and amounts as numbers or strings, any spelling of success, a list that is null,
// missing beside a success status, or an empty object; missing fields; unknown fields; UTF-8 with or without BOM, else
// Windows-1252; rows that are no objects are skipped and counted; repeats of an id are dropped. An error envelope that
// says nothing was found is an empty reply.
//
// Errors, all with the HTTP status 200 that brought the body here:
//   Rejected         status is "error" or "erro"; detail is the server's msg and first error, redacted
//   UnexpectedShape  the list is neither there nor excused by a success status; detail is its JSON path
//   Unreadable       no JSON, or it ends too soon or goes on after its end
//   NestedTooDeep, BodyTooLarge
Result<AtendimentoReply> decodeAtendimentos(const QByteArray &body);

// What a reply that is no success says in its `msg` (or `message`, `error_description`, `error`): redacted, for people.
// Nothing else of the body: servers leak stack traces beside it. Empty when there is no such text.
QString serverMessage(const QByteArray &body);

// Whether the body is JSON at all, of whatever shape.
bool isJson(const QByteArray &body);

// Whether a server's message says that nothing was found, which is an answer and no error.
bool saysNothingFound(const QString &message);

} // namespace guiche
