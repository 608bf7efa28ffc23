// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/holidays.h"

#include <array>

namespace guiche
{

// A stretch of a day that is worked, in minutes since midnight; `until`, not included, is at most 24 × 60.
struct WorkSpan {
    int from = 0;
    int until = 0;

    friend bool operator==(const WorkSpan &, const WorkSpan &) = default;
};

// By weekday, Monday first; in order, apart. A day without any is not worked.
using WorkWeek = std::array<QList<WorkSpan>, 7>;

// Monday to Friday, 08:00 to 12:00 and 13:00 to 18:00.
WorkWeek usualWorkWeek();
// "08:00-12:00, 13:00-18:00"; nothing for what cannot be read, overlaps or runs backwards. Blank: not worked.
std::optional<QList<WorkSpan>> workSpansIn(const QString &text);
QString textOf(const QList<WorkSpan> &spans);

enum class DeadlineUnit { CalendarDays, WorkingDays, Hours, WorkingHours };
inline constexpr int deadlineUnitCount = 4;

// How long before the deadline a row is near it: a share of the whole, or a time. Counted as the profile counts: half an
// hour before a deadline in working hours is half a worked hour.
struct WarningBefore {
    enum class Kind { Percent, Minutes };
    Kind kind = Kind::Percent;
    int value = 25; // percent: 0…100

    friend bool operator==(const WarningBefore &, const WarningBefore &) = default;
};

// A deadline as data: a reference for a person, not legal advice.
struct DeadlineProfile {
    static constexpr int mostAmount = 10000;

    QString id; // stable, unique, never shown
    QString name;
    QString source; // where it comes from, in a person's words
    int amount = 1; // 1…mostAmount
    DeadlineUnit unit = DeadlineUnit::CalendarDays;
    bool holidaysCount = true; // a holiday is a day like any other of its weekday
    // In days: the day of registration does not count, and the last one lasts until midnight. Else at the same time of day.
    bool wholeDays = true;
    WarningBefore warning;
    WorkWeek week = usualWorkWeek(); // for working days and working hours
    QStringList types; // labels of atendimento types; accents, case and spaces do not count

    friend bool operator==(const DeadlineProfile &, const DeadlineProfile &) = default;
};

// A person's own limits for a type, in minutes since dataCadastro by the wall clock. At least one is there, and the warning
// comes first. They win over any profile.
struct TypeThreshold {
    QString type;
    std::optional<int> warningAfter;
    std::optional<int> lateAfter;

    friend bool operator==(const TypeThreshold &, const TypeThreshold &) = default;
};

// By what rows are near their deadline and late: own thresholds, else the profile their type belongs to, else the server's
// own clock, else the default profile, else nothing. A row whose dataCadastro cannot be read has only the server's clock.
struct DeadlineRules {
    static constexpr int version = 1;
    static constexpr int mostMinutes = 60 * 24 * 3650;

    QList<DeadlineProfile> profiles;
    QList<TypeThreshold> thresholds;
    bool usesServerClock = true;
    int serverWarningPercent = 25; // left of the whole time, by the server's clock
    QString defaultProfile; // id; empty: none
    HolidayChoice holidays;

    // What the program comes with (:/queue/deadlines.json): no type belongs to a profile yet.
    static DeadlineRules usual();

    // What is wrong with them, and where, as an English path for a log or a test: "profiles[1].amount"; empty: nothing.
    QString problem() const;

    // Reading refuses as a whole what it does not understand (unknown keys, a later version, values out of bounds), and
    // says where; the text that was read is the caller's to keep.
    QByteArray toJson() const;
    static tl::expected<DeadlineRules, QString> fromJson(const QByteArray &json);

    friend bool operator==(const DeadlineRules &, const DeadlineRules &) = default;
};

// How labels of types are compared: lower case, without accents, one space between words.
QString typeKey(const QString &label);

} // namespace guiche
