// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/detailpane.h"
#include "gui/windowdriver.h"

#include "gui/searchform.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSpinBox>
#include <QStatusBar>

using namespace guiche;

namespace
{

const QStringList biancaRows = {
    QStringLiteral("2018 1116 1058216"), QStringLiteral("  OS 320"), QStringLiteral("2018 1106 1724214"),
    QStringLiteral("2018 0619 1505251"), QStringLiteral("  OS 125"),
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

// The main job, with the hands on the keyboard: find a customer, open an atendimento, read, copy.
class TestGuiSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup() { m_driver.reset(); }

    void findsByCustomerCode();
    void showsEveryColumnOfARow();
    void keysWalkAndFold();
    void mouseSelects();
    void copiesPlainNumberAndRow();
    void copiesWhatIsSelectedInTheDetail();
    void copiesFromTheContextMenu();
    void searchesByEveryType_data();
    void searchesByEveryType();
    void protocoloFindsClosedOnes();
    void closedOnesToo();
    void limitIsSentAndTold();
    void orderIsSentAndRowsFollow();
    void orderByClosingDate();
    void newRowsKeepSelectionAndFolding();
    void newSearchReplacesTheOld();
    void typingOnIsNotInterrupted();

private:
    // Where Tab stops: the control is reached and left by keys alone.
    void tabTo(const char *name);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestGuiSearch::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->connectToDemo());
    QVERIFY(m_driver->open());
}

void TestGuiSearch::tabTo(const char *name)
{
    constexpr int enough = 60;
    for (int i = 0; i < enough && QApplication::focusWidget()->objectName() != QLatin1String(name); ++i)
        WindowDriver::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(name));
}

void TestGuiSearch::findsByCustomerCode()
{
    // The cursor is in the box from the start.
    WindowDriver::type(QStringLiteral("1204"));
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_driver->settle());

    QCOMPARE(m_driver->rows(), biancaRows);
    QVERIFY(m_driver->status().startsWith(QStringLiteral("3 atendimentos, 2 ordens de serviço · ")));
    QVERIFY(m_driver->status().endsWith(QStringLiteral("ms")));
    QVERIFY(m_driver->view().hasFocus());
    const QModelIndex first = m_driver->view().model()->index(0, 0);
    QCOMPARE(m_driver->view().currentIndex(), first);
    QVERIFY(m_driver->view().selectionModel()->isRowSelected(0, {}));
    QCOMPARE(m_driver->heading(), QStringLiteral("2018 1116 1058216"));
    QCOMPARE(m_driver->detail(QStringLiteral("Description")),
             QStringLiteral("Estou sem acesso a internet desde segunda-feira. | ATENDIMENTO ABERTO VIA API"));
    QCOMPARE(m_driver->detail(QStringLiteral("Name")), QStringLiteral("BIANCA COUTO"));
    QCOMPARE(m_driver->detail(QStringLiteral("CPF/CNPJ")), QStringLiteral("862.149.410-81"));
    QCOMPARE(m_driver->detail(QStringLiteral("Price")), QStringLiteral("R$ 69,90"));
    QCOMPARE(m_driver->detail(QStringLiteral("Opened on")), QStringLiteral("16/11/2018"));
    QCOMPARE(m_driver->asked().size(), 1);
    QCOMPARE(
        m_driver->asked().constFirst(),
        "busca=codigo_cliente&termo_busca=1204&limit=20&apenas_pendente=sim&order_by=data_cadastro&order_type=desc");
}

