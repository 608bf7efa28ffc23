// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstage.h"
#include "gui/queuecharts.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace guiche;
using namespace Qt::StringLiterals;

// The module of charts is there when it is wanted, not before, and may be missing.
class TestChartsLoading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLoadedOnlyWhenSeen();
    void nothingToDraw();
    void missingOneIsSaid();
    void brokenOneIsSaid();
    void tryAgain();
    void asksForFigures();

private:
    static QString texts(const QWidget &panel);
    static bool isMapped(const char *library);
};

QString TestChartsLoading::texts(const QWidget &panel)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(u'\n');
}

bool TestChartsLoading::isMapped(const char *library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

// First of all, since what was loaded stays.
void TestChartsLoading::isLoadedOnlyWhenSeen()
{
    ChartsPanel panel;
    panel.setFigures(someFigures());
    QVERIFY(!isMapped("libQt6Charts"));
    QVERIFY(!isMapped("libQt6OpenGL"));
    panel.show();
    QVERIFY(isMapped("libQt6Charts"));
    QVERIFY2(!texts(panel).contains(u"cannot be shown"), qUtf8Printable(texts(panel)));
}

void TestChartsLoading::nothingToDraw()
{
    ChartsPanel panel;
    panel.show();
    QVERIFY(texts(panel).startsWith(u"Nothing to draw yet"));
    panel.setFigures(someFigures());
    QVERIFY(!texts(panel).contains(u"Nothing to draw yet"));
    panel.setFigures({});
    QVERIFY(texts(panel).startsWith(u"Nothing to draw yet"));
    QueueFigures closedOnly;
    closedOnly.days = {{QDate(2026, 11, 24), 0, 3}};
    panel.setFigures(closedOnly);
    QVERIFY(!texts(panel).contains(u"Nothing to draw yet"));
}

void TestChartsLoading::missingOneIsSaid()
{
    const QTemporaryDir empty;
    ChartsPanel panel(ChartsLoader({empty.path()}), nullptr);
    panel.setFigures(someFigures());
    panel.show();
    QVERIFY(texts(panel).startsWith(u"The charts cannot be shown\n"));
    QVERIFY(texts(panel).contains(u"is not installed"));
}

void TestChartsLoading::brokenOneIsSaid()
{
    const QTemporaryDir folder;
    QFile module(folder.filePath(u"guiche_charts.so"_s));
    QVERIFY(module.open(QIODevice::WriteOnly));
    module.write("not a library");
    module.close();
    ChartsPanel panel(ChartsLoader({folder.path()}), nullptr);
    panel.setFigures(someFigures());
    panel.show();
    QVERIFY(texts(panel).startsWith(u"The charts cannot be shown\n"));
    QVERIFY(texts(panel).contains(u"does not fit this version"));
}

void TestChartsLoading::tryAgain()
{
    const QTemporaryDir folder;
    ChartsPanel panel(ChartsLoader({folder.path()}), nullptr);
    panel.setFigures(someFigures());
    panel.show();
    auto *again = panel.findChild<QPushButton *>();
    QVERIFY(again);
    QCOMPARE(again->text(), u"Try again"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(texts(panel).startsWith(u"The charts cannot be shown\n"));
    // Installed meanwhile.
    QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + u"/guiche_charts.so"_s,
                        folder.filePath(u"guiche_charts.so"_s)));
    QTRY_VERIFY((again = panel.findChild<QPushButton *>()));
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(!texts(panel).contains(u"cannot be shown"));
}

void TestChartsLoading::asksForFigures()
{
    ChartsPanel panel;
    const QSignalSpy wanted(&panel, &ChartsPanel::figuresWanted);
    panel.setFigures(someFigures());
    QCOMPARE(wanted.size(), 0);
    panel.show();
    QCOMPARE(wanted.size(), 1);
    panel.hide();
    panel.show();
    QCOMPARE(wanted.size(), 2);
}

QTEST_MAIN(TestChartsLoading)
#include "tst_charts_loading.moc"
