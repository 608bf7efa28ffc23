// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queueworld.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

const KeptState keptSinceLongAgo{1, {}, {}, false};

} // namespace

// How the queue is loaded.
class TestQueueDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<QueueWorld>(); }
    void cleanup() { m_world.reset(); }

    void loadsNewestFirst();
    void firstPageIsShownAtOnce();
    void tellsItsProgress();
    void closedOnesAreNotInTheTable();
    void yearWithNoData();
    void rowsOfEveryKind();
    void failedPageIsAHole();
    void failsAndGoesOn();
    void cancelsAndResumesAtEachPoint();
    void resumedDaysLaterAsksTheDaysBetween_data();
    void resumedDaysLaterAsksTheDaysBetween();
    void timeoutsHalve();
    void pageSizeIsRemembered();
    void measuresTheServersClock();
    void loadsAgain();
    void anotherServerClearsAll();
    void signingOutClearsAll();
    void sameServerGoesOn();
    void waitsForTheConnection();
    void keptRowsAreReplaced();
    void keptRowsOfAnotherProfileGo();
    void deletedAtEachPoint();
    void deletedByWhoHears();

private:
    QueueDesk &desk() { return *m_world->desk; }
    QString phase() { return nameOf(desk().phase()); }
    QDate ago(int days) { return QueueWorld::today().addDays(-days); }
    QList<KeptRow> keptRows(std::initializer_list<int> ids);

    std::unique_ptr<QueueWorld> m_world;
};

QList<KeptRow> TestQueueDesk::keptRows(std::initializer_list<int> ids)
{
    QList<KeptRow> rows;
    for (const int id : ids) {
        KeptRow kept;
        kept.row.id = m_world->id(id);
        kept.row.dataCadastro = WallTime(ago(0), QTime(8, 0));
        kept.receivedAt = 1000;
        rows.append(kept);
    }
    return rows;
}

void TestQueueDesk::loadsNewestFirst()
{
    QCOMPARE(phase(), u"Empty"_s);
    m_world->server.add(150, ago(40));
    m_world->server.add(30, ago(0), 1000);
    QVERIFY(m_world->load(ago(60)));
    QCOMPARE(m_world->takeAsked(),
             (QStringList{u"2026-03-09..2026-03-11 0"_s, u"2026-03-01..2026-03-08 0"_s, u"2026-02-01..2026-02-28 0"_s,
                          u"2026-01-09..2026-01-31 0"_s, u"2026-01-09..2026-01-31 1"_s}));
    QCOMPARE(m_world->phases, (QStringList{u"Empty"_s, u"Loading"_s, u"Live"_s}));
    QCOMPARE(m_world->shown().size(), 180);
    QCOMPARE(desk().coverageSince(), ago(60));
    QCOMPARE(desk().updatedAt(), m_world->now.toSecsSinceEpoch());
    QCOMPARE(desk().oldestCheck(), m_world->now.toSecsSinceEpoch());
    QCOMPARE(m_world->shown(RowMark::None).size(), 180);
}

void TestQueueDesk::firstPageIsShownAtOnce()
{
    m_world->server.add(450, ago(1));
    QList<qint64> came;
    connect(&desk(), &QueueDesk::progressChanged, this, [&] {
        const qint64 received = desk().progress().received;
        if (desk().phase() != QueueDesk::Phase::Loading || received <= came.value(came.size() - 1))
            return;
        came << received;
        // Further ones together, once the time has passed or all are there.
        QCOMPARE(desk().table().size(), received < 300 ? 100 : 200);
        if (received == 200)
            m_world->advance(200ms);
    });
    QVERIFY(m_world->load(ago(5)));
    QCOMPARE(came, (QList<qint64>{100, 200, 300, 400, 450}));
    QCOMPARE(m_world->shown().size(), 450);
}

