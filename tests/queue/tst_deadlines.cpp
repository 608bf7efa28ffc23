// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/deadlines.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace guiche;

Q_DECLARE_METATYPE(std::function<void(DeadlineRules &)>)

namespace
{

using Change = std::function<void(DeadlineRules &)>;

DeadlineRules sampleRules()
{
    DeadlineRules rules = DeadlineRules::usual();
    rules.profiles[0].types = {u"SAC"_s, u"RECLAMAÇÃO"_s};
    rules.profiles[2].warning = {WarningBefore::Kind::Minutes, 90};
    rules.profiles[2].week[5] = {{0, 1}, {1, 1440}};
    rules.thresholds = {{u"TÉCNICO"_s, 240, 1440}, {u"Só aviso"_s, 60, {}}, {u"Só prazo"_s, {}, 0}};
    rules.usesServerClock = false;
    rules.serverWarningPercent = 40;
    rules.defaultProfile = u"internal"_s;
    rules.holidays = {{u"zumbi"_s}, {u"carnival-monday"_s}, {{u"São João"_s, 6, 24, {}}}};
    return rules;
}

} // namespace

// The rules of deadlines as data: what is right, what is not, and the way to JSON and back.
class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualOnes();
    void rulesComeBack();
    void problemsAreFound_data();
    void problemsAreFound();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void workingTimesAreRead_data();
    void workingTimesAreRead();
    void workingTimesAreWritten();
    void typesAreComparedLoosely();
};

void TestDeadlines::usualOnes()
{
    const DeadlineRules rules = DeadlineRules::usual();
    QCOMPARE(rules.profiles.size(), 3);
    QCOMPARE(rules.profiles.at(0).name, u"SAC"_s);
    QCOMPARE(rules.profiles.at(0).amount, 7);
    QVERIFY(rules.profiles.at(0).source.contains(u"Decreto 11.034/2022"_s));
    QCOMPARE(rules.profiles.at(1).amount, 10);
    QCOMPARE(rules.profiles.at(1).unit, DeadlineUnit::CalendarDays);
    QCOMPARE(rules.profiles.at(2).unit, DeadlineUnit::WorkingHours);
    QCOMPARE(rules.profiles.at(2).week, usualWorkWeek());
    for (const DeadlineProfile &profile : rules.profiles)
        QVERIFY(profile.types.isEmpty() && !profile.source.isEmpty());
    QVERIFY(rules.usesServerClock && rules.defaultProfile.isEmpty() && rules.thresholds.isEmpty());
    QCOMPARE(rules.problem(), QString());
}

void TestDeadlines::rulesComeBack()
{
    const DeadlineRules rules = sampleRules();
    QCOMPARE(rules.problem(), QString());
    const auto again = DeadlineRules::fromJson(rules.toJson());
    QVERIFY2(again, again ? "" : qPrintable(again.error()));
    QCOMPARE(*again, rules);
    QCOMPARE(again->toJson(), rules.toJson());
    QCOMPARE(DeadlineRules::fromJson(DeadlineRules().toJson()).value(), DeadlineRules());
}

void TestDeadlines::problemsAreFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *problem, const Change &change) {
        QTest::newRow(problem) << change << QString::fromLatin1(problem);
    };
    row("profiles[1].id: empty", [](DeadlineRules &r) { r.profiles[1].id.clear(); });
    row("profiles[1].id: there twice", [](DeadlineRules &r) { r.profiles[1].id = r.profiles[0].id; });
    row("profiles[2].name: empty", [](DeadlineRules &r) { r.profiles[2].name = u" "_s; });
    row("profiles[0].amount: out of bounds", [](DeadlineRules &r) { r.profiles[0].amount = 0; });
    row("profiles[1].amount: out of bounds", [](DeadlineRules &r) { r.profiles[1].amount = 10001; });
    row("profiles[0].warning: out of bounds", [](DeadlineRules &r) { r.profiles[0].warning.value = 101; });
    row("profiles[2].warning: out of bounds", [](DeadlineRules &r) { r.profiles[2].warning.value = -1; });
    row("profiles[2].week: no day is worked", [](DeadlineRules &r) { r.profiles[2].week = {}; });
    row("profiles[2].week: times", [](DeadlineRules &r) { r.profiles[2].week[0] = {{600, 660}, {659, 700}}; });
    row("profiles[0].week: times", [](DeadlineRules &r) { r.profiles[0].week[0] = {{600, 600}}; });
    row("profiles[2].week: times ", [](DeadlineRules &r) { r.profiles[2].week[0] = {{600, 1441}}; });
    row("profiles[1].types: an empty one", [](DeadlineRules &r) { r.profiles[1].types << u" "_s; });
    row("profiles[1].types: one belongs", [](DeadlineRules &r) { r.profiles[1].types << u"reclamacao"_s; });
    row("defaultProfile: no such profile", [](DeadlineRules &r) { r.defaultProfile = u"x"_s; });
    row("serverWarningPercent: out of bounds", [](DeadlineRules &r) { r.serverWarningPercent = 101; });
    row("thresholds[0].type: empty", [](DeadlineRules &r) { r.thresholds[0].type.clear(); });
    row("thresholds[3].type: there twice", [](DeadlineRules &r) { r.thresholds << TypeThreshold{u"tecnico"_s, 1, 2}; });
    row("thresholds[1].lateAfter: neither", [](DeadlineRules &r) { r.thresholds[1].warningAfter.reset(); });
    row("thresholds[2].lateAfter: out of bounds", [](DeadlineRules &r) { r.thresholds[2].lateAfter = -1; });
    row("thresholds[0].warningAfter: after", [](DeadlineRules &r) { r.thresholds[0].warningAfter = 1441; });
    row("holidays.own[1]: no date", [](DeadlineRules &r) { r.holidays.own << OwnHoliday{u"x"_s, 2, 30, {}}; });
}

