// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/viewfile.h"

#include "queue/queuenames.h"
#include "queue/viewreading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr QLatin1String formatName("guiche-views");
constexpr int fileVersion = 1;
constexpr int widestColumn = 10000;
constexpr int mostStalledDays = 3650;

constexpr std::array conditionFlags = {
    std::pair{QLatin1String("unassigned"), &QueueConditions::unassigned},
    std::pair{QLatin1String("withoutOs"), &QueueConditions::withoutOs},
    std::pair{QLatin1String("unscheduledOs"), &QueueConditions::unscheduledOs},
    std::pair{QLatin1String("mine"), &QueueConditions::mine},
    std::pair{QLatin1String("repeatCustomers"), &QueueConditions::repeatCustomers},
    std::pair{QLatin1String("changes"), &QueueConditions::changes},
};
constexpr QLatin1String stalledDaysKey("stalledDays");

constexpr std::array alertFlags = {
    std::pair{QLatin1String("newRows"), &AlertRule::newRows},
    std::pair{QLatin1String("crossingWarning"), &AlertRule::crossingWarning},
    std::pair{QLatin1String("crossingLate"), &AlertRule::crossingLate},
};

QJsonObject facetsToJson(const QueueFilter &filter)
{
    QJsonObject json;
    for (int i = 0; i < facetCount; ++i) {
        const QSet<QString> &chosen = filter.of(Facet(i));
        QStringList values(chosen.begin(), chosen.end());
        values.sort();
        if (!values.isEmpty())
            json.insert(nameOf(Facet(i)), QJsonArray::fromStringList(values));
    }
    return json;
}

QJsonObject filterToJson(const QueueFilter &filter)
{
    QJsonObject conditions;
    for (const auto &[key, flag] : conditionFlags) {
        if (filter.conditions.*flag)
            conditions.insert(key, true);
    }
    if (filter.conditions.stalledDays)
        conditions.insert(stalledDaysKey, *filter.conditions.stalledDays);

    QJsonObject json{{QStringLiteral("text"), filter.text},
                     {QStringLiteral("facets"), facetsToJson(filter)},
                     {QStringLiteral("conditions"), conditions},
                     {QStringLiteral("drafts"), filter.drafts == Drafts::Only}};
    if (filter.openedOn)
        json.insert(QStringLiteral("openedOn"), filter.openedOn->toString(Qt::ISODate));
    if (filter.weekday)
        json.insert(QStringLiteral("weekday"), *filter.weekday);
    if (filter.hour)
        json.insert(QStringLiteral("hour"), *filter.hour);
    return json;
}

// Whether `value` is one that the facet can have: those of our own enums are known.
bool isValueOf(Facet facet, const QString &value)
{
    if (facet == Facet::Urgencia) {
        for (int i = 0; i < urgencyCount; ++i) {
            if (nameOf(Urgency(i)) == value)
                return true;
        }
        return false;
    }
    if (facet == Facet::Idade) {
        for (int i = 0; i < ageBandCount; ++i) {
            if (nameOf(AgeBand(i)) == value)
                return true;
        }
        return false;
    }
    return true;
}

void readFacets(ViewReading &reading, const ViewReading::Part &facets, QueueFilter &filter)
{
    const QStringList names = facets.json.keys();
    for (const QString &name : names) {
        const std::optional<Facet> facet = facetNamed(name);
        if (!facet) {
            reading.passOver(facets.where + u'.' + ViewReading::shownKey(name));
            continue;
        }
        for (const ViewReading::Item &item : reading.list(facets, name)) {
            if (!item.value.isString())
                reading.fail(ViewProblem::What::WrongType, item.where);
            else if (!isValueOf(*facet, item.value.toString()))
                reading.passOver(item.where);
            else
                filter.of(*facet).insert(item.value.toString());
        }
    }
}

void readConditions(ViewReading &reading, const ViewReading::Part &part, QueueConditions &conditions)
{
    QStringList known{stalledDaysKey};
    for (const auto &[key, flag] : conditionFlags) {
        known << key;
        conditions.*flag = reading.flag(part, key);
    }
    conditions.stalledDays = reading.number(part, stalledDaysKey, 0, mostStalledDays);
    reading.passOverBut(part, known);
}

