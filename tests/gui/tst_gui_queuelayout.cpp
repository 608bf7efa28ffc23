// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layoutchecks.h"
#include "gui/queuedriver.h"

#include "gui/chartspanel.h"
#include "gui/facetpanel.h"
#include "gui/outbreakbanner.h"

using namespace Qt::StringLiterals;
using namespace guiche;

// The supervisor's page has room for everything it may show at once, in every language. Run once more at 150 %.
class TestGuiQueueLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void cleanup();

    void everythingIsWhole_data();
    void everythingIsWhole();

private:
    std::unique_ptr<QueueDriver> m_driver;
};

void TestGuiQueueLayout::cleanup()
{
    m_driver.reset();
    WindowDriver::useLanguage(u"en"_s);
}

void TestGuiQueueLayout::everythingIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "pt_BR", "es"}) {
        for (const QSize &size : {QSize(1280, 760), QSize(1024, 640), QSize(880, 640), QSize(640, 480)})
            QTest::addRow("%s %dx%d", language, size.width(), size.height()) << QString::fromLatin1(language) << size;
    }
}

void TestGuiQueueLayout::everythingIsWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    m_driver = std::make_unique<QueueDriver>();
    m_driver->setServerAhead(std::chrono::minutes(20)); // of which there is a notice
    QVERIFY(WindowDriver::useLanguage(language));
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    m_driver->program.window->resize(size);
    QVERIFY(m_driver->show());
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(m_driver->program.window->centralWidget()).join(u'\n'), QString());

    WindowDriver::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    WindowDriver::press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    const QueuePane &page = m_driver->page();
    QTRY_VERIFY(page.findChild<OutbreakBanner *>()->isVisible());
    QVERIFY(page.findChild<FacetPanel *>()->isVisible() && page.findChild<ChartsPanel *>()->isVisible());
    QVERIFY(m_driver->noticeBar().isVisible());
    m_driver->passTime(std::chrono::hours(1)); // so that the footer has changes to tell of
    m_driver->page().refresh();
    QVERIFY(m_driver->awaitLive());
    QTRY_VERIFY(m_driver->seen<QPushButton>("acknowledgeButton"));
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(m_driver->program.window->centralWidget()).join(u'\n'), QString());
    QCOMPARE(overlapping(&page), QStringList());
    QCOMPARE(m_driver->program.window->size(), size);
}

QTEST_MAIN(TestGuiQueueLayout)

#include "tst_gui_queuelayout.moc"
