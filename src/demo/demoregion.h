// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

// Where the demo's provider works, and the words of its queue: all of it made up.
namespace guiche
{

struct DemoBairro {
    QStringView nome;
    QStringView cidade;
    double longitude;
    double latitude;
};

struct DemoQueueStatus {
    QStringView prefixo;
    QStringView descricao;
    QStringView cor;
};

std::span<const DemoBairro> demoBairros();
QStringView demoUf();
// In which the connection fails: its index.
int demoOutbreakBairro();
// Those of pending ones; the last is one that no client can know beforehand.
std::span<const DemoQueueStatus> demoQueueStatus();
// That of closed ones.
const DemoQueueStatus &demoQueueClosedStatus();

} // namespace guiche
