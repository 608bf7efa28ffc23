// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formdriver.h"
#include "gui/keyboardchecks.h"
#include "gui/layoutchecks.h"
#include "gui/theme.h"
#include "gui/windowdriver.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString cpf = u"862.149.410-81"_s;

} // namespace

// The search form: what is typed is told and asked for.
class TestGuiOneBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void beginsAutomatic();
    void tellsWhatIsTyped_data();
    void tellsWhatIsTyped();
    void asksForWhatItTells_data();
    void asksForWhatItTells();
    void enterAsksInSpiteOfAWarning();
    void whatCannotBeAskedIsExplained_data();
    void whatCannotBeAskedIsExplained();
    void chosenTypeIsAsBefore();
    void controlEnterAsksInANewTab();
    void formDoesNotJump_data();
    void formDoesNotJump();
    void chipIsReadableInEveryTheme_data();
    void chipIsReadableInEveryTheme();

private:
    std::unique_ptr<FormDriver> m_driver;
};

void TestGuiOneBox::init()
{
    m_driver = std::make_unique<FormDriver>();
    QVERIFY(m_driver->isReady());
}

void TestGuiOneBox::cleanup()
{
    m_driver.reset();
    QApplication::setPalette(lightPalette());
    WindowDriver::useLanguage(u"en"_s);
}

void TestGuiOneBox::beginsAutomatic()
{
    QCOMPARE(m_driver->combo()->currentText(), u"Automatic"_s);
    QCOMPARE(m_driver->combo()->currentIndex(), 0);
    QVERIFY(m_driver->form->isAutomatic());
    QCOMPARE(m_driver->form->query(), AtendimentoQuery());
    QVERIFY(!m_driver->chip->isVisible());
    QCOMPARE(nameless(m_driver->form), QStringList());
}

void TestGuiOneBox::tellsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("marks") << u".-"_s << QString();
    QTest::newRow("CPF") << cpf << u"CPF"_s;
    QTest::newRow("CNPJ") << u"12.abc.345/01de-35"_s << u"CNPJ"_s;
    QTest::newRow("protocolo") << u"201806191505251"_s << u"Protocolo"_s;
    QTest::newRow("ambiguous") << u"1204"_s << u"Code or service"_s;
    QTest::newRow("c:") << u"c:1204"_s << u"Customer code"_s;
    QTest::newRow("S:") << u"S: 1204"_s << u"Service ID"_s;
    QTest::newRow("wrong CPF") << u"862.149.410-80"_s << u"CPF: wrong check digits"_s;
    QTest::newRow("wrong CNPJ") << u"12ABC34501DE36"_s << u"CNPJ: wrong check digits"_s;
    QTest::newRow("short CPF") << u"1234567890"_s << u"CPF 012.345.678-90?"_s;
    QTest::newRow("short CNPJ") << u"1222333000128"_s << u"CNPJ 01.222.333/0001-28?"_s;
    QTest::newRow("code or short CPF") << u"12345601"_s << u"Code or service · CPF 000.123.456-01?"_s;
    QTest::newRow("no moment") << u"999999999999999"_s << u"Protocolo without a date"_s;
    QTest::newRow("phone") << u"+55 11 98765-4321"_s << u"Not recognised"_s;
    QTest::newRow("name") << u"Maria"_s << u"Not recognised"_s;
}

void TestGuiOneBox::tellsWhatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);

    m_driver->type(typed);
    QCOMPARE(m_driver->chipText(), word);
    if (word.isEmpty())
        return;
    QCOMPARE(m_driver->chip->shownWord(), word); // in a window of this size, whole
    QCOMPARE(spoken(m_driver->chip, QAccessible::Name), word);
    QVERIFY(!spoken(m_driver->chip, QAccessible::Description).isEmpty());
    QVERIFY(m_driver->box->rect().contains(m_driver->chip->geometry()));
    m_driver->box->clear();
    QVERIFY(!m_driver->chip->isVisible());
}

