// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/randomqueue.h"
#include "stats/repeatcustomers.h"

#include <QTest>

using namespace guiche;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 now = RandomQueue::now;
constexpr qint64 day = RandomQueue::day;

RepeatCustomers slowRepeats(const RandomQueue &queue, int days)
{
    RepeatCustomers counts;
    const auto add = [&](const WallTime &opened, const QString &codigo) {
        if (opened.isReadable() && std::abs(secondsOf(opened) - now) < days * day && !codigo.isEmpty())
            ++counts[codigo];
    };
    for (const QueuedAtendimento &row : queue.standing())
        add(row.dataCadastro, row.codigoCliente.text());
    for (const ClosedAtendimento &one : queue.closedOnce())
        add(one.dataCadastro, one.codigoCliente.text());
    RepeatCustomers slow;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (*it >= 2)
            slow.insert(it.key(), *it);
    }
    return slow;
}

} // namespace

class TestRepeatCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASlowCount();
    void thirtyDays();
    void oneClosedAndOnePending();
    void clocksDisagreeWithinReason();
    void lettersOfAnyAlphabet();
};

void TestRepeatCustomers::agreesWithASlowCount()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const RandomQueue queue(seed, 10 + static_cast<int>(seed) * 8, static_cast<int>(seed) * 4);
        const int days = 1 + static_cast<int>(seed % 40);
        QCOMPARE(repeatCustomersIn(queue.table, queue.closed, now, days), slowRepeats(queue, days));
    }
}

void TestRepeatCustomers::thirtyDays()
{
    QueueTable table;
    table.put(QList{plainRow(u"1"_s, now), plainRow(u"2"_s, now - 30 * day)}, now, false);
    QVERIFY(repeatCustomersIn(table, {}, now).isEmpty());
    QCOMPARE(repeatCustomersIn(table, {}, now - 1), (RepeatCustomers{{u"1"_s, 2}}));
    QCOMPARE(repeatCustomersIn(table, {}, now, 31), (RepeatCustomers{{u"1"_s, 2}}));
}

void TestRepeatCustomers::oneClosedAndOnePending()
{
    QueueTable table;
    table.put(QList{plainRow(u"1"_s, now)}, now, false);
    ClosedAtendimento closed{IdAtendimento(u"2"_s), CodigoCliente(u"1"_s), wallTime(now - day), {}, {}, {}, {}};
    QCOMPARE(repeatCustomersIn(table, QList{closed, closed}, now), (RepeatCustomers{{u"1"_s, 2}}));
    closed.id = IdAtendimento(u"1"_s); // the same one, opened again
    QVERIFY(repeatCustomersIn(table, QList{closed}, now).isEmpty());
}

void TestRepeatCustomers::clocksDisagreeWithinReason()
{
    QueueTable table;
    table.put(QList{plainRow(u"1"_s, now + 30 * day - 1)}, now, false);
    ClosedAtendimento closed{
        IdAtendimento(u"2"_s), CodigoCliente(u"1"_s), wallTime(now + 30 * day - 1), {}, {}, {}, {}};
    QCOMPARE(repeatCustomersIn(table, QList{closed}, now), (RepeatCustomers{{u"1"_s, 2}}));
    closed.dataCadastro = wallTime(now + 30 * day);
    QVERIFY(repeatCustomersIn(table, QList{closed}, now).isEmpty());
}

// A row is kept in one byte a letter where all that it says can be: the same código may be kept in two ways.
void TestRepeatCustomers::lettersOfAnyAlphabet()
{
    const auto rowOf = [](const QString &id, const QString &codigo, const QString &cliente) {
        QueuedAtendimento row = plainRow(id, now);
        row.codigoCliente = CodigoCliente(codigo);
        row.cliente = cliente;
        return row;
    };
    for (const QString &codigo : {u"1204"_s, u"ÃÿÇ"_s, u"Ж-7"_s}) {
        const QList rows{rowOf(u"1"_s, codigo, u"JOSÉ"_s), rowOf(u"2"_s, codigo, u"ŁUCJA"_s), rowOf(u"3"_s, u"5"_s, {}),
                         rowOf(u"4"_s, u"Ж-8"_s, {})};
        QueueTable table;
        table.put(rows, now, false);
        QCOMPARE(repeatCustomersIn(table, {}, now), (RepeatCustomers{{codigo, 2}}));
        const ClosedAtendimento closed{
            IdAtendimento(u"9"_s), CodigoCliente(codigo), wallTime(now - day), {}, {}, {}, {}};
        QCOMPARE(repeatCustomersIn(table, QList{closed}, now), (RepeatCustomers{{codigo, 3}}));
    }
}

QTEST_APPLESS_MAIN(TestRepeatCustomers)
#include "tst_repeatcustomers.moc"
