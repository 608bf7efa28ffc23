// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuerows.h"
#include "queue/queuetable.h"
#include "queuecrowd.h"

#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

struct Known {
    QueuedAtendimento row;
    RowMark mark = RowMark::None;
};

// A table, what it should hold, and somebody who only hears what changed.
struct World {
    explicit World(quint32 seed)
        : crowd(seed)
    {
        table.setDueOf(dueByClock);
    }

    void put();
    void drop();
    void acknowledge();
    void hear(const QueueDelta &delta);
    bool isRight() const;

    QueueCrowd crowd;
    QueueTable table;
    std::map<int, Known> known; // by id
    std::map<Slot, QueuedAtendimento> heard;
    qint64 now = QueueCrowd::now;
};

void World::put()
{
    const bool marks = !crowd.isOneIn(3);
    std::vector<QueuedAtendimento> rows;
    for (int i = crowd.below(40); i >= 0; --i) {
        const int id = 1 + crowd.below(600);
        const auto there = known.find(id);
        const QueuedAtendimento row = there == known.end() ? crowd.row(id)
            : crowd.isOneIn(2)                             ? there->second.row
                                                           : crowd.later(there->second.row);
        rows.push_back(row);
        if (there == known.end()) {
            known[id] = {row, marks ? RowMark::New : RowMark::None};
            continue;
        }
        Known &k = there->second;
        QueuedAtendimento sameClock = row;
        sameClock.clock = k.row.clock;
        const bool isOther = k.row != sameClock;
        if (k.mark == RowMark::Gone)
            k.mark = marks ? RowMark::Changed : RowMark::None;
        else if (isOther && marks && k.mark == RowMark::None)
            k.mark = RowMark::Changed;
        k.row = row;
    }
    hear(table.put(rows, now += 120, marks));
}

void World::drop()
{
    const bool marks = !crowd.isOneIn(4);
    std::vector<IdAtendimento> ids;
    for (int i = crowd.below(15); i >= 0; --i) {
        const int id = 1 + crowd.below(600);
        ids.push_back(IdAtendimento(QString::number(id)));
        if (!known.contains(id))
            continue;
        known[id].mark = RowMark::Gone;
        if (!marks)
            known.erase(id);
    }
    hear(table.drop(std::span<const IdAtendimento>(ids), marks));
}

void World::acknowledge()
{
    std::vector<Slot> slots;
    for (auto it = known.begin(); it != known.end();) {
        const bool isGone = it->second.mark == RowMark::Gone;
        if (!crowd.isOneIn(4)) {
            ++it;
            continue;
        }
        slots.push_back(table.find(it->second.row.id).value());
        it->second.mark = RowMark::None;
        it = isGone ? known.erase(it) : std::next(it);
    }
    hear(table.acknowledge(slots));
}

void World::hear(const QueueDelta &delta)
{
    for (const Slot slot : delta.removed)
        QCOMPARE(heard.erase(slot), size_t{1});
    for (const Slot slot : delta.added)
        QVERIFY(heard.emplace(slot, table.row(slot)).second);
    for (const Slot slot : delta.changed) {
        QVERIFY(heard.contains(slot));
        heard[slot] = table.row(slot);
    }
    const std::set<Slot> once(delta.changed.begin(), delta.changed.end());
    QCOMPARE(once.size(), delta.changed.size());
    QVERIFY(std::ranges::none_of(delta.added, [&once](Slot slot) { return once.contains(slot); }));
}

bool World::isRight() const
{
    std::set<Slot> all(table.all().begin(), table.all().end());
    if (all.size() != known.size() || table.size() != static_cast<qsizetype>(known.size())
        || heard.size() != known.size())
        return false;
    return std::ranges::all_of(known, [&](const auto &it) {
        const Known &k = it.second;
        const std::optional<Slot> slot = table.find(k.row.id);
        if (!slot || !all.contains(*slot) || table.row(*slot) != k.row || table.mark(*slot) != k.mark)
            return false;
        QueuedAtendimento sameClock = heard.at(*slot); // which is not told of
        sameClock.clock = k.row.clock;
        return sameClock == k.row && table.values(Facet::Status)[table.code(Facet::Status, *slot)] == k.row.status;
    });
}

} // namespace

class TestQueueTableRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAndTellsWhatHappens_data();
    void holdsAndTellsWhatHappens();
    void textsSurviveTheirRemoval();
};

void TestQueueTableRandom::holdsAndTellsWhatHappens_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestQueueTableRandom::holdsAndTellsWhatHappens()
{
    QFETCH(quint32, seed);
    World world(seed);
    for (int i = 0; i < 80; ++i) {
        const int what = world.crowd.below(6);
        if (what == 0)
            world.acknowledge();
        else if (what == 1)
            world.drop();
        else
            world.put();
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY2(world.isRight(), qPrintable(u"after step %1"_s.arg(i)));
    }
    QVERIFY(world.known.size() > 150);
}

// Rows come and go until what they leave behind is cleared away under those that stay.
void TestQueueTableRandom::textsSurviveTheirRemoval()
{
    QueueCrowd crowd(11);
    QueueTable table;
    const QList<QueuedAtendimento> stay = crowd.rows(300);
    table.put({stay.constData(), 300}, 0, false);
    const std::string ownText(table.columns().ownText[table.find(stay[7].id).value()]);
    for (int round = 0; round < 60; ++round) {
        QList<QueuedAtendimento> come = crowd.rows(300, 1000);
        for (QueuedAtendimento &row : come)
            row.cliente += QString(round % 5 * 20, u'x');
        table.put({come.constData(), 300}, 0, false);
        std::vector<IdAtendimento> go;
        for (const QueuedAtendimento &row : come)
            go.push_back(row.id);
        QCOMPARE(table.drop(std::span<const IdAtendimento>(go), false).removed.size(), size_t{300});
    }
    QCOMPARE(table.columns().capacity(), size_t{600});
    QVERIFY2(table.columns().textBytes() < 1'500'000, qPrintable(QString::number(table.columns().textBytes())));
    QCOMPARE(table.columns().ownText[table.find(stay[7].id).value()], std::string_view(ownText));
    for (const QueuedAtendimento &row : stay)
        QCOMPARE(table.row(table.find(row.id).value()), row);
}

QTEST_APPLESS_MAIN(TestQueueTableRandom)
#include "tst_queuetable_random.moc"
