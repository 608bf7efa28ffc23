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

} // namespace guiche
