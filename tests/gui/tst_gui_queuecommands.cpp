// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"
#include "gui/queuedriver.h"

#include "gui/command.h"
#include "gui/queuemenu.h"
#include "gui/queueviews.h"
#include "gui/shortcutsheet.h"
#include "gui/viewdialog.h"
#include "queue/queuenames.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace guiche;

// What can be done with the queue's views is found like anything else that can be done: by its name, with its key, and with
// a key of one's own.
class TestGuiQueueCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<QueueDriver>(); }
    void cleanup() { m_driver.reset(); }

    void thePaletteFindsThem_data();
    void thePaletteFindsThem();
    void thePaletteDoesThem();
    void theSheetTellsTheirKeys();
    void aKeyOfOnesOwnHolds();
    void onlyWithThePageInFront();
    void noAccessKeyIsThereTwice();
    void tipsTellTheKeysInUse();

private:
    bool begin() { return m_driver->connectToDemo() && m_driver->open() && m_driver->show(); }
    // Typed into the palette, which stays open: what it lists.
    QStringList found(const QString &typed) const;
    QAction *action(const char *name) const { return m_driver->program.child<QAction>(name); }

    std::unique_ptr<QueueDriver> m_driver;
};

QStringList TestGuiQueueCommands::found(const QString &typed) const
{
    WindowDriver::press(Qt::Key_K, Qt::ControlModifier);
    m_driver->program.child<QLineEdit>("commandEdit")->setFocus();
    WindowDriver::type(typed);
    const auto *list = m_driver->program.child<QListWidget>("commandList");
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names << list->item(row)->text();
    return names;
}

void TestGuiQueueCommands::thePaletteFindsThem_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Save view", "Save as…", "Undo changes", "Name and notifications…", "Move up", "Move down",
                             "Remove…", "Import…", "Export…", "Quiet hours…", "Open the list of views"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestGuiQueueCommands::thePaletteFindsThem()
{
    QFETCH(const QString, name);
    QVERIFY(begin());
    QString typed = name;
    const QStringList names = found(typed.remove(u'…')); // which is on no keyboard
    QVERIFY2(names.contains(name), qPrintable(names.join(u'\n')));
}

void TestGuiQueueCommands::thePaletteDoesThem()
{
    QVERIFY(begin());
    const QStringList views = found(u"unassigned"_s);
    QVERIFY2(!views.isEmpty() && views.first().startsWith(u"Unassigned"_s), qPrintable(views.join(u'\n')));
    WindowDriver::press(Qt::Key_Return);
    QTRY_COMPARE(m_driver->currentView(), nameOf(ReadyMadeView::Unassigned));
    QCOMPARE(found(u"save as"_s).value(0), u"Save as…"_s);
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(openDialog<ViewDialog>(*m_driver->program.window));
}

void TestGuiQueueCommands::theSheetTellsTheirKeys()
{
    QVERIFY(begin());
    QStringList lines;
    const QList<KeyGroup> groups = keyGroupsOf(commandsOf(*m_driver->program.window->menuBar()));
    for (const KeyGroup &group : groups) {
        for (const KeyLine &line : group.lines)
            lines << line.what + u": " + line.keys;
    }
    QVERIFY2(lines.contains(u"Views › Open the list of views: Alt+Down"_s), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.filter(QRegularExpression(u"^Views › Unassigned.*: Alt\\+3$"_s)).size(), 1);
    QCOMPARE(lines.filter(u"Views › Quiet hours…"_s).size(), 1);
}

void TestGuiQueueCommands::aKeyOfOnesOwnHolds()
{
    m_driver->program.settings->setShortcut(u"saveViewAsAction"_s, {u"Ctrl+Alt+S"_s});
    QVERIFY(begin());
    QVERIFY(m_driver->focusRows());
    WindowDriver::press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(openDialog<ViewDialog>(*m_driver->program.window));
}

void TestGuiQueueCommands::onlyWithThePageInFront()
{
    QVERIFY(begin());
    const QStringList always{u"queueViewsAction"_s, u"queueViewAction1"_s, u"saveViewAsAction"_s,
                             u"importViewsAction"_s, u"alertSettingsAction"_s};
    const auto areEnabled = [this, &always](bool isWanted) {
        return std::ranges::all_of(always, [this, isWanted](const QString &name) {
            return m_driver->program.window->findChild<QAction *>(name)->isEnabled() == isWanted;
        });
    };
    QVERIFY(areEnabled(true));
    QVERIFY(!action("saveViewAction")->isEnabled()); // there is nothing to save
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!m_driver->isInFront());
    QVERIFY(areEnabled(false));
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(areEnabled(true));
    QVERIFY(!action("saveViewAction")->isEnabled());
    m_driver->clickHeader(QueueColumn::Status, {});
    QVERIFY(action("revertViewAction")->isEnabled());
}

void TestGuiQueueCommands::noAccessKeyIsThereTwice()
{
    QVERIFY(begin());
    QList<QMenu *> menus = m_driver->program.window->findChild<QueueMenu *>()->findChildren<QMenu *>();
    menus << m_driver->program.window->findChild<QueueMenu *>();
    qsizetype found = 0;
    for (const QMenu *menu : std::as_const(menus)) {
        QSet<QKeySequence> keys;
        const auto actions = menu->actions();
        for (const QAction *entry : actions) {
            const QKeySequence key = QKeySequence::mnemonic(entry->text());
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(entry->text()));
            keys << key;
        }
        found += keys.size();
    }
    QVERIFY(found > 20);
}

void TestGuiQueueCommands::tipsTellTheKeysInUse()
{
    QVERIFY(m_driver->open());
    const auto *queue = m_driver->program.child<QToolButton>("queueButton");
    const auto *tab = m_driver->program.child<QToolButton>("newTabButton");
    const auto *term = m_driver->program.child<QLineEdit>("termoEdit");
    QCOMPARE(queue->toolTip(), u"Every pending atendimento (Ctrl+0)"_s);
    QCOMPARE(tab->toolTip(), u"New tab (Ctrl+T)"_s);
    QCOMPARE(term->placeholderText(), u"Number to search for (Ctrl+L)"_s);
    action("queueAction")->setShortcut(u"Ctrl+Alt+0"_s);
    action("newTabAction")->setShortcut(u"F9"_s);
    action("focusTermAction")->setShortcut({});
    QCOMPARE(queue->toolTip(), u"Every pending atendimento (Ctrl+Alt+0)"_s);
    QCOMPARE(tab->toolTip(), u"New tab (F9)"_s);
    QCOMPARE(term->placeholderText(), u"Number to search for"_s);
}

QTEST_MAIN(TestGuiQueueCommands)

#include "tst_gui_queuecommands.moc"
