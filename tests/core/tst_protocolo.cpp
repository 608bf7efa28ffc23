// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocolo.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestProtocolo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void grouped_data();
    void grouped();
    void begunAt_data();
    void begunAt();
    void isText();
};

void TestProtocolo::initTestCase()
{
    // A protocolo has no zone; this one had midnights that its clocks skipped.
    qputenv("TZ", "America/Sao_Paulo");
    tzset();
}

void TestProtocolo::grouped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("grouped");

    QTest::newRow("15 digits") << u"201806191505251"_s << u"2018 0619 1505251"_s;
    QTest::newRow("20 digits") << u"20221229180833379797"_s << u"2022 1229 180833 379797"_s;
    QTest::newRow("empty") << QString() << QString();
    for (const QString &other : {u"123"_s, u"20180619150525"_s, u"2018061915052512"_s, u"2022122918083337979"_s,
                                 u"202212291808333797971"_s, u"20180619150525A"_s, u"2022122918083337979A"_s,
                                 u"2018061915052５1"_s, u"2018 0619 1505251"_s, u"<b>2018</b>1505251"_s})
        QTest::newRow(qUtf8Printable(other)) << other << other;
}

void TestProtocolo::grouped()
{
    QFETCH(const QString, text);
    QFETCH(const QString, grouped);

    QCOMPARE(Protocolo(text).grouped(), grouped);
    // Spaced for the eye, nothing lost.
    QCOMPARE(Protocolo(text).grouped().remove(u' '), QString(text).remove(u' '));
    QCOMPARE(Protocolo(text).text(), text);
}

void TestProtocolo::begunAt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begunAt");

    QTest::newRow("15 digits") << u"201806191505251"_s << u"19/06/2018 15:05:25"_s;
    QTest::newRow("20 digits") << u"20221229180833379797"_s << u"29/12/2022 18:08:33"_s;
    QTest::newRow("moment alone") << u"20180619150525"_s << u"19/06/2018 15:05:25"_s;
    QTest::newRow("midnight") << u"201806190000001"_s << u"19/06/2018 00:00"_s;
    QTest::newRow("last second") << u"201812312359591"_s << u"31/12/2018 23:59:59"_s;
    QTest::newRow("skipped by summer time") << u"201811040030001"_s << u"04/11/2018 00:30"_s;
    QTest::newRow("repeated by winter time") << u"201802172330001"_s << u"17/02/2018 23:30"_s;
    for (const QString &other :
         {QString(), u"123456"_s, u"2018061915052"_s, u"201802311505251"_s, u"201813191505251"_s, u"201806192405251"_s,
          u"201806191560251"_s, u"201806191505601"_s, u"000000000000000"_s, u" 01806191505251"_s, u"-01806191505251"_s,
          u"2018061915052x1"_s, u"２０１８0619150525"_s, u"99999999999999999999"_s, u"protocolo 2018"_s})
        QTest::addRow("none in '%s'", qUtf8Printable(other)) << other << QString();
}

void TestProtocolo::begunAt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, begunAt);

    const WallTime begun = Protocolo(text).begunAt();
    QCOMPARE(begun.preciseText(), begunAt);
    QCOMPARE(begun.isEmpty(), begunAt.isEmpty());
    QCOMPARE(begun.hasTime(), !begunAt.isEmpty());
}

void TestProtocolo::isText()
{
    QVERIFY(Protocolo().isEmpty());
    QVERIFY(!Protocolo(u"0"_s).isEmpty());
    // The same 64 bits, were they a number.
    QVERIFY(Protocolo(u"20221229180833379797"_s) != Protocolo(u"1774485107123828181"_s));
    QVERIFY(Protocolo(u"0201806191505251"_s) != Protocolo(u"201806191505251"_s));
    QCOMPARE(Protocolo(u"201806191505251"_s), Protocolo(u"201806191505251"_s));
}

QTEST_APPLESS_MAIN(TestProtocolo)
#include "tst_protocolo.moc"