void TestGuiSearch::showsEveryColumnOfARow()
{
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    const QStringList rows =
        m_driver->rows({Column::Numero, Column::Abertura, Column::Tipo, Column::Situacao, Column::Programado,
                        Column::Executado, Column::Cliente, Column::Responsavel});
    QCOMPARE(rows.value(1),
             QStringLiteral("  OS 320 | 16/11/2018 10:58 | ABERTURA VIA API | To be scheduled | not scheduled |  | "
                            "BIANCA COUTO | "));
    QCOMPARE(rows.value(3),
             QStringLiteral("2018 0619 1505251 | 19/06/2018 | TÉCNICO - QUEDAS DE CONEXÃO | Pendente |  |  | "
                            "BIANCA COUTO | Bianca Couto"));
    QCOMPARE(rows.value(4),
             QStringLiteral("  OS 125 | 19/06/2018 15:05 | SUPORTE | Completed | 19/06/2018 14:02 – 15:02 | "
                            "19/06/2018 14:02 – 15:02 | BIANCA COUTO | "));
}

void TestGuiSearch::keysWalkAndFold()
{
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    // Everything fits, so everything is open.
    QCOMPARE(m_driver->rows().size(), 5);
    WindowDriver::press(Qt::Key_Left);
    QCOMPARE(m_driver->rows().size(), 4);
    WindowDriver::press(Qt::Key_Right);
    QCOMPARE(m_driver->rows(), biancaRows);
    WindowDriver::press(Qt::Key_Down);
    QCOMPARE(m_driver->heading(), QStringLiteral("OS 320"));
    QCOMPARE(m_driver->detail(QStringLiteral("Scheduled start")), QStringLiteral("not scheduled"));
    QCOMPARE(m_driver->detail(QStringLiteral("Scheduled end")), QStringLiteral("not scheduled"));
    WindowDriver::press(Qt::Key_Left); // to the atendimento it belongs to
    QCOMPARE(m_driver->heading(), QStringLiteral("2018 1116 1058216"));
    WindowDriver::press(Qt::Key_Down);
    QCOMPARE(m_driver->heading(), QStringLiteral("OS 320"));
    WindowDriver::press(Qt::Key_Up);
    QCOMPARE(m_driver->heading(), QStringLiteral("2018 1116 1058216"));
    WindowDriver::press(Qt::Key_End);
    QCOMPARE(m_driver->heading(), QStringLiteral("OS 125"));
    QCOMPARE(m_driver->detail(QStringLiteral("Opened on")), QStringLiteral("19/06/2018 15:05:25"));
    QCOMPARE(m_driver->detail(QStringLiteral("Closing notes")), QStringLiteral("asdfasdfadsf"));
    WindowDriver::press(Qt::Key_K); // the hand stays on the home row
    QCOMPARE(m_driver->heading(), QStringLiteral("2018 0619 1505251"));
    WindowDriver::press(Qt::Key_J);
    QCOMPARE(m_driver->heading(), QStringLiteral("OS 125"));
    WindowDriver::press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_driver->rows().size(), 3);
    QCOMPARE(m_driver->heading(), QStringLiteral("2018 0619 1505251"));
    WindowDriver::press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_driver->rows(), biancaRows);
}

void TestGuiSearch::mouseSelects()
{
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    const QModelIndex third = m_driver->view().model()->index(2, 2);
    m_driver->clickRow(third);
    QCOMPARE(m_driver->heading(), QStringLiteral("2018 0619 1505251"));
    m_driver->clickRow(m_driver->view().model()->index(0, 3, third.siblingAtColumn(0)));
    QCOMPARE(m_driver->heading(), QStringLiteral("OS 125"));
}

void TestGuiSearch::copiesPlainNumberAndRow()
{
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    WindowDriver::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("201811161058216"));
    QCOMPARE(m_driver->window->statusBar()->currentMessage(), QStringLiteral("Copied: 201811161058216"));

    m_driver->clickRow(m_driver->view().model()->index(2, static_cast<int>(Column::Tipo)));
    WindowDriver::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("TÉCNICO - QUEDAS DE CONEXÃO"));
    WindowDriver::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboard(), QStringLiteral("201806191505251"));

    WindowDriver::press(Qt::Key_Down);
    WindowDriver::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboard().split(u'\t').first(4),
             QStringList({QStringLiteral("125"), QStringLiteral("19/06/2018 15:05"), QStringLiteral("SUPORTE"),
                          QStringLiteral("Completed")}));
    QCOMPARE(clipboard().split(u'\t').size(), 11); // the hidden columns stay out

    WindowDriver::click(m_driver->child<QWidget>("copyButton"));
    QCOMPARE(clipboard(), QStringLiteral("125"));
}

