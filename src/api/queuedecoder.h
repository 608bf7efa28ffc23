// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/queuedatendimento.h"

#include <QByteArray>

namespace guiche
{

// The reply of GET …/atendimento/todos, from bytes to values (contract.md: Errors, Types). Pure: may run on any thread.
//
// Tolerant in the manner of decodeAtendimentos(), with the same errors, and of what differs here: a type, a status or a
// sector is an object, a plain label or nothing; counts, minutes and page numbers come as numbers or strings; booleans as
// true, 0/1 or "sim"; cliente_servico and any part of it may lack; who is responsible is a list of objects or names, or
// null. Numbers of `paginacao` that are below 0 or no numbers count as missing.
Result<QueuePage> decodeQueuePage(const QByteArray &body);

} // namespace guiche
