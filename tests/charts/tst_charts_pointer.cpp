// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstage.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

using namespace guiche;
using namespace Qt::StringLiterals;

// Charts handled with the mouse: where a colour is seen, there is what it stands for.
class TestChartsPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieceOfABar();
    void upperPieceOfABar();
    void sameAgainTakesItBack();
    void aboveABarIsAllOfIt();
    void dayIsItsColumn();
    void responsibleIsItsBar();
    void othersAreNoChoice();
    void switchOfLoad();
    void cellOfTheMap();
    void nothingIsNoChoice();
    void hoveringTells();
};

void TestChartsPointer::pieceOfABar()
{
    ChartStage stage;
    QueueFigures figures;
    figures.pending = 30;
    figures.ageing[static_cast<size_t>(AgeBand::SevenToFifteen)] = {20, 0, 10, 0};
    stage.panel.setFigures(figures);
    QCoreApplication::processEvents();
    const auto late = stage.findColor(ChartStage::Age, toneColor(lightPalette(), Tone::Late));
    QVERIFY(late);
    stage.click(ChartStage::Age, *late);
    QCOMPARE(stage.choices.size(), 1);
    QVERIFY(stage.choices.constFirst() == ChartChoice(BandChoice{AgeBand::SevenToFifteen, Urgency::Late}));
    QCOMPARE(stage.told(ChartStage::Age), u"7 to 15 days, late: 20"_s);
}

void TestChartsPointer::upperPieceOfABar()
{
    ChartStage stage;
    QueueFigures figures;
    figures.pending = 35;
    figures.ageing[static_cast<size_t>(AgeBand::ThreeToSeven)] = {15, 0, 20, 0};
    stage.panel.setFigures(figures);
    QCoreApplication::processEvents();
    constexpr float pale = 0.6F; // as fills.cpp has it
    const QColor onTime = blended(toneColor(lightPalette(), Tone::Done), lightPalette().color(QPalette::Base), pale);
    const auto found = stage.findColor(ChartStage::Age, onTime);
    QVERIFY(found);
    stage.click(ChartStage::Age, *found);
    QVERIFY(stage.choices == QList<ChartChoice>{(BandChoice{AgeBand::ThreeToSeven, Urgency::OnTime})});
}

void TestChartsPointer::sameAgainTakesItBack()
{
    ChartStage stage;
    const auto late = stage.findColor(ChartStage::Age, toneColor(lightPalette(), Tone::Late));
    QVERIFY(late);
    stage.click(ChartStage::Age, *late);
    QVERIFY(stage.filter != QueueFilter());
    stage.click(ChartStage::Age, *late);
    QCOMPARE(stage.choices.size(), 2);
    QVERIFY(stage.filter == QueueFilter());
}

void TestChartsPointer::aboveABarIsAllOfIt()
{
    ChartStage stage;
    QueueFigures figures;
    figures.pending = 101;
    figures.ageing[static_cast<size_t>(AgeBand::OverThirty)] = {1, 0, 0, 0};
    figures.ageing[static_cast<size_t>(AgeBand::UnderOneDay)] = {0, 0, 100, 0};
    stage.panel.setFigures(figures);
    QCoreApplication::processEvents();
    // The last column, halfway up: far above the one that is there.
    const QWidget *chart = stage.chart(ChartStage::Age);
    stage.click(ChartStage::Age, QPoint(chart->width() - 20, chart->height() / 2));
    QCOMPARE(stage.choices.size(), 1);
    QVERIFY(stage.choices.constFirst() == ChartChoice(BandChoice{AgeBand::OverThirty, std::nullopt}));
}

void TestChartsPointer::dayIsItsColumn()
{
    ChartStage stage;
    QueueFigures figures;
    figures.pending = 9;
    for (int i = 0; i < 30; ++i)
        figures.days.append({QDate(2026, 10, 26).addDays(i), i == 17 ? 9 : 0, 0});
    stage.panel.setFigures(figures);
    QCoreApplication::processEvents();
    const auto opened = stage.findColor(ChartStage::Days, toneColor(lightPalette(), Tone::Accent));
    QVERIFY(opened);
    stage.click(ChartStage::Days, *opened);
    QVERIFY(stage.choices == QList<ChartChoice>{DayChoice{QDate(2026, 11, 12)}});
    stage.click(ChartStage::Days, QPoint(opened->x() - 40, opened->y())); // none was opened on these days
    QCOMPARE(stage.choices.size(), 1);
}

