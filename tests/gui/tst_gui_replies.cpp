// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionstage.h"
#include "gui/dialogdriver.h"

#include "gui/replyactions.h"
#include "gui/replyeditor.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

ReplyRow sample()
{
    OrdemServico os;
    os.numero = u"125"_s;
    os.status = u"pendente"_s;
    os.inicioProgramado = WallTime::parse(QStringView(u"11/03/2026 09:00:00"_s));
    os.terminoProgramado = WallTime::parse(QStringView(u"11/03/2026 12:00:00"_s));
    ReplyRow row;
    row.atendimento.protocolo = Protocolo(u"20260310102030123456"_s);
    row.atendimento.cliente.nome = u"BIANCA COUTO"_s;
    row.atendimento.ordensServico << os;
    return row;
}

} // namespace

// Ready replies: their keys, and the editor by keys alone.
class TestGuiReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void keysCopyReplies();
    void withoutARowThereIsNone();
    void namesAreShownAsTheyAre();
    void repliesCanBeRemapped();
    void editorByKeysAlone();
    void editedRepliesSurviveANewWindow();
    void ordersAndRemoves();
    void previewFollowsTheText();
    void unknownPlaceholdersArePointedOut();
    void placeholdersAreInserted();
    void unfinishedOnesAreNotKept();
    void cancelKeepsNothing();
    void defaultsComeBack();
    void thereAreNineAtMost();
    void noneIsFine();
    void nothingOfACustomerIsStored();
    void looksRight_data() { addLookRows(); }
    void looksRight();

private:
    bool open();
    void openEditor();
    void write(const QString &text) const;
    QStringList copied();
    QStringList listed() const;
    template<typename Widget>
    Widget *child(const char *name) const
    {
        return m_editor->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString preview() const { return child<QPlainTextEdit>("previewEdit")->toPlainText(); }
    QString barePreview() const { return child<QPlainTextEdit>("barePreviewEdit")->toPlainText(); }
    QString problem() const { return child<QLabel>("problemLabel")->text(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionStage> m_stage;
    std::unique_ptr<ReplyActions> m_replies;
    std::optional<ReplyRow> m_row;
    QStringList m_copied;
    QPointer<ReplyEditor> m_editor;
};

void TestGuiReplies::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->path());
    m_row = sample();
    QVERIFY(open());
}

void TestGuiReplies::cleanup()
{
    m_replies.reset();
    m_stage.reset();
    m_settings.reset();
    takeOffLook();
}

bool TestGuiReplies::open()
{
    m_replies.reset();
    m_stage = std::make_unique<ActionStage>(*m_settings);
    m_replies = std::make_unique<ReplyActions>(
        *m_settings, [this] { return m_row; }, *m_stage, [] { return WindowDriver::now(); });
    m_replies->addTo(*m_stage->menuBar()->addMenu(u"&Respostas"_s));
    m_replies->setAvailable(true);
    m_stage->book->add(m_stage->commands());
    connect(m_replies.get(), &ReplyActions::copyRequested, this, [this](const QString &text) { m_copied << text; });
    return m_stage->open();
}

QStringList TestGuiReplies::copied()
{
    return std::exchange(m_copied, {});
}

void TestGuiReplies::openEditor()
{
    m_replies->openEditor();
    m_editor = openDialog<ReplyEditor>(*m_stage);
    QVERIFY(m_editor && WindowDriver::awaitFocus(m_editor));
}

void TestGuiReplies::write(const QString &text) const
{
    child<QPlainTextEdit>("textEdit")->setFocus();
    child<QPlainTextEdit>("textEdit")->selectAll();
    WindowDriver::press(Qt::Key_Delete);
    WindowDriver::type(text);
}

QStringList TestGuiReplies::listed() const
{
    QStringList names;
    for (int i = 0; i < child<QListWidget>("replyList")->count(); ++i)
        names << child<QListWidget>("replyList")->item(i)->text();
    return names;
}

void TestGuiReplies::keysCopyReplies()
{
    const QString first =
        u"Your protocolo is 20260310102030123456; OS scheduled for 11/03/2026, from 09:00 to 12:00."_s;
    WindowDriver::press(Qt::Key_R, Qt::ControlModifier);
    WindowDriver::press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    WindowDriver::press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList texts = copied();
    QCOMPARE(texts.size(), 3);
    QCOMPARE(texts.at(0), first);
    QCOMPARE(texts.at(1), first);
    QVERIFY2(texts.at(2).contains(u"two zero two six"_s), qUtf8Printable(texts.at(2)));
    WindowDriver::press(Qt::Key_9, Qt::ControlModifier | Qt::ShiftModifier); // there is no ninth
    QCOMPARE(copied(), QStringList());
}

void TestGuiReplies::withoutARowThereIsNone()
{
    m_row.reset();
    WindowDriver::press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(copied(), QStringList());
    m_row = sample();
    m_replies->setAvailable(false);
    WindowDriver::press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(copied(), QStringList());
    QVERIFY(m_replies->editAction()->isEnabled());
}

