// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowdriver.h"

#include "gui/optionaldateedit.h"
#include "gui/searchform.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>

using namespace guiche;

namespace
{

const char *const fields[] = {"tipoCombo",           "termoEdit",      "searchButton",
                              "apenasPendenteCheck", "dataInicioEdit", "dataFimEdit",
                              "orderByCombo",        "orderCombo",     "limitSpin"};

AtendimentoQuery unlikeTheDefaults()
{
    AtendimentoQuery query;
    query.tipo = TipoBusca::PorProtocolo;
    query.termo = QStringLiteral("201806191505251");
    query.limit = 50;
    query.apenasPendente = false;
    query.orderBy = OrderBy::DataFechamento;
    query.order = Qt::AscendingOrder;
    query.dataInicio = QDate(2018, 1, 31);
    query.dataFim = QDate(2026, 12, 1);
    return query;
}

} // namespace

// The search form in the window: what is typed is what is sent, and what cannot be sent is explained.
class TestGuiForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup() { m_driver.reset(); }

    void beginsWithItsDefaults();
    void queryComesBackAsItWasSet();
    void formIsRememberedWithoutTheCustomer();
    void enterSearchesInEveryField_data();
    void enterSearchesInEveryField();
    void enterInAnOpenListOnlyChooses();
    void searchButtonAndShortcut();
    void limitStaysInItsRange();
    void datesAreSent();
    void oneDateIsEnough();
    void calendarPicksByKeyboard();
    void calendarPicksByMouse();
    void calendarEmpties();
    void emptyTermIsExplained_data();
    void emptyTermIsExplained();
    void unreadableDateIsExplained();
    void reversedRangeIsExplained();
    void problemGoesWhenTypedOver();
    void sameDayIsNoWrongRange();

private:
    QLineEdit *edit(const char *name) const { return m_driver->child<QLineEdit>(name); }
    void fill(const char *name, const QString &text);
    // What is said beside the fields; nothing was sent meanwhile.
    QString problem(const char *label);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestGuiForm::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->connectToDemo());
    QVERIFY(m_driver->open());
}

void TestGuiForm::fill(const char *name, const QString &text)
{
    edit(name)->setFocus();
    edit(name)->selectAll();
    WindowDriver::press(Qt::Key_Delete);
    WindowDriver::type(text);
}

QString TestGuiForm::problem(const char *label)
{
    const auto *found = m_driver->child<QLabel>(label);
    const bool isQuiet =
        m_driver->server->requests().isEmpty() && m_driver->searches().phase() == SearchDesk::Phase::Idle;
    return found->isVisible() && isQuiet ? found->text() : QString();
}

void TestGuiForm::beginsWithItsDefaults()
{
    QCOMPARE(m_driver->window->form().query(), AtendimentoQuery());
    QCOMPARE(m_driver->currentText("tipoCombo"), QStringLiteral("Customer code"));
    QCOMPARE(m_driver->currentText("orderByCombo"), QStringLiteral("Opening date"));
    QCOMPARE(m_driver->currentText("orderCombo"), QStringLiteral("Newest first"));
    QVERIFY(m_driver->child<QCheckBox>("apenasPendenteCheck")->isChecked());
    QCOMPARE(m_driver->child<QSpinBox>("limitSpin")->value(), 20);
    QVERIFY(edit("dataInicioEdit")->text().isEmpty());
    QVERIFY(edit("dataFimEdit")->text().isEmpty());
    auto *types = m_driver->child<QComboBox>("tipoCombo");
    QStringList words;
    for (int i = 0; i < types->count(); ++i)
        words << types->itemText(i);
    QCOMPARE(words,
             QStringList({QStringLiteral("Automatic"), QStringLiteral("Customer code"), QStringLiteral("CPF or CNPJ"),
                          QStringLiteral("Service ID"), QStringLiteral("Protocolo")}));
}

void TestGuiForm::queryComesBackAsItWasSet()
{
    m_driver->window->form().setQuery(unlikeTheDefaults());
    QCOMPARE(m_driver->window->form().query(), unlikeTheDefaults());
    QCOMPARE(edit("dataInicioEdit")->text(), QStringLiteral("31/01/2018"));
    QSignalSpy requested(&m_driver->window->form(), &SearchForm::searchRequested);
    m_driver->window->form().submit();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<AtendimentoQuery>(), unlikeTheDefaults());
}

