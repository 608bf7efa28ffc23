// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/texttable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestExportingTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void elides_data();
    void elides();
    void alignsColumns();
    void leavesEmptyColumnsOut();
    void keepsCellsOnOneLine();
    void linesUnderGivenWidths();
};

void TestExportingTextTable::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("Latin") << u"Instalação"_s << 10;
    QTest::newRow("decomposed") << u"Instalac\u0327a\u0303o"_s << 10;
    QTest::newRow("Chinese") << u"漢字"_s << 4;
    QTest::newRow("Korean") << u"한글"_s << 4;
    QTest::newRow("full width") << u"ＡＢ"_s << 4;
    QTest::newRow("half width") << u"ｱｲ"_s << 2;
    QTest::newRow("emoji") << u"\U0001F600"_s << 2;
    QTest::newRow("ideograph beyond the first plane") << u"\U00020000"_s << 2;
    QTest::newRow("zero width") << u"a\u200Bb\u200D"_s << 2;
    QTest::newRow("symbols") << u"✓ … – €"_s << 7;
}

void TestExportingTextTable::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(terminalWidth(text), width);
}

void TestExportingTextTable::elides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("elided");
    QTest::newRow("short") << u"abcde"_s << u"abcde"_s;
    QTest::newRow("long") << u"abcdef"_s << u"abcd…"_s;
    QTest::newRow("wide") << u"漢字漢字"_s << u"漢字…"_s;
    QTest::newRow("wide at the edge") << u"a漢漢漢"_s << u"a漢…"_s;
    QTest::newRow("combining") << u"abcde\u0303f"_s << u"abcd…"_s;
    QTest::newRow("kept combining") << u"abcd\u0303ef"_s << u"abcd\u0303…"_s;
}

void TestExportingTextTable::elides()
{
    QFETCH(QString, text);
    QFETCH(QString, elided);
    QCOMPARE(guiche::elided(text, 5), elided);
}

void TestExportingTextTable::alignsColumns()
{
    TextTable table({u"Name"_s, u"N"_s, u"End"_s});
    table.addRow({u"漢字"_s, u"1"_s, u"x"_s});
    table.addRow({u"Joãozinho"_s, u"22"_s, {}});
    QCOMPARE(table.text(),
             u"Name       N   End\n"
             "---------  --  ---\n"
             "漢字       1   x\n"
             "Joãozinho  22\n"_s);
    table.setWidest(5);
    QCOMPARE(table.text(),
             u"Name   N   End\n"
             "-----  --  ---\n"
             "漢字   1   x\n"
             "João…  22\n"_s);
}

void TestExportingTextTable::leavesEmptyColumnsOut()
{
    TextTable table({u"A"_s, u"B"_s, u"C"_s});
    table.addRow({u"1"_s, {}, u"3"_s});
    QCOMPARE(table.text(), u"A  C\n-  -\n1  3\n"_s);
}

void TestExportingTextTable::keepsCellsOnOneLine()
{
    TextTable table({u"A"_s, u"B"_s});
    table.addRow({u"  x\ny\u001b[31m\u202E"_s, u"a\tb\r\nc"_s});
    QCOMPARE(table.text(), u"A          B\n---------  -----\n  x y[31m  a b c\n"_s);
}

void TestExportingTextTable::linesUnderGivenWidths()
{
    QCOMPARE(TextTable::line({u"abc"_s, u"漢字漢"_s, u"x"_s}, {5, 4, 3}), u"abc    漢…   x\n"_s);
}

QTEST_APPLESS_MAIN(TestExportingTextTable)
#include "tst_texttable.moc"