void TestGuiReplies::namesAreShownAsTheyAre()
{
    m_settings->setReplies({{u"Água & luz"_s, u"{protocolo}"_s}});
    QVERIFY(open());
    QCOMPARE(commandName(*m_replies->actions().first()), u"1 Água & luz"_s);
    QVERIFY(m_replies->actions().at(0)->isVisible());
    QVERIFY(!m_replies->actions().at(1)->isVisible());
    WindowDriver::press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(copied(), QStringList());
}

void TestGuiReplies::repliesCanBeRemapped()
{
    QVERIFY(m_stage->book->setShortcuts(u"reply2Action"_s, {QKeySequence(Qt::Key_F7)}));
    QVERIFY(open());
    WindowDriver::press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(copied(), QStringList());
    WindowDriver::press(Qt::Key_F7);
    QCOMPARE(copied().size(), 1);
}

void TestGuiReplies::editorByKeysAlone()
{
    openEditor();
    QVERIFY(child<QListWidget>("replyList")->hasFocus());
    pressLetter(*m_editor, Qt::Key_N); // new
    QVERIFY(child<QLineEdit>("nameEdit")->hasFocus());
    WindowDriver::type(u"Short"_s);
    WindowDriver::press(Qt::Key_Tab);
    QVERIFY(child<QPlainTextEdit>("textEdit")->hasFocus());
    WindowDriver::type(u"No. {protocolo}"_s);
    QCOMPARE(preview(), u"No. 20260310142517204863"_s);
    for (int i = 0; i < 3; ++i)
        pressLetter(*m_editor, Qt::Key_U);
    QCOMPARE(listed().first(2), (QStringList{u"1  Short"_s, u"2  Protocolo and visit"_s}));
    pressLetter(*m_editor, Qt::Key_M);
    QVERIFY(child<QLineEdit>("nameEdit")->hasFocus());
    WindowDriver::press(Qt::Key_Return); // OK
    QTRY_VERIFY(!m_editor);
    QVERIFY(WindowDriver::awaitFocus(m_stage.get()));
    WindowDriver::press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(copied(), QStringList{u"No. 20260310102030123456"_s});
    QCOMPARE(commandName(*m_replies->actions().at(0)), u"1 Short"_s);
    QVERIFY(m_replies->actions().at(3)->isVisible());
}

void TestGuiReplies::editedRepliesSurviveANewWindow()
{
    openEditor();
    write(u"Hi[ {cliente}]"_s);
    m_editor->accept();
    m_settings = std::make_unique<Settings>(m_directory->path());
    QVERIFY(open());
    WindowDriver::press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(copied(), QStringList{u"Hi Bianca"_s});
}

void TestGuiReplies::ordersAndRemoves()
{
    openEditor();
    const QStringList before = listed();
    QCOMPARE(before.size(), 3);
    QVERIFY(!child<QPushButton>("upButton")->isEnabled());
    pressLetter(*m_editor, Qt::Key_D);
    QCOMPARE(child<QListWidget>("replyList")->currentRow(), 1);
    QCOMPARE(listed().at(1), u"2  Protocolo and visit"_s);
    QCOMPARE(listed().at(0), u"1  To be read out"_s);
    pressLetter(*m_editor, Qt::Key_R);
    QCOMPARE(listed(), (QStringList{u"1  To be read out"_s, u"2  How it stands"_s}));
    QCOMPARE(child<QListWidget>("replyList")->currentRow(), 1);
    QVERIFY(!child<QPushButton>("downButton")->isEnabled());
    QCOMPARE(child<QLineEdit>("nameEdit")->text(), u"How it stands"_s);
}

void TestGuiReplies::previewFollowsTheText()
{
    openEditor();
    write(u"{cliente}[: OS {os_numero}, {os_agendamento}]"_s);
    QCOMPARE(preview(), u"Fulana: OS 4821, 12/03/2026, from 08:00 to 12:00"_s);
    QCOMPARE(barePreview(), u"Fulana"_s);
    WindowDriver::press(Qt::Key_Backspace);
    QVERIFY(barePreview().startsWith(u"Fulana[: OS —"_s));
    child<QListWidget>("replyList")->setCurrentRow(1);
    QVERIFY(preview().startsWith(u"Your protocolo is: two zero two six"_s));
    write(u"<b>{tipo}</b>"_s);
    QCOMPARE(preview(), u"<b>SUPORTE - SEM CONEXÃO</b>"_s);
}

void TestGuiReplies::unknownPlaceholdersArePointedOut()
{
    openEditor();
    QCOMPARE(problem(), QString());
    write(u"{protocollo} {protocolo} {x}"_s);
    QCOMPARE(problem(), u"No placeholder, and copied as it is: {protocollo}, {x}"_s);
    QCOMPARE(preview(), u"{protocollo} 20260310142517204863 {x}"_s);
    write(u"{protocolo}"_s);
    QCOMPARE(problem(), QString());
}

