// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/deadlines.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr int minutesOfDay = 24 * 60;

// "08:00" or "8:00"; 24:00 is a day's end. -1: none.
int minuteIn(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isWhole = (colon == 1 || colon == 2) && text.size() == colon + 3
        && std::ranges::all_of(text.first(colon), isDigit) && std::ranges::all_of(text.last(2), isDigit);
    if (!isWhole)
        return -1;
    const int minute = text.last(2).toInt();
    const int ofDay = text.first(colon).toInt() * 60 + minute;
    return minute < 60 && ofDay <= minutesOfDay ? ofDay : -1;
}

QString minuteText(int ofDay)
{
    return QStringLiteral("%1:%2").arg(ofDay / 60, 2, 10, QLatin1Char('0')).arg(ofDay % 60, 2, 10, QLatin1Char('0'));
}

bool isInOrder(const QList<WorkSpan> &spans)
{
    int end = 0;
    for (const WorkSpan &span : spans) {
        if (span.from < end || span.until <= span.from || span.until > minutesOfDay)
            return false;
        end = span.until;
    }
    return true;
}

bool countsByWeek(DeadlineUnit unit)
{
    return unit == DeadlineUnit::WorkingDays || unit == DeadlineUnit::WorkingHours;
}

QString problemOf(const DeadlineProfile &profile)
{
    if (profile.id.isEmpty())
        return QStringLiteral("id: empty");
    if (profile.name.trimmed().isEmpty())
        return QStringLiteral("name: empty");
    if (profile.amount < 1 || profile.amount > DeadlineProfile::mostAmount)
        return QStringLiteral("amount: out of bounds");
    const bool isShare = profile.warning.kind == WarningBefore::Kind::Percent;
    if (profile.warning.value < 0 || profile.warning.value > (isShare ? 100 : DeadlineRules::mostMinutes))
        return QStringLiteral("warning: out of bounds");
    if (!std::ranges::all_of(profile.week, isInOrder))
        return QStringLiteral("week: times overlap or run backwards");
    if (countsByWeek(profile.unit) && std::ranges::all_of(profile.week, &QList<WorkSpan>::isEmpty))
        return QStringLiteral("week: no day is worked");
    return {};
}

QString problemOf(const TypeThreshold &threshold)
{
    const auto isWithin = [](const std::optional<int> &minutes) {
        return !minutes || (*minutes >= 0 && *minutes <= DeadlineRules::mostMinutes);
    };
    if (typeKey(threshold.type).isEmpty())
        return QStringLiteral("type: empty");
    if (!threshold.warningAfter && !threshold.lateAfter)
        return QStringLiteral("lateAfter: neither a warning nor a limit");
    if (!isWithin(threshold.warningAfter) || !isWithin(threshold.lateAfter))
        return QStringLiteral("lateAfter: out of bounds");
    if (threshold.warningAfter && threshold.lateAfter && *threshold.warningAfter > *threshold.lateAfter)
        return QStringLiteral("warningAfter: after lateAfter");
    return {};
}

QString problemOfProfiles(const QList<DeadlineProfile> &profiles)
{
    QSet<QString> ids;
    QHash<QString, QString> owners; // of types
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const DeadlineProfile &profile = profiles.at(i);
        const QString path = QStringLiteral("profiles[%1].").arg(i);
        if (const QString problem = problemOf(profile); !problem.isEmpty())
            return path % problem;
        if (ids.contains(profile.id))
            return path % QStringLiteral("id: there twice");
        ids.insert(profile.id);
        for (const QString &type : profile.types) {
            const QString key = typeKey(type);
            if (key.isEmpty())
                return path % QStringLiteral("types: an empty one");
            if (owners.contains(key) && owners.value(key) != profile.id)
                return path % QStringLiteral("types: one belongs to another profile too");
            owners.insert(key, profile.id);
        }
    }
    return {};
}

} // namespace

WorkWeek usualWorkWeek()
{
    const QList<WorkSpan> day{{8 * 60, 12 * 60}, {13 * 60, 18 * 60}};
    return {day, day, day, day, day, {}, {}};
}

std::optional<QList<WorkSpan>> workSpansIn(const QString &text)
{
    QList<WorkSpan> spans;
    if (text.trimmed().isEmpty())
        return spans;
    const QList<QStringView> parts = QStringView(text).split(u',');
    for (const QStringView part : parts) {
        const QList<QStringView> ends = part.split(u'-');
        if (ends.size() != 2)
            return std::nullopt;
        const WorkSpan span{minuteIn(ends.at(0).trimmed()), minuteIn(ends.at(1).trimmed())};
        if (span.from < 0 || span.until < 0)
            return std::nullopt;
        spans << span;
    }
    return isInOrder(spans) ? std::optional(spans) : std::nullopt;
}

QString textOf(const QList<WorkSpan> &spans)
{
    QStringList texts;
    for (const WorkSpan &span : spans)
        texts << minuteText(span.from) % u'-' % minuteText(span.until);
    return texts.join(QStringLiteral(", "));
}

DeadlineRules DeadlineRules::usual()
{
    QFile file(QStringLiteral(":/queue/deadlines.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto rules = fromJson(isOpen ? file.readAll() : QByteArray());
    Q_ASSERT(rules);
    return rules.value_or(DeadlineRules());
}

QString DeadlineRules::problem() const
{
    if (serverWarningPercent < 0 || serverWarningPercent > 100)
        return QStringLiteral("serverWarningPercent: out of bounds");
    if (const QString found = problemOfProfiles(profiles); !found.isEmpty())
        return found;
    const auto isDefault = [this](const DeadlineProfile &profile) { return profile.id == defaultProfile; };
    if (!defaultProfile.isEmpty() && std::ranges::none_of(profiles, isDefault))
        return QStringLiteral("defaultProfile: no such profile");
    QSet<QString> types;
    for (qsizetype i = 0; i < thresholds.size(); ++i) {
        const QString path = QStringLiteral("thresholds[%1].").arg(i);
        if (const QString found = problemOf(thresholds.at(i)); !found.isEmpty())
            return path % found;
        if (types.contains(typeKey(thresholds.at(i).type)))
            return path % QStringLiteral("type: there twice");
        types.insert(typeKey(thresholds.at(i).type));
    }
    const auto bad = std::ranges::find_if_not(holidays.own, &OwnHoliday::isValid);
    if (bad != holidays.own.end())
        return QStringLiteral("holidays.own[%1]: no date or no name").arg(std::distance(holidays.own.begin(), bad));
    return {};
}

QString typeKey(const QString &label)
{
    QString key;
    const QString decomposed = label.normalized(QString::NormalizationForm_KD);
    key.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            key += c;
    }
    return key.toCaseFolded().simplified();
}

} // namespace guiche
