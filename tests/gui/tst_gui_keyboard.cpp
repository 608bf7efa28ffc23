// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyboardchecks.h"
#include "gui/windowdriver.h"

#include "gui/searchform.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace guiche;

namespace
{

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "pt_BR", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

} // namespace

// Everything without a mouse, and everything by name for whoever does not see it.
class TestGuiKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void cleanup();

    void tabReachesEveryControl();
    void tabReachesTheChoicesOfAPage();
    void menuActionsHaveKeys_data() { addLanguages(); }
    void menuActionsHaveKeys();
    void lettersAreUnambiguous_data() { addLanguages(); }
    void lettersAreUnambiguous();
    void shortcutsAreUnambiguous();
    void altLetterGoesToTheField();
    void inputsHaveNames_data() { addLanguages(); }
    void inputsHaveNames();
    void treeIsReadCellByCell();
    void detailIsReadWithItsLabels();

private:
    bool open(const QString &language = QStringLiteral("en"));

    std::unique_ptr<WindowDriver> m_driver;
};

bool TestGuiKeyboard::open(const QString &language)
{
    m_driver = std::make_unique<WindowDriver>();
    return WindowDriver::useLanguage(language) && m_driver->connectToDemo() && m_driver->open();
}

void TestGuiKeyboard::cleanup()
{
    m_driver.reset();
    WindowDriver::useLanguage(QStringLiteral("en"));
}

void TestGuiKeyboard::tabReachesEveryControl()
{
    QVERIFY(open());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    const QWidget *start = QApplication::focusWidget();
    QList<QWidget *> stops;
    constexpr int enough = 80;
    for (int i = 0; i < enough; ++i) {
        WindowDriver::press(Qt::Key_Tab);
        stops << QApplication::focusWidget();
        if (stops.last() == start)
            break;
    }
    QCOMPARE(stops.last(), start); // once round
    QStringList names;
    for (const QWidget *stop : std::as_const(stops))
        names << stop->objectName();
    // In the order they are read; Cancel is off while there is nothing to cancel.
    QStringList form{QStringLiteral("searchButton"),   QStringLiteral("apenasPendenteCheck"),
                     QStringLiteral("dataInicioEdit"), QStringLiteral("dataFimEdit"),
                     QStringLiteral("orderByCombo"),   QStringLiteral("orderCombo"),
                     QStringLiteral("limitSpin")};
    QCOMPARE(names.first(form.size()), form);
    QVERIFY2(names.contains(QStringLiteral("tipoCombo")), qPrintable(names.join(u' ')));
    QVERIFY(stops.contains(&m_driver->view()));
    QVERIFY(names.contains(QStringLiteral("copyButton")));
    const auto values =
        std::ranges::count_if(stops, [](const QWidget *stop) { return qobject_cast<const QLabel *>(stop) != nullptr; });
    QVERIFY(values > 10); // what is read in the detail can be selected without a mouse
    WindowDriver::press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), stops.at(stops.size() - 2));
}

void TestGuiKeyboard::tabReachesTheChoicesOfAPage()
{
    QVERIFY(open());
    QVERIFY(m_driver->search(QStringLiteral("1015")));
    QPushButton *choice = m_driver->button(QStringLiteral("Include closed ones"));
    QVERIFY(choice);
    constexpr int enough = 30;
    for (int i = 0; i < enough && !choice->hasFocus(); ++i)
        WindowDriver::press(Qt::Key_Tab);
    QVERIFY(choice->hasFocus());
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->view().model()->rowCount(), 5);
}

void TestGuiKeyboard::menuActionsHaveKeys()
{
    QFETCH(QString, language);
    QVERIFY(open(language));
    QList<QMenu *> menus;
    const QList<QAction *> tops = m_driver->window->menuBar()->actions();
    for (const QAction *top : tops)
        menus << top->menu();
    menus << m_driver->child<QMenu>("themeMenu") << m_driver->child<QMenu>("replyMenu");
    QCOMPARE(menus.size(), 9);
    int seen = 0;
    for (const QMenu *menu : std::as_const(menus)) {
        QVERIFY2(!mnemonicOf(menu->title()).isNull(), qPrintable(menu->title()));
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            ++seen;
            texts << action->text();
            const bool hasKey = !mnemonicOf(action->text()).isNull() || !action->shortcut().isEmpty();
            QVERIFY2(hasKey, qPrintable(action->text()));
        }
        QCOMPARE(clashes(texts).join(u' '), QString());
    }
    QVERIFY(seen >= 18);
}

void TestGuiKeyboard::lettersAreUnambiguous()
{
    QFETCH(QString, language);
    QVERIFY(open(language));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QStringList texts = letteredTexts(m_driver->window.get());
    const QList<QAction *> menus = m_driver->window->menuBar()->actions();
    for (const QAction *menu : menus)
        texts << menu->text();
    QVERIFY(texts.size() >= 15);
    QCOMPARE(clashes(texts).join(u' '), QString());
}

void TestGuiKeyboard::shortcutsAreUnambiguous()
{
    QVERIFY(open());
    QHash<QKeySequence, QString> taken;
    const auto actions = m_driver->window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!taken.contains(key), qPrintable(key.toString()));
            taken.insert(key, action->text());
        }
    }
    QVERIFY(taken.size() >= 9);
    for (const char *key : {"Ctrl+L", "F5", "Esc", "Ctrl+C", "Ctrl+Shift+C", "Ctrl+Q"})
        QVERIFY2(taken.contains(QKeySequence(QLatin1String(key))), key);
}

void TestGuiKeyboard::altLetterGoesToTheField()
{
    QVERIFY(open());
    WindowDriver::press(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("dataInicioEdit"));
    WindowDriver::press(Qt::Key_I, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("limitSpin"));
    WindowDriver::press(Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(!m_driver->child<QCheckBox>("apenasPendenteCheck")->isChecked());
}

void TestGuiKeyboard::inputsHaveNames()
{
    QFETCH(QString, language);
    QVERIFY(open(language));
    QCOMPARE(nameless(m_driver->window.get()).join(u' '), QString());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(nameless(m_driver->window.get()).join(u' '), QString());
}

void TestGuiKeyboard::treeIsReadCellByCell()
{
    QVERIFY(open());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&m_driver->view());
    QVERIFY(tree && tree->tableInterface());
    QCOMPARE(tree->role(), QAccessible::Tree);
    QCOMPARE(tree->tableInterface()->rowCount(), 5);
    QCOMPARE(tree->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("2018 1116 1058216"));
    const int situacao = static_cast<int>(Column::Situacao);
    QCOMPARE(tree->tableInterface()->cellAt(1, situacao)->text(QAccessible::Name), QStringLiteral("To be scheduled"));
    QVERIFY(tree->tableInterface()->cellAt(0, 0)->state().selected);
}

void TestGuiKeyboard::detailIsReadWithItsLabels()
{
    QVERIFY(open());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    int values = 0;
    const auto labels = m_driver->window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QWidget *value = label->buddy();
        if (!value || !qobject_cast<QLabel *>(value) || !value->isVisible())
            continue;
        ++values;
        QCOMPARE(spoken(value, QAccessible::Name), qobject_cast<QLabel *>(value)->text());
        QCOMPARE(spoken(value, QAccessible::Description), label->text());
    }
    QVERIFY(values > 10);
}

QTEST_MAIN(TestGuiKeyboard)
#include "tst_gui_keyboard.moc"
