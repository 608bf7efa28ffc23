// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyboardchecks.h"
#include "gui/layoutchecks.h"
#include "gui/recentsdriver.h"
#include "gui/recentwords.h"
#include "gui/theme.h"

#include <QApplication>
#include <QScreen>

using namespace Qt::StringLiterals;
using namespace guiche;

// What the popup of recent customers says, and how it looks.
class TestGuiRecentsStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void rowsSayWhatIsKnown();
    void rowsOfAnEarlierRunKnowNoNames();
    void turningOffAndOn();
    void saysWhyNothingIsKept_data();
    void saysWhyNothingIsKept();
    void emptyListSaysSo();
    void followsWhatIsNotedMeanwhile();
    void signingOutLeavesNoNameInTheClosedList();
    void opensWithinTheScreen();
    void textIsPlain();
    void canBeReadInEveryLook_data();
    void canBeReadInEveryLook();
    void moments_data();
    void moments();

private:
    std::unique_ptr<RecentsDriver> m_driver;
};

void TestGuiRecentsStates::init()
{
    m_driver = std::make_unique<RecentsDriver>();
}

void TestGuiRecentsStates::cleanup()
{
    m_driver.reset();
    QApplication::setPalette(lightPalette());
    WindowDriver::useLanguage(u"en"_s);
}

void TestGuiRecentsStates::rowsSayWhatIsKnown()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    QCOMPARE(m_driver->rows(),
             (QStringList{u"JOÃO D'ÁVILA, Service ID 77 · code 3000, today 14:30"_s,
                          u"PADARIA ÁGUA VIVA LTDA, **.***.345/01DE-** · Customer code 2077, today 14:30"_s,
                          u"BIANCA COUTO, CPF or CNPJ ***.149.410-** · code 1204, today 14:30"_s}));
    QCOMPARE(m_driver->list()->currentRow(), 0);
    QVERIFY(!m_driver->isShown("noteLabel"));
    QVERIFY(!m_driver->isShown("emptyLabel"));
    QVERIFY(m_driver->filter()->hasFocus());
    QCOMPARE(spoken(m_driver->filter(), QAccessible::Description), m_driver->rows().at(0));
}

void TestGuiRecentsStates::rowsOfAnEarlierRunKnowNoNames()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->begin();
    m_driver->open();
    QCOMPARE(m_driver->rows(),
             (QStringList{u"Service ID 77, code 3000, today 14:30"_s, u"Customer code 2077, today 14:30"_s,
                          u"***.149.410-**, CPF or CNPJ · code 1204, today 14:30"_s}));
}

void TestGuiRecentsStates::turningOffAndOn()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    m_driver->click("clearButton");
    m_driver->click("turnOffButton");
    QVERIFY(!m_driver->program.settings->keepsRecents());
    QCOMPARE(m_driver->text("emptyLabel"), u"Recent customers are turned off: none is kept."_s);
    QVERIFY(!m_driver->isShown("clearButton"));
    WindowDriver::press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(m_driver->program.settings->keepsRecents());
    QCOMPARE(m_driver->text("emptyLabel"), u"Nobody yet. Whom a search finds is listed here."_s);
    QVERIFY(!m_driver->isShown("turnOnButton"));
}

void TestGuiRecentsStates::saysWhyNothingIsKept_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("hasKeychain");
    QTest::addColumn<bool>("hasDisk");
    QTest::addColumn<QString>("text");
    QTest::newRow("policy") << QByteArray("[policy]\nlocked=recents\n") << true << true
                            << u"The administrator's policy does not allow recent customers to be kept."_s;
    QTest::newRow("keychain") << QByteArray("\n") << false << true
                              << u"The keychain cannot be used: new customers are forgotten when the program ends."_s;
    QTest::newRow("disk")
        << QByteArray("\n") << true << false
        << u"The list cannot be written to disk: new customers are forgotten when the program ends."_s;
}

void TestGuiRecentsStates::saysWhyNothingIsKept()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const bool, hasKeychain);
    QFETCH(const bool, hasDisk);
    QFETCH(const QString, text);
    m_driver = std::make_unique<RecentsDriver>(policy);
    if (!hasKeychain)
        m_driver->program.secrets.setFailure(ErrorKind::KeychainUnavailable);
    m_driver->store.setFailing(!hasDisk);
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    const bool isForbidden = m_driver->desk->recents().isEmpty();
    QVERIFY(m_driver->isShown(isForbidden ? "emptyLabel" : "noteLabel"));
    QCOMPARE(m_driver->text(isForbidden ? "emptyLabel" : "noteLabel"), text);
    QCOMPARE(m_driver->isShown("clearButton"), !isForbidden);
    QVERIFY(!m_driver->isShown("turnOnButton"));
}