QueueFilter readFilter(ViewReading &reading, const ViewReading::Part &part)
{
    QueueFilter filter;
    filter.text = reading.text(part, QStringLiteral("text"), longestFilterText);
    readFacets(reading, reading.part(part, QStringLiteral("facets")), filter);
    readConditions(reading, reading.part(part, QStringLiteral("conditions")), filter.conditions);
    filter.drafts = reading.flag(part, QStringLiteral("drafts")) ? Drafts::Only : Drafts::Hidden;
    if (const QString day = reading.text(part, QStringLiteral("openedOn"), 10); !day.isEmpty()) {
        filter.openedOn = QDate::fromString(day, Qt::ISODate);
        if (!filter.openedOn->isValid())
            reading.fail(ViewProblem::What::NotAllowed, part.where + QStringLiteral(".openedOn"));
    }
    filter.weekday = reading.number(part, QStringLiteral("weekday"), 1, 7);
    filter.hour = reading.number(part, QStringLiteral("hour"), 0, 23);
    reading.passOverBut(part,
                        {QStringLiteral("text"), QStringLiteral("facets"), QStringLiteral("conditions"),
                         QStringLiteral("drafts"), QStringLiteral("openedOn"), QStringLiteral("weekday"),
                         QStringLiteral("hour")});
    return filter;
}

// The column that an item of `sort` or `columns` is about; nothing where it is unknown, passed over then.
std::optional<QueueColumn> readColumn(ViewReading &reading, const ViewReading::Part &item)
{
    const QString name = reading.needed(item, QStringLiteral("column"));
    const std::optional<QueueColumn> column = queueColumnNamed(name);
    if (!column)
        reading.passOver(item.where + QStringLiteral(".column"));
    return column;
}

QList<QueueSortKey> readSort(ViewReading &reading, const ViewReading::Part &view)
{
    QList<QueueSortKey> keys;
    for (const ViewReading::Item &item : reading.list(view, QStringLiteral("sort"))) {
        const ViewReading::Part part = reading.part(item);
        const bool descends = reading.flag(part, QStringLiteral("descending"));
        reading.passOverBut(part, {QStringLiteral("column"), QStringLiteral("descending")});
        const std::optional<QueueColumn> column = readColumn(reading, part);
        if (!column)
            continue;
        if (std::ranges::find(keys, *column, &QueueSortKey::column) != keys.end())
            reading.fail(ViewProblem::What::Twice, part.where);
        keys << QueueSortKey{*column, descends ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return keys;
}

QList<Facet> readGroups(ViewReading &reading, const ViewReading::Part &view)
{
    QList<Facet> groups;
    for (const ViewReading::Item &item : reading.list(view, QStringLiteral("groups"))) {
        const std::optional<Facet> facet = facetNamed(item.value.toString());
        if (!item.value.isString())
            reading.fail(ViewProblem::What::WrongType, item.where);
        else if (!facet)
            reading.passOver(item.where);
        else if (groups.contains(*facet))
            reading.fail(ViewProblem::What::Twice, item.where);
        else if (groups.size() == mostQueueGroups)
            reading.fail(ViewProblem::What::NotAllowed, item.where);
        else
            groups << *facet;
    }
    return groups;
}

QList<QueueColumnState> readColumns(ViewReading &reading, const ViewReading::Part &view)
{
    QList<QueueColumnState> columns;
    for (const ViewReading::Item &item : reading.list(view, QStringLiteral("columns"))) {
        const ViewReading::Part part = reading.part(item);
        const int width = reading.number(part, QStringLiteral("width"), 0, widestColumn).value_or(0);
        const bool isHidden = reading.flag(part, QStringLiteral("hidden"));
        reading.passOverBut(part, {QStringLiteral("column"), QStringLiteral("width"), QStringLiteral("hidden")});
        const std::optional<QueueColumn> column = readColumn(reading, part);
        if (!column)
            continue;
        if (std::ranges::find(columns, *column, &QueueColumnState::column) != columns.end())
            reading.fail(ViewProblem::What::Twice, part.where);
        columns << QueueColumnState{*column, width, !isHidden};
    }
    return columns;
}

AlertRule readAlerts(ViewReading &reading, const ViewReading::Part &part)
{
    AlertRule rule;
    QStringList known;
    for (const auto &[key, flag] : alertFlags) {
        known << key;
        rule.*flag = reading.flag(part, key);
    }
    reading.passOverBut(part, known);
    return rule;
}

PersonalView readView(ViewReading &reading, const ViewReading::Part &part)
{
    PersonalView view;
    const QString name = reading.needed(part, QStringLiteral("name"));
    view.name = cleanViewName(name);
    if (view.name.isEmpty() || name.size() > longestViewName)
        reading.fail(ViewProblem::What::NotAllowed, part.where + QStringLiteral(".name"));
    view.arrangement.filter = readFilter(reading, reading.part(part, QStringLiteral("filter")));
    view.arrangement.sort = readSort(reading, part);
    view.arrangement.groups = readGroups(reading, part);
    view.columns = readColumns(reading, part);
    view.alerts = readAlerts(reading, reading.part(part, QStringLiteral("alerts")));
    reading.passOverBut(part,
                        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("filter"), QStringLiteral("sort"),
                         QStringLiteral("groups"), QStringLiteral("columns"), QStringLiteral("alerts")});
    return view;
}

template<typename Value>
tl::expected<Value, ViewProblem> outcome(const ViewReading &reading, Value value, QList<ViewProblem> &passedOver)
{
    if (reading.problem())
        return tl::unexpected(*reading.problem());
    passedOver << reading.passedOver();
    return value;
}

} // namespace

