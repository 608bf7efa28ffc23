// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/walltime.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// Reads from a buffer that ends where the text does, so that a sanitizer sees any step beyond it.
WallTime parsedFromBytes(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::vector<char> bytes(utf8.cbegin(), utf8.cend());
    return WallTime::parse(std::string_view(bytes.data(), bytes.size()));
}

WallTime parsed(const QString &text)
{
    return WallTime::parse(QStringView(text));
}

} // namespace

class TestWallTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsKnownForms_data();
    void readsKnownForms();
    void keepsUnreadableAsItCame_data();
    void keepsUnreadableAsItCame();
    void blankIsEmpty_data();
    void blankIsEmpty();
    void everyDayComesBackAsItWent();
    void everySecondComesBackAsItWent();
    void noByteIsTakenForADigit();
    void sortsUnreadableAfterTimesAndEmptyLast();
    void timeSkippedBySummerTimeIsStillAMoment();
    void toDateTime();
};

void TestWallTime::initTestCase()
{
    // Had summer time until 2019, from midnight on: the hardest zone for a time without one.
    qputenv("TZ", "America/Sao_Paulo");
    tzset();
}

void TestWallTime::readsKnownForms_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("preciseText");

    const QDate day(2018, 6, 19);
    const QString dayText = u"19/06/2018"_s;
    const QString minutes = u"19/06/2018 14:02"_s;
    const QString seconds = u"19/06/2018 14:02:37"_s;
    QTest::newRow("main route") << dayText << day << QTime() << dayText << dayText;
    QTest::newRow("ordem de serviço") << seconds << day << QTime(14, 2, 37) << minutes << seconds;
    QTest::newRow("todos") << u"2018-06-19 14:02:37"_s << day << QTime(14, 2, 37) << minutes << seconds;
    QTest::newRow("ISO day") << u"2018-06-19"_s << day << QTime() << dayText << dayText;
    QTest::newRow("ISO with T") << u"2018-06-19T14:02:37"_s << day << QTime(14, 2, 37) << minutes << seconds;
    QTest::newRow("Brazilian with T") << u"19/06/2018T14:02:37"_s << day << QTime(14, 2, 37) << minutes << seconds;
    QTest::newRow("no seconds") << minutes << day << QTime(14, 2) << minutes << minutes;
    QTest::newRow("ISO, no seconds") << u"2018-06-19 14:02"_s << day << QTime(14, 2) << minutes << minutes;
    QTest::newRow("ISO with T, no seconds") << u"2018-06-19T14:02"_s << day << QTime(14, 2) << minutes << minutes;
    QTest::newRow("fraction") << u"2018-06-19T14:02:37.000000"_s << day << QTime(14, 2, 37) << minutes << seconds;
    QTest::newRow("tenths") << u"19/06/2018 14:02:37.9"_s << day << QTime(14, 2, 37) << minutes << seconds;
    QTest::newRow("midnight is a time") << u"2018-06-19 00:00:00"_s << day << QTime(0, 0) << u"19/06/2018 00:00"_s
                                        << u"19/06/2018 00:00"_s;
    QTest::newRow("last second") << u"19/06/2018 23:59:59"_s << day << QTime(23, 59, 59) << u"19/06/2018 23:59"_s
                                 << u"19/06/2018 23:59:59"_s;
    QTest::newRow("leap day") << u"29/02/2024"_s << QDate(2024, 2, 29) << QTime() << u"29/02/2024"_s << u"29/02/2024"_s;
    QTest::newRow("first year") << u"0001-01-01"_s << QDate(1, 1, 1) << QTime() << u"01/01/0001"_s << u"01/01/0001"_s;
    QTest::newRow("spaces around") << u" \t19/06/2018\u00A0\n"_s << day << QTime() << dayText << dayText;
}

