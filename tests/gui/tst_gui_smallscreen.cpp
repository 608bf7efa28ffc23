// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuedriver.h"

#include "gui/deadlinesdialog.h"
#include "gui/startsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// A notebook's 1366×768 at 200 %, and at 150 %, less a title bar.
constexpr QSize atDouble(660, 360);
constexpr QSize atHalfMore(910, 460);
constexpr QSize dialogAtDouble(680, 360); // all of its width

} // namespace

// What has to be reached can be reached where the screen is small or the scale large.
class TestGuiSmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void cleanup() { WindowDriver::useLanguage(u"en"_s); }

    void dialogsStayOnTheScreen();
    void deadlinesKeepTheirButtons_data();
    void deadlinesKeepTheirButtons();
    void windowFits_data();
    void windowFits();
    void columnsShowWhatCounts_data();
    void columnsShowWhatCounts();
};

void TestGuiSmallScreen::dialogsStayOnTheScreen()
{
    const QWidget dialog;
    const QSize screen = dialog.screen()->availableSize();
    const QSize size = withinScreen(dialog, {5000, 5000});
    QVERIFY(size.width() <= screen.width() && size.height() < screen.height());
    QCOMPARE(withinScreen(dialog, {300, 200}), QSize(300, 200));
    const DeadlinesDialog deadlines(DeadlineRules::usual(), {}, 2026);
    QCOMPARE(withinScreen(deadlines, deadlines.size()), deadlines.size());
}

void TestGuiSmallScreen::deadlinesKeepTheirButtons_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "pt_BR", "es"}) {
        for (const QSize &size : {dialogAtDouble, atHalfMore})
            QTest::addRow("%s %dx%d", language, size.width(), size.height()) << QString::fromLatin1(language) << size;
    }
}

void TestGuiSmallScreen::deadlinesKeepTheirButtons()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QVERIFY(WindowDriver::useLanguage(language));
    DeadlinesDialog dialog(DeadlineRules::usual(), {u"SAC"_s}, 2026);
    dialog.resize(size);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.size(), size);
    const auto buttons = dialog.findChild<QDialogButtonBox *>()->buttons();
    QCOMPARE(buttons.size(), 2);
    for (const QAbstractButton *button : buttons) {
        const QRect place(button->mapTo(&dialog, QPoint()), button->size());
        QVERIFY(dialog.rect().contains(place));
        QVERIFY(button->height() >= button->minimumSizeHint().height());
    }
}

void TestGuiSmallScreen::windowFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("hasSides");
    for (const char *language : {"en", "pt_BR", "es"}) {
        QTest::addRow("%s rows", language) << QString::fromLatin1(language) << false;
        QTest::addRow("%s facets and charts", language) << QString::fromLatin1(language) << true;
    }
}

void TestGuiSmallScreen::windowFits()
{
    QFETCH(QString, language);
    QFETCH(bool, hasSides);
    QVERIFY(WindowDriver::useLanguage(language));
    QueueDriver driver;
    QVERIFY(driver.connectToDemo());
    QVERIFY(driver.open());
    MainWindow &window = *driver.program.window;
    window.resize(atDouble);
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), atDouble);
    QVERIFY(driver.show() && driver.awaitLive());
    driver.page().setFacetsShown(hasSides);
    driver.page().setChartsShown(hasSides);
    for (const QString &filter : {QString(), u"nothing has this"_s}) {
        driver.child<QLineEdit>("filterEdit")->setText(filter);
        QCoreApplication::processEvents();
        QCOMPARE(window.size(), atDouble);
        const QWidget *footer = driver.page().findChild<QWidget *>(u"QueueFooter"_s);
        QVERIFY(footer && footer->isVisible());
        const QRect place(footer->mapTo(&window, QPoint()), footer->size());
        QVERIFY(window.rect().contains(place));
        QVERIFY(footer->height() >= footer->minimumSizeHint().height());
        // Nothing is crushed: what has no room is scrolled to.
        const auto labels = driver.page().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const bool isWhole = !label->isVisible() || label->height() >= label->minimumSizeHint().height();
            QVERIFY2(isWhole, qPrintable(label->text()));
        }
    }
}

void TestGuiSmallScreen::columnsShowWhatCounts_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "pt_BR", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestGuiSmallScreen::columnsShowWhatCounts()
{
    QFETCH(QString, language);
    QVERIFY(WindowDriver::useLanguage(language));
    QueueDriver driver;
    QVERIFY(driver.connectToDemo());
    QVERIFY(driver.open());
    QVERIFY(driver.show() && driver.awaitLive());
    const QueueView &view = driver.view();
    const QHeaderView &header = *view.header();
    constexpr int screen = 1366 - 20; // less a scroll bar
    const int os = static_cast<int>(QueueColumn::Os);
    QVERIFY(header.sectionPosition(os) + header.sectionSize(os) <= screen);
    for (const QueueColumn column :
         {QueueColumn::Prazo, QueueColumn::Idade, QueueColumn::Protocolo, QueueColumn::Status, QueueColumn::Os}) {
        for (int row = 0; row < std::min(driver.model().rowCount(), 300); ++row) {
            const QModelIndex cell = driver.cell(row, column);
            const int room =
                header.sectionSize(cell.column()) - (column == QueueColumn::Prazo ? view.indentation() : 0);
            QVERIFY2(view.sizeHintForIndex(cell).width() <= room, qPrintable(cell.data().toString()));
        }
    }
}

QTEST_MAIN(TestGuiSmallScreen)
#include "tst_gui_smallscreen.moc"