void TestQueueDesk::tellsItsProgress()
{
    m_world->server.add(250, ago(2));
    m_world->server.add(120, ago(40), 1000);
    QList<QueueProgress> told;
    connect(&desk(), &QueueDesk::progressChanged, this, [&] { told << desk().progress(); });
    QVERIFY(m_world->load(ago(60)));
    QVERIFY(std::ranges::is_sorted(told, {}, &QueueProgress::received));
    QVERIFY(std::ranges::any_of(told, &QueueProgress::isEstimate));
    QCOMPARE(told.last(), (QueueProgress{370, 370, false}));
}

void TestQueueDesk::closedOnesAreNotInTheTable()
{
    m_world->server.add(50, ago(3), 1, true);
    m_world->server.add(5, ago(3), 100);
    QVERIFY(m_world->load());
    QCOMPARE(m_world->shown().size(), 5);
    QCOMPARE(desk().closedRows().size(), 50u);
    QCOMPARE(desk().closedRows().front().tipo, u"SUPORTE"_s);
}

void TestQueueDesk::yearWithNoData()
{
    QVERIFY(m_world->load(ago(365)));
    QCOMPARE(desk().table().size(), 0);
    QCOMPARE(desk().coverageSince(), ago(365));
    QCOMPARE(desk().progress(), (QueueProgress{0, 0, false}));
    QVERIFY(desk().holes().isEmpty() && desk().caveats().isEmpty());
    QCOMPARE(m_world->takeAsked().size(), 14);
}

void TestQueueDesk::rowsOfEveryKind()
{
    m_world->server.add(4, ago(1));
    m_world->server.row(1).hasClienteServico = false;
    m_world->server.row(2).status = "\\u26a0 <b>nunca visto</b>";
    m_world->server.row(3).isRascunho = true;
    QVERIFY(m_world->load());
    const QueueTable &table = desk().table();
    const auto row = [&](int id) { return table.row(table.find(m_world->id(id)).value()); };
    QVERIFY(!row(1).hasClienteServico);
    QCOMPARE(row(2).status, u"\u26a0 <b>nunca visto</b>"_s);
    QVERIFY(row(3).isRascunho); // the filter keeps drafts apart
    QCOMPARE(row(4).cliente, u"Bianca"_s);
}

void TestQueueDesk::failedPageIsAHole()
{
    m_world->server.add(450, ago(40));
    m_world->server.add(20, ago(1), 1000);
    m_world->server.trouble = [](const QUrl &url) -> std::optional<FakeAnswer> {
        if (url.query().contains(u"pagina=2"_s) && url.query().contains(u"2026-01-31"_s))
            return FakeAnswer{.status = 500, .body = "{}"};
        return {};
    };
    QVERIFY(m_world->load());
    QCOMPARE(m_world->shown().size(), 370);
    QCOMPARE(desk().holes().size(), 1);
    QCOMPARE(desk().holes().first().hole.first, 200);
    QCOMPARE(desk().holes().first().hole.error.kind, ErrorKind::ServerFault);
    QCOMPARE(desk().coverageSince(), QDate(2026, 2, 1));
    QSignalSpy changes(&desk(), &QueueDesk::holesChanged);
    m_world->takeAsked();
    desk().retryHole(0); // in vain
    QTRY_COMPARE(desk().holes().size(), 1);
    QTRY_COMPARE(m_world->asked.size(), 2);
    QTRY_VERIFY(changes.size() >= 2);
    m_world->server.trouble = {};
    QTRY_COMPARE(desk().holes().size(), 1);
    desk().retryHole(0);
    QTRY_COMPARE(m_world->shown().size(), 470);
    QTRY_COMPARE(desk().coverageSince(), ago(60));
    QCOMPARE(phase(), u"Live"_s);
    desk().retryHole(0); // there is none
}

