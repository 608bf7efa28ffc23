// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cannedserver.h"
#include "gui/windowdriver.h"

#include "gui/busybar.h"
#include "gui/noticebar.h"
#include "gui/rowdelegate.h"
#include "gui/searchform.h"
#include "gui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using namespace guiche;
using namespace std::chrono_literals;

namespace
{

// Long enough for any test to act before the answer; nobody waits for its end.
constexpr auto forever = 1h;

const QByteArray oneRow = R"({"status":"success","msg":"ok","atendimentos":[
    {"id_atendimento":7,"protocolo":"201806191505251","tipo_atendimento":"SAC","status":"Pendente",
     "data_cadastro":"19/06/2018","cliente":{"codigo_cliente":"9","nome_razaosocial":"ANA"}}]})";

bool hasColor(QWidget &widget, const QColor &color)
{
    const QImage image = widget.grab().toImage();
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, 1) == color)
            return true;
    }
    return false;
}

} // namespace

// Every state a search can be in has a face, and a way on from there.
class TestGuiStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void welcomeTellsWhatToDo();
    void examplesCanBeClicked();
    void notConnectedOffersTheConnection();
    void searchWithoutConnection();
    void searchingShowsTimeAndCancel();
    void busyBarComesLate();
    void rowsAreDimmedWhileSearching();
    void escCancelsBackToWelcome();
    void escCancelsBackToRows();
    void cancelButtonCancels();
    void nothingFoundSuggestsClosedOnes();
    void nothingFoundSuggestsAnotherType();
    void nothingFoundSuggestsAnyDate();
    void failureOffersTryAgain();
    void failureOffersDetails();
    void lastRowsStayAndAreMarked();
    void revokedTokenIsRenewedSilently();
    void anotherConnectionEndsTheSearch();

private:
    bool openOnDemo() { return m_driver->connectToDemo() && m_driver->open(); }
    // A search that is not answered; true once it is on the wire.
    bool askInVain(const QString &term);
    QLabel *noticeLabel(const char *name) const;

    std::unique_ptr<WindowDriver> m_driver;
};

bool TestGuiStates::askInVain(const QString &term)
{
    const qsizetype before = m_driver->asked().size();
    m_driver->server->setLatency(forever);
    m_driver->ask(term);
    return QTest::qWaitFor([this, before] { return m_driver->asked().size() > before; });
}

QLabel *TestGuiStates::noticeLabel(const char *name) const
{
    return m_driver->window->findChild<NoticeBar *>()->findChild<QLabel *>(QString::fromLatin1(name));
}

void TestGuiStates::welcomeTellsWhatToDo()
{
    QVERIFY(openOnDemo());
    QCOMPARE(m_driver->messageTitle(), QStringLiteral("Whose atendimentos?"));
    QVERIFY(m_driver->messageText().contains(QStringLiteral("Enter searches")));
    QVERIFY(!m_driver->areRowsShown());
    QVERIFY(m_driver->status().isEmpty());
    QVERIFY(m_driver->window->form().isTermFocused());
    QVERIFY(!m_driver->child<QPushButton>("cancelButton")->isEnabled());
    QCOMPARE(m_driver->window->statusBar()->findChild<QToolButton *>()->text(), QStringLiteral("127.0.0.1"));
    QCOMPARE(m_driver->window->windowTitle(), QStringLiteral("Guichê — 127.0.0.1"));
}

void TestGuiStates::examplesCanBeClicked()
{
    QVERIFY(openOnDemo());
    QList<AtendimentoQuery> examples;
    const QList<DemoExample> offered = m_driver->server->examples();
    for (const DemoExample &example : offered) {
        AtendimentoQuery query;
        query.tipo = example.tipo;
        query.termo = example.termo;
        examples << query;
    }
    m_driver->window->setExamples(examples);
    QCoreApplication::processEvents();
    QPushButton *cpf = m_driver->button(QStringLiteral("CPF or CNPJ 862.149.410-81"));
    QVERIFY(cpf);
    QVERIFY(m_driver->button(QStringLiteral("Customer code 3000")));
    WindowDriver::click(cpf);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->rows().constFirst(), QStringLiteral("2018 1116 1058216"));
    QCOMPARE(m_driver->currentText("tipoCombo"), QStringLiteral("CPF or CNPJ"));
    QCOMPARE(m_driver->child<QLineEdit>("termoEdit")->text(), QStringLiteral("862.149.410-81"));
    QVERIFY(m_driver->view().hasFocus());
}

