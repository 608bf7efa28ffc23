// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "demo/demodice.h"
#include "demo/demomoment.h"
#include "demo/demovocabulary.h"

namespace guiche
{

// Where an ordem de serviço stands, seen from the demo's now.
enum class DemoOs { SemAgendamento, Programada, Atrasada, EmExecucao, Concluida, SemConclusao };

// A customer and what they subscribe to (never empty).
struct DemoAssinante {
    Cliente cliente;
    QList<Servico> servicos;
};

// Makes customers and rows that hang together: nothing happens after now, an ordem de serviço is registered after its
// atendimento, a protocolo tells its registration date. Rows come without ids; number() gives them at the end.
class DemoBuilder
{
public:
    DemoBuilder(DemoMoment now, quint32 seed);

    DemoDice &dice() { return m_dice; }
    DemoMoment now() const { return m_now; }
    // Some moment of office hours that day; today, of the hours gone by.
    DemoMoment officeHours(int daysAgo);

    // A document never given before, with right check digits. Fictitious: the number is counted, not taken from anybody.
    CpfCnpj newCpf();
    CpfCnpj newCnpj();
    Servico newServico(const DemoPlano &plano, const DemoServicoStatus &status, int numeroPlano);
    DemoAssinante newAssinante(int codigo, const QString &nome, const CpfCnpj &documento, int servicos = 1);

    // Open, without ordens de serviço.
    Atendimento atendimento(const DemoAssinante &assinante, const DemoTheme &theme, DemoMoment begun);
    void addOs(Atendimento &atendimento, const DemoTheme &theme, DemoOs standing);
    // Closed after its last ordem de serviço, or within some two days when it has none.
    void close(Atendimento &atendimento, const DemoTheme &theme);

private:
    void schedule(OrdemServico &os, DemoOs standing, DemoMoment registered);
    void finish(OrdemServico &os, const DemoTheme &theme, bool concluded, DemoMoment registered);

    DemoMoment m_now;
    DemoDice m_dice;
    int m_documents = 0;
    int m_servicos = 0;
};

// The CPF number `count` of those that newCpf() gives, and its first nine digits. Any two counts below 10⁹ have others.
CpfCnpj demoCpf(int count);
qint64 demoCpfRoot(int count);

// The number known to the customer: 20 digits since 2022, 15 before (contract.md, Types).
Protocolo demoProtocolo(DemoMoment begun, DemoDice &dice);

// Ids and numbers, counted up in the order of registration as the ERP does; rows that have an id keep theirs.
void numberDemoRows(QList<Atendimento> &atendimentos);

} // namespace guiche
