// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/error.h"
#include "core/queuedatendimento.h"

// Values as text, for what a failed comparison says; QTest finds toString() by its argument.
namespace guiche
{

QString nameOf(ErrorKind kind);

// "Rejected 422: Favor preencher"; without a status or a detail, without that part.
QString printed(const Error &error);
// "2 of 3, 1 skipped", or the error.
QString printed(const Result<AtendimentoReply> &reply);
QString printed(const Result<QueuePage> &page);

char *toString(const Error &error);
char *toString(ErrorKind kind);
char *toString(const WallTime &time);
char *toString(const Valor &valor);

template<typename Tag>
char *toString(const Id<Tag> &id)
{
    return qstrdup(qUtf8Printable(id.text()));
}

} // namespace guiche