void TestGuiStates::notConnectedOffersTheConnection()
{
    QVERIFY(m_driver->open());
    QCOMPARE(m_driver->messageTitle(), QStringLiteral("Connect to your provider's HubSoft server"));
    QCOMPARE(m_driver->window->statusBar()->findChild<QToolButton *>()->text(), QStringLiteral("Not connected"));
    WindowDriver::click(m_driver->button(QStringLiteral("Set up the connection…")));
    auto *dialog = m_driver->window->findChild<QDialog *>(QStringLiteral("ConnectionDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(WindowDriver::awaitFocus(dialog));
    WindowDriver::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->window->findChild<QDialog *>(QStringLiteral("ConnectionDialog")));
    QCOMPARE(m_driver->connections->state(), ConnectionDesk::State::NotConnected);
}

void TestGuiStates::searchWithoutConnection()
{
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->messageTitle(), QStringLiteral("The search failed"));
    QCOMPARE(m_driver->messageText(), QStringLiteral("No server is set yet. Set up the connection first."));
    QVERIFY(m_driver->button(QStringLiteral("Set up the connection…")));
    QVERIFY(!m_driver->button(QStringLiteral("Try again")));
}

void TestGuiStates::searchingShowsTimeAndCancel()
{
    QVERIFY(openOnDemo());
    QVERIFY(askInVain(QStringLiteral("1204")));
    QVERIFY(m_driver->child<QPushButton>("cancelButton")->isEnabled());
    QVERIFY(m_driver->status().contains(QStringLiteral("Esc cancels")));
    QTRY_VERIFY(m_driver->status().startsWith(QStringLiteral("Searching… 0.2 s")));
    QVERIFY(!m_driver->child<QAction>("retryAction")->isEnabled());
    WindowDriver::press(Qt::Key_Escape);
}

void TestGuiStates::busyBarComesLate()
{
    QVERIFY(openOnDemo());
    auto *bar = m_driver->child<BusyBar>("busyBar");
    const int height = bar->height();
    m_driver->server->setLatency(forever);
    m_driver->ask(QStringLiteral("1204"));
    QVERIFY(!bar->isShown());
    std::chrono::milliseconds shownAt{0};
    QVERIFY(QTest::qWaitFor([&] {
        shownAt = m_driver->searches().elapsed();
        return bar->isShown();
    }));
    QVERIFY2(shownAt >= 150ms, qPrintable(QString::number(shownAt.count())));
    QTRY_VERIFY(hasColor(*bar, lightPalette().color(QPalette::Link))); // it is out of sight at the ends of its way
    QCOMPARE(bar->height(), height); // nothing shifts
    WindowDriver::press(Qt::Key_Escape);
    QVERIFY(!bar->isShown());
}

void TestGuiStates::rowsAreDimmedWhileSearching()
{
    QVERIFY(openOnDemo());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    const QImage before = m_driver->view().viewport()->grab().toImage();
    const auto *delegate = qobject_cast<RowDelegate *>(m_driver->view().itemDelegate());
    QVERIFY(!delegate->isDimmed());
    QVERIFY(askInVain(QStringLiteral("1588")));
    QVERIFY(delegate->isDimmed());
    QCOMPARE(m_driver->rows().size(), 5);
    QVERIFY(m_driver->view().viewport()->grab().toImage() != before);
    WindowDriver::press(Qt::Key_Escape);
    QVERIFY(!delegate->isDimmed());
}

