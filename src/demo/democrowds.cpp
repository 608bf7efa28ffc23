// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democases.h"

#include <algorithm>

// The customers whose rows one reply cannot hold, and a number that means two of them. They came to the demo after the
// others, so that their rows bring their own ids: those of the others stay as they were.
namespace guiche
{

namespace
{

// Ids no other customer's rows have, in the order of registration.
void numberApart(DemoCase &crowd)
{
    std::ranges::stable_sort(crowd.atendimentos, {}, [](const Atendimento &a) { return a.dataCadastro.sortKey(); });
    int id = crowd.cliente.codigo.text().toInt() * 1000;
    for (Atendimento &row : crowd.atendimentos) {
        row.id = IdAtendimento(QString::number(++id));
        for (OrdemServico &os : row.ordensServico) {
            os.id = IdOrdemServico(QString::number(++id));
            os.numero = os.id.text();
        }
    }
}

// So many calls on one day, some minutes apart.
DemoCase dayCase(DemoBuilder &builder, int codigo, const QString &nome, int calls, int daysAgo)
{
    const DemoAssinante assinante = builder.newAssinante(codigo, nome, builder.newCnpj(), 2);
    const DemoMoment begin = builder.now().plusDays(-daysAgo).at(7);
    DemoCase result{assinante.cliente, {}};
    for (int i = 0; i < calls; ++i)
        result.atendimentos << builder.atendimento(assinante, builder.dice().pick(demoThemes()),
                                                   begin.plusMinutes(i * 5).plusSeconds(builder.dice().below(300)));
    numberApart(result);
    return result;
}

void addCalls(DemoBuilder &builder, const DemoAssinante &assinante, DemoCase &result, int pending, int closed)
{
    for (int i = 0; i < pending + closed; ++i) {
        const DemoTheme &theme = builder.dice().pick(demoThemes());
        Atendimento row = builder.atendimento(assinante, theme, builder.officeHours(1 + 4 * i));
        row.servico = assinante.servicos.first();
        if (i >= pending)
            builder.close(row, theme);
        result.atendimentos << row;
    }
    numberApart(result);
}

} // namespace

DemoCase demoYearCase(DemoBuilder &builder)
{
    constexpr int calls = 137;
    constexpr int firstDay = 364;
    const DemoAssinante assinante = builder.newAssinante(
        democode::year, QStringLiteral("CONDOMÍNIO RESIDENCIAL PARQUE DOS IPÊS"), builder.newCnpj(), 3);
    DemoCase result{assinante.cliente, {}};
    for (int i = 0; i < calls; ++i) {
        const DemoTheme &theme = builder.dice().pick(demoThemes());
        Atendimento row =
            builder.atendimento(assinante, theme, builder.officeHours(firstDay - i * (firstDay - 1) / (calls - 1)));
        if (i % 10 == 0 && !theme.osTipo.isEmpty())
            builder.addOs(row, theme, DemoOs::SemAgendamento);
        result.atendimentos << row;
    }
    numberApart(result);
    return result;
}

DemoCase demoFullDayCase(DemoBuilder &builder)
{
    return dayCase(builder, democode::fullDay, QStringLiteral("HOTEL POUSADA BELA VISTA LTDA"), 70, 9);
}

DemoCase demoOverfullDayCase(DemoBuilder &builder)
{
    return dayCase(builder, democode::overfullDay, QStringLiteral("CENTRO EMPRESARIAL ALVORADA"), 130, 16);
}

DemoCase demoTwofoldCodigoCase(DemoBuilder &builder)
{
    const DemoAssinante assinante =
        builder.newAssinante(democode::twofold, QStringLiteral("TEREZA CRISTINA BRANDÃO"), builder.newCpf());
    DemoCase result{assinante.cliente, {}};
    addCalls(builder, assinante, result, 2, 3);
    return result;
}

DemoCase demoTwofoldServicoCase(DemoBuilder &builder)
{
    DemoAssinante assinante =
        builder.newAssinante(democode::twofoldServico, QStringLiteral("OTÁVIO LUÍS FIGUEIREDO"), builder.newCpf());
    assinante.servicos.first().id = IdClienteServico(QString::number(democode::twofold));
    DemoCase result{assinante.cliente, {}};
    addCalls(builder, assinante, result, 3, 1);
    return result;
}

} // namespace guiche
