// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formdriver.h"
#include "gui/windowdriver.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString toldCpf = u"862.149.410-81"_s;

} // namespace

// What the form tells can be said otherwise, and what it suggests can be taken.
class TestGuiOverruling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void menuOverrules_data();
    void menuOverrules();
    void overrulingEndsWithItsTerm();
    void overruledCodigoKeepsItsMarks();
    void menuSaysAutomaticAgain();
    void chipIsReachedByTab();
    void downTakesTheSuggestion();
    void menuTakesTheSuggestion();
    void downWithoutASuggestionIsLeftAlone();
    void setQueryStaysAutomatic();
    void concealedTermIsDots();

private:
    std::unique_ptr<FormDriver> m_driver;
};

void TestGuiOverruling::init()
{
    m_driver = std::make_unique<FormDriver>();
    QVERIFY(m_driver->isReady());
}

void TestGuiOverruling::cleanup()
{
    m_driver.reset();
}

void TestGuiOverruling::menuOverrules_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("tipo");

    QTest::newRow("code") << u"Customer code"_s << int(TipoBusca::PorCodigoCliente);
    QTest::newRow("document") << u"CPF or CNPJ"_s << int(TipoBusca::PorCpfCnpj);
    QTest::newRow("service") << u"Service ID"_s << int(TipoBusca::PorIdClienteServico);
    QTest::newRow("protocolo") << u"Protocolo"_s << int(TipoBusca::PorProtocolo);
}

void TestGuiOverruling::menuOverrules()
{
    QFETCH(const QString, word);
    QFETCH(const int, tipo);

    for (const QString &typed : {u"1204"_s, u"Maria 12"_s, u"s: 1204"_s}) {
        m_driver->typeOver(typed);
        QVERIFY(m_driver->chooseInMenu(word));
        QCOMPARE(m_driver->chipText(), word);
        QCOMPARE(m_driver->form->query().tipo, TipoBusca{tipo});
        QVERIFY(!m_driver->form->query().outroTipo);
        QVERIFY(m_driver->form->isAutomatic());
        QVERIFY(m_driver->box->hasFocus());
    }
    QSignalSpy requested(m_driver->form, &SearchForm::searchRequested);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<AtendimentoQuery>().tipo, TipoBusca{tipo});
}

void TestGuiOverruling::overrulingEndsWithItsTerm()
{
    m_driver->type(u"1204"_s);
    QVERIFY(m_driver->chooseInMenu(u"Service ID"_s));
    m_driver->type(u"5"_s); // a number like it
    QCOMPARE(m_driver->form->query().tipo, TipoBusca::PorIdClienteServico);
    m_driver->typeOver(QString());
    m_driver->type(u"1204"_s);
    QCOMPARE(m_driver->chipText(), u"Code or service"_s);

    QVERIFY(m_driver->chooseInMenu(u"Service ID"_s));
    m_driver->box->selectAll();
    m_driver->paste(toldCpf); // at one stroke
    QCOMPARE(m_driver->chipText(), u"CPF"_s);
    QCOMPARE(m_driver->form->query().tipo, TipoBusca::PorCpfCnpj);
}

void TestGuiOverruling::overruledCodigoKeepsItsMarks()
{
    m_driver->type(u"12-3/a"_s);
    QVERIFY(m_driver->chooseInMenu(u"Customer code"_s));
    QCOMPARE(m_driver->form->query().plainTermo(), u"12-3/a"_s);
    m_driver->typeOver(u"c: 1204"_s);
    QVERIFY(m_driver->chooseInMenu(u"Service ID"_s));
    QCOMPARE(m_driver->form->query().plainTermo(), u"1204"_s);
}

void TestGuiOverruling::menuSaysAutomaticAgain()
{
    m_driver->type(u"1204"_s);
    QVERIFY(m_driver->chooseInMenu(u"Service ID"_s));
    QTest::mouseClick(m_driver->chip, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 5);
    menu->actions().first()->trigger();
    QCOMPARE(m_driver->chipText(), u"Code or service"_s);
    QCOMPARE(*m_driver->form->query().outroTipo, TipoBusca::PorIdClienteServico);
}

