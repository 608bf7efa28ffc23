// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "demo/demobuilder.h"

// The customers somebody made up on purpose, each to show something.
namespace guiche
{

namespace democode
{
inline constexpr int seed = 1204; // the three rows of the document this project began with
inline constexpr int oldTimer = 1015; // protocolos of 15 digits, years ago, all closed
inline constexpr int mixed = 1588; // every standing a row can have
inline constexpr int bakery = 2077; // more than the API can send at once
inline constexpr int lettered = 2410; // CNPJ with letters
inline constexpr int quiet = 3000; // has never called

// From here on none of the others' codes.
inline constexpr int firstApart = 5000;
inline constexpr int pastApart = 6000;
inline constexpr int fullDay = 5070; // 70 rows, on one day
inline constexpr int overfullDay = 5130; // 130 rows, on one day: more than the API can be made to tell
inline constexpr int year = 5137; // 137 rows, over a year
inline constexpr int twofold = 5250; // the code of this one is the id of a servico of the next one
inline constexpr int twofoldServico = 5251;
} // namespace democode

struct DemoCase {
    Cliente cliente;
    QList<Atendimento> atendimentos;
};

DemoCase demoSeedCase();
DemoCase demoOldTimerCase(DemoBuilder &builder);
DemoCase demoMixedCase(DemoBuilder &builder);
DemoCase demoBakeryCase(DemoBuilder &builder);
DemoCase demoLetteredCase(DemoBuilder &builder);
DemoCase demoQuietCase(DemoBuilder &builder);
// Their rows have ids already. Those of the first three are all pending, those of the last two not.
DemoCase demoYearCase(DemoBuilder &builder);
DemoCase demoFullDayCase(DemoBuilder &builder);
DemoCase demoOverfullDayCase(DemoBuilder &builder);
DemoCase demoTwofoldCodigoCase(DemoBuilder &builder);
DemoCase demoTwofoldServicoCase(DemoBuilder &builder);

} // namespace guiche