void TestWallTime::readsKnownForms()
{
    QFETCH(const QString, input);
    QFETCH(const QDate, date);
    QFETCH(const QTime, time);
    QFETCH(const QString, text);
    QFETCH(const QString, preciseText);

    for (const WallTime &read : {parsed(input), parsedFromBytes(input)}) {
        QVERIFY(read.isReadable());
        QVERIFY(!read.isEmpty());
        QCOMPARE(read.hasTime(), time.isValid());
        QCOMPARE(read.date(), date);
        QCOMPARE(read.time(), time);
        QCOMPARE(read.text(), text);
        QCOMPARE(read.preciseText(), preciseText);
        QCOMPARE(read, WallTime(date, time));
    }
}

void TestWallTime::keepsUnreadableAsItCame_data()
{
    QTest::addColumn<QString>("input");

    const QStringList inputs{
        // No such day.
        u"31/02/2018"_s, u"29/02/2023"_s, u"31/04/2018"_s, u"00/06/2018"_s, u"19/00/2018"_s, u"19/13/2018"_s,
        u"32/01/2018"_s, u"2018-02-31"_s, u"2018-13-01"_s, u"0000-00-00"_s, u"0000-00-00 00:00:00"_s, u"00/00/0000"_s,
        u"01/01/0000"_s,
        // The American order.
        u"06/19/2018"_s,
        // No such time.
        u"19/06/2018 24:00"_s, u"19/06/2018 23:60"_s, u"19/06/2018 23:59:60"_s, u"2018-06-19T99:99:99"_s,
        u"19/06/2018 -1:00"_s, u"19/06/2018 1a:00"_s, u"19/06/2018 14:02:3x"_s,
        // A year that is no number must not become the year -1.
        u"12/05/abcd"_s, u"abcd-05-12"_s, u"01/01/-001"_s, u"-001-01-01"_s, u"01/01/    ."_s, u"19/06/20 8"_s,
        u"19/06/２０１８"_s, u"١٩/٠٦/٢٠١٨"_s,
        // Other forms.
        u"19/06/18"_s, u"9/6/2018"_s, u"19-06-2018"_s, u"2018/06/19"_s, u"20180619"_s, u"19.06.2018"_s,
        u"2018-06-19T14:02:37Z"_s, u"2018-06-19T14:02:37-03:00"_s, u"2018-06-19 14:02:37.000000Z"_s,
        u"2018-06-19 14:02:37."_s, u"2018-06-19 14:02:37.1x"_s, u"2018-06-19 14:02.5"_s, u"19/06/2018.5"_s,
        u"19/06/2018  14:02"_s, u"19/06/2018x14:02"_s, u"19/06/2018 14-02"_s, u"19/06/2018 14:02-37"_s,
        u"19/06/2018 14"_s, u"14:02:37"_s, u"1529427757"_s, u"ontem"_s, u"null"_s, u"//////////"_s, u"----------"_s,
        u"<b>19/06</b>"_s, u"não agendado"_s,
        // Ten bytes that are fewer characters.
        u"ç9/06/201"_s};
    for (const QString &input : inputs)
        QTest::newRow(qUtf8Printable(input)) << input;
}

void TestWallTime::keepsUnreadableAsItCame()
{
    QFETCH(const QString, input);

    for (const WallTime &read : {parsed(input), parsedFromBytes(input)}) {
        QVERIFY(!read.isReadable());
        QVERIFY(!read.isEmpty());
        QVERIFY(!read.hasTime());
        QVERIFY(!read.toDateTime().isValid());
        QCOMPARE(read.text(), input);
        QCOMPARE(read.preciseText(), input);
    }
    QCOMPARE(parsed(input), parsedFromBytes(input));
    QVERIFY(parsed(input) != parsed(input + u'!'));
}

void TestWallTime::blankIsEmpty_data()
{
    QTest::addColumn<QString>("input");

    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("as many as a date has") << u"          "_s;
}

void TestWallTime::blankIsEmpty()
{
    QFETCH(const QString, input);

    for (const WallTime &read : {parsed(input), parsedFromBytes(input), WallTime()}) {
        QVERIFY(read.isEmpty());
        QVERIFY(!read.isReadable());
        QCOMPARE(read.text(), QString());
        QCOMPARE(read.preciseText(), QString());
        QVERIFY(!read.toDateTime().isValid());
    }
}

