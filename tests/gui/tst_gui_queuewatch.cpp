// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queueworld.h"
#include "gui/queuewatch.h"
#include "queue/viewbook.h"

#include <QTest>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

QDate ago(int days)
{
    return QueueWorld::today().addDays(-days);
}

Due longLate(const QueuedAtendimento &, qint64)
{
    return {.warningAt = 1, .lateAt = 2, .source = Due::Source::Profile};
}

const QString all = nameOf(ReadyMadeView::All);
const QString late = nameOf(ReadyMadeView::Late);
const QString mine = nameOf(ReadyMadeView::Mine);

// A queue that is watched, where a turn of the event loop takes a millisecond and nothing happens but when time passes.
class WatchedQueue
{
public:
    WatchedQueue()
        : watch(*world.desk, book,
                [this, inner = world.alarms.alarm()](std::chrono::milliseconds after, std::function<void()> ring) {
                    ++alarmsSet;
                    return inner(after + std::chrono::milliseconds(1), std::move(ring));
                })
    {
        QObject::connect(&watch, &QueueWatch::looked, [this] { ++looks; });
        QObject::connect(&watch, &QueueWatch::alertsFound, [this](const QList<Alert> &alerts) {
            for (const Alert &alert : alerts)
                told << alert.viewId + u' ' + QString::number(static_cast<int>(alert.kind)) + u' '
                        + QString::number(alert.count);
        });
    }

    // Until it has looked at what there is now.
    bool look()
    {
        const int before = looks;
        watch.lookSoon();
        world.advance(std::chrono::seconds(4));
        return looks > before;
    }
    // A second after the next refresh.
    bool refresh()
    {
        const bool isDone = world.refresh();
        world.advance(std::chrono::seconds(1));
        return isDone;
    }
    void addNewOnes(int count, int firstId)
    {
        for (int i = 0; i < count; ++i)
            world.server.rows.prepend({.id = firstId + i, .begun = world.now.addSecs(-i)});
    }
    QStringList takeTold() { return std::exchange(told, {}); }

    QueueWorld world;
    ViewBook book;
    int alarmsSet = 0;
    int looks = 0;
    QStringList told; // "view kind count"
    QueueWatch watch;
};

std::optional<FakeAnswer> failingSecondPage(const QUrl &url)
{
    if (QUrlQuery(url).queryItemValue(u"pagina"_s) == u"1"_s)
        return FakeAnswer{.status = 500, .body = "{}"};
    return {};
}

} // namespace

class TestGuiQueueWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingIsNoNews();
    void aWiderPeriodIsNoNews();
    void countsOnlyWhatStands();
    void saysNoNumberThatItDoesNotKnow();
    void whatCannotBeKnownHidesNoNumber();
    void aFilledGapIsNoNews();
    void aGapThatARefreshFillsIsNoNews();
    void nothingIsMadeUpForLater();
    void tellsWhenARefreshEnds();
    void signingOutEndsTheLook();
    void anotherPersonIsNoNews();
    void newDeadlinesAreNoNews();
    void looksAtManyRowsInTurns();
};

void TestGuiQueueWatch::loadingIsNoNews()
{
    WatchedQueue queue;
    queue.book.setAlerts(all, {.newRows = true});
    QVERIFY(queue.look()); // at nothing
    queue.world.server.add(20, ago(0));
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(all), 20);
    QCOMPARE(queue.takeTold(), QStringList());
    queue.addNewOnes(2, 5000);
    QVERIFY(queue.refresh());
    QCOMPARE(queue.takeTold(), QStringList{all + u" 0 2"});
    QVERIFY(queue.refresh());
    QCOMPARE(queue.takeTold(), QStringList());
}

void TestGuiQueueWatch::aWiderPeriodIsNoNews()
{
    WatchedQueue queue;
    queue.book.setAlerts(all, {.newRows = true, .crossingWarning = true, .crossingLate = true});
    queue.world.server.add(20, ago(0));
    queue.world.server.add(30, ago(50), 1000);
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    QVERIFY(queue.world.load(ago(60)));
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(all), 50);
    QCOMPARE(queue.takeTold(), QStringList());
    queue.addNewOnes(1, 5000);
    QVERIFY(queue.refresh());
    QCOMPARE(queue.takeTold(), QStringList{all + u" 0 1"});
}

void TestGuiQueueWatch::countsOnlyWhatStands()
{
    WatchedQueue queue;
    queue.world.desk->setDueOf(longLate);
    queue.world.server.add(20, ago(0));
    for (int id = 19; id <= 20; ++id)
        queue.world.server.row(id).isRascunho = true;
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(all), 18);
    QCOMPARE(queue.watch.draftCount(), 2);
    for (int id = 1; id <= 15; ++id)
        queue.world.server.row(id).isClosed = true;
    queue.world.server.row(20).isClosed = true;
    QVERIFY(queue.refresh());
    QCOMPARE(queue.world.shown(RowMark::Gone).size(), 16);
    QCOMPARE(queue.watch.counts().value(all), 3);
    QCOMPARE(queue.watch.counts().value(late), 3);
    QCOMPARE(queue.watch.draftCount(), 1);
    QVERIFY(!queue.watch.counts().contains({})); // drafts are no view
}

