// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cannedserver.h"
#include "gui/windowdriver.h"

#include "gui/noticebar.h"

#include <QApplication>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QTextDocument>
#include <QToolTip>

using namespace guiche;

namespace
{

const QString markup =
    QStringLiteral("<b>URGENTE</b> <img src=\"http://127.0.0.1:9/x.png\"> <a href=\"x\">aqui</a> &amp; <i>fim</i>");

QByteArray replyFull()
{
    QJsonObject os{{QStringLiteral("id_ordem_servico"), 5}, {QStringLiteral("numero_ordem_servico"), markup}};
    QJsonObject row{{QStringLiteral("id_atendimento"), 7}};
    for (const char *key :
         {"protocolo", "tipo_atendimento", "status", "data_cadastro", "descricao_abertura", "descricao_fechamento",
          "usuario_abertura", "usuario_responsavel", "usuario_fechamento", "setor_responsavel", "motivo_fechamento"})
        row.insert(QString::fromLatin1(key), markup);
    for (const char *key : {"tipo", "status", "descricao_abertura", "descricao_servico", "data_inicio_programado"})
        os.insert(QString::fromLatin1(key), markup);
    const QJsonObject customer{{QStringLiteral("codigo_cliente"), markup},
                               {QStringLiteral("nome_razaosocial"), markup}};
    row.insert(QStringLiteral("cliente"), customer);
    row.insert(QStringLiteral("ordens_servico"), QJsonArray{os});
    return QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("success")},
                                     {QStringLiteral("atendimentos"), QJsonArray{row}}})
        .toJson();
}

QByteArray refusal()
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("status"), QStringLiteral("error")}, {QStringLiteral("msg"), markup}})
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

private:
    bool answer(int status, const QByteArray &body);

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
    const QPoint position = m_driver->view().visualRect(cell).center();
    QWidget *viewport = m_driver->view().viewport();
    QHelpEvent help(QEvent::ToolTip, position, viewport->mapToGlobal(position));
    QApplication::sendEvent(viewport, &help);
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

QTEST_MAIN(TestGuiPlainText)
#include "tst_gui_plaintext.moc"