void TestGuiStates::escCancelsBackToWelcome()
{
    QVERIFY(openOnDemo());
    QVERIFY(askInVain(QStringLiteral("1204")));
    WindowDriver::press(Qt::Key_Escape);
    QCOMPARE(m_driver->searches().phase(), SearchDesk::Phase::Idle);
    QCOMPARE(m_driver->messageTitle(), QStringLiteral("Whose atendimentos?"));
    QCOMPARE(m_driver->status(), QStringLiteral("Search cancelled."));
    QVERIFY(!m_driver->child<QPushButton>("cancelButton")->isEnabled());
    // Pressed again it does nothing.
    WindowDriver::press(Qt::Key_Escape);
    QCOMPARE(m_driver->child<QLineEdit>("termoEdit")->text(), QStringLiteral("1204"));
}

void TestGuiStates::escCancelsBackToRows()
{
    QVERIFY(openOnDemo());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    WindowDriver::press(Qt::Key_Down);
    const QStringList rows = m_driver->rows();
    const QString heading = m_driver->heading();
    const QString term = QStringLiteral("3000");
    QVERIFY(askInVain(term));
    WindowDriver::press(Qt::Key_Escape);
    QCOMPARE(m_driver->searches().phase(), SearchDesk::Phase::Found);
    QVERIFY(m_driver->areRowsShown());
    QCOMPARE(m_driver->rows(), rows);
    QCOMPARE(m_driver->heading(), heading);
    QVERIFY(!m_driver->window->findChild<NoticeBar *>()->isVisible());
}

void TestGuiStates::cancelButtonCancels()
{
    QVERIFY(openOnDemo());
    QSignalSpy cancelled(&m_driver->searches(), &SearchDesk::cancelled);
    QVERIFY(askInVain(QStringLiteral("1204")));
    WindowDriver::click(m_driver->child<QPushButton>("cancelButton"));
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(m_driver->status(), QStringLiteral("Search cancelled."));
}

void TestGuiStates::nothingFoundSuggestsClosedOnes()
{
    QVERIFY(openOnDemo());
    QVERIFY(m_driver->search(QStringLiteral("1015")));
    QCOMPARE(m_driver->messageTitle(), QStringLiteral("No atendimento found"));
    QCOMPARE(m_driver->messageText(), QStringLiteral("Asked for: Customer code 1015, only pending"));
    QVERIFY(m_driver->window->form().isTermFocused());
    WindowDriver::click(m_driver->button(QStringLiteral("Include closed ones")));
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->view().model()->rowCount(), 5);
    QVERIFY(!m_driver->window->form().query().apenasPendente);
}

void TestGuiStates::nothingFoundSuggestsAnotherType()
{
    QVERIFY(openOnDemo());
    QVERIFY(m_driver->search(QStringLiteral("862.149.410-81")));
    WindowDriver::click(m_driver->button(QStringLiteral("Search as CPF or CNPJ")));
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->view().model()->rowCount(), 3);
    QCOMPARE(m_driver->currentText("tipoCombo"), QStringLiteral("CPF or CNPJ"));
}

void TestGuiStates::nothingFoundSuggestsAnyDate()
{
    QVERIFY(openOnDemo());
    m_driver->child<QLineEdit>("dataInicioEdit")->setFocus();
    WindowDriver::type(QStringLiteral("1/3/26"));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->messageText(), QStringLiteral("Asked for: Customer code 1204, only pending, from 01/03/2026"));
    WindowDriver::click(m_driver->button(QStringLiteral("Search without dates")));
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->view().model()->rowCount(), 3);
    QVERIFY(m_driver->child<QLineEdit>("dataInicioEdit")->text().isEmpty());
}