void TestQueueDesk::failsAndGoesOn()
{
    m_world->server.add(450, ago(40));
    int left = 4;
    m_world->server.trouble = [&left](const QUrl &) -> std::optional<FakeAnswer> {
        return left-- > 0 ? std::nullopt : std::optional(FakeAnswer{.status = 403, .body = R"({"msg":"não"})"});
    };
    desk().load(ago(60));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Failed));
    QCOMPARE(desk().error().value().kind, ErrorKind::Forbidden);
    QCOMPARE(desk().coverageSince(), QDate(2026, 2, 1));
    QCOMPARE(m_world->shown().size(), 100);
    QVERIFY(!desk().holes().isEmpty());
    m_world->server.trouble = {};
    m_world->takeAsked();
    desk().resume();
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Live));
    QCOMPARE(m_world->takeAsked().size(), 4); // nothing twice
    QCOMPARE(m_world->shown().size(), 450);
    QVERIFY(desk().holes().isEmpty() && !desk().error());
}

void TestQueueDesk::cancelsAndResumesAtEachPoint()
{
    m_world->server.add(350, ago(40));
    m_world->server.add(20, ago(1), 1000);
    for (int point = 0; point < 6; ++point) {
        int told = 0;
        const auto counting = connect(&desk(), &QueueDesk::progressChanged, this, [this, &told, point] {
            if (told++ == point)
                desk().cancel();
        });
        desk().load(ago(60));
        QTRY_COMPARE(phase(), u"Cancelled"_s);
        disconnect(counting);
        desk().cancel();
        m_world->advance(1h); // nothing goes on
        QCOMPARE(phase(), u"Cancelled"_s);
        desk().resume();
        QVERIFY(m_world->waitFor(QueueDesk::Phase::Live));
        QCOMPARE(m_world->shown().size(), 370);
        QCOMPARE(desk().coverageSince(), ago(60));
    }
}

void TestQueueDesk::resumedDaysLaterAsksTheDaysBetween_data()
{
    QTest::addColumn<int>("perDay");
    QTest::newRow("few rows") << 10;
    QTest::newRow("more than a refresh asks for") << 120;
}

// The newest days came before it was cancelled, and are not asked for again.
void TestQueueDesk::resumedDaysLaterAsksTheDaysBetween()
{
    QFETCH(const int, perDay);
    for (int day = 3; day <= 60; ++day)
        m_world->server.add(perDay, ago(day), day * 1000);
    const auto cancelling = connect(&desk(), &QueueDesk::progressChanged, this, [this] {
        if (desk().coverageSince().isValid())
            desk().cancel();
    });
    desk().load(ago(60));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Cancelled));
    disconnect(cancelling);
    m_world->now = m_world->now.addDays(5);
    m_world->server.add(3, ago(-2));
    m_world->server.add(3, ago(-3), 4);
    desk().resume();
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Live));
    QCOMPARE(desk().updatedAt(), m_world->now.toSecsSinceEpoch());
    QVERIFY(m_world->refresh());
    QCOMPARE(m_world->shown().first(6), (QList<int>{1, 2, 3, 4, 5, 6}));
}

void TestQueueDesk::timeoutsHalve()
{
    m_world->server.add(130, ago(1));
    m_world->server.trouble = [](const QUrl &url) -> std::optional<FakeAnswer> {
        if (url.query().contains(u"itens_por_pagina=100"_s))
            return FakeAnswer{.status = 408, .body = "{}"};
        return {};
    };
    QVERIFY(m_world->load(ago(5)));
    QCOMPARE(m_world->shown().size(), 130);
    QVERIFY(desk().holes().isEmpty());
}

// Each size that is too large costs a minute.
void TestQueueDesk::pageSizeIsRemembered()
{
    for (int day = 0; day < 90; ++day)
        m_world->server.add(30, ago(day), day * 100 + 1);
    int mostRows = 50;
    int timeouts = 0;
    int largest = 0;
    m_world->server.trouble = [&](const QUrl &url) -> std::optional<FakeAnswer> {
        const int size = QUrlQuery(url).queryItemValue(u"itens_por_pagina"_s).toInt();
        largest = std::max(largest, size);
        if (size <= mostRows)
            return {};
        ++timeouts;
        return FakeAnswer{.status = 408, .body = "{}"};
    };
    QVERIFY(m_world->load(ago(90)));
    QCOMPARE(timeouts, 1);
    QVERIFY(m_world->refresh());
    QCOMPARE(std::exchange(timeouts, 0), 1);
    // It may do better now; that is tried, but seldom.
    m_world->now = m_world->now.addSecs(3600);
    QVERIFY(m_world->refresh());
    QCOMPARE(std::exchange(timeouts, 0), 1);
    mostRows = 100;
    largest = 0;
    QVERIFY(m_world->refresh());
    QCOMPARE(largest, 50);
    m_world->now = m_world->now.addSecs(3600);
    QVERIFY(m_world->refresh());
    QCOMPARE(largest, 100);
    QCOMPARE(timeouts, 0);
}

