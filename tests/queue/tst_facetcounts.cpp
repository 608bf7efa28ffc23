// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/facetcounts.h"
#include "queue/queuenames.h"
#include "queuecrowd.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

QList<FacetCount> countsOf(const FacetCounts &counts, Facet facet)
{
    return counts[static_cast<size_t>(facet)];
}

// One facet, the slow way: shows all but its own choice and looks at every row that is left.
std::map<QString, qsizetype> slowlyCounted(const QueueTable &table, QueueFilter filter, Facet facet)
{
    std::map<QString, qsizetype> counts;
    for (const QString &chosen : filter.of(facet))
        counts[chosen] = 0;
    filter.of(facet).clear();
    for (const Slot slot : RowFilter(table, filter, {QueueCrowd::now, {}, nullptr}).matching()) {
        const qint64 openedAt = table.openedAt(slot);
        const QString value = facet == Facet::Urgencia ? nameOf(table.due(slot).urgencyAt(QueueCrowd::now))
            : facet != Facet::Idade                    ? table.values(facet)[table.code(facet, slot)]
            : openedAt == Due::never                   ? nameOf(AgeBand::Unknown)
                                                       : nameOf(ageBandOf(QueueCrowd::now - openedAt));
        ++counts[value];
    }
    return counts;
}

} // namespace

class TestFacetCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachFacetWithoutItsOwnChoice();
    void putsTheMostFrequentFirst();
    void leavesOutWhatIsGone();
    void countsWhatTheSlowWayCounts();
};

void TestFacetCounts::countsEachFacetWithoutItsOwnChoice()
{
    QueueTable table;
    QList<QueuedAtendimento> rows;
    for (const auto &[tipo, status] :
         {std::pair(u"A"_s, u"x"_s), std::pair(u"A"_s, u"y"_s), std::pair(u"B"_s, u"x"_s), std::pair(u"C"_s, u""_s)}) {
        QueuedAtendimento row;
        row.id = IdAtendimento(QString::number(rows.size()));
        row.tipo = tipo;
        row.status = status;
        rows.append(row);
    }
    table.put({rows.constData(), 4}, 0, false);
    QueueFilter filter;
    filter.of(Facet::Tipo) = {u"A"_s, u"no more"_s};
    filter.of(Facet::Status) = {u"x"_s};
    const FacetCounts counts = countFacets(table, RowFilter(table, filter, {}));
    QCOMPARE(countsOf(counts, Facet::Tipo),
             (QList<FacetCount>{{u"A"_s, 1, true}, {u"B"_s, 1, false}, {u"no more"_s, 0, true}}));
    QCOMPARE(countsOf(counts, Facet::Status), (QList<FacetCount>{{u"x"_s, 1, true}, {u"y"_s, 1, false}}));
    QCOMPARE(countsOf(counts, Facet::Setor), (QList<FacetCount>{{QString(), 1, false}}));
    QCOMPARE(countsOf(counts, Facet::Idade), (QList<FacetCount>{{u"unknown"_s, 1, false}}));
}

void TestFacetCounts::putsTheMostFrequentFirst()
{
    QueueTable table;
    QList<QueuedAtendimento> rows;
    for (const QString &tipo : {u"zeta"_s, u"Água"_s, u"agosto"_s, u"zeta"_s, u"Bruma"_s}) {
        QueuedAtendimento row;
        row.id = IdAtendimento(QString::number(rows.size()));
        row.tipo = tipo;
        rows.append(row);
    }
    table.put({rows.constData(), 5}, 0, false);
    QStringList names;
    for (const FacetCount &count : countsOf(countFacets(table, RowFilter(table, {}, {})), Facet::Tipo))
        names << count.value;
    QCOMPARE(names, (QStringList{u"zeta"_s, u"agosto"_s, u"Água"_s, u"Bruma"_s}));
}

void TestFacetCounts::leavesOutWhatIsGone()
{
    QueueTable table;
    QList<QueuedAtendimento> rows;
    for (const QString &tipo : {u"A"_s, u"A"_s, u"B"_s}) {
        QueuedAtendimento row;
        row.id = IdAtendimento(QString::number(rows.size()));
        row.tipo = tipo;
        rows.append(row);
    }
    table.put({rows.constData(), 3}, 0, false);
    table.drop(std::vector{rows[0].id, rows[2].id}, true);
    QCOMPARE(countsOf(countFacets(table, RowFilter(table, {}, {})), Facet::Tipo),
             (QList<FacetCount>{{u"A"_s, 1, false}}));
    QueueFilter filter;
    filter.of(Facet::Tipo) = {u"B"_s};
    QCOMPARE(countsOf(countFacets(table, RowFilter(table, filter, {})), Facet::Tipo),
             (QList<FacetCount>{{u"A"_s, 1, false}, {u"B"_s, 0, true}}));
}

void TestFacetCounts::countsWhatTheSlowWayCounts()
{
    QueueCrowd crowd(3);
    QueueTable table;
    table.setDueOf(dueByClock);
    const QList<QueuedAtendimento> rows = crowd.rows(900);
    table.put({rows.constData(), 900}, QueueCrowd::now, false);
    for (int i = 0; i < 40; ++i) {
        QueueFilter filter;
        if (crowd.isOneIn(2))
            filter.text = crowd.typed();
        for (const Facet facet : {Facet::Tipo, Facet::Status, Facet::Responsavel, Facet::Cidade}) {
            const std::vector<QString> &values = table.values(facet);
            for (int chosen = crowd.below(3); chosen > 0; --chosen)
                filter.of(facet).insert(values[static_cast<size_t>(crowd.below(4)) % values.size()]);
        }
        if (crowd.isOneIn(3))
            filter.of(Facet::Urgencia) = {u"late"_s};
        if (crowd.isOneIn(3))
            filter.of(Facet::Idade) = {u"3-7"_s, u"30+"_s};
        const FacetCounts counts = countFacets(table, RowFilter(table, filter, {QueueCrowd::now, {}, nullptr}));
        for (int f = 0; f < facetCount; ++f) {
            std::map<QString, qsizetype> counted;
            for (const FacetCount &count : countsOf(counts, Facet(f))) {
                QVERIFY(!counted.contains(count.value));
                counted[count.value] = count.count;
                QCOMPARE(count.isChosen, filter.of(Facet(f)).contains(count.value));
            }
            QVERIFY(counted == slowlyCounted(table, filter, Facet(f)));
        }
    }
}

QTEST_APPLESS_MAIN(TestFacetCounts)
#include "tst_facetcounts.moc"
