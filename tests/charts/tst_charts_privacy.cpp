// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstage.h"
#include "gui/shownwords.h"

#include <QPushButton>
#include <QTest>

using namespace guiche;
using namespace Qt::StringLiterals;

// Charts tell no more of a person than the rows above them.
class TestChartsPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreInitials();
    void documentsInLabelsAreMasked();

private:
    static void press(const ChartStage &stage, const QString &text);
};

void TestChartsPrivacy::press(const ChartStage &stage, const QString &text)
{
    for (QPushButton *button : stage.panel.findChildren<QPushButton *>()) {
        if (button->text() == text)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestChartsPrivacy::namesAreInitials()
{
    ChartStage stage;
    QWidget *load = stage.chart(ChartStage::Load);
    load->setFocus(Qt::TabFocusReason);
    QTest::keyClick(load, Qt::Key_Down);
    QCOMPARE(stage.told(ChartStage::Load), u"Bianca Couto: 188 pending, 91 late"_s);
    stage.panel.setPrivacy(Privacy::Everything);
    QCOMPARE(stage.told(ChartStage::Load), u"B. C.: 188 pending, 91 late"_s); // at once
    QVERIFY(!wordsOf(stage.panel).contains(u"Bianca"_s));
    QTest::keyClick(load, Qt::Key_Return); // and chooses whom it stands for
    QVERIFY(stage.choices == QList<ChartChoice>{(LoadChoice{Facet::Responsavel, u"Bianca Couto"_s})});

    press(stage, u"As tables"_s);
    QVERIFY(wordsOf(stage.panel).contains(u"B. C., late: 91"_s));
    QVERIFY(!wordsOf(stage.panel).contains(u"Bianca"_s));
    stage.panel.setFigures(someFigures());
    QVERIFY(!wordsOf(stage.panel).contains(u"Bianca"_s));
    stage.panel.setPrivacy(Privacy::Documents);
    QVERIFY(wordsOf(stage.panel).contains(u"Bianca Couto, late: 91"_s));
}

void TestChartsPrivacy::documentsInLabelsAreMasked()
{
    ChartsPanel panel;
    panel.setPrivacy(Privacy::Documents); // before the charts are loaded
    QueueFigures figures = someFigures();
    figures.responsaveis.top[1].name = u"Bianca 862.149.410-81"_s;
    panel.setFigures(figures);
    panel.show();
    const auto buttons = panel.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"As tables"_s)
            button->click();
    }
    QVERIFY(wordsOf(panel).contains(u"Bianca ***.149.410-**"_s));
    QVERIFY(!wordsOf(panel).contains(u"862.149"_s));
}

QTEST_MAIN(TestChartsPrivacy)
#include "tst_charts_privacy.moc"
