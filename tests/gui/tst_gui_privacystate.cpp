// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacystate.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;
using namespace std::chrono_literals;

// The level of the window and the one row that is revealed.
class TestGuiPrivacyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void revealsOneRow();
    void endsByItself();
    void startsAgainForAnotherRow();
    void startsAgainForTheSameRow();
    void countsDown();
    void endsWith_data();
    void endsWith();
    void refuses_data();
    void refuses();
    void lockedStaysAsItIs();
    void unlockedMaskMayBeCopiedInFull();
    void nothingIsToldTwice();
};

void TestGuiPrivacyState::levels_data()
{
    QTest::addColumn<bool>("isMasking");
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<Privacy>("level");
    QTest::newRow("open") << false << false << Privacy::Open;
    QTest::newRow("masked") << true << false << Privacy::Documents;
    QTest::newRow("shared") << false << true << Privacy::Everything;
    QTest::newRow("masked and shared") << true << true << Privacy::Everything;
}

void TestGuiPrivacyState::levels()
{
    QFETCH(const bool, isMasking);
    QFETCH(const bool, isShared);
    PrivacyState state(!isMasking, false);
    state.setMasking(isMasking);
    state.setScreenShared(isShared);
    QTEST(state.level(), "level");
    QTEST(state.levelFor(u"a"_s), "level");
}

