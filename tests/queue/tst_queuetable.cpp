// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuerows.h"
#include "queue/queuetable.h"
#include "queuecrowd.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

QueuedAtendimento row(const QString &id, const QString &status = u"Pendente"_s)
{
    QueuedAtendimento result;
    result.id = IdAtendimento(id);
    result.protocolo = Protocolo(u"20250614101112"_s + id);
    result.dataCadastro = WallTime::parse(u"2025-06-14 10:11:12");
    result.status = status;
    result.osTotal = 2;
    result.osAbertas = 1;
    result.osFechadas = 1;
    result.clock.minutosRestantes = 90;
    result.clock.tempoRestante = u"1h 30min"_s;
    return result;
}

QueueDelta put(QueueTable &table, const QList<QueuedAtendimento> &rows, bool marks, qint64 receivedAt = QueueCrowd::now)
{
    return table.put({rows.constData(), static_cast<size_t>(rows.size())}, receivedAt, marks);
}

QueueDelta drop(QueueTable &table, const QString &id, bool marks)
{
    const std::array ids{IdAtendimento(id)};
    return table.drop(std::span<const IdAtendimento>(ids), marks);
}

using Slots = std::vector<Slot>;

} // namespace

class TestQueueTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPut();
    void keepsTheWidestValues();
    void timesAreThoseOfTheZone();
    void holdsARowOnce();
    void marksWhatIsNew();
    void marksWhatIsGone();
    void marksWhatComesBack();
    void theClockAloneIsNoChange();
    void aDueThatOnlyTremblesStays();
    void appointmentsAreForgottenWithTheCounts();
    void slotsAreReusedAfterwards();
    void sharesValues();
    void rowsWithoutIdGoByProtocolo();
    void hasNothingLeftWhenCleared();
};

void TestQueueTable::givesBackWhatWasPut()
{
    QueueCrowd crowd(1);
    QueueTable table;
    const QList<QueuedAtendimento> rows = crowd.rows(3000);
    const QueueDelta delta = put(table, rows, false);
    QCOMPARE(delta.added.size(), size_t{3000});
    QVERIFY(delta.changed.empty() && delta.removed.empty() && !delta.isEverything);
    QCOMPARE(table.size(), 3000);
    for (const QueuedAtendimento &row : rows) {
        const std::optional<Slot> slot = table.find(row.id);
        QVERIFY(slot);
        QCOMPARE(table.row(*slot), row);
        QCOMPARE(table.receivedAt(*slot), QueueCrowd::now);
        const qint64 openedAt =
            row.dataCadastro.isReadable() ? row.dataCadastro.toDateTime().toSecsSinceEpoch() : Due::never;
        QCOMPARE(table.openedAt(*slot), openedAt);
    }
}

