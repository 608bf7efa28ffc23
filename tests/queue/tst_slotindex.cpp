// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/slotindex.h"

#include <QHash>
#include <QTest>

#include <random>

using namespace guiche;

class TestSlotIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatAHashHolds_data();
    void holdsWhatAHashHolds();
};

void TestSlotIndex::holdsWhatAHashHolds_data()
{
    QTest::addColumn<quint32>("hashes");
    QTest::newRow("all fall together") << 1U;
    QTest::newRow("many fall together") << 40U;
    QTest::newRow("few fall together") << 1'000'000'007U;
}

void TestSlotIndex::holdsWhatAHashHolds()
{
    QFETCH(quint32, hashes);
    const auto hashOf = [hashes](Slot slot) { return slot * 2'654'435'761U % hashes + ~0U / 2; };
    std::mt19937 dice(7);
    SlotIndex index;
    QHash<Slot, bool> there;
    for (int i = 0; i < 6000; ++i) {
        const Slot slot = static_cast<Slot>(dice() % 300);
        const auto found = index.find(hashOf(slot), [slot](Slot other) { return other == slot; });
        QCOMPARE(found.has_value(), there.contains(slot));
        if (found) {
            QCOMPARE(*found, slot);
            index.remove(hashOf(slot), slot);
            there.remove(slot);
        } else if (dice() % 3 != 0) {
            index.insert(hashOf(slot), slot);
            there.insert(slot, true);
        }
    }
    index.clear();
    QVERIFY(!index.find(hashOf(1), [](Slot) { return true; }));
}

QTEST_APPLESS_MAIN(TestSlotIndex)
#include "tst_slotindex.moc"
