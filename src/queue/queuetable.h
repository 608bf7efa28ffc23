// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"
#include "queue/due.h"
#include "queue/queuefields.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace guiche
{

class QueueRows;

// What an update did. Slots of `removed` are free from then on and may be given to other rows by the next update.
struct QueueDelta {
    std::vector<Slot> added;
    std::vector<Slot> changed; // any visible value, mark, agenda or due
    std::vector<Slot> removed;
    bool isEverything = false; // rows may have other Slots than before: begin anew

    bool isEmpty() const { return added.empty() && changed.empty() && removed.empty() && !isEverything; }
};

// The rows of the queue, each once, in memory that suits a hundred thousand of them: values that rows share are held once
// and known by a number, so that filtering, counting and grouping look at numbers. Belongs to the desk, which changes it;
// whoever shows it only reads, on the same thread.
class QueueTable
{
public:
    using DueOf = std::function<Due(const QueuedAtendimento &, qint64 receivedAt)>;

    QueueTable();
    ~QueueTable();
    Q_DISABLE_COPY_MOVE(QueueTable)

    qsizetype size() const; // of rows that are there, those marked Gone too
    std::span<const Slot> all() const; // of every row that is there, in no order
    // Put together at every call (some 0.3 µs), as rows are not kept in that form: ask once and hold it.
    QueuedAtendimento row(Slot slot) const;
    std::optional<Slot> find(const IdAtendimento &id) const;

    RowMark mark(Slot slot) const;
    Agenda agenda(Slot slot) const;
    const Due &due(Slot slot) const;
    qint64 openedAt(Slot slot) const; // seconds as in Due; Due::never where dataCadastro cannot be read
    qint64 receivedAt(Slot slot) const; // when the server last told of it, same seconds

    // Facets other than Urgencia and Idade: which of values(facet) the row has. 0 is always the empty text.
    // A city is told apart by its state, as its column shows it: "Formiga/MG".
    quint32 code(Facet facet, Slot slot) const;
    const std::vector<QString> &values(Facet facet) const;
    // The columns themselves, for loops over all rows.
    const QueueRows &columns() const;
    bool isThere(Slot slot) const; // any number may be asked

    // Rows that are new are added, others replaced; `marks` says whether that is to be seen (not while first loading).
    // What only the server's clock or `receivedAt` tells anew marks no row. A row that was Gone is Changed. Closed rows
    // are put like others: whoever calls drops them. A row without id is known by its protocolo.
    QueueDelta put(std::span<const QueuedAtendimento> rows, qint64 receivedAt, bool marks);
    // Rows that are no longer pending or no longer told of: marked Gone, or removed at once if nothing is to be seen.
    QueueDelta drop(std::span<const IdAtendimento> ids, bool marks);
    // Gone rows go, other marks vanish.
    QueueDelta acknowledge(std::span<const Slot> slots);
    QueueDelta acknowledgeAll();
    QueueDelta setAgenda(const IdAtendimento &id, Agenda agenda);
    // From now on, and for the rows that are there. While rows come again, a due time from the server's clock that moves by
    // less than that clock's minute stays.
    QueueDelta setDueOf(DueOf dueOf);
    QueueDelta clear();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace guiche
