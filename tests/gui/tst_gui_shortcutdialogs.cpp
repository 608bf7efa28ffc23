// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionstage.h"
#include "gui/dialogdriver.h"

#include "gui/keyedit.h"
#include "gui/shortcuteditor.h"
#include "gui/shortcutsheet.h"

#include <QLabel>
#include <QMessageBox>

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

// The editor of shortcuts and the sheet of keys, by keys alone.
class TestGuiShortcutDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void editorGivesAKeyByKeysAlone();
    void editorAsksBeforeTaking();
    void editorRefusesWithAReason();
    void editorResetsAndRemoves();
    void editorFilters();
    void editorResetsAll();
    void editorLooksRight_data() { addLookRows(); }
    void editorLooksRight();

    void sheetListsEveryKey();
    void sheetFiltersAndCloses();
    void sheetLooksRight_data() { addLookRows(); }
    void sheetLooksRight();

private:
    bool open();
    ShortcutEditor *openEditor();
    void choose(const QString &name) const; // in the editor
    QString message() const;
    template<typename Widget>
    Widget *child(const char *name) const
    {
        return m_editor->findChild<Widget *>(QString::fromLatin1(name));
    }
    static QStringList shown(const QTreeWidget &tree);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionStage> m_stage;
    QPointer<ShortcutEditor> m_editor;
};

void TestGuiShortcutDialogs::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->path());
    QVERIFY(open());
}

void TestGuiShortcutDialogs::cleanup()
{
    m_stage.reset();
    m_settings.reset();
    takeOffLook();
}

bool TestGuiShortcutDialogs::open()
{
    m_stage.reset();
    m_stage = std::make_unique<ActionStage>(*m_settings);
    return m_stage->open();
}

ShortcutEditor *TestGuiShortcutDialogs::openEditor()
{
    m_editor = new ShortcutEditor(*m_stage->book, m_stage.get());
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    m_editor->open();
    return WindowDriver::awaitFocus(m_editor) ? m_editor : nullptr;
}

void TestGuiShortcutDialogs::choose(const QString &name) const
{
    child<QLineEdit>("filterEdit")->setFocus();
    child<QLineEdit>("filterEdit")->selectAll();
    WindowDriver::type(name);
    WindowDriver::press(Qt::Key_Down);
    QVERIFY(child<QTreeWidget>("table")->hasFocus());
}

QString TestGuiShortcutDialogs::message() const
{
    return child<QLabel>("messageLabel")->text();
}

QStringList TestGuiShortcutDialogs::shown(const QTreeWidget &tree)
{
    QStringList rows;
    for (QTreeWidgetItemIterator i(const_cast<QTreeWidget *>(&tree), QTreeWidgetItemIterator::NotHidden); *i; ++i)
        rows << (*i)->text(0) + u'|' + (*i)->text(1);
    return rows;
}

void TestGuiShortcutDialogs::editorGivesAKeyByKeysAlone()
{
    QVERIFY(openEditor());
    QVERIFY(child<QTreeWidget>("table")->hasFocus());
    WindowDriver::press(Qt::Key_Down); // Copiar linha
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_editor->isVisible());
    QVERIFY(child<KeyEdit>("keyEdit")->hasFocus());
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(textOf(m_stage->book->shortcuts(u"copyRowAction"_s)), u"Ctrl+Alt+L"_s);
    QVERIFY(child<QTreeWidget>("table")->hasFocus());
    QVERIFY(shown(*child<QTreeWidget>("table")).contains(u"Editar › Copiar linha|Ctrl+Alt+L"_s));
    // A second one takes the place of the first.
    WindowDriver::press(Qt::Key_F2);
    WindowDriver::press(Qt::Key_F9);
    QCOMPARE(textOf(m_stage->book->shortcuts(u"copyRowAction"_s)), u"F9"_s);
    // Tab is no shortcut: it leaves the field.
    WindowDriver::press(Qt::Key_F2);
    WindowDriver::press(Qt::Key_Tab);
    QVERIFY(!child<KeyEdit>("keyEdit")->hasFocus());
    QCOMPARE(textOf(m_stage->book->shortcuts(u"copyRowAction"_s)), u"F9"_s);
    WindowDriver::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_editor);
    QVERIFY(WindowDriver::awaitFocus(m_stage.get()));
    WindowDriver::press(Qt::Key_F9);
    QCOMPARE(m_stage->takeDone(), QStringList{u"copyRowAction/tree"_s});
}

