// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/holidays.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// Month and day of Easter Sunday, 1990 to 2040, from printed tables.
constexpr int firstEaster = 1990;
constexpr std::array easters = {
    415, 331, 419, 411, 403, 416, 407, 330, 412, 404, 423, 415, 331, 420, 411, 327, 416,
    408, 323, 412, 404, 424, 408, 331, 420, 405, 327, 416, 401, 421, 412, 404, 417, 409,
    331, 420, 405, 328, 416, 401, 421, 413, 328, 417, 409, 325, 413, 405, 425, 410, 401,
};

QString idsOf(int year, const HolidayChoice &choice)
{
    QStringList texts;
    const QList<NationalHoliday> all = nationalHolidays();
    for (const NationalHoliday &holiday : all) {
        if (choice.has(holiday) && holiday.dateIn(year).isValid())
            texts << holiday.dateIn(year).toString(u"MM-dd"_s) % u' ' % holiday.id;
    }
    return texts.join(u'\n');
}

} // namespace

// Which days are holidays, and how a person's own are kept.
class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterIsWhereTheTablesHaveIt();
    void easterOfFarCenturies_data();
    void easterOfFarCenturies();
    void nationalOnesOf2026();
    void aHolidayBeginsWithItsLaw_data();
    void aHolidayBeginsWithItsLaw();
    void dataIsWhole();
    void optionalOnesAreTaken();
    void leftOutOnesAreWorked();
    void ownOnes();
    void leapDayComesEveryFourthYear();
    void firstAndLastDayOfTheYear();
    void filesComeBack();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
};

void TestHolidays::easterIsWhereTheTablesHaveIt()
{
    QCOMPARE(easters.size(), size_t{2040 - 1990 + 1});
    for (size_t i = 0; i < easters.size(); ++i) {
        const int year = firstEaster + static_cast<int>(i);
        QCOMPARE(easterSunday(year), QDate(year, easters[i] / 100, easters[i] % 100));
        QCOMPARE(easterSunday(year).dayOfWeek(), 7);
    }
}

void TestHolidays::easterOfFarCenturies_data()
{
    QTest::addColumn<QDate>("expected");
    QTest::newRow("earliest possible") << QDate(1818, 3, 22);
    QTest::newRow("latest possible") << QDate(1943, 4, 25);
    QTest::newRow("moved by the computus' exceptions, 1954") << QDate(1954, 4, 18);
    QTest::newRow("moved by the computus' exceptions, 1981") << QDate(1981, 4, 19);
    QTest::newRow("2049") << QDate(2049, 4, 18);
    QTest::newRow("2076") << QDate(2076, 4, 19);
}

void TestHolidays::easterOfFarCenturies()
{
    QFETCH(QDate, expected);
    QCOMPARE(easterSunday(expected.year()), expected);
}

void TestHolidays::nationalOnesOf2026()
{
    QCOMPARE(idsOf(2026, {}),
             u"01-01 new-year\n04-03 good-friday\n04-21 tiradentes\n05-01 labour\n09-07 independence\n"
             "10-12 aparecida\n11-02 finados\n11-15 republic\n11-20 zumbi\n12-25 christmas"_s);
    const HolidayChoice all{{}, {u"carnival-monday"_s, u"carnival-tuesday"_s, u"corpus-christi"_s}, {}};
    QCOMPARE(idsOf(2026, all),
             u"01-01 new-year\n02-16 carnival-monday\n02-17 carnival-tuesday\n04-03 good-friday\n04-21 tiradentes\n"
             "05-01 labour\n06-04 corpus-christi\n09-07 independence\n10-12 aparecida\n11-02 finados\n"
             "11-15 republic\n11-20 zumbi\n12-25 christmas"_s);
}

void TestHolidays::aHolidayBeginsWithItsLaw_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isHoliday");
    QTest::newRow("Consciência Negra before its law") << QDate(2023, 11, 20) << false;
    QTest::newRow("Consciência Negra") << QDate(2024, 11, 20) << true;
    QTest::newRow("Aparecida before its law") << QDate(1979, 10, 12) << false;
    QTest::newRow("Aparecida") << QDate(1980, 10, 12) << true;
    QTest::newRow("Finados before its law") << QDate(2002, 11, 2) << false;
    QTest::newRow("Finados") << QDate(2003, 11, 2) << true;
    QTest::newRow("Carnival is optional") << QDate(2026, 2, 17) << false;
    QTest::newRow("an ordinary day") << QDate(2026, 11, 24) << false;
}

void TestHolidays::aHolidayBeginsWithItsLaw()
{
    QFETCH(QDate, day);
    QTEST(HolidayCalendar().isHoliday(day), "isHoliday");
}

void TestHolidays::dataIsWhole()
{
    QSet<QString> ids;
    QDate last;
    const QList<NationalHoliday> all = nationalHolidays();
    QCOMPARE(all.size(), 13);
    for (const NationalHoliday &holiday : all) {
        QVERIFY2(!holiday.id.isEmpty() && !ids.contains(holiday.id), qPrintable(holiday.id));
        ids.insert(holiday.id);
        QVERIFY(!holiday.name.isEmpty() && !holiday.source.isEmpty());
        QVERIFY((holiday.month == 0) == (holiday.day == 0) && (holiday.month == 0) != (holiday.daysFromEaster == 0));
        QVERIFY2(holiday.dateIn(2026) > last, qPrintable(holiday.id));
        last = holiday.dateIn(2026);
    }
}

