// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"
#include "core/situacao.h"

#include <QString>
#include <QVariant>

namespace guiche
{

// The tree's columns. Both kinds of row share them: what has no meaning for a kind is empty there.
enum class Column {
    Numero, // protocolo; number of the OS
    Abertura,
    Tipo,
    Situacao,
    Programado, // OS only
    Executado, // OS only
    Responsavel,
    Setor,
    Cliente,
    Fechamento, // date
    Resultado, // how it was closed, and why
    Servico,
    Descricao,
};
inline constexpr int columnCount = 13;

QString columnTitle(Column column);

// What a cell shows, on one line.
QString columnText(const Atendimento &atendimento, Column column, Privacy privacy = Privacy::Open);
QString columnText(const OrdemServico &os, Situacao situacao, Column column, Privacy privacy = Privacy::Open);

// What a cell is worth as plain text elsewhere: numbers without the spaces that group them for the eye.
QString columnPlainText(const Atendimento &atendimento, Column column, Privacy privacy = Privacy::Open);
QString columnPlainText(const OrdemServico &os, Situacao situacao, Column column, Privacy privacy = Privacy::Open);

// What a column is sorted by; dates as dates, numbers as numbers, and never by what was masked.
// Invalid for an empty cell.
QVariant columnSortKey(const Atendimento &atendimento, Column column);
QVariant columnSortKey(const OrdemServico &os, Situacao situacao, Column column);

} // namespace guiche
