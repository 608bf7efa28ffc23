// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowdriver.h"

using namespace guiche;
using namespace Qt::StringLiterals;

// How much of a customer the rows are, and how more is had, as it is told in the window.
class TestGuiExtent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup() { m_driver.reset(); }

    void dayThatCannotBeCompletedIsNamed();
    void closedOnesAreOfferedWhenNoneIsPending();
    void noneAmongTheLatestIsNotNone();

private:
    bool ask(const QString &term);
    QString text(const char *label) const { return m_driver->child<QLabel>(label)->text(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestGuiExtent::init()
{
    m_driver = std::make_unique<WindowDriver>(Policy(), WindowDriver::Manner::AsDelivered);
    QVERIFY(m_driver->connectToDemo());
    QVERIFY(m_driver->open());
}

// Until the history is there as well.
bool TestGuiExtent::ask(const QString &term)
{
    return m_driver->search(term) && QTest::qWaitFor([this] {
               return m_driver->searches().groups().constFirst().historyState == HistoryState::Loaded;
           });
}

void TestGuiExtent::dayThatCannotBeCompletedIsNamed()
{
    QVERIFY(ask(u"c:5130"_s));
    QVERIFY(text("extentLabel").startsWith(u"There may be more than these 20"_s));
    QVERIFY(m_driver->status().contains(u"limit 20"_s));
    WindowDriver::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([this] { return !m_driver->searches().isLoadingAll(); }, 20'000));
    const QDate day = m_driver->searches().outcome()->reply.atendimentos.constFirst().dataCadastro.date();
    QVERIFY2(text("extentLabel").contains(day.toString(u"dd/MM/yyyy"_s)), qPrintable(text("extentLabel")));
    QVERIFY(m_driver->status().startsWith(u"100 atendimentos"_s));
    QVERIFY(!m_driver->status().contains(u"limit"_s)); // it was not the limit that held them back
}

void TestGuiExtent::closedOnesAreOfferedWhenNoneIsPending()
{
    QVERIFY(ask(u"c:1015"_s));
    QVERIFY(!m_driver->areRowsShown());
    QPushButton *offer = nullptr;
    QTRY_VERIFY((offer = m_driver->button(u"Show 5 closed ones"_s)));
    QVERIFY(!m_driver->button(u"Include closed ones"_s)); // they are there already
    const qsizetype asked = m_driver->asked().size();
    WindowDriver::click(offer);
    QVERIFY(m_driver->areRowsShown());
    QCOMPARE(m_driver->view().model()->rowCount(), 5);
    QVERIFY(m_driver->view().hasFocus());
    QCOMPARE(m_driver->asked().size(), asked);
}

void TestGuiExtent::noneAmongTheLatestIsNotNone()
{
    QVERIFY(ask(u"c:5130"_s)); // 130, all pending, of which the history holds 50
    QCOMPARE(text("historyLabel"), u"No closed one among the latest 50."_s);
    QVERIFY(ask(u"c:1204"_s));
    QCOMPARE(text("historyLabel"), u"There are no closed ones."_s);
}

QTEST_MAIN(TestGuiExtent)
#include "tst_gui_extent.moc"
