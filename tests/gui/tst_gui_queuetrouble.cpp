// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuedriver.h"
#include "gui/queueviews.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProgressBar>
#include <QRegularExpression>
#include <QToolButton>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

bool isPage(const HeardRequest &request)
{
    return request.target.contains("/atendimento/todos?");
}

QString parameter(const HeardRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.query())).queryItemValue(name);
}

} // namespace

// Servers that fail, are wrong, or take their time: what the supervisor's page says of it, and what it offers.
class TestGuiQueueTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup() { m_driver.reset(); }

    void aPageThatFailsIsAGap();
    void aWrongTotalIsAGap();
    void clocksThatDisagreeAreToldOf_data();
    void clocksThatDisagreeAreToldOf();
    void progressIsToldAsTheServerCounts();
    void whatIsNotFilteredIsAllThereIs();
    void aServerThatIsGoneIsToldOfOnce();
    void appointmentsAreWaitedFor();
    void aRowThatFailsIsTriedAgain();
    void aRowThatIsUnknownSaysSo();

private:
    bool begin() { return m_driver->connectToDemo() && m_driver->open() && m_driver->show(); }
    QModelIndex expandFirst();
    QString lineBelow(const QModelIndex &row) const; // empty unless there is exactly one

    std::unique_ptr<QueueDriver> m_driver;
};

void TestGuiQueueTrouble::init()
{
    m_driver = std::make_unique<QueueDriver>();
    m_driver->putGate();
}

void TestGuiQueueTrouble::aPageThatFailsIsAGap()
{
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    QString month; // of the first second page that is asked for
    m_driver->gate->setChange([&month](const HeardRequest &request, GateServer::Answer &answer) {
        if (!isPage(request) || parameter(request, u"pagina"_s) != u"1"_s)
            return;
        if (month.isEmpty())
            month = parameter(request, u"data_inicio"_s);
        if (parameter(request, u"data_inicio"_s) == month)
            answer = {500, "application/json", "{}"};
    });
    QVERIFY(m_driver->show());
    QVERIFY(!month.isEmpty());
    QCOMPARE(m_driver->text("holesLabel"), u"1 gap"_s);
    const QString tip = m_driver->seen<QLabel>("holesLabel")->toolTip();
    QVERIFY2(tip.contains(u"rows 101 to "_s) && tip.contains(u"500"_s) && !tip.contains(u'\n'), qPrintable(tip));
    QVERIFY(m_driver->shown() < m_driver->trueCount());

    m_driver->gate->setChange({});
    WindowDriver::click(m_driver->seen<QPushButton>("retryHolesButton"));
    QTRY_COMPARE(m_driver->text("holesLabel"), QString());
    QVERIFY(!m_driver->seen<QPushButton>("retryHolesButton"));
    QTRY_COMPARE(m_driver->shown(), m_driver->trueCount());
}

void TestGuiQueueTrouble::aWrongTotalIsAGap()
{
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    QString month;
    m_driver->gate->setChange([&month](const HeardRequest &request, GateServer::Answer &answer) {
        if (!isPage(request))
            return;
        if (month.isEmpty())
            month = parameter(request, u"data_inicio"_s);
        if (parameter(request, u"data_inicio"_s) != month)
            return;
        QJsonObject reply = QJsonDocument::fromJson(answer.body).object();
        QJsonObject paging = reply[u"paginacao"_s].toObject();
        paging[u"total_registros"_s] = paging[u"total_registros"_s].toInt() + 7;
        reply[u"paginacao"_s] = paging;
        answer.body = QJsonDocument(reply).toJson();
    });
    QVERIFY(m_driver->show());
    QCOMPARE(m_driver->text("holesLabel"), u"1 gap"_s);
    const QString tip = m_driver->seen<QLabel>("holesLabel")->toolTip();
    QVERIFY2(tip.endsWith(u": the server's total does not match the rows it sent"_s), qPrintable(tip));
    QVERIFY(!m_driver->seen<QPushButton>("retryHolesButton")); // asking again is of no use
    QCOMPARE(m_driver->shown(), m_driver->trueCount());
}