void TestGuiOverruling::chipIsReachedByTab()
{
    m_driver->type(u"1204"_s);
    m_driver->press(Qt::Key_Tab);
    QVERIFY(m_driver->chip->hasFocus());
    QTest::keyClick(m_driver->chip, Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QSignalSpy requested(m_driver->form, &SearchForm::searchRequested);
    QTest::keyClick(m_driver->chip, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QTest::keyClick(m_driver->chip, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"searchButton"_s);
}

void TestGuiOverruling::downTakesTheSuggestion()
{
    for (const auto &[typed, taken] :
         {std::pair(u"1234567890"_s, u"012.345.678-90"_s), std::pair(u"12345601"_s, u"000.123.456-01"_s),
          std::pair(u"1222333000128"_s, u"01.222.333/0001-28"_s)}) {
        m_driver->typeOver(typed);
        QVERIFY(m_driver->chip->toolTip().contains(u"Down takes that"_s));
        m_driver->press(Qt::Key_Down);
        QCOMPARE(m_driver->box->text(), taken);
        QVERIFY(m_driver->chipText() == u"CPF"_s || m_driver->chipText() == u"CNPJ"_s);
        QCOMPARE(m_driver->form->query().tipo, TipoBusca::PorCpfCnpj);
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_driver->box->text(), typed);
    }
}

void TestGuiOverruling::menuTakesTheSuggestion()
{
    m_driver->type(u"1234567890"_s);
    QVERIFY(m_driver->openMenu());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu->actions().first()->text(), u"Take CPF 012.345.678-90"_s);
    menu->actions().first()->trigger();
    QCOMPARE(m_driver->box->text(), u"012.345.678-90"_s);
}

void TestGuiOverruling::downWithoutASuggestionIsLeftAlone()
{
    m_driver->type(u"1204"_s);
    m_driver->press(Qt::Key_Down);
    QCOMPARE(m_driver->box->text(), u"1204"_s);
    // Nor when a person said what it is.
    m_driver->typeOver(u"12345601"_s);
    QVERIFY(m_driver->chooseInMenu(u"Service ID"_s));
    m_driver->press(Qt::Key_Down);
    QCOMPARE(m_driver->box->text(), u"12345601"_s);
}

void TestGuiOverruling::setQueryStaysAutomatic()
{
    AtendimentoQuery query;
    query.termo = u"1204"_s;
    query.tipo = TipoBusca::PorIdClienteServico;
    query.limit = 7;
    m_driver->form->setQuery(query);
    QVERIFY(m_driver->form->isAutomatic());
    QCOMPARE(m_driver->form->query(), query);
    QCOMPARE(m_driver->chipText(), u"Service ID"_s);

    query.tipo = TipoBusca::PorCodigoCliente;
    query.outroTipo = TipoBusca::PorIdClienteServico;
    m_driver->form->setQuery(query);
    QCOMPARE(m_driver->form->query(), query);
    QCOMPARE(m_driver->chipText(), u"Code or service"_s);

    m_driver->form->setAutomatic(false);
    query.outroTipo.reset();
    query.tipo = TipoBusca::PorProtocolo;
    m_driver->form->setQuery(query);
    QCOMPARE(m_driver->form->query(), query);
    QCOMPARE(m_driver->combo()->currentText(), u"Protocolo"_s);
}

void TestGuiOverruling::concealedTermIsDots()
{
    m_driver->type(u"1234567890"_s);
    m_driver->form->setConcealed(true);
    QVERIFY(!m_driver->box->displayText().contains(u'1'));
    QCOMPARE(m_driver->chipText(), u"CPF ***.345.678-**?"_s);
    QCOMPARE(m_driver->form->query().termo, u"1234567890"_s);
    m_driver->typeOver(QString());
    m_driver->paste(u"CPF 862.149.410-81, CNPJ 12.ABC.345/01DE-35"_s);
    QCOMPARE(m_driver->list->item(0)->text(), u"CPF  ***.149.410-**"_s);
    QTest::keyClick(m_driver->list, Qt::Key_Escape);
    m_driver->typeOver(u"1204"_s);
    m_driver->form->setConcealed(false);
    QCOMPARE(m_driver->box->displayText(), u"1204"_s);
}

QTEST_MAIN(TestGuiOverruling)
#include "tst_gui_overruling.moc"
