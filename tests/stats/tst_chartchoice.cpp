// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuefilter.h"
#include "queue/queuenames.h"
#include "stats/chartchoice.h"

#include <QTest>

using namespace guiche;
using namespace Qt::StringLiterals;

namespace
{

QList<ChartChoice> someChoices()
{
    return {BandChoice{AgeBand::OneToThree, std::nullopt},
            BandChoice{AgeBand::Unknown, Urgency::Late},
            DayChoice{QDate(2024, 6, 20)},
            LoadChoice{Facet::Setor, QString()},
            LoadChoice{Facet::Responsavel, u"Ana, Bia"_s, true},
            MomentChoice{7, 0}};
}

QueueFilter someFilter()
{
    QueueFilter filter;
    filter.text = u"fibra"_s;
    filter.of(Facet::Tipo) = {u"SAC"_s};
    filter.conditions.unassigned = true;
    return filter;
}

} // namespace

class TestChartChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceIsNothing();
    void setsWhatItSays();
    void takesThePlaceOfAnEarlierOne();
    void goesTogetherWithOthers();
    void leavesUrgencyAloneWhereItSaysNothing();
};

void TestChartChoice::twiceIsNothing()
{
    for (const ChartChoice &choice : someChoices()) {
        QueueFilter filter = someFilter();
        QVERIFY(!isChosen(filter, choice));
        applyChoice(filter, choice);
        QVERIFY(isChosen(filter, choice));
        QVERIFY(filter != someFilter());
        applyChoice(filter, choice);
        QVERIFY(filter == someFilter());
    }
}

void TestChartChoice::setsWhatItSays()
{
    QueueFilter filter;
    applyChoice(filter, BandChoice{AgeBand::OneToThree, Urgency::Late});
    QCOMPARE(filter.of(Facet::Idade), QSet{nameOf(AgeBand::OneToThree)});
    QCOMPARE(filter.of(Facet::Urgencia), QSet{nameOf(Urgency::Late)});
    applyChoice(filter, DayChoice{QDate(2024, 6, 20)});
    QCOMPARE(filter.openedOn, QDate(2024, 6, 20));
    applyChoice(filter, MomentChoice{7, 0});
    QCOMPARE(filter.weekday, 7);
    QCOMPARE(filter.hour, 0);
    applyChoice(filter, LoadChoice{Facet::Setor, QString()});
    QCOMPARE(filter.of(Facet::Setor), QSet{QString()});
}

void TestChartChoice::takesThePlaceOfAnEarlierOne()
{
    QueueFilter filter = someFilter();
    applyChoice(filter, BandChoice{AgeBand::OneToThree, Urgency::Late});
    applyChoice(filter, BandChoice{AgeBand::OneToThree, Urgency::OnTime});
    QueueFilter other = someFilter();
    applyChoice(other, BandChoice{AgeBand::OneToThree, Urgency::OnTime});
    QVERIFY(filter == other);
    applyChoice(filter, MomentChoice{1, 9});
    applyChoice(filter, MomentChoice{2, 9});
    QVERIFY(!isChosen(filter, MomentChoice{1, 9}));
    QVERIFY(isChosen(filter, MomentChoice{2, 9}));
}

void TestChartChoice::goesTogetherWithOthers()
{
    QueueFilter filter;
    const QList<ChartChoice> choices{BandChoice{AgeBand::OneToThree, std::nullopt}, DayChoice{QDate(2024, 6, 20)},
                                     LoadChoice{Facet::Setor, u"N1"_s}, LoadChoice{Facet::Responsavel, u"Ana"_s},
                                     MomentChoice{4, 9}};
    for (const ChartChoice &choice : choices)
        applyChoice(filter, choice);
    for (const ChartChoice &choice : choices)
        QVERIFY(isChosen(filter, choice));
    for (const ChartChoice &choice : choices)
        applyChoice(filter, choice);
    QVERIFY(filter == QueueFilter());
}

void TestChartChoice::leavesUrgencyAloneWhereItSaysNothing()
{
    QueueFilter filter;
    filter.of(Facet::Urgencia) = {nameOf(Urgency::Late), nameOf(Urgency::Warning)};
    const QueueFilter before = filter;
    applyChoice(filter, LoadChoice{Facet::Responsavel, u"Ana"_s});
    applyChoice(filter, BandChoice{AgeBand::OverThirty, std::nullopt});
    QCOMPARE(filter.of(Facet::Urgencia), before.of(Facet::Urgencia));
    applyChoice(filter, LoadChoice{Facet::Responsavel, u"Ana"_s});
    applyChoice(filter, BandChoice{AgeBand::OverThirty, std::nullopt});
    QVERIFY(filter == before);
}

QTEST_APPLESS_MAIN(TestChartChoice)
#include "tst_chartchoice.moc"
