// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queueworld.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// Of the main route; 0: it is the queue's.
int idAsked(const QUrl &url)
{
    return QUrlQuery(url).queryItemValue(u"termo_busca"_s).mid(14).toInt();
}

FakeAnswer failure()
{
    return {.status = 500, .body = "{}"};
}

} // namespace

// Rows whose agenda cannot be had.
class TestQueueOpenings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void unknownToTheServerIsAskedOnce();
    void oneThatFailsIsAskedThreeTimes();
    void onlyOneThatFailsIsAskedThreeTimes();
    void anotherSessionIsAskedAgain();
    void nobodyIsBlamedWhileNobodyAnswers();
    void anOutageBlamesNoRow();
    void whatCameBeforeItWasStoppedIsAskedFor();

private:
    QueueDesk &desk() { return *m_world->desk; }
    bool isInVain(int id) { return desk().isAgendaInVain(desk().table().find(m_world->id(id)).value()); }
    bool isAsked() { return desk().agendaProgress().done == desk().agendaProgress().total; }
    // How often a row was asked for in so many refreshes.
    qsizetype askedIn(int refreshes, int id)
    {
        m_world->takeAsked();
        for (int i = 0; i < refreshes; ++i)
            if (!m_world->refresh() || !QTest::qWaitFor([this] { return isAsked(); }))
                return -1;
        return m_world->takeAsked().count(u"protocolo %1"_s.arg(id));
    }

    std::unique_ptr<QueueWorld> m_world;
};

void TestQueueOpenings::init()
{
    m_world = std::make_unique<QueueWorld>();
    m_world->server.add(5, QueueWorld::today().addDays(-1));
    for (ServerRow &row : m_world->server.rows)
        row.osAbertas = 1;
    QVERIFY(m_world->load(QueueWorld::today().addDays(-5)));
}

void TestQueueOpenings::unknownToTheServerIsAskedOnce()
{
    m_world->server.trouble = [](const QUrl &url) -> std::optional<FakeAnswer> {
        if (idAsked(url) != 2)
            return {};
        return FakeAnswer{.body = R"({"status":"success","atendimentos":[]})"};
    };
    QVERIFY(!desk().isLookingUpAgenda());
    desk().setWantsAgenda(true);
    QVERIFY(desk().isLookingUpAgenda());
    QVERIFY(!isInVain(2));
    QTRY_COMPARE(desk().agendaProgress().done, 5);
    QVERIFY(!desk().isLookingUpAgenda());
    QVERIFY(isInVain(2) && !isInVain(1));
    QCOMPARE(askedIn(3, 2), 0);
    QCOMPARE(desk().agendaProgress().total, 0);
    m_world->server.row(2).status = "Outro";
    QCOMPARE(askedIn(3, 2), 1);
}

void TestQueueOpenings::oneThatFailsIsAskedThreeTimes()
{
    m_world->server.trouble = [](const QUrl &url) {
        return idAsked(url) == 2 ? std::optional(failure()) : std::nullopt;
    };
    desk().setWantsAgenda(true);
    QTRY_COMPARE(desk().agendaProgress().done, 5);
    QVERIFY(!isInVain(2));
    QCOMPARE(askedIn(5, 2), 2);
    QVERIFY(isInVain(2));
    m_world->server.row(2).status = "Outro";
    m_world->server.trouble = {};
    QCOMPARE(askedIn(3, 2), 1);
    QCOMPARE(desk().table().agenda(desk().table().find(m_world->id(2)).value()), Agenda::NoOpenOs);
}

void TestQueueOpenings::onlyOneThatFailsIsAskedThreeTimes()
{
    for (ServerRow &row : m_world->server.rows)
        row.osAbertas = row.id == 4 ? 1 : 0;
    QVERIFY(m_world->refresh());
    m_world->server.trouble = [](const QUrl &url) {
        return idAsked(url) > 0 ? std::optional(failure()) : std::nullopt;
    };
    desk().setWantsAgenda(true);
    QTRY_COMPARE(desk().agendaProgress().done, 1);
    QVERIFY(!desk().agendaProgress().error);
    QCOMPARE(askedIn(5, 4), 2);
}

void TestQueueOpenings::anotherSessionIsAskedAgain()
{
    QueueOpenings openings;
    openings.setSession(m_world->connections.session());
    const std::deque<QueueOpenings::Wanted> wanted{{m_world->id(99), Protocolo(u"20260309000000000099"_s)}};
    openings.setWanted(wanted);
    QTRY_COMPARE(openings.agendaProgress().done, 1);
    openings.setWanted(wanted);
    QCOMPARE(openings.agendaProgress().total, 0);
    openings.setSession(m_world->connections.session());
    openings.setWanted(wanted);
    QCOMPARE(openings.agendaProgress().total, 1);
}

void TestQueueOpenings::nobodyIsBlamedWhileNobodyAnswers()
{
    m_world->server.trouble = [](const QUrl &url) {
        return idAsked(url) > 0 ? std::optional(failure()) : std::nullopt;
    };
    desk().setWantsAgenda(true);
    for (int i = 0; i < 5; ++i) {
        QTRY_VERIFY(desk().agendaProgress().error);
        QVERIFY(!desk().isLookingUpAgenda());
        QVERIFY(m_world->refresh());
    }
    QVERIFY(!isInVain(1));
    QTRY_VERIFY(desk().agendaProgress().error);
    m_world->server.trouble = {};
    QVERIFY(m_world->refresh());
    QTRY_COMPARE(desk().agendaProgress(), (AgendaProgress{5, 5, {}}));
}

// One row alone is too few to tell an outage by.
void TestQueueOpenings::anOutageBlamesNoRow()
{
    QueueWorld world;
    world.server.add(1, QueueWorld::today().addDays(-1));
    world.server.rows[0].osAbertas = 1;
    QVERIFY(world.load());
    world.server.trouble = [](const QUrl &) { return std::optional(failure()); };
    world.desk->setWantsAgenda(true);
    for (int i = 0; i < 4; ++i) {
        world.desk->refreshNow();
        QTRY_VERIFY(!world.desk->isRefreshing() && !world.desk->isLookingUpAgenda());
    }
    world.server.trouble = {};
    world.desk->refreshNow();
    const Slot slot = world.desk->table().find(world.id(1)).value();
    QTRY_COMPARE(world.desk->table().agenda(slot), Agenda::NoOpenOs);
}

void TestQueueOpenings::whatCameBeforeItWasStoppedIsAskedFor()
{
    m_world->server.add(450, QueueWorld::today().addDays(-40), 1000);
    for (ServerRow &row : m_world->server.rows)
        row.osAbertas = 1;
    desk().setWantsAgenda(true);
    QTRY_VERIFY(!desk().isLookingUpAgenda());
    const auto stopping = connect(&desk(), &QueueDesk::progressChanged, this, [this] {
        if (m_world->shown().size() > 50)
            desk().cancel();
    });
    desk().load(QueueWorld::today().addDays(-60));
    QVERIFY(desk().isLookingUpAgenda()); // some may come yet
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Cancelled));
    disconnect(stopping);
    QCOMPARE(desk().agendaProgress().total, m_world->shown().size() - 5);
    QTRY_VERIFY(!desk().isLookingUpAgenda());
    QCOMPARE(desk().table().agenda(desk().table().find(m_world->id(1000)).value()), Agenda::NoOpenOs);
}

QTEST_GUILESS_MAIN(TestQueueOpenings)
#include "tst_queueopenings.moc"
