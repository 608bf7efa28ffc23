// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/closedatendimento.h"
#include "queue/queuefields.h"

#include <QList>
#include <QString>

#include <span>

namespace guiche
{

class QueueTable;
struct QueueFilter;

// How many of one type in one bairro are more than chance, and within how long.
struct OutbreakRule {
    int least; // at least 2
    int hours; // at least 1

    friend bool operator==(const OutbreakRule &, const OutbreakRule &) = default;
};

struct Outbreak {
    QString tipo;
    QString bairro;
    QString cidade; // with its state, as Facet::Cidade has it; may be empty
    int count = 0;
    qint64 since = 0; // the first one's dataCadastro, seconds as in Due

    friend bool operator==(const Outbreak &, const Outbreak &) = default;
};

// Registered within the last hours up to `now`, pending or closed since; most first, then the latest, then by name. Rows
// without a type or a bairro, drafts and those marked Gone never count. Clocks disagree: a row may be ahead of `now` by
// as much as the rule looks back.
QList<Outbreak> outbreaksIn(const QueueTable &table, std::span<const ClosedAtendimento> closed, qint64 now,
                            const OutbreakRule &rule);

// Narrows the filter down to the outbreak's rows, whatever it was before.
void applyOutbreak(QueueFilter &filter, const Outbreak &outbreak);

} // namespace guiche
