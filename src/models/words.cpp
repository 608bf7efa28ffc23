// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QCoreApplication>

namespace guiche
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(guiche::Words)
};

} // namespace

QString wordFor(Situacao situacao)
{
    switch (situacao) {
    case Situacao::Pendente:
        return Words::tr("Pending", "atendimento");
    case Situacao::Fechado:
        return Words::tr("Closed", "atendimento");
    case Situacao::OsPendente:
        return Words::tr("Scheduled", "ordem de serviço");
    case Situacao::OsAtrasada:
        return Words::tr("Late", "ordem de serviço");
    case Situacao::OsEmExecucao:
        return Words::tr("In progress", "ordem de serviço");
    case Situacao::OsSemAgendamento:
        return Words::tr("To be scheduled", "ordem de serviço");
    case Situacao::OsConcluida:
        return Words::tr("Completed", "ordem de serviço");
    case Situacao::OsSemConclusao:
        return Words::tr("Not completed", "ordem de serviço");
    case Situacao::OsFinalizada:
        return Words::tr("Finished", "ordem de serviço");
    case Situacao::OsDesconhecida:
        return Words::tr("Unknown", "ordem de serviço");
    }
    Q_UNREACHABLE();
}

QString wordFor(SituacaoServico situacao)
{
    switch (situacao) {
    case SituacaoServico::Habilitado:
        return Words::tr("Service active");
    case SituacaoServico::SuspensoDebito:
        return Words::tr("Suspended for debt");
    case SituacaoServico::Suspenso:
        return Words::tr("Suspended");
    case SituacaoServico::Aguardando:
        return Words::tr("Waiting", "serviço");
    case SituacaoServico::Cancelado:
        return Words::tr("Cancelled", "serviço");
    case SituacaoServico::Desconhecida:
        return {};
    }
    Q_UNREACHABLE();
}

QString wordFor(TipoBusca tipo)
{
    switch (tipo) {
    case TipoBusca::PorCodigoCliente:
        return Words::tr("Customer code");
    case TipoBusca::PorCpfCnpj:
        return Words::tr("CPF or CNPJ");
    case TipoBusca::PorIdClienteServico:
        return Words::tr("Service ID");
    case TipoBusca::PorProtocolo:
        return Words::tr("Protocolo");
    }
    Q_UNREACHABLE();
}

QString wordFor(OrderBy orderBy)
{
    switch (orderBy) {
    case OrderBy::DataCadastro:
        return Words::tr("Opening date");
    case OrderBy::DataFechamento:
        return Words::tr("Closing date");
    }
    Q_UNREACHABLE();
}

QString closingWord(const QString &statusFechamento)
{
    if (statusFechamento.compare(QLatin1String("concluido"), Qt::CaseInsensitive) == 0)
        return Words::tr("Completed", "status_fechamento");
    if (statusFechamento.compare(QLatin1String("sem_conclusao"), Qt::CaseInsensitive) == 0)
        return Words::tr("Not completed", "status_fechamento");
    return shownLine(statusFechamento);
}

QString situacaoText(const Atendimento &atendimento)
{
    const QString label = shownLine(atendimento.status);
    const Situacao situacao = situacaoOf(atendimento);
    const QString word = wordFor(situacao);
    if (label.isEmpty() || label.compare(word, Qt::CaseInsensitive) == 0)
        return word;
    // The provider's labels are free text: one that sounds open may stand on a closed atendimento.
    return situacao == Situacao::Fechado ? QString(word % QStringLiteral(" · ") % label) : label;
}

QString situacaoText(const OrdemServico &os, Situacao situacao)
{
    const bool isKnown = situacao != Situacao::OsDesconhecida || os.status.isEmpty();
    return isKnown ? wordFor(situacao) : shownLine(os.status);
}

QString situacaoText(const Servico &servico)
{
    if (const QString label = shownLine(servico.status); !label.isEmpty())
        return label;
    const QString word = wordFor(situacaoOf(servico));
    return word.isEmpty() ? shownLine(servico.statusPrefixo) : word;
}

QString windowText(const WallTime &start, const WallTime &end)
{
    if (end.isEmpty())
        return shownLine(start.text());
    const QString dash = start.isEmpty() ? QStringLiteral("– ") : QStringLiteral(" – ");
    const bool isOneDay = start.isReadable() && end.isReadable() && start.date() == end.date() && end.hasTime();
    return shownLine(start.text()) % dash
        % (isOneDay ? end.time().toString(QStringLiteral("HH:mm")) : shownLine(end.text()));
}

} // namespace guiche