void TestGuiPrivacyState::revealsOneRow()
{
    PrivacyState state(true, false);
    QSignalSpy changed(&state, &PrivacyState::changed);
    QCOMPARE(state.faceFor(u"a"_s), (RevealFace{true, 0}));
    QVERIFY(state.reveal(u"a"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(state.level(), Privacy::Documents);
    QCOMPARE(state.levelFor(u"a"_s), Privacy::Open);
    QCOMPARE(state.levelFor(u"b"_s), Privacy::Documents);
    QCOMPARE(state.levelFor({}), Privacy::Documents);
    QCOMPARE(state.faceFor(u"a"_s), (RevealFace{true, 20}));
    QCOMPARE(state.faceFor(u"b"_s), (RevealFace{true, 0}));
    QCOMPARE(state.faceFor({}), RevealFace());
}

void TestGuiPrivacyState::endsByItself()
{
    constexpr auto shortly = 60ms;
    PrivacyState state(true, false, shortly);
    QSignalSpy changed(&state, &PrivacyState::changed);
    QElapsedTimer timer;
    timer.start();
    state.reveal(u"a"_s);
    changed.clear();
    QVERIFY(changed.wait());
    QVERIFY(timer.elapsed() >= shortly.count());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(state.levelFor(u"a"_s), Privacy::Documents);
    QCOMPARE(state.faceFor(u"a"_s), (RevealFace{true, 0}));
}

void TestGuiPrivacyState::startsAgainForAnotherRow()
{
    PrivacyState state(true, false);
    state.reveal(u"a"_s);
    QVERIFY(state.reveal(u"b"_s));
    QCOMPARE(state.levelFor(u"a"_s), Privacy::Documents);
    QCOMPARE(state.levelFor(u"b"_s), Privacy::Open);
}

void TestGuiPrivacyState::startsAgainForTheSameRow()
{
    PrivacyState state(true, false, 400ms);
    QSignalSpy changed(&state, &PrivacyState::changed);
    state.reveal(u"a"_s);
    changed.clear();
    QVERIFY(!changed.wait(200)); // half of it over
    QElapsedTimer timer;
    timer.start();
    state.reveal(u"a"_s);
    changed.clear();
    QVERIFY(changed.wait());
    QVERIFY(timer.elapsed() >= 400); // the whole time anew
}

void TestGuiPrivacyState::countsDown()
{
    PrivacyState state(true, false, 1'200ms);
    QSignalSpy ticked(&state, &PrivacyState::ticked);
    state.reveal(u"a"_s);
    QCOMPARE(state.faceFor(u"a"_s).secondsLeft, 2);
    ticked.clear();
    QVERIFY(ticked.wait());
    QCOMPARE(state.faceFor(u"a"_s).secondsLeft, 1);
}

void TestGuiPrivacyState::endsWith_data()
{
    using End = void (*)(PrivacyState &);
    QTest::addColumn<End>("end");
    QTest::addColumn<Privacy>("level");
    QTest::newRow("another row") << End([](PrivacyState &state) { state.setCurrentRow(u"b"_s); }) << Privacy::Documents;
    QTest::newRow("no row") << End([](PrivacyState &state) { state.setCurrentRow({}); }) << Privacy::Documents;
    QTest::newRow("toggled") << End([](PrivacyState &state) { QVERIFY(state.toggleReveal(u"a"_s)); })
                             << Privacy::Documents;
    QTest::newRow("shared") << End([](PrivacyState &state) { state.setScreenShared(true); }) << Privacy::Everything;
    QTest::newRow("shared and no more") << End([](PrivacyState &state) {
        state.setScreenShared(true);
        state.setScreenShared(false);
    }) << Privacy::Documents;
    QTest::newRow("off and on") << End([](PrivacyState &state) {
        state.setMasking(false);
        state.setMasking(true);
    }) << Privacy::Documents;
}

void TestGuiPrivacyState::endsWith()
{
    using End = void (*)(PrivacyState &);
    QFETCH(const End, end);
    PrivacyState state(true, false);
    state.setCurrentRow(u"a"_s);
    state.toggleReveal(u"a"_s);
    state.setCurrentRow(u"a"_s); // as after a refresh
    QCOMPARE(state.levelFor(u"a"_s), Privacy::Open);
    QSignalSpy changed(&state, &PrivacyState::changed);
    QSignalSpy ticked(&state, &PrivacyState::ticked);
    end(state);
    QVERIFY(!changed.isEmpty());
    QTEST(state.levelFor(u"a"_s), "level");
    if (qstrcmp(QTest::currentDataTag(), "toggled") == 0)
        QVERIFY(!ticked.wait(1'100)); // nothing goes on behind it
}

void TestGuiPrivacyState::refuses_data()
{
    QTest::addColumn<bool>("isMasking");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<QString>("problem");
    QTest::newRow("shared") << true << false << true << u"Nothing is revealed while the screen is shared."_s;
    QTest::newRow("locked") << true << true << false << u"Your administrator keeps documents masked."_s;
    QTest::newRow("open") << false << false << false << u"Documents are not masked."_s;
}

void TestGuiPrivacyState::refuses()
{
    QFETCH(const bool, isMasking);
    QFETCH(const bool, isLocked);
    QFETCH(const bool, isShared);
    PrivacyState state(isMasking, isLocked);
    state.setScreenShared(isShared);
    const Privacy level = state.level();
    QSignalSpy changed(&state, &PrivacyState::changed);
    QVERIFY(!state.reveal(u"a"_s));
    QVERIFY(!state.toggleReveal(u"a"_s));
    QTEST(state.revealProblem(), "problem");
    QCOMPARE(state.levelFor(u"a"_s), level);
    QCOMPARE(state.faceFor(u"a"_s), RevealFace());
    QCOMPARE(changed.size(), 0);
    PrivacyState willing(true, false);
    QVERIFY(!willing.reveal({})); // no row
    QCOMPARE(willing.revealProblem(), QString());
}

void TestGuiPrivacyState::lockedStaysAsItIs()
{
    for (const bool isMasking : {true, false}) {
        PrivacyState state(isMasking, true);
        state.setMasking(!isMasking);
        QCOMPARE(state.isMasking(), isMasking);
        state.setScreenShared(true); // that much is always allowed
        QCOMPARE(state.level(), Privacy::Everything);
    }
}

void TestGuiPrivacyState::unlockedMaskMayBeCopiedInFull()
{
    QVERIFY(PrivacyState(true, false).allowsFullCopy());
    QVERIFY(PrivacyState(false, true).allowsFullCopy());
    QVERIFY(!PrivacyState(true, true).allowsFullCopy());
}

void TestGuiPrivacyState::nothingIsToldTwice()
{
    PrivacyState state(true, false);
    QSignalSpy changed(&state, &PrivacyState::changed);
    state.setMasking(true);
    state.setScreenShared(false);
    state.endReveal();
    state.setCurrentRow(u"a"_s);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestGuiPrivacyState)
#include "tst_gui_privacystate.moc"
