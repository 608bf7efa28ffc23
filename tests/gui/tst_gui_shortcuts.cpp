// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionstage.h"
#include "gui/windowdriver.h"

#include "gui/shortcutsheet.h"

#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

using Keys = QList<QKeySequence>;

QKeySequence key(const QString &portable)
{
    return QKeySequence::fromString(portable, QKeySequence::PortableText);
}

QString textOf(const Keys &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

} // namespace

// The book of shortcuts, by real keys.
class TestGuiShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void ownKeyActsInsteadOfTheDefault();
    void ownKeySurvivesANewWindow();
    void onlyDifferencesAreStored();
    void unknownActionsStayStored();
    void takenKeyLeavesItsOwnerAndComesBack();
    void ownKeysAreTakenFromEachOther();
    void oddStoredKeysAreNotUsed();
    void keysOfDifferentPlacesAreNoConflict();
    void deletedActionsLeave();
    void laterActionsJoin();
    void typingKeysAreRefused_data();
    void typingKeysAreRefused();
    void defaultMayBeWhatIsRefused();

    void questionMarkIsNotStolen();

private:
    bool open();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionStage> m_stage;
};

void TestGuiShortcuts::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->path());
    QVERIFY(open());
}

void TestGuiShortcuts::cleanup()
{
    m_stage.reset();
    m_settings.reset();
}

bool TestGuiShortcuts::open()
{
    m_stage.reset();
    m_stage = std::make_unique<ActionStage>(*m_settings);
    return m_stage->open();
}

void TestGuiShortcuts::ownKeyActsInsteadOfTheDefault()
{
    QSignalSpy changed(m_stage->book.get(), &ShortcutBook::changed);
    QVERIFY(m_stage->book->setShortcuts(u"copyRowAction"_s, {key(u"F6"_s), key(u"Ctrl+Alt+R"_s)}));
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_stage->book->isOwn(u"copyRowAction"_s));
    WindowDriver::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_stage->takeDone(), QStringList());
    WindowDriver::press(Qt::Key_F6);
    WindowDriver::press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_stage->takeDone(), (QStringList{u"copyRowAction/tree"_s, u"copyRowAction/tree"_s}));

    m_stage->book->reset(u"copyRowAction"_s);
    WindowDriver::press(Qt::Key_F6);
    QCOMPARE(m_stage->takeDone(), QStringList());
    WindowDriver::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_stage->takeDone(), QStringList{u"copyRowAction/tree"_s});
    QVERIFY(!m_stage->book->setShortcuts(u"noSuchAction"_s, {key(u"F6"_s)}));
    QVERIFY(m_stage->book->shortcuts(u"noSuchAction"_s).isEmpty());
}

void TestGuiShortcuts::ownKeySurvivesANewWindow()
{
    m_stage->book->setShortcuts(u"focusTermAction"_s, {key(u"F2"_s)});
    m_stage->book->setShortcuts(u"expandAction"_s, {});
    m_stage.reset();
    m_settings = std::make_unique<Settings>(m_directory->path());
    QVERIFY(open());
    QVERIFY(!m_stage->term->hasFocus());
    WindowDriver::press(Qt::Key_F2);
    QVERIFY(m_stage->term->hasFocus());
    QCOMPARE(m_stage->action("expandAction")->shortcuts(), Keys());
    QCOMPARE(textOf(m_stage->book->defaults(u"expandAction"_s)), u"Ctrl++"_s);
    QCOMPARE(textOf(m_stage->book->defaults(u"focusTermAction"_s)), u"Ctrl+L"_s);
}

void TestGuiShortcuts::onlyDifferencesAreStored()
{
    QVERIFY(m_settings->shortcuts().isEmpty());
    m_stage->book->setShortcuts(u"copyRowAction"_s, {key(u"F6"_s)});
    QCOMPARE(m_settings->shortcuts(), (QMap<QString, QStringList>{{u"copyRowAction"_s, {u"F6"_s}}}));
    m_stage->book->setShortcuts(u"copyRowAction"_s, m_stage->book->defaults(u"copyRowAction"_s));
    QVERIFY(m_settings->shortcuts().isEmpty());
    QVERIFY(!m_stage->book->isOwn(u"copyRowAction"_s));
}

void TestGuiShortcuts::unknownActionsStayStored()
{
    m_settings->setShortcut(u"ofAnotherEditionAction"_s, {u"Ctrl+Shift+C"_s});
    QVERIFY(open());
    m_stage->book->setShortcuts(u"bareAction"_s, {key(u"Ctrl+Shift+C"_s)});
    m_stage->book->resetAll();
    QCOMPARE(m_settings->shortcuts(), (QMap<QString, QStringList>{{u"ofAnotherEditionAction"_s, {u"Ctrl+Shift+C"_s}}}));
    QCOMPARE(textOf(m_stage->action("copyRowAction")->shortcuts()), u"Ctrl+Shift+C"_s);
}

