// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/alertrules.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

PersonalView viewWith(const AlertRule &rule)
{
    PersonalView view;
    view.id = u"v"_s;
    view.alerts = rule;
    return view;
}

constexpr AlertRule everything{true, true, true};

AlertRow row(int id, qint64 warningAt = Due::never, qint64 lateAt = Due::never)
{
    return {IdAtendimento(QString::number(id)), {warningAt, lateAt, Due::Source::Server}};
}

// "new 2: 7 9 | late 1: 3"
QString told(const QList<Alert> &alerts)
{
    QStringList parts;
    for (const Alert &alert : alerts) {
        QStringList ids;
        for (const IdAtendimento &id : alert.first)
            ids << id.text();
        const QString kind = alert.kind == AlertKind::NewRows ? u"new"_s
            : alert.kind == AlertKind::CrossingWarning        ? u"warning"_s
                                                              : u"late"_s;
        parts << kind + u' ' + QString::number(alert.count) + u": "_s + ids.join(u' ');
    }
    return parts.join(u" | "_s);
}

QString look(AlertRules &rules, const PersonalView &view, const QList<AlertRow> &rows, qint64 now)
{
    return told(rules.look(view, std::span(rows.constData(), static_cast<size_t>(rows.size())), now));
}

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute)); // the 9th is a Monday
}

Alert alert(const QString &view, AlertKind kind, qsizetype count, int firstId)
{
    return {view, kind, count, {IdAtendimento(QString::number(firstId))}};
}

} // namespace

class TestAlertRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLookIsSilent();
    void newRows();
    void crossings();
    void intoTheViewByCrossing();
    void waveringDeadlines();
    void rulesAreKeptApart();
    void anotherFilterBeginsAnew();
    void forgets();
    void looksInParts();
    void forgetsWhileItLooks();
    void idsOfAllKinds();
    void manyRowsAreCounted();
    void atRandom();
    void quietHours_data();
    void quietHours();
    void heldBackAndSummed();
    void offIsOff();
    void settingsAreKept();
    void brokenSettings();
};

void TestAlertRules::firstLookIsSilent()
{
    AlertRules rules;
    QCOMPARE(look(rules, viewWith(everything), {row(1), row(2, 10, 20), row(3, 10, 200)}, 100), QString());
    QCOMPARE(look(rules, viewWith(everything), {row(1), row(2, 10, 20), row(3, 10, 200)}, 101), QString());
}

void TestAlertRules::newRows()
{
    AlertRules rules;
    const PersonalView view = viewWith({.newRows = true});
    look(rules, view, {row(1)}, 100);
    QCOMPARE(look(rules, view, {row(1), row(2), row(3)}, 200), u"new 2: 2 3"_s);
    QCOMPARE(look(rules, view, {row(3)}, 300), QString());
    QCOMPARE(look(rules, view, {row(1), row(2), row(3)}, 400), QString()); // back, not new
}

void TestAlertRules::crossings()
{
    AlertRules rules;
    const PersonalView view = viewWith(everything);
    const QList<AlertRow> rows{row(1, 150, 250), row(2, 150, 160), row(3, 1000, 2000)};
    look(rules, view, rows, 100);
    QCOMPARE(look(rules, view, rows, 149), QString());
    QCOMPARE(look(rules, view, rows, 200), u"warning 1: 1 | late 1: 2"_s); // the graver one for 2
    QCOMPARE(look(rules, view, rows, 249), QString());
    QCOMPARE(look(rules, view, rows, 250), u"late 1: 1"_s);
    QCOMPARE(look(rules, view, rows, 900), QString());
}

void TestAlertRules::intoTheViewByCrossing()
{
    AlertRules rules;
    const PersonalView view = viewWith(everything); // say, of what is late
    look(rules, view, {}, 100);
    // 1 became late since, 2 was late long ago and is new here.
    QCOMPARE(look(rules, view, {row(1, 50, 150), row(2, 10, 20)}, 200), u"new 1: 2 | late 1: 1"_s);
    QCOMPARE(look(rules, view, {row(1, 50, 150), row(2, 10, 20)}, 300), QString());
}

