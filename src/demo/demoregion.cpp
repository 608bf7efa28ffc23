// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoregion.h"

namespace guiche
{

namespace
{

constexpr DemoBairro bairros[] = {
    {u"CENTRO", u"Serra Clara", -45.2931, -20.0912},
    {u"JARDIM DAS ACÁCIAS", u"Serra Clara", -45.2822, -20.0987},
    {u"SÃO JUDAS", u"Serra Clara", -45.3049, -20.0834},
    {u"VILA NOVA", u"Serra Clara", -45.2987, -20.1043},
    {u"ALTO DA BOA VISTA", u"Serra Clara", -45.2755, -20.0866},
    {u"PARQUE DOS IPÊS", u"Serra Clara", -45.3108, -20.0951},
    {u"CENTRO", u"Ribeirão do Ipê", -45.1204, -20.1733},
    {u"NOSSA SENHORA APARECIDA", u"Ribeirão do Ipê", -45.1287, -20.1651},
    {u"SANTA LUZIA", u"Ribeirão do Ipê", -45.1133, -20.1809},
    {u"BELA VISTA", u"Ribeirão do Ipê", -45.1066, -20.1694},
    {u"CENTRO", u"Porto das Palmeiras", -45.4412, -20.2266},
    {u"BEIRA RIO", u"Porto das Palmeiras", -45.4498, -20.2311},
    {u"INDUSTRIAL", u"Porto das Palmeiras", -45.4305, -20.2188},
    {u"CENTRO", u"Nova Esperança do Vale", -45.3577, -19.9544},
    {u"VILA OPERÁRIA", u"Nova Esperança do Vale", -45.3644, -19.9601},
    {u"ZONA RURAL", u"Nova Esperança do Vale", -45.3899, -19.9322},
};

constexpr DemoQueueStatus status[] = {
    {u"pendente", u"Pendente", u"md-orange-500-bg"},
    {u"aguardando_analise", u"Aguardando Análise", u"md-deep-orange-A700-bg"},
    {u"em_atendimento", u"Em Atendimento", u"md-blue-500-bg"},
    {u"aguardando_cliente", u"Aguardando Cliente", u"md-amber-500-bg"},
    {u"aguardando_terceiros", u"Aguardando Terceiros", u"md-brown-500-bg"},
    {u"agendado", u"Agendado", u"md-teal-500-bg"},
    {u"n3_tratativa_especial", u"N3 – Tratativa Especial", u"md-purple-500-bg"},
};

constexpr DemoQueueStatus queueClosedStatus = {u"finalizado", u"Finalizado", u"md-green-500-bg"};

} // namespace

std::span<const DemoBairro> demoBairros()
{
    return bairros;
}

QStringView demoUf()
{
    return u"MG";
}

int demoOutbreakBairro()
{
    return 3;
}

std::span<const DemoQueueStatus> demoQueueStatus()
{
    return status;
}

const DemoQueueStatus &demoQueueClosedStatus()
{
    return queueClosedStatus;
}

} // namespace guiche
