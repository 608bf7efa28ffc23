// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/alertrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr qint64 movedAwayBy = 3600; // seconds
constexpr quint8 pastWarning = 1;
constexpr quint8 pastLate = 2;

// The API's ids are numbers; any other is known by its hash, which takes the upper half.
quint64 keyOf(const IdAtendimento &id)
{
    constexpr quint64 upperHalf = quint64(1) << 63;
    bool isNumber = false;
    const quint64 number = id.text().toULongLong(&isNumber);
    if (isNumber && number < upperHalf && QString::number(number) == id.text())
        return number;
    return quint64(qHash(id)) | upperHalf;
}

quint8 pastOf(const Due &due, qint64 now)
{
    switch (due.urgencyAt(now)) {
    case Urgency::Late:
        return pastWarning | pastLate;
    case Urgency::Warning:
        return pastWarning;
    case Urgency::OnTime:
    case Urgency::NoDeadline:
        return 0;
    }
    Q_UNREACHABLE();
}

// What of `was` stays as it was, past or not.
quint8 stillTold(quint8 was, const Due &due, qint64 now)
{
    if (due.source == Due::Source::None)
        return was;
    quint8 told = 0;
    if ((was & pastWarning) != 0 && std::min(due.warningAt, due.lateAt) <= now + movedAwayBy)
        told |= pastWarning;
    if ((was & pastLate) != 0 && due.lateAt <= now + movedAwayBy)
        told |= pastLate;
    return told;
}

// For a row that was not in the view at the last look.
quint8 crossedSince(qint64 last, const Due &due, qint64 now)
{
    quint8 crossed = pastOf(due, now);
    if (std::min(due.warningAt, due.lateAt) <= last)
        crossed &= quint8(~pastWarning);
    if (due.lateAt <= last)
        crossed &= quint8(~pastLate);
    return crossed;
}

std::optional<AlertKind> kindOf(const AlertRule &rule, quint8 crossed, bool isNew)
{
    if ((crossed & pastLate) != 0 && rule.crossingLate)
        return AlertKind::CrossingLate;
    if ((crossed & pastWarning) != 0 && rule.crossingWarning)
        return AlertKind::CrossingWarning;
    if (isNew && rule.newRows)
        return AlertKind::NewRows;
    return std::nullopt;
}

void addIds(QList<IdAtendimento> &first, const QList<IdAtendimento> &more)
{
    for (const IdAtendimento &id : more) {
        if (first.size() >= mostAlertIds)
            return;
        if (!first.contains(id))
            first << id;
    }
}

void merge(QList<Alert> &into, const QList<Alert> &alerts)
{
    for (const Alert &alert : alerts) {
        const auto same = std::ranges::find_if(
            into, [&alert](const Alert &other) { return other.viewId == alert.viewId && other.kind == alert.kind; });
        if (same == into.end()) {
            into << alert;
        } else {
            same->count += alert.count;
            addIds(same->first, alert.first);
        }
    }
}

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QTime timeOf(const QJsonValue &json, QTime fallback)
{
    const QTime time = QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? time : fallback;
}

} // namespace

bool QuietHours::contains(const QDateTime &moment) const
{
    if (!isOn || !moment.isValid())
        return false;
    const auto today = static_cast<size_t>(moment.date().dayOfWeek() - 1);
    const size_t yesterday = (today + 6) % 7;
    const QTime time = moment.time();
    if (from < to)
        return days[today] && from <= time && time < to;
    return (days[today] && from <= time) || (days[yesterday] && time < to);
}

QByteArray AlertSettings::toBytes() const
{
    QJsonArray evenings;
    for (int day = 1; day <= 7; ++day) {
        if (quiet.days[static_cast<size_t>(day - 1)])
            evenings << day;
    }
    const QJsonObject hours{{QStringLiteral("on"), quiet.isOn},
                            {QStringLiteral("from"), timeText(quiet.from)},
                            {QStringLiteral("to"), timeText(quiet.to)},
                            {QStringLiteral("days"), evenings}};
    const QJsonObject json{{QStringLiteral("on"), isOn}, {QStringLiteral("quiet"), hours}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

AlertSettings AlertSettings::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonObject hours = json.value(QStringLiteral("quiet")).toObject();
    AlertSettings settings;
    settings.isOn = json.value(QStringLiteral("on")).toBool(settings.isOn);
    settings.quiet.isOn = hours.value(QStringLiteral("on")).toBool(settings.quiet.isOn);
    settings.quiet.from = timeOf(hours.value(QStringLiteral("from")), settings.quiet.from);
    settings.quiet.to = timeOf(hours.value(QStringLiteral("to")), settings.quiet.to);
    if (const QJsonValue days = hours.value(QStringLiteral("days")); days.isArray()) {
        const QJsonArray evenings = days.toArray();
        for (int day = 1; day <= 7; ++day)
            settings.quiet.days[static_cast<size_t>(day - 1)] = evenings.contains(day);
    }
    return settings;
}

QList<Alert> AlertRules::look(const PersonalView &view, std::span<const AlertRow> rows, qint64 now)
{
    if (!view.alerts.isOn()) {
        m_seen.remove(view.id);
        return {};
    }
    const auto known = m_seen.find(view.id);
    if (known == m_seen.end() || known->filter != view.arrangement.filter) {
        Seen seen{.filter = view.arrangement.filter, .at = now, .rows = {}};
        seen.rows.reserve(static_cast<qsizetype>(rows.size()));
        for (const AlertRow &row : rows)
            seen.rows.insert(keyOf(row.id), pastOf(row.due, now));
        m_seen.insert(view.id, seen);
        return {};
    }

    std::array<Alert, alertKindCount> told;
    for (const AlertRow &row : rows) {
        const quint64 key = keyOf(row.id);
        const auto was = known->rows.find(key);
        const bool isNew = was == known->rows.end();
        const quint8 stays = isNew ? quint8(0) : stillTold(*was, row.due, now);
        const quint8 past = pastOf(row.due, now);
        const quint8 crossed = isNew ? crossedSince(known->at, row.due, now) : quint8(past & ~stays);
        if (isNew)
            known->rows.insert(key, past);
        else
            *was = past | stays;
        if (const std::optional<AlertKind> kind = kindOf(view.alerts, crossed, isNew)) {
            Alert &alert = told[static_cast<size_t>(*kind)];
            ++alert.count;
            if (alert.first.size() < mostAlertIds)
                alert.first << row.id;
        }
    }
    known->at = std::max(known->at, now);

    QList<Alert> alerts;
    for (int i = 0; i < alertKindCount; ++i) {
        Alert &alert = told[static_cast<size_t>(i)];
        if (alert.count == 0)
            continue;
        alert.viewId = view.id;
        alert.kind = AlertKind(i);
        alerts << alert;
    }
    return alerts;
}

void AlertRules::keepOnly(const QSet<QString> &viewIds)
{
    m_seen.removeIf([&viewIds](auto seen) { return !viewIds.contains(seen.key()); });
}

void AlertRules::forgetAll()
{
    m_seen.clear();
}

QList<Alert> AlertGate::pass(const QList<Alert> &alerts, const AlertSettings &settings, const QDateTime &moment)
{
    if (!settings.isOn) {
        m_held.clear();
        return {};
    }
    merge(m_held, alerts);
    if (settings.quiet.contains(moment))
        return {};
    return std::exchange(m_held, {});
}

} // namespace guiche