void TestQueueDesk::measuresTheServersClock()
{
    m_world->server.add(20, ago(1));
    QVERIFY(m_world->load(ago(5)));
    QCOMPARE(desk().clockSkew(), 0);
    m_world->server.clock = [this] { return m_world->now.addSecs(20 * 60); };
    QVERIFY(m_world->refresh());
    QVERIFY(std::abs(desk().clockSkew() - 20 * 60) <= 30);
    QVERIFY(desk().isSkewLarge());
    QCOMPARE(desk().now(), m_world->now.addSecs(desk().clockSkew()));
    m_world->server.clock = [this] { return m_world->now.addSecs(2 * 60); };
    QVERIFY(m_world->refresh());
    QVERIFY(!desk().isSkewLarge());
}

void TestQueueDesk::loadsAgain()
{
    m_world->server.add(10, ago(30));
    m_world->server.add(10, ago(3), 100);
    QVERIFY(m_world->load(ago(60)));
    m_world->server.rows.removeLast();
    m_world->phases.clear();
    desk().load(ago(10));
    QCOMPARE(phase(), u"Loading"_s);
    QCOMPARE(m_world->shown().size(), 20); // until others come
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Live));
    QCOMPARE(m_world->shown().size(), 9);
    QCOMPARE(desk().table().size(), 9); // nothing is marked as gone
    QCOMPARE(desk().coverageSince(), ago(10));
}

void TestQueueDesk::anotherServerClearsAll()
{
    m_world->server.add(10, ago(3));
    m_world->server.add(10, ago(3), 100, true);
    QVERIFY(m_world->load());
    QueueServer other;
    other.clock = m_world->server.clock;
    m_world->connectTo(other, u"outro.example"_s);
    QCOMPARE(phase(), u"Empty"_s);
    QCOMPARE(desk().table().size(), 0);
    QVERIFY(desk().closedRows().empty());
    QVERIFY(!desk().coverageSince().isValid());
    QCOMPARE(desk().updatedAt(), 0);
    m_world->takeAsked();
    m_world->advance(2h); // nobody asked for anything there
    QVERIFY(m_world->takeAsked().isEmpty());
    // In the middle of it, too.
    other.add(250, ago(3), 500);
    desk().load(ago(5));
    QTRY_VERIFY(desk().table().size() > 0);
    m_world->connectTo(m_world->server);
    QCOMPARE(desk().table().size(), 0);
    QVERIFY(m_world->load());
    QCOMPARE(m_world->shown().first(), 1);
    QCOMPARE(m_world->shown().size(), 10);
}

void TestQueueDesk::signingOutClearsAll()
{
    m_world->server.add(10, ago(3));
    QVERIFY(m_world->load());
    m_world->connections.signOut();
    QCOMPARE(phase(), u"NotConnected"_s);
    QCOMPARE(desk().table().size(), 0);
    desk().load(ago(5));
    desk().resume();
    QCOMPARE(phase(), u"NotConnected"_s);
}

void TestQueueDesk::sameServerGoesOn()
{
    m_world->server.add(250, ago(1));
    bool isConnectedAgain = false;
    connect(&desk(), &QueueDesk::progressChanged, this, [&] {
        if (desk().table().size() == 0 || std::exchange(isConnectedAgain, true))
            return;
        m_world->connectTo(m_world->server);
        QCOMPARE(phase(), u"Loading"_s);
        QCOMPARE(desk().table().size(), 100);
    });
    QVERIFY(m_world->load(ago(5)));
    QVERIFY(isConnectedAgain);
    QCOMPARE(m_world->shown().size(), 250);
}

