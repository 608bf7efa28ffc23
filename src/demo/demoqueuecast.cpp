// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoqueuecast.h"

#include "demo/demobuilder.h"

#include <algorithm>

namespace guiche
{

namespace
{

constexpr int firstId = 10'000'000;
constexpr int firstCpf = 1'000'000; // counted on from here, far behind those of the other customers
constexpr qint32 secondsPerHour = 3600;

// What a trait is drawn for: one number each, so that no trait follows from another.
enum Purpose : quint64 {
    Theme,
    Customer,
    Draft,
    Owner,
    Os,
    FailedOs,
    Sector,
    Second,
    Words,
    Tail,
    Plan,
    Given,
    Family
};

// Hours until one of the type is late.
int hoursFor(const DemoTheme &theme)
{
    if (theme.tipo.startsWith(u"TÉCNICO - SEM"))
        return 24;
    return theme.tipo.startsWith(u"TÉCNICO") ? 48 : theme.tipo.startsWith(u"FINANCEIRO") ? 72 : 7 * 24;
}

// "-501h 6min", as the server writes it.
QString timeLeft(qint64 minutes)
{
    const qint64 whole = std::abs(minutes);
    const QString sign = minutes < 0 ? QStringLiteral("-") : QString();
    return sign % QString::number(whole / 60) % QStringLiteral("h ") % QString::number(whole % 60)
        % QStringLiteral("min");
}

} // namespace

quint64 demoChance(quint64 seed, quint64 number, quint64 purpose)
{
    // splitmix64
    quint64 z = (seed << 40) + number * 0x9E3779B97F4A7C15U + purpose * 0xD1B54A32D192ED03U;
    for (const quint64 factor : {0xBF58476D1CE4E5B9U, 0x94D049BB133111EBU}) {
        z ^= z >> 29;
        z *= factor;
    }
    return z ^ (z >> 32);
}

DemoQueueCast::DemoQueueCast(DemoMoment origin, quint32 seed, int size)
    : m_origin(origin)
    , m_seed(seed)
    , m_customers(customersOf(size))
{
}

int DemoQueueCast::customersOf(int size)
{
    return std::clamp(size, 256, 1'000'000) / 4;
}

int DemoQueueCast::customerWith(const QString &cpf, int size)
{
    if (cpf.size() != 11)
        return -1;
    const qint64 root = cpf.first(9).toLongLong();
    for (int customer = 0; customer < customersOf(size); ++customer) {
        if (demoCpfRoot(firstCpf + customer) == root)
            return demoCpf(firstCpf + customer).plain() == cpf ? customer : -1;
    }
    return -1;
}

quint64 DemoQueueCast::chance(const DemoEntry &entry, quint64 purpose) const
{
    return demoChance(m_seed, entry.number, purpose);
}

bool DemoQueueCast::percent(const DemoEntry &entry, quint64 purpose, int share) const
{
    return chance(entry, purpose) % 100 < static_cast<quint64>(share);
}

int DemoQueueCast::customerOf(const DemoEntry &entry) const
{
    const quint64 drawn = chance(entry, Customer);
    const auto bairros = static_cast<int>(demoBairros().size());
    if (entry.isOutbreak) // whoever lives there
        return demoOutbreakBairro() + bairros * static_cast<int>(drawn % static_cast<quint64>(m_customers / bairros));
    // A few call again and again.
    const int crowd = drawn % 8 == 0 ? std::max(8, m_customers / 40) : m_customers;
    return static_cast<int>((drawn >> 8) % static_cast<quint64>(crowd));
}

bool DemoQueueCast::isDraft(const DemoEntry &entry) const
{
    return entry.isPending() && !entry.isOutbreak && chance(entry, Draft) % 64 == 0;
}

const DemoTheme &DemoQueueCast::themeOf(const DemoEntry &entry) const
{
    const auto themes = demoThemes();
    if (entry.isOutbreak)
        return themes.front();
    const quint64 drawn = chance(entry, Theme);
    return themes[drawn % 3 == 0 ? (drawn >> 8) % 3 : (drawn >> 8) % themes.size()]; // a third is about bad connections
}

const DemoBairro &DemoQueueCast::bairroOf(const DemoEntry &entry) const
{
    return demoBairros()[static_cast<size_t>(customerOf(entry)) % demoBairros().size()];
}

Protocolo DemoQueueCast::protocoloOf(const DemoEntry &entry) const
{
    // Not demoProtocolo(): its dice cost more than all the rest of a row.
    const DemoMoment begun = momentOf(entry.begun);
    const QString tail = QString::number(1'000'000 + chance(entry, Tail) % 1'000'000).sliced(1);
    return Protocolo(begun.date().toString(QStringLiteral("yyyyMMdd")) % begun.time().toString(QStringLiteral("HHmmss"))
                     % tail);
}

QString DemoQueueCast::nomeOf(int customer) const
{
    const auto of = [this, customer](std::span<const QStringView> names, quint64 purpose) {
        return names[demoChance(m_seed, static_cast<quint64>(customer), purpose) % names.size()].toString();
    };
    return of(demoFirstNames(), Given) % u' ' % of(demoLastNames(), Family);
}

Cliente DemoQueueCast::clienteOf(int customer) const
{
    return {CodigoCliente(QString::number(firstCodigo + customer)), nomeOf(customer), demoCpf(firstCpf + customer)};
}

Servico DemoQueueCast::servicoOf(int customer) const
{
    const auto planos = demoHomePlanos();
    const DemoPlano &plano = planos[demoChance(m_seed, static_cast<quint64>(customer), Plan) % planos.size()];
    const DemoServicoStatus &status = demoServicoStatus().front();
    return {.id = IdClienteServico(QString::number(firstServico + customer)),
            .numeroPlano = QStringLiteral("1"),
            .nome = plano.nome.toString(),
            .valor = Valor::fromCentavos(plano.centavos),
            .status = status.status.toString(),
            .statusPrefixo = status.prefixo.toString()};
}

void DemoQueueCast::addOwner(const DemoEntry &entry, QueuedAtendimento &row) const
{
    row.hasClienteServico = entry.isOutbreak || chance(entry, Owner) % 60 != 0;
    if (!row.hasClienteServico)
        return;
    const int customer = customerOf(entry);
    const DemoBairro &bairro = bairroOf(entry);
    row.codigoCliente = CodigoCliente(QString::number(firstCodigo + customer));
    row.cliente = nomeOf(customer);
    row.servico = servicoOf(customer).nome;
    row.bairro = bairro.nome.toString();
    row.cidade = bairro.cidade.toString();
    row.uf = demoUf().toString();
}

void DemoQueueCast::addCounts(const DemoEntry &entry, QueuedAtendimento &row) const
{
    if (themeOf(entry).osTipo.isEmpty() || isDraft(entry) || entry.isOutbreak || !percent(entry, Os, 65))
        return;
    row.osTotal = percent(entry, FailedOs, 20) ? 2 : 1;
    row.osAbertas = entry.isPending() ? 1 : 0;
    row.osFechadas = row.osTotal - row.osAbertas;
}

QueuedAtendimento DemoQueueCast::queued(const DemoEntry &entry, DemoMoment now) const
{
    const DemoTheme &theme = themeOf(entry);
    const DemoMoment begun = momentOf(entry.begun);
    const DemoMoment until = entry.isPending() ? now : momentOf(entry.closed);
    const DemoQueueStatus &status = entry.isPending() ? demoQueueStatus()[entry.status] : demoQueueClosedStatus();
    QueuedAtendimento row;
    row.id = IdAtendimento(QString::number(firstId + static_cast<int>(entry.number)));
    row.protocolo = protocoloOf(entry);
    row.dataCadastro = begun.wallTime();
    row.isRascunho = isDraft(entry);
    row.tipo = theme.tipo.toString();
    row.status = status.descricao.toString();
    row.statusPrefixo = status.prefixo.toString();
    row.setor = percent(entry, Sector, 85) ? theme.setor.toString() : QString();
    if (entry.responsavel != DemoEntry::nobody && !row.isRascunho) {
        const auto people = demoAttendants();
        row.responsaveis = people[entry.responsavel].toString();
        if (chance(entry, Second) % 25 == 0)
            row.responsaveis += QStringLiteral(", ") % people[(entry.responsavel + 1U) % people.size()];
    }
    addOwner(entry, row);
    addCounts(entry, row);
    if (entry.lastMessage != DemoEntry::never) {
        const DemoMoment said = momentOf(entry.lastMessage);
        row.ultimaMensagem = said.plusSeconds(-(said.secondsOfDay() % 60)).wallTime(); // told to the minute
    }
    row.clock.minutosEmAberto = until.secondsSince(begun) / 60;
    if (entry.isPending()) {
        row.clock.minutosRestantes = qint64{hoursFor(theme)} * 60 - *row.clock.minutosEmAberto;
        row.clock.tempoRestante = timeLeft(*row.clock.minutosRestantes);
    } else {
        row.dataFechamento = until.wallTime();
        row.statusFechamento = QStringLiteral("concluido");
    }
    return row;
}

Atendimento DemoQueueCast::whole(const DemoEntry &entry) const
{
    // Seen from its end, or from the queue's beginning: later an appointment would move with every question.
    const qint32 seen = entry.isPending() ? std::max(0, entry.begun + secondsPerHour) : entry.closed;
    DemoBuilder builder(momentOf(seen), static_cast<quint32>(chance(entry, Words)));
    const QueuedAtendimento row = queued(entry, momentOf(seen));
    const DemoTheme &theme = themeOf(entry);
    const int customer = customerOf(entry);
    Atendimento result =
        builder.atendimento({clienteOf(customer), {servicoOf(customer)}}, theme, momentOf(entry.begun));
    result.id = row.id;
    result.protocolo = row.protocolo;
    result.usuarioResponsavel = row.responsaveis;
    result.setorResponsavel = row.setor;
    result.status = row.status;
    for (int i = 0; i < row.osFechadas; ++i)
        builder.addOs(result, theme, i + 1 < row.osTotal ? DemoOs::SemConclusao : DemoOs::Concluida);
    if (row.osAbertas > 0)
        builder.addOs(result, theme, chance(entry, Words) % 2 == 0 ? DemoOs::SemAgendamento : DemoOs::Programada);
    const int id = row.id.text().toInt() * 4;
    for (int i = 0; i < row.osTotal; ++i) {
        result.ordensServico[i].id = IdOrdemServico(QString::number(id + i));
        result.ordensServico[i].numero = QString::number(id + i);
    }
    if (!entry.isPending()) {
        builder.close(result, theme);
        result.dataFechamento = row.dataFechamento;
        result.statusFechamento = row.statusFechamento;
        result.status = row.status;
    }
    return result;
}

} // namespace guiche
