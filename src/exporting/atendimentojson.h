// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/fieldtext.h"

#include <QByteArray>

namespace guiche
{

// {"complete":…,"skipped":…,"atendimentos":[…]} with the API's field names in its order (contract.md). What names something,
// ids and numbers of plans and visits too, is text; dates are ISO 8601; `valor` is a number where it can be read as one, else
// the text that came; what is empty or missing is null; `ordens_servico` is always a list. `complete`: there is no more than
// this; `skipped`: rows that were no objects.
QByteArray jsonOf(const QList<Atendimento> &atendimentos, bool isComplete, qsizetype skipped, Documents documents);

} // namespace guiche
