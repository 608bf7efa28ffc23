// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuestory.h"

#include "desk/queueworld.h"
#include "gui/messagepage.h"
#include "gui/noticebar.h"
#include "gui/queuefooter.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

// What is told of the queue as a whole, and that it claims no more than is known.
class TestGuiQueueStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsPendingWhereAllCame();
    void aMissingPageIsNotNothing();
    void rowsThatCannotBeReadAreTold();
    void coverageIsAlwaysSaid();
    void stoppedLoadingGoesOn();
    void stoppedLoadingSaysHowFarItCame();
    void aFailedLoadingSaysWhenItIsTriedAgain();
    void whatIsAPersonsIsNotTriedAgain();
    void aNoticeSaysItWhereThereAreRows();
    void appointmentsAreLookedUp();
    void appointmentsThatCannotBeHadAreToldOf();
    void daysThatKeptChangingAreReadAgain();
    void theAgeGrowsByItself();
    void theOldestCheckIsToldOfTheRowsOfNow();

private:
    static QDate ago(int days) { return QueueWorld::today().addDays(-days); }
    QueueDesk &desk() { return *m_world->desk; }
    Message message(bool isNarrowed = false) { return messageFor(desk(), u"provedor.example"_s, isNarrowed); }
    std::optional<Notice> notice() { return noticeOn(desk(), u"provedor.example"_s); }
    bool isSeen(const char *button) const
    {
        return !m_footer->findChild<QPushButton *>(QString::fromLatin1(button))->isHidden();
    }
    void answerPagesWith(int status);
    const QLabel &label(const char *name) const { return *m_footer->findChild<QLabel *>(QString::fromLatin1(name)); }
    // Of a label that is seen; null while it is not.
    QString text(const char *name) const { return label(name).isHidden() ? QString() : label(name).text(); }
    // A hundred closed ones, and behind them pending ones on a page that fails.
    void losePendingOnes();

    std::unique_ptr<QueueWorld> m_world;
    std::unique_ptr<QueueFooter> m_footer;
};

void TestGuiQueueStory::init()
{
    m_world = std::make_unique<QueueWorld>();
    m_footer = std::make_unique<QueueFooter>(nullptr, m_world->alarms.alarm());
    m_footer->setDesk(desk());
}

void TestGuiQueueStory::cleanup()
{
    m_footer.reset();
    m_world.reset();
}

void TestGuiQueueStory::losePendingOnes()
{
    m_world->server.add(100, ago(1), 1, true);
    m_world->server.add(50, ago(1), 1000);
    m_world->server.trouble = [](const QUrl &url) -> std::optional<FakeAnswer> {
        if (QUrlQuery(url).queryItemValue(u"pagina"_s) == u"1"_s)
            return FakeAnswer{.status = 500, .body = "{}"};
        return {};
    };
}

void TestGuiQueueStory::nothingIsPendingWhereAllCame()
{
    m_world->server.add(5, ago(1), 1, true);
    QVERIFY(m_world->load());
    QCOMPARE(message().title, u"Nothing is pending"_s);
    QCOMPARE(message().tone, Tone::Done);
    QVERIFY(message().text.contains(u"since 09/01/2026"_s));
    QVERIFY(message().choices.isEmpty());
    QCOMPARE(text("holesLabel"), QString());
}

void TestGuiQueueStory::aMissingPageIsNotNothing()
{
    losePendingOnes();
    QVERIFY(m_world->load());
    QCOMPARE(desk().table().size(), 0);
    QCOMPARE(message().title, u"Not everything could be loaded"_s);
    QCOMPARE(message().tone, Tone::Warning);
    QVERIFY2(message().text.contains(gapsTip(desk())), qPrintable(message().text));
    QCOMPARE(message().choices.size(), 1);
    m_world->server.trouble = {};
    message().choices.first().run();
    QTRY_COMPARE(desk().table().size(), 50);
    QTRY_COMPARE(text("holesLabel"), QString());
}

