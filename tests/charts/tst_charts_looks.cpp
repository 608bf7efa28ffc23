// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstage.h"

#include <QApplication>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace guiche;
using namespace Qt::StringLiterals;

namespace
{

// As many bars of other heights, and longer numbers along the axes.
QueueFigures someOtherFigures()
{
    QueueFigures figures = someFigures();
    figures.ageing[2] = {448, 1061, 144, 6};
    for (QueueFigures::Day &day : figures.days)
        day.opened *= 7;
    figures.responsaveis.top[3].late = 20;
    return figures;
}

} // namespace

// What of the charts can be said without looking: colours of the theme, and room for all.
class TestChartsLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(lightPalette()); }

    void coloursFollowTheTheme();
    void piecesDifferWithoutColours();
    void oneBelowTheOtherWhenNarrow();
    void nothingIsLeftOfOtherFigures();
    void equalFiguresAreNotDrawnAgain();
    void otherValuesMoveTheSameBars();
};

void TestChartsLooks::coloursFollowTheTheme()
{
    ChartStage stage;
    const QColor light = toneColor(lightPalette(), Tone::Late);
    const QColor dark = toneColor(darkPalette(), Tone::Late);
    QVERIFY(stage.findColor(ChartStage::Age, light));
    QVERIFY(!stage.findColor(ChartStage::Age, dark));
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents();
    QVERIFY(stage.findColor(ChartStage::Age, dark));
    QVERIFY(stage.findColor(ChartStage::Load, dark));
    QVERIFY(!stage.findColor(ChartStage::Age, light));
    QVERIFY(!stage.findColor(ChartStage::Load, light));
    QVERIFY(stage.findColor(ChartStage::When, toneColor(darkPalette(), Tone::Accent)));
}

// Under high contrast every tone is the text's.
void TestChartsLooks::piecesDifferWithoutColours()
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    QVERIFY(isHighContrast(palette));
    ChartStage stage(palette);
    QueueFigures figures;
    figures.pending = 400;
    figures.ageing[2] = {100, 100, 100, 100};
    stage.panel.setFigures(figures);
    QCoreApplication::processEvents();
    QSet<QRgb> grays;
    const QImage image = stage.chart(ChartStage::Age)->parentWidget()->grab().toImage();
    // Up the middle of the one bar.
    const auto solid = stage.findColor(ChartStage::Age, Qt::white);
    QVERIFY(solid);
    for (int y = 0; y < image.height(); ++y)
        grays << image.pixel(solid->x() + 4, y);
    QVERIFY2(grays.size() >= 5, qUtf8Printable(QString::number(grays.size())));
}

void TestChartsLooks::oneBelowTheOtherWhenNarrow()
{
    ChartStage stage;
    const auto place = [&stage](ChartStage::Chart chart) { return stage.chart(chart)->mapTo(&stage.panel, QPoint()); };
    QVERIFY(place(ChartStage::Days).x() > place(ChartStage::Age).x());
    QVERIFY(place(ChartStage::Load).y() > place(ChartStage::Age).y());
    const auto *scroll = stage.panel.findChild<QScrollArea *>(u"chartsScroll"_s);
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    stage.panel.resize(560, 500);
    QCoreApplication::processEvents();
    QVERIFY(place(ChartStage::Days).y() > place(ChartStage::Age).y());
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    stage.panel.resize(1200, 800);
    QCoreApplication::processEvents();
    QVERIFY(place(ChartStage::Days).x() > place(ChartStage::Age).x());
}

// An axis with shorter numbers is narrower, and the labels along the other one move with it.
void TestChartsLooks::nothingIsLeftOfOtherFigures()
{
    ChartStage stage;
    const auto onScreen = [&stage] {
        const QPixmap pixels = stage.panel.screen()->grabWindow(stage.panel.winId());
        return pixels.toImage().convertToFormat(QImage::Format_RGB32);
    };
    const auto drawnAnew = [&stage] { return stage.panel.grab().toImage().convertToFormat(QImage::Format_RGB32); };
    QueueFigures few;
    few.pending = 3;
    few.ageing[1] = {1, 0, 2, 0};
    for (const QueueFigures &figures : {few, someFigures(), few}) {
        const QImage before = onScreen();
        stage.panel.setFigures(figures);
        QTRY_VERIFY(onScreen() != before);
        QTRY_COMPARE(onScreen(), drawnAnew());
    }
}

// The queue is counted over and over while nothing of it changes.
void TestChartsLooks::equalFiguresAreNotDrawnAgain()
{
    struct Painted : QObject {
        int count = 0;

        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                ++count;
            return false;
        }
    } painted;
    ChartStage stage;
    qApp->installEventFilter(&painted);
    do { // what is still laid out since it was shown
        painted.count = 0;
        QCoreApplication::processEvents();
    } while (painted.count > 0);
    stage.panel.setFigures(someFigures());
    QCoreApplication::processEvents();
    QCOMPARE(painted.count, 0);
    stage.panel.setFigures(someOtherFigures());
    QCoreApplication::processEvents();
    QVERIFY(painted.count > 0);
}

void TestChartsLooks::otherValuesMoveTheSameBars()
{
    ChartStage stage;
    const auto items = [&stage] {
        QSet<QGraphicsItem *> bars;
        const auto views = stage.panel.findChildren<QGraphicsView *>();
        for (const QGraphicsView *view : views) {
            for (QGraphicsItem *item : view->scene()->items()) {
                if (qgraphicsitem_cast<QGraphicsRectItem *>(item))
                    bars << item;
            }
        }
        return bars;
    };
    const QSet<QGraphicsItem *> before = items();
    QVERIFY(!before.isEmpty());
    stage.panel.setFigures(someOtherFigures());
    QCoreApplication::processEvents();
    QCOMPARE(items(), before);
    const auto drawn = [&stage] {
        QList<QImage> images;
        for (const auto chart : {ChartStage::Age, ChartStage::Days})
            images << stage.chart(chart)->parentWidget()->grab().toImage();
        return images;
    };
    const QList<QImage> moved = drawn();
    for (const QPalette &palette : {darkPalette(), lightPalette()}) { // which has them made anew
        QApplication::setPalette(palette);
        QCoreApplication::processEvents();
    }
    QVERIFY(items() != before);
    QVERIFY(drawn() == moved);
}

QTEST_MAIN(TestChartsLooks)
#include "tst_charts_looks.moc"
