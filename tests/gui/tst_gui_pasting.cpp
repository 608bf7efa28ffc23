// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formdriver.h"
#include "gui/windowdriver.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString pastedCpf = u"862.149.410-81"_s;
const QString message = u"Bom dia, CPF 862.149.410-81,\nprotocolo 201806191505251,\nCNPJ 12.ABC.345/01DE-35"_s;

} // namespace

// Messages and numbers put into the box at once.
class TestGuiPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void pastedMessageWithOneIdentifier();
    void pastedMessageWithSeveral();
    void pastedListIsMasked();
    void pastedListIsClickedInto();
    void escLeavesThePastedText();
    void pastedMessageWithoutAny();
    void pastedLongMessageIsReadWhole();
    void pastedTermIsInserted_data();
    void pastedTermIsInserted();
    void pastedWhereTheTypeIsChosen();
    void droppedAndFromTheMenu();
    void typedMessageIsLookedThroughOnEnter();

private:
    std::unique_ptr<FormDriver> m_driver;
};

void TestGuiPasting::init()
{
    m_driver = std::make_unique<FormDriver>();
    QVERIFY(m_driver->isReady());
}

void TestGuiPasting::cleanup()
{
    m_driver.reset();
}

void TestGuiPasting::pastedMessageWithOneIdentifier()
{
    m_driver->type(u"99"_s);
    const QString pasted = u"Bom dia!\nMeu CPF é 862.149.410-81, tel. (11) 98765-4321"_s;
    m_driver->paste(pasted);
    QCOMPARE(m_driver->box->text(), pastedCpf);
    QCOMPARE(m_driver->chipText(), u"CPF"_s);
    QVERIFY(!m_driver->list->isVisible());
    // What was pasted is to be had, if it was that.
    m_driver->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_driver->box->text(), pasted);

    m_driver->typeOver(QString());
    m_driver->paste(u"liga pro s: 1204"_s);
    QCOMPARE(m_driver->box->text(), u"s:1204"_s);
    QCOMPARE(m_driver->chipText(), u"Service ID"_s);
}

void TestGuiPasting::pastedMessageWithSeveral()
{
    m_driver->paste(message);
    QVERIFY(m_driver->list->isVisible());
    QCOMPARE(QApplication::activePopupWidget(), m_driver->list);
    QCOMPARE(m_driver->list->count(), 3);
    QCOMPARE(m_driver->list->item(0)->text(), u"CPF  862.149.410-81"_s);
    QCOMPARE(m_driver->list->item(1)->text(), u"Protocolo  2018 0619 1505251"_s);
    QCOMPARE(m_driver->list->item(2)->text(), u"CNPJ  12.ABC.345/01DE-35"_s);
    QVERIFY(m_driver->list->geometry().top() >= m_driver->box->mapToGlobal(QPoint(0, m_driver->box->height())).y());
    QTest::keyClick(m_driver->list, Qt::Key_Down);
    QTest::keyClick(m_driver->list, Qt::Key_Return);
    QVERIFY(!m_driver->list->isVisible());
    QCOMPARE(m_driver->box->text(), u"201806191505251"_s);
    QCOMPARE(m_driver->chipText(), u"Protocolo"_s);
}

void TestGuiPasting::pastedListIsMasked()
{
    m_driver->form->setMasking(true);
    m_driver->paste(message);
    QCOMPARE(m_driver->list->item(0)->text(), u"CPF  ***.149.410-**"_s);
    QCOMPARE(m_driver->list->item(2)->text(), u"CNPJ  **.***.345/01DE-**"_s);
    QTest::keyClick(m_driver->list, Qt::Key_Return);
    QCOMPARE(m_driver->box->text(), pastedCpf); // for the search it is whole
}

void TestGuiPasting::pastedListIsClickedInto()
{
    m_driver->paste(message);
    QTest::mouseClick(m_driver->list->viewport(), Qt::LeftButton, {},
                      m_driver->list->visualItemRect(m_driver->list->item(2)).center());
    QVERIFY(!m_driver->list->isVisible());
    QCOMPARE(m_driver->box->text(), u"12.ABC.345/01DE-35"_s);
}

