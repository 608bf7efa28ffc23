// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionstage.h"
#include "gui/keyboardchecks.h"
#include "gui/layoutchecks.h"
#include "gui/windowdriver.h"

#include "gui/commanddelegate.h"

#include <QLabel>
#include <QListWidget>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using namespace guiche;

// The command palette over a small window, by real keys.
class TestGuiPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void opensWithEverything();
    void findsByNameAndMenu_data();
    void findsByNameAndMenu();
    void enterActsWhereTheFocusWas();
    void remembersWhatWasChosen();
    void disabledOnesDoNothing();
    void checkableOnesTellTheirState();
    void escClosesAndNothingElse();
    void itsKeyClosesToo();
    void focusElsewhereCloses();
    void clickChooses();
    void clickElsewhereCloses();
    void arrowsGoRound();
    void typedLettersStayInIt();
    void actionThatIsGoneIsLeftOut();
    void lostFocusWidgetIsNoTrouble();
    void looksRight_data() { addLookRows(); }
    void looksRight();
    void fitsASmallWindow();

private:
    void openPalette() { WindowDriver::press(Qt::Key_K, Qt::ControlModifier); }
    QListWidget *list() const { return m_stage->palette->findChild<QListWidget *>(u"commandList"_s); }
    QLineEdit *edit() const { return m_stage->palette->findChild<QLineEdit *>(u"commandEdit"_s); }
    QStringList names() const;
    QListWidgetItem *row(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionStage> m_stage;
};

void TestGuiPalette::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->path());
    m_stage = std::make_unique<ActionStage>(*m_settings);
    QVERIFY(m_stage->open());
}

void TestGuiPalette::cleanup()
{
    m_stage.reset();
    m_settings.reset();
    takeOffLook();
}

QStringList TestGuiPalette::names() const
{
    QStringList names;
    for (int i = 0; i < list()->count(); ++i)
        names << list()->item(i)->text();
    return names;
}

QListWidgetItem *TestGuiPalette::row(const QString &name) const
{
    return list()->findItems(name, Qt::MatchExactly).value(0);
}

void TestGuiPalette::opensWithEverything()
{
    QVERIFY(!m_stage->palette->isVisible());
    openPalette();
    QVERIFY(m_stage->palette->isOpen());
    QVERIFY(m_stage->palette->isVisible());
    QVERIFY(edit()->hasFocus());
    QCOMPARE(names(),
             (QStringList{u"Copiar célula"_s, u"Copiar linha"_s, u"Mascarar CPF & CNPJ"_s, u"Expandir tudo"_s,
                          u"Claro"_s, u"Escuro"_s, u"Ir para a caixa de busca"_s, u"Sem atalho"_s, u"Teclas"_s,
                          u"Paleta de comandos"_s, u"Cancelar"_s})); // which is off, so last
    QCOMPARE(row(u"Escuro"_s)->data(CommandDelegate::PathRole).toString(), u"Exibir › Tema"_s);
    QCOMPARE(row(u"Copiar linha"_s)->data(CommandDelegate::KeysRole).toString(), u"Ctrl+Shift+C"_s);
    QCOMPARE(row(u"Copiar linha"_s)->data(Qt::AccessibleTextRole).toString(), u"Copiar linha, Editar, Ctrl+Shift+C"_s);
    QCOMPARE(m_stage->palette->geometry().center().x(), m_stage->rect().center().x());
    QVERIFY(m_stage->palette->geometry().top() < m_stage->height() / 10);
}

void TestGuiPalette::findsByNameAndMenu_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("accent left out") << u"celula"_s << QStringList{u"Copiar célula"_s};
    QTest::newRow("accent too many, capitals") << u"CÓPIAR"_s << QStringList{u"Copiar célula"_s, u"Copiar linha"_s};
    QTest::newRow("menu") << u"tema"_s << QStringList{u"Claro"_s, u"Escuro"_s};
    QTest::newRow("name before menu") << u"co"_s << QStringList{u"Copiar célula"_s,      u"Copiar linha"_s,
                                                                u"Paleta de comandos"_s, u"Ir para a caixa de busca"_s,
                                                                u"Sem atalho"_s,         u"Cancelar"_s};
    QTest::newRow("initials") << u"cl"_s << QStringList{u"Claro"_s, u"Teclas"_s, u"Copiar linha"_s};
    QTest::newRow("nothing") << u"xyz"_s << QStringList();
    QTest::newRow("nor what is hidden") << u"oculta"_s << QStringList();
}

void TestGuiPalette::findsByNameAndMenu()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    openPalette();
    WindowDriver::type(typed);
    QCOMPARE(names().join(u'|'), found.join(u'|'));
    QCOMPARE(m_stage->palette->findChild<QLabel *>(u"noCommandLabel"_s)->isVisible(), found.isEmpty());
    QCOMPARE(list()->isVisible(), !found.isEmpty());
    QCOMPARE(list()->currentRow(), found.isEmpty() ? -1 : 0);
    WindowDriver::press(Qt::Key_Escape);
    QCOMPARE(m_stage->takeDone(), QStringList{u"paletteAction/tree"_s});
}

