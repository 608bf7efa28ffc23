// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/holidays.h"

#include "queue/strictobject.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

constexpr QLatin1String choiceFormat("guiche-holidays");
constexpr int choiceVersion = 1;
constexpr int leapYear = 2024;
constexpr int lastYear = 9999;

NationalHoliday readNational(const QJsonObject &object)
{
    NationalHoliday holiday;
    holiday.id = object.value(QLatin1String("id")).toString();
    holiday.name = object.value(QLatin1String("name")).toString();
    holiday.source = object.value(QLatin1String("source")).toString();
    holiday.fromYear = object.value(QLatin1String("fromYear")).toInt();
    holiday.month = object.value(QLatin1String("month")).toInt();
    holiday.day = object.value(QLatin1String("day")).toInt();
    holiday.daysFromEaster = object.value(QLatin1String("daysFromEaster")).toInt();
    holiday.isOptional = object.value(QLatin1String("optional")).toBool();
    return holiday;
}

// "06-24" of every year, "2026-06-24" of one.
QString dateText(const OwnHoliday &holiday)
{
    const QString monthAndDay =
        QStringLiteral("%1-%2").arg(holiday.month, 2, 10, QLatin1Char('0')).arg(holiday.day, 2, 10, QLatin1Char('0'));
    return holiday.year ? QStringLiteral("%1-").arg(*holiday.year, 4, 10, QLatin1Char('0')) % monthAndDay : monthAndDay;
}

OwnHoliday readOwn(StrictObject fields)
{
    OwnHoliday holiday;
    holiday.name = fields.text(QLatin1String("name"));
    const QString text = fields.text(QLatin1String("date"));
    const bool isYearly = text.size() == dateText(holiday).size();
    // As of a leap year, so that 29 February is a date.
    const QDate date = QDate::fromString(isYearly ? QStringLiteral("%1-").arg(leapYear) % text : text, Qt::ISODate);
    holiday.month = date.month();
    holiday.day = date.day();
    if (!isYearly)
        holiday.year = date.year();
    if (!date.isValid())
        fields.fail(QLatin1String("date"), QStringLiteral("neither month and day (06-24) nor a date (2026-06-24)"));
    else if (!holiday.isValid())
        fields.fail(QLatin1String("name"), QStringLiteral("empty"));
    fields.finish();
    return holiday;
}

HolidayChoice readChoice(const QJsonObject &object, QString &problem)
{
    StrictObject fields(object, {}, problem);
    HolidayChoice choice;
    choice.leftOut = fields.texts(QLatin1String("leftOut"));
    choice.taken = fields.texts(QLatin1String("taken"));
    const QJsonArray own = fields.list(QLatin1String("own"));
    for (qsizetype i = 0; i < own.size(); ++i) {
        const QString path = QStringLiteral("own[%1]").arg(i);
        choice.own << readOwn(StrictObject(objectAt(own, i, path, problem), path, problem));
    }
    fields.finish();
    return choice;
}

} // namespace

// The "Meeus, Jones, Butcher" way.
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return QDate(year, monthAndDay / 31, monthAndDay % 31 + 1);
}

QDate NationalHoliday::dateIn(int year) const
{
    if (year < fromYear)
        return {};
    return month == 0 ? easterSunday(year).addDays(daysFromEaster) : QDate(year, month, day);
}

QList<NationalHoliday> nationalHolidays()
{
    QFile file(QStringLiteral(":/queue/holidays.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    if (!isOpen)
        return {};
    QList<NationalHoliday> holidays;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("holidays")).toArray();
    for (const QJsonValue &entry : list)
        holidays << readNational(entry.toObject());
    return holidays;
}

QDate OwnHoliday::dateIn(int ofYear) const
{
    return !year || *year == ofYear ? QDate(ofYear, month, day) : QDate();
}

bool OwnHoliday::isValid() const
{
    const int ofYear = year.value_or(leapYear);
    return !name.trimmed().isEmpty() && ofYear > 0 && ofYear <= lastYear && QDate::isValid(ofYear, month, day);
}

QJsonObject HolidayChoice::toObject() const
{
    QJsonArray list;
    for (const OwnHoliday &holiday : own)
        list << QJsonObject{{QStringLiteral("date"), dateText(holiday)}, {QStringLiteral("name"), holiday.name}};
    return {{QStringLiteral("leftOut"), QJsonArray::fromStringList(leftOut)},
            {QStringLiteral("taken"), QJsonArray::fromStringList(taken)},
            {QStringLiteral("own"), list}};
}

tl::expected<HolidayChoice, QString> HolidayChoice::fromObject(const QJsonObject &object)
{
    QString problem;
    const HolidayChoice choice = readChoice(object, problem);
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    return choice;
}

QByteArray HolidayChoice::toJson() const
{
    QJsonObject object = toObject();
    object.insert(QStringLiteral("format"), choiceFormat);
    object.insert(QStringLiteral("version"), choiceVersion);
    return QJsonDocument(object).toJson();
}

tl::expected<HolidayChoice, QString> HolidayChoice::fromJson(const QByteArray &json)
{
    QString problem;
    const QJsonObject object = documentOf(json, choiceFormat, choiceVersion, problem);
    const HolidayChoice choice = readChoice(object, problem);
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    return choice;
}

HolidayCalendar::HolidayCalendar(HolidayChoice choice, QList<NationalHoliday> national)
    : m_choice(std::move(choice))
    , m_national(std::move(national))
{
}

QList<QDate> HolidayCalendar::daysOf(int year) const
{
    QList<QDate> days;
    for (const NationalHoliday &holiday : m_national) {
        if (m_choice.has(holiday))
            days << holiday.dateIn(year);
    }
    for (const OwnHoliday &holiday : m_choice.own)
        days << holiday.dateIn(year);
    days.removeAll(QDate());
    std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
    return days;
}

bool HolidayCalendar::isHoliday(qint64 julianDay) const
{
    const QDate date = QDate::fromJulianDay(julianDay);
    const int year = date.year();
    auto found = m_years.find(year);
    if (found == m_years.end()) {
        std::vector<bool> isOne(366);
        const QList<QDate> days = daysOf(year);
        for (const QDate day : days)
            isOne[static_cast<size_t>(day.dayOfYear() - 1)] = true;
        found = m_years.insert(year, std::move(isOne));
    }
    return (*found)[static_cast<size_t>(date.dayOfYear() - 1)];
}

} // namespace guiche
