// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cannedserver.h"
#include "gui/dialogdriver.h"

#include "gui/certificatedialog.h"
#include "gui/noticebar.h"

#include <QApplication>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QTcpServer>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>

using namespace guiche;

namespace
{

const QString markup =
    QStringLiteral("<b>URGENTE</b> <img src=\"http://127.0.0.1:9/x.png\"> <a href=\"x\">aqui</a> &amp; <i>fim</i>");

QByteArray replyFull(const QString &text = markup)
{
    QJsonObject os{{QStringLiteral("id_ordem_servico"), 5}, {QStringLiteral("numero_ordem_servico"), text}};
    QJsonObject row{{QStringLiteral("id_atendimento"), 7}};
    for (const char *key :
         {"protocolo", "tipo_atendimento", "status", "data_cadastro", "descricao_abertura", "descricao_fechamento",
          "usuario_abertura", "usuario_responsavel", "usuario_fechamento", "setor_responsavel", "motivo_fechamento"})
        row.insert(QString::fromLatin1(key), text);
    for (const char *key : {"tipo", "status", "descricao_abertura", "descricao_servico", "data_inicio_programado"})
        os.insert(QString::fromLatin1(key), text);
    const QJsonObject customer{{QStringLiteral("codigo_cliente"), text}, {QStringLiteral("nome_razaosocial"), text}};
    row.insert(QStringLiteral("cliente"), customer);
    row.insert(QStringLiteral("ordens_servico"), QJsonArray{os});
    return QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("success")},
                                     {QStringLiteral("atendimentos"), QJsonArray{row}}})
        .toJson();
}

QByteArray refusal(const QString &text = markup)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("status"), QStringLiteral("error")}, {QStringLiteral("msg"), text}})
        .toJson();
}

// Whether a label shows `text` to the letter: a label that takes it for markup shows something else.
bool showsLiterally(const QLabel *label, const QString &text)
{
    if (!label->text().contains(text))
        return false;
    return label->textFormat() == Qt::PlainText
        || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
}

// What somebody reads in a label that shows rich text.
QString readOff(const QString &richText)
{
    QTextDocument document;
    document.setHtml(richText);
    return document.toPlainText();
}

} // namespace

// Nothing that comes from a server is ever taken for markup: not by a cell, a label, a tooltip or a box.
class TestGuiPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void treeCells();
    void tooltips();
    void detail();
    void failurePage();
    void noticeAndDetailsBox();
    void typedTermOnThePages();
    void everyLabelIsPlain();
    void certificate();
    void nothingIsLoaded();

private:
    bool answer(int status, const QByteArray &body);
    static Error untrusted(const QString &text);
    // As if the pointer rested there.
    static void askForTip(QWidget *widget, const QPoint &position);

    CannedServer m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestGuiPlainText::initTestCase()
{
    WindowDriver::prepare();
    QVERIFY(m_server.listen());
}

bool TestGuiPlainText::answer(int status, const QByteArray &body)
{
    m_server.setAnswer(status, body);
    if (!m_driver->window) {
        m_driver->connectTo(m_server.address());
        if (!m_driver->open())
            return false;
    }
    return m_driver->search(QStringLiteral("1"));
}

Error TestGuiPlainText::untrusted(const QString &text)
{
    ServerCertificate certificate;
    certificate.host = QStringLiteral("127.0.0.1:8443");
    certificate.sha256 = QByteArray(32, 'x');
    certificate.subject = text;
    certificate.issuer = text;
    certificate.problems = QStringList{text};
    return {.kind = ErrorKind::CertificateUntrusted, .certificate = certificate};
}

void TestGuiPlainText::askForTip(QWidget *widget, const QPoint &position)
{
    QHelpEvent help(QEvent::ToolTip, position, widget->mapToGlobal(position));
    QApplication::sendEvent(widget, &help);
}

void TestGuiPlainText::treeCells()
{
    QVERIFY(answer(200, replyFull()));
    const QStringList rows = m_driver->rows({Column::Tipo, Column::Cliente, Column::Responsavel, Column::Setor});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.constFirst(), QStringList({markup, markup, markup, markup}).join(QStringLiteral(" | ")));
}

void TestGuiPlainText::tooltips()
{
    QVERIFY(answer(200, replyFull()));
    const QModelIndex cell = m_driver->view().model()->index(0, static_cast<int>(Column::Tipo));
    askForTip(m_driver->view().viewport(), m_driver->view().visualRect(cell).center());
    QVERIFY(Qt::mightBeRichText(QToolTip::text())); // escaped, so that it is not taken for something else
    QCOMPARE(readOff(QToolTip::text()).simplified(), markup);
    QVERIFY(!QToolTip::text().contains(QStringLiteral("<img")));
    QVERIFY(!QToolTip::text().contains(QChar::Nbsp)); // it breaks into lines
    QToolTip::hideText();
}

void TestGuiPlainText::detail()
{
    QVERIFY(answer(200, replyFull()));
    for (const char *name : {"headingLabel", "subtitleLabel", "situacaoLabel"})
        QVERIFY2(showsLiterally(m_driver->child<QLabel>(name), markup), name);
    int shown = 0;
    const auto labels = m_driver->window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->text().contains(QStringLiteral("URGENTE"))) {
            ++shown;
            QVERIFY2(showsLiterally(label, markup), qPrintable(label->text()));
        }
    }
    QVERIFY(shown >= 12);
    WindowDriver::press(Qt::Key_Down);
    QVERIFY(showsLiterally(m_driver->child<QLabel>("headingLabel"), markup));
}

