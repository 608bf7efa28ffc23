// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/queuefigures.h"

#include "queue/queuenames.h"
#include "queue/queuetable.h"
#include "stats/standingrows.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace guiche
{

namespace
{

using Load = QueueFigures::Load;

// By the table's number of the value: counted without looking at a text.
class LoadCount
{
public:
    LoadCount(const QueueTable &table, Facet facet)
        : m_table(table)
        , m_facet(facet)
        , m_counts(table.values(facet).size())
    {
    }

    void add(Slot slot, bool isLate)
    {
        const quint32 code = m_table.code(m_facet, slot);
        ++m_counts[code].pending;
        if (isLate)
            ++m_counts[code].late;
    }

    QueueFigures::Loads most(int topNames) const
    {
        const std::vector<QString> &values = m_table.values(m_facet);
        QList<Load> loads;
        for (size_t code = 0; code < m_counts.size(); ++code) {
            if (m_counts[code].pending > 0)
                loads.append({values[code], m_counts[code].pending, m_counts[code].late});
        }
        const auto end = loads.begin() + std::clamp<qsizetype>(topNames, 0, loads.size());
        std::partial_sort(loads.begin(), end, loads.end(), [](const Load &a, const Load &b) {
            return std::tie(b.pending, b.late, a.name) < std::tie(a.pending, a.late, b.name);
        });

        QueueFigures::Loads most;
        most.otherNames = static_cast<int>(loads.end() - end);
        for (auto other = end; other != loads.end(); ++other) {
            most.others.pending += other->pending;
            most.others.late += other->late;
        }
        loads.erase(end, loads.end());
        most.top = loads;
        return most;
    }

private:
    struct Count {
        int pending = 0;
        int late = 0;
    };

    const QueueTable &m_table;
    Facet m_facet;
    std::vector<Count> m_counts;
};

// A count for each day of the window.
class DayCount
{
public:
    DayCount(QDate first, QDate last)
        : m_first(first)
    {
        if (first.isValid() && last.isValid() && first <= last) {
            m_opened.resize(static_cast<size_t>(first.daysTo(last)) + 1);
            m_closed.resize(m_opened.size());
        }
    }

    void addOpened(const WallTime &when) { add(m_opened, when); }
    void addClosed(const WallTime &when) { add(m_closed, when); }

    QList<QueueFigures::Day> days() const
    {
        QList<QueueFigures::Day> days;
        days.reserve(static_cast<qsizetype>(m_opened.size()));
        for (size_t i = 0; i < m_opened.size(); ++i)
            days.append({m_first.addDays(static_cast<qint64>(i)), m_opened[i], m_closed[i]});
        return days;
    }

private:
    void add(std::vector<int> &counts, const WallTime &when) const
    {
        if (!when.isReadable())
            return;
        const qint64 day = m_first.daysTo(when.date());
        if (day >= 0 && day < static_cast<qint64>(counts.size()))
            ++counts[static_cast<size_t>(day)];
    }

    QDate m_first;
    std::vector<int> m_opened;
    std::vector<int> m_closed;
};

void addMoment(QueueFigures &figures, const WallTime &when)
{
    if (!when.isReadable() || !when.hasTime()) {
        ++figures.withoutHour;
        return;
    }
    const auto weekday = static_cast<size_t>(when.date().dayOfWeek() - 1);
    ++figures.registered[weekday][static_cast<size_t>(when.time().hour())];
}

AgeBand bandAt(qint64 openedAt, qint64 now)
{
    return openedAt == Due::never ? AgeBand::Unknown : ageBandOf(now - openedAt);
}

} // namespace

QueueFigures figuresOf(const QueueTable &table, std::span<const Slot> rows, std::span<const ClosedAtendimento> closed,
                       const FiguresQuestion &question)
{
    QueueFigures figures;
    LoadCount setores(table, Facet::Setor);
    LoadCount responsaveis(table, Facet::Responsavel);
    DayCount days(question.firstDay, question.lastDay);

    for (const Slot slot : rows) {
        if (!isStanding(table, slot))
            continue;
        const Urgency urgency = table.due(slot).urgencyAt(question.now);
        const AgeBand band = bandAt(table.openedAt(slot), question.now);
        const WallTime &dataCadastro = table.row(slot).dataCadastro;
        ++figures.pending;
        ++figures.ageing[static_cast<size_t>(band)][static_cast<size_t>(urgency)];
        setores.add(slot, urgency == Urgency::Late);
        responsaveis.add(slot, urgency == Urgency::Late);
        days.addOpened(dataCadastro);
        addMoment(figures, dataCadastro);
    }
    ClosedOnce once(table);
    for (const ClosedAtendimento &one : closed) {
        if (!once.counts(one))
            continue;
        days.addOpened(one.dataCadastro);
        days.addClosed(one.dataFechamento);
    }
    figures.setores = setores.most(question.topNames);
    figures.responsaveis = responsaveis.most(question.topNames);
    figures.days = days.days();
    return figures;
}

} // namespace guiche
