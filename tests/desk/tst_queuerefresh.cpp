// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queuerefresh.h"
#include "desk/queueworld.h"

#include <QTest>

#include <numeric>

using namespace std::chrono_literals;
using namespace guiche;

namespace
{

using Slots = std::vector<Slot>;

QueueDelta deltaOf(const Slots &added, const Slots &changed, const Slots &removed = {})
{
    QueueDelta delta;
    delta.added = added;
    delta.changed = changed;
    delta.removed = removed;
    return delta;
}

Slots upTo(Slot end)
{
    Slots slots(end);
    std::iota(slots.begin(), slots.end(), Slot{0});
    return slots;
}

} // namespace

// When there is one, and what it brought.
class TestQueueRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void collectsEachOnce();
    void onlyWhileItRuns();
    void forgetsWhatWasTakenOff();
    void otherRowsAltogether();
    void thousands();
    void stopForgets();
    void clockMayBeSetBack();

private:
    std::unique_ptr<QueueRefresh> m_refresh;
};

void TestQueueRefresh::init()
{
    m_refresh = std::make_unique<QueueRefresh>(
        [] { return QDateTime(QDate(2026, 3, 10), QTime(14, 30)); },
        [](std::chrono::milliseconds, const std::function<void()> &) { return PendingCall(); });
    m_refresh->begin({});
}

void TestQueueRefresh::collectsEachOnce()
{
    m_refresh->collect(deltaOf({7, 5}, {3}));
    m_refresh->collect(deltaOf({6}, {3, 5, 2}));
    const QueueDelta collected = m_refresh->takeCollected();
    QCOMPARE(collected.added, (Slots{5, 6, 7}));
    QCOMPARE(collected.changed, (Slots{2, 3}));
    QVERIFY(collected.removed.empty() && !collected.isEverything);
    QVERIFY(m_refresh->takeCollected().isEmpty());
}

void TestQueueRefresh::onlyWhileItRuns()
{
    m_refresh->collect(deltaOf({1}, {}));
    m_refresh->finish();
    m_refresh->collect(deltaOf({2}, {3}));
    QCOMPARE(m_refresh->takeCollected().added, Slots{1});
}

void TestQueueRefresh::forgetsWhatWasTakenOff()
{
    m_refresh->collect(deltaOf({1, 2}, {3, 4}));
    m_refresh->finish();
    m_refresh->collect(deltaOf({}, {}, {1, 4})); // by a person, in between
    m_refresh->begin({});
    m_refresh->collect(deltaOf({}, {1})); // another row is there now
    const QueueDelta collected = m_refresh->takeCollected();
    QCOMPARE(collected.added, Slots{2});
    QCOMPARE(collected.changed, (Slots{1, 3}));
}

void TestQueueRefresh::otherRowsAltogether()
{
    m_refresh->collect(deltaOf({1}, {2}));
    QueueDelta everything;
    everything.isEverything = true;
    m_refresh->collect(everything);
    m_refresh->collect(deltaOf({0}, {}));
    const QueueDelta collected = m_refresh->takeCollected();
    QVERIFY(collected.isEverything);
    QCOMPARE(collected.added, Slots{0});
    QVERIFY(collected.changed.empty());
    QVERIFY(m_refresh->takeCollected().isEmpty());
}

// Searched one by one they would take minutes.
void TestQueueRefresh::thousands()
{
    constexpr Slot many = 300'000;
    m_refresh->collect(deltaOf(upTo(many / 2), {}));
    m_refresh->collect(deltaOf({}, upTo(many)));
    m_refresh->collect(deltaOf({}, {}, upTo(many / 4)));
    const QueueDelta collected = m_refresh->takeCollected();
    QCOMPARE(collected.added.size(), size_t{many / 4});
    QCOMPARE(collected.changed.size(), size_t{many / 2});
    QCOMPARE(collected.changed.front(), many / 2);
}

void TestQueueRefresh::stopForgets()
{
    m_refresh->collect(deltaOf({1}, {}));
    m_refresh->stop();
    QVERIFY(m_refresh->takeCollected().isEmpty());
}

void TestQueueRefresh::clockMayBeSetBack()
{
    QDateTime now(QDate(2026, 3, 10), QTime(14, 30));
    HandAlarms alarms;
    QueueRefresh refresh([&now] { return now; }, alarms.alarm());
    refresh.setJitter([] { return 0.5; });
    refresh.setPausesWhenHidden(true);
    refresh.schedule();
    refresh.setVisible(false);
    now = now.addSecs(-3 * 3600);
    refresh.setVisible(true);
    QCOMPARE(alarms.waiting(), QList<std::chrono::milliseconds>{2min});
    alarms.advance(now, 1min);
    refresh.setVisible(false);
    refresh.setVisible(true);
    QCOMPARE(alarms.waiting(), QList<std::chrono::milliseconds>{1min}); // whoever looks often waits no longer
}

QTEST_GUILESS_MAIN(TestQueueRefresh)
#include "tst_queuerefresh.moc"
