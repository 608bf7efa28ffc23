// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstage.h"

#include <QAccessible>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace guiche;
using namespace Qt::StringLiterals;

// Charts read and handled without a mouse.
class TestChartsKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsTellAndEnterChooses();
    void lyingBars();
    void mapHasNoWholeRows();
    void staysInPlaceWhenFiguresChange();
    void emptyPieceIsNoChoice();
    void tabReachesEachChart();
    void tablesSayTheSame();

private:
    static QString read(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
    }
};

void TestChartsKeyboard::arrowsTellAndEnterChooses()
{
    ChartStage stage;
    QWidget *age = stage.chart(ChartStage::Age);
    QCOMPARE(read(age), u"1,284 pending"_s);
    age->setFocus(Qt::TabFocusReason);
    QCOMPARE(read(age), u"Under 1 day: 337"_s);
    QTest::keyClick(age, Qt::Key_Right);
    QTest::keyClick(age, Qt::Key_Right);
    QCOMPARE(read(age), u"3 to 7 days: 259"_s);
    QTest::keyClick(age, Qt::Key_Up);
    QCOMPARE(read(age), u"3 to 7 days, late: 148"_s);
    QCOMPARE(stage.told(ChartStage::Age), u"3 to 7 days, late: 148"_s);
    QTest::keyClick(age, Qt::Key_Return);
    QVERIFY(stage.choices == QList<ChartChoice>{(BandChoice{AgeBand::ThreeToSeven, Urgency::Late})});
    QTest::keyClick(age, Qt::Key_Space);
    QVERIFY(stage.filter == QueueFilter());
    QTest::keyClick(age, Qt::Key_End);
    QCOMPARE(read(age), u"30 days and more, late: 143"_s);
    QTest::keyClick(age, Qt::Key_Right);
    QCOMPARE(read(age), u"30 days and more, late: 143"_s);
    QTest::keyClick(age, Qt::Key_Home);
    QTest::keyClick(age, Qt::Key_Down);
    QTest::keyClick(age, Qt::Key_Down);
    QCOMPARE(read(age), u"Under 1 day: 337"_s);
}

void TestChartsKeyboard::lyingBars()
{
    ChartStage stage;
    QWidget *load = stage.chart(ChartStage::Load);
    load->setFocus(Qt::TabFocusReason);
    QCOMPARE(read(load), u"(nobody): 402 pending, 120 late"_s);
    QTest::keyClick(load, Qt::Key_Down);
    QTest::keyClick(load, Qt::Key_Right);
    QCOMPARE(read(load), u"Bianca Couto, late: 91"_s);
    QTest::keyClick(load, Qt::Key_Right);
    QTest::keyClick(load, Qt::Key_Enter);
    QVERIFY(stage.choices == QList<ChartChoice>{(LoadChoice{Facet::Responsavel, u"Bianca Couto"_s})});
    QTest::keyClick(load, Qt::Key_Up);
    QTest::keyClick(load, Qt::Key_Left);
    QTest::keyClick(load, Qt::Key_Left);
    QCOMPARE(read(load), u"(nobody): 402 pending, 120 late"_s);
}

void TestChartsKeyboard::mapHasNoWholeRows()
{
    ChartStage stage;
    QWidget *when = stage.chart(ChartStage::When);
    when->setFocus(Qt::TabFocusReason);
    QTest::keyClick(when, Qt::Key_Left);
    QCOMPARE(read(when), u"Monday, 0 h: 0"_s);
    QTest::keyClick(when, Qt::Key_Down);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(when, Qt::Key_Right);
    QCOMPARE(read(when), u"Tuesday, 9 h: 41"_s);
    QTest::keyClick(when, Qt::Key_Return);
    QVERIFY(stage.choices == QList<ChartChoice>{(MomentChoice{2, 9})});
}

void TestChartsKeyboard::staysInPlaceWhenFiguresChange()
{
    ChartStage stage;
    QWidget *age = stage.chart(ChartStage::Age);
    age->setFocus(Qt::TabFocusReason);
    QTest::keyClick(age, Qt::Key_Right);
    QueueFigures figures = someFigures();
    figures.ageing[1][0] += 1;
    stage.panel.setFigures(figures);
    QVERIFY(age->hasFocus());
    QCOMPARE(read(age), u"1 to 3 days: 290"_s);
    QWidget *load = stage.chart(ChartStage::Load);
    load->setFocus(Qt::TabFocusReason);
    QTest::keyClick(load, Qt::Key_End);
    figures.responsaveis = {}; // none is left to stand on
    stage.panel.setFigures(figures);
    QTest::keyClick(load, Qt::Key_Return);
    QVERIFY(stage.choices.isEmpty());
}

void TestChartsKeyboard::emptyPieceIsNoChoice()
{
    ChartStage stage;
    QWidget *age = stage.chart(ChartStage::Age);
    age->setFocus(Qt::TabFocusReason);
    QTest::keyClick(age, Qt::Key_Up);
    QCOMPARE(read(age), u"Under 1 day, late: 0"_s);
    QTest::keyClick(age, Qt::Key_Return);
    QVERIFY(stage.choices.isEmpty());
    // One that has come to nothing since it was chosen can be taken back.
    applyChoice(stage.filter, BandChoice{AgeBand::UnderOneDay, Urgency::Late});
    stage.panel.setChosen(stage.filter);
    QTest::keyClick(age, Qt::Key_Return);
    QVERIFY(stage.filter == QueueFilter());
}

void TestChartsKeyboard::tabReachesEachChart()
{
    ChartStage stage;
    stage.chart(ChartStage::Age)->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached;
    for (int i = 0; i < 10; ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const auto chart : {ChartStage::Age, ChartStage::Days, ChartStage::Load, ChartStage::When})
        QVERIFY(reached.contains(stage.chart(chart)));
}

void TestChartsKeyboard::tablesSayTheSame()
{
    ChartStage stage;
    for (QPushButton *button : stage.panel.findChildren<QPushButton *>()) {
        if (button->text() == u"As tables")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *load = qobject_cast<QTableWidget *>(stage.chart(ChartStage::Load));
    QVERIFY(load);
    QCOMPARE(load->verticalHeaderItem(3)->text(), u"Davi <b>Lima</b>"_s);
    QCOMPARE(load->horizontalHeaderItem(0)->text(), u"late"_s);
    QCOMPARE(load->item(3, 0)->text(), u"75"_s);
    QCOMPARE(load->item(3, 0)->data(Qt::AccessibleTextRole).toString(), u"Davi <b>Lima</b>, late: 75"_s);
    load->setFocus(Qt::TabFocusReason);
    load->setCurrentCell(3, 0);
    QTest::keyClick(load, Qt::Key_Return);
    QVERIFY(stage.choices == QList<ChartChoice>{(LoadChoice{Facet::Responsavel, u"Davi <b>Lima</b>"_s, true})});
    auto *when = qobject_cast<QTableWidget *>(stage.chart(ChartStage::When));
    QVERIFY(when);
    QCOMPARE(when->item(1, 9)->text(), u"41"_s);
}

QTEST_MAIN(TestChartsKeyboard)
#include "tst_charts_keyboard.moc"