void TestGuiQueueTrouble::clocksThatDisagreeAreToldOf_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("server ahead") << 20 << u"This computer's clock is 20 minutes behind the server's."_s;
    QTest::newRow("server behind") << -20 << u"This computer's clock is 20 minutes ahead of the server's."_s;
    QTest::newRow("hardly") << 2 << QString();
}

void TestGuiQueueTrouble::clocksThatDisagreeAreToldOf()
{
    QFETCH(const int, minutes);
    QFETCH(const QString, sentence);
    m_driver->setServerAhead(std::chrono::minutes(minutes));
    QVERIFY(begin());
    QCOMPARE(m_driver->noticeBar().isVisible(), !sentence.isEmpty());
    QCOMPARE(m_driver->notice(), sentence);
    if (!sentence.isEmpty())
        QCOMPARE(m_driver->notice("shownLabel"), u"Ages and deadlines follow the server's."_s);
}

void TestGuiQueueTrouble::progressIsToldAsTheServerCounts()
{
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    constexpr int pages = 2;
    int answered = 0;
    qsizetype told = 0; // rows of the answers that are let through
    m_driver->gate->setChange([&](const HeardRequest &request, const GateServer::Answer &answer) {
        if (isPage(request) && ++answered <= pages)
            told += answer.body.count("\"id_atendimento\":");
    });
    m_driver->gate->holdAfter(0);
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->gate->heldAnswers() > 0);
    const auto *bar = m_driver->seen<QProgressBar>("progressBar");
    QVERIFY(bar);
    QCOMPARE(bar->maximum(), 0); // nobody knows how many there will be
    QCOMPARE(m_driver->text("progressLabel"), QString());
    QCOMPARE(m_driver->text("coverageLabel"), u"Nothing is covered yet"_s);

    m_driver->gate->release();
    answered = 0;
    told = 0;
    m_driver->gate->holdAfter(pages);
    QTRY_VERIFY(m_driver->gate->heldAnswers() > 0);
    QTRY_VERIFY(bar->value() > 0);
    const QString text = m_driver->text("progressLabel");
    const QRegularExpressionMatch match =
        QRegularExpression(u"^Read ([0-9,]+) of about ([0-9,]+) from the server$"_s).match(text);
    QVERIFY2(match.hasMatch(), qPrintable(text));
    const QLocale locale;
    QVERIFY(locale.toInt(match.captured(1)) < locale.toInt(match.captured(2)));
    QCOMPARE(bar->value(), 1000 * locale.toInt(match.captured(1)) / locale.toInt(match.captured(2)));
    QVERIFY(bar->maximum() == 1000 && bar->value() < 1000);

    m_driver->gate->release();
    QVERIFY(m_driver->awaitLive());
    QVERIFY(!m_driver->seen<QProgressBar>("progressBar"));
    QCOMPARE(m_driver->text("progressLabel"), QString());
}

// Drafts, which come with the other rows and are a list of their own, do not make it "90 of 100".
void TestGuiQueueTrouble::whatIsNotFilteredIsAllThereIs()
{
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    m_driver->gate->setChange([](const HeardRequest &request, GateServer::Answer &answer) {
        const QByteArray before = R"("rascunho":false)";
        const qsizetype last = isPage(request) ? answer.body.lastIndexOf(before) : -1;
        const qsizetype middle = last < 0 ? -1 : answer.body.indexOf(before, last / 2);
        if (middle >= 0)
            answer.body = answer.body.left(middle) + answer.body.mid(middle).replace(before, R"("rascunho":true)");
    });
    m_driver->gate->holdAfter(2);
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->gate->heldAnswers() > 0 && m_driver->shown() > 0);
    QVERIFY(m_driver->desk().table().size() > m_driver->shown());
    QCOMPARE(m_driver->text("countLabel"), QLocale().toString(m_driver->shown()));
}

