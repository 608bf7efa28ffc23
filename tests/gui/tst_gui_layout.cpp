// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layoutchecks.h"
#include "gui/windowdriver.h"

#include "gui/searchform.h"

#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>

using namespace guiche;

namespace
{

const QSize sizes[] = {{1280, 760}, {1024, 640}, {880, 640}, {640, 480}};

void addLanguagesAndSizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "pt_BR", "es"}) {
        for (const QSize &size : sizes)
            QTest::addRow("%s %dx%d", language, size.width(), size.height()) << QString::fromLatin1(language) << size;
    }
}

} // namespace

// Everything has its place in every size and language.
class TestGuiLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void cleanup();

    void formIsWhole_data() { addLanguagesAndSizes(); }
    void formIsWhole();
    void problemsHaveRoom_data() { addLanguagesAndSizes(); }
    void problemsHaveRoom();
    void pagesAreWhole_data() { addLanguagesAndSizes(); }
    void pagesAreWhole();
    void detailIsReadWhole_data() { addLanguagesAndSizes(); }
    void detailIsReadWhole();
    void detailGoesUnderTheTree();
    void startSizeFitsTheScreen();

private:
    bool open(const QString &language, const QSize &size);

    std::unique_ptr<WindowDriver> m_driver;
};

bool TestGuiLayout::open(const QString &language, const QSize &size)
{
    m_driver = std::make_unique<WindowDriver>();
    const bool isOpen = WindowDriver::useLanguage(language) && m_driver->connectToDemo() && m_driver->open(size);
    QCoreApplication::processEvents();
    return isOpen && m_driver->window->size() == size;
}

void TestGuiLayout::cleanup()
{
    m_driver.reset();
    WindowDriver::useLanguage(QStringLiteral("en"));
}

void TestGuiLayout::formIsWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QVERIFY(open(language, size));
    const SearchForm &form = m_driver->window->form();
    QCOMPARE(cutOff(&form).join(u'\n'), QString());
    QCOMPARE(overlapping(&form), QStringList());
    // A list shows its longest entry whole.
    const auto combos = form.findChildren<QComboBox *>();
    for (const QComboBox *combo : combos)
        QVERIFY2(combo->width() >= combo->sizeHint().width(), qPrintable(told(combo, "is too narrow")));
}

void TestGuiLayout::problemsHaveRoom()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QVERIFY(open(language, size));
    m_driver->ask(QStringLiteral("bianca"));
    QVERIFY(m_driver->child<QLabel>("termProblemLabel")->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(&m_driver->window->form()).join(u'\n'), QString());
    QCOMPARE(m_driver->window->size(), size);

    m_driver->child<QLineEdit>("dataInicioEdit")->setFocus();
    WindowDriver::type(QStringLiteral("30/02/2026"));
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_driver->child<QLabel>("periodProblemLabel")->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(&m_driver->window->form()).join(u'\n'), QString());
    QCOMPARE(overlapping(&m_driver->window->form()), QStringList());
    QCOMPARE(m_driver->window->size(), size);
}

void TestGuiLayout::pagesAreWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QVERIFY(open(language, size));
    QList<AtendimentoQuery> examples;
    const QList<DemoExample> offered = m_driver->server->examples();
    for (const DemoExample &example : offered) {
        AtendimentoQuery query;
        query.tipo = example.tipo;
        query.termo = example.termo;
        examples << query;
    }
    m_driver->window->setExamples(examples);
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(m_driver->window->centralWidget()).join(u'\n'), QString());
    QVERIFY(m_driver->search(QStringLiteral("3000")));
    QCOMPARE(cutOff(m_driver->window->centralWidget()).join(u'\n'), QString());
    QCOMPARE(m_driver->window->size(), size);
}

void TestGuiLayout::detailIsReadWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QVERIFY(open(language, size));
    QVERIFY(m_driver->search(QStringLiteral("1588")));
    const auto *area = m_driver->child<QScrollArea>("scrollArea");
    int seen = 0;
    for (QModelIndex row = m_driver->view().currentIndex(); row.isValid(); row = m_driver->view().indexBelow(row)) {
        m_driver->view().setCurrentIndex(row);
        QCoreApplication::processEvents(); // when no more keys wait; then at once: nothing is seen half built
        const QWidget *body = area->widget();
        QCOMPARE(body->width(), area->viewport()->width());
        QVERIFY(body->height() >= body->layout()->totalHeightForWidth(body->width()));
        const auto labels = area->widget()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible())
                continue; // of another kind of row
            ++seen;
            const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= wanted, qPrintable(label->text()));
            const bool isWideEnough = label->wordWrap() || label->width() >= label->sizeHint().width();
            QVERIFY2(isWideEnough, qPrintable(label->text()));
            QVERIFY2(label->parentWidget()->rect().contains(label->geometry()), qPrintable(label->text()));
        }
    }
    QVERIFY(seen > 100);
    QCOMPARE(m_driver->window->size(), size);
}

void TestGuiLayout::detailGoesUnderTheTree()
{
    QVERIFY(open(QStringLiteral("pt_BR"), {1024, 640}));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    const auto *splitter = m_driver->window->findChild<QSplitter *>();
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    m_driver->window->resize(880, 640);
    QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    const QWidget *detail = splitter->widget(1);
    QTRY_VERIFY(detail->y() >= m_driver->view().geometry().bottom());
    QVERIFY(m_driver->view().height() > 60);
    QVERIFY(detail->height() >= detail->minimumHeight());
    m_driver->window->resize(1100, 640);
    QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
}

void TestGuiLayout::startSizeFitsTheScreen()
{
    m_driver = std::make_unique<WindowDriver>();
    MainWindow window(*m_driver->connections, *m_driver->recents, *m_driver->settings);
    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.width() <= screen.width());
    QVERIFY(window.height() <= screen.height());
}

QTEST_MAIN(TestGuiLayout)
#include "tst_gui_layout.moc"