void TestQueueDesk::waitsForTheConnection()
{
    m_world->server.add(10, ago(3));
    m_world->open(u"norte"_s);
    QCOMPARE(phase(), u"NotConnected"_s);
    desk().load(ago(5));
    QVERIFY(m_world->waitFor(QueueDesk::Phase::Live));
    QCOMPARE(m_world->shown().size(), 10);
}

void TestQueueDesk::keptRowsAreReplaced()
{
    m_world->server.add(3, ago(0));
    m_world->open(u"norte"_s);
    const KeptState state{.keptAt = 1000, .coveredFrom = ago(30), .coveredUntil = ago(0), .isWhole = true};
    desk().showKept(keptRows({1, 2}), state);
    desk().showKept(keptRows({77}), state);
    QCOMPARE(phase(), u"Kept"_s);
    QCOMPARE(m_world->shown(), (QList<int>{1, 2, 77}));
    QCOMPARE(desk().keptAt(), 1000);
    QCOMPARE(desk().coverageSince(), ago(30));
    QTRY_VERIFY(m_world->connections.session());
    QCOMPARE(phase(), u"Kept"_s);
    QList<QueueDelta> deltas;
    connect(&desk(), &QueueDesk::tableChanged, this, [&deltas](const QueueDelta &delta) { deltas << delta; });
    QVERIFY(m_world->load(ago(5)));
    QCOMPARE(m_world->shown(), (QList<int>{1, 2, 3}));
    QCOMPARE(desk().table().size(), 3);
    QCOMPARE(desk().keptAt(), 0);
    for (const QueueDelta &delta : deltas)
        QVERIFY(!delta.isEverything); // nothing flashes
    desk().showKept(keptRows({78}), state); // too late
    QCOMPARE(m_world->shown(), (QList<int>{1, 2, 3}));
}

void TestQueueDesk::keptRowsOfAnotherProfileGo()
{
    desk().showKept(keptRows({1}), keptSinceLongAgo); // for this run only there is no profile
    QCOMPARE(desk().table().size(), 0);
    m_world->open(u"norte"_s);
    desk().showKept(keptRows({1}), keptSinceLongAgo);
    QCOMPARE(desk().table().size(), 1);
    m_world->open(u"sul"_s);
    QCOMPARE(desk().table().size(), 0);
    QCOMPARE(phase(), u"NotConnected"_s);
    QCOMPARE(desk().keptAt(), 0);
}

void TestQueueDesk::deletedAtEachPoint()
{
    m_world->server.add(350, ago(1));
    for (int point = 0; point < 5; ++point) {
        int told = 0;
        auto other = std::make_unique<QueueDesk>(
            m_world->connections, [this] { return m_world->now; }, m_world->alarms.alarm());
        connect(other.get(), &QueueDesk::progressChanged, this, [&told] { ++told; });
        other->load(ago(5));
        QTRY_VERIFY(told > point);
        other.reset();
        m_world->advance(1h);
        const int before = told;
        QVERIFY(m_world->load(ago(5)));
        QCOMPARE(told, before);
    }
}

void TestQueueDesk::deletedByWhoHears()
{
    m_world->server.add(150, ago(1));
    for (const auto signal : {&QueueDesk::phaseChanged, &QueueDesk::progressChanged, &QueueDesk::holesChanged}) {
        for (int number = 1; number < 6; ++number) {
            auto *const other = new QueueDesk(
                m_world->connections, [this] { return m_world->now; }, m_world->alarms.alarm());
            const QPointer<QueueDesk> guard(other);
            int told = 0;
            connect(other, signal, this, [&told, other, number] {
                if (++told == number)
                    delete other;
            });
            other->load(ago(5));
            QVERIFY(QTest::qWaitFor([&guard] { return !guard || guard->phase() == QueueDesk::Phase::Live; }));
            delete guard.data();
        }
    }
}

QTEST_GUILESS_MAIN(TestQueueDesk)
#include "tst_queuedesk.moc"
