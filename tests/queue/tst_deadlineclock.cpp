// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/deadlinerows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

QString lateIn(const DeadlineRules &rules, const QString &opened)
{
    return textOf(dueIn(rules, row(u"T"_s, opened)).lateAt);
}

// Minute by minute, as one would count with a calendar on the table.
QString countedByHand(const DeadlineProfile &profile, const HolidayCalendar &holidays, const QString &opened)
{
    QDate day = QDate::fromString(opened.first(10), Qt::ISODate);
    const QTime time = QTime::fromString(opened.sliced(11));
    int minute = time.hour() * 60 + time.minute();
    for (int left = profile.amount * 60; left > 0;) {
        if (minute == 1440) {
            day = day.addDays(1);
            minute = 0;
        }
        const bool isWorked =
            std::ranges::any_of(profile.week[static_cast<size_t>(day.dayOfWeek() - 1)],
                                [minute](const WorkSpan &s) { return minute >= s.from && minute < s.until; });
        left -= isWorked && (profile.holidaysCount || !holidays.isHoliday(day)) ? 1 : 0;
        ++minute;
    }
    return QDateTime(day, QTime()).addSecs(qint64{minute} * 60).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

// When a row begins to be near its deadline and when it is late: examples worked out with a calendar.
class TestDeadlineClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workingHours_data();
    void workingHours();
    void workingHoursAgainstCountingByHand();
    void days_data();
    void days();
    void carnival();
    void holidaysAreDaysLikeOthersWhereTheyCount();
    void hoursStopOverHolidays();
    void summerTimeIsNoMatterOfTheWall_data();
    void summerTimeIsNoMatterOfTheWall();
    void warnings_data();
    void warnings();
    void endlessHolidaysNeverEnd();
    void urgency();
};

void TestDeadlineClock::workingHours_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("late");
    const auto row = [](const char *name, const char *opened, int hours, const char *late) {
        QTest::newRow(name) << QString::fromLatin1(opened) << hours << QString::fromLatin1(late);
    };
    row("Friday 17:50", "2026-03-06 17:50:00", 2, "2026-03-09 09:50:00");
    row("Friday 17:50:30", "2026-03-06 17:50:30", 2, "2026-03-09 09:50:30");
    row("used up with the day", "2026-03-06 16:00:00", 2, "2026-03-06 18:00:00");
    row("registered at closing time", "2026-03-06 18:00:00", 1, "2026-03-09 09:00:00");
    row("over lunch", "2026-03-09 11:00:00", 2, "2026-03-09 14:00:00");
    row("used up with the morning", "2026-03-09 11:00:00", 1, "2026-03-09 12:00:00");
    row("during lunch", "2026-03-09 12:30:00", 1, "2026-03-09 14:00:00");
    row("before the day begins", "2026-03-09 06:00:00", 1, "2026-03-09 09:00:00");
    row("on Sunday", "2026-03-08 15:00:00", 9, "2026-03-09 18:00:00");
    row("a week and an hour", "2026-03-09 08:00:00", 46, "2026-03-16 09:00:00");
    row("over the year's end", "2026-12-31 17:00:00", 2, "2027-01-04 09:00:00");
    row("over a leap day", "2028-02-28 17:00:00", 10, "2028-02-29 18:00:00");
    row("over Good Friday", "2026-04-02 17:30:00", 1, "2026-04-06 08:30:00");
    row("without a time", "2026-03-09", 1, "2026-03-09 09:00:00");
}

void TestDeadlineClock::workingHours()
{
    QFETCH(QString, opened);
    QFETCH(int, hours);
    QTEST(lateIn(rulesOf(profileOf(DeadlineUnit::WorkingHours, hours)), opened), "late");
}

void TestDeadlineClock::workingHoursAgainstCountingByHand()
{
    QRandomGenerator random(7);
    const HolidayCalendar holidays;
    for (int i = 0; i < 300; ++i) {
        DeadlineProfile profile = profileOf(DeadlineUnit::WorkingHours, random.bounded(1, 60));
        profile.holidaysCount = random.bounded(2) == 0;
        for (QList<WorkSpan> &spans : profile.week) {
            spans.clear();
            for (int minute = random.bounded(600); minute < 1200 && random.bounded(4) != 0;) {
                spans << WorkSpan{minute, minute + random.bounded(1, 240)};
                minute = spans.last().until + random.bounded(90);
            }
        }
        profile.week[2] = {{0, 1440}};
        const DeadlineClock clock(rulesOf(profile));
        for (int k = 0; k < 3; ++k) {
            const QDateTime opened =
                QDateTime(QDate(2025, 12, 1), QTime()).addSecs(qint64{random.bounded(600000)} * 60);
            const QString text = opened.toString(u"yyyy-MM-dd HH:mm:ss"_s);
            QCOMPARE(textOf(clock.dueOf(row(u"T"_s, text), 0).lateAt), countedByHand(profile, holidays, text));
        }
    }
}

