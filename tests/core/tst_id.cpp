// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/id.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <concepts>

using namespace Qt::StringLiterals;
using namespace guiche;

// One kind of id is never taken for another, nor a plain text for an id, without somebody saying so.
static_assert(!std::convertible_to<IdAtendimento, IdOrdemServico>);
static_assert(!std::constructible_from<IdAtendimento, IdOrdemServico>);
static_assert(!std::convertible_to<QString, IdAtendimento>);
static_assert(!std::equality_comparable_with<IdAtendimento, CodigoCliente>);

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByNumber_data();
    void ordersByNumber();
    void sortsAsNumbers();
    void comparesByText();
    void hashesByText();
    void isEmptyWithoutText();
};

void TestId::ordersByNumber_data()
{
    QTest::addColumn<QString>("smaller");
    QTest::addColumn<QString>("larger");

    QTest::newRow("9 before 10") << u"9"_s << u"10"_s;
    QTest::newRow("same length") << u"123"_s << u"124"_s;
    QTest::newRow("empty first") << QString() << u"0"_s;
    QTest::newRow("beyond 64 bits") << u"18446744073709551615"_s << u"18446744073709551616"_s;
    QTest::newRow("shorter before longer, beyond 64 bits") << u"99999999999999999999"_s << u"100000000000000000000"_s;
    QTest::newRow("letters after digits") << u"1"_s << u"a"_s;
}

void TestId::ordersByNumber()
{
    QFETCH(const QString, smaller);
    QFETCH(const QString, larger);
    const IdAtendimento a(smaller);
    const IdAtendimento b(larger);

    QVERIFY(a < b);
    QVERIFY(!(b < a));
    QVERIFY(b > a);
    QVERIFY(a <= b);
    QVERIFY(a != b);
    QVERIFY((a <=> a) == std::strong_ordering::equal);
}

void TestId::sortsAsNumbers()
{
    QList<IdOrdemServico> ids;
    for (const QString &text : {u"100"_s, u"9"_s, QString(), u"10"_s, u"99"_s, u"1"_s})
        ids.append(IdOrdemServico(text));
    std::ranges::sort(ids);

    QStringList sorted;
    for (const IdOrdemServico &id : ids)
        sorted.append(id.text());
    QCOMPARE(sorted, QStringList({QString(), u"1"_s, u"9"_s, u"10"_s, u"99"_s, u"100"_s}));
}

void TestId::comparesByText()
{
    QCOMPARE(IdAtendimento(u"42"_s), IdAtendimento(u"42"_s));
    // Kept as sent: a server that writes 042 and 42 means two rows, as far as anybody can tell.
    QVERIFY(IdAtendimento(u"042"_s) != IdAtendimento(u"42"_s));
    // Null or empty, there is no id.
    QCOMPARE(IdAtendimento(), IdAtendimento(u""_s));
    QVERIFY((IdAtendimento() <=> IdAtendimento(u""_s)) == std::strong_ordering::equal);
}

void TestId::hashesByText()
{
    QSet<IdClienteServico> known{IdClienteServico(u"1"_s), IdClienteServico(u"2"_s), IdClienteServico(u"1"_s)};
    QCOMPARE(known.size(), 2);
    QVERIFY(known.contains(IdClienteServico(u"2"_s)));
    QVERIFY(!known.contains(IdClienteServico(u"3"_s)));
    QCOMPARE(qHash(IdClienteServico()), qHash(IdClienteServico(u""_s)));
}

void TestId::isEmptyWithoutText()
{
    QVERIFY(IdAtendimento().isEmpty());
    QVERIFY(IdAtendimento(u""_s).isEmpty());
    QVERIFY(!IdAtendimento(u"0"_s).isEmpty());
    QCOMPARE(IdAtendimento(u"0123"_s).text(), u"0123"_s);
}

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