void TestGuiReplies::placeholdersAreInserted()
{
    openEditor();
    write(u"No. "_s);
    pressLetter(*m_editor, Qt::Key_I);
    QVERIFY(WindowDriver::awaitPopup());
    const auto *menu = m_editor->findChild<QMenu *>(u"placeholderMenu"_s);
    QCOMPARE(menu->actions().size(), placeholderCount);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    const QString text = child<QPlainTextEdit>("textEdit")->toPlainText();
    QVERIFY2(text.startsWith(u"No. {protocolo"_s) && text.endsWith(u'}'), qUtf8Printable(text));
    QVERIFY(child<QPlainTextEdit>("textEdit")->hasFocus());
    QCOMPARE(problem(), QString());
    for (const QAction *action : menu->actions())
        QVERIFY(unknownPlaceholders(action->text().section(u'\t', 1)).isEmpty());
}

void TestGuiReplies::unfinishedOnesAreNotKept()
{
    openEditor();
    pressLetter(*m_editor, Qt::Key_N);
    child<QListWidget>("replyList")->setCurrentRow(0);
    m_editor->accept();
    QVERIFY(m_editor->isVisible());
    QCOMPARE(problem(), u"Give the reply a name."_s);
    QVERIFY(child<QLineEdit>("nameEdit")->hasFocus());
    QCOMPARE(child<QListWidget>("replyList")->currentRow(), 3);
    WindowDriver::type(u"Named"_s);
    m_editor->accept();
    QCOMPARE(problem(), u"Write the reply's text."_s);
    QVERIFY(child<QPlainTextEdit>("textEdit")->hasFocus());
    QVERIFY(!m_settings->replies());
    WindowDriver::type(u"x"_s);
    m_editor->accept();
    QCOMPARE(m_settings->replies()->last(), (ReplyTemplate{u"Named"_s, u"x"_s}));
}

void TestGuiReplies::cancelKeepsNothing()
{
    openEditor();
    write(u"x"_s);
    WindowDriver::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_editor);
    QVERIFY(WindowDriver::awaitFocus(m_stage.get()));
    QVERIFY(!m_settings->replies());
    WindowDriver::press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(copied().first().startsWith(u"Your protocolo"_s));
}

void TestGuiReplies::defaultsComeBack()
{
    m_settings->setReplies({{u"x"_s, u"y"_s}});
    QVERIFY(open());
    openEditor();
    QCOMPARE(listed(), QStringList{u"1  x"_s});
    QVERIFY(child<QPushButton>("defaultsButton")->isEnabled());
    pressLetter(*m_editor, Qt::Key_F);
    QCOMPARE(listed().size(), 3);
    QVERIFY(!child<QPushButton>("defaultsButton")->isEnabled());
    m_editor->accept();
    QVERIFY(!m_settings->replies()); // they follow the program's language again
}

void TestGuiReplies::thereAreNineAtMost()
{
    m_settings->setReplies(QList<ReplyTemplate>(12, {u"x"_s, u"y"_s}));
    QVERIFY(open());
    openEditor();
    QCOMPARE(listed().size(), 9);
    QVERIFY(!child<QPushButton>("addButton")->isEnabled());
    pressLetter(*m_editor, Qt::Key_R);
    QVERIFY(child<QPushButton>("addButton")->isEnabled());
}

void TestGuiReplies::noneIsFine()
{
    openEditor();
    for (int i = 0; i < 3; ++i)
        pressLetter(*m_editor, Qt::Key_R);
    QVERIFY(listed().isEmpty());
    QVERIFY(!child<QLineEdit>("nameEdit")->isEnabled());
    QVERIFY(!child<QPushButton>("removeButton")->isEnabled());
    m_editor->accept();
    QVERIFY(WindowDriver::awaitFocus(m_stage.get()));
    QVERIFY(m_settings->replies() && m_settings->replies()->isEmpty());
    WindowDriver::press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(copied(), QStringList());
    openEditor();
    pressLetter(*m_editor, Qt::Key_N);
    QVERIFY(child<QLineEdit>("nameEdit")->isEnabled());
}

void TestGuiReplies::nothingOfACustomerIsStored()
{
    openEditor();
    write(u"{cliente} {protocolo}"_s);
    m_editor->accept();
    QVERIFY(WindowDriver::awaitFocus(m_stage.get()));
    WindowDriver::press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(copied().size(), 1);
    m_settings.reset(new Settings(m_directory->path())); // what was set is written
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("{cliente} {protocolo}"));
    QVERIFY(!bytes.contains("Bianca") && !bytes.contains("20260310"));
    QVERIFY(open());
}

void TestGuiReplies::looksRight()
{
    putOnLook();
    QVERIFY(open());
    openEditor();
    QTRY_COMPARE(defectsOf(*m_editor), QString());
    write(u"{protocollo} [{os_agendamento}] {protocolo_soletrado} {protocolo_soletrado} {protocolo_soletrado}"_s);
    QVERIFY(!problem().isEmpty());
    QTRY_COMPARE(defectsOf(*m_editor), QString());
}

QTEST_MAIN(TestGuiReplies)
#include "tst_gui_replies.moc"
