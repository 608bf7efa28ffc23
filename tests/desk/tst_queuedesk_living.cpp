// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queueworld.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

// What becomes of the queue once it is loaded.
class TestQueueDeskLiving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<QueueWorld>(); }
    void cleanup() { m_world.reset(); }

    void showsWhatChanged();
    void acknowledges();
    void asksOnlyWhatCanHaveChanged();
    void followsTheDays();
    void holeOfTheNewestDaysOutlivesMidnight();
    void keepsItsRhythm();
    void backsOff();
    void rhythmIsBounded();
    void restsWhileHidden();
    void refreshesAtOnce();
    void onePageThatFailsIsTold();
    void opensARow();
    void openingFailsAndIsTriedAgain();
    void openedRowIsForgottenOnceItChanges();
    void openingEndsWithTheConnection();
    void asksForTheAgenda();
    void agendaWaitsForTheRest();
    void agendaGivesUp();

private:
    QueueDesk &desk() { return *m_world->desk; }
    QDate ago(int days) { return QueueWorld::today().addDays(-days); }
    OpenedRow::State opened(int id) { return desk().opened(m_world->id(id)).state; }
    Agenda agenda(int id) { return desk().table().agenda(desk().table().find(m_world->id(id)).value()); }

    std::unique_ptr<QueueWorld> m_world;
};

void TestQueueDeskLiving::showsWhatChanged()
{
    m_world->server.add(5, ago(1));
    m_world->server.add(5, ago(20), 100);
    QVERIFY(m_world->load());
    m_world->server.add(2, ago(0), 50);
    m_world->server.row(2).status = "Em análise";
    m_world->server.row(3).isClosed = true;
    m_world->server.row(102).isClosed = true;
    m_world->server.rows.removeAt(9); // 104
    QVERIFY(m_world->refresh());
    QCOMPARE(m_world->shown(RowMark::New), (QList<int>{50, 51}));
    QCOMPARE(m_world->shown(RowMark::Changed), QList<int>{2});
    QCOMPARE(m_world->shown(RowMark::Gone), (QList<int>{3, 102, 104}));
    QCOMPARE(m_world->refreshes, 1);
    QCOMPARE(desk().updatedAt(), m_world->now.toSecsSinceEpoch());
    QCOMPARE(desk().closedRows().size(), 2u);
    // Nothing new, nothing marked.
    QVERIFY(m_world->refresh());
    QCOMPARE(m_world->refreshes, 2);
    QCOMPARE(m_world->shown(RowMark::New), (QList<int>{50, 51}));
    QCOMPARE(m_world->shown(RowMark::Changed), QList<int>{2});
    QCOMPARE(m_world->shown(RowMark::Gone), (QList<int>{3, 102, 104}));
}

void TestQueueDeskLiving::acknowledges()
{
    m_world->server.add(5, ago(1));
    QVERIFY(m_world->load());
    m_world->server.row(1).isClosed = true;
    m_world->server.row(2).status = "Outro";
    m_world->server.row(3).status = "Outro";
    QVERIFY(m_world->refresh());
    const std::array one{desk().table().find(m_world->id(2)).value()};
    desk().acknowledge(one);
    QCOMPARE(m_world->shown(RowMark::Changed), QList<int>{3});
    desk().acknowledgeAll();
    QVERIFY(m_world->shown(RowMark::Changed).isEmpty());
    QCOMPARE(desk().table().size(), 4);
}

void TestQueueDeskLiving::asksOnlyWhatCanHaveChanged()
{
    m_world->server.add(90, ago(50), 1, true);
    m_world->server.add(90, ago(40), 1000);
    m_world->server.add(90, ago(20), 2000, true);
    QVERIFY(m_world->load());
    m_world->takeAsked();
    QVERIFY(m_world->refresh());
    QCOMPARE(m_world->takeAsked(), (QStringList{u"2026-03-09..2026-03-11 0"_s, u"2026-01-29..2026-01-29 0"_s}));
}

void TestQueueDeskLiving::followsTheDays()
{
    m_world->server.add(1, ago(1));
    QVERIFY(m_world->load(ago(5)));
    m_world->now = m_world->now.addDays(3);
    m_world->server.add(1, QueueWorld::today().addDays(2), 50);
    m_world->takeAsked();
    QVERIFY(m_world->refresh());
    QCOMPARE(m_world->takeAsked().first(),
             u"2026-03-05..2026-03-14 0"_s); // all since the last look, and older ones' turn has come
    QCOMPARE(m_world->shown(), (QList<int>{1, 50}));
    QCOMPARE(desk().coverageSince(), ago(5));
}