void TestGuiPlainText::failurePage()
{
    QVERIFY(answer(422, refusal()));
    QVERIFY(m_driver->messageText().contains(markup));
    const auto labels = m_driver->window->findChildren<QLabel *>(QStringLiteral("textLabel"));
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestGuiPlainText::noticeAndDetailsBox()
{
    QVERIFY(answer(200, replyFull()));
    QVERIFY(answer(422, refusal()));
    const auto *notice = m_driver->window->findChild<NoticeBar *>();
    QVERIFY(notice->isVisible());
    QVERIFY(showsLiterally(notice->findChild<QLabel *>(QStringLiteral("sentenceLabel")), markup));

    WindowDriver::click(notice->findChild<QPushButton *>(QStringLiteral("detailsButton")));
    auto *box = m_driver->window->findChild<QMessageBox *>();
    QVERIFY(box);
    const auto *sentence = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label"));
    QVERIFY(sentence && showsLiterally(sentence, markup));
    const auto *details = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel"));
    QVERIFY(details);
    QVERIFY2(readOff(details->text()).contains(markup), qPrintable(details->text()));
    QVERIFY(!details->text().contains(QStringLiteral("<img")));
    QVERIFY(!details->text().contains(QStringLiteral("<b>")));
    box->close();
}

void TestGuiPlainText::typedTermOnThePages()
{
    QVERIFY(answer(200, R"({"status":"success","atendimentos":[]})"));
    QVERIFY(m_driver->search(QStringLiteral("<b>1204</b>")));
    QVERIFY2(m_driver->messageText().contains(QStringLiteral("<b>1204</b>")), qPrintable(m_driver->messageText()));
}

void TestGuiPlainText::everyLabelIsPlain()
{
    QVERIFY(answer(200, replyFull()));
    // Labels of the forms show our own words and could stay as they are; whatever holds others' must say so itself.
    const auto labels = m_driver->window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isOurWords = label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text());
        QVERIFY2(label->textFormat() == Qt::PlainText || isOurWords, qPrintable(label->text()));
    }
}

void TestGuiPlainText::certificate()
{
    CertificateDialog dialog(untrusted(markup), {}, QStringLiteral("A & B"));
    dialog.show();
    const auto facts = dialog.findChildren<QLabel *>(QStringLiteral("factLabel"));
    QCOMPARE(std::ranges::count_if(facts, [](const QLabel *fact) { return showsLiterally(fact, markup); }), 3);
    QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("trustButton"))->text(),
             QStringLiteral("&Trust it for A && B"));
}

// Markup that somebody takes for markup would ask for its picture.
void TestGuiPlainText::nothingIsLoaded()
{
    QTcpServer trap;
    QVERIFY(trap.listen(QHostAddress::LocalHost));
    const QString text = QStringLiteral("<img src=\"http://127.0.0.1:%1/x.png\"><b>A & B</b>").arg(trap.serverPort());
    Profile profile = m_driver->settings->newProfile();
    profile.name = text;
    profile.server = m_server.address();
    profile.kind = SignInKind::Token;
    m_driver->connections->keep(profile, {.token = DemoServer::token()});
    QVERIFY(m_driver->open());
    QCOMPARE(m_driver->window->windowTitle(), QStringLiteral("Guichê — ") + text);
    QVERIFY(answer(200, replyFull(text)));
    QCOMPARE(m_driver->rows().size(), 2);
    QWidget *viewport = m_driver->view().viewport();
    const QModelIndex cell = m_driver->view().model()->index(0, static_cast<int>(Column::Tipo));
    askForTip(viewport, m_driver->view().visualRect(cell).center());
    askForTip(m_driver->connectionButton(), {2, 2});
    QVERIFY2(readOff(QToolTip::text()).startsWith(text), qPrintable(QToolTip::text()));
    QToolTip::hideText();
    WindowDriver::press(Qt::Key_Down);
    QVERIFY(answer(422, refusal(text)));
    WindowDriver::click(m_driver->child<QPushButton>("detailsButton"));
    QVERIFY(openDialog<QMessageBox>(*m_driver->window));
    m_driver->window->findChild<QMessageBox *>()->close();

    DialogDriver dialog(*m_driver);
    QVERIFY(dialog.awaitFocus());
    QCOMPARE(dialog.current(), text);
    m_server.setAnswer(403, refusal(text));
    QVERIFY(dialog.test());
    QVERIFY(showsLiterally(dialog.child<QLabel>("testSentence"), text));
    dialog.click("removeButton");
    auto *question = openDialog<QMessageBox>(dialog.dialog());
    QVERIFY(question && showsLiterally(question->findChild<QLabel *>(QStringLiteral("qt_msgbox_label")), text));
    question->close();
    CertificateDialog certificate(untrusted(text), {}, text);
    certificate.show();
    QVERIFY(QTest::qWaitForWindowExposed(&certificate));
    QVERIFY(certificate.grab().width() > 0);
    QVERIFY(!trap.waitForNewConnection(0) && !trap.hasPendingConnections());
}

QTEST_MAIN(TestGuiPlainText)
#include "tst_gui_plaintext.moc"
