// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/detailpane.h"

#include "gui/detailbody.h"
#include "gui/readinglabel.h"
#include "gui/revealbutton.h"
#include "gui/windowdriver.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

Atendimento rowOf(int number)
{
    Atendimento row;
    row.id = IdAtendimento(QString::number(number));
    row.protocolo = Protocolo(u"20180619150525"_s + QString::number(number));
    row.tipo = u"TIPO %1"_s.arg(number);
    row.descricaoAbertura = u"Descrição %1"_s.arg(number);
    row.usuarioAbertura = u"Ana"_s;
    row.cliente = {CodigoCliente(u"1204"_s), u"BIANCA COUTO"_s, CpfCnpj(u"86214941081"_s)};
    row.servico.emplace();
    return row;
}

OrdemServico osOf(int number)
{
    OrdemServico os;
    os.id = IdOrdemServico(QString::number(number));
    os.numero = QString::number(number);
    os.descricaoServico = u"Serviço %1"_s.arg(number);
    os.descricaoAbertura = number % 2 ? QString() : u"Abertura %1"_s.arg(number);
    os.cliente = rowOf(1).cliente;
    return os;
}

} // namespace

// Rows one after another in the same widgets.
class TestGuiDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup() { m_pane.reset(); }

    void showsTheLastOfABurst();
    void widgetsStay();
    void kindsTakeTurns();
    void emptyAndFullTakeTurns();
    void nothingIsLeftBehind();
    void clearedIsForgotten();
    void waitingRowIsForgottenToo();
    void scrollsToTheTopOfAnotherRow();
    void sameRowKeepsItsScroll();
    void selectionStaysInWhatStays();
    void selectableWhenWanted();
    void measuresAsQLabelDoes();
    void revealStandsBesideTheDocument();

private:
    void show(const Detail &detail);
    QLabel *value(const QString &label) const;
    QString text(const QString &label) const { return value(label) ? value(label)->text() : u"no such field"_s; }
    // Without the ring round what has the focus.
    static QImage painted(DetailPane &pane) { return pane.findChild<QScrollArea *>()->grab().toImage(); }
    QScrollBar *bar() const { return m_pane->findChild<QScrollArea *>()->verticalScrollBar(); }

    std::unique_ptr<DetailPane> m_pane;
};

void TestGuiDetailPane::init()
{
    m_pane = std::make_unique<DetailPane>();
    m_pane->resize(420, 300);
    m_pane->show();
    QVERIFY(WindowDriver::awaitFocus(m_pane.get()));
}

void TestGuiDetailPane::show(const Detail &detail)
{
    m_pane->setDetail(detail);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // layouts that moved things post another
}

QLabel *TestGuiDetailPane::value(const QString &label) const
{
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *found : labels) {
        if (found->isVisible() && found->text() == label && found->buddy())
            return qobject_cast<QLabel *>(found->buddy());
    }
    return nullptr;
}

void TestGuiDetailPane::showsTheLastOfABurst()
{
    show(detailOf(rowOf(1)));
    const QLabel *description = value(u"Description"_s);
    for (int i = 2; i < 10; ++i) {
        m_pane->setDetail(detailOf(rowOf(i)));
        QCOMPARE(description->text(), u"Descrição 1"_s); // no work done for those in between
    }
    QTRY_COMPARE(description->text(), u"Descrição 9"_s);
    QCOMPARE(m_pane->findChild<QLabel *>(u"subtitleLabel"_s)->text(), u"TIPO 9"_s);
}

void TestGuiDetailPane::widgetsStay()
{
    show(detailOf(rowOf(1)));
    const auto widgets = m_pane->findChildren<QWidget *>();
    for (int i = 2; i < 5; ++i)
        show(detailOf(rowOf(i)));
    QCOMPARE(m_pane->findChildren<QWidget *>(), widgets);
    QCOMPARE(text(u"Description"_s), u"Descrição 4"_s);
}