void TestQueueDeskLiving::holeOfTheNewestDaysOutlivesMidnight()
{
    m_world->server.add(150, ago(0));
    m_world->server.add(10, ago(5), 1000);
    m_world->server.trouble = [](const QUrl &url) -> std::optional<FakeAnswer> {
        if (QUrlQuery(url).queryItemValue(u"pagina"_s) == u"1")
            return FakeAnswer{.status = 500, .body = "{}"};
        return {};
    };
    QVERIFY(m_world->load(ago(20)));
    QCOMPARE(desk().holes().size(), 1);
    m_world->now = QDateTime(ago(-1), QTime(0, 5));
    QVERIFY(m_world->refresh());
    QVERIFY(desk().refreshError());
    QVERIFY(!desk().coverageSince().isValid());
    QCOMPARE(desk().holes().size() + desk().caveats().size(), 1); // still told
    m_world->server.trouble = {};
    QVERIFY(m_world->refresh());
    QCOMPARE(desk().coverageSince(), ago(20));
    QVERIFY(desk().holes().isEmpty() && desk().caveats().isEmpty());
    QCOMPARE(m_world->shown().size(), 160);
}

void TestQueueDeskLiving::keepsItsRhythm()
{
    QVERIFY(m_world->load(ago(5)));
    m_world->advance(1min); // what is left of the loading rings
    QCOMPARE(m_world->alarms.waiting(), QList<std::chrono::milliseconds>{1min});
    RefreshRhythm rhythm;
    rhythm.jitter = [] { return 0.0; };
    QCOMPARE(rhythm.pauseAfter(0), 108s);
    rhythm.jitter = [] { return 1.0; };
    QCOMPARE(rhythm.pauseAfter(0), 132s);
    desk().refresh().setInterval(10min);
    m_world->advance(0ms);
    QCOMPARE(m_world->alarms.waiting(), QList<std::chrono::milliseconds>{10min});
    QVERIFY(m_world->refresh());
    QCOMPARE(m_world->alarms.waiting(), QList<std::chrono::milliseconds>{10min});
}

void TestQueueDeskLiving::backsOff()
{
    m_world->server.add(1, ago(1));
    QVERIFY(m_world->load(ago(5)));
    const qint64 loadedAt = desk().updatedAt();
    m_world->server.trouble = [](const QUrl &) { return FakeAnswer{.status = 403, .body = "{}"}; };
    for (const std::chrono::milliseconds pause : {2min, 4min, 8min, 16min, 32min, 60min, 60min}) {
        m_world->advance(pause - 1ms);
        QVERIFY(!desk().isRefreshing());
        m_world->advance(1ms);
        QVERIFY(desk().isRefreshing());
        QTRY_VERIFY(!desk().isRefreshing());
        QCOMPARE(desk().refreshError().value().kind, ErrorKind::Forbidden);
    }
    QCOMPARE(nameOf(desk().phase()), u"Live"_s);
    QCOMPARE(desk().updatedAt(), loadedAt);
    QCOMPARE(m_world->refreshes, 0);
    QCOMPARE(m_world->shown().size(), 1);
    m_world->server.trouble = {};
    m_world->advance(60min);
    QTRY_VERIFY(!desk().isRefreshing());
    QVERIFY(!desk().refreshError());
    QVERIFY(m_world->refresh()); // after two minutes again
}

void TestQueueDeskLiving::rhythmIsBounded()
{
    RefreshRhythm rhythm;
    rhythm.setInterval(1s);
    QCOMPARE(rhythm.interval, 30s);
    rhythm.setInterval(24h);
    QCOMPARE(rhythm.interval, 3600s);
    rhythm.jitter = [] { return 0.5; };
    QCOMPARE(rhythm.pauseAfter(100), 1h);
}

void TestQueueDeskLiving::restsWhileHidden()
{
    QVERIFY(m_world->load(ago(5)));
    desk().refresh().setVisible(false);
    QVERIFY(m_world->refresh()); // it was not wished
    desk().refresh().setPausesWhenHidden(true);
    m_world->advance(1min);
    desk().refresh().setVisible(true);
    m_world->advance(1min - 1ms);
    QVERIFY(!desk().isRefreshing());
    m_world->advance(1ms);
    QVERIFY(desk().isRefreshing());
    QTRY_VERIFY(!desk().isRefreshing());
    desk().refresh().setVisible(false);
    m_world->advance(5h);
    QVERIFY(!desk().isRefreshing());
    desk().refresh().setVisible(true);
    m_world->advance(0ms);
    QVERIFY(desk().isRefreshing());
}