void TestGuiOneBox::asksForWhatItTells_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("termo");
    QTest::addColumn<int>("tipo");
    QTest::addColumn<bool>("asksBoth");

    const auto row = [](const QString &typed, const QString &termo, TipoBusca tipo, bool asksBoth = false) {
        QTest::newRow(qUtf8Printable(typed)) << typed << termo << int(tipo) << asksBoth;
    };
    row(cpf, u"86214941081"_s, TipoBusca::PorCpfCnpj);
    row(u"12.abc.345/01de-35"_s, u"12ABC34501DE35"_s, TipoBusca::PorCpfCnpj);
    row(u"2018 0619 1505251"_s, u"201806191505251"_s, TipoBusca::PorProtocolo);
    row(u" 1204 "_s, u"1204"_s, TipoBusca::PorCodigoCliente, true);
    row(u"12345601"_s, u"12345601"_s, TipoBusca::PorCodigoCliente, true);
    row(u"s: 1204"_s, u"1204"_s, TipoBusca::PorIdClienteServico);
    row(u"p: 1204"_s, u"1204"_s, TipoBusca::PorProtocolo);
    row(u"1234567890"_s, u"1234567890"_s, TipoBusca::PorCpfCnpj);
    row(u"1234567891"_s, u"1234567891"_s, TipoBusca::PorCodigoCliente);
}

void TestGuiOneBox::asksForWhatItTells()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, termo);
    QFETCH(const int, tipo);
    QFETCH(const bool, asksBoth);

    QSignalSpy requested(m_driver->form, &SearchForm::searchRequested);
    m_driver->type(typed);
    m_driver->press(Qt::Key_Return);
    AtendimentoQuery wanted;
    wanted.tipo = TipoBusca{tipo};
    wanted.termo = termo;
    if (asksBoth)
        wanted.outroTipo = TipoBusca::PorIdClienteServico;
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<AtendimentoQuery>(), wanted);
    QCOMPARE(m_driver->form->query(), wanted);
    QCOMPARE(m_driver->box->text(), typed);
}

void TestGuiOneBox::enterAsksInSpiteOfAWarning()
{
    QSignalSpy requested(m_driver->form, &SearchForm::searchRequested);
    m_driver->type(u"862.149.410-80"_s);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_driver->form->query().tipo, TipoBusca::PorCpfCnpj);
    QCOMPARE(m_driver->form->query().termo, u"86214941080"_s);
    QVERIFY(m_driver->problem().isEmpty());
}

void TestGuiOneBox::whatCannotBeAskedIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing") << QString() << u"Type what to search for."_s;
    QTest::newRow("spaces") << u"  "_s << u"Type what to search for."_s;
    QTest::newRow("prefix alone") << u"c:"_s << u"Type what to search for."_s;
    QTest::newRow("a name") << u"Maria"_s << u"There is no number in what you typed."_s;
    QTest::newRow("c: and a name") << u"c: Maria"_s << u"There is no number in what you typed."_s;
    QTest::newRow("letters and digits") << u"Maria 12"_s << u"Not recognised: choose what it is (Alt+Down)."_s;
}

void TestGuiOneBox::whatCannotBeAskedIsExplained()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, words);

    QSignalSpy requested(m_driver->form, &SearchForm::searchRequested);
    m_driver->type(typed);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->problem(), words);
    QVERIFY(m_driver->box->hasFocus());
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(requested.isEmpty());
    m_driver->type(u"1"_s);
    QVERIFY(m_driver->problem().isEmpty());
}

void TestGuiOneBox::chosenTypeIsAsBefore()
{
    m_driver->type(cpf);
    m_driver->combo()->setCurrentText(u"Customer code"_s);
    QVERIFY(!m_driver->form->isAutomatic());
    QVERIFY(!m_driver->chip->isVisible());
    QCOMPARE(m_driver->form->query().tipo, TipoBusca::PorCodigoCliente);
    QCOMPARE(m_driver->form->query().termo, cpf);
    QVERIFY(!m_driver->form->query().outroTipo);
    m_driver->typeOver(u"s: 1204"_s);
    QCOMPARE(m_driver->form->query().termo, u"s: 1204"_s);
    m_driver->press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!QApplication::activePopupWidget());

    m_driver->form->setAutomatic(true);
    QCOMPARE(m_driver->chipText(), u"Service ID"_s);
    m_driver->form->setAutomatic(false);
    QCOMPARE(m_driver->combo()->currentText(), u"Customer code"_s);
}