void TestDeadlineClock::days_data()
{
    QTest::addColumn<DeadlineUnit>("unit");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("wholeDays");
    QTest::addColumn<QString>("sameTime");
    const auto row = [](const char *name, DeadlineUnit unit, int amount, const char *opened, const char *wholeDays,
                        const char *sameTime) {
        QTest::newRow(name) << unit << amount << QString::fromLatin1(opened) << QString::fromLatin1(wholeDays)
                            << QString::fromLatin1(sameTime);
    };
    const DeadlineUnit calendar = DeadlineUnit::CalendarDays;
    const DeadlineUnit working = DeadlineUnit::WorkingDays;
    row("seven days", calendar, 7, "2026-03-06 17:50:00", "2026-03-14 00:00:00", "2026-03-13 17:50:00");
    row("seven days over a leap day", calendar, 7, "2028-02-27 08:00:00", "2028-03-06 00:00:00", "2028-03-05 08:00:00");
    row("seven days without one", calendar, 7, "2027-02-27 08:00:00", "2027-03-07 00:00:00", "2027-03-06 08:00:00");
    row("less a holiday", calendar, 2, "2026-04-20 08:00:00", "2026-04-24 00:00:00", "2026-04-23 08:00:00");
    row("over the year's end", calendar, 1, "2026-12-31 23:59:59", "2027-01-03 00:00:00", "2027-01-02 23:59:59");
    row("working, over a weekend", working, 3, "2026-03-06 17:50:00", "2026-03-12 00:00:00", "2026-03-11 17:50:00");
    row("working, over Christmas", working, 3, "2026-12-24 10:00:00", "2026-12-31 00:00:00", "2026-12-30 10:00:00");
    row("working, from a Sunday", working, 1, "2026-03-08 10:00:00", "2026-03-10 00:00:00", "2026-03-09 10:00:00");
    row("working, from a holiday", working, 1, "2026-09-07 10:00:00", "2026-09-09 00:00:00", "2026-09-08 10:00:00");
}

void TestDeadlineClock::days()
{
    QFETCH(DeadlineUnit, unit);
    QFETCH(int, amount);
    QFETCH(QString, opened);
    DeadlineProfile profile = profileOf(unit, amount);
    QTEST(lateIn(rulesOf(profile), opened), "wholeDays");
    profile.wholeDays = false;
    QTEST(lateIn(rulesOf(profile), opened), "sameTime");
}

void TestDeadlineClock::carnival()
{
    DeadlineRules rules = rulesOf(profileOf(DeadlineUnit::WorkingHours, 2));
    const QString friday = u"2026-02-13 17:50"_s;
    QCOMPARE(lateIn(rules, friday), u"2026-02-16 09:50:00"_s);
    rules.holidays.taken = {u"carnival-monday"_s, u"carnival-tuesday"_s};
    QCOMPARE(lateIn(rules, friday), u"2026-02-18 09:50:00"_s);
    rules.holidays.own = {{u"Cinzas"_s, 2, 18, 2026}};
    QCOMPARE(lateIn(rules, friday), u"2026-02-19 09:50:00"_s);
    QCOMPARE(lateIn(rules, u"2027-02-05 17:50"_s), u"2027-02-10 09:50:00"_s);
}

void TestDeadlineClock::holidaysAreDaysLikeOthersWhereTheyCount()
{
    DeadlineProfile profile = profileOf(DeadlineUnit::WorkingHours, 2);
    profile.holidaysCount = true;
    QCOMPARE(lateIn(rulesOf(profile), u"2026-04-02 17:30:00"_s), u"2026-04-03 09:30:00"_s);
    profile.unit = DeadlineUnit::WorkingDays;
    QCOMPARE(lateIn(rulesOf(profile), u"2026-04-02 17:30:00"_s), u"2026-04-07 00:00:00"_s);
    DeadlineRules rules = rulesOf(profileOf(DeadlineUnit::WorkingHours, 2));
    rules.holidays.leftOut = {u"good-friday"_s};
    QCOMPARE(lateIn(rules, u"2026-04-02 17:30:00"_s), u"2026-04-03 09:30:00"_s);
}

void TestDeadlineClock::hoursStopOverHolidays()
{
    DeadlineProfile profile = profileOf(DeadlineUnit::Hours, 8);
    QCOMPARE(lateIn(rulesOf(profile), u"2026-04-02 20:00"_s), u"2026-04-04 04:00:00"_s);
    QCOMPARE(lateIn(rulesOf(profile), u"2026-04-04 20:00"_s), u"2026-04-05 04:00:00"_s);
    QCOMPARE(lateIn(rulesOf(profile), u"2026-04-04 16:00"_s), u"2026-04-05 00:00:00"_s);
    profile.holidaysCount = true;
    QCOMPARE(lateIn(rulesOf(profile), u"2026-04-02 20:00"_s), u"2026-04-03 04:00:00"_s);
}

