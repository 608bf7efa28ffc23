// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyboardchecks.h"
#include "gui/recentsdriver.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace guiche;

// What a person does in the popup of recent customers, with the keyboard but where the mouse is meant.
class TestGuiRecents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();

    void enterChooses();
    void controlEnterChoosesInANewTab();
    void clickChooses();
    void earlierDocumentIsAskedByCodigo();
    void typingFinds_data();
    void typingFinds();
    void typingAWholeDocumentFindsAnEarlierOne();
    void nobodyIsMeant();
    void deleteRemoves();
    void deleteInTheTextIsTheTexts();
    void controlPPins();
    void buttonsDoTheSame();
    void typingInTheListFinds();
    void clearingAsksFirst();
    void escapeCloses();

private:
    std::unique_ptr<RecentsDriver> m_driver;
};

void TestGuiRecents::init()
{
    m_driver = std::make_unique<RecentsDriver>();
}

void TestGuiRecents::enterChooses()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::press(Qt::Key_Down);
    WindowDriver::press(Qt::Key_Down);
    QCOMPARE(spoken(m_driver->filter(), QAccessible::Description), m_driver->currentRow());
    WindowDriver::press(Qt::Key_Return);
    QCOMPARE(m_driver->chosen, QList{askedFor(TipoBusca::PorCpfCnpj, u"86214941081"_s)});
    QVERIFY(m_driver->chosenInNewTab.isEmpty());
    QVERIFY(!m_driver->popup->isVisible());
    QTRY_VERIFY(m_driver->box->hasFocus());
}

void TestGuiRecents::controlEnterChoosesInANewTab()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_driver->chosenInNewTab, QList{askedFor(TipoBusca::PorIdClienteServico, u"77"_s)});
    QVERIFY(m_driver->chosen.isEmpty());
}

void TestGuiRecents::clickChooses()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    auto *list = m_driver->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QCOMPARE(m_driver->chosen, QList{askedFor(TipoBusca::PorCodigoCliente, u"2077"_s)});
}

void TestGuiRecents::earlierDocumentIsAskedByCodigo()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->begin();
    m_driver->open();
    WindowDriver::press(Qt::Key_PageDown);
    WindowDriver::press(Qt::Key_Return);
    QCOMPARE(m_driver->chosen, QList{askedFor(TipoBusca::PorCodigoCliente, u"1204"_s)});
}

void TestGuiRecents::typingFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &typed, const QStringList &found) {
        QTest::newRow(name) << typed << found;
    };
    row("name", u"couto"_s, {u"1204"_s});
    row("without accents", u"agua"_s, {u"2077"_s});
    row("with others", u"àGUA"_s, {u"2077"_s});
    row("two words", u"viva pad"_s, {u"2077"_s});
    row("behind an apostrophe", u"avila"_s, {u"3000"_s});
    row("not within a word", u"guia"_s, {});
    row("código", u"2077"_s, {u"2077"_s});
    row("term", u"77"_s, {u"3000"_s, u"2077"_s});
    row("document", u"862.149.410-81"_s, {u"1204"_s});
    row("part of a document", u"149.410"_s, {u"1204"_s});
    row("lettered document", u"345/01de"_s, {u"2077"_s});
    row("nobody", u"zulmira"_s, {});
    row("blanks", u"  "_s, {u"3000"_s, u"2077"_s, u"1204"_s});
}

void TestGuiRecents::typingFinds()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::press(Qt::Key_Down);
    m_driver->filter()->insert(typed); // Qt Test has no keys for accents
    QCOMPARE(m_driver->rows().size(), found.size());
    for (qsizetype row = 0; row < found.size(); ++row)
        QVERIFY2(m_driver->rows().at(row).contains(u"code "_s + found.at(row)), qPrintable(m_driver->rows().at(row)));
    QCOMPARE(m_driver->list()->currentRow(), found.isEmpty() ? -1 : 0);
}

void TestGuiRecents::typingAWholeDocumentFindsAnEarlierOne()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->begin();
    m_driver->open();
    WindowDriver::type(u"862.149.410-81"_s);
    QCOMPARE(m_driver->rows(), QStringList{u"***.149.410-**, CPF or CNPJ · code 1204, today 14:30"_s});
    WindowDriver::press(Qt::Key_Backspace);
    QCOMPARE(m_driver->rows(), QStringList());
}

void TestGuiRecents::nobodyIsMeant()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::type(u"zulmira"_s);
    QVERIFY(m_driver->isShown("emptyLabel"));
    QCOMPARE(m_driver->text("emptyLabel"), u"Nobody in the list is meant by that."_s);
    QVERIFY(!m_driver->child<QWidget>("pinButton")->isEnabled());
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_driver->popup->isVisible() && m_driver->chosen.isEmpty());
}

