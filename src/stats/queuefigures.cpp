// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/queuefigures.h"

#include "queue/queuenames.h"
#include "queue/queuerows.h"
#include "queue/queuetable.h"
#include "queue/rowfilter.h"
#include "queue/walltimekey.h"
#include "stats/standingrows.h"

#include <algorithm>
#include <optional>
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
        , m_firstDay(first.isValid() ? first.toJulianDay() : 0)
    {
        if (first.isValid() && last.isValid() && first <= last) {
            m_opened.resize(static_cast<size_t>(first.daysTo(last)) + 1);
            m_closed.resize(m_opened.size());
        }
    }

    bool has(const WallTime &when) const
    {
        const qint64 day = when.isReadable() ? when.date().toJulianDay() - m_firstDay : -1;
        return day >= 0 && day < static_cast<qint64>(m_opened.size());
    }
    void addOpened(qint64 julianDay) { add(m_opened, julianDay - m_firstDay); }
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
        if (when.isReadable())
            add(counts, when.date().toJulianDay() - m_firstDay);
    }

    static void add(std::vector<int> &counts, qint64 day)
    {
        if (day >= 0 && day < static_cast<qint64>(counts.size()))
            ++counts[static_cast<size_t>(day)];
    }

    QDate m_first;
    qint64 m_firstDay;
    std::vector<int> m_opened;
    std::vector<int> m_closed;
};

// Of a time as a QueueTable keeps it.
void addMoment(QueueFigures &figures, qint64 opened)
{
    constexpr qint64 weekDays = 7;
    constexpr int secondsPerHour = 3600;
    const int second = walltimekey::isTime(opened) ? walltimekey::secondOfDay(opened) : -1;
    if (second < 0) {
        ++figures.withoutHour;
        return;
    }
    const qint64 weekday = walltimekey::julianDay(opened) % weekDays; // day 0 was a Monday
    ++figures.registered[static_cast<size_t>(weekday)][static_cast<size_t>(second / secondsPerHour)];
}

// What of a filter can be asked of closed ones too; nothing: something cannot.
std::optional<QueueFilter> askedOfClosed(const QueueFilter &filter)
{
    QueueFilter asked;
    for (const Facet facet : {Facet::Tipo, Facet::Bairro, Facet::Cidade})
        asked.of(facet) = filter.of(facet);
    QueueFilter others = filter;
    others.openedOn.reset();
    return others == asked ? std::optional(asked) : std::nullopt;
}

bool isAsked(const QueueFilter &asked, const ClosedAtendimento &closed)
{
    const auto isAmong = [&asked](Facet facet, const QString &value) {
        return asked.of(facet).isEmpty() || asked.of(facet).contains(value);
    };
    return isAmong(Facet::Tipo, closed.tipo) && isAmong(Facet::Bairro, closed.bairro)
        && isAmong(Facet::Cidade, closed.cidade);
}

void countOpened(DayCount &days, const QueueTable &table, std::span<const Slot> rows)
{
    for (const Slot slot : rows) {
        const qint64 opened = table.columns().opened[slot];
        if (isStanding(table, slot) && walltimekey::isTime(opened))
            days.addOpened(walltimekey::julianDay(opened));
    }
}

void countDays(QueueFigures &figures, const QueueTable &table, std::span<const Slot> rows,
               std::span<const ClosedAtendimento> closed, const FiguresQuestion &question)
{
    const std::optional<QueueFilter> asked = askedOfClosed(question.filter);
    figures.areDaysOfAll = !asked.has_value();
    const QueueFilter filter = asked.value_or(QueueFilter());
    DayCount days(question.firstDay, question.lastDay);
    if (filter == question.filter)
        countOpened(days, table, rows);
    else
        countOpened(days, table, RowFilter(table, filter, {question.now, {}, nullptr}).matching());
    ClosedOnce once(table, closed.size());
    for (const ClosedAtendimento &one : closed) {
        // The quicker question first.
        if ((!days.has(one.dataCadastro) && !days.has(one.dataFechamento)) || !isAsked(filter, one)
            || !once.counts(one))
            continue;
        days.addOpened(one.dataCadastro);
        days.addClosed(one.dataFechamento);
    }
    figures.days = days.days();
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
    for (const Slot slot : rows) {
        if (!isStanding(table, slot))
            continue;
        const Urgency urgency = table.due(slot).urgencyAt(question.now);
        const AgeBand band = bandAt(table.openedAt(slot), question.now);
        const qint64 opened = table.columns().opened[slot];
        ++figures.pending;
        ++figures.ageing[static_cast<size_t>(band)][static_cast<size_t>(urgency)];
        setores.add(slot, urgency == Urgency::Late);
        responsaveis.add(slot, urgency == Urgency::Late);
        addMoment(figures, opened);
    }
    countDays(figures, table, rows, closed, question);
    figures.setores = setores.most(question.topNames);
    figures.responsaveis = responsaveis.most(question.topNames);
    return figures;
}

} // namespace guiche