void TestGuiDetailPane::kindsTakeTurns()
{
    for (int i = 1; i < 4; ++i) {
        show(detailOf(rowOf(i)));
        QCOMPARE(text(u"Description"_s), u"Descrição %1"_s.arg(i));
        QCOMPARE(text(u"Service to do"_s), u"no such field"_s);
        show(detailOf(osOf(i), Situacao::OsPendente));
        QCOMPARE(text(u"Service to do"_s), u"Serviço %1"_s.arg(i));
        QCOMPARE(text(u"Protocolo"_s), u"no such field"_s);
    }
    Atendimento without = rowOf(7);
    without.servico.reset();
    show(detailOf(without));
    QCOMPARE(text(u"Plan"_s), u"no such field"_s);
    QCOMPARE(m_pane->findChildren<DetailBody *>().size(), 3);
}

void TestGuiDetailPane::emptyAndFullTakeTurns()
{
    Atendimento bare = rowOf(2);
    bare.descricaoAbertura.clear();
    bare.usuarioAbertura.clear();
    for (int i = 0; i < 2; ++i) {
        show(detailOf(bare));
        QCOMPARE(text(u"Description"_s), u"—"_s);
        QCOMPARE(text(u"Opened by"_s), u"—"_s);
        QCOMPARE(value(u"Opened by"_s)->focusPolicy(), Qt::NoFocus);
        const int beside = value(u"Description"_s)->x();
        show(detailOf(rowOf(1)));
        QCOMPARE(text(u"Opened by"_s), u"Ana"_s);
        QCOMPARE(value(u"Opened by"_s)->focusPolicy(), Qt::StrongFocus);
        QVERIFY(value(u"Description"_s)->x() < beside); // below its label
    }
}

// Whatever order rows come in, each looks as it does in a pane of its own.
void TestGuiDetailPane::nothingIsLeftBehind()
{
    Atendimento bare = rowOf(3);
    bare.descricaoAbertura.clear();
    bare.cliente = {};
    Atendimento longer = rowOf(4);
    longer.descricaoAbertura = u"palavra "_s.repeated(80) + u"\nfim"_s;
    const QList<Detail> details{detailOf(rowOf(1)),
                                detailOf(bare),
                                detailOf(osOf(5), Situacao::OsAtrasada),
                                detailOf(osOf(6), Situacao::OsAtrasada),
                                detailOf(longer),
                                detailOf(rowOf(1), Privacy::Everything)};
    for (const Detail &first : details) {
        for (const Detail &second : details) {
            show(first);
            show(second);
            DetailPane fresh;
            fresh.resize(m_pane->size());
            fresh.show();
            fresh.setDetail(second);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            QCOMPARE(painted(*m_pane), painted(fresh));
        }
    }
}

void TestGuiDetailPane::clearedIsForgotten()
{
    show(detailOf(rowOf(1)));
    m_pane->clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_pane->findChildren<DetailBody *>().isEmpty());
    QVERIFY(m_pane->findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
    show(detailOf(rowOf(1)));
    QCOMPARE(text(u"Description"_s), u"Descrição 1"_s);
}

