// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/windowwalk.h"

#include <algorithm>

namespace guiche
{

namespace
{

using Gap = Completeness::Gap;

// Whether the first rows of a day and its last ones, `backwards` coming last one first, are two ends of one list that
// leave nothing between them: what they have in common is the end of the one and, turned around, the beginning of the
// other. To have much in common is no proof, nor is a single row: a server that puts rows of the same moment in the same
// order both times shows the same ones twice.
bool meet(const QList<Atendimento> &forwards, const QList<Atendimento> &backwards)
{
    QSet<IdAtendimento> ids;
    for (const Atendimento &row : backwards)
        ids.insert(row.id);
    const auto common = std::ranges::count_if(
        forwards, [&ids](const Atendimento &row) { return !row.id.isEmpty() && ids.contains(row.id); });
    constexpr qsizetype fewest = 2;
    return common >= fewest
        && std::equal(forwards.cend() - common, forwards.cend(), backwards.crbegin(), backwards.crbegin() + common,
                      [](const Atendimento &a, const Atendimento &b) { return a.id == b.id; });
}

QDate dayOf(const Atendimento &row)
{
    return row.dataCadastro.date();
}

} // namespace

WindowWalk::WindowWalk(const AtendimentoQuery &query)
    : m_query(query)
{
    m_query.outroTipo.reset();
    m_query.limit = AtendimentoQuery::largestLimit;
    m_query.orderBy = OrderBy::DataCadastro;
    m_query.order = Qt::AscendingOrder;
    m_next = m_query;
    m_completeness.gap = Gap::Cancelled;
}

void WindowWalk::take(const AtendimentoReply &reply)
{
    Q_ASSERT(m_next);
    const qsizetype added = add(reply.atendimentos);
    m_skipped += reply.skipped;
    const bool isFull = reply.received >= m_query.limit;
    if (const std::optional<Gap> gap = objection(reply.atendimentos, isFull))
        end(*gap);
    else if (m_step != Step::Window)
        takeDay(reply.atendimentos, isFull);
    else if (!isFull)
        finish();
    else
        takeFullWindow(reply.atendimentos, added);
}

std::optional<Gap> WindowWalk::objection(const QList<Atendimento> &rows, bool isFull) const
{
    const auto isOutside = [this](const Atendimento &row) {
        const QDate day = dayOf(row);
        return day.isValid()
            && ((m_next->dataInicio && day < *m_next->dataInicio) || (m_next->dataFim && day > *m_next->dataFim));
    };
    if (std::ranges::any_of(rows, isOutside))
        return Gap::WindowIgnored;
    // A reply with room left holds all there is, in whatever order.
    if (!isFull)
        return {};
    if (rows.isEmpty() || !std::ranges::all_of(rows, &WallTime::isReadable, &Atendimento::dataCadastro))
        return Gap::UnreadableDate;
    if (!std::ranges::is_sorted(rows, {}, dayOf))
        return Gap::OutOfOrder;
    return {};
}

void WindowWalk::takeFullWindow(const QList<Atendimento> &rows, qsizetype added)
{
    const QDate last = dayOf(rows.last());
    if (dayOf(rows.first()) == last) {
        m_day = last;
        askDay(Step::DayForwards);
    } else if (added == 0) {
        end(Gap::NoProgress);
    } else {
        m_dayReached = last.addDays(-1);
        askFrom(last);
    }
}

void WindowWalk::takeDay(const QList<Atendimento> &rows, bool isFull)
{
    if (!isFull) {
        leaveDay(true);
    } else if (m_step == Step::DayForwards) {
        m_forwards = rows;
        askDay(Step::DayBackwards);
    } else {
        leaveDay(meet(m_forwards, rows));
    }
}

void WindowWalk::leaveDay(bool isWhole)
{
    m_dayReached = m_day;
    m_forwards.clear();
    if (!isWhole)
        m_completeness.daysNotCompleted.append(m_day);
    if (m_query.dataFim && m_day >= *m_query.dataFim)
        finish();
    else
        askFrom(m_day.addDays(1));
}

void WindowWalk::askFrom(QDate day)
{
    m_step = Step::Window;
    m_next = m_query;
    m_next->dataInicio = day;
}

void WindowWalk::askDay(Step step)
{
    m_step = step;
    m_next = m_query;
    m_next->dataInicio = m_day;
    m_next->dataFim = m_day;
    m_next->order = step == Step::DayForwards ? Qt::AscendingOrder : Qt::DescendingOrder;
}

qsizetype WindowWalk::add(const QList<Atendimento> &rows)
{
    const qsizetype before = m_rows.size();
    for (const Atendimento &row : rows) {
        if (!isKnown(row, before))
            m_rows.append(row);
        m_ids.insert(row.id);
    }
    return m_rows.size() - before;
}

bool WindowWalk::isKnown(const Atendimento &row, qsizetype before) const
{
    // Without an id two equal rows of one reply are two; what an earlier reply had is the same again.
    return row.id.isEmpty() ? std::find(m_rows.cbegin(), m_rows.cbegin() + before, row) != m_rows.cbegin() + before
                            : m_ids.contains(row.id);
}

void WindowWalk::end(Gap gap)
{
    if (m_next)
        m_completeness.gap = gap;
    m_next.reset();
}

void WindowWalk::finish()
{
    end(m_completeness.daysNotCompleted.isEmpty() ? Gap::None : Gap::FullDays);
}

} // namespace guiche