void TestGuiShortcutDialogs::editorAsksBeforeTaking()
{
    QVERIFY(openEditor());
    choose(u"sem atalho"_s);
    const auto *take = child<QPushButton>("takeButton");
    QVERIFY(!take->isVisible());
    WindowDriver::press(Qt::Key_F2);
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(message(), u"Ctrl+L is the shortcut of “Ir para a caixa de busca”."_s);
    QVERIFY(take->isVisible());
    QVERIFY(take->hasFocus());
    QVERIFY(m_stage->book->shortcuts(u"bareAction"_s).isEmpty());
    WindowDriver::press(Qt::Key_Escape); // no
    QVERIFY(m_editor->isVisible());
    QVERIFY(!take->isVisible());
    QVERIFY(m_stage->book->shortcuts(u"bareAction"_s).isEmpty());
    QVERIFY(child<KeyEdit>("keyEdit")->keySequence().isEmpty());

    WindowDriver::press(Qt::Key_F2);
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    WindowDriver::press(Qt::Key_Space); // take it
    QCOMPARE(textOf(m_stage->book->shortcuts(u"bareAction"_s)), u"Ctrl+L"_s);
    QVERIFY(m_stage->book->shortcuts(u"focusTermAction"_s).isEmpty());
    QCOMPARE(message(), QString());
    QVERIFY(!take->isVisible());
}

void TestGuiShortcutDialogs::editorRefusesWithAReason()
{
    QVERIFY(openEditor());
    choose(u"sem atalho"_s);
    WindowDriver::press(Qt::Key_F2);
    WindowDriver::press(Qt::Key_A);
    QCOMPARE(message(), u"A is for typing. Together with Ctrl it can be used."_s);
    QVERIFY(child<KeyEdit>("keyEdit")->hasFocus());
    WindowDriver::press(Qt::Key_Return);
    QCOMPARE(message(), u"Return is for editing and moving about. Together with Ctrl it can be used."_s);
    QVERIFY(m_editor->isVisible());
    WindowDriver::press(Qt::Key_F4);
    QCOMPARE(message(), u"F4 opens menus and lists."_s);
    QVERIFY(m_settings->shortcuts().isEmpty());
    WindowDriver::press(Qt::Key_F11);
    QCOMPARE(textOf(m_stage->book->shortcuts(u"bareAction"_s)), u"F11"_s);
    QCOMPARE(message(), QString());
}

void TestGuiShortcutDialogs::editorResetsAndRemoves()
{
    QVERIFY(openEditor());
    choose(u"linha"_s);
    QVERIFY(!child<QPushButton>("resetButton")->isEnabled());
    WindowDriver::press(Qt::Key_Delete);
    QVERIFY(m_stage->book->shortcuts(u"copyRowAction"_s).isEmpty());
    QVERIFY(m_stage->book->isOwn(u"copyRowAction"_s));
    QVERIFY(!child<QPushButton>("removeButton")->isEnabled());
    pressLetter(*m_editor, Qt::Key_R);
    QCOMPARE(textOf(m_stage->book->shortcuts(u"copyRowAction"_s)), u"Ctrl+Shift+C"_s);
    pressLetter(*m_editor, Qt::Key_W);
    QVERIFY(m_stage->book->shortcuts(u"copyRowAction"_s).isEmpty());

    // What somebody else was given meanwhile is asked about.
    m_stage->book->setShortcuts(u"bareAction"_s, {key(u"Ctrl+Shift+C"_s)});
    pressLetter(*m_editor, Qt::Key_R);
    QCOMPARE(message(), u"Ctrl+Shift+C is the shortcut of “Sem atalho”."_s);
    pressLetter(*m_editor, Qt::Key_T);
    QCOMPARE(textOf(m_stage->book->shortcuts(u"copyRowAction"_s)), u"Ctrl+Shift+C"_s);
    QVERIFY(m_settings->shortcuts().isEmpty());
}

