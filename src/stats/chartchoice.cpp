// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/chartchoice.h"

#include "queue/queuefilter.h"
#include "queue/queuenames.h"

namespace guiche
{

namespace
{

// The parts of a filter that one chart speaks of, as a choice would have them.
struct Parts {
    QueueFilter filter;

    void operator()(const BandChoice &choice)
    {
        filter.of(Facet::Idade) = {nameOf(choice.band)};
        if (choice.urgency)
            filter.of(Facet::Urgencia) = {nameOf(*choice.urgency)};
    }

    void operator()(const DayChoice &choice) { filter.openedOn = choice.openedOn; }

    void operator()(const LoadChoice &choice)
    {
        filter.of(choice.facet) = {choice.value};
        if (choice.lateOnly)
            filter.of(Facet::Urgencia) = {nameOf(Urgency::Late)};
    }

    void operator()(const MomentChoice &choice)
    {
        filter.weekday = choice.weekday;
        filter.hour = choice.hour;
    }
};

struct Undo {
    QueueFilter &filter;

    void operator()(const BandChoice &choice)
    {
        filter.of(Facet::Idade).clear();
        if (choice.urgency)
            filter.of(Facet::Urgencia).clear();
    }

    void operator()(const DayChoice &) { filter.openedOn.reset(); }

    void operator()(const LoadChoice &choice)
    {
        filter.of(choice.facet).clear();
        if (choice.lateOnly)
            filter.of(Facet::Urgencia).clear();
    }

    void operator()(const MomentChoice &)
    {
        filter.weekday.reset();
        filter.hour.reset();
    }
};

QueueFilter with(const QueueFilter &filter, const ChartChoice &choice)
{
    Parts parts{filter};
    std::visit(parts, choice);
    return parts.filter;
}

} // namespace

void applyChoice(QueueFilter &filter, const ChartChoice &choice)
{
    if (isChosen(filter, choice))
        std::visit(Undo{filter}, choice);
    else
        filter = with(filter, choice);
}

bool isChosen(const QueueFilter &filter, const ChartChoice &choice)
{
    return with(filter, choice) == filter;
}

} // namespace guiche