void TestQueueDeskLiving::refreshesAtOnce()
{
    desk().refreshNow(); // of nothing
    QVERIFY(!desk().isRefreshing());
    QVERIFY(m_world->load(ago(5)));
    desk().refreshNow();
    QVERIFY(desk().isRefreshing());
    desk().refreshNow();
    QTRY_COMPARE(m_world->refreshes, 1);
    m_world->advance(2min - 1ms);
    QVERIFY(!desk().isRefreshing());
}

void TestQueueDeskLiving::onePageThatFailsIsTold()
{
    m_world->server.add(250, ago(40));
    m_world->server.add(5, ago(1), 1000);
    QVERIFY(m_world->load());
    m_world->server.trouble = [](const QUrl &url) -> std::optional<FakeAnswer> {
        if (QUrlQuery(url).queryItemValue(u"pagina"_s) == u"1")
            return FakeAnswer{.status = 500, .body = "{}"};
        return {};
    };
    m_world->server.row(1000).isClosed = true;
    QVERIFY(m_world->refresh());
    QCOMPARE(desk().refreshError().value().kind, ErrorKind::ServerFault);
    QCOMPARE(m_world->refreshes, 0);
    QCOMPARE(m_world->shown(RowMark::Gone), QList<int>{1000}); // what came is there
    QCOMPARE(m_world->shown().size(), 254); // and nothing else is taken for gone
    QVERIFY(m_world->refresh()); // no later than else
    m_world->server.trouble = {};
    QVERIFY(m_world->refresh());
    QCOMPARE(m_world->refreshes, 1);
}

void TestQueueDeskLiving::opensARow()
{
    m_world->server.add(3, ago(1));
    QVERIFY(m_world->load(ago(5)));
    QSignalSpy told(&desk(), &QueueDesk::openedChanged);
    m_world->takeAsked();
    desk().open(m_world->id(2));
    QCOMPARE(opened(2), OpenedRow::State::Loading);
    desk().open(m_world->id(2));
    QTRY_COMPARE(opened(2), OpenedRow::State::Loaded);
    desk().open(m_world->id(2));
    QCOMPARE(desk().opened(m_world->id(2)).atendimento.value().descricaoAbertura, u"sem sinal"_s);
    QCOMPARE(told.size(), 2);
    QCOMPARE(m_world->takeAsked(), QStringList{u"protocolo 2"_s});
    desk().open(m_world->id(99)); // there is none
    QCOMPARE(opened(99), OpenedRow::State::NotAsked);
    m_world->server.rows.removeAt(0);
    desk().open(m_world->id(1));
    QTRY_COMPARE(opened(1), OpenedRow::State::NotFound);
}

void TestQueueDeskLiving::openingFailsAndIsTriedAgain()
{
    m_world->server.add(3, ago(1));
    QVERIFY(m_world->load(ago(5)));
    m_world->server.trouble = [](const QUrl &) { return FakeAnswer{.status = 500, .body = "{}"}; };
    desk().open(m_world->id(2));
    QTRY_COMPARE(opened(2), OpenedRow::State::Failed);
    QCOMPARE(desk().opened(m_world->id(2)).error.value().kind, ErrorKind::ServerFault);
    m_world->server.trouble = {};
    desk().open(m_world->id(2));
    QTRY_COMPARE(opened(2), OpenedRow::State::Loaded);
}

void TestQueueDeskLiving::openedRowIsForgottenOnceItChanges()
{
    m_world->server.add(3, ago(1));
    QVERIFY(m_world->load(ago(5)));
    for (const int id : {1, 2, 3})
        desk().open(m_world->id(id));
    QTRY_COMPARE(opened(3), OpenedRow::State::Loaded);
    QTRY_COMPARE(opened(1), OpenedRow::State::Loaded);
    m_world->server.row(2).status = "Outro";
    m_world->server.row(3).isClosed = true;
    QVERIFY(m_world->refresh());
    QCOMPARE(opened(1), OpenedRow::State::Loaded);
    QCOMPARE(opened(2), OpenedRow::State::NotAsked);
    QCOMPARE(opened(3), OpenedRow::State::NotAsked);
}