void TestGuiShortcutDialogs::editorFilters()
{
    QVERIFY(openEditor());
    const auto *table = child<QTreeWidget>("table");
    QVERIFY(!shown(*table).contains(u"Consulta › Oculta|"_s));
    const qsizetype all = shown(*table).size();
    choose(u"celula"_s);
    QCOMPARE(shown(*table), QStringList{u"Editar › Copiar célula|Ctrl+C"_s});
    QCOMPARE(table->currentItem()->text(0), u"Editar › Copiar célula"_s);
    choose(u"ctrl+shift"_s);
    QCOMPARE(shown(*table),
             (QStringList{u"Editar › Copiar linha|Ctrl+Shift+C"_s, u"Exibir › Mascarar CPF & CNPJ|Ctrl+Shift+M"_s}));
    child<QLineEdit>("filterEdit")->setText(u"nada disso"_s);
    QVERIFY(shown(*table).isEmpty());
    QVERIFY(!message().isEmpty());
    QVERIFY(!child<KeyEdit>("keyEdit")->isEnabled());
    child<QLineEdit>("filterEdit")->clear();
    QCOMPARE(shown(*table).size(), all);
    QVERIFY(child<KeyEdit>("keyEdit")->isEnabled());
}

void TestGuiShortcutDialogs::editorResetsAll()
{
    m_stage->book->setShortcuts(u"bareAction"_s, {key(u"Ctrl+L"_s)});
    m_stage->book->setShortcuts(u"expandAction"_s, {});
    QVERIFY(openEditor());
    for (const bool isMeant : {false, true}) {
        pressLetter(*m_editor, Qt::Key_A);
        QTRY_VERIFY(openDialog<QMessageBox>(*m_editor));
        QMessageBox *box = openDialog<QMessageBox>(*m_editor);
        QVERIFY(WindowDriver::awaitFocus(box));
        if (isMeant) {
            for (int i = 0; i < 5 && !qobject_cast<QPushButton *>(box->focusWidget())->text().contains(u"Reset"_s); ++i)
                WindowDriver::press(Qt::Key_Tab);
        }
        WindowDriver::press(Qt::Key_Space);
        QTRY_VERIFY(!openDialog<QMessageBox>(*m_editor));
        QCOMPARE(m_settings->shortcuts().isEmpty(), isMeant);
        QVERIFY(WindowDriver::awaitFocus(m_editor));
    }
    QCOMPARE(textOf(m_stage->action("focusTermAction")->shortcuts()), u"Ctrl+L"_s);
}

void TestGuiShortcutDialogs::editorLooksRight()
{
    putOnLook();
    QVERIFY(open());
    QVERIFY(openEditor());
    QTRY_COMPARE(defectsOf(*m_editor), QString());
    child<QTreeWidget>("table")->setCurrentItem(child<QTreeWidget>("table")->topLevelItem(2));
    child<KeyEdit>("keyEdit")->setFocus();
    const QSize size = m_editor->size();
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(child<QPushButton>("takeButton")->isVisible());
    QTRY_COMPARE(defectsOf(*m_editor), QString());
    QCOMPARE(m_editor->size(), size); // nothing moves
}

