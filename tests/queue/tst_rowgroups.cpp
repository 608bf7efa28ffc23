// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuenames.h"
#include "queue/rowgroups.h"
#include "queue/rowsort.h"
#include "queuecrowd.h"

#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

QString valueOf(const QueueTable &table, Facet facet, Slot slot)
{
    const qint64 openedAt = table.openedAt(slot);
    return facet == Facet::Urgencia ? nameOf(table.due(slot).urgencyAt(QueueCrowd::now))
        : facet != Facet::Idade     ? table.values(facet)[table.code(facet, slot)]
        : openedAt == Due::never    ? nameOf(AgeBand::Unknown)
                                    : nameOf(ageBandOf(QueueCrowd::now - openedAt));
}

// Whether `groups` are those of `given`, which stand in `slots`: each value once, all its rows, in the order given.
void checkGroups(const QueueTable &table, const std::vector<Slot> &slots, const std::vector<RowGroup> &groups,
                 std::span<const Facet> facets, const std::vector<Slot> &given, quint32 first)
{
    if (facets.empty()) {
        QVERIFY(groups.empty());
        QVERIFY(std::equal(given.begin(), given.end(), slots.begin() + first));
        return;
    }
    std::map<QString, std::vector<Slot>> slowly;
    for (const Slot slot : given)
        slowly[valueOf(table, facets.front(), slot)].push_back(slot);
    QCOMPARE(groups.size(), slowly.size());
    for (const RowGroup &group : groups) {
        QCOMPARE(group.facet, facets.front());
        QCOMPARE(group.first, first);
        const auto node = slowly.extract(valueName(table, group.facet, group.value));
        QVERIFY(!node.empty());
        QCOMPARE(size_t{group.count}, node.mapped().size());
        checkGroups(table, slots, group.children, facets.subspan(1), node.mapped(), first);
        first += group.count;
    }
}

QStringList namesOf(const QueueTable &table, const std::vector<RowGroup> &groups)
{
    QStringList names;
    for (const RowGroup &group : groups)
        names << valueName(table, group.facet, group.value) % u' ' % QString::number(group.count);
    return names;
}

} // namespace

class TestRowGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersGroups();
    void ordersGroupsOfAnEnum();
    void groupsAsTheSlowWayDoes();
};

void TestRowGroups::ordersGroups()
{
    QueueTable table;
    QList<QueuedAtendimento> rows;
    for (const QString &tipo : {u"b"_s, u"Á"_s, u""_s, u"c"_s, u""_s, u"c"_s, u"a"_s}) {
        QueuedAtendimento row;
        row.id = IdAtendimento(QString::number(rows.size()));
        row.tipo = tipo;
        rows.append(row);
    }
    table.put({rows.constData(), 7}, 0, false);
    const std::vector<Slot> slots{6, 5, 4, 3, 2, 1, 0};
    const std::array facets{Facet::Tipo};
    const RowGroups byName = grouped(table, slots, facets, 0);
    QCOMPARE(namesOf(table, byName.groups), (QStringList{u"a 1"_s, u"Á 1"_s, u"b 1"_s, u"c 2"_s, u" 2"_s}));
    QCOMPARE(byName.slots, (std::vector<Slot>{6, 1, 0, 5, 3, 4, 2}));
    const RowGroups none = grouped(table, slots, {}, 0);
    QVERIFY(none.groups.empty());
    QCOMPARE(none.slots, slots);
    QVERIFY(grouped(table, {}, facets, 0).groups.empty());
}

void TestRowGroups::ordersGroupsOfAnEnum()
{
    QueueCrowd crowd(4);
    QueueTable table;
    table.setDueOf(dueByClock);
    const QList<QueuedAtendimento> rows = crowd.rows(400);
    std::vector<Slot> slots = table.put({rows.constData(), 400}, QueueCrowd::now, false).added;
    for (const Facet facet : {Facet::Urgencia, Facet::Idade}) {
        const std::array facets{facet};
        const RowGroups result = grouped(table, slots, facets, QueueCrowd::now);
        QVERIFY(result.groups.size() > 3);
        QVERIFY(std::ranges::is_sorted(result.groups, {}, &RowGroup::value));
        checkGroups(table, result.slots, result.groups, facets, slots, 0);
    }
}

void TestRowGroups::groupsAsTheSlowWayDoes()
{
    QueueCrowd crowd(5);
    QueueTable table;
    table.setDueOf(dueByClock);
    const QList<QueuedAtendimento> rows = crowd.rows(700);
    std::vector<Slot> slots = table.put({rows.constData(), 700}, QueueCrowd::now, false).added;
    RowOrder(table, {{QueueColumn::Cliente}}).sort(slots);
    for (int a = 0; a < facetCount; ++a) {
        for (int b = 0; b < facetCount; ++b) {
            const std::array facets{Facet(a), Facet(b)};
            const RowGroups result = grouped(table, slots, facets, QueueCrowd::now);
            QCOMPARE(result.slots.size(), slots.size());
            checkGroups(table, result.slots, result.groups, facets, slots, 0);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

QTEST_APPLESS_MAIN(TestRowGroups)
#include "tst_rowgroups.moc"