void TestGuiForm::formIsRememberedWithoutTheCustomer()
{
    m_driver->window->form().setQuery(unlikeTheDefaults());
    m_driver->window->close();
    QVERIFY(m_driver->open());
    AtendimentoQuery wanted = unlikeTheDefaults();
    wanted.termo.clear();
    wanted.dataInicio.reset();
    wanted.dataFim.reset();
    QCOMPARE(m_driver->window->form().query(), wanted);
}

void TestGuiForm::enterSearchesInEveryField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("key");
    for (const char *field : fields) {
        QTest::addRow("Return in %s", field) << QString::fromLatin1(field) << static_cast<int>(Qt::Key_Return);
        QTest::addRow("Enter in %s", field) << QString::fromLatin1(field) << static_cast<int>(Qt::Key_Enter);
    }
}

void TestGuiForm::enterSearchesInEveryField()
{
    QFETCH(QString, name);
    QFETCH(int, key);
    fill("termoEdit", QStringLiteral("1204"));
    auto *field = m_driver->window->findChild<QWidget *>(name);
    field->setFocus();
    QVERIFY(field->hasFocus());
    WindowDriver::press(static_cast<Qt::Key>(key));
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->asked().size(), 1);
    QCOMPARE(m_driver->view().model()->rowCount(), 3);
}

void TestGuiForm::enterInAnOpenListOnlyChooses()
{
    fill("termoEdit", QStringLiteral("1204"));
    auto *combo = m_driver->child<QComboBox>("tipoCombo");
    combo->setFocus();
    WindowDriver::press(Qt::Key_F4);
    QVERIFY(WindowDriver::awaitPopup());
    WindowDriver::press(Qt::Key_Down);
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(combo->currentText(), QStringLiteral("CPF or CNPJ"));
    QCOMPARE(m_driver->searches().phase(), SearchDesk::Phase::Idle);
}

void TestGuiForm::searchButtonAndShortcut()
{
    fill("termoEdit", QStringLiteral("1204"));
    WindowDriver::click(m_driver->child<QPushButton>("searchButton"));
    QVERIFY(m_driver->settle());
    QVERIFY(m_driver->view().hasFocus());
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier); // from anywhere
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->asked().size(), 2);
}

void TestGuiForm::limitStaysInItsRange()
{
    auto *limit = m_driver->child<QSpinBox>("limitSpin");
    QCOMPARE(limit->minimum(), 1);
    QCOMPARE(limit->maximum(), 50);
    limit->setFocus();
    limit->selectAll();
    WindowDriver::type(QStringLiteral("999"));
    QVERIFY(limit->value() <= 50);
    limit->setValue(50);
    WindowDriver::press(Qt::Key_Up);
    QCOMPARE(limit->value(), 50);
    limit->setValue(1);
    WindowDriver::press(Qt::Key_Down);
    QCOMPARE(limit->value(), 1);
}

void TestGuiForm::datesAreSent()
{
    fill("dataInicioEdit", QStringLiteral("06112018"));
    fill("dataFimEdit", QStringLiteral("6/11/18"));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->lastParameter("data_inicio"), "2018-11-06");
    QCOMPARE(m_driver->lastParameter("data_fim"), "2018-11-06");
    QCOMPARE(m_driver->rows(), QStringList{QStringLiteral("2018 1106 1724214")});
    // Left, it reads as all dates do here.
    QCOMPARE(edit("dataInicioEdit")->text(), QStringLiteral("06/11/2018"));
    QCOMPARE(edit("dataFimEdit")->text(), QStringLiteral("06/11/2018"));
}

void TestGuiForm::oneDateIsEnough()
{
    fill("dataInicioEdit", QStringLiteral("01/11/2018"));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->view().model()->rowCount(), 2);
    QVERIFY(m_driver->lastParameter("data_fim").isEmpty());
    fill("dataInicioEdit", QString());
    fill("dataFimEdit", QStringLiteral("01/11/2018"));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->view().model()->rowCount(), 1);
    QVERIFY(m_driver->lastParameter("data_inicio").isEmpty());
}

void TestGuiForm::calendarPicksByKeyboard()
{
    fill("termoEdit", QStringLiteral("1204"));
    fill("dataInicioEdit", QStringLiteral("05/11/2018"));
    WindowDriver::press(Qt::Key_F4);
    QVERIFY(WindowDriver::awaitPopup());
    WindowDriver::press(Qt::Key_Right);
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(edit("dataInicioEdit")->text(), QStringLiteral("06/11/2018"));
    QCOMPARE(m_driver->searches().phase(), SearchDesk::Phase::Idle); // Enter chose, and no more
}

