// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/queuedatendimento.h"
#include "queue/pagewalk.h"

#include <QList>
#include <QMetaType>
#include <QSet>

#include <functional>
#include <optional>

namespace guiche
{

// The list behind GET …/atendimento/todos as contract.md has it, with ways to fall short of that, and no wire.
struct PagedServer {
    QList<int> ids = {}; // in the order the server has them
    bool hasPaginacao = true;
    bool ignoresPagina = false;
    int cap = 0; // the most a page holds, and what `pagina` counts in
    std::optional<qint64> total = {}; // what it says, in place of how many there are
    std::optional<qint64> last = {};

    QueuePage answer(const QueueQuery &query) const;
    static QList<int> counted(int count, int first = 1);
};

QueuedAtendimento queuedRow(int id, QDate day = QDate(2026, 3, 10));

// Walks to the end, and fails the test if there is none or a row is doubled.
struct WalkRun {
    explicit WalkRun(PageWalkOptions options = {})
        : walk(QDate(2026, 3, 1), QDate(2026, 3, 31), options)
    {
    }

    using Answer = std::function<Result<QueuePage>(const QueueQuery &)>;
    void run(const PagedServer &server);
    void run(const Answer &answer);
    // The ids that count as being there; each once, in their order.
    QList<int> there() const;

    PageWalk walk;
    QList<QueueQuery> asked;
    QSet<int> came; // ids told to put
    int mostInFlight = 0;
};

QString nameOf(PageWalk::Outcome outcome);

} // namespace guiche

Q_DECLARE_METATYPE(guiche::PagedServer)
