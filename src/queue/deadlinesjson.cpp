// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/deadlines.h"

#include "queue/strictobject.h"

#include <QJsonDocument>

namespace guiche
{

namespace
{

constexpr QLatin1String rulesFormat("guiche-deadlines");
constexpr QLatin1String percentKey("percent");
constexpr QLatin1String minutesKey("minutes");

constexpr std::array weekdayKeys = {
    QLatin1String("monday"), QLatin1String("tuesday"),  QLatin1String("wednesday"), QLatin1String("thursday"),
    QLatin1String("friday"), QLatin1String("saturday"), QLatin1String("sunday"),
};

QLatin1String nameOf(DeadlineUnit unit)
{
    switch (unit) {
    case DeadlineUnit::CalendarDays:
        return QLatin1String("calendarDays");
    case DeadlineUnit::WorkingDays:
        return QLatin1String("workingDays");
    case DeadlineUnit::Hours:
        return QLatin1String("hours");
    case DeadlineUnit::WorkingHours:
        return QLatin1String("workingHours");
    }
    Q_UNREACHABLE();
}

DeadlineUnit readUnit(StrictObject &fields)
{
    const QLatin1String key("unit");
    const QString name = fields.text(key);
    for (int i = 0; i < deadlineUnitCount; ++i) {
        if (nameOf(DeadlineUnit(i)) == name)
            return DeadlineUnit(i);
    }
    fields.fail(key, QStringLiteral("unknown"));
    return DeadlineUnit::CalendarDays;
}

WarningBefore readWarning(StrictObject fields)
{
    const bool isShare = fields.has(percentKey);
    const WarningBefore warning{isShare ? WarningBefore::Kind::Percent : WarningBefore::Kind::Minutes,
                                isShare ? fields.number(percentKey, 0, 100)
                                        : fields.number(minutesKey, 0, DeadlineRules::mostMinutes)};
    fields.finish();
    return warning;
}

WorkWeek readWeek(StrictObject fields)
{
    WorkWeek week;
    for (size_t day = 0; day < week.size(); ++day) {
        const auto spans = workSpansIn(fields.text(weekdayKeys[day]));
        if (!spans)
            fields.fail(weekdayKeys[day], QStringLiteral("not like 08:00-12:00, 13:00-18:00"));
        week[day] = spans.value_or(QList<WorkSpan>());
    }
    fields.finish();
    return week;
}

DeadlineProfile readDeadlineProfile(StrictObject fields, QString &problem)
{
    const QLatin1String warning("warning");
    const QLatin1String week("week");
    DeadlineProfile profile;
    profile.id = fields.text(QLatin1String("id"));
    profile.name = fields.text(QLatin1String("name"));
    profile.source = fields.text(QLatin1String("source"));
    profile.amount = fields.number(QLatin1String("amount"), 1, DeadlineProfile::mostAmount);
    profile.unit = readUnit(fields);
    profile.holidaysCount = fields.answer(QLatin1String("holidaysCount"));
    profile.wholeDays = fields.answer(QLatin1String("wholeDays"));
    profile.warning = readWarning(StrictObject(fields.object(warning), fields.pathOf(warning), problem));
    if (fields.has(week))
        profile.week = readWeek(StrictObject(fields.object(week), fields.pathOf(week), problem));
    profile.types = fields.texts(QLatin1String("types"));
    fields.finish();
    return profile;
}

TypeThreshold readThreshold(StrictObject fields)
{
    TypeThreshold threshold;
    threshold.type = fields.text(QLatin1String("type"));
    threshold.warningAfter = fields.numberIfAny(QLatin1String("warningAfterMinutes"), 0, DeadlineRules::mostMinutes);
    threshold.lateAfter = fields.numberIfAny(QLatin1String("lateAfterMinutes"), 0, DeadlineRules::mostMinutes);
    fields.finish();
    return threshold;
}

QJsonObject written(const DeadlineProfile &profile)
{
    QJsonObject week;
    for (size_t day = 0; day < profile.week.size(); ++day)
        week.insert(weekdayKeys[day], textOf(profile.week[day]));
    const bool isShare = profile.warning.kind == WarningBefore::Kind::Percent;
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("source"), profile.source},
            {QStringLiteral("amount"), profile.amount},
            {QStringLiteral("unit"), nameOf(profile.unit)},
            {QStringLiteral("holidaysCount"), profile.holidaysCount},
            {QStringLiteral("wholeDays"), profile.wholeDays},
            {QStringLiteral("warning"), QJsonObject{{isShare ? percentKey : minutesKey, profile.warning.value}}},
            {QStringLiteral("week"), week},
            {QStringLiteral("types"), QJsonArray::fromStringList(profile.types)}};
}

QJsonObject written(const TypeThreshold &threshold)
{
    QJsonObject object{{QStringLiteral("type"), threshold.type}};
    if (threshold.warningAfter)
        object.insert(QStringLiteral("warningAfterMinutes"), *threshold.warningAfter);
    if (threshold.lateAfter)
        object.insert(QStringLiteral("lateAfterMinutes"), *threshold.lateAfter);
    return object;
}

DeadlineRules readRules(const QJsonObject &object, QString &problem)
{
    StrictObject fields(object, {}, problem);
    DeadlineRules rules;
    const QJsonArray profiles = fields.list(QLatin1String("profiles"));
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const QString path = QStringLiteral("profiles[%1]").arg(i);
        rules.profiles << readDeadlineProfile(StrictObject(objectAt(profiles, i, path, problem), path, problem),
                                              problem);
    }
    const QJsonArray thresholds = fields.list(QLatin1String("thresholds"));
    for (qsizetype i = 0; i < thresholds.size(); ++i) {
        const QString path = QStringLiteral("thresholds[%1]").arg(i);
        rules.thresholds << readThreshold(StrictObject(objectAt(thresholds, i, path, problem), path, problem));
    }
    rules.usesServerClock = fields.answer(QLatin1String("usesServerClock"));
    rules.serverWarningPercent = fields.number(QLatin1String("serverWarningPercent"), 0, 100);
    rules.defaultProfile = fields.text(QLatin1String("defaultProfile"));
    const auto holidays = HolidayChoice::fromObject(fields.object(QLatin1String("holidays")));
    if (!holidays && problem.isEmpty())
        problem = QStringLiteral("holidays.") % holidays.error();
    rules.holidays = holidays.value_or(HolidayChoice());
    fields.finish();
    return rules;
}

} // namespace

QByteArray DeadlineRules::toJson() const
{
    QJsonArray profileList;
    for (const DeadlineProfile &profile : profiles)
        profileList << written(profile);
    QJsonArray thresholdList;
    for (const TypeThreshold &threshold : thresholds)
        thresholdList << written(threshold);
    const QJsonObject object{{QStringLiteral("format"), rulesFormat},
                             {QStringLiteral("version"), version},
                             {QStringLiteral("profiles"), profileList},
                             {QStringLiteral("thresholds"), thresholdList},
                             {QStringLiteral("usesServerClock"), usesServerClock},
                             {QStringLiteral("serverWarningPercent"), serverWarningPercent},
                             {QStringLiteral("defaultProfile"), defaultProfile},
                             {QStringLiteral("holidays"), holidays.toObject()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

tl::expected<DeadlineRules, QString> DeadlineRules::fromJson(const QByteArray &json)
{
    QString problem;
    const QJsonObject object = documentOf(json, rulesFormat, version, problem);
    const DeadlineRules rules = readRules(object, problem);
    if (problem.isEmpty())
        problem = rules.problem();
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    return rules;
}

} // namespace guiche
