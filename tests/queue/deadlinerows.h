// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/deadlineclock.h"

#include <QDateTime>

namespace guiche
{

// Rows and rules for the tests of deadlines, and moments as text.
inline qint64 at(const QString &text)
{
    return WallTime::parse(QStringView(text)).toDateTime().toSecsSinceEpoch();
}

inline QString textOf(qint64 seconds)
{
    return seconds == Due::never
        ? QStringLiteral("never")
        : QDateTime::fromSecsSinceEpoch(seconds).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

inline QueuedAtendimento row(const QString &type, const QString &opened)
{
    QueuedAtendimento row;
    row.tipo = type;
    row.dataCadastro = WallTime::parse(QStringView(opened));
    return row;
}

inline QueuedAtendimento withClock(QueuedAtendimento row, std::optional<qint64> open, std::optional<qint64> left)
{
    row.clock.minutosEmAberto = open;
    row.clock.minutosRestantes = left;
    return row;
}

inline DeadlineProfile profileOf(DeadlineUnit unit, int amount)
{
    DeadlineProfile profile;
    profile.id = QStringLiteral("p");
    profile.name = QStringLiteral("P");
    profile.unit = unit;
    profile.amount = amount;
    profile.holidaysCount = false;
    profile.types = {QStringLiteral("T")};
    return profile;
}

inline DeadlineRules rulesOf(const DeadlineProfile &profile)
{
    DeadlineRules rules;
    rules.profiles = {profile};
    return rules;
}

inline Due dueIn(const DeadlineRules &rules, const QueuedAtendimento &row,
                 const QString &received = QStringLiteral("2026-11-24 12:00"))
{
    return DeadlineClock(rules).dueOf(row, at(received));
}

} // namespace guiche