void TestGuiPalette::enterActsWhereTheFocusWas()
{
    m_stage->book->setShortcuts(u"paletteAction"_s, {QKeySequence(Qt::Key_F6)}); // a remapped one opens it, too
    for (QWidget *place : {static_cast<QWidget *>(m_stage->tree), static_cast<QWidget *>(m_stage->term)}) {
        place->setFocus();
        WindowDriver::press(Qt::Key_F6);
        WindowDriver::type(u"a"_s);
        while (list()->currentItem()->text() != u"Copiar linha"_s && list()->currentRow() < list()->count() - 1)
            WindowDriver::press(Qt::Key_Down);
        WindowDriver::press(Qt::Key_Return);
        QVERIFY(!m_stage->palette->isVisible());
        QVERIFY(place->hasFocus());
        QCOMPARE(m_stage->takeDone().constLast(), QString(u"copyRowAction/"_s + place->objectName()));
    }
    QCOMPARE(m_stage->tree->currentItem()->text(0), u"two"_s);
    QCOMPARE(m_stage->term->text(), QString());

    // What moves the focus by itself is not undone.
    m_stage->tree->setFocus();
    WindowDriver::press(Qt::Key_F6);
    WindowDriver::type(u"ir"_s);
    WindowDriver::press(Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(m_stage->term->hasFocus());
}

void TestGuiPalette::remembersWhatWasChosen()
{
    for (const QString &typed : {u"expandir"_s, u"linha"_s, u"expandir"_s}) {
        openPalette();
        WindowDriver::type(typed);
        WindowDriver::press(Qt::Key_Return);
    }
    openPalette();
    QCOMPARE(names().first(3), (QStringList{u"Expandir tudo"_s, u"Copiar linha"_s, u"Copiar célula"_s}));
    // Among equals the recent one is first, among others the better one.
    WindowDriver::type(u"copiar"_s);
    QCOMPARE(names(), (QStringList{u"Copiar linha"_s, u"Copiar célula"_s}));
    WindowDriver::press(Qt::Key_Escape);

    // In the next run, too.
    cleanup();
    m_settings = std::make_unique<Settings>(m_directory->path());
    m_stage = std::make_unique<ActionStage>(*m_settings);
    QVERIFY(m_stage->open());
    openPalette();
    QCOMPARE(names().first(2), (QStringList{u"Expandir tudo"_s, u"Copiar linha"_s}));
    QCOMPARE(m_settings->recentCommands(), (QStringList{u"expandAction"_s, u"copyRowAction"_s}));
}

void TestGuiPalette::disabledOnesDoNothing()
{
    openPalette();
    WindowDriver::type(u"cancelar"_s);
    QCOMPARE(names(), QStringList{u"Cancelar"_s});
    QVERIFY(!row(u"Cancelar"_s)->flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(row(u"Cancelar"_s)->data(Qt::AccessibleTextRole).toString(),
             u"Cancelar, Consulta, Esc, not available now"_s);
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_stage->palette->isOpen());
    QCOMPARE(m_stage->takeDone(), QStringList{u"paletteAction/tree"_s});
    QVERIFY(m_settings->recentCommands().isEmpty());
}

void TestGuiPalette::checkableOnesTellTheirState()
{
    openPalette();
    QCOMPARE(row(u"Mascarar CPF & CNPJ"_s)->checkState(), Qt::Checked);
    QVERIFY(row(u"Mascarar CPF & CNPJ"_s)->data(Qt::AccessibleTextRole).toString().endsWith(u", on"_s));
    QVERIFY(!row(u"Copiar linha"_s)->data(Qt::CheckStateRole).isValid());
    QVERIFY(!row(u"Mascarar CPF & CNPJ"_s)->data(CommandDelegate::ExclusiveRole).toBool());
    QVERIFY(row(u"Claro"_s)->data(CommandDelegate::ExclusiveRole).toBool());
    WindowDriver::type(u"mascarar"_s);
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(!m_stage->action("maskAction")->isChecked());
    openPalette();
    QCOMPARE(row(u"Mascarar CPF & CNPJ"_s)->checkState(), Qt::Unchecked);
    QVERIFY(row(u"Mascarar CPF & CNPJ"_s)->data(Qt::AccessibleTextRole).toString().endsWith(u", off"_s));
}

void TestGuiPalette::escClosesAndNothingElse()
{
    m_stage->action("cancelAction")->setEnabled(true); // the window's own Esc
    openPalette();
    WindowDriver::press(Qt::Key_Escape);
    QVERIFY(!m_stage->palette->isVisible());
    QVERIFY(m_stage->tree->hasFocus());
    QCOMPARE(m_stage->takeDone(), QStringList{u"paletteAction/tree"_s});
    WindowDriver::press(Qt::Key_Escape);
    QCOMPARE(m_stage->takeDone(), QStringList{u"cancelAction/tree"_s});
}

void TestGuiPalette::itsKeyClosesToo()
{
    openPalette();
    openPalette();
    QVERIFY(!m_stage->palette->isVisible());
    QVERIFY(m_stage->tree->hasFocus());
}

void TestGuiPalette::focusElsewhereCloses()
{
    openPalette();
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_stage->palette->isVisible());
    QVERIFY(m_stage->term->hasFocus());
}

