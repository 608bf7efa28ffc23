// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demodata.h"

#include "demo/demobuilder.h"
#include "demo/democases.h"

namespace guiche
{

namespace
{

constexpr quint32 diceSeed = 1204;
constexpr int firstOtherCodigo = 3001;
constexpr int yearOfDays = 365;

QString personName(DemoDice &dice)
{
    return dice.pick(demoFirstNames()) % u' ' % dice.pick(demoLastNames());
}

// Old calls are closed, but for the odd forgotten one.
bool isClosedBy(int daysAgo, DemoDice &dice)
{
    return dice.percent(daysAgo > 15 ? 92 : daysAgo > 2 ? 45 : 10);
}

DemoOs openStanding(int daysAgo, DemoDice &dice)
{
    static constexpr DemoOs standings[] = {DemoOs::SemAgendamento, DemoOs::Programada, DemoOs::Programada,
                                           DemoOs::EmExecucao, DemoOs::Atrasada};
    const std::size_t possible = daysAgo > 2 ? 5 : daysAgo > 0 ? 4 : 3;
    return dice.pick(std::span(standings).first(possible));
}

Atendimento otherRow(DemoBuilder &builder, const DemoAssinante &assinante)
{
    DemoDice &dice = builder.dice();
    const DemoTheme &theme = dice.pick(demoThemes());
    const int daysAgo = dice.percent(40) ? dice.below(10) : dice.below(yearOfDays);
    Atendimento row = builder.atendimento(assinante, theme, builder.officeHours(daysAgo));
    const bool hasOs = !theme.osTipo.isEmpty() && dice.percent(80);
    // A visit takes a day to come about, so that today's calls with one are still open.
    if (isClosedBy(daysAgo, dice) && !(hasOs && daysAgo < 2)) {
        if (hasOs && dice.percent(20))
            builder.addOs(row, theme, DemoOs::SemConclusao);
        if (hasOs && (row.ordensServico.isEmpty() || daysAgo > 5))
            builder.addOs(row, theme, DemoOs::Concluida);
        builder.close(row, theme);
    } else if (hasOs) {
        builder.addOs(row, theme, openStanding(daysAgo, dice));
    }
    return row;
}

int otherCodigo(int index)
{
    const int codigo = firstOtherCodigo + index;
    return codigo < democode::firstApart ? codigo : codigo + democode::pastApart - democode::firstApart;
}

DemoCase otherCase(DemoBuilder &builder, int index)
{
    DemoDice &dice = builder.dice();
    const auto companies = demoCompanies();
    const bool isCompany = index % 5 == 4;
    const auto company = static_cast<std::size_t>(index / 5) % companies.size();
    const DemoAssinante assinante = isCompany
        ? builder.newAssinante(otherCodigo(index), companies[company].toString(), builder.newCnpj(), 2)
        : builder.newAssinante(otherCodigo(index), personName(dice), builder.newCpf(), dice.between(1, 2));
    DemoCase result{assinante.cliente, {}};
    const int calls = dice.between(1, 6);
    for (int i = 0; i < calls; ++i)
        result.atendimentos.append(otherRow(builder, assinante));
    return result;
}

} // namespace

DemoData demoData(const QDateTime &now, int otherClientes)
{
    DemoBuilder builder(DemoMoment(now.date(), now.time()), diceSeed);
    DemoData data;
    const auto add = [&data](const DemoCase &added) {
        data.clientes.append(added.cliente);
        data.atendimentos.append(added.atendimentos);
    };
    add(demoSeedCase());
    add(demoOldTimerCase(builder));
    add(demoMixedCase(builder));
    add(demoBakeryCase(builder));
    add(demoLetteredCase(builder));
    add(demoQuietCase(builder));
    for (int i = 0; i < otherClientes; ++i)
        add(otherCase(builder, i));
    add(demoYearCase(builder));
    add(demoFullDayCase(builder));
    add(demoOverfullDayCase(builder));
    add(demoTwofoldCodigoCase(builder));
    add(demoTwofoldServicoCase(builder));
    numberDemoRows(data.atendimentos);
    return data;
}

} // namespace guiche