void TestGuiShortcuts::takenKeyLeavesItsOwnerAndComesBack()
{
    QCOMPARE(m_stage->book->holder(u"bareAction"_s, key(u"Ctrl+L"_s)), m_stage->action("focusTermAction"));
    QCOMPARE(m_stage->book->holder(u"focusTermAction"_s, key(u"Ctrl+L"_s)), nullptr);
    m_stage->book->setShortcuts(u"bareAction"_s, {key(u"Ctrl+L"_s)});
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_stage->takeDone(), QStringList{u"bareAction/tree"_s}); // and not: ambiguous, so nothing
    QCOMPARE(m_stage->book->shortcuts(u"focusTermAction"_s), Keys());
    QVERIFY(!m_stage->book->isOwn(u"focusTermAction"_s));

    QVERIFY(open());
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_stage->takeDone(), QStringList{u"bareAction/tree"_s});
    m_stage->book->reset(u"bareAction"_s);
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_stage->takeDone(), QStringList{u"focusTermAction/tree"_s});
}

void TestGuiShortcuts::ownKeysAreTakenFromEachOther()
{
    m_stage->book->setShortcuts(u"bareAction"_s, {key(u"F6"_s), key(u"F7"_s)});
    m_stage->book->setShortcuts(u"expandAction"_s, {key(u"F6"_s)});
    QCOMPARE(textOf(m_stage->book->shortcuts(u"bareAction"_s)), u"F7"_s);
    QCOMPARE(m_settings->shortcuts().value(u"bareAction"_s), QStringList{u"F7"_s});
    // Taking the default back from whoever has it.
    m_stage->book->setShortcuts(u"bareAction"_s, {key(u"Ctrl++"_s)});
    m_stage->book->setShortcuts(u"expandAction"_s, {key(u"Ctrl++"_s)});
    QCOMPARE(textOf(m_stage->book->shortcuts(u"expandAction"_s)), u"Ctrl++"_s);
    QVERIFY(m_stage->book->shortcuts(u"bareAction"_s).isEmpty());
    QVERIFY(m_settings->shortcuts().isEmpty());
}

void TestGuiShortcuts::oddStoredKeysAreNotUsed()
{
    m_settings->setShortcut(u"copyRowAction"_s, {u"A"_s, u"Nonsense+"_s});
    m_settings->setShortcut(u"expandAction"_s, {u"Return"_s, u"F6"_s});
    m_settings->setShortcut(u"maskAction"_s, {u"F6"_s}); // two cannot have it; the menu's first has
    m_settings->setShortcut(u"focusTermAction"_s, {u"Ctrl+X, Ctrl+L"_s});
    QVERIFY(open());
    QCOMPARE(textOf(m_stage->book->shortcuts(u"copyRowAction"_s)), u"Ctrl+Shift+C"_s);
    QCOMPARE(textOf(m_stage->book->shortcuts(u"focusTermAction"_s)), u"Ctrl+L"_s);
    QCOMPARE(textOf(m_stage->book->shortcuts(u"maskAction"_s)), u"F6"_s);
    QVERIFY(m_stage->book->shortcuts(u"expandAction"_s).isEmpty());
    WindowDriver::press(Qt::Key_F6);
    QCOMPARE(m_stage->takeDone(), QStringList{u"maskAction/tree"_s});
}

void TestGuiShortcuts::keysOfDifferentPlacesAreNoConflict()
{
    QAction ofTerm(m_stage.get());
    ofTerm.setObjectName(u"ofTermAction"_s);
    ofTerm.setShortcutContext(Qt::WidgetShortcut);
    m_stage->term->addAction(&ofTerm);
    m_stage->menuBar()->actions().first()->menu()->addAction(&ofTerm); // beside the tree's, where both are only read
    QAction ofAll(m_stage.get());
    ofAll.setObjectName(u"ofAllAction"_s);
    ofAll.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_stage->centralWidget()->addAction(&ofAll);
    m_stage->book->add({{&ofTerm, {}}, {&ofAll, {}}});
    QVERIFY(m_stage->book->setShortcuts(u"ofTermAction"_s, {key(u"Ctrl+C"_s)}));
    QCOMPARE(textOf(m_stage->book->shortcuts(u"copyCellAction"_s)), u"Ctrl+C"_s);
    QCOMPARE(m_stage->book->holder(u"ofTermAction"_s, key(u"Ctrl+C"_s)), nullptr);
    QCOMPARE(m_stage->book->holder(u"bareAction"_s, key(u"Ctrl+C"_s)), m_stage->action("copyCellAction"));
    QCOMPARE(m_stage->book->holder(u"ofAllAction"_s, key(u"Ctrl+C"_s)), m_stage->action("copyCellAction"));
    m_stage->book->setShortcuts(u"ofAllAction"_s, {key(u"Ctrl+C"_s)});
    QVERIFY(m_stage->book->shortcuts(u"copyCellAction"_s).isEmpty());
    QVERIFY(m_stage->book->shortcuts(u"ofTermAction"_s).isEmpty());
}

