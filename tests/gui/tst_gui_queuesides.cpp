// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuedriver.h"

#include "gui/chartspanel.h"
#include "gui/facetpanel.h"
#include "gui/outbreakbanner.h"

#include <QAccessible>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace guiche;

// What stands beside the rows of the queue, in the window of the program: facets, charts, outbreaks.
class TestGuiQueueSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<QueueDriver>(); }
    void cleanup() { m_driver.reset(); }

    void aBarNarrowsDown();
    void anOutbreakNarrowsDown();
    void stayAsTheyWereLeft();
    void stayClosedAsTheyWereLeft();

private:
    bool begin() { return m_driver->connectToDemo() && m_driver->open() && m_driver->show(); }
    template<typename Part>
    Part *part() const
    {
        return m_driver->page().findChild<Part *>();
    }
    QAction *action(const char *name) const { return m_driver->program.child<QAction>(name); }
    // What a person handles of the chart that is called so; null while it is not seen.
    QWidget *chart(const QString &title) const;
    static void drag(const QSplitter &splitter, QPoint by);

    std::unique_ptr<QueueDriver> m_driver;
};

QWidget *TestGuiQueueSides::chart(const QString &title) const
{
    const auto widgets = part<ChartsPanel>()->findChildren<QWidget *>();
    const auto found = std::ranges::find_if(widgets, [&title](const QWidget *widget) {
        return widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && widget->accessibleName().startsWith(title);
    });
    return found == widgets.end() ? nullptr : *found;
}

void TestGuiQueueSides::drag(const QSplitter &splitter, QPoint by)
{
    QWidget *handle = splitter.handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + by);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle); // it has come along
    QCoreApplication::processEvents();
}

void TestGuiQueueSides::aBarNarrowsDown()
{
    QVERIFY(begin());
    const qsizetype all = m_driver->shown();
    WindowDriver::press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(chart(u"Age"_s));
    QVERIFY(action("queueChartsAction")->isChecked());
    QVERIFY(m_driver->program.window->isActiveWindow()); // no piece of the charts was a window of its own
    QWidget *age = chart(u"Age"_s);
    const auto read = [age] { return QAccessible::queryAccessibleInterface(age)->text(QAccessible::Description); };
    QTRY_COMPARE(read(), u"%1 pending"_s.arg(all));
    age->setFocus(Qt::TabFocusReason);
    QTest::keyClick(age, Qt::Key_Right);
    const int expected = read().section(u' ', -1).toInt(); // "1 to 3 days: 12"
    QVERIFY2(expected > 0 && expected < all, qPrintable(read()));
    QTRY_VERIFY(part<OutbreakBanner>()->isVisible()); // it comes by itself
    const QPoint place = age->mapTo(&m_driver->page(), QPoint());
    QTest::keyClick(age, Qt::Key_Return);
    QTRY_COMPARE(m_driver->shown(), expected);
    QTRY_VERIFY(m_driver->child<QPushButton>("filterChip1")->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(age->mapTo(&m_driver->page(), QPoint()), place); // nothing moves under the pointer
    QTest::keyClick(age, Qt::Key_Return); // and takes it off again
    QTRY_COMPARE(m_driver->shown(), all);
}

void TestGuiQueueSides::anOutbreakNarrowsDown()
{
    QVERIFY(begin());
    const auto *banner = part<OutbreakBanner>();
    QTRY_VERIFY(banner->isVisible());
    const QString sentence = banner->findChild<QLabel *>(u"sentenceLabel"_s)->text();
    const qsizetype all = m_driver->shown();
    WindowDriver::click(banner->findChild<QPushButton *>(u"remedyButton"_s));
    QTRY_VERIFY(m_driver->shown() > 0 && m_driver->shown() < all);
    const QueuedAtendimento first = m_driver->desk().table().row(*m_driver->model().slotAt(m_driver->cell(0, {})));
    QVERIFY2(sentence.contains(first.tipo) && sentence.contains(first.bairro), qPrintable(sentence));
    const std::vector<QueuedAtendimento> rows = m_driver->program.server->rowsAt(m_driver->now());
    const QDate since = m_driver->now().date().addMonths(-3);
    const auto isOfIt = [&first, since](const QueuedAtendimento &row) {
        return !row.isFechado() && !row.isRascunho && row.dataCadastro.date() >= since && row.tipo == first.tipo
            && row.bairro == first.bairro && row.cidade == first.cidade;
    };
    QCOMPARE(m_driver->shown(), std::ranges::count_if(rows, isOfIt));
}

void TestGuiQueueSides::stayAsTheyWereLeft()
{
    QVERIFY(begin());
    QVERIFY(!part<FacetPanel>()->isVisible() && !part<ChartsPanel>()->isVisible());
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    WindowDriver::press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(part<FacetPanel>()->isVisible() && part<ChartsPanel>()->isVisible());
    const auto splitters = [this] { return m_driver->page().findChildren<QSplitter *>(); };
    // In percent of the whole: a banner that comes takes its lines from both parts alike.
    const auto shares = [&splitters] {
        QList<double> found;
        const auto all = splitters();
        for (const QSplitter *splitter : all)
            found << 100.0 * splitter->sizes().first() / (splitter->sizes().first() + splitter->sizes().last());
        return found;
    };
    const auto areAs = [&shares](const QList<double> &wanted) {
        return std::ranges::equal(shares(), wanted, [](double a, double b) { return std::abs(a - b) < 1; });
    };
    const QList<double> before = shares();
    QCOMPARE(before.size(), 2);
    const auto all = splitters();
    for (const QSplitter *splitter : all)
        drag(*splitter, {40, -30});
    const QList<double> after = shares();
    QVERIFY(std::abs(after[0] - before[0]) > 2 && std::abs(after[1] - before[1]) > 2);

    QVERIFY(m_driver->open() && m_driver->show());
    QTRY_VERIFY(part<FacetPanel>()->isVisible() && part<ChartsPanel>()->isVisible());
    QTRY_VERIFY(chart(u"Age"_s)); // and there is something in it
    QVERIFY(action("queueFacetsAction")->isChecked() && action("queueChartsAction")->isChecked());
    QVERIFY(m_driver->child<QPushButton>("facetsButton")->isChecked());
    QTRY_VERIFY(areAs(after));
}

void TestGuiQueueSides::stayClosedAsTheyWereLeft()
{
    QVERIFY(begin());
    for (int i = 0; i < 2; ++i) {
        WindowDriver::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        WindowDriver::press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QVERIFY(m_driver->open() && m_driver->show());
    QVERIFY(!part<FacetPanel>()->isVisible() && !part<ChartsPanel>()->isVisible());
    QVERIFY(!action("queueFacetsAction")->isChecked() && !action("queueChartsAction")->isChecked());
}

QTEST_MAIN(TestGuiQueueSides)

#include "tst_gui_queuesides.moc"