void TestGuiSearch::copiesWhatIsSelectedInTheDetail()
{
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QTRY_COMPARE(m_driver->detail(QStringLiteral("Name")), QStringLiteral("BIANCA COUTO"));
    QLabel *value = nullptr;
    const auto labels = m_driver->window->findChild<DetailPane *>()->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text() == u"BIANCA COUTO" && label->isVisible())
            value = label;
    }
    QVERIFY(value);
    QTest::mouseDClick(value, Qt::LeftButton, {}, QPoint(5, value->height() / 2));
    QCOMPARE(value->selectedText(), QStringLiteral("BIANCA"));
    WindowDriver::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("BIANCA"));
}

void TestGuiSearch::copiesFromTheContextMenu()
{
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    WindowDriver::press(Qt::Key_Menu);
    QVERIFY(WindowDriver::awaitPopup());
    WindowDriver::press(Qt::Key_Down);
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(clipboard(), QStringLiteral("201811161058216"));
}

void TestGuiSearch::searchesByEveryType_data()
{
    QTest::addColumn<int>("downs");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QByteArray>("busca");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("count");
    QTest::newRow("customer code") << 0 << QStringLiteral("1204") << QByteArray("codigo_cliente") << QByteArray("1204")
                                   << 3;
    QTest::newRow("CPF") << 1 << QStringLiteral("862.149.410-81") << QByteArray("cpf_cnpj") << QByteArray("86214941081")
                         << 3;
    QTest::newRow("CNPJ with letters") << 1 << QStringLiteral("12.ABC.345/01DE-35") << QByteArray("cpf_cnpj")
                                       << QByteArray("12ABC34501DE35") << 2;
    QTest::newRow("service") << 2 << QStringLiteral("12345") << QByteArray("id_cliente_servico") << QByteArray("12345")
                             << 1;
    QTest::newRow("protocolo") << 3 << QStringLiteral("2018 0619 1505251") << QByteArray("protocolo")
                               << QByteArray("201806191505251") << 1;
}

void TestGuiSearch::searchesByEveryType()
{
    QFETCH(int, downs);
    QFETCH(QString, term);
    QFETCH(QByteArray, busca);
    QFETCH(QByteArray, sent);
    QFETCH(int, count);
    WindowDriver::press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("tipoCombo"));
    for (int i = 0; i < downs; ++i)
        WindowDriver::press(Qt::Key_Down);
    QVERIFY(m_driver->search(term));
    QCOMPARE(m_driver->lastParameter("busca"), busca);
    QCOMPARE(m_driver->lastParameter("termo_busca"), sent);
    QCOMPARE(m_driver->view().model()->rowCount(), count);
}

void TestGuiSearch::protocoloFindsClosedOnes()
{
    const QString protocolo = m_driver->server->examples().at(2).termo;
    WindowDriver::press(Qt::Key_Tab, Qt::ShiftModifier);
    WindowDriver::press(Qt::Key_End);
    QCOMPARE(m_driver->currentText("tipoCombo"), QStringLiteral("Protocolo"));
    QVERIFY(m_driver->search(protocolo));
    QCOMPARE(m_driver->lastParameter("apenas_pendente"), "nao");
    QVERIFY(m_driver->rows({Column::Situacao}).constFirst().startsWith(QStringLiteral("Closed")));
    QCOMPARE(m_driver->detail(QStringLiteral("Protocolo")), protocolo);
}

void TestGuiSearch::closedOnesToo()
{
    QVERIFY(m_driver->search(QStringLiteral("1588")));
    QCOMPARE(m_driver->view().model()->rowCount(), 8);
    tabTo("apenasPendenteCheck");
    WindowDriver::press(Qt::Key_Space);
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->lastParameter("apenas_pendente"), "nao");
    QCOMPARE(m_driver->view().model()->rowCount(), 12);
    QVERIFY(m_driver->status().startsWith(QStringLiteral("12 atendimentos, ")));
}