void TestGuiQueueStory::rowsThatCannotBeReadAreTold()
{
    m_world->server.trouble = [](const QUrl &url) -> std::optional<FakeAnswer> {
        if (!url.query().contains(u"2026-03-11"_s))
            return {};
        return FakeAnswer{.body = R"({"status":"success","paginacao":{"primeira_pagina":0,"ultima_pagina":0,)"
                                  R"("pagina_atual":0,"total_registros":2},"atendimentos":[{"protocolo":"1"},7]})"};
    };
    QVERIFY(m_world->load());
    QCOMPARE(desk().skippedRows(), 2);
    QVERIFY2(text("holesLabel").endsWith(u"2 row(s) could not be read"_s), qPrintable(text("holesLabel")));
    QVERIFY(label("holesLabel").toolTip().contains(u"2 row(s) could not be read"_s));
    QCOMPARE(message().tone, Tone::Warning);
    QVERIFY(message().text.contains(u"2 row(s) could not be read"_s));
    m_world->server.trouble = {};
    m_world->server.add(1, ago(1));
    message().choices.first().run(); // no page is missing: from the start
    QTRY_COMPARE(desk().table().size(), 1);
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Live));
    QCOMPARE(text("holesLabel"), QString());
}

void TestGuiQueueStory::coverageIsAlwaysSaid()
{
    QCOMPARE(text("coverageLabel"), QString()); // there is no queue
    losePendingOnes();
    desk().load(ago(60));
    QCOMPARE(text("coverageLabel"), u"Nothing is covered yet"_s);
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Live));
    QVERIFY(!desk().coverageSince().isValid());
    QCOMPARE(text("coverageLabel"), u"Covered since 09/01, with gaps"_s);
    m_world->server.trouble = {};
    m_footer->findChild<QPushButton *>(u"retryHolesButton"_s)->click();
    QTRY_COMPARE(text("coverageLabel"), u"Coverage since 09/01"_s);
}

void TestGuiQueueStory::stoppedLoadingGoesOn()
{
    m_world->server.add(50, ago(1));
    desk().load(ago(60));
    desk().cancel();
    QCOMPARE(text("coverageLabel"), u"Nothing is covered yet"_s);
    QCOMPARE(message().choices.size(), 1);
    message().choices.first().run();
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Live));
    QCOMPARE(desk().table().size(), 50);
}

void TestGuiQueueStory::stoppedLoadingSaysHowFarItCame()
{
    m_world->server.add(250, ago(1));
    connect(&desk(), &QueueDesk::progressChanged, this, [this] {
        if (desk().progress().received >= 100)
            desk().cancel();
    });
    desk().load(ago(60));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Cancelled));
    const QLocale locale;
    const QString text = u"Stopped: %1 of about %2"_s.arg(locale.toString(desk().progress().received),
                                                          locale.toString(*desk().progress().total));
    QCOMPARE(this->text("progressLabel"), text);
    QVERIFY(isSeen("resumeLoadingButton"));
}

void TestGuiQueueStory::answerPagesWith(int status)
{
    m_world->server.trouble = [status](const QUrl &) { return FakeAnswer{.status = status, .body = "{}"}; };
}

void TestGuiQueueStory::aFailedLoadingSaysWhenItIsTriedAgain()
{
    answerPagesWith(500);
    desk().load(ago(5));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    QVERIFY2(message().text.endsWith(u"\nTrying again in 15 s."_s), qPrintable(message().text));
    QCOMPARE(message().choices.size(), 1);
    QVERIFY(!notice()); // once is enough
    QVERIFY(!isSeen("resumeLoadingButton") && !isSeen("retryHolesButton"));
    QCOMPARE(text("holesLabel"), QString());
    MessagePage page;
    page.setMessage(message());
    m_world->advance(3s);
    QVERIFY2(message().text.endsWith(u"\nTrying again in 12 s."_s), qPrintable(message().text));
    page.setMessage(message());
    QCOMPARE(page.findChildren<QPushButton *>().size(), 1); // the one that may be under a mouse just now
    for (const auto pause : {12s, 30s, 60s}) {
        m_world->advance(pause);
        QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    }
    QVERIFY2(message().text.endsWith(u"\nTrying again in 2 min."_s), qPrintable(message().text));
    m_world->advance(61s);
    QVERIFY2(message().text.endsWith(u"\nTrying again in 59 s."_s), qPrintable(message().text));
}

void TestGuiQueueStory::whatIsAPersonsIsNotTriedAgain()
{
    answerPagesWith(403);
    desk().load(ago(5));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    QVERIFY(!message().text.contains(u"Trying again"_s));
    QCOMPARE(message().choices.size(), 1);
}