void TestWallTime::everyDayComesBackAsItWent()
{
    for (QDate day(1899, 12, 31); day < QDate(2101, 1, 1); day = day.addDays(1)) {
        const QString brazilian = day.toString(u"dd/MM/yyyy"_s);
        QCOMPARE(parsed(brazilian).date(), day);
        QCOMPARE(parsed(brazilian).text(), brazilian);
        QCOMPARE(parsedFromBytes(day.toString(Qt::ISODate)).date(), day);
    }
}

void TestWallTime::everySecondComesBackAsItWent()
{
    for (int second = 0; second < 86'400; ++second) {
        const QTime time = QTime::fromMSecsSinceStartOfDay(second * 1000);
        const WallTime read = parsed(u"2018-11-04 "_s + time.toString(u"HH:mm:ss"_s));
        QCOMPARE(read.time(), time);
        QCOMPARE(read.sortKey(), WallTime(QDate(2018, 11, 4)).sortKey() + second * 1000);
    }
}

void TestWallTime::noByteIsTakenForADigit()
{
    const QByteArray whole("19/06/2018 14:02:37");
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray bent = whole;
            bent[at] = static_cast<char>(byte);
            const WallTime read = WallTime::parse(std::string_view(bent.constData(), static_cast<size_t>(bent.size())));
            if (!read.isReadable())
                continue;
            // What is read at all is read as written.
            bent[10] = ' ';
            QCOMPARE(read.date().toString(u"dd/MM/yyyy"_s) + read.time().toString(u" HH:mm:ss"_s),
                     QString::fromLatin1(bent));
        }
    }
}

void TestWallTime::sortsUnreadableAfterTimesAndEmptyLast()
{
    const QStringList ascending{u"0001-01-01"_s,       u"31/12/2017 23:59:59"_s,
                                u"19/06/2018"_s,       u"19/06/2018 00:00:01"_s,
                                u"2018-06-19 14:02"_s, u"19/06/2018 14:02:01"_s,
                                u"2018-06-20"_s,       u"9999-12-31 23:59:59"_s,
                                u"31/02/2018"_s,       QString()};
    for (qsizetype i = 1; i < ascending.size(); ++i)
        QVERIFY2(parsed(ascending[i - 1]).sortKey() < parsed(ascending[i]).sortKey(), qUtf8Printable(ascending[i]));

    // A day and its midnight are the same place in a sorted list, and so are two unreadable ones.
    QCOMPARE(parsed(u"19/06/2018"_s).sortKey(), parsed(u"2018-06-19 00:00"_s).sortKey());
    QCOMPARE(parsed(u"31/02/2018"_s).sortKey(), parsed(u"ontem"_s).sortKey());
    QVERIFY(parsed(u"19/06/2018"_s) != parsed(u"2018-06-19 00:00"_s));
}

void TestWallTime::timeSkippedBySummerTimeIsStillAMoment()
{
    const WallTime skipped = parsed(u"04/11/2018 00:30:00"_s);
    QCOMPARE(skipped.text(), u"04/11/2018 00:30"_s); // shown as it came, never converted

    const QDateTime moment = skipped.toDateTime();
    QVERIFY(moment.isValid());
    QVERIFY(moment > parsed(u"03/11/2018 23:59:59"_s).toDateTime());
    QVERIFY(moment < parsed(u"04/11/2018 02:00:00"_s).toDateTime());
    // That day began at one o'clock.
    QCOMPARE(parsed(u"04/11/2018"_s).toDateTime(), QDateTime(QDate(2018, 11, 4), QTime(1, 0)));
}

void TestWallTime::toDateTime()
{
    QCOMPARE(parsed(u"19/06/2018 14:02:37"_s).toDateTime(), QDateTime(QDate(2018, 6, 19), QTime(14, 2, 37)));
    QCOMPARE(parsed(u"19/06/2018"_s).toDateTime(), QDateTime(QDate(2018, 6, 19), QTime(0, 0)));
    QCOMPARE(parsed(u"19/06/2018"_s).toDateTime().timeSpec(), Qt::LocalTime);
}

QTEST_APPLESS_MAIN(TestWallTime)
#include "tst_walltime.moc"
