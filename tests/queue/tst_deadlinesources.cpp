// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/deadlinerows.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace guiche;

// Whose deadline a row has: a limit of its type, a profile, the server's clock, or none.
class TestDeadlineSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholds_data();
    void thresholds();
    void whoWins();
    void typesAreMatchedLoosely();
    void unreadableDates();
    void serversClock_data();
    void serversClock();
    void wildClocksAreBounded();
};

void TestDeadlineSources::thresholds_data()
{
    QTest::addColumn<std::optional<int>>("warningAfter");
    QTest::addColumn<std::optional<int>>("lateAfter");
    QTest::addColumn<QString>("warns");
    QTest::addColumn<QString>("late");
    using Minutes = std::optional<int>;
    QTest::newRow("both") << Minutes(240) << Minutes(1440) << u"2026-12-31 12:30:15"_s << u"2027-01-01 08:30:15"_s;
    QTest::newRow("warning only") << Minutes(60) << Minutes() << u"2026-12-31 09:30:15"_s << u"never"_s;
    QTest::newRow("late only") << Minutes() << Minutes(60) << u"2026-12-31 09:30:15"_s << u"2026-12-31 09:30:15"_s;
    QTest::newRow("at once") << Minutes(0) << Minutes(0) << u"2026-12-31 08:30:15"_s << u"2026-12-31 08:30:15"_s;
}

void TestDeadlineSources::thresholds()
{
    QFETCH(std::optional<int>, warningAfter);
    QFETCH(std::optional<int>, lateAfter);
    DeadlineRules rules;
    rules.thresholds = {{u"T"_s, warningAfter, lateAfter}};
    const Due due = dueIn(rules, row(u"T"_s, u"2026-12-31 08:30:15"_s));
    QTEST(textOf(due.warningAt), "warns");
    QTEST(textOf(due.lateAt), "late");
    QCOMPARE(due.source, Due::Source::Threshold);
}

void TestDeadlineSources::whoWins()
{
    DeadlineRules rules = rulesOf(profileOf(DeadlineUnit::Hours, 8));
    const QString opened = u"2026-11-24 08:00"_s;
    const QueuedAtendimento known = withClock(row(u"T"_s, opened), 60, 30);
    const QueuedAtendimento other = withClock(row(u"OUTRO"_s, opened), 60, 30);
    const QueuedAtendimento bare = row(u"OUTRO"_s, opened);

    QCOMPARE(dueIn(rules, known).source, Due::Source::Profile);
    QCOMPARE(dueIn(rules, other).source, Due::Source::Server);
    QCOMPARE(dueIn(rules, bare), Due());
    rules.defaultProfile = u"p"_s;
    QCOMPARE(dueIn(rules, other).source, Due::Source::Server);
    QCOMPARE(dueIn(rules, bare).source, Due::Source::Profile);
    QCOMPARE(textOf(dueIn(rules, bare).lateAt), u"2026-11-24 16:00:00"_s);
    rules.usesServerClock = false;
    QCOMPARE(dueIn(rules, other).source, Due::Source::Profile);
    rules.thresholds = {{u"T"_s, {}, 60}};
    QCOMPARE(dueIn(rules, known).source, Due::Source::Threshold);
    QCOMPARE(dueIn(rules, row(QString(), opened)).source, Due::Source::Profile);
}

void TestDeadlineSources::typesAreMatchedLoosely()
{
    DeadlineRules rules = rulesOf(profileOf(DeadlineUnit::Hours, 8));
    rules.profiles[0].types = {u"Técnico - Conexão"_s};
    rules.thresholds = {{u"reclamacao"_s, {}, 60}};
    const DeadlineClock clock(rules);
    const QString opened = u"2026-11-24 08:00"_s;
    for (const QString &type : {u"TECNICO -  CONEXAO "_s, u"técnico - conexão"_s})
        QCOMPARE(clock.dueOf(row(type, opened), 0).source, Due::Source::Profile);
    QCOMPARE(clock.dueOf(row(u"RECLAMAÇÃO"_s, opened), 0).source, Due::Source::Threshold);
    QCOMPARE(clock.dueOf(row(u"TECNICO"_s, opened), 0).source, Due::Source::None);
}

void TestDeadlineSources::unreadableDates()
{
    DeadlineRules rules = rulesOf(profileOf(DeadlineUnit::Hours, 8));
    rules.thresholds = {{u"U"_s, 1, 2}};
    rules.defaultProfile = u"p"_s;
    for (const QString &type : {u"T"_s, u"U"_s, u"V"_s}) {
        for (const QString &date : {u"ontem"_s, QString(), u"2026-02-30 10:00"_s}) {
            QCOMPARE(dueIn(rules, row(type, date)), Due());
            const Due due = dueIn(rules, withClock(row(type, date), 90, 30), u"2026-11-24 12:00"_s);
            QCOMPARE(due.source, Due::Source::Server);
            QCOMPARE(textOf(due.lateAt), u"2026-11-24 12:30:00"_s);
        }
    }
}

void TestDeadlineSources::serversClock_data()
{
    QTest::addColumn<std::optional<qint64>>("open");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("warns");
    QTest::addColumn<QString>("late");
    using Minutes = std::optional<qint64>;
    // Registered at 10:00, told of at 12:00, a quarter of the whole left warns.
    QTest::newRow("half gone") << Minutes(120) << qint64{120} << u"2026-11-24 13:00:00"_s << u"2026-11-24 14:00:00"_s;
    QTest::newRow("late") << Minutes(120) << qint64{-20} << u"2026-11-24 11:15:00"_s << u"2026-11-24 11:40:00"_s;
    QTest::newRow("age by the date") << Minutes() << qint64{120} << u"2026-11-24 13:00:00"_s
                                     << u"2026-11-24 14:00:00"_s;
    QTest::newRow("later than old") << Minutes(10) << qint64{-60} << u"2026-11-24 11:00:00"_s
                                    << u"2026-11-24 11:00:00"_s;
}

void TestDeadlineSources::serversClock()
{
    QFETCH(std::optional<qint64>, open);
    QFETCH(qint64, left);
    const Due due = dueIn(DeadlineRules(), withClock(row(u"X"_s, u"2026-11-24 10:00"_s), open, left));
    QTEST(textOf(due.warningAt), "warns");
    QTEST(textOf(due.lateAt), "late");
}

void TestDeadlineSources::wildClocksAreBounded()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    for (const qint64 left : {most, least}) {
        for (const qint64 open : {most, least}) {
            const Due due = dueIn(DeadlineRules(), withClock(row(u"X"_s, u"2026-11-24 10:00"_s), open, left));
            QVERIFY(due.warningAt <= due.lateAt);
            QCOMPARE(due.urgencyAt(at(u"2026-11-24 12:00"_s)) == Urgency::Late, left < 0);
        }
    }
}

QTEST_APPLESS_MAIN(TestDeadlineSources)
#include "tst_deadlinesources.moc"