void TestQueueTable::keepsTheWidestValues()
{
    QueuedAtendimento odd = row(u"日本"_s);
    odd.cliente = QString(QChar(0xd83d)) + QString(100'000, u'Ж'); // half a pair, longer than a page of the arena
    odd.osTotal = odd.osAbertas = odd.osFechadas = std::numeric_limits<int>::min();
    odd.clock.minutosEmAberto = std::numeric_limits<qint64>::max();
    odd.clock.minutosRestantes = std::numeric_limits<qint64>::min();
    odd.clock.tempoRestante.clear();
    odd.dataCadastro = WallTime(QDate(2025, 6, 14), QTime(23, 59, 59, 999));
    odd.dataFechamento = WallTime::parse(u"amanhã");
    odd.ultimaMensagem = WallTime(QDate(9999, 12, 31));
    QueuedAtendimento blank;
    blank.protocolo = Protocolo(u"1"_s);
    QueueTable table;
    const QueueDelta delta = put(table, {odd, blank, QueuedAtendimento()}, false);
    QCOMPARE(delta.added.size(), size_t{3});
    QCOMPARE(table.row(delta.added[0]), odd);
    QCOMPARE(table.row(delta.added[1]), blank);
    QCOMPARE(table.row(delta.added[2]), QueuedAtendimento());
    QVERIFY(put(table, {odd, blank, QueuedAtendimento()}, true).isEmpty());
}

// Over years in which the clock was changed, at midnight.
void TestQueueTable::timesAreThoseOfTheZone()
{
    QueueTable table;
    for (QDate day(2017, 1, 1); day < QDate(2020, 1, 1); day = day.addDays(day.day() % 3 + 1)) {
        for (const QTime time : {QTime(), QTime(0, 0), QTime(0, 30), QTime(12, 0, 1), QTime(23, 59, 59)}) {
            QueuedAtendimento one = row(u"1"_s);
            one.dataCadastro = WallTime(day, time);
            put(table, {one}, false);
            QCOMPARE(table.openedAt(0), one.dataCadastro.toDateTime().toSecsSinceEpoch());
        }
    }
    for (const QDate day :
         {QDate(2018, 2, 17), QDate(2018, 2, 18), QDate(2018, 11, 3), QDate(2018, 11, 4), QDate(1, 1, 1)}) {
        QueuedAtendimento one = row(u"1"_s);
        one.dataCadastro = WallTime(day, QTime(0, 30));
        put(table, {one}, false);
        QCOMPARE(table.openedAt(0), one.dataCadastro.toDateTime().toSecsSinceEpoch());
    }
}

void TestQueueTable::holdsARowOnce()
{
    QueueTable table;
    const QueueDelta first = put(table, {row(u"1"_s), row(u"2"_s), row(u"1"_s, u"other"_s)}, true);
    QCOMPARE(first.added.size(), size_t{2});
    QVERIFY(first.changed.empty());
    QCOMPARE(table.row(*table.find(IdAtendimento(u"1"_s))).status, u"other"_s);
    const QueueDelta again = put(table, {row(u"2"_s, u"a"_s), row(u"2"_s, u"b"_s)}, true);
    QCOMPARE(again.changed, Slots{*table.find(IdAtendimento(u"2"_s))});
    QCOMPARE(table.size(), 2);
    QVERIFY(!table.find(IdAtendimento(u"3"_s)));
    QVERIFY(!table.find(IdAtendimento()));
}

void TestQueueTable::marksWhatIsNew()
{
    QueueTable table;
    const Slot quiet = put(table, {row(u"1"_s)}, false).added.front();
    const Slot fresh = put(table, {row(u"2"_s)}, true).added.front();
    QCOMPARE(table.mark(quiet), RowMark::None);
    QCOMPARE(table.mark(fresh), RowMark::New);
    QCOMPARE(put(table, {row(u"1"_s, u"x"_s), row(u"2"_s, u"x"_s)}, true).changed, (Slots{quiet, fresh}));
    QCOMPARE(table.mark(quiet), RowMark::Changed);
    QCOMPARE(table.mark(fresh), RowMark::New); // still unseen
    QVERIFY(put(table, {row(u"1"_s, u"x"_s), row(u"2"_s, u"x"_s)}, true).isEmpty());
    QCOMPARE(table.acknowledge(Slots{quiet, 77}).changed, Slots{quiet});
    QCOMPARE(table.mark(quiet), RowMark::None);
    QCOMPARE(put(table, {row(u"1"_s, u"y"_s)}, false).changed, Slots{quiet});
    QCOMPARE(table.mark(quiet), RowMark::None);
    QCOMPARE(table.acknowledgeAll().changed, Slots{fresh});
    QVERIFY(table.acknowledgeAll().isEmpty());
}

void TestQueueTable::marksWhatIsGone()
{
    QueueTable table;
    const Slots slots = put(table, {row(u"1"_s), row(u"2"_s), row(u"3"_s)}, false).added;
    QCOMPARE(drop(table, u"1"_s, true).changed, Slots{slots[0]});
    QCOMPARE(table.mark(slots[0]), RowMark::Gone);
    QCOMPARE(table.size(), 3);
    QVERIFY(drop(table, u"1"_s, true).isEmpty());
    QVERIFY(drop(table, u"4"_s, true).isEmpty());
    QCOMPARE(table.acknowledgeAll().removed, Slots{slots[0]});
    QVERIFY(!table.find(IdAtendimento(u"1"_s)));
    QVERIFY(!table.isThere(slots[0]));
    QCOMPARE(drop(table, u"2"_s, false).removed, Slots{slots[1]});
    QCOMPARE(drop(table, u"3"_s, true).changed, Slots{slots[2]});
    QCOMPARE(drop(table, u"3"_s, false).removed, Slots{slots[2]});
    QCOMPARE(table.size(), 0);
}

void TestQueueTable::marksWhatComesBack()
{
    QueueTable table;
    const Slot slot = put(table, {row(u"1"_s)}, false).added.front();
    drop(table, u"1"_s, true);
    QCOMPARE(put(table, {row(u"1"_s)}, true).changed, Slots{slot});
    QCOMPARE(table.mark(slot), RowMark::Changed);
    drop(table, u"1"_s, true);
    QCOMPARE(put(table, {row(u"1"_s)}, false).changed, Slots{slot});
    QCOMPARE(table.mark(slot), RowMark::None);
}

void TestQueueTable::theClockAloneIsNoChange()
{
    QueueTable table;
    const Slot slot = put(table, {row(u"1"_s)}, false).added.front();
    QueuedAtendimento later = row(u"1"_s);
    later.clock = {120, -6, u"-0h 6min"_s};
    QVERIFY(put(table, {later}, true, QueueCrowd::now + 500).isEmpty());
    QCOMPARE(table.mark(slot), RowMark::None);
    QCOMPARE(table.row(slot), later);
    QCOMPARE(table.receivedAt(slot), QueueCrowd::now + 500);
    later.clock.tempoRestante = u"vencido"_s;
    QVERIFY(put(table, {later}, true).isEmpty());
    QCOMPARE(table.row(slot), later);

    QCOMPARE(table.setDueOf(dueByClock).changed, Slots{slot});
    QVERIFY(table.setDueOf(dueByClock).isEmpty());
    later.clock = {120, 600, u"10h 0min"_s};
    QCOMPARE(put(table, {later}, true).changed, Slots{slot});
    QCOMPARE(table.mark(slot), RowMark::None);
    QCOMPARE(table.due(slot), (Due{QueueCrowd::now + 32'400, QueueCrowd::now + 36'000, Due::Source::Server}));
    QCOMPARE(table.setDueOf({}).changed, Slots{slot});
    QCOMPARE(table.due(slot), Due());
}

void TestQueueTable::aDueThatOnlyTremblesStays()
{
    QueueTable table;
    table.setDueOf(dueByClock);
    const Slot slot = put(table, {row(u"1"_s)}, false).added.front();
    const Due first = table.due(slot);
    QVERIFY(put(table, {row(u"1"_s)}, true, QueueCrowd::now + 59).isEmpty());
    QVERIFY(put(table, {row(u"1"_s)}, true, QueueCrowd::now - 59).isEmpty());
    QCOMPARE(table.due(slot), first);
    // Measured against the first, so that it cannot creep away.
    QCOMPARE(put(table, {row(u"1"_s)}, true, QueueCrowd::now + 60).changed, Slots{slot});
    QCOMPARE(table.due(slot).lateAt, first.lateAt + 60);
}

void TestQueueTable::appointmentsAreForgottenWithTheCounts()
{
    QueueTable table;
    const Slot slot = put(table, {row(u"1"_s)}, false).added.front();
    QCOMPARE(table.agenda(slot), Agenda::Unknown);
    QCOMPARE(table.setAgenda(IdAtendimento(u"1"_s), Agenda::Unscheduled).changed, Slots{slot});
    QVERIFY(table.setAgenda(IdAtendimento(u"1"_s), Agenda::Unscheduled).isEmpty());
    QVERIFY(table.setAgenda(IdAtendimento(u"2"_s), Agenda::Unscheduled).isEmpty());
    put(table, {row(u"1"_s, u"other"_s)}, true);
    QCOMPARE(table.agenda(slot), Agenda::Unscheduled);
    QueuedAtendimento more = row(u"1"_s);
    more.osTotal = 3;
    put(table, {more}, true);
    QCOMPARE(table.agenda(slot), Agenda::Unknown);
    more.osAbertas = 0;
    put(table, {more}, true);
    QCOMPARE(table.agenda(slot), Agenda::NoOpenOs);
}

void TestQueueTable::slotsAreReusedAfterwards()
{
    QueueTable table;
    const Slots slots = put(table, {row(u"1"_s), row(u"2"_s)}, false).added;
    table.setAgenda(IdAtendimento(u"1"_s), Agenda::Scheduled);
    drop(table, u"1"_s, false);
    const QueueDelta next = put(table, {row(u"3"_s)}, false);
    QCOMPARE(next.added, Slots{slots[0]});
    QCOMPARE(table.agenda(slots[0]), Agenda::Unknown);
    QCOMPARE(table.row(slots[0]), row(u"3"_s));
    QCOMPARE(table.columns().capacity(), size_t{2});
}

void TestQueueTable::sharesValues()
{
    QueueTable table;
    QueuedAtendimento second = row(u"2"_s);
    QueuedAtendimento third = row(u"3"_s, QString());
    second.cidade = third.cidade = u"Bom Jesus"_s;
    second.uf = u"PI"_s;
    third.uf = u"RS"_s;
    second.cliente = u"JOÃO\nDA PONTE"_s;
    second.codigoCliente = CodigoCliente(u"1204"_s);
    second.ultimaMensagem = WallTime::parse(u"Às 10h");
    const Slots slots = put(table, {row(u"1"_s), second, third}, false).added;
    QCOMPARE(table.code(Facet::Status, slots[0]), table.code(Facet::Status, slots[1]));
    QCOMPARE(table.code(Facet::Status, slots[2]), 0U);
    QCOMPARE(table.values(Facet::Status), (std::vector<QString>{QString(), u"Pendente"_s}));
    QCOMPARE(table.values(Facet::Cidade), (std::vector<QString>{QString(), u"Bom Jesus/PI"_s, u"Bom Jesus/RS"_s}));
    // One text for both, not two that are equal.
    QVERIFY(table.row(slots[0]).status.constData() == table.row(slots[1]).status.constData());
    QCOMPARE(table.columns().ownText[slots[1]], std::string_view("joao da ponte\n202506141011122\n1204\nas 10h\n"));
}

void TestQueueTable::rowsWithoutIdGoByProtocolo()
{
    QueueTable table;
    QueuedAtendimento a = row(QString());
    QueuedAtendimento b = a;
    b.protocolo = Protocolo(u"x"_s);
    QCOMPARE(put(table, {a, b}, false).added.size(), size_t{2});
    QVERIFY(put(table, {a, b}, true).isEmpty());
    QVERIFY(!table.find(IdAtendimento()));
}

void TestQueueTable::hasNothingLeftWhenCleared()
{
    QueueTable table;
    put(table, {row(u"1"_s), row(u"2"_s)}, true);
    QVERIFY(table.clear().isEverything);
    QCOMPARE(table.size(), 0);
    QVERIFY(!table.find(IdAtendimento(u"1"_s)));
    QCOMPARE(table.values(Facet::Status), std::vector<QString>{QString()});
    QCOMPARE(put(table, {row(u"2"_s)}, false).added, Slots{0});
}

QTEST_APPLESS_MAIN(TestQueueTable)
#include "tst_queuetable.moc"
