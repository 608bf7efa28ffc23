// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filterchips.h"

#include "models/queuewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace guiche
{

namespace
{

constexpr qsizetype mostChipsOfFacet = 3;

class ChipWords
{
    Q_DECLARE_TR_FUNCTIONS(guiche::FilterChips)
};

void addFacet(QList<FilterChip> &chips, const QueueFilter &filter, Facet facet, Privacy privacy)
{
    const QSet<QString> &chosen = filter.of(facet);
    if (chosen.size() > mostChipsOfFacet) {
        QueueFilter without = filter;
        without.of(facet).clear();
        chips << FilterChip{
            ChipWords::tr("%1: %n chosen", "facet", static_cast<int>(chosen.size())).arg(wordFor(facet)), without};
        return;
    }
    QStringList values(chosen.begin(), chosen.end());
    values.sort();
    for (const QString &value : values) {
        QueueFilter without = filter;
        without.of(facet).remove(value);
        chips << FilterChip{
            ChipWords::tr("%1: %2", "facet, value").arg(wordFor(facet), facetValueText(facet, value, privacy)),
            without};
    }
}

void addConditions(QList<FilterChip> &chips, const QueueFilter &filter)
{
    constexpr std::array flags = {&QueueConditions::unassigned,      &QueueConditions::withoutOs,
                                  &QueueConditions::unscheduledOs,   &QueueConditions::mine,
                                  &QueueConditions::repeatCustomers, &QueueConditions::changes};
    for (const auto flag : flags) {
        if (!(filter.conditions.*flag))
            continue;
        QueueFilter without = filter;
        without.conditions.*flag = false;
        chips << FilterChip{wordFor(flag), without};
    }
    if (filter.conditions.stalledDays) {
        QueueFilter without = filter;
        without.conditions.stalledDays.reset();
        chips << FilterChip{ChipWords::tr("Stalled for %1 d", "days").arg(*filter.conditions.stalledDays), without};
    }
}

void addChosenInCharts(QList<FilterChip> &chips, const QueueFilter &filter)
{
    const QLocale locale;
    if (filter.openedOn) {
        QueueFilter without = filter;
        without.openedOn.reset();
        const QString day = filter.openedOn->toString(QStringLiteral("dd/MM/yyyy"));
        chips << FilterChip{ChipWords::tr("Opened on %1").arg(day), without};
    }
    if (filter.weekday) {
        QueueFilter without = filter;
        without.weekday.reset();
        chips << FilterChip{
            ChipWords::tr("Opened: %1", "day of the week").arg(locale.standaloneDayName(*filter.weekday)), without};
    }
    if (filter.hour) {
        QueueFilter without = filter;
        without.hour.reset();
        chips << FilterChip{ChipWords::tr("Opened: %1:00 to %1:59", "hour").arg(*filter.hour, 2, 10, QLatin1Char('0')),
                            without};
    }
}

} // namespace

QList<FilterChip> chipsOf(const QueueFilter &filter, Privacy privacy)
{
    QList<FilterChip> chips;
    if (filter.drafts == Drafts::Only) {
        QueueFilter without = filter;
        without.drafts = Drafts::Hidden;
        chips << FilterChip{ChipWords::tr("Drafts"), without};
    }
    addConditions(chips, filter);
    for (int i = 0; i < facetCount; ++i)
        addFacet(chips, filter, Facet(i), privacy);
    addChosenInCharts(chips, filter);
    return chips;
}

} // namespace guiche