void TestAlertRules::waveringDeadlines()
{
    AlertRules rules;
    const PersonalView view = viewWith(everything);
    look(rules, view, {row(1, 100, 5000)}, 0);
    QCOMPARE(look(rules, view, {row(1, 100, 5000)}, 100), u"warning 1: 1"_s);
    QCOMPARE(look(rules, view, {row(1, 161, 5061)}, 101), QString()); // out again, by a minute
    QCOMPARE(look(rules, view, {row(1, 161, 5061)}, 170), QString()); // the same crossing
    AlertRow without = row(1);
    without.due.source = Due::Source::None;
    QCOMPARE(look(rules, view, {without}, 180), QString());
    QCOMPARE(look(rules, view, {row(1, 161, 5061)}, 190), QString());
    QCOMPARE(look(rules, view, {row(1, 10000, 20000)}, 200), QString()); // another deadline
    QCOMPARE(look(rules, view, {row(1, 10000, 20000)}, 10000), u"warning 1: 1"_s);
    QCOMPARE(look(rules, view, {row(1, 10000, 20000)}, 20000), u"late 1: 1"_s);
    QCOMPARE(look(rules, view, {row(1, 10000, 20100)}, 20050), QString());
    QCOMPARE(look(rules, view, {row(1, 10000, 20100)}, 20100), QString());
}

void TestAlertRules::rulesAreKeptApart()
{
    AlertRules rules;
    const QList<AlertRow> rows{row(1, 150, 160), row(2, 150, 900)};
    look(rules, viewWith({.crossingWarning = true}), rows, 100);
    // Past both, and only warnings are asked for.
    QCOMPARE(look(rules, viewWith({.crossingWarning = true}), rows, 200), u"warning 2: 1 2"_s);
    QCOMPARE(look(rules, viewWith({.crossingLate = true}), rows, 1000), u"late 1: 2"_s);
    PersonalView other = viewWith(everything);
    other.id = u"w"_s;
    QCOMPARE(look(rules, other, rows, 1000), QString()); // its first look
    QCOMPARE(look(rules, viewWith({}), {row(7)}, 1001), QString());
}

void TestAlertRules::anotherFilterBeginsAnew()
{
    AlertRules rules;
    PersonalView view = viewWith(everything);
    look(rules, view, {row(1)}, 100);
    view.arrangement.filter.text = u"fibra"_s;
    QCOMPARE(look(rules, view, {row(2)}, 200), QString());
    view.arrangement.groups = {Facet::Tipo};
    view.name = u"Other"_s;
    QCOMPARE(look(rules, view, {row(2), row(3)}, 300), u"new 1: 3"_s);
}

void TestAlertRules::forgets()
{
    AlertRules rules;
    const PersonalView view = viewWith(everything);
    look(rules, view, {row(1)}, 100);
    rules.keepOnly({u"v"_s});
    QCOMPARE(look(rules, view, {row(1), row(2)}, 200), u"new 1: 2"_s);
    rules.keepOnly({u"w"_s});
    QCOMPARE(look(rules, view, {row(3)}, 300), QString());
    rules.forgetAll();
    QCOMPARE(look(rules, view, {row(4)}, 400), QString());
    // Without a rule it is as if nobody had looked.
    look(rules, viewWith({}), {row(4)}, 500);
    QCOMPARE(look(rules, view, {row(5)}, 600), QString());
}

void TestAlertRules::looksInParts()
{
    AlertRules rules;
    const PersonalView view = viewWith(everything);
    const auto takeEach = [&rules](const QList<AlertRow> &rows) {
        for (const AlertRow &row : rows)
            rules.take(std::span(&row, 1));
    };
    rules.begin(view, 100);
    takeEach({row(1, 50, 150), row(2, 1000, 2000)});
    QCOMPARE(told(rules.end()), QString());
    rules.begin(view, 200);
    takeEach({row(1, 50, 150), row(3), row(2, 1000, 2000), row(4)});
    takeEach({row(3)}); // met again, since rows may move between the parts
    QCOMPARE(told(rules.end()), u"new 2: 3 4 | late 1: 1"_s);
    rules.begin(view, 300);
    QCOMPARE(told(rules.end()), QString());
    QCOMPARE(told(rules.end()), QString()); // of no look
}

void TestAlertRules::forgetsWhileItLooks()
{
    AlertRules rules;
    const PersonalView view = viewWith(everything);
    look(rules, view, {row(1)}, 100);
    const AlertRow other = row(2);
    rules.begin(view, 200);
    rules.take(std::span(&other, 1));
    rules.forgetAll();
    rules.take(std::span(&other, 1));
    QCOMPARE(told(rules.end()), QString());
    QCOMPARE(look(rules, view, {row(1), row(2), row(3)}, 300), QString()); // the first one
}

void TestAlertRules::idsOfAllKinds()
{
    AlertRules rules;
    const PersonalView view = viewWith(everything);
    const auto of = [](const QString &id) { return AlertRow{IdAtendimento(id), {}}; };
    look(rules, view, {of(u"7"_s)}, 100);
    QCOMPARE(look(rules, view, {of(u"07"_s), of(u"x7"_s), of(u"18446744073709551615"_s), of(u"7"_s)}, 200),
             u"new 3: 07 x7 18446744073709551615"_s);
    QCOMPARE(look(rules, view, {of(u"07"_s), of(u"x7"_s), of(u"18446744073709551615"_s), of(u"7"_s)}, 300), QString());
    QCOMPARE(look(rules, view, {of(u"0"_s), of(u"00"_s), of(u"\u0667"_s), of(QString())}, 400),
             u"new 4: 0 00 \u0667 "_s);
}