void TestGuiOneBox::controlEnterAsksInANewTab()
{
    QSignalSpy here(m_driver->form, &SearchForm::searchRequested);
    QSignalSpy inNewTab(m_driver->form, &SearchForm::searchInNewTabRequested);
    m_driver->type(u"1204"_s);
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(inNewTab.size(), 1);
    QTest::keyClick(m_driver->box, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(inNewTab.size(), 2);
    QCOMPARE(inNewTab.last().first().value<AtendimentoQuery>(), m_driver->form->query());
    QVERIFY(here.isEmpty());
    m_driver->press(Qt::Key_Return, Qt::ShiftModifier);
    m_driver->press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(inNewTab.size(), 2);
    QVERIFY(here.isEmpty());
    m_driver->press(Qt::Key_Return);
    QCOMPARE(here.size(), 1);
    QCOMPARE(inNewTab.size(), 2);
}

void TestGuiOneBox::formDoesNotJump_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const char *language : {"en", "pt_BR", "es"}) {
        for (const int width : {1600, 1024, 640, 480, 360})
            QTest::addRow("%s %d", language, width) << QString::fromLatin1(language) << width;
    }
}

void TestGuiOneBox::formDoesNotJump()
{
    QFETCH(const QString, language);
    QFETCH(const int, width);

    WindowDriver::useLanguage(language);
    init(); // in that language
    m_driver->window->resize(width, 400);
    const auto places = [this] {
        QCoreApplication::processEvents();
        QList<QRect> rects;
        const auto widgets = m_driver->form->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->parentWidget() != m_driver->box)
                rects << widget->geometry();
        }
        return rects;
    };
    const QList<QRect> empty = places();
    for (const QString &typed : {u"1"_s, u"1204"_s, u"12345601"_s, cpf, u"862.149.410-80"_s, u"Maria"_s,
                                 u"20221229180833379797"_s, u"1222333000128"_s, u"99999999999999999999"_s}) {
        m_driver->typeOver(typed);
        QCOMPARE(places(), empty);
        QCOMPARE(cutOff(m_driver->form).join(u'\n'), QString());
        QCOMPARE(overlapping(m_driver->form), QStringList());
        QVERIFY(m_driver->chip->isVisible() && m_driver->box->rect().contains(m_driver->chip->geometry()));
        // Whole, or not at all; and a number has its room beside it.
        const int word = m_driver->chip->fontMetrics().horizontalAdvance(m_driver->chip->shownWord());
        QVERIFY(m_driver->chip->width() >= word + 14);
        QVERIFY(m_driver->chip->x() >= m_driver->box->fontMetrics().horizontalAdvance(QString(20, u'0')));
    }
}

void TestGuiOneBox::chipIsReadableInEveryTheme_data()
{
    QTest::addColumn<bool>("isDarkOne");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestGuiOneBox::chipIsReadableInEveryTheme()
{
    QFETCH(const bool, isDarkOne);
    QApplication::setPalette(isDarkOne ? darkPalette() : lightPalette());
    QCoreApplication::processEvents();
    QStringList looks;
    for (const QString &typed : {cpf, u"862.149.410-80"_s, u"1204"_s, u"Maria"_s}) {
        m_driver->typeOver(typed);
        const QImage image = m_driver->chip->grab().toImage();
        // Its ground is what there is most of, its word what is farthest from that.
        const QColor ground = image.pixelColor(image.width() / 2, 3);
        double best = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 3; x < image.width() - 3; ++x)
                best = std::max(best, contrastRatio(ground, image.pixelColor(x, y)));
        }
        QVERIFY2(best >= 4.4, qPrintable(QString::number(best)));
        QCOMPARE(isDark(m_driver->chip->palette()), isDarkOne);
        looks << ground.name();
    }
    looks.removeDuplicates();
    QCOMPARE(looks.size(), 4); // each tone is one of its own
}

QTEST_MAIN(TestGuiOneBox)
#include "tst_gui_onebox.moc"