QJsonArray columnsToJson(const QList<QueueColumnState> &columns)
{
    QJsonArray json;
    for (const QueueColumnState &state : columns) {
        QJsonObject column{{QStringLiteral("column"), nameOf(state.column)}, {QStringLiteral("width"), state.width}};
        if (!state.isVisible)
            column.insert(QStringLiteral("hidden"), true);
        json << column;
    }
    return json;
}

QJsonObject alertRuleToJson(const AlertRule &rule)
{
    QJsonObject json;
    for (const auto &[key, flag] : alertFlags)
        json.insert(key, rule.*flag);
    return json;
}

QJsonObject viewToJson(const PersonalView &view)
{
    QJsonArray sort;
    for (const QueueSortKey &key : view.arrangement.sort)
        sort << QJsonObject{{QStringLiteral("column"), nameOf(key.column)},
                            {QStringLiteral("descending"), key.order == Qt::DescendingOrder}};
    QJsonArray groups;
    for (const Facet facet : view.arrangement.groups)
        groups << nameOf(facet);
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("filter"), filterToJson(view.arrangement.filter)},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("columns"), columnsToJson(view.columns)},
            {QStringLiteral("alerts"), alertRuleToJson(view.alerts)}};
}

tl::expected<PersonalView, ViewProblem> viewFromJson(const QJsonValue &json, const QString &where,
                                                     QList<ViewProblem> &passedOver)
{
    ViewReading reading;
    PersonalView view = readView(reading, reading.part(ViewReading::Item{json, where}));
    return outcome(reading, std::move(view), passedOver);
}

tl::expected<ViewAdornment, ViewProblem> adornmentFromJson(const QJsonValue &json, const QString &where)
{
    ViewReading reading;
    const ViewReading::Part part = reading.part(ViewReading::Item{json, where});
    ViewAdornment adornment{readColumns(reading, part),
                            readAlerts(reading, reading.part(part, QStringLiteral("alerts")))};
    QList<ViewProblem> passedOver;
    return outcome(reading, std::move(adornment), passedOver);
}

QByteArray viewFile(const QList<PersonalView> &views)
{
    QJsonArray list;
    for (const PersonalView &view : views)
        list << viewToJson(view);
    const QJsonObject file{{QStringLiteral("format"), formatName},
                           {QStringLiteral("version"), fileVersion},
                           {QStringLiteral("views"), list}};
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

tl::expected<ViewsRead, ViewProblem> readViewFile(const QByteArray &file)
{
    using What = ViewProblem::What;
    if (file.size() > largestViewFile)
        return tl::unexpected(ViewProblem{What::TooLarge, {}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(ViewProblem{What::NoJson, QStringLiteral("byte %1").arg(error.offset)});
    const QJsonObject json = document.object();
    if (json.value(QStringLiteral("format")).toString() != formatName)
        return tl::unexpected(ViewProblem{What::OtherFormat, QStringLiteral("format")});

    ViewReading reading;
    const ViewReading::Part part{json, {}};
    const std::optional<int> version =
        reading.number(part, QStringLiteral("version"), 1, std::numeric_limits<int>::max());
    if (!version)
        reading.fail(What::Missing, QStringLiteral("version"));
    else if (*version > fileVersion)
        reading.fail(What::LaterVersion, QStringLiteral("version"));

    ViewsRead read;
    for (const ViewReading::Item &item : reading.list(part, QStringLiteral("views")))
        read.views << readView(reading, reading.part(item));
    reading.passOverBut(part, {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("views")});
    if (read.views.isEmpty())
        reading.fail(What::NoViews, QStringLiteral("views"));
    QList<ViewProblem> passedOver;
    return outcome(reading, std::move(read), passedOver).map([&passedOver](ViewsRead &&all) {
        all.passedOver = passedOver;
        return std::move(all);
    });
}

} // namespace guiche
