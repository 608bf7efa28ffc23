// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

// The words the demo's rows are made of. They are data, in the language of the ERP's users: never translated.
namespace guiche
{

// One reason to call, from the first sentence to the last.
struct DemoTheme {
    QStringView tipo;
    QStringView setor;
    QStringView aberturas[2];
    QStringView osTipo; // empty: solved at the desk, without an ordem de serviço
    QStringView osFechamento;
    QStringView fechamento;
    QStringView motivo; // motivo_fechamento
    bool aboutServico = true; // the row names the service it is about
};

struct DemoPlano {
    QStringView nome;
    qint64 centavos;
};

struct DemoServicoStatus {
    QStringView status;
    QStringView prefixo;
};

std::span<const DemoTheme> demoThemes();
// The theme whose `tipo` this is; there must be one.
const DemoTheme &demoTheme(QStringView tipo);
std::span<const DemoPlano> demoPlanos();
// Those a private person would take.
std::span<const DemoPlano> demoHomePlanos();
// The first is that of a service in use.
std::span<const DemoServicoStatus> demoServicoStatus();

std::span<const QStringView> demoFirstNames();
std::span<const QStringView> demoLastNames();
std::span<const QStringView> demoCompanies();
std::span<const QStringView> demoAttendants();
std::span<const QStringView> demoTechnicians();

std::span<const QStringView> demoOpenStatus();
std::span<const QStringView> demoClosedStatus();

} // namespace guiche