void TestAlertRules::manyRowsAreCounted()
{
    AlertRules rules;
    const PersonalView view = viewWith(everything);
    look(rules, view, {}, 100);
    QList<AlertRow> rows;
    for (int id = 0; id < 1000; ++id)
        rows << row(id);
    const QList<Alert> alerts = rules.look(view, std::span(rows.constData(), 1000), 200);
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.first().count, 1000);
    QCOMPARE(alerts.first().first.size(), mostAlertIds);
}

void TestAlertRules::atRandom()
{
    QRandomGenerator random(20260310);
    for (int round = 0; round < 200; ++round) {
        AlertRules rules;
        const AlertRule rule{random.bounded(2) == 1, random.bounded(2) == 1, random.bounded(2) == 1};
        if (!rule.isOn())
            continue;
        const PersonalView view = viewWith(rule);
        QMap<int, AlertRow> there;
        QSet<int> known;
        QSet<int> everLate;
        QMap<QString, qint64> toldOf; // "kind id": the deadline it had then
        QMap<int, Due> before;
        qint64 last = 0;
        qint64 now = 1'000'000;
        for (int step = 0; step < 40; ++step) {
            for (int change = random.bounded(6); change > 0; --change) {
                const int id = random.bounded(15);
                const qint64 warningAt = now + random.bounded(20'000) - 5'000;
                if (random.bounded(3) == 0)
                    there.remove(id);
                else
                    there[id] = row(id, warningAt, warningAt + random.bounded(10'000));
            }
            const QList<AlertRow> rows = there.values();
            const QList<Alert> alerts = rules.look(view, std::span(rows.constData(), size_t(rows.size())), now);
            QSet<int> kinds;
            QSet<QString> newIds;
            QSet<QString> crossedIds;
            for (const Alert &alert : alerts) {
                QVERIFY(step > 0);
                QCOMPARE(alert.count, alert.first.size());
                QVERIFY(!kinds.contains(int(alert.kind)));
                kinds.insert(int(alert.kind));
                for (const IdAtendimento &id : alert.first) {
                    const Due due = there.value(id.text().toInt()).due;
                    if (alert.kind == AlertKind::NewRows) {
                        newIds.insert(id.text());
                        continue;
                    }
                    const bool isLate = alert.kind == AlertKind::CrossingLate;
                    QVERIFY(isLate ? rule.crossingLate : rule.crossingWarning);
                    crossedIds.insert(id.text());
                    const qint64 moment = isLate ? due.lateAt : due.warningAt;
                    QVERIFY(moment <= now);
                    // Never twice for one deadline.
                    const QString what = QString::number(int(alert.kind)) + u' ' + id.text();
                    QVERIFY(!toldOf.contains(what) || toldOf.value(what) != moment);
                    toldOf.insert(what, moment);
                }
            }
            for (const AlertRow &row : rows) {
                const int id = row.id.text().toInt();
                const bool isCrossing = crossedIds.contains(row.id.text());
                QVERIFY(!(isCrossing && newIds.contains(row.id.text())));
                // Everything that is new is told, once, unless it is told as a crossing.
                const bool isNew = step > 0 && !known.contains(id);
                QCOMPARE(newIds.contains(row.id.text()), isNew && rule.newRows && !isCrossing);
                // A row that was never late and stood there with this very deadline is told when that is past.
                const bool stood = before.contains(id) && before.value(id) == row.due;
                if (stood && rule.crossingLate && row.due.lateAt > last && row.due.lateAt <= now
                    && !everLate.contains(id))
                    QVERIFY2(isCrossing, qPrintable(row.id.text()));
                known.insert(id);
                if (row.due.lateAt <= now)
                    everLate.insert(id);
            }
            before.clear();
            for (const AlertRow &row : rows)
                before.insert(row.id.text().toInt(), row.due);
            last = now;
            now += random.bounded(4'000);
        }
    }
}

void TestAlertRules::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QString>("days"); // Monday first
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<bool>("isQuiet");
    const QTime ten(22, 0);
    const QTime seven(7, 0);
    const QTime noon(12, 0);
    const QTime one(13, 0);
    QTest::newRow("before") << ten << seven << u"1111111"_s << at(9, 21, 59) << false;
    QTest::newRow("begins") << ten << seven << u"1111111"_s << at(9, 22) << true;
    QTest::newRow("over midnight") << ten << seven << u"1111111"_s << at(10, 0) << true;
    QTest::newRow("morning") << ten << seven << u"1111111"_s << at(10, 6, 59) << true;
    QTest::newRow("ends") << ten << seven << u"1111111"_s << at(10, 7) << false;
    QTest::newRow("Monday's night on Tuesday") << ten << seven << u"1000000"_s << at(10, 3) << true;
    QTest::newRow("no night on Tuesday") << ten << seven << u"1000000"_s << at(10, 23) << false;
    QTest::newRow("Sunday's night on Monday") << ten << seven << u"0000001"_s << at(9, 3) << true;
    QTest::newRow("Sunday itself") << ten << seven << u"0000001"_s << at(15, 3) << false;
    QTest::newRow("lunch") << noon << one << u"1000000"_s << at(9, 12, 30) << true;
    QTest::newRow("after lunch") << noon << one << u"1000000"_s << at(9, 13) << false;
    QTest::newRow("lunch on Tuesday") << noon << one << u"1000000"_s << at(10, 12, 30) << false;
    QTest::newRow("whole day, begins") << noon << noon << u"1000000"_s << at(9, 12) << true;
    QTest::newRow("whole day, next morning") << noon << noon << u"1000000"_s << at(10, 11) << true;
    QTest::newRow("whole day, is over") << noon << noon << u"1000000"_s << at(10, 12) << false;
}

void TestAlertRules::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QString, days);
    QFETCH(QDateTime, moment);
    QFETCH(bool, isQuiet);
    QuietHours quiet{.isOn = true, .from = from, .to = to, .days = {}};
    for (size_t i = 0; i < 7; ++i)
        quiet.days[i] = days[static_cast<qsizetype>(i)] == u'1';
    QCOMPARE(quiet.contains(moment), isQuiet);
    quiet.isOn = false;
    QVERIFY(!quiet.contains(moment));
}

void TestAlertRules::heldBackAndSummed()
{
    AlertGate gate;
    AlertSettings settings;
    settings.quiet.isOn = true;
    const QList<Alert> day{alert(u"a"_s, AlertKind::NewRows, 2, 1)};
    QCOMPARE(gate.pass(day, settings, at(9, 12)), day);
    QVERIFY(!gate.isHolding());

    QVERIFY(gate.pass({alert(u"a"_s, AlertKind::NewRows, 2, 1)}, settings, at(9, 23)).isEmpty());
    QVERIFY(gate.pass({alert(u"a"_s, AlertKind::NewRows, 30, 2), alert(u"b"_s, AlertKind::NewRows, 1, 9)}, settings,
                      at(10, 1))
                .isEmpty());
    QVERIFY(gate.pass({alert(u"a"_s, AlertKind::CrossingLate, 1, 1)}, settings, at(10, 2)).isEmpty());
    QVERIFY(gate.isHolding());
    QVERIFY(gate.pass({}, settings, at(10, 6, 59)).isEmpty());
    Alert sum = alert(u"a"_s, AlertKind::NewRows, 33, 1);
    sum.first << IdAtendimento(u"2"_s);
    QCOMPARE(
        gate.pass({alert(u"a"_s, AlertKind::NewRows, 1, 2)}, settings, at(10, 7)),
        (QList<Alert>{sum, alert(u"b"_s, AlertKind::NewRows, 1, 9), alert(u"a"_s, AlertKind::CrossingLate, 1, 1)}));
    QVERIFY(gate.pass({}, settings, at(10, 7)).isEmpty());
}

void TestAlertRules::offIsOff()
{
    AlertGate gate;
    AlertSettings settings;
    settings.quiet.isOn = true;
    gate.pass({alert(u"a"_s, AlertKind::NewRows, 2, 1)}, settings, at(9, 23));
    settings.isOn = false;
    QVERIFY(gate.pass({alert(u"a"_s, AlertKind::NewRows, 2, 1)}, settings, at(10, 12)).isEmpty());
    settings.isOn = true;
    QVERIFY(gate.pass({}, settings, at(10, 12)).isEmpty()); // nothing comes up later
}

void TestAlertRules::settingsAreKept()
{
    AlertSettings settings;
    settings.isOn = false;
    settings.quiet = {true, QTime(18, 30), QTime(8, 5), {true, false, true, false, false, true, false}};
    QCOMPARE(AlertSettings::fromBytes(settings.toBytes()), settings);
    QCOMPARE(AlertSettings::fromBytes(AlertSettings().toBytes()), AlertSettings());
}

void TestAlertRules::brokenSettings()
{
    QCOMPARE(AlertSettings::fromBytes("not JSON"), AlertSettings());
    AlertSettings quiet;
    quiet.quiet.isOn = true;
    QCOMPARE(AlertSettings::fromBytes(R"({"on": 1, "quiet": {"on": true, "from": "25:00", "to": 7, "days": "all"}})"),
             quiet);
}

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