void TestGuiStates::failureOffersTryAgain()
{
    const quint16 port = CannedServer::closedPort();
    m_driver->connectTo(CannedServer::addressOf(port));
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->search(QStringLiteral("9")));
    QCOMPARE(m_driver->messageTitle(), QStringLiteral("The search failed"));
    QCOMPARE(m_driver->messageText(),
             QStringLiteral("The server 127.0.0.1 refuses connections. It may be down, or the port is wrong."));
    QCOMPARE(m_driver->status(), QStringLiteral("The search failed."));

    // Still down: the same page.
    WindowDriver::click(m_driver->button(QStringLiteral("Try again")));
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->messageTitle(), QStringLiteral("The search failed"));

    CannedServer server;
    server.setAnswer(200, oneRow);
    QVERIFY(server.listen(port));
    WindowDriver::click(m_driver->button(QStringLiteral("Try again")));
    QVERIFY(m_driver->settle());
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(m_driver->rows(), QStringList{QStringLiteral("2018 0619 1505251")});
    QVERIFY(m_driver->status().startsWith(QStringLiteral("1 atendimento, 0 ordens de serviço")));
}

void TestGuiStates::failureOffersDetails()
{
    CannedServer server;
    server.setAnswer(503, "<html>down</html>", "text/html");
    QVERIFY(server.listen());
    m_driver->connectTo(server.address());
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->search(QStringLiteral("9")));
    QCOMPARE(m_driver->messageText(), QStringLiteral("The server is out of order (HTTP 503)."));
    WindowDriver::click(m_driver->button(QStringLiteral("Details")));
    auto *box = m_driver->window->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY(box->text().contains(QStringLiteral("out of order")));
    QVERIFY(box->informativeText().contains(QStringLiteral("HTTP status: 503")));
    QVERIFY(WindowDriver::awaitFocus(box));
    WindowDriver::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->window->findChild<QMessageBox *>());
}

void TestGuiStates::lastRowsStayAndAreMarked()
{
    CannedServer server;
    server.setAnswer(200, oneRow);
    QVERIFY(server.listen());
    m_driver->connectTo(server.address());
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->search(QStringLiteral("9")));
    const QString heading = m_driver->heading();

    server.setAnswer(503, "{}");
    QVERIFY(m_driver->search(QStringLiteral("10")));
    QVERIFY(m_driver->areRowsShown());
    QCOMPARE(m_driver->rows().size(), 1);
    QCOMPARE(m_driver->heading(), heading);
    QVERIFY(noticeLabel("sentenceLabel")->isVisible());
    QCOMPARE(noticeLabel("sentenceLabel")->text(), QStringLiteral("The server is out of order (HTTP 503)."));
    QCOMPARE(noticeLabel("shownLabel")->text(),
             QStringLiteral("Still shown: Customer code 9, only pending, as of 14:30"));
    QCOMPARE(m_driver->status(), QStringLiteral("The search failed."));

    WindowDriver::click(m_driver->child<QPushButton>("detailsButton"));
    QVERIFY(m_driver->window->findChild<QMessageBox *>());
    m_driver->window->findChild<QMessageBox *>()->close();

    server.setAnswer(200, oneRow);
    WindowDriver::click(m_driver->child<QPushButton>("retryButton"));
    QVERIFY(m_driver->settle());
    QVERIFY(!noticeLabel("sentenceLabel")->isVisible());
    QCOMPARE(m_driver->rows().size(), 1);
    QVERIFY(m_driver->status().startsWith(QStringLiteral("1 atendimento, ")));
}

void TestGuiStates::revokedTokenIsRenewedSilently()
{
    QVERIFY(openOnDemo());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    m_driver->server->revokeTokens();
    QVERIFY(m_driver->search(QStringLiteral("2410")));
    QCOMPARE(m_driver->detail(QStringLiteral("Code")), QStringLiteral("2410"));
}

void TestGuiStates::anotherConnectionEndsTheSearch()
{
    QVERIFY(openOnDemo());
    QVERIFY(askInVain(QStringLiteral("1204")));
    m_driver->connectTo(CannedServer::addressOf(CannedServer::closedPort()));
    QVERIFY(m_driver->searches().phase() != SearchDesk::Phase::Searching);
    QVERIFY(!m_driver->child<QPushButton>("cancelButton")->isEnabled());
}

QTEST_MAIN(TestGuiStates)
#include "tst_gui_states.moc"
