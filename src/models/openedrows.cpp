// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/openedrows.h"

namespace guiche
{

const OpenedRows::Opened *OpenedRows::find(Slot slot) const
{
    const auto found = m_opened.find(slot);
    return found == m_opened.end() ? nullptr : &found->second;
}

OpenedRows::State OpenedRows::state(Slot slot) const
{
    const Opened *opened = find(slot);
    return opened ? opened->state : State::NotAsked;
}

std::vector<OpenedRows::Line> OpenedRows::linesOf(const Opened &opened)
{
    std::vector<Line> lines;
    if (opened.content) {
        lines.push_back({Kind::Opening, 0, QStringLiteral("opening")});
        const QList<OrdemServico> &ordens = opened.content->ordensServico;
        if (ordens.isEmpty())
            lines.push_back({Kind::NoOrdens, 0, QStringLiteral("none")});
        for (qsizetype i = 0; i < ordens.size(); ++i)
            lines.push_back({Kind::OrdemServico, static_cast<size_t>(i), QStringLiteral("os/") % ordens[i].id.text()});
    } else if (opened.state == State::Loading) {
        lines.push_back({Kind::Loading, 0, QStringLiteral("loading")});
    }
    if (opened.state == State::Unavailable)
        lines.push_back({Kind::Unavailable, 0, QStringLiteral("unavailable")});
    return lines;
}

} // namespace guiche
