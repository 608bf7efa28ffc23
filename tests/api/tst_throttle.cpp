// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/throttle.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace std::chrono_literals;
using namespace guiche;

namespace
{

using Clock = std::chrono::steady_clock;

// As good as none.
constexpr int many = 1000;

} // namespace

// Who gets in, when, and in which order.
class TestThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void firstOnesGetInAtOnce();
    void soManyInFlight();
    void soManyWithinAnyWindow();
    void paceCountsThoseWhoLeft();
    void inOrder();
    void laterOnesDoNotOvertake();
    void nobodyIsLetInFromInsideALeave();
    void leavingTheLine();
    void leavingTheLineOpensNothing();
    void leavingFromInsideGo();
    void enteringFromInsideGo();
    void othersLeaveFromInsideGo();
    void goHoldsItsOwnWhileItRuns();
    void placesOutliveTheThrottle();
    void goMayEndAll();
    void pacesAreApart();

private:
    void begin(const Throttle::Limits &limits) { m_throttle = std::make_unique<Throttle>(limits); }
    // Enters `number` visitors, called by their numbers from `first` on.
    void enter(int number, int first = 0);
    static void settle();

    std::unique_ptr<Throttle> m_throttle;
    std::map<int, Throttle::Place> m_places;
    QList<int> m_in; // in the order they got in
    QList<Clock::time_point> m_times;
};

void TestThrottle::init()
{
    m_places.clear();
    m_throttle.reset();
    m_in.clear();
    m_times.clear();
}

void TestThrottle::enter(int number, int first)
{
    for (int i = first; i < first + number; ++i) {
        m_places[i] = m_throttle->enter([this, i] {
            m_times.append(Clock::now());
            m_in.append(i);
        });
    }
}

void TestThrottle::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

void TestThrottle::firstOnesGetInAtOnce()
{
    m_throttle = std::make_unique<Throttle>(); // with the limits that the program has
    enter(6);
    QCOMPARE(m_in, QList<int>({0, 1, 2, 3}));
    settle();
    QCOMPARE(m_in.size(), 4);
    m_places.erase(0);
    m_places.erase(1);
    QTRY_COMPARE(m_in, QList<int>({0, 1, 2, 3, 4, 5}));
    // That was the sixth within a second.
    QVERIFY(m_times.at(5) - m_times.at(0) > 500ms);
}

void TestThrottle::soManyInFlight()
{
    begin({.inFlight = 3, .begunPerWindow = many});
    enter(10);
    QCOMPARE(m_in, QList<int>({0, 1, 2}));
    m_places.erase(1);
    QTRY_COMPARE(m_in, QList<int>({0, 1, 2, 3}));
    settle();
    QCOMPARE(m_in.size(), 4);
    m_places.erase(0);
    m_places.erase(2);
    m_places.erase(3);
    QTRY_COMPARE(m_in, QList<int>({0, 1, 2, 3, 4, 5, 6}));
    settle();
    QCOMPARE(m_in.size(), 7);
}

void TestThrottle::soManyWithinAnyWindow()
{
    constexpr auto window = 200ms;
    begin({.inFlight = many, .begunPerWindow = 5, .window = window});
    enter(2);
    // Not all at the beginning of a window: one counted from its beginning would let ten in about its end.
    QTRY_VERIFY(Clock::now() - m_times.constFirst() > window / 2);
    enter(10, 2);
    QTRY_COMPARE(m_in.size(), 12);
    for (qsizetype i = 5; i < m_times.size(); ++i) {
        // Each was noted a little after it was counted; on a busy machine not always by the same little.
        const auto between = m_times.at(i) - m_times.at(i - 5);
        QVERIFY2(between > window * 3 / 4, qPrintable(QString::number(i)));
    }
}

void TestThrottle::paceCountsThoseWhoLeft()
{
    begin({.inFlight = many, .begunPerWindow = 2, .window = 1h});
    for (int i = 0; i < 3; ++i) {
        enter(1, i);
        m_places.erase(i);
        settle();
    }
    QCOMPARE(m_in, QList<int>({0, 1}));
}

void TestThrottle::inOrder()
{
    begin({.inFlight = 2, .begunPerWindow = many});
    enter(20);
    for (int i = 0; i < 20; ++i) {
        QTRY_VERIFY(m_in.contains(i));
        m_places.erase(i);
    }
    QVERIFY(std::ranges::is_sorted(m_in));
    QCOMPARE(m_in.size(), 20);
}