void TestGuiRecentsStates::emptyListSaysSo()
{
    m_driver->begin();
    m_driver->open();
    QCOMPARE(m_driver->text("emptyLabel"), u"Nobody yet. Whom a search finds is listed here."_s);
    QVERIFY(!m_driver->isShown("customerList"));
    QVERIFY(!m_driver->isShown("pinButton"));
    WindowDriver::press(Qt::Key_Return);
    WindowDriver::press(Qt::Key_Down);
    WindowDriver::press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_driver->popup->isVisible() && m_driver->chosen.isEmpty());
    WindowDriver::press(Qt::Key_Escape);
    QVERIFY(!m_driver->popup->isVisible());
}

void TestGuiRecentsStates::followsWhatIsNotedMeanwhile()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::press(Qt::Key_Down);
    m_driver->note(TipoBusca::PorCodigoCliente, u"5"_s, {CodigoCliente(u"5"_s), u"NOVA"_s, {}});
    QCOMPARE(m_driver->rows().size(), 4);
    QVERIFY(m_driver->currentRow().startsWith(u"PADARIA"_s)); // nothing moves from under a person's eyes
}

void TestGuiRecentsStates::signingOutLeavesNoNameInTheClosedList()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::press(Qt::Key_Escape);
    m_driver->program.connections->signOut();
    QCOMPARE(m_driver->list()->count(), 0);
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_driver->chosen.isEmpty());
}

void TestGuiRecentsStates::opensWithinTheScreen()
{
    m_driver->begin();
    for (int i = 1; i <= 60; ++i)
        m_driver->note(TipoBusca::PorCodigoCliente, QString::number(i),
                       {CodigoCliente(QString::number(i)), u"CLIENTE"_s, {}});
    const QRect room = m_driver->window->screen()->availableGeometry();
    m_driver->open();
    constexpr int frame = 2; // that the offscreen platform draws round a popup, too
    const QPoint off = m_driver->popup->pos() - m_driver->box->mapToGlobal(QPoint(0, m_driver->box->height()));
    QVERIFY2(off.manhattanLength() <= 2 * frame, qPrintable(u"%1, %2"_s.arg(off.x()).arg(off.y())));
    QVERIFY(m_driver->popup->width() >= m_driver->box->width());
    m_driver->popup->close();
    m_driver->window->resize(300, 100);
    m_driver->window->move(room.right() - 300, room.bottom() - 110);
    QTRY_VERIFY(m_driver->box->mapToGlobal(QPoint()).y() > room.bottom() - 120);
    m_driver->open();
    QVERIFY2(room.adjusted(0, 0, frame, frame).contains(m_driver->popup->geometry()), "the popup leaves the screen");
    QVERIFY(m_driver->popup->geometry().bottom() < m_driver->box->mapToGlobal(QPoint()).y() + frame);
}

void TestGuiRecentsStates::textIsPlain()
{
    m_driver->begin();
    m_driver->note(TipoBusca::PorCodigoCliente, u"5"_s,
                   {CodigoCliente(u"5"_s), u"<b>ANA</b>\n\u202E<img src=http://x.example/y>"_s, {}});
    m_driver->open();
    QCOMPARE(m_driver->rows(), QStringList{u"<b>ANA</b> <img src=http://x.example/y>, Customer code 5, today 14:30"_s});
}

void TestGuiRecentsStates::canBeReadInEveryLook_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    for (const char *language : {"en", "pt_BR", "es"}) {
        for (const bool isDark : {false, true})
            QTest::addRow("%s %s", language, isDark ? "dark" : "light") << QString::fromLatin1(language) << isDark;
    }
}

void TestGuiRecentsStates::canBeReadInEveryLook()
{
    QFETCH(const QString, language);
    QFETCH(const bool, isDark);
    QVERIFY(WindowDriver::useLanguage(language));
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
    m_driver->begin();
    m_driver->noteThree();
    m_driver->desk->setPinned(m_driver->desk->recents().at(1), true);
    m_driver->open();
    const auto complaints = [this] {
        return (cutOff(m_driver->popup.get()) + overlapping(m_driver->popup.get()) + nameless(m_driver->popup.get())
                + clashes(letteredTexts(m_driver->popup.get())))
            .join(u'\n');
    };
    QTRY_COMPARE(complaints(), QString());
    m_driver->click("clearButton");
    QTRY_COMPARE(complaints(), QString());
    WindowDriver::press(Qt::Key_Escape);
    m_driver->desk->clear();
    QTRY_COMPARE(complaints(), QString());
}

void TestGuiRecentsStates::moments_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QDate &date, const QString &text) {
        QTest::newRow(name) << QDateTime(date, QTime(9, 5)) << text;
    };
    row("today", QDate(2026, 3, 10), u"today 09:05"_s);
    row("yesterday", QDate(2026, 3, 9), u"yesterday 09:05"_s);
    row("this year", QDate(2026, 1, 2), u"02/01 09:05"_s);
    row("an earlier year", QDate(2025, 12, 31), u"31/12/2025"_s);
}

void TestGuiRecentsStates::moments()
{
    QFETCH(const QDateTime, at);
    QTEST(lastUseText(at, WindowDriver::now()), "text");
}

QTEST_MAIN(TestGuiRecentsStates)
#include "tst_gui_recentsstates.moc"
