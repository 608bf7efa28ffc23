// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>
#include <vector>

class QJsonArray;
class QJsonObject;

namespace guiche
{

// Of the western church, by the Gregorian computus.
QDate easterSunday(int year);

// A national holiday as the bundled data (:/queue/holidays.json) has it: a reference, not legal advice.
struct NationalHoliday {
    QString id; // stable, never shown
    QString name; // in Portuguese: data
    QString source; // the law, in Portuguese
    int fromYear = 0;
    int month = 0; // 0: it moves with Easter
    int day = 0;
    int daysFromEaster = 0;
    bool isOptional = false; // "ponto facultativo": none unless a person takes it

    // Invalid before fromYear.
    QDate dateIn(int year) const;

    friend bool operator==(const NationalHoliday &, const NationalHoliday &) = default;
};

// All that the program comes with, in the order of the year.
QList<NationalHoliday> nationalHolidays();

// A holiday of the place, of one year or of every year. 29 February comes every fourth year.
struct OwnHoliday {
    QString name;
    int month = 1;
    int day = 1;
    std::optional<int> year; // nothing: every year

    QDate dateIn(int ofYear) const; // invalid: none in that year
    bool isValid() const; // a day that exists at least in some year, and a name

    friend bool operator==(const OwnHoliday &, const OwnHoliday &) = default;
};

// What a person made of the holidays.
struct HolidayChoice {
    QStringList leftOut; // ids of national ones that are worked on
    QStringList taken; // ids of optional ones that are not
    QList<OwnHoliday> own;

    bool has(const NationalHoliday &holiday) const
    {
        return holiday.isOptional ? taken.contains(holiday.id) : !leftOut.contains(holiday.id);
    }

    // As a file to hand to others. Reading says in English for a log what is wrong and where: "own[3].date"; the window
    // has its own sentence around it. Nothing is half read.
    QByteArray toJson() const;
    static tl::expected<HolidayChoice, QString> fromJson(const QByteArray &json);

    QJsonObject toObject() const;
    static tl::expected<HolidayChoice, QString> fromObject(const QJsonObject &object);

    friend bool operator==(const HolidayChoice &, const HolidayChoice &) = default;
};

// Which days are holidays by a choice; every year is worked out once.
class HolidayCalendar
{
public:
    explicit HolidayCalendar(HolidayChoice choice = {}, QList<NationalHoliday> national = nationalHolidays());

    bool isHoliday(qint64 julianDay) const;
    bool isHoliday(QDate date) const { return isHoliday(date.toJulianDay()); }
    // Of one year, by date: at most one entry a day counts, all are listed.
    QList<QDate> daysOf(int year) const;

private:
    HolidayChoice m_choice;
    QList<NationalHoliday> m_national;
    mutable QHash<int, std::vector<bool>> m_years; // by day of the year, from 0
};

} // namespace guiche