void TestGuiQueueWatch::saysNoNumberThatItDoesNotKnow()
{
    WatchedQueue queue;
    const QString unscheduled = nameOf(ReadyMadeView::UnscheduledOs);
    queue.world.server.add(2, ago(0));
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(unscheduled, -1), 0);
    queue.world.server.row(1).osAbertas = 1;
    QVERIFY(queue.refresh());
    QCOMPARE(queue.watch.counts().value(unscheduled, -1), -1);
}

void TestGuiQueueWatch::whatCannotBeKnownHidesNoNumber()
{
    WatchedQueue queue;
    const QString unscheduled = nameOf(ReadyMadeView::UnscheduledOs);
    queue.world.server.add(2, ago(0));
    queue.world.server.row(1).osAbertas = 1;
    queue.world.server.trouble = [](const QUrl &url) -> std::optional<FakeAnswer> {
        if (QUrlQuery(url).hasQueryItem(u"termo_busca"_s))
            return FakeAnswer{.body = R"({"status":"success","atendimentos":[]})"};
        return {};
    };
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(unscheduled, -1), -1);
    queue.world.desk->setWantsAgenda(true);
    QTRY_VERIFY(!queue.world.desk->isLookingUpAgenda());
    queue.world.advance(std::chrono::seconds(2)); // by itself
    QCOMPARE(queue.watch.counts().value(unscheduled, -1), 0);
}

void TestGuiQueueWatch::aFilledGapIsNoNews()
{
    WatchedQueue queue;
    queue.book.setAlerts(all, {.newRows = true, .crossingWarning = true, .crossingLate = true});
    queue.world.server.add(150, ago(1));
    queue.world.server.trouble = failingSecondPage;
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(all), 100);
    queue.world.server.trouble = {};
    bool hasLooked = false;
    QObject here;
    connect(queue.world.desk.get(), &QueueDesk::tableChanged, &here, [&] { // before it has come to its end
        if (!std::exchange(hasLooked, true))
            queue.world.advance(std::chrono::seconds(1));
    });
    queue.world.desk->retryHole(0);
    QVERIFY(queue.world.desk->isFillingHole());
    QTRY_VERIFY(!queue.world.desk->isFillingHole());
    QVERIFY(hasLooked && queue.world.desk->holes().isEmpty());
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(all), 150);
    QCOMPARE(queue.takeTold(), QStringList());
    queue.addNewOnes(1, 5000);
    QVERIFY(queue.refresh());
    QCOMPARE(queue.takeTold(), QStringList{all + u" 0 1"});
}

void TestGuiQueueWatch::aGapThatARefreshFillsIsNoNews()
{
    WatchedQueue queue;
    queue.book.setAlerts(all, {.newRows = true});
    queue.world.server.add(150, ago(1));
    queue.world.server.trouble = failingSecondPage;
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    queue.world.server.trouble = {};
    QVERIFY(queue.refresh());
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(all), 150);
    QCOMPARE(queue.takeTold(), QStringList());
    queue.addNewOnes(1, 5000);
    QVERIFY(queue.refresh());
    QCOMPARE(queue.takeTold(), QStringList{all + u" 0 1"});
}

void TestGuiQueueWatch::nothingIsMadeUpForLater()
{
    WatchedQueue queue;
    queue.book.setAlerts(all, {.newRows = true});
    queue.world.server.add(20, ago(0));
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    queue.book.setAlerts(all, {});
    QVERIFY(queue.look());
    queue.addNewOnes(4, 5000);
    QVERIFY(queue.refresh());
    queue.book.setAlerts(all, {.newRows = true});
    QVERIFY(queue.look());
    QCOMPARE(queue.takeTold(), QStringList());
    queue.addNewOnes(1, 6000);
    QVERIFY(queue.refresh());
    QCOMPARE(queue.takeTold(), QStringList{all + u" 0 1"});
    // Another view under the same id is not what was known under it.
    const QString own =
        queue.book.add({.id = {}, .name = u"Own"_s, .arrangement = {}, .columns = {}, .alerts = {true}});
    QVERIFY(queue.look());
    const ViewBook with = queue.book;
    QVERIFY(queue.book.remove(own));
    QVERIFY(queue.look());
    queue.addNewOnes(1, 7000);
    QVERIFY(queue.refresh());
    QCOMPARE(queue.takeTold(), QStringList{all + u" 0 1"});
    queue.book = with;
    QVERIFY(queue.look());
    QCOMPARE(queue.takeTold(), QStringList());
}