void TestDeadlineClock::summerTimeIsNoMatterOfTheWall_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("late");
    // São Paulo: from 04/11/2018 00:00 until 16/02/2019 24:00.
    QTest::newRow("into it") << u"2018-11-01 10:00:00"_s << u"2018-11-08 10:00:00"_s;
    QTest::newRow("out of it") << u"2019-02-14 10:00:00"_s << u"2019-02-21 10:00:00"_s;
    QTest::newRow("on the very day") << u"2018-10-28 10:00:00"_s << u"2018-11-04 10:00:00"_s;
    QTest::newRow("a time that never was") << u"2018-10-28 00:30:00"_s << u"2018-11-04 01:30:00"_s;
}

void TestDeadlineClock::summerTimeIsNoMatterOfTheWall()
{
    QFETCH(QString, opened);
    QFETCH(QString, late);
    QVERIFY(at(u"2018-11-04 12:00"_s) - at(u"2018-11-03 12:00"_s) != 86400); // the test has its zone
    DeadlineProfile profile = profileOf(DeadlineUnit::CalendarDays, 7);
    profile.wholeDays = false;
    profile.holidaysCount = true;
    QCOMPARE(lateIn(rulesOf(profile), opened), late);
    profile.unit = DeadlineUnit::Hours;
    profile.amount = 7 * 24;
    QCOMPARE(lateIn(rulesOf(profile), opened), late);
}

void TestDeadlineClock::warnings_data()
{
    QTest::addColumn<DeadlineUnit>("unit");
    QTest::addColumn<int>("amount");
    QTest::addColumn<WarningBefore>("warning");
    QTest::addColumn<QString>("warns");
    const auto row = [](const char *name, DeadlineUnit unit, int amount, WarningBefore warning, const char *warns) {
        QTest::newRow(name) << unit << amount << warning << QString::fromLatin1(warns);
    };
    const auto share = [](int percent) { return WarningBefore{WarningBefore::Kind::Percent, percent}; };
    const auto minutes = [](int count) { return WarningBefore{WarningBefore::Kind::Minutes, count}; };
    // Registered Friday 06/03/2026 16:00.
    row("a quarter of 4 worked hours", DeadlineUnit::WorkingHours, 4, share(25), "2026-03-09 09:00:00");
    row("half of them", DeadlineUnit::WorkingHours, 4, share(50), "2026-03-06 18:00:00");
    row("a worked hour and a half", DeadlineUnit::WorkingHours, 4, minutes(90), "2026-03-09 08:30:00");
    row("none before", DeadlineUnit::WorkingHours, 4, share(0), "2026-03-09 10:00:00");
    row("all of it", DeadlineUnit::WorkingHours, 4, share(100), "2026-03-06 16:00:00");
    row("more than all of it", DeadlineUnit::WorkingHours, 4, minutes(1000), "2026-03-06 16:00:00");
    row("a quarter of 8 hours", DeadlineUnit::Hours, 8, share(25), "2026-03-06 22:00:00");
    row("half of a day and 8 hours", DeadlineUnit::CalendarDays, 1, share(50), "2026-03-07 08:00:00");
    row("a day before", DeadlineUnit::CalendarDays, 7, minutes(1440), "2026-03-13 00:00:00");
    row("ten days before seven", DeadlineUnit::CalendarDays, 7, minutes(14400), "2026-03-06 16:00:00");
    row("an hour before midnight", DeadlineUnit::WorkingDays, 1, minutes(60), "2026-03-09 23:00:00");
}

void TestDeadlineClock::warnings()
{
    QFETCH(DeadlineUnit, unit);
    QFETCH(int, amount);
    DeadlineProfile profile = profileOf(unit, amount);
    QFETCH(WarningBefore, warning);
    profile.warning = warning;
    const Due due = dueIn(rulesOf(profile), row(u"T"_s, u"2026-03-06 16:00"_s));
    QTEST(textOf(due.warningAt), "warns");
    QVERIFY(due.warningAt <= due.lateAt);
}

void TestDeadlineClock::endlessHolidaysNeverEnd()
{
    for (const DeadlineUnit unit : {DeadlineUnit::WorkingDays, DeadlineUnit::WorkingHours}) {
        DeadlineRules rules = rulesOf(profileOf(unit, 1));
        for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1))
            rules.holidays.own << OwnHoliday{u"x"_s, day.month(), day.day(), {}};
        QCOMPARE(dueIn(rules, row(u"T"_s, u"2026-11-24 10:00"_s)), Due());
    }
}

void TestDeadlineClock::urgency()
{
    const Due due = dueIn(rulesOf(profileOf(DeadlineUnit::WorkingHours, 4)), row(u"T"_s, u"2026-03-06 16:00"_s));
    QCOMPARE(due.urgencyAt(at(u"2026-03-09 08:59:59"_s)), Urgency::OnTime);
    QCOMPARE(due.urgencyAt(at(u"2026-03-09 09:00:00"_s)), Urgency::Warning);
    QCOMPARE(due.urgencyAt(at(u"2026-03-09 09:59:59"_s)), Urgency::Warning);
    QCOMPARE(due.urgencyAt(at(u"2026-03-09 10:00:00"_s)), Urgency::Late);
    QCOMPARE(Due().urgencyAt(Due::never), Urgency::NoDeadline);
}

QTEST_APPLESS_MAIN(TestDeadlineClock)
#include "tst_deadlineclock.moc"
