// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace guiche
{

// A row of the queue by its place in the QueueTable: stays what it is as long as the row is there.
using Slot = quint32;

// What the queue shows of a row, one column each. Views keep them by name (see nameOf()), so the order may change.
enum class QueueColumn {
    Prazo, // time left or late, see Due; the icon of its urgency
    Idade, // time since dataCadastro, ticking
    Protocolo,
    Cliente,
    Codigo,
    Tipo,
    Status,
    Responsavel,
    Setor,
    Os, // open of all: "1 of 3"
    Abertura,
    UltimaMensagem,
    Servico,
    Bairro,
    Cidade, // with its UF: "Santo Antônio do Monte/MG"
};
inline constexpr int queueColumnCount = 15;

// What rows can be narrowed down and grouped by: few values, many rows each.
enum class Facet { Urgencia, Tipo, Status, Setor, Responsavel, Cidade, Bairro, Idade };
inline constexpr int facetCount = 8;

// Age in whole days since dataCadastro: the words are the window's.
enum class AgeBand { UnderOneDay, OneToThree, ThreeToSeven, SevenToFifteen, FifteenToThirty, OverThirty, Unknown };
inline constexpr int ageBandCount = 7;

// How a row stands against its deadline.
enum class Urgency { Late, Warning, OnTime, NoDeadline };
inline constexpr int urgencyCount = 4;

// What happened to a row since a person last acknowledged it.
enum class RowMark : quint8 { None, New, Changed, Gone };

// Whether an open ordem de serviço has an appointment. The queue's route gives counts only: it is known once the row was
// asked for on the main route, and unknown again once the counts change.
enum class Agenda : quint8 { Unknown, NoOpenOs, Scheduled, Unscheduled };

} // namespace guiche