void TestGuiQueueStory::aNoticeSaysItWhereThereAreRows()
{
    m_world->server.add(5, ago(1));
    QVERIFY(m_world->load(ago(5)));
    answerPagesWith(500);
    desk().load(ago(5));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    QVERIFY(notice());
    QCOMPARE(notice()->text, u"The rows are as they were on 10/03/2026 14:30. Trying again in 15 s."_s);
    QCOMPARE(notice()->remedy, u"Try again"_s);
    QVERIFY(!isSeen("resumeLoadingButton") && !isSeen("retryHolesButton"));
    QCOMPARE(text("holesLabel"), QString());
}

void TestGuiQueueStory::appointmentsAreLookedUp()
{
    m_world->server.add(3, ago(1));
    for (ServerRow &row : m_world->server.rows)
        row.osAbertas = 1;
    QVERIFY(m_world->load(ago(5)));
    QCOMPARE(message(true).title, u"No atendimento matches all of these"_s);
    QStringList told;
    connect(&desk(), &QueueDesk::agendaProgressChanged, m_footer.get(), [&] { told << text("progressLabel"); });
    desk().setWantsAgenda(true);
    QCOMPARE(message(true).title, u"Still looking up appointments…"_s);
    QTRY_VERIFY(!desk().isLookingUpAgenda());
    QCOMPARE(told,
             (QStringList{u"Looking up appointments: 0 of 3"_s, u"Looking up appointments: 1 of 3"_s,
                          u"Looking up appointments: 2 of 3"_s, QString()}));
    QCOMPARE(message(true).title, u"No atendimento matches all of these"_s);
}

void TestGuiQueueStory::appointmentsThatCannotBeHadAreToldOf()
{
    m_world->server.add(5, ago(1));
    for (ServerRow &row : m_world->server.rows)
        row.osAbertas = 1;
    QVERIFY(m_world->load(ago(5)));
    answerPagesWith(500);
    desk().setWantsAgenda(true);
    QTRY_VERIFY(desk().agendaProgress().error);
    QCOMPARE(text("progressLabel"), u"Not all appointments could be looked up"_s);
    QCOMPARE(message(true).title, u"Not all appointments could be looked up"_s);
    QVERIFY(message(true).text.contains(u"500"_s));
    desk().setWantsAgenda(false);
    QCOMPARE(text("progressLabel"), QString());
}

// A gap in the newest days is one of the days that every refresh asks for once the next day has come.
void TestGuiQueueStory::daysThatKeptChangingAreReadAgain()
{
    losePendingOnes();
    QVERIFY(m_world->load());
    QVERIFY(isSeen("retryHolesButton"));
    m_world->now = m_world->now.addDays(1);
    QVERIFY(m_world->refresh());
    QVERIFY(desk().holes().isEmpty());
    QVERIFY(!isSeen("retryHolesButton"));
    QVERIFY2(gapsTip(desk()).endsWith(u"; each refresh reads these days again"_s), qPrintable(gapsTip(desk())));
    m_world->server.trouble = {};
    desk().refreshNow();
    QTRY_VERIFY(!desk().isRefreshing());
    QCOMPARE(text("holesLabel"), QString());
}

void TestGuiQueueStory::theAgeGrowsByItself()
{
    m_world->server.add(5, ago(1));
    desk().refresh().setInterval(1h);
    QVERIFY(m_world->load());
    QCOMPARE(text("updatedLabel"), u"updated 0 s ago"_s);
    m_world->advance(1s);
    QCOMPARE(text("updatedLabel"), u"updated 1 s ago"_s);
    m_world->advance(39s);
    QCOMPARE(text("updatedLabel"), u"updated 40 s ago"_s);
    m_world->advance(140s);
    QCOMPARE(text("updatedLabel"), u"updated 3 min ago"_s);
}

void TestGuiQueueStory::theOldestCheckIsToldOfTheRowsOfNow()
{
    losePendingOnes();
    QVERIFY(m_world->load());
    const QString age = text("updatedLabel");
    QCOMPARE(label("updatedLabel").toolTip(), QString()); // of no row
    m_world->server.trouble = {};
    fillGaps(desk());
    QTRY_COMPARE(label("updatedLabel").toolTip(), u"Every row has been checked since 10/03/2026 14:30."_s);
    QCOMPARE(text("updatedLabel"), age); // not because of another text
}

QTEST_MAIN(TestGuiQueueStory)
#include "tst_gui_queuestory.moc"