void TestGuiShortcuts::deletedActionsLeave()
{
    m_stage->book->setShortcuts(u"bareAction"_s, {key(u"Ctrl+L"_s)});
    delete m_stage->action("bareAction");
    QCOMPARE(m_stage->book->action(u"bareAction"_s), nullptr);
    QCOMPARE(textOf(m_stage->book->shortcuts(u"focusTermAction"_s)), u"Ctrl+L"_s);
    for (const Command &command : m_stage->book->commands())
        QVERIFY(command.action);
}

void TestGuiShortcuts::laterActionsJoin()
{
    m_settings->setShortcut(u"lateAction"_s, {u"Ctrl+L"_s});
    QAction late(m_stage.get());
    late.setObjectName(u"lateAction"_s);
    m_stage->addAction(&late);
    const qsizetype before = m_stage->book->commands().size();
    m_stage->book->add({{&late, {}}});
    m_stage->book->add({{&late, {}}}); // once is enough
    QCOMPARE(m_stage->book->commands().size(), before + 1);
    QCOMPARE(textOf(late.shortcuts()), u"Ctrl+L"_s);
    QVERIFY(m_stage->action("focusTermAction")->shortcuts().isEmpty());
}

void TestGuiShortcuts::typingKeysAreRefused_data()
{
    QTest::addColumn<QString>("portable");
    QTest::addColumn<bool>("isRefused");

    for (const char *typing : {"A",
                               "Shift+A",
                               "7",
                               "?",
                               "Space",
                               "Return",
                               "Enter",
                               "Tab",
                               "Backtab",
                               "Shift+Tab",
                               "Up",
                               "Shift+Down",
                               "Left",
                               "Home",
                               "End",
                               "PgDown",
                               "Del",
                               "Ins",
                               "Backspace",
                               "Alt+F",
                               "Alt+1",
                               "Alt+Shift+F",
                               "F4",
                               "F10",
                               "Shift+F10",
                               "Menu",
                               "Ctrl+K, Ctrl+C",
                               "Ctrl+Nonsense",
                               ""})
        QTest::addRow("no %s", typing) << QString::fromLatin1(typing) << true;
    for (const char *fine : {"Ctrl+A", "Ctrl+Shift+1", "Ctrl+Return", "Ctrl+Up", "Ctrl+Alt+F", "Meta+A", "F1", "F12",
                             "Shift+F5", "Alt+F5", "Alt+Left", "Esc", "Ctrl+?", "Ctrl+Tab", "Ctrl+F4", "Media Play"})
        QTest::addRow("yes %s", fine) << QString::fromLatin1(fine) << false;
}

void TestGuiShortcuts::typingKeysAreRefused()
{
    QFETCH(const QString, portable);
    QFETCH(const bool, isRefused);
    QCOMPARE(!ShortcutBook::refusal(key(portable)).isEmpty(), isRefused);
    QCOMPARE(m_stage->book->setShortcuts(u"bareAction"_s, {key(portable)}), !isRefused);
    QCOMPARE(m_settings->shortcuts().contains(u"bareAction"_s), !isRefused);
}

void TestGuiShortcuts::defaultMayBeWhatIsRefused()
{
    QAction plain(m_stage.get());
    plain.setObjectName(u"plainAction"_s);
    plain.setShortcut(key(u"Del"_s));
    m_stage->addAction(&plain);
    m_stage->book->add({{&plain, {}}});
    QVERIFY(m_stage->book->setShortcuts(u"plainAction"_s, {key(u"F6"_s)}));
    QVERIFY(m_stage->book->setShortcuts(u"plainAction"_s, {key(u"F6"_s), key(u"Del"_s)}));
    QCOMPARE(textOf(plain.shortcuts()), u"F6; Del"_s);
}

void TestGuiShortcuts::questionMarkIsNotStolen()
{
    ShortcutSheet::addQuestionMark(*m_stage, *m_stage->action("sheetAction"));
    WindowDriver::press(Qt::Key_Question);
    QCOMPARE(m_stage->takeDone(), QStringList{u"sheetAction/tree"_s});
    WindowDriver::press(Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(m_stage->takeDone(), QStringList{u"sheetAction/tree"_s});
    m_stage->term->setFocus();
    WindowDriver::press(Qt::Key_Question, Qt::ShiftModifier);
    WindowDriver::press(Qt::Key_Question);
    QCOMPARE(m_stage->term->text(), u"??"_s);
    m_stage->date->setFocus();
    WindowDriver::press(Qt::Key_Question, Qt::ShiftModifier);
    auto *plain = new QPlainTextEdit(m_stage->centralWidget());
    m_stage->centralWidget()->layout()->addWidget(plain);
    plain->setFocus();
    WindowDriver::press(Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(plain->toPlainText(), u"?"_s);
    QCOMPARE(m_stage->takeDone(), QStringList());
    m_stage->action("sheetAction")->setEnabled(false);
    m_stage->tree->setFocus();
    WindowDriver::press(Qt::Key_Question);
    QCOMPARE(m_stage->takeDone(), QStringList());
}

QTEST_MAIN(TestGuiShortcuts)
#include "tst_gui_shortcuts.moc"
