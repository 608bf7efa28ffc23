// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/walltime.h"

#include <QString>

namespace guiche
{

// What is kept of an atendimento that is no longer pending, for what is counted: nothing that names a person.
struct ClosedAtendimento {
    IdAtendimento id;
    CodigoCliente codigoCliente;
    WallTime dataCadastro;
    WallTime dataFechamento; // empty: closed, nobody knows when
    QString tipo;
    QString bairro;
    QString cidade; // with its state, as Facet::Cidade has it

    friend bool operator==(const ClosedAtendimento &, const ClosedAtendimento &) = default;
};

} // namespace guiche