void TestThrottle::laterOnesDoNotOvertake()
{
    begin({.inFlight = 1, .begunPerWindow = many});
    enter(2);
    m_places.erase(0); // there is room now, and 1 has waited for it
    enter(1, 2);
    QTRY_VERIFY(m_in.size() > 1);
    QCOMPARE(m_in, QList<int>({0, 1}));
}

void TestThrottle::nobodyIsLetInFromInsideALeave()
{
    begin({.inFlight = 1, .begunPerWindow = many});
    enter(2);
    m_places.erase(0);
    QCOMPARE(m_in, QList<int>{0});
    QTRY_COMPARE(m_in, QList<int>({0, 1}));
}

void TestThrottle::leavingTheLine()
{
    begin({.inFlight = 1, .begunPerWindow = many});
    enter(4);
    m_places.erase(1);
    m_places.erase(2);
    m_places.erase(0);
    QTRY_COMPARE(m_in, QList<int>({0, 3}));
    m_places.erase(3);
    settle();
    QCOMPARE(m_in.size(), 2);
    enter(1, 4); // and the line is empty again
    QCOMPARE(m_in, QList<int>({0, 3, 4}));
}

void TestThrottle::leavingTheLineOpensNothing()
{
    begin({.inFlight = 1, .begunPerWindow = many});
    enter(3);
    m_places.erase(1);
    settle();
    QCOMPARE(m_in, QList<int>{0});
}

void TestThrottle::leavingFromInsideGo()
{
    begin({.inFlight = 1, .begunPerWindow = many});
    enter(1);
    for (int i = 1; i < 4; ++i) {
        m_places[i] = m_throttle->enter([this, i] {
            m_in.append(i);
            m_places.erase(i);
        });
    }
    m_places.erase(0);
    QTRY_COMPARE(m_in, QList<int>({0, 1, 2, 3}));
    // All of them are out: there is room for one, and for no more.
    enter(2, 4);
    settle();
    QCOMPARE(m_in, QList<int>({0, 1, 2, 3, 4}));
}

void TestThrottle::enteringFromInsideGo()
{
    begin({.inFlight = 3, .begunPerWindow = many});
    m_places[0] = m_throttle->enter([this] {
        m_in.append(0);
        enter(4, 1);
    });
    QCOMPARE(m_in, QList<int>({0, 1, 2}));
    settle();
    QCOMPARE(m_in.size(), 3);
}

void TestThrottle::othersLeaveFromInsideGo()
{
    begin({.inFlight = 1, .begunPerWindow = many});
    enter(1);
    m_places[1] = m_throttle->enter([this] {
        m_in.append(1);
        m_places.erase(2); // stands right behind
        m_places.erase(4);
    });
    enter(4, 2);
    m_places.erase(0);
    QTRY_COMPARE(m_in, QList<int>({0, 1}));
    m_places.erase(1);
    QTRY_COMPARE(m_in, QList<int>({0, 1, 3}));
    m_places.erase(3);
    QTRY_COMPARE(m_in, QList<int>({0, 1, 3, 5}));
}

void TestThrottle::goHoldsItsOwnWhileItRuns()
{
    begin({.inFlight = 1, .begunPerWindow = many});
    enter(1);
    int seen = 0;
    m_places[1] = m_throttle->enter([this, &seen, kept = std::make_shared<int>(7)] {
        m_places.erase(1);
        seen = *kept;
    });
    m_places.erase(0);
    QTRY_COMPARE(seen, 7);
}

void TestThrottle::placesOutliveTheThrottle()
{
    begin({.inFlight = 1, .begunPerWindow = many});
    enter(3);
    m_throttle.reset();
    m_places.erase(0);
    m_places.erase(1);
    settle();
    QCOMPARE(m_in, QList<int>{0});
    m_places.clear();
}

void TestThrottle::goMayEndAll()
{
    begin({.inFlight = 2, .begunPerWindow = many});
    enter(2);
    m_places[2] = m_throttle->enter([this] {
        m_in.append(2);
        m_throttle.reset();
        m_places.clear();
    });
    enter(3, 3);
    m_places.erase(0);
    m_places.erase(1);
    QTRY_COMPARE(m_in, QList<int>({0, 1, 2}));
    settle();
    QCOMPARE(m_in.size(), 3);
}

void TestThrottle::pacesAreApart()
{
    begin({.inFlight = 1, .begunPerWindow = 1, .window = 1h});
    Throttle other({.inFlight = 1, .begunPerWindow = 1, .window = 1h});
    enter(1);
    bool isIn = false;
    const Throttle::Place place = other.enter([&isIn] { isIn = true; });
    QVERIFY(isIn);
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