void TestHolidays::optionalOnesAreTaken()
{
    const HolidayCalendar calendar(HolidayChoice{{}, {u"carnival-tuesday"_s}, {}});
    QVERIFY(calendar.isHoliday(QDate(2026, 2, 17)));
    QVERIFY(calendar.isHoliday(QDate(2027, 2, 9)));
    QVERIFY(!calendar.isHoliday(QDate(2026, 2, 16)));
    QVERIFY(!calendar.isHoliday(QDate(2026, 6, 4)));
}

void TestHolidays::leftOutOnesAreWorked()
{
    const HolidayCalendar calendar(HolidayChoice{{u"zumbi"_s}, {}, {}});
    QVERIFY(!calendar.isHoliday(QDate(2026, 11, 20)));
    QVERIFY(calendar.isHoliday(QDate(2026, 11, 15)));
    // Taking is for optional ones, leaving out for the others.
    QVERIFY(!HolidayCalendar(HolidayChoice{{u"corpus-christi"_s}, {}, {}}).isHoliday(QDate(2026, 6, 4)));
}

void TestHolidays::ownOnes()
{
    const HolidayCalendar calendar(HolidayChoice{{}, {}, {{u"São João"_s, 6, 24, {}}, {u"Luto"_s, 3, 10, 2026}}});
    QVERIFY(calendar.isHoliday(QDate(2026, 6, 24)) && calendar.isHoliday(QDate(2031, 6, 24)));
    QVERIFY(calendar.isHoliday(QDate(2026, 3, 10)));
    QVERIFY(!calendar.isHoliday(QDate(2027, 3, 10)));
    QCOMPARE(calendar.daysOf(2026).size(), 12);
    // Two on one day are one day.
    QCOMPARE(HolidayCalendar(HolidayChoice{{}, {}, {{u"Padroeira"_s, 10, 12, {}}}}).daysOf(2026).size(), 10);
}

void TestHolidays::leapDayComesEveryFourthYear()
{
    const OwnHoliday leap{u"Bissexto"_s, 2, 29, {}};
    QVERIFY(leap.isValid());
    QVERIFY(!leap.dateIn(2026).isValid());
    const HolidayCalendar calendar(HolidayChoice{{}, {}, {leap}});
    QVERIFY(calendar.isHoliday(QDate(2028, 2, 29)));
    QVERIFY(!calendar.isHoliday(QDate(2026, 2, 28)) && !calendar.isHoliday(QDate(2026, 3, 1)));
    QVERIFY(!(OwnHoliday{u"never"_s, 2, 29, 2026}.isValid()));
    QVERIFY(!(OwnHoliday{u"never"_s, 2, 30, {}}.isValid()));
    QVERIFY(!(OwnHoliday{u" "_s, 2, 3, {}}.isValid()));
}

void TestHolidays::firstAndLastDayOfTheYear()
{
    const HolidayCalendar calendar(HolidayChoice{{}, {}, {{u"Ano velho"_s, 12, 31, {}}}});
    for (const int year : {2027, 2028}) { // the second has 366 days
        QVERIFY(calendar.isHoliday(QDate(year, 12, 31)));
        QVERIFY(calendar.isHoliday(QDate(year, 1, 1)));
        QVERIFY(!calendar.isHoliday(QDate(year, 12, 30)) && !calendar.isHoliday(QDate(year, 1, 2)));
    }
}

void TestHolidays::filesComeBack()
{
    const HolidayChoice choice{{u"zumbi"_s},
                               {u"corpus-christi"_s},
                               {{u"São João \"<b>\""_s, 6, 24, {}}, {u"Luto"_s, 3, 1, 2026}, {u"Salto"_s, 2, 29, {}}}};
    QVERIFY(choice.toJson().contains("\"06-24\"") && choice.toJson().contains("\"2026-03-01\""));
    const auto again = HolidayChoice::fromJson(choice.toJson());
    QVERIFY(again);
    QCOMPARE(*again, choice);
    QCOMPARE(HolidayChoice::fromJson(HolidayChoice().toJson()).value(), HolidayChoice());
}

void TestHolidays::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &own, const char *problem) {
        QTest::newRow(name) << R"({"format":"guiche-holidays","version":1,"leftOut":[],"taken":[],"own":)" + own + "}"
                            << QString::fromLatin1(problem);
    };
    QTest::newRow("empty") << QByteArray() << u"no JSON"_s;
    QTest::newRow("cut off") << QByteArray(R"({"format":)") << u"no JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"format"_s;
    QTest::newRow("something else") << QByteArray(R"({"format":"x"})") << u"format: not guiche-holidays"_s;
    QTest::newRow("later") << QByteArray(R"({"format":"guiche-holidays","version":2})") << u"version: 2 instead of 1"_s;
    QTest::newRow("nothing in it") << QByteArray(R"({"format":"guiche-holidays","version":1})")
                                   << u"leftOut: missing"_s;
    row("no list", "{}", "own: not a list");
    row("no object", "[7]", "own[0]: not an object");
    row("no such day", R"([{"date":"02-30","name":"x"}])", "own[0].date: ");
    row("no leap year", R"([{"date":"05-01","name":"x"},{"date":"2026-02-29","name":"x"}])", "own[1].date: ");
    row("no date", R"([{"date":"amanhã","name":"x"}])", "own[0].date: ");
    row("date is a number", R"([{"date":624,"name":"x"}])", "own[0].date: not a text");
    row("no name", R"([{"date":"06-24","name":" "}])", "own[0].name: empty");
    row("unknown key", R"([{"date":"06-24","name":"x","kind":1}])", "own[0].kind: unknown");
    row("unknown key above", R"([],"colour":1)", "colour: unknown");
}

void TestHolidays::badFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto read = HolidayChoice::fromJson(json);
    QVERIFY(!read);
    QVERIFY2(read.error().startsWith(problem), qPrintable(read.error()));
}

QTEST_APPLESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
