// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/deadlineclock.h"

#include "queue/workcalendar.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace guiche
{

namespace
{

constexpr qint64 secondsOfWallDay = 86400;
// Beyond these a server's clock talks nonsense, and sums would overflow: a thousand years.
constexpr qint64 mostServerMinutes = qint64{60} * 24 * 365 * 1000;

// The wall's seconds as WallTime::toDateTime() has them since 1970. Days of 24 hours, all but those on which summer time
// begins or ends, are asked for once.
class WallEpoch
{
public:
    qint64 secondsSinceEpoch(CalendarSecond moment) const
    {
        const qint64 day = moment / secondsOfWallDay;
        const qint64 timeOfDay = moment % secondsOfWallDay;
        auto known = m_days.constFind(day);
        if (known == m_days.constEnd())
            known = m_days.insert(day, startOf(day));
        if (*known)
            return **known + timeOfDay;
        const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(timeOfDay * 1000));
        return WallTime(QDate::fromJulianDay(day), time).toDateTime().toSecsSinceEpoch();
    }

private:
    static std::optional<qint64> startOf(qint64 day)
    {
        const qint64 start = QDate::fromJulianDay(day).startOfDay().toSecsSinceEpoch();
        const qint64 end = QDate::fromJulianDay(day + 1).startOfDay().toSecsSinceEpoch();
        return end - start == secondsOfWallDay ? std::optional(start) : std::nullopt;
    }

    mutable QHash<qint64, std::optional<qint64>> m_days;
};

bool isInDays(DeadlineUnit unit)
{
    return unit == DeadlineUnit::CalendarDays || unit == DeadlineUnit::WorkingDays;
}

// Of the wall; nothing: never.
struct WallDue {
    std::optional<CalendarSecond> warning;
    std::optional<CalendarSecond> late;
};

// A profile made ready.
class ProfileClock
{
public:
    ProfileClock(const DeadlineProfile &profile, const HolidayCalendar &holidays)
        : m_profile(profile)
        , m_calendar(profile, holidays)
        , m_late(m_calendar, isInDays(profile.unit) ? profile.amount : seconds(), isInDays(profile.unit))
    {
        if (!isInDays(profile.unit) && secondsUntilWarning() > 0)
            m_warning.emplace(m_calendar, secondsUntilWarning(), false);
    }
    Q_DISABLE_COPY_MOVE(ProfileClock)

    WallDue dueOf(CalendarSecond opened) const { return isInDays(m_profile.unit) ? byDays(opened) : byHours(opened); }

private:
    qint64 seconds() const { return qint64{m_profile.amount} * 3600; }
    qint64 lead(qint64 whole) const
    {
        const qint64 value = m_profile.warning.value;
        return m_profile.warning.kind == WarningBefore::Kind::Percent ? whole * value / 100 : value * 60;
    }
    qint64 secondsUntilWarning() const { return seconds() - lead(seconds()); }

    WallDue byDays(CalendarSecond opened) const
    {
        const auto last = m_late.dayAfter(opened / secondsOfWallDay);
        if (!last)
            return {};
        const CalendarSecond late =
            m_profile.wholeDays ? (*last + 1) * secondsOfWallDay : *last * secondsOfWallDay + opened % secondsOfWallDay;
        return {std::max(opened, late - lead(late - opened)), late};
    }

    WallDue byHours(CalendarSecond opened) const
    {
        return {m_warning ? m_warning->momentAfter(opened) : opened, m_late.momentAfter(opened)};
    }

    DeadlineProfile m_profile;
    WorkCalendar m_calendar;
    CountedTime m_late;
    std::optional<CountedTime> m_warning; // without: from the first moment
};

} // namespace