void TestGuiQueueWatch::tellsWhenARefreshEnds()
{
    WatchedQueue queue;
    queue.book.setAlerts(all, {.newRows = true});
    queue.world.server.add(20, ago(0));
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    queue.addNewOnes(1, 5000);
    int looksMeanwhile = -1;
    QObject here;
    connect(queue.world.desk.get(), &QueueDesk::tableChanged, &here, [&] {
        if (looksMeanwhile >= 0 || !queue.world.desk->isRefreshing())
            return;
        const int before = queue.looks;
        queue.world.advance(std::chrono::seconds(1));
        looksMeanwhile = queue.looks - before;
    });
    QVERIFY(queue.world.refresh());
    QCOMPARE(looksMeanwhile, 1);
    QCOMPARE(queue.takeTold(), QStringList()); // half of it may have come
    queue.world.advance(std::chrono::seconds(1));
    QCOMPARE(queue.takeTold(), QStringList{all + u" 0 1"});
}

void TestGuiQueueWatch::signingOutEndsTheLook()
{
    WatchedQueue queue;
    queue.book.setAlerts(all, {.newRows = true});
    queue.world.server.add(20, ago(0));
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    queue.addNewOnes(3, 5000);
    QVERIFY(queue.world.refresh());
    constexpr int beforeTheTurns = 501;
    constexpr int someTurns = 3; // of eight views
    const int looks = queue.looks;
    queue.world.advance(std::chrono::milliseconds(beforeTheTurns + someTurns));
    QCOMPARE(queue.looks, looks);
    queue.world.connections.signOut();
    QTRY_COMPARE(nameOf(queue.world.desk->phase()), u"NotConnected"_s);
    queue.world.advance(std::chrono::seconds(1));
    QVERIFY(queue.looks > looks);
    QCOMPARE(queue.watch.counts().value(all), 0);
    QCOMPARE(queue.takeTold(), QStringList());
    QueueServer other;
    other.clock = [&queue] { return queue.world.now; };
    other.add(10, ago(0), 900);
    queue.world.connectTo(other, u"outro.example"_s);
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(all), 10);
    QCOMPARE(queue.takeTold(), QStringList());
}

void TestGuiQueueWatch::anotherPersonIsNoNews()
{
    WatchedQueue queue;
    queue.book.setAlerts(mine, {.newRows = true});
    queue.world.server.add(20, ago(0));
    queue.world.server.trouble = [&queue](const QUrl &url) -> std::optional<FakeAnswer> {
        FakeAnswer answer = queue.world.server.answer(url);
        answer.body.replace(R"("tipo_atendimento")", R"("usuarios_responsaveis":[{"nome":"Rui"}],"tipo_atendimento")");
        return answer;
    };
    queue.watch.setMe(u"Ana"_s);
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(mine), 0);
    queue.watch.setMe(u"Rui"_s);
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(mine), 20);
    QCOMPARE(queue.takeTold(), QStringList());
    queue.addNewOnes(1, 5000);
    queue.watch.setMe(u"Rui"_s); // still the same
    QVERIFY(queue.refresh());
    QCOMPARE(queue.takeTold(), QStringList{mine + u" 0 1"});
}

void TestGuiQueueWatch::newDeadlinesAreNoNews()
{
    WatchedQueue queue;
    queue.book.setAlerts(all, {.newRows = false, .crossingWarning = true, .crossingLate = true});
    queue.world.server.add(20, ago(0));
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    queue.world.desk->setDueOf(longLate);
    queue.watch.beginAnew();
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(late), 20);
    QCOMPARE(queue.takeTold(), QStringList());
}

void TestGuiQueueWatch::looksAtManyRowsInTurns()
{
    WatchedQueue queue;
    queue.book.setAlerts(all, {.newRows = true});
    queue.world.open(u"norte"_s);
    QTRY_VERIFY(queue.world.connections.session());
    constexpr int many = 11'000;
    QList<KeptRow> kept(many);
    for (int i = 0; i < many; ++i) {
        kept[i].row.id = queue.world.id(200'000 + i);
        kept[i].row.dataCadastro = WallTime(ago(1), QTime(9, 0));
    }
    queue.world.desk->showKept(kept, {.keptAt = 1, .coveredFrom = ago(5), .coveredUntil = ago(0), .isWhole = true});
    const int before = queue.alarmsSet;
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(all), many);
    // Its beginning, its end, and twice for each view and the drafts; the first was set before.
    QCOMPARE(queue.alarmsSet - before, 1 + 2 * (readyMadeViewCount + 1));

    queue.world.server.add(20, ago(0)); // behind all of those, which are no more
    QVERIFY(queue.world.load(ago(5)));
    QVERIFY(queue.look());
    QCOMPARE(queue.watch.counts().value(all), 20);
    QCOMPARE(queue.takeTold(), QStringList());
    queue.addNewOnes(3, 100'000);
    QVERIFY(queue.refresh());
    QCOMPARE(queue.takeTold(), QStringList{all + u" 0 3"});
}

QTEST_GUILESS_MAIN(TestGuiQueueWatch)
#include "tst_gui_queuewatch.moc"
