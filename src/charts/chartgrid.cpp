// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartgrid.h"

#include "models/queuewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace guiche
{

namespace
{

struct GridWords {
    Q_DECLARE_TR_FUNCTIONS(guiche::GridWords)

public:
    static QString shortOf(AgeBand band)
    {
        switch (band) {
        case AgeBand::UnderOneDay:
            return tr("< 1 d", "days of age, along an axis");
        case AgeBand::OneToThree:
            return tr("1–3 d", "days of age, along an axis");
        case AgeBand::ThreeToSeven:
            return tr("3–7 d", "days of age, along an axis");
        case AgeBand::SevenToFifteen:
            return tr("7–15 d", "days of age, along an axis");
        case AgeBand::FifteenToThirty:
            return tr("15–30 d", "days of age, along an axis");
        case AgeBand::OverThirty:
            return tr("≥ 30 d", "days of age, along an axis");
        case AgeBand::Unknown:
            return tr("?", "age unknown, along an axis");
        }
        Q_UNREACHABLE();
    }

    // As it stands behind a row's name, and in a legend.
    static QString of(Urgency urgency) { return QLocale().toLower(wordFor(urgency)); }

    static QString of(int value) { return QLocale().toString(value); }

    static QString ofCell(const QString &row, const QString &column, int value)
    {
        return tr("%1, %2: %3", "row, column: value").arg(row, column, of(value));
    }

    static QString ofRow(const QString &row, int value) { return tr("%1: %2", "row: value").arg(row, of(value)); }

    static QString pending(int count) { return tr("%Ln pending", "atendimentos", count); }
    static QString late(int count) { return tr("%Ln late", "atendimentos", count); }
    static QString opened(int count) { return tr("%Ln opened", "atendimentos", count); }
    static QString closed(int count) { return tr("%Ln closed", "atendimentos", count); }
};

int sumOf(const std::array<int, urgencyCount> &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

void addLoad(ChartGrid &grid, const QueueFigures::Load &load, const QString &name, std::optional<LoadChoice> choice)
{
    const int others = load.pending - load.late;
    std::optional<LoadChoice> late = choice;
    if (late)
        late->lateOnly = true;
    grid.rows << name;
    grid.cells.push_back({load.late, GridWords::ofCell(name, grid.columns[0], load.late), late});
    grid.cells.push_back({others, GridWords::ofCell(name, grid.columns[1], others), choice});
    grid.wholes.push_back({load.pending,
                           GridWords::tr("%1: %2, %3", "name: pending, late")
                               .arg(name, GridWords::pending(load.pending), GridWords::late(load.late)),
                           choice});
}

} // namespace

ChartGrid ageingGrid(const QueueFigures &figures)
{
    ChartGrid grid{.title = wordFor(Facet::Idade), .summary = GridWords::pending(figures.pending)};
    for (int urgency = 0; urgency < urgencyCount; ++urgency)
        grid.columns << GridWords::of(Urgency(urgency));
    for (int i = 0; i < ageBandCount; ++i) {
        const auto band = AgeBand(i);
        const auto &counts = figures.ageing[static_cast<size_t>(i)];
        const int sum = sumOf(counts);
        if (band == AgeBand::Unknown && sum == 0)
            continue;
        const QString name = wordFor(band);
        grid.rows << name;
        grid.rowLabels << GridWords::shortOf(band);
        for (int j = 0; j < urgencyCount; ++j) {
            const int count = counts[static_cast<size_t>(j)];
            grid.cells.push_back(
                {count, GridWords::ofCell(name, grid.columns[j], count), BandChoice{band, Urgency(j)}});
        }
        grid.wholes.push_back({sum, GridWords::ofRow(name, sum), BandChoice{band, std::nullopt}});
    }
    return grid;
}

ChartGrid daysGrid(const QueueFigures &figures)
{
    ChartGrid grid{.title = figures.areDaysOfAll ? GridWords::tr("Opened and closed per day, whole queue")
                                                 : GridWords::tr("Opened and closed per day"),
                   .columns = {GridWords::tr("opened"), GridWords::tr("closed")}};
    // As many days apart as leaves room for a date each; the last day always has one.
    constexpr qsizetype mostLabels = 8;
    const qsizetype apart = std::max<qsizetype>(1, (figures.days.size() + mostLabels - 1) / mostLabels);
    int opened = 0;
    int closed = 0;
    for (qsizetype i = 0; i < figures.days.size(); ++i) {
        const QueueFigures::Day &day = figures.days[i];
        const QString name = GridWords::tr("%1 %2", "day of the week, date")
                                 .arg(QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat),
                                      day.date.toString(QStringLiteral("dd/MM/yyyy")));
        const DayChoice choice{day.date};
        const bool hasLabel = (figures.days.size() - 1 - i) % apart == 0;
        grid.rows << name;
        grid.rowLabels << (hasLabel ? day.date.toString(QStringLiteral("dd/MM")) : QString());
        grid.cells.push_back({day.opened, GridWords::ofCell(name, grid.columns[0], day.opened), choice});
        grid.cells.push_back({day.closed, GridWords::ofCell(name, grid.columns[1], day.closed), choice});
        grid.wholes.push_back({day.opened,
                               GridWords::tr("%1: %2, %3", "day: opened, closed")
                                   .arg(name, GridWords::opened(day.opened), GridWords::closed(day.closed)),
                               choice});
        opened += day.opened;
        closed += day.closed;
    }
    grid.summary = GridWords::tr("%1, %2 in %n day(s)", "opened, closed", static_cast<int>(figures.days.size()))
                       .arg(GridWords::opened(opened), GridWords::closed(closed));
    return grid;
}

ChartGrid loadGrid(const QueueFigures &figures, Facet facet, Privacy privacy)
{
    const bool isBySetor = facet == Facet::Setor;
    const QueueFigures::Loads &loads = isBySetor ? figures.setores : figures.responsaveis;
    ChartGrid grid{.title = isBySetor ? GridWords::tr("Load by sector") : GridWords::tr("Load by responsible"),
                   .columns = {GridWords::of(Urgency::Late), GridWords::tr("not late")}};
    int late = loads.others.late;
    for (const QueueFigures::Load &load : loads.top) {
        addLoad(grid, load, facetValueText(facet, load.name, privacy), LoadChoice{facet, load.name});
        late += load.late;
    }
    if (loads.otherNames > 0)
        addLoad(grid, loads.others, GridWords::tr("%n other(s)", nullptr, loads.otherNames), std::nullopt);
    grid.summary =
        GridWords::tr("%1, %2", "pending, late").arg(GridWords::pending(figures.pending), GridWords::late(late));
    return grid;
}

ChartGrid heatGrid(const QueueFigures &figures)
{
    ChartGrid grid{.title = GridWords::tr("When the pending ones were registered")};
    for (int hour = 0; hour < 24; ++hour)
        grid.columns << GridWords::tr("%1 h", "hour of the day").arg(hour);
    for (int day = 0; day < 7; ++day) {
        const QString name = QLocale().standaloneDayName(day + 1, QLocale::LongFormat);
        grid.rows << name;
        grid.rowLabels << QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
        for (int hour = 0; hour < 24; ++hour) {
            const int count = figures.registered[static_cast<size_t>(day)][static_cast<size_t>(hour)];
            grid.cells.push_back(
                {count, GridWords::ofCell(name, grid.columns[hour], count), MomentChoice{day + 1, hour}});
        }
    }
    grid.summary = GridWords::pending(figures.pending);
    if (figures.withoutHour > 0)
        grid.summary += GridWords::tr(", %n of them without an hour", nullptr, figures.withoutHour);
    return grid;
}

} // namespace guiche
