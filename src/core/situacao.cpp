// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situacao.h"

namespace guiche
{

namespace
{

bool is(const QString &value, QLatin1String name)
{
    return value.compare(name, Qt::CaseInsensitive) == 0;
}

// A date without a time is the whole of its day, so it is not before a time on that day.
bool isBefore(const WallTime &a, const WallTime &b)
{
    return a.hasTime() && b.hasTime() ? a.sortKey() < b.sortKey() : a.date() < b.date();
}

// The first moment at which the programmed window is over; invalid when it has none.
QDateTime deadline(const OrdemServico &os)
{
    const WallTime &end = os.terminoProgramado;
    const WallTime &start = os.inicioProgramado;
    const bool endCounts = end.isReadable() && !(start.isReadable() && isBefore(end, start));
    const WallTime &last = endCounts ? end : start;
    if (!last.isReadable())
        return {};
    return last.hasTime() ? last.toDateTime() : last.date().addDays(1).startOfDay();
}

} // namespace

Situacao situacaoOf(const Atendimento &atendimento)
{
    const bool isClosed = !atendimento.dataFechamento.isEmpty() || !atendimento.statusFechamento.isEmpty();
    return isClosed ? Situacao::Fechado : Situacao::Pendente;
}

Situacao situacaoOf(const OrdemServico &os, const QDateTime &now)
{
    if (is(os.status, QLatin1String("finalizado"))) {
        if (is(os.statusFechamento, QLatin1String("concluido")))
            return Situacao::OsConcluida;
        if (is(os.statusFechamento, QLatin1String("sem_conclusao")))
            return Situacao::OsSemConclusao;
        return Situacao::OsFinalizada;
    }
    if (is(os.status, QLatin1String("aguardando_agendamento")))
        return Situacao::OsSemAgendamento;
    if (!is(os.status, QLatin1String("pendente")))
        return Situacao::OsDesconhecida;
    if (!os.inicioExecutado.isEmpty())
        return Situacao::OsEmExecucao;
    const QDateTime end = deadline(os);
    return end.isValid() && end <= now ? Situacao::OsAtrasada : Situacao::OsPendente;
}

} // namespace guiche
