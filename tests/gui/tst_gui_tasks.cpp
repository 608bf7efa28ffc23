// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customerheader.h"
#include "gui/extentbar.h"
#include "gui/keyscript.h"
#include "gui/resultspane.h"
#include "gui/rowspane.h"
#include "gui/searchform.h"
#include "gui/windowdriver.h"

#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>

using namespace guiche;
using namespace Qt::StringLiterals;

namespace
{

void copyToClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

// The eight tasks of docs/keystrokes.md, by its keys alone, in the program as a new person finds it.
class TestGuiTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void cpfFromTheClipboard();
    void protocoloReadOut();
    void whenTheTechnicianComes();
    void calledBefore();
    void numberThatMayBeTwoThings();
    void moreThanTheServerSends();
    void secondCaller();
    void overTheShoulder();

private:
    // Presses the keys of a task, waiting for a search to end where one was begun.
    void perform(int task);
    QStringList tabs() const;

    QHash<int, QStringList> m_keys;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestGuiTasks::initTestCase()
{
    WindowDriver::prepare();
    QFile document(QStringLiteral(GUICHE_SOURCE_DIR "/docs/keystrokes.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    m_keys = keysOfTasks(QString::fromUtf8(document.readAll()));
    QCOMPARE(m_keys.size(), 8);
}

void TestGuiTasks::init()
{
    QGuiApplication::clipboard()->clear();
    m_driver = std::make_unique<WindowDriver>(Policy(), WindowDriver::Manner::AsDelivered);
    QVERIFY(m_driver->connectToDemo());
    QVERIFY(m_driver->open());
}

void TestGuiTasks::cleanup()
{
    m_driver.reset();
}

void TestGuiTasks::perform(int task)
{
    const QStringList keys = m_keys.value(task);
    QVERIFY(!keys.isEmpty());
    for (const QString &key : keys) {
        pressKey(key);
        QVERIFY(m_driver->settle());
    }
}

QStringList TestGuiTasks::tabs() const
{
    const auto *bar = m_driver->child<QTabBar>("customerTabBar");
    QStringList titles;
    for (int i = 0; i < bar->count(); ++i)
        titles << bar->tabText(i);
    return titles;
}

void TestGuiTasks::cpfFromTheClipboard()
{
    copyToClipboard(u"862.149.410-81"_s);
    perform(1);
    QCOMPARE(m_driver->rows(),
             (QStringList{u"2018 1116 1058216"_s, u"  OS 320"_s, u"2018 1106 1724214"_s, u"2018 0619 1505251"_s,
                          u"  OS 125"_s}));
    QCOMPARE(m_driver->asked().first().contains("termo_busca=86214941081"), true);
}

void TestGuiTasks::protocoloReadOut()
{
    perform(2);
    QTRY_COMPARE(m_driver->heading(), u"2018 0619 1505251"_s);
    QCOMPARE(clipboard(), u"201806191505251"_s);
}

void TestGuiTasks::whenTheTechnicianComes()
{
    perform(3);
    QTRY_VERIFY2(m_driver->heading().startsWith(u"OS "_s), qUtf8Printable(m_driver->heading()));
    const Atendimento *row = m_driver->window->results().rows().atendimento();
    QVERIFY(row);
    QVERIFY2(clipboard().contains(row->protocolo.text()), qUtf8Printable(clipboard()));
}

void TestGuiTasks::calledBefore()
{
    perform(4);
    QVERIFY(
        QTest::qWaitFor([this] { return m_driver->searches().groups().first().historyState == HistoryState::Loaded; }));
    const QStringList pendingAndClosed = m_driver->rows({Column::Numero, Column::Situacao});
    QVERIFY(!pendingAndClosed.filter(u"Closed"_s).isEmpty());
    pressKey(u"Ctrl+H"_s);
    QVERIFY(m_driver->rows().size() < pendingAndClosed.size());
    QVERIFY(m_driver->rows({Column::Numero, Column::Situacao}).filter(u"Closed"_s).isEmpty());
}

void TestGuiTasks::numberThatMayBeTwoThings()
{
    perform(5);
    QCOMPARE(m_driver->searches().groups().size(), 2);
    const int opened = m_driver->searches().openGroup();
    const TipoBusca chosen = m_driver->searches().groups()[opened].tipo();
    QCOMPARE(chosen, TipoBusca::PorIdClienteServico);
    // Opened first from now on.
    pressKey(u"F5"_s);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->searches().groups()[m_driver->searches().openGroup()].tipo(), chosen);
    QCOMPARE(m_driver->settings->preferredReading(), chosen);
}

void TestGuiTasks::moreThanTheServerSends()
{
    perform(6);
    QVERIFY(QTest::qWaitFor([this] { return !m_driver->searches().isLoadingAll(); }, 20'000));
    QCOMPARE(m_driver->searches().outcome()->reply.atendimentos.size(), 137);
    QCOMPARE(m_driver->view().model()->rowCount(), 137);
    QVERIFY(m_driver->searches().outcome()->walked->isComplete());
}

void TestGuiTasks::secondCaller()
{
    perform(7);
    QCOMPARE(tabs().size(), 2);
    QCOMPARE(tabs().first(), u"BIANCA COUTO"_s);
    QCOMPARE(m_driver->child<QTabBar>("customerTabBar")->currentIndex(), 1);
    QCOMPARE(m_driver->searches().query().plainTermo(), u"1588"_s);
}

void TestGuiTasks::overTheShoulder()
{
    QStringList keys = m_keys.value(8);
    const QString shareScreen = keys.takeLast();
    m_keys[8] = keys;
    perform(8);
    m_keys[8] << shareScreen;
    QTRY_COMPARE(m_driver->detail(u"CPF/CNPJ"_s), u"862.149.410-81"_s);

    pressKey(shareScreen);
    QTRY_COMPARE(m_driver->detail(u"CPF/CNPJ"_s), u"***.149.410-**"_s);
    QCOMPARE(tabs().first(), u"B. C."_s);
    QCOMPARE(m_driver->child<QLineEdit>("termoEdit")->echoMode(), QLineEdit::Password);
    pressKey(u"Ctrl+E"_s);
    const auto *recents = m_driver->window->findChild<QListWidget *>(u"customerList"_s);
    QTRY_COMPARE(recents->count(), 1);
    QVERIFY2(!recents->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"BIANCA"_s), "the list of recents");
    pressKey(u"Esc"_s);
    QVERIFY(WindowDriver::awaitFocus(m_driver->window.get()));
    pressKey(shareScreen);
    QCOMPARE(tabs().first(), u"BIANCA COUTO"_s);
    QTRY_COMPARE(m_driver->detail(u"CPF/CNPJ"_s), u"***.149.410-**"_s);
}

QTEST_MAIN(TestGuiTasks)
#include "tst_gui_tasks.moc"