void TestChartsPointer::responsibleIsItsBar()
{
    ChartStage stage;
    QueueFigures figures;
    figures.pending = 15;
    figures.responsaveis.top = {{u"Ana"_s, 7, 0}, {u"Bia, Caio"_s, 5, 5}, {QString(), 3, 0}};
    stage.panel.setFigures(figures);
    QCoreApplication::processEvents();
    const auto late = stage.findColor(ChartStage::Load, toneColor(lightPalette(), Tone::Late));
    QVERIFY(late);
    stage.click(ChartStage::Load, *late);
    QVERIFY(stage.choices == QList<ChartChoice>{(LoadChoice{Facet::Responsavel, u"Bia, Caio"_s, true})});
    const int row = stage.chart(ChartStage::Load)->height() / 4; // about as high as a bar has room
    stage.click(ChartStage::Load, QPoint(late->x(), late->y() - row));
    stage.click(ChartStage::Load, QPoint(late->x(), late->y() + row));
    QCOMPARE(stage.choices.size(), 3);
    QVERIFY(stage.choices[1] == ChartChoice(LoadChoice{Facet::Responsavel, u"Ana"_s}));
    QVERIFY(stage.choices[2] == ChartChoice(LoadChoice{Facet::Responsavel, QString()}));
}

void TestChartsPointer::othersAreNoChoice()
{
    ChartStage stage;
    QueueFigures figures;
    figures.pending = 5;
    figures.responsaveis.others = {QString(), 5, 5};
    figures.responsaveis.otherNames = 4;
    stage.panel.setFigures(figures);
    QCoreApplication::processEvents();
    const auto late = stage.findColor(ChartStage::Load, toneColor(lightPalette(), Tone::Late));
    QVERIFY(late);
    stage.click(ChartStage::Load, *late);
    QVERIFY(stage.choices.isEmpty());
    QCOMPARE(stage.told(ChartStage::Load), u"4 other(s), late: 5"_s);
}

void TestChartsPointer::switchOfLoad()
{
    ChartStage stage;
    QPushButton *bySector = nullptr;
    for (QPushButton *button : stage.panel.findChildren<QPushButton *>()) {
        if (button->text() == u"Sector")
            bySector = button;
    }
    QVERIFY(bySector);
    QTest::mouseClick(bySector, Qt::LeftButton);
    QueueFigures figures;
    figures.pending = 4;
    figures.setores.top = {{u"N2"_s, 4, 4}};
    stage.panel.setFigures(figures); // a refresh does not switch it back
    QCoreApplication::processEvents();
    const auto late = stage.findColor(ChartStage::Load, toneColor(lightPalette(), Tone::Late));
    QVERIFY(late);
    stage.click(ChartStage::Load, *late);
    QVERIFY(stage.choices == QList<ChartChoice>{(LoadChoice{Facet::Setor, u"N2"_s, true})});
}

void TestChartsPointer::cellOfTheMap()
{
    ChartStage stage;
    QueueFigures figures;
    figures.pending = 8;
    figures.registered[6][0] = 8; // the corner
    stage.panel.setFigures(figures);
    QCoreApplication::processEvents();
    const auto most = stage.findColor(ChartStage::When, toneColor(lightPalette(), Tone::Accent));
    QVERIFY(most);
    stage.click(ChartStage::When, *most);
    QVERIFY(stage.choices == QList<ChartChoice>{(MomentChoice{7, 0})});
}

void TestChartsPointer::nothingIsNoChoice()
{
    ChartStage stage;
    for (const auto chart : {ChartStage::Age, ChartStage::Days, ChartStage::Load, ChartStage::When})
        stage.click(chart, QPoint(1, 1));
    const auto late = stage.findColor(ChartStage::Age, toneColor(lightPalette(), Tone::Late));
    QVERIFY(late);
    QTest::mouseClick(stage.chart(ChartStage::Age), Qt::RightButton, {}, *late);
    QVERIFY(stage.choices.isEmpty());
}

void TestChartsPointer::hoveringTells()
{
    ChartStage stage;
    QWidget *chart = stage.chart(ChartStage::When);
    const auto most = stage.findColor(ChartStage::When, toneColor(lightPalette(), Tone::Accent));
    QVERIFY(most);
    QMouseEvent moved(QEvent::MouseMove, *most, chart->mapToGlobal(*most), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(chart, &moved);
    QCOMPARE(stage.told(ChartStage::When), u"Tuesday, 9 h: 41"_s);
    QEvent left(QEvent::Leave);
    QCoreApplication::sendEvent(chart, &left);
    QCOMPARE(stage.told(ChartStage::When), u"1,284 pending, 3 of them without an hour"_s);
    QVERIFY(stage.choices.isEmpty());
}

QTEST_MAIN(TestChartsPointer)
#include "tst_charts_pointer.moc"
