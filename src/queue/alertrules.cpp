// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/alertrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

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
    constexpr qsizetype mostDigits = 18; // of which every number is below that
    const QString &text = id.text();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isNumber = !text.isEmpty() && text.size() <= mostDigits && (text.size() == 1 || text.front() != u'0')
        && std::ranges::all_of(text, isDigit);
    return isNumber ? text.toULongLong() : quint64(qHash(id)) | upperHalf;
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

void AlertRules::begin(const PersonalView &view, qint64 now)
{
    m_look.reset();
    if (!view.alerts.isOn()) {
        m_seen.remove(view.id);
        return;
    }
    const auto known = m_seen.constFind(view.id);
    const bool isFirst = known == m_seen.cend() || known->filter != view.arrangement.filter;
    if (isFirst)
        m_seen.insert(view.id, {.filter = view.arrangement.filter, .at = now, .rows = {}});
    m_look = Look{.viewId = view.id, .rule = view.alerts, .now = now, .isFirst = isFirst, .told = {}};
}

void AlertRules::take(std::span<const AlertRow> rows)
{
    const auto seen = m_look ? m_seen.find(m_look->viewId) : m_seen.end();
    if (seen == m_seen.end())
        return;
    for (const AlertRow &row : rows)
        take(*m_look, *seen, row);
}

void AlertRules::take(Look &look, Seen &seen, const AlertRow &row)
{
    const quint64 key = keyOf(row.id);
    const quint8 past = pastOf(row.due, look.now);
    const auto was = seen.rows.find(key);
    const bool isNew = was == seen.rows.end();
    const quint8 stays = isNew ? quint8(0) : stillTold(*was, row.due, look.now);
    const quint8 crossed = isNew ? crossedSince(seen.at, row.due, look.now) : quint8(past & ~stays);
    if (isNew)
        seen.rows.insert(key, past);
    else
        *was = past | stays;
    if (look.isFirst)
        return;
    if (const std::optional<AlertKind> kind = kindOf(look.rule, crossed, isNew)) {
        Alert &alert = look.told[static_cast<size_t>(*kind)];
        ++alert.count;
        if (alert.first.size() < mostAlertIds)
            alert.first << row.id;
    }
}

QList<Alert> AlertRules::end()
{
    if (!m_look)
        return {};
    Look look = *std::exchange(m_look, std::nullopt);
    if (const auto seen = m_seen.find(look.viewId); seen != m_seen.end())
        seen->at = std::max(seen->at, look.now);
    QList<Alert> alerts;
    for (int i = 0; i < alertKindCount; ++i) {
        Alert &alert = look.told[static_cast<size_t>(i)];
        if (alert.count == 0)
            continue;
        alert.viewId = look.viewId;
        alert.kind = AlertKind(i);
        alerts << alert;
    }
    return alerts;
}

QList<Alert> AlertRules::look(const PersonalView &view, std::span<const AlertRow> rows, qint64 now)
{
    begin(view, now);
    take(rows);
    return end();
}

void AlertRules::keepOnly(const QSet<QString> &viewIds)
{
    m_seen.removeIf([&viewIds](auto seen) { return !viewIds.contains(seen.key()); });
}

void AlertRules::forgetAll()
{
    m_seen.clear();
    m_look.reset();
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