void TestQueueDeskLiving::openingEndsWithTheConnection()
{
    m_world->server.add(3, ago(1));
    QVERIFY(m_world->load(ago(5)));
    desk().open(m_world->id(1));
    m_world->connectTo(m_world->server);
    QCOMPARE(opened(1), OpenedRow::State::NotAsked);
    desk().open(m_world->id(1));
    QTRY_COMPARE(opened(1), OpenedRow::State::Loaded);
    m_world->connections.signOut();
    QCOMPARE(opened(1), OpenedRow::State::NotAsked);
}

void TestQueueDeskLiving::asksForTheAgenda()
{
    m_world->server.add(5, ago(1));
    const QByteArray open = R"({"id_ordem_servico":1,"status":"pendente","data_inicio_programado":)";
    m_world->server.row(1).osAbertas = 1;
    m_world->server.row(1).ordensServico = "[" + open + R"("12/03/2026 08:00:00"}])";
    m_world->server.row(2).osAbertas = 2;
    m_world->server.row(2).ordensServico = "[" + open + R"("12/03/2026 08:00:00"},)"
        + R"({"id_ordem_servico":2,"status":"aguardando_agendamento","data_inicio_programado":"01/01/2026 00:00:00"}])";
    m_world->server.row(3).osAbertas = 1;
    m_world->server.row(3).ordensServico = R"([{"id_ordem_servico":3,"status":"finalizado"}])";
    QVERIFY(m_world->load(ago(5)));
    m_world->takeAsked();
    desk().setWantsAgenda(true);
    QCOMPARE(desk().agendaProgress(), (AgendaProgress{0, 3, {}}));
    QTRY_COMPARE(desk().agendaProgress(), (AgendaProgress{3, 3, {}}));
    QCOMPARE(agenda(1), Agenda::Scheduled);
    QCOMPARE(agenda(2), Agenda::Unscheduled);
    QCOMPARE(agenda(3), Agenda::NoOpenOs);
    QCOMPARE(m_world->takeAsked().size(), 3);
    // Known is known, until the counts change.
    m_world->server.row(1).osAbertas = 2;
    QVERIFY(m_world->refresh());
    QTRY_COMPARE(m_world->asked.last(), u"protocolo 1"_s);
    QCOMPARE(desk().agendaProgress().total, 1);
    desk().setWantsAgenda(false);
    QCOMPARE(desk().agendaProgress(), AgendaProgress());
}

void TestQueueDeskLiving::agendaWaitsForTheRest()
{
    m_world->server.add(150, ago(1));
    for (ServerRow &row : m_world->server.rows)
        row.osAbertas = 1;
    QVERIFY(m_world->load(ago(5)));
    std::optional<qsizetype> askedMeanwhile;
    connect(&desk(), &QueueDesk::refreshed, this,
            [&] { askedMeanwhile = m_world->asked.filter(u"protocolo"_s).size(); });
    const auto refreshing = connect(&desk(), &QueueDesk::agendaProgressChanged, this, [this] {
        if (desk().agendaProgress().done != 4)
            return;
        m_world->takeAsked();
        desk().refreshNow();
    });
    desk().setWantsAgenda(true);
    QTRY_VERIFY(askedMeanwhile);
    QVERIFY(*askedMeanwhile <= 1); // that was under way
    disconnect(refreshing);
    QTRY_VERIFY(desk().agendaProgress().done > 4);
}

void TestQueueDeskLiving::agendaGivesUp()
{
    m_world->server.add(10, ago(1));
    for (ServerRow &row : m_world->server.rows)
        row.osAbertas = 1;
    QVERIFY(m_world->load(ago(5)));
    m_world->server.trouble = [](const QUrl &) { return FakeAnswer{.status = 500, .body = "{}"}; };
    m_world->takeAsked();
    desk().setWantsAgenda(true);
    QTRY_VERIFY(desk().agendaProgress().error);
    QCOMPARE(m_world->takeAsked().size(), 3);
    QCOMPARE(agenda(1), Agenda::Unknown);
    m_world->server.trouble = {};
    QVERIFY(m_world->refresh());
    QTRY_COMPARE(desk().agendaProgress(), (AgendaProgress{10, 10, {}}));
}

QTEST_GUILESS_MAIN(TestQueueDeskLiving)
#include "tst_queuedesk_living.moc"
