// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/fieldtext.h"

#include <QByteArray>
#include <QList>

namespace guiche
{

// CSV with a heading and one record for each atendimento, under the API's field names. Of its ordens de serviço a record
// tells how many there are (`ordens_servico`), how many of them are not finished (`ordens_servico_abertas`) and the
// earliest one that is programmed and not begun: `proxima_visita`, its data_inicio_programado, and `proxima_visita_os`, its
// number. Whoever needs each of them takes JSON.
QByteArray csvOf(const QList<Atendimento> &atendimentos, Documents documents);

} // namespace guiche
