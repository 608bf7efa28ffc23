// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demobuilder.h"

#include <algorithm>

namespace guiche
{

namespace
{

constexpr int opens = 8;
constexpr int closes = 18;
constexpr int secondsOpen = (closes - opens) * 3600;

constexpr int firstServico = 20001;
constexpr int firstAtendimento = 5001;
constexpr int firstOrdemServico = 2001;
constexpr int firstOrdemServicoNumero = 1604; // the ERP's two counters run apart (samples: 131 and 125)

DemoMoment momentOf(const WallTime &time)
{
    return DemoMoment(time.date(), time.hasTime() ? time.time() : QTime(0, 0));
}

// Puts the check digits after `head`. Trying all hundred keeps the arithmetic in one place, core.
CpfCnpj withCheckDigits(const QString &head)
{
    for (int digits = 0; digits < 100; ++digits) {
        CpfCnpj document(head + QStringLiteral("%1").arg(digits, 2, 10, QLatin1Char('0')));
        if (document.hasValidCheckDigits())
            return document;
    }
    Q_UNREACHABLE();
}

// Spread over the whole range, and never twice: the factor has no divisor in common with a power of ten.
qint64 scattered(int count, qint64 range)
{
    constexpr qint64 factor = 48'271'397;
    return (count * factor + 271'828'183) % range;
}

} // namespace

DemoBuilder::DemoBuilder(DemoMoment now, quint32 seed)
    : m_now(now)
    , m_dice(seed)
{
}

DemoMoment DemoBuilder::officeHours(int daysAgo)
{
    if (daysAgo > 0)
        return m_now.plusDays(-daysAgo).at(opens).plusSeconds(m_dice.below(secondsOpen));
    return m_now.plusSeconds(-m_dice.below(std::clamp(m_now.secondsOfDay(), 1, secondsOpen)));
}

CpfCnpj DemoBuilder::newCpf()
{
    return demoCpf(++m_documents);
}

CpfCnpj DemoBuilder::newCnpj()
{
    const qint64 root = scattered(++m_documents, 100'000'000);
    return withCheckDigits(QStringLiteral("%1").arg(root, 8, 10, QLatin1Char('0')) % QStringLiteral("0001"));
}

Servico DemoBuilder::newServico(const DemoPlano &plano, const DemoServicoStatus &status, int numeroPlano)
{
    return {.id = IdClienteServico(QString::number(firstServico + m_servicos++)),
            .numeroPlano = QString::number(numeroPlano),
            .nome = plano.nome.toString(),
            .valor = Valor::fromCentavos(plano.centavos),
            .status = status.status.toString(),
            .statusPrefixo = status.prefixo.toString()};
}

DemoAssinante DemoBuilder::newAssinante(int codigo, const QString &nome, const CpfCnpj &documento, int servicos)
{
    DemoAssinante result{{CodigoCliente(QString::number(codigo)), nome, documento}, {}};
    const auto planos = documento.kind() == CpfCnpj::Kind::Cpf ? demoHomePlanos() : demoPlanos();
    for (int i = 0; i < servicos; ++i) {
        const auto &inUse = demoServicoStatus().front();
        const auto &status = m_dice.percent(75) ? inUse : m_dice.pick(demoServicoStatus());
        result.servicos.append(newServico(m_dice.pick(planos), status, i + 1));
    }
    return result;
}

Atendimento DemoBuilder::atendimento(const DemoAssinante &assinante, const DemoTheme &theme, DemoMoment begun)
{
    Atendimento result;
    result.protocolo = demoProtocolo(begun, m_dice);
    result.descricaoAbertura = theme.aberturas[m_dice.below(2)].toString();
    result.tipo = theme.tipo.toString();
    result.usuarioAbertura = m_dice.pick(demoAttendants()).toString();
    result.usuarioResponsavel = m_dice.percent(85) ? m_dice.pick(demoAttendants()).toString() : QString();
    result.dataCadastro = begun.wallTime();
    result.setorResponsavel = m_dice.percent(90) ? theme.setor.toString() : QString();
    result.status = m_dice.pick(demoOpenStatus()).toString();
    result.cliente = assinante.cliente;
    if (theme.aboutServico)
        result.servico = assinante.servicos.at(m_dice.below(static_cast<int>(assinante.servicos.size())));
    return result;
}

void DemoBuilder::addOs(Atendimento &atendimento, const DemoTheme &theme, DemoOs standing)
{
    // Minutes after the call, or after the visit before this one.
    DemoMoment registered = momentOf(atendimento.dataCadastro);
    if (!atendimento.ordensServico.isEmpty() && atendimento.ordensServico.last().terminoExecutado.isReadable())
        registered = momentOf(atendimento.ordensServico.last().terminoExecutado);
    registered = std::min(registered.plusSeconds(m_dice.between(20, 900)), m_now);

    OrdemServico os;
    os.dataCadastro = registered.wallTime();
    os.tipo = theme.osTipo.toString();
    os.descricaoAbertura = atendimento.descricaoAbertura;
    os.descricaoServico = atendimento.descricaoAbertura;
    os.usuarioAbertura = atendimento.usuarioAbertura;
    os.cliente = atendimento.cliente;
    os.servico = atendimento.servico;
    schedule(os, standing, registered);
    if (standing == DemoOs::Concluida || standing == DemoOs::SemConclusao)
        finish(os, theme, standing == DemoOs::Concluida, registered);
    atendimento.ordensServico.append(os);
}

void DemoBuilder::schedule(OrdemServico &os, DemoOs standing, DemoMoment registered)
{
    os.status = QStringLiteral("pendente");
    const int hour = m_dice.between(8, 16);
    DemoMoment start = registered.plusDays(1).at(hour);
    switch (standing) {
    case DemoOs::SemAgendamento:
        os.status = QStringLiteral("aguardando_agendamento");
        start = registered.plusMinutes(60); // the ERP's placeholder, as in the samples
        break;
    case DemoOs::Programada:
        start = m_now.plusDays(m_dice.between(1, 4)).at(hour);
        break;
    case DemoOs::Atrasada:
        start = std::max(registered, m_now.plusDays(-m_dice.between(1, 2)).at(hour));
        break;
    case DemoOs::EmExecucao:
        start = m_now.plusMinutes(-m_dice.between(45, 60));
        os.inicioExecutado = start.plusMinutes(m_dice.between(5, 30)).wallTime();
        break;
    case DemoOs::Concluida:
    case DemoOs::SemConclusao:
        break;
    }
    os.inicioProgramado = start.wallTime();
    os.terminoProgramado = start.plusMinutes(standing == DemoOs::SemAgendamento ? 60 : 120).wallTime();
}

void DemoBuilder::finish(OrdemServico &os, const DemoTheme &theme, bool concluded, DemoMoment registered)
{
    // A visit of the last hours is told by the clock rather than by its appointment, lest it lie ahead of now.
    DemoMoment start = momentOf(os.inicioProgramado).plusMinutes(m_dice.between(0, 40));
    DemoMoment end = start.plusMinutes(m_dice.between(25, 110));
    end = std::min(end, m_now);
    start = std::max(registered, std::min(start, end.plusMinutes(-10)));

    os.status = QStringLiteral("finalizado");
    os.statusFechamento = concluded ? QStringLiteral("concluido") : QStringLiteral("sem_conclusao");
    os.inicioExecutado = start.wallTime();
    os.terminoExecutado = std::max(start, end).wallTime();
    os.usuarioFechamento = m_dice.pick(demoTechnicians()).toString();
    os.descricaoFechamento = concluded ? theme.osFechamento.toString()
                                       : QStringLiteral("Cliente ausente. Ligado duas vezes sem resposta, reagendar.");
}

void DemoBuilder::close(Atendimento &atendimento, const DemoTheme &theme)
{
    DemoMoment end = momentOf(atendimento.dataCadastro).plusMinutes(m_dice.between(3, 2 * 24 * 60));
    bool concluded = true;
    if (!atendimento.ordensServico.isEmpty()) {
        const OrdemServico &last = atendimento.ordensServico.last();
        end = momentOf(last.terminoExecutado).plusMinutes(m_dice.between(10, 300));
        concluded = last.statusFechamento == QLatin1String("concluido");
    }
    if (atendimento.ordensServico.isEmpty() && (end.time().hour() < opens || end.time().hour() >= opens + 12))
        end = end.plusMinutes(12 * 60); // desks close by day
    atendimento.dataFechamento = std::min(end, m_now).wallTime();
    atendimento.statusFechamento = concluded ? QStringLiteral("concluido") : QStringLiteral("sem_conclusao");
    atendimento.descricaoFechamento =
        concluded ? theme.fechamento.toString() : QStringLiteral("Encerrado após três tentativas de contato.");
    atendimento.motivoFechamento = concluded ? theme.motivo.toString() : QStringLiteral("Cliente sem contato");
    atendimento.usuarioFechamento = m_dice.pick(demoAttendants()).toString();
    atendimento.status = m_dice.pick(demoClosedStatus()).toString();
}

qint64 demoCpfRoot(int count)
{
    return scattered(count, 1'000'000'000);
}

CpfCnpj demoCpf(int count)
{
    return withCheckDigits(QStringLiteral("%1").arg(demoCpfRoot(count), 9, 10, QLatin1Char('0')));
}

Protocolo demoProtocolo(DemoMoment begun, DemoDice &dice)
{
    const bool isLong = begun.date().year() >= 2022;
    const int tail = dice.below(isLong ? 1'000'000 : 10);
    return Protocolo(begun.date().toString(QStringLiteral("yyyyMMdd")) % begun.time().toString(QStringLiteral("HHmmss"))
                     % QStringLiteral("%1").arg(tail, isLong ? 6 : 1, 10, QLatin1Char('0')));
}

void numberDemoRows(QList<Atendimento> &atendimentos)
{
    std::ranges::stable_sort(atendimentos, {}, [](const Atendimento &a) { return a.dataCadastro.sortKey(); });
    QList<OrdemServico *> ordens;
    int nextId = firstAtendimento;
    for (Atendimento &a : atendimentos) {
        if (!a.id.isEmpty())
            continue;
        a.id = IdAtendimento(QString::number(nextId++));
        for (OrdemServico &os : a.ordensServico)
            ordens.append(&os);
    }
    std::ranges::stable_sort(ordens, {}, [](const OrdemServico *os) { return os->dataCadastro.sortKey(); });
    int index = 0;
    for (OrdemServico *os : ordens) {
        os->id = IdOrdemServico(QString::number(firstOrdemServico + index));
        os->numero = QString::number(firstOrdemServicoNumero + index);
        ++index;
    }
}

} // namespace guiche