// One button for it, and the connection in the status bar does not look as if all were well.
void TestGuiQueueTrouble::aServerThatIsGoneIsToldOfOnce()
{
    QVERIFY(m_driver->connectToDemo() && m_driver->open());
    m_driver->gate->setChange([](const HeardRequest &request, GateServer::Answer &answer) {
        if (isPage(request) && parameter(request, u"pagina"_s) == u"1"_s)
            answer = {500, "application/json", "{}"};
    });
    QVERIFY(m_driver->show());
    QVERIFY(m_driver->seen<QPushButton>("retryHolesButton"));
    const auto *connection = m_driver->program.child<QToolButton>("connectionButton");
    QVERIFY(!connection->text().contains(u"no answer"_s));
    m_driver->gate.reset();
    m_driver->desk().load(m_driver->desk().firstDay());
    QTRY_COMPARE(m_driver->desk().phase(), QueueDesk::Phase::Failed);
    QVERIFY2(connection->text().endsWith(u": no answer"_s), qPrintable(connection->text()));
    QCOMPARE(m_driver->notice("remedyButton"), u"Try again"_s);
    QVERIFY(m_driver->notice("shownLabel").contains(u" Trying again in "_s));
    QCOMPARE(m_driver->text("holesLabel"), QString());
    QVERIFY(!m_driver->seen<QPushButton>("retryHolesButton"));
    QVERIFY(!m_driver->seen<QPushButton>("resumeLoadingButton"));
}

void TestGuiQueueTrouble::appointmentsAreWaitedFor()
{
    QVERIFY(begin());
    m_driver->gate->holdAfter(0);
    m_driver->page().views().choose(nameOf(ReadyMadeView::UnscheduledOs));
    QTRY_COMPARE(m_driver->gate->heldAnswers(), 1);
    QCOMPARE(m_driver->message(), u"Still looking up appointments…"_s);
    const QString total = QLocale().toString(m_driver->desk().agendaProgress().total);
    QCOMPARE(m_driver->text("progressLabel"), u"Looking up appointments: 0 of %1"_s.arg(total));
    m_driver->gate->release();
    m_driver->gate->holdAfter(0);
    QTRY_COMPARE(m_driver->gate->heldAnswers(), 1);
    QCOMPARE(m_driver->text("progressLabel"), u"Looking up appointments: 1 of %1"_s.arg(total));
    m_driver->page().views().choose(nameOf(ReadyMadeView::All));
    QCOMPARE(m_driver->text("progressLabel"), QString());
}

QModelIndex TestGuiQueueTrouble::expandFirst()
{
    const QModelIndex row = m_driver->cell(0, QueueColumn::Prazo);
    if (m_driver->focusRows()) {
        m_driver->view().setCurrentIndex(row);
        WindowDriver::press(Qt::Key_Right);
    }
    return row;
}

QString TestGuiQueueTrouble::lineBelow(const QModelIndex &row) const
{
    const QueueModel &model = m_driver->model();
    return model.rowCount(row) == 1 ? model.index(0, 0, row).data().toString() : QString();
}

void TestGuiQueueTrouble::aRowThatFailsIsTriedAgain()
{
    QVERIFY(begin());
    m_driver->gate->setChange([](const HeardRequest &, GateServer::Answer &answer) {
        answer = {500, "application/json", "{}"};
    });
    const QModelIndex row = expandFirst();
    QTRY_VERIFY2(lineBelow(row).startsWith(u"Could not be loaded: "_s), qPrintable(lineBelow(row)));
    QVERIFY2(lineBelow(row).contains(u"500"_s), qPrintable(lineBelow(row)));
    const qsizetype searches = m_driver->searchesAsked();
    m_driver->gate->setChange({});
    WindowDriver::press(Qt::Key_Down); // to what it says
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(m_driver->model().opened(row));
    QCOMPARE(m_driver->searchesAsked(), searches + 1);
    QVERIFY(m_driver->isInFront());
    QVERIFY(m_driver->model().rowCount(row) >= 2); // its opening text and ordens de serviço
}

void TestGuiQueueTrouble::aRowThatIsUnknownSaysSo()
{
    QVERIFY(begin());
    m_driver->gate->setChange([](const HeardRequest &, GateServer::Answer &answer) {
        answer.body = R"({"status":"success","msg":"Dados consultados com sucesso","atendimentos":[]})";
    });
    const QModelIndex row = expandFirst();
    QTRY_COMPARE(
        lineBelow(row),
        u"Could not be loaded: The server has no atendimento with this protocolo. Press Enter to try again."_s);
}

QTEST_MAIN(TestGuiQueueTrouble)

#include "tst_gui_queuetrouble.moc"
