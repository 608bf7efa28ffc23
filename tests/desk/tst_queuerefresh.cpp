// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queuerefresh.h"
#include "desk/queueworld.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace guiche;

// When there is one.
class TestQueueRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockMayBeSetBack();
};

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