void TestGuiForm::calendarPicksByMouse()
{
    edit("dataFimEdit")->setFocus();
    WindowDriver::press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(WindowDriver::awaitPopup());
    auto *calendar = QApplication::activePopupWidget()->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    calendar->setCurrentPage(2018, 11);
    auto *days = calendar->findChild<QAbstractItemView *>(QStringLiteral("qt_calendar_calendarview"));
    QVERIFY(days);
    for (int row = 0; row < days->model()->rowCount(); ++row) {
        for (int column = 0; column < days->model()->columnCount(); ++column) {
            const QModelIndex day = days->model()->index(row, column);
            if (day.data().toInt() == 15 && QApplication::activePopupWidget())
                QTest::mouseClick(days->viewport(), Qt::LeftButton, {}, days->visualRect(day).center());
        }
    }
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(edit("dataFimEdit")->text(), QStringLiteral("15/11/2018"));
}

void TestGuiForm::calendarEmpties()
{
    fill("dataInicioEdit", QStringLiteral("05/11/2018"));
    WindowDriver::press(Qt::Key_F4);
    QVERIFY(WindowDriver::awaitPopup());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().last()->text(), QStringLiteral("No date"));
    menu->actions().last()->trigger();
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(edit("dataInicioEdit")->text().isEmpty());
    QVERIFY(!m_driver->window->form().query().dataInicio);
}

void TestGuiForm::emptyTermIsExplained_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("words");
    const QString empty = QStringLiteral("Type what to search for.");
    QTest::newRow("nothing") << QString() << empty;
    QTest::newRow("spaces") << QStringLiteral("   ") << empty;
    QTest::newRow("letters") << QStringLiteral("bianca") << QStringLiteral("There is no number in what you typed.");
}

void TestGuiForm::emptyTermIsExplained()
{
    QFETCH(QString, term);
    QFETCH(QString, words);
    m_driver->ask(term);
    QCOMPARE(problem("termProblemLabel"), words);
    QVERIFY(!m_driver->child<QLabel>("periodProblemLabel")->isVisible());
    QVERIFY(edit("termoEdit")->hasFocus());
}

void TestGuiForm::unreadableDateIsExplained()
{
    fill("dataFimEdit", QStringLiteral("31/02/2026"));
    m_driver->ask(QStringLiteral("1204"));
    QCOMPARE(problem("periodProblemLabel"), QStringLiteral("“31/02/2026” is no date; write dd/mm/yyyy."));
    QVERIFY(!m_driver->child<QLabel>("termProblemLabel")->isVisible());
    QVERIFY(edit("dataFimEdit")->hasFocus());
    QCOMPARE(edit("dataFimEdit")->text(), QStringLiteral("31/02/2026")); // what was typed is left to be mended
}

void TestGuiForm::reversedRangeIsExplained()
{
    fill("dataInicioEdit", QStringLiteral("02/03/2026"));
    fill("dataFimEdit", QStringLiteral("01/03/2026"));
    m_driver->ask(QStringLiteral("1204"));
    QCOMPARE(problem("periodProblemLabel"), QStringLiteral("“From” is after “to”."));
    QVERIFY(edit("dataInicioEdit")->hasFocus());
}

void TestGuiForm::problemGoesWhenTypedOver()
{
    m_driver->ask(QString());
    QVERIFY(!problem("termProblemLabel").isEmpty());
    WindowDriver::type(QStringLiteral("1"));
    QVERIFY(!m_driver->child<QLabel>("termProblemLabel")->isVisible());

    fill("dataInicioEdit", QStringLiteral("nonsense"));
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(!problem("periodProblemLabel").isEmpty());
    WindowDriver::press(Qt::Key_Backspace);
    QVERIFY(!m_driver->child<QLabel>("periodProblemLabel")->isVisible());
}

void TestGuiForm::sameDayIsNoWrongRange()
{
    fill("dataInicioEdit", QStringLiteral("16/11/2018"));
    fill("dataFimEdit", QStringLiteral("16/11/2018"));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->view().model()->rowCount(), 1);
}

QTEST_MAIN(TestGuiForm)
#include "tst_gui_form.moc"