void TestGuiSearch::limitIsSentAndTold()
{
    QVERIFY(m_driver->search(QStringLiteral("2077")));
    QVERIFY(m_driver->status().contains(QStringLiteral("20 atendimentos")));
    QVERIFY(m_driver->status().contains(QStringLiteral("there may be more (limit 20)")));
    tabTo("limitSpin");
    WindowDriver::type(QStringLiteral("50"));
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->lastParameter("limit"), "50");
    QVERIFY(m_driver->status().contains(QStringLiteral("there may be more (limit 50)")));
    QCOMPARE(m_driver->view().model()->rowCount(), 50);

    // One less than the limit is all there is.
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    tabTo("limitSpin");
    WindowDriver::type(QStringLiteral("4"));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->lastParameter("limit"), "4");
    QVERIFY(!m_driver->status().contains(QStringLiteral("there may be more")));
}

void TestGuiSearch::orderIsSentAndRowsFollow()
{
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    tabTo("orderCombo");
    WindowDriver::press(Qt::Key_Down);
    QCOMPARE(m_driver->currentText("orderCombo"), QStringLiteral("Oldest first"));
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->lastParameter("order_type"), "asc");
    QCOMPARE(m_driver->rows().constFirst(), QStringLiteral("2018 0619 1505251"));
    QCOMPARE(m_driver->rows().last(), QStringLiteral("  OS 320"));
}

void TestGuiSearch::orderByClosingDate()
{
    tabTo("orderByCombo");
    WindowDriver::press(Qt::Key_Down);
    QCOMPARE(m_driver->currentText("orderByCombo"), QStringLiteral("Closing date"));
    tabTo("apenasPendenteCheck");
    WindowDriver::press(Qt::Key_Space);
    QVERIFY(m_driver->search(QStringLiteral("1015")));
    QCOMPARE(m_driver->lastParameter("order_by"), "data_fechamento");
    QCOMPARE(m_driver->view().model()->rowCount(), 5);
}

void TestGuiSearch::newRowsKeepSelectionAndFolding()
{
    QVERIFY(m_driver->search(QStringLiteral("1588")));
    WindowDriver::press(Qt::Key_Minus, Qt::ControlModifier);
    WindowDriver::press(Qt::Key_Down);
    WindowDriver::press(Qt::Key_Down);
    const QString chosen = m_driver->heading();
    WindowDriver::press(Qt::Key_F5);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->asked().size(), 2);
    QCOMPARE(m_driver->heading(), chosen);
    QCOMPARE(m_driver->view().currentIndex().row(), 2);
}

void TestGuiSearch::newSearchReplacesTheOld()
{
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    m_driver->server->setLatency(std::chrono::milliseconds(300));
    m_driver->ask(QStringLiteral("1588"));
    QTRY_COMPARE(m_driver->asked().size(), 2);
    m_driver->ask(QStringLiteral("2410"));
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->detail(QStringLiteral("Code")), QStringLiteral("2410"));
    QCOMPARE(m_driver->view().model()->rowCount(), 2);
    QCOMPARE(m_driver->asked().size(), 3);
}

void TestGuiSearch::typingOnIsNotInterrupted()
{
    m_driver->server->setLatency(std::chrono::milliseconds(300));
    m_driver->ask(QStringLiteral("1204"));
    WindowDriver::press(Qt::Key_L, Qt::ControlModifier);
    WindowDriver::type(QStringLiteral("15"));
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->rows(), biancaRows);
    QVERIFY(m_driver->window->form().isTermFocused());
    WindowDriver::type(QStringLiteral("88"));
    QCOMPARE(m_driver->window->form().query().termo, QStringLiteral("1588"));
}

QTEST_MAIN(TestGuiSearch)
#include "tst_gui_search.moc"