void TestDeadlines::problemsAreFound()
{
    QFETCH(Change, change);
    QFETCH(QString, problem);
    DeadlineRules rules = sampleRules();
    change(rules);
    QVERIFY2(rules.problem().startsWith(problem.trimmed()), qPrintable(rules.problem()));
    // Neither is it read.
    QVERIFY(!DeadlineRules::fromJson(rules.toJson()));
}

void TestDeadlines::badJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("problem");
    const auto row = [](const QByteArray &from, const QByteArray &to, const char *problem) {
        QTest::newRow(to.constData()) << from << to << QString::fromLatin1(problem);
    };
    row(R"("version":1)", R"("version":2)", "version: 2 instead of 1");
    row(R"("version":1)", R"("version":"1")", "version: 0 instead of 1");
    row(R"(guiche-deadlines)", R"(guiche-views)", "format: not guiche-deadlines");
    row(R"("amount":7)", R"("amount":7.5)", "profiles[0].amount: not a whole number");
    row(R"("amount":7)", R"("amount":"7")", "profiles[0].amount: not a whole number");
    row(R"("amount":7)", R"("amount":1e99)", "profiles[0].amount: not a whole number");
    row(R"("amount":7)", R"("ammount":7)", "profiles[0].amount: missing");
    row(R"("amount":7)", R"("amount":7,"colour":"red")", "profiles[0].colour: unknown");
    row(R"("unit":"workingHours")", R"("unit":"weeks")", "profiles[2].unit: unknown");
    row(R"("minutes":90)", R"("hours":90)", "profiles[2].warning.minutes: missing");
    row(R"("minutes":90)", R"("minutes":90,"percent":5)", "profiles[2].warning.minutes: unknown");
    row(R"("usesServerClock":false)", R"("usesServerClock":0)", "usesServerClock: neither true nor false");
    row(R"("usesServerClock":false)", R"("usesServerClock":false,"extra":{})", "extra: unknown");
    row(R"("types":["SAC",)", R"("types":["SAC",5,)", "profiles[0].types: holds something that is not a text");
    row(R"("06-24")", R"("31-12")", "holidays.own[0].date: neither");
    row(R"("saturday":"00:00-00:01, )", R"("saturday":"10:00-09:00, )", "profiles[2].week.saturday: not like");
    row(R"("thresholds":[)", R"("thresholds":[null,)", "thresholds[0]: not an object");
}

void TestDeadlines::badJsonIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, problem);
    QByteArray json = sampleRules().toJson();
    QVERIFY2(json.contains(from), json.constData());
    const qsizetype place = json.indexOf(from);
    const auto read = DeadlineRules::fromJson(json.replace(place, from.size(), to));
    QVERIFY(!read);
    QVERIFY2(read.error().startsWith(problem), qPrintable(read.error()));
}

void TestDeadlines::workingTimesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "!": cannot be read
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blank") << u"  "_s << u""_s;
    QTest::newRow("one") << u"8:00-12:00"_s << u"08:00-12:00"_s;
    QTest::newRow("two, loose") << u" 08:00 - 12:00,13:00-18:30 "_s << u"08:00-12:00, 13:00-18:30"_s;
    QTest::newRow("all day") << u"00:00-24:00"_s << u"00:00-24:00"_s;
    QTest::newRow("they may touch") << u"08:00-12:00, 12:00-13:00"_s << u"08:00-12:00, 12:00-13:00"_s;
    for (const char *bad : {"8-12", "08:00", "08:00-", "08:00-08:00", "12:00-08:00", "08:00-24:01", "08:60-09:00",
                            "08:00-12:00,", "08:00-12:00, 11:59-13:00", "13:00-18:00, 08:00-12:00", "008:00-12:00",
                            "-1:00-12:00", "08:00-12:00-13:00", "oito-doze", "٠٨:٠٠-12:00", "25:00-26:00", ":00-1:00"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << u"!"_s;
}

void TestDeadlines::workingTimesAreRead()
{
    QFETCH(QString, text);
    const auto spans = workSpansIn(text);
    QTEST(spans ? textOf(*spans) : u"!"_s, "expected");
}

void TestDeadlines::workingTimesAreWritten()
{
    QCOMPARE(textOf(usualWorkWeek()[0]), u"08:00-12:00, 13:00-18:00"_s);
    QCOMPARE(textOf(usualWorkWeek()[6]), QString());
}

void TestDeadlines::typesAreComparedLoosely()
{
    QCOMPARE(typeKey(u"  TÉCNICO -  Queda de CONEXÃO "_s), u"tecnico - queda de conexao"_s);
    QCOMPARE(typeKey(u"Tecnico - queda de conexa\u0303o"_s), u"tecnico - queda de conexao"_s);
    QVERIFY(typeKey(u"SAC"_s) != typeKey(u"SAC 2"_s));
}

QTEST_APPLESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