void TestGuiDetailPane::waitingRowIsForgottenToo()
{
    m_pane->setDetail(detailOf(rowOf(1)));
    m_pane->clear();
    QCoreApplication::processEvents();
    QVERIFY(m_pane->findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
}

void TestGuiDetailPane::scrollsToTheTopOfAnotherRow()
{
    show(detailOf(rowOf(1)));
    QTRY_VERIFY(bar()->maximum() > 50);
    bar()->setValue(50);
    show(detailOf(rowOf(2)));
    QCOMPARE(bar()->value(), 0);
}

void TestGuiDetailPane::sameRowKeepsItsScroll()
{
    show(detailOf(rowOf(1)));
    QTRY_VERIFY(bar()->maximum() > 50);
    bar()->setValue(50);
    Atendimento changed = rowOf(1);
    changed.usuarioResponsavel = u"Rui"_s;
    show(detailOf(changed, Privacy::Documents));
    QCOMPARE(text(u"Responsible"_s), u"Rui"_s);
    QCOMPARE(bar()->value(), 50);
}

void TestGuiDetailPane::selectionStaysInWhatStays()
{
    show(detailOf(rowOf(1)));
    QLabel *description = value(u"Description"_s);
    description->setFocus();
    description->setSelection(0, 5);
    Atendimento changed = rowOf(1);
    changed.usuarioResponsavel = u"Rui"_s;
    show(detailOf(changed));
    QCOMPARE(description->selectedText(), u"Descr"_s);
    show(detailOf(rowOf(2)));
    QCOMPARE(description->selectedText(), QString());
    QVERIFY(description->textInteractionFlags() & Qt::TextSelectableByKeyboard); // it has the focus still
}

void TestGuiDetailPane::selectableWhenWanted()
{
    show(detailOf(rowOf(1)));
    QLabel *description = value(u"Description"_s);
    QCOMPARE(description->textInteractionFlags(), Qt::NoTextInteraction);
    QTest::mousePress(description, Qt::LeftButton, {}, {1, description->height() / 2});
    QTest::mouseMove(description, {description->width() - 1, description->height() / 2});
    QTest::mouseRelease(description, Qt::LeftButton, {}, {description->width() - 1, description->height() / 2});
    QVERIFY(description->textInteractionFlags() & Qt::TextSelectableByMouse);
    QCOMPARE(description->focusPolicy(), Qt::StrongFocus);
    QLabel *by = value(u"Opened by"_s);
    by->setFocus(Qt::TabFocusReason);
    WindowDriver::press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(by->selectedText(), u"Ana"_s);
}

// Made selectable, a text neither moves nor grows; and none is cut off.
void TestGuiDetailPane::measuresAsQLabelDoes()
{
    ReadingLabel reading(nullptr);
    QLabel plain;
    plain.setTextFormat(Qt::PlainText);
    plain.setWordWrap(true);
    QLabel selectable;
    selectable.setTextFormat(Qt::PlainText);
    selectable.setWordWrap(true);
    selectable.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (const QString &text : {u"x"_s, u"Ágata Muniz"_s, u"duas\nlinhas"_s, u"palavra "_s.repeated(30).trimmed(),
                                u"w"_s.repeated(60), u"um\n\ntrês  espaços"_s}) {
        reading.setReading(text);
        plain.setText(text);
        selectable.setText(text);
        for (const int width : {60, 120, 240, 400}) {
            QCOMPARE(reading.heightForWidth(width), plain.heightForWidth(width));
            QVERIFY2(reading.heightForWidth(width) >= selectable.heightForWidth(width), qPrintable(text));
        }
        if (text.size() < 60)
            QVERIFY(qAbs(reading.minimumSizeHint().width() - plain.minimumSizeHint().width()) <= 1);
    }
}

void TestGuiDetailPane::revealStandsBesideTheDocument()
{
    const Detail masked = detailOf(rowOf(1), Privacy::Documents);
    show(masked);
    QSignalSpy asked(m_pane.get(), &DetailPane::revealRequested);
    auto *button = m_pane->findChild<RevealButton *>();
    QVERIFY(!button->isVisible());
    m_pane->setReveal({true, 0});
    QVERIFY(button->isVisible());
    QCOMPARE(button->parentWidget(), value(u"CPF/CNPJ"_s)->parentWidget());
    button->click();
    QCOMPARE(asked.size(), 1);
    m_pane->setReveal({true, 14});
    show(detailOf(rowOf(1)));
    QCOMPARE(text(u"CPF/CNPJ"_s), u"862.149.410-81"_s);
    QCOMPARE(button->text(), u"14 s"_s);
    show(detailOf(osOf(2), Situacao::OsPendente, Privacy::Documents)); // another kind is offered the same
    const auto buttons = m_pane->findChildren<RevealButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons.last()->isVisible());
    m_pane->setReveal({});
    QVERIFY(!buttons.last()->isVisible());
}

QTEST_MAIN(TestGuiDetailPane)
#include "tst_gui_detailpane.moc"
