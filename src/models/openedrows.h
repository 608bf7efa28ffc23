// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "queue/queuefields.h"

#include <QStringList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace guiche
{

// What the main route told of the rows that were opened: few among very many.
class OpenedRows
{
public:
    enum class State {
        NotAsked, // or what is there is that of an earlier state of the row
        Loading,
        Loaded,
        Unavailable, // could not be loaded; `problem` says why
    };
    enum class Kind { Opening, OrdemServico, NoOrdens, Loading, Unavailable };

    // What stands below a row, one line each.
    struct Line {
        Kind kind;
        size_t os = 0; // among the ordens de serviço
        QString key; // tells it from its neighbours

        friend bool operator==(const Line &, const Line &) = default;
    };

    struct Opened {
        State state = State::NotAsked;
        std::optional<Atendimento> content;
        QString problem;
        std::vector<Line> lines; // as linesOf() says
    };

    const Opened *find(Slot slot) const;
    Opened &at(Slot slot) { return m_opened[slot]; }
    void forget(Slot slot) { m_opened.erase(slot); }
    void clear() { m_opened.clear(); }
    State state(Slot slot) const;
    template<typename Visit>
    void forEach(const Visit &visit) const
    {
        for (const auto &[slot, opened] : m_opened)
            visit(slot, opened);
    }

    static std::vector<Line> linesOf(const Opened &opened);

private:
    std::unordered_map<Slot, Opened> m_opened;
};

} // namespace guiche
