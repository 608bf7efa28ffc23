// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/error.h"

#include <QJsonDocument>

namespace guiche::fuzz
{

// The rules of atendimentosdecoder.h once more, over a tree that Qt has read: slow, plain, and by another parser. Rows
// have their id, protocolo and status only, and ordens de serviço their id and status.
Result<AtendimentoReply> decodeSlowly(const QJsonDocument &document);

// The same reply with only what decodeSlowly() reads.
AtendimentoReply reducedToWhatIsCompared(const AtendimentoReply &reply);

} // namespace guiche::fuzz