void TestGuiRecents::deleteRemoves()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::press(Qt::Key_Down);
    WindowDriver::press(Qt::Key_Delete);
    QCOMPARE(m_driver->desk->recents().size(), 2);
    QVERIFY(m_driver->currentRow().startsWith(u"BIANCA"_s)); // the next one
    WindowDriver::press(Qt::Key_Delete);
    QVERIFY(m_driver->currentRow().startsWith(u"JOÃO"_s)); // the last there is
    WindowDriver::press(Qt::Key_Delete);
    QVERIFY(m_driver->isShown("emptyLabel"));
    WindowDriver::press(Qt::Key_Delete);
    QVERIFY(m_driver->desk->recents().isEmpty());
}

void TestGuiRecents::deleteInTheTextIsTheTexts()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::type(u"vila"_s);
    WindowDriver::press(Qt::Key_Home);
    WindowDriver::press(Qt::Key_Delete);
    QCOMPARE(m_driver->filter()->text(), u"ila"_s);
    m_driver->filter()->selectAll();
    WindowDriver::press(Qt::Key_Delete);
    QCOMPARE(m_driver->filter()->text(), QString());
    QCOMPARE(m_driver->desk->recents().size(), 3);
}

void TestGuiRecents::controlPPins()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::press(Qt::Key_PageDown);
    WindowDriver::press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_driver->currentRow(), u"BIANCA COUTO, CPF or CNPJ ***.149.410-** · code 1204, today 14:30, pinned"_s);
    QCOMPARE(m_driver->list()->currentRow(), 0);
    QCOMPARE(m_driver->child<QPushButton>("pinButton")->text(), u"Un&pin"_s);
    WindowDriver::press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!m_driver->desk->recents().at(2).isPinned);
    QCOMPARE(m_driver->list()->currentRow(), 2);
    QCOMPARE(m_driver->child<QPushButton>("pinButton")->text(), u"&Pin"_s);
}

void TestGuiRecents::buttonsDoTheSame()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    m_driver->click("pinButton");
    QVERIFY(m_driver->desk->recents().at(0).isPinned);
    WindowDriver::press(Qt::Key_Down);
    m_driver->click("removeButton");
    QCOMPARE(m_driver->desk->recents().size(), 2);
    WindowDriver::press(Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(m_driver->desk->recents().at(1).isPinned);
    m_driver->click("newTabButton");
    QCOMPARE(m_driver->chosenInNewTab, QList{askedFor(TipoBusca::PorCpfCnpj, u"86214941081"_s)});
}

void TestGuiRecents::typingInTheListFinds()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::press(Qt::Key_Tab);
    QVERIFY(m_driver->child<QWidget>("customerList")->hasFocus());
    WindowDriver::press(Qt::Key_Down);
    WindowDriver::press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_driver->desk->recents().at(0).isPinned);
    QTest::keyClicks(QApplication::focusWidget(), u"j"_s);
    QVERIFY(m_driver->filter()->hasFocus());
    WindowDriver::type(u"o"_s);
    WindowDriver::press(Qt::Key_Return);
    QCOMPARE(m_driver->chosen, QList{askedFor(TipoBusca::PorIdClienteServico, u"77"_s)});
}

void TestGuiRecents::clearingAsksFirst()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    m_driver->click("clearButton");
    QVERIFY(m_driver->text("questionLabel").startsWith(u"Forget 3 customer"_s));
    WindowDriver::press(Qt::Key_Return); // on the button that keeps them
    QVERIFY(!m_driver->isShown("questionLabel"));
    QCOMPARE(m_driver->desk->recents().size(), 3);
    WindowDriver::press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(m_driver->isShown("questionLabel"));
    WindowDriver::press(Qt::Key_Escape);
    QVERIFY(!m_driver->isShown("questionLabel") && m_driver->popup->isVisible());
    QCOMPARE(m_driver->desk->recents().size(), 3);
    m_driver->click("clearButton");
    WindowDriver::press(Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(m_driver->desk->recents().size(), 0);
    QVERIFY(m_driver->isShown("emptyLabel"));
    QVERIFY(!m_driver->child<QWidget>("clearButton")->isEnabled());
    QCOMPARE(m_driver->store.read(u"norte"_s).value(), KeptCustomers());
}

void TestGuiRecents::escapeCloses()
{
    m_driver->begin();
    m_driver->noteThree();
    m_driver->open();
    WindowDriver::type(u"couto"_s);
    WindowDriver::press(Qt::Key_Escape);
    QVERIFY(!m_driver->popup->isVisible());
    QVERIFY(m_driver->chosen.isEmpty());
    m_driver->open(); // all of them again
    QCOMPARE(m_driver->rows().size(), 3);
    QCOMPARE(m_driver->filter()->text(), QString());
}

QTEST_MAIN(TestGuiRecents)
#include "tst_gui_recents.moc"