void TestGuiPalette::clickChooses()
{
    openPalette();
    const QRect place = list()->visualItemRect(row(u"Copiar linha"_s));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(m_stage->takeDone().constLast(), u"copyRowAction/tree"_s);
    QVERIFY(!m_stage->palette->isOpen());
}

void TestGuiPalette::clickElsewhereCloses()
{
    openPalette();
    QTest::mouseClick(m_stage->menuBar(), Qt::LeftButton, {}, {m_stage->menuBar()->width() - 2, 2});
    QVERIFY(!m_stage->palette->isOpen());
    QVERIFY(m_stage->tree->hasFocus());
    openPalette();
    WindowDriver::click(m_stage->term);
    QVERIFY(!m_stage->palette->isOpen());
    QVERIFY(m_stage->term->hasFocus());
}

void TestGuiPalette::arrowsGoRound()
{
    openPalette();
    const int last = list()->count() - 1;
    WindowDriver::press(Qt::Key_Up);
    QCOMPARE(list()->currentRow(), last);
    WindowDriver::press(Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 0);
    WindowDriver::press(Qt::Key_Tab);
    QCOMPARE(list()->currentRow(), 1);
    WindowDriver::press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(list()->currentRow(), 0);
    WindowDriver::press(Qt::Key_PageDown);
    QCOMPARE(list()->currentRow(), 9);
    WindowDriver::press(Qt::Key_PageDown);
    QCOMPARE(list()->currentRow(), last);
    WindowDriver::press(Qt::Key_PageUp);
    WindowDriver::press(Qt::Key_PageUp);
    QCOMPARE(list()->currentRow(), 0);
    QVERIFY(edit()->hasFocus());
    WindowDriver::type(u"xyz"_s);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Return})
        WindowDriver::press(key);
    QVERIFY(m_stage->palette->isOpen());
    QCOMPARE(m_stage->takeDone(), QStringList{u"paletteAction/tree"_s});
}

void TestGuiPalette::typedLettersStayInIt()
{
    openPalette();
    WindowDriver::type(u"jk? "_s);
    QCOMPARE(edit()->text(), u"jk? "_s);
    QCOMPARE(m_stage->tree->currentItem()->text(0), u"two"_s);
    WindowDriver::press(Qt::Key_Escape);
    openPalette();
    QCOMPARE(edit()->text(), QString()); // begins anew
}

void TestGuiPalette::actionThatIsGoneIsLeftOut()
{
    openPalette();
    WindowDriver::type(u"sem"_s);
    delete m_stage->action("bareAction");
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_stage->palette->isOpen());
    WindowDriver::type(u" "_s);
    QCOMPARE(names(), QStringList());
}

void TestGuiPalette::lostFocusWidgetIsNoTrouble()
{
    openPalette();
    delete m_stage->tree;
    WindowDriver::type(u"linha"_s);
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(!m_stage->palette->isVisible());
    QVERIFY(!edit()->hasFocus());
    QCOMPARE(m_stage->takeDone().constLast().section(u'/', 0, 0), u"copyRowAction"_s);
}

void TestGuiPalette::looksRight()
{
    cleanup();
    putOnLook();
    m_stage = std::make_unique<ActionStage>(*(m_settings = std::make_unique<Settings>(m_directory->path())));
    QVERIFY(m_stage->open());
    openPalette();
    QCOMPARE(cutOff(m_stage->palette.get()) + overlapping(m_stage->palette.get()), QStringList());
    QCOMPARE(nameless(m_stage->palette.get()), QStringList());
    QCOMPARE(list()->sizeHintForRow(0) % 2, list()->visualItemRect(list()->item(0)).height() % 2);
    const int shown = list()->viewport()->height() / list()->visualItemRect(list()->item(0)).height();
    QCOMPARE(shown, 10); // whole rows
}

void TestGuiPalette::fitsASmallWindow()
{
    m_stage->resize(640, 260);
    openPalette();
    QVERIFY(m_stage->rect().contains(m_stage->palette->geometry()));
    m_stage->resize(500, 420);
    QTRY_VERIFY(m_stage->rect().contains(m_stage->palette->geometry()));
    QCOMPARE(m_stage->palette->geometry().center().x(), m_stage->rect().center().x());
    WindowDriver::press(Qt::Key_Up); // the last row is scrolled to
    QVERIFY(list()->viewport()->rect().contains(list()->visualItemRect(list()->currentItem())));
}

QTEST_MAIN(TestGuiPalette)
#include "tst_gui_palette.moc"