void TestGuiShortcutDialogs::sheetListsEveryKey()
{
    m_stage->book->setShortcuts(u"copyRowAction"_s, {key(u"F6"_s), key(u"Ctrl+B"_s)});
    ShortcutSheet sheet(keyGroupsOf(m_stage->commands()) + fixedKeyGroups());
    const auto *tree = sheet.findChild<QTreeWidget *>(u"keysTree"_s);
    const QStringList rows = shown(*tree);
    for (const QString &row : {u"Editar|"_s, u"Copiar célula|Ctrl+C"_s, u"Copiar linha|F6, Ctrl+B"_s, u"Exibir|"_s,
                               u"Mascarar CPF & CNPJ|Ctrl+Shift+M"_s, u"Cancelar|Esc"_s, u"Sem atalho|"_s,
                               u"Next row, previous row|J, ↓ · K, ↑"_s})
        QVERIFY2(rows.contains(row), qUtf8Printable(row));
    QCOMPARE(rows.filter(u"Oculta"_s), QStringList());
    QCOMPARE(rows.filter(u"Claro"_s), QStringList());
    QCOMPARE(rows.count(u"Exibir|"_s), 1);
    QVERIFY(rows.indexOf(u"Copiar célula|Ctrl+C"_s) < rows.indexOf(u"Exibir|"_s));
}

void TestGuiShortcutDialogs::sheetFiltersAndCloses()
{
    QPointer<ShortcutSheet> sheet = new ShortcutSheet(keyGroupsOf(m_stage->commands()), m_stage.get());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
    QVERIFY(WindowDriver::awaitFocus(sheet));
    const auto *tree = sheet->findChild<QTreeWidget *>(u"keysTree"_s);
    WindowDriver::type(u"MASCARAR"_s);
    QCOMPARE(shown(*tree), (QStringList{u"Exibir|"_s, u"Mascarar CPF & CNPJ|Ctrl+Shift+M"_s}));
    sheet->findChild<QLineEdit *>()->selectAll();
    WindowDriver::type(u"ctrl+l"_s);
    QCOMPARE(shown(*tree), (QStringList{u"Consulta|"_s, u"Ir para a caixa de busca|Ctrl+L"_s}));
    sheet->findChild<QLineEdit *>()->selectAll();
    WindowDriver::type(u"copiar"_s);
    QCOMPARE(tree->currentItem()->text(0), u"Copiar célula"_s);
    WindowDriver::press(Qt::Key_Down);
    QCOMPARE(tree->currentItem()->text(0), u"Copiar linha"_s);
    QVERIFY(sheet->findChild<QLineEdit *>()->hasFocus());
    WindowDriver::press(Qt::Key_Escape);
    QTRY_VERIFY(!sheet);
    QVERIFY(WindowDriver::awaitFocus(m_stage.get()));
    QVERIFY(m_stage->tree->hasFocus());
}

void TestGuiShortcutDialogs::sheetLooksRight()
{
    putOnLook();
    QVERIFY(open());
    ShortcutSheet sheet(keyGroupsOf(m_stage->commands()) + fixedKeyGroups());
    sheet.show();
    QVERIFY(WindowDriver::awaitFocus(&sheet));
    QTRY_COMPARE(defectsOf(sheet), QString());
    const auto *tree = sheet.findChild<QTreeWidget *>(u"keysTree"_s);
    for (QTreeWidgetItemIterator i(const_cast<QTreeWidget *>(tree)); *i; ++i) {
        const QRect rect = tree->visualItemRect(*i);
        const int needed = tree->fontMetrics().horizontalAdvance((*i)->text(0) + (*i)->text(1));
        QVERIFY2(needed < rect.width(), qUtf8Printable((*i)->text(0)));
        // Names may be cut only where keys leave no room.
        const int room = tree->visualRect(tree->indexFromItem(*i)).width();
        const bool isWhole = tree->fontMetrics().horizontalAdvance((*i)->text(0)) < room;
        QVERIFY2(isWhole || (*i)->isFirstColumnSpanned(), qUtf8Printable((*i)->text(0)));
    }
}

QTEST_MAIN(TestGuiShortcutDialogs)
#include "tst_gui_shortcutdialogs.moc"
