// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuestory.h"

#include "desk/queueworld.h"
#include "gui/messagepage.h"
#include "gui/queuefooter.h"

#include <QLabel>
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
    void theAgeGrowsByItself();
    void theOldestCheckIsToldOfTheRowsOfNow();

private:
    static QDate ago(int days) { return QueueWorld::today().addDays(-days); }
    QueueDesk &desk() { return *m_world->desk; }
    Message message() { return messageFor(desk(), u"provedor.example"_s, false); }
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
