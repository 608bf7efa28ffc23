// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"

namespace guiche
{

// Rows in which every field of the API's reply holds a text of its own, so that one can see where it went. A text field
// holds its API name between ‹ and ›, then `tail`; dates, money and documents hold what markerOf() tells.
Atendimento markedAtendimento(const QString &tail = {});
OrdemServico markedOrdemServico(const QString &tail = {});

// How the field of this API name is to be recognised in a marked atendimento or ordem de serviço.
QString markerOf(const QString &field, bool isOrdemServico);

} // namespace guiche
