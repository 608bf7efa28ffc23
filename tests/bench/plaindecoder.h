// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/error.h"

#include <QByteArray>

namespace guiche
{

// A well-formed reply of the main route through QJsonDocument, the way Qt code usually does it: what the decoder of
// src/api is measured against. It makes the same values of the same core types, so only the way through the JSON differs.
Result<AtendimentoReply> decodePlainly(const QByteArray &body);

} // namespace guiche