class DeadlineClock::Private
{
public:
    Private(DeadlineRules given, QList<NationalHoliday> national)
        : rules(std::move(given))
        , holidays(rules.holidays, std::move(national))
    {
        for (const DeadlineProfile &profile : std::as_const(rules.profiles)) {
            const auto *clock = clocks.emplace_back(std::make_unique<ProfileClock>(profile, holidays)).get();
            if (profile.id == rules.defaultProfile)
                usual = clock;
            for (const QString &type : profile.types)
                profileOf.insert(typeKey(type), clock);
        }
        for (const TypeThreshold &threshold : std::as_const(rules.thresholds))
            thresholdOf.insert(typeKey(threshold.type), &threshold);
    }

    // What a label of a type is bound to.
    struct Binding {
        const TypeThreshold *threshold = nullptr;
        const ProfileClock *profile = nullptr;
    };

    Binding bindingOf(const QString &type) const
    {
        auto known = bindings.constFind(type);
        if (known == bindings.constEnd()) {
            const QString key = typeKey(type);
            known = bindings.insert(type, {thresholdOf.value(key), profileOf.value(key)});
        }
        return *known;
    }

    Due made(const WallDue &due, Due::Source source) const
    {
        if (!due.warning && !due.late)
            return {};
        const qint64 late = due.late ? epoch.secondsSinceEpoch(*due.late) : Due::never;
        return {due.warning ? epoch.secondsSinceEpoch(*due.warning) : late, late, source};
    }

    Due byThreshold(const TypeThreshold &threshold, CalendarSecond opened) const
    {
        const auto after = [opened](std::optional<int> minutes) {
            return minutes ? std::optional(opened + qint64{*minutes} * 60) : std::nullopt;
        };
        return made({after(threshold.warningAfter), after(threshold.lateAfter)}, Due::Source::Threshold);
    }

    Due byServer(const QueuedAtendimento &row, std::optional<CalendarSecond> opened, qint64 receivedAt) const
    {
        const auto bounded = [](qint64 minutes) { return std::clamp(minutes, -mostServerMinutes, mostServerMinutes); };
        const qint64 left = bounded(*row.clock.minutosRestantes) * 60;
        const qint64 late = receivedAt + left;
        qint64 gone = 0;
        if (row.clock.minutosEmAberto)
            gone = bounded(*row.clock.minutosEmAberto) * 60;
        else if (opened)
            gone = receivedAt - epoch.secondsSinceEpoch(*opened);
        const qint64 whole = std::max(gone + left, qint64{0});
        return {late - whole * rules.serverWarningPercent / 100, late, Due::Source::Server};
    }

    DeadlineRules rules;
    HolidayCalendar holidays;
    std::vector<std::unique_ptr<ProfileClock>> clocks;
    const ProfileClock *usual = nullptr;
    QHash<QString, const ProfileClock *> profileOf; // by typeKey()
    QHash<QString, const TypeThreshold *> thresholdOf;
    mutable QHash<QString, Binding> bindings; // by the label as it is
    WallEpoch epoch;
};

DeadlineClock::DeadlineClock(DeadlineRules rules, QList<NationalHoliday> national)
    : d(std::make_unique<Private>(std::move(rules), std::move(national)))
{
}

DeadlineClock::~DeadlineClock() = default;

Due DeadlineClock::dueOf(const QueuedAtendimento &row, qint64 receivedAt) const
{
    std::optional<CalendarSecond> opened;
    if (const WallTime &registered = row.dataCadastro; registered.isReadable()) {
        const int timeOfDay = registered.hasTime() ? registered.time().msecsSinceStartOfDay() / 1000 : 0;
        opened = registered.date().toJulianDay() * secondsOfWallDay + timeOfDay;
    }
    const Private::Binding binding = d->bindingOf(row.tipo);
    if (opened && binding.threshold)
        return d->byThreshold(*binding.threshold, *opened);
    if (opened && binding.profile)
        return d->made(binding.profile->dueOf(*opened), Due::Source::Profile);
    if (d->rules.usesServerClock && row.clock.minutosRestantes)
        return d->byServer(row, opened, receivedAt);
    if (opened && d->usual)
        return d->made(d->usual->dueOf(*opened), Due::Source::Profile);
    return {};
}

} // namespace guiche
