// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"

#include <QDateTime>

namespace guiche
{

// How a row stands, as far as the eye must tell rows apart. The provider's own label is shown beside it.
enum class Situacao {
    Pendente, // atendimento still open
    Fechado, // atendimento with data_fechamento or status_fechamento
    OsPendente, // programmed, its time not over
    OsAtrasada, // programmed, its time over, not executed
    OsEmExecucao, // begun, not ended
    OsSemAgendamento, // aguardando_agendamento: the programmed dates are placeholders
    OsConcluida, // finalizado and concluido
    OsSemConclusao, // finalizado and sem_conclusao
    OsFinalizada, // finalizado, closing unknown
    OsDesconhecida, // a status this program does not know; shown as it came
};

Situacao situacaoOf(const Atendimento &atendimento);
// `now` is local time. An OS is late from the end of its programmed window on; when the window has no readable end, or
// one before its start, from the start on.
Situacao situacaoOf(const OrdemServico &os, const QDateTime &now);

} // namespace guiche