void TestGuiPasting::escLeavesThePastedText()
{
    m_driver->paste(message);
    QTest::keyClick(m_driver->list, Qt::Key_Escape);
    QVERIFY(!m_driver->list->isVisible());
    QCOMPARE(m_driver->box->text(), message);
    QCOMPARE(m_driver->chipText(), u"Not recognised"_s);
    // Enter offers them once more, and sends nothing.
    QSignalSpy requested(m_driver->form, &SearchForm::searchRequested);
    m_driver->press(Qt::Key_Return);
    QVERIFY(m_driver->list->isVisible());
    QVERIFY(requested.isEmpty());
    QTest::keyClick(m_driver->list, Qt::Key_Return);
    QCOMPARE(m_driver->box->text(), pastedCpf);
}

void TestGuiPasting::pastedMessageWithoutAny()
{
    const QString pasted = u"Sem sinal desde 19/06/2018, tel. (11) 98765-4321"_s;
    m_driver->paste(pasted);
    QCOMPARE(m_driver->box->text(), pasted);
    QVERIFY(!m_driver->list->isVisible());
    QCOMPARE(m_driver->chipText(), u"Not recognised"_s);
}

void TestGuiPasting::pastedLongMessageIsReadWhole()
{
    m_driver->paste(u"bla bla "_s.repeated(2000) + pastedCpf);
    QCOMPARE(m_driver->box->text(), pastedCpf);
    m_driver->typeOver(QString());
    // More than the box would hold, on many lines.
    m_driver->paste(u"862.149.410-80\n"_s.repeated(5000) + pastedCpf);
    QCOMPARE(m_driver->box->text(), pastedCpf);
}

void TestGuiPasting::pastedTermIsInserted_data()
{
    QTest::addColumn<QString>("pasted");
    for (const QString &pasted : {pastedCpf, u" 862 149 410 81\n"_s, u"862.149\n.410-81"_s, u"1204"_s, u"12 04"_s,
                                  u"201806191505251"_s, u"862.149.410-80"_s, u"12.abc.345/01de-35"_s, u"-"_s})
        QTest::newRow(qUtf8Printable(pasted)) << pasted;
}

void TestGuiPasting::pastedTermIsInserted()
{
    QFETCH(const QString, pasted);
    m_driver->paste(pasted);
    QCOMPARE(m_driver->box->text(), pasted);
    QVERIFY(!m_driver->list->isVisible());
}

void TestGuiPasting::pastedWhereTheTypeIsChosen()
{
    m_driver->form->setAutomatic(false);
    m_driver->paste(message);
    QCOMPARE(m_driver->box->text(), message);
    QVERIFY(!m_driver->list->isVisible());
}

void TestGuiPasting::droppedAndFromTheMenu()
{
    QMimeData dropped;
    dropped.setText(u"CPF do cliente: 862.149.410-81"_s);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(m_driver->box, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(m_driver->box, &drop);
    QCOMPARE(m_driver->box->text(), pastedCpf);

    m_driver->typeOver(QString());
    QApplication::clipboard()->setText(u"CPF do cliente: 862.149.410-81"_s);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(5, 5), m_driver->box->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(m_driver->box, &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(u"&Paste"_s))
            action->trigger();
    }
    QCOMPARE(m_driver->box->text(), pastedCpf);
}

void TestGuiPasting::typedMessageIsLookedThroughOnEnter()
{
    QSignalSpy requested(m_driver->form, &SearchForm::searchRequested);
    m_driver->type(u"Maria da Silva 862.149.410-81"_s);
    QCOMPARE(m_driver->chipText(), u"Not recognised"_s);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_driver->form->query().termo, u"86214941081"_s);
    QCOMPARE(m_driver->box->text(), pastedCpf);
}

QTEST_MAIN(TestGuiPasting)
#include "tst_gui_pasting.moc"
