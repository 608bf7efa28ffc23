// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuenames.h"
#include "queue/rowfilter.h"
#include "stats/queuefigures.h"
#include "stats/randomqueue.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace guiche;
using namespace Qt::StringLiterals;

namespace
{

FiguresQuestion question()
{
    const QDate today = wallTime(RandomQueue::now).date();
    return {.now = RandomQueue::now, .firstDay = today.addDays(-29), .lastDay = today, .topNames = 3};
}

Urgency urgencyOf(const QueuedAtendimento &row)
{
    if (row.tipo.isEmpty() || !row.dataCadastro.isReadable())
        return Urgency::NoDeadline;
    const qint64 age = RandomQueue::now - secondsOf(row.dataCadastro);
    return age >= 7 * RandomQueue::day ? Urgency::Late
        : age >= 3 * RandomQueue::day  ? Urgency::Warning
                                       : Urgency::OnTime;
}

QueueFigures::Loads slowLoads(const QMap<QString, QueueFigures::Load> &byName, qsizetype top)
{
    QList<QueueFigures::Load> loads = byName.values();
    std::stable_sort(loads.begin(), loads.end(), [](const auto &a, const auto &b) {
        return a.pending != b.pending ? a.pending > b.pending : a.late > b.late;
    });
    QueueFigures::Loads slow;
    for (qsizetype i = 0; i < loads.size(); ++i) {
        if (i < top) {
            slow.top << loads[i];
            continue;
        }
        ++slow.otherNames;
        slow.others.pending += loads[i].pending;
        slow.others.late += loads[i].late;
    }
    return slow;
}

// The same, one question after another, by texts.
QueueFigures slowFigures(const RandomQueue &queue, const FiguresQuestion &question)
{
    const QList<QueuedAtendimento> standing = queue.standing();
    const QList<ClosedAtendimento> closed = queue.closedOnce();
    QueueFigures slow;
    slow.pending = static_cast<int>(standing.size());
    QMap<QString, QueueFigures::Load> setores;
    QMap<QString, QueueFigures::Load> responsaveis;
    for (const QueuedAtendimento &row : standing) {
        const WallTime &opened = row.dataCadastro;
        const AgeBand band = opened.isReadable() ? ageBandOf(question.now - secondsOf(opened)) : AgeBand::Unknown;
        const Urgency urgency = urgencyOf(row);
        ++slow.ageing[static_cast<size_t>(band)][static_cast<size_t>(urgency)];
        for (auto *load : {&setores[row.setor], &responsaveis[row.responsaveis]}) {
            ++load->pending;
            load->late += urgency == Urgency::Late ? 1 : 0;
        }
        setores[row.setor].name = row.setor;
        responsaveis[row.responsaveis].name = row.responsaveis;
        if (opened.hasTime())
            ++slow.registered[static_cast<size_t>(opened.date().dayOfWeek() - 1)]
                             [static_cast<size_t>(opened.time().hour())];
        else
            ++slow.withoutHour;
    }
    slow.setores = slowLoads(setores, question.topNames);
    slow.responsaveis = slowLoads(responsaveis, question.topNames);
    for (QDate day = question.firstDay; day <= question.lastDay; day = day.addDays(1)) {
        const auto isOpened = [day](const auto &one) { return one.dataCadastro.date() == day; };
        const auto isClosed = [day](const auto &one) { return one.dataFechamento.date() == day; };
        slow.days.append({day,
                          static_cast<int>(std::count_if(standing.begin(), standing.end(), isOpened)
                                           + std::count_if(closed.begin(), closed.end(), isOpened)),
                          static_cast<int>(std::count_if(closed.begin(), closed.end(), isClosed))});
    }
    return slow;
}

// Of what a filter leaves, as the queue asks.
QueueFigures filteredFigures(const RandomQueue &queue, const FiguresQuestion &question)
{
    const RowFilter filter(queue.table, question.filter, {question.now, {}, nullptr});
    return figuresOf(queue.table, filter.matching(), queue.closed, question);
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASlowCount();
    void ofSomeRowsOnly();
    void daysAreFilteredOnBothSides_data();
    void daysAreFilteredOnBothSides();
    void daysAreOfAllWhereClosedOnesCannotBeAsked_data();
    void daysAreOfAllWhereClosedOnesCannotBeAsked();
    void ofNothing();
    void windowTheWrongWayRound();
    void edgesOfADay();
};

void TestFigures::agreesWithASlowCount()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const RandomQueue queue(seed, 10 + static_cast<int>(seed) * 8, static_cast<int>(seed) * 4);
        FiguresQuestion asked = question();
        asked.topNames = static_cast<int>(seed % 9);
        const QueueFigures quick = figuresOf(queue.table, queue.table.all(), queue.closed, asked);
        const QueueFigures slow = slowFigures(queue, asked);
        QCOMPARE(quick.pending, slow.pending);
        QVERIFY(quick.ageing == slow.ageing);
        QVERIFY(quick.registered == slow.registered);
        QCOMPARE(quick.withoutHour, slow.withoutHour);
        QVERIFY(quick.days == slow.days);
        QVERIFY(quick.setores == slow.setores);
        QVERIFY(quick.responsaveis == slow.responsaveis);
    }
}

void TestFigures::ofSomeRowsOnly()
{
    const RandomQueue queue(7, 50, 0);
    const auto slots = queue.table.all();
    int sum = 0;
    for (const Slot slot : slots)
        sum += figuresOf(queue.table, std::span(&slot, 1), {}, question()).pending;
    QCOMPARE(sum, queue.standing().size());
}

void TestFigures::daysAreFilteredOnBothSides_data()
{
    QTest::addColumn<QueueFilter>("filter");
    QueueFilter filter;
    QTest::newRow("nothing") << filter;
    filter.openedOn = wallTime(RandomQueue::now - 3 * RandomQueue::day).date();
    QTest::newRow("a day chosen in the chart itself") << filter;
    filter.of(Facet::Tipo) = {u"LENTIDÃO"_s, QString()};
    QTest::newRow("types and a day") << filter;
    filter.openedOn.reset();
    QTest::newRow("types") << filter;
    filter.of(Facet::Bairro) = {u"CENTRO"_s};
    QTest::newRow("types and a bairro") << filter;
    filter.of(Facet::Cidade) = {u"Bom Jesus/MG"_s, u"SP"_s};
    QTest::newRow("types, a bairro and cities") << filter;
}

void TestFigures::daysAreFilteredOnBothSides()
{
    QFETCH(QueueFilter, filter);
    const RandomQueue queue(11, 400, 300);
    FiguresQuestion asked = question();
    asked.filter = filter;
    const QueueFigures figures = filteredFigures(queue, asked);
    QVERIFY(!figures.areDaysOfAll);
    const auto isMeant = [&filter](const QString &tipo, const QString &bairro, const QString &cidade) {
        const auto isAmong = [](const QSet<QString> &chosen, const QString &value) {
            return chosen.isEmpty() || chosen.contains(value);
        };
        return isAmong(filter.of(Facet::Tipo), tipo) && isAmong(filter.of(Facet::Bairro), bairro)
            && isAmong(filter.of(Facet::Cidade), cidade);
    };
    QMap<QDate, int> opened;
    QMap<QDate, int> closed;
    const QList<QueuedAtendimento> standing = queue.standing();
    for (const QueuedAtendimento &row : standing) {
        if (isMeant(row.tipo, row.bairro, RandomQueue::cidadeOf(row)))
            ++opened[row.dataCadastro.date()];
    }
    const QList<ClosedAtendimento> closedOnce = queue.closedOnce();
    for (const ClosedAtendimento &one : closedOnce) {
        if (!isMeant(one.tipo, one.bairro, one.cidade))
            continue;
        ++opened[one.dataCadastro.date()];
        ++closed[one.dataFechamento.date()];
    }
    int counted = 0;
    for (const QueueFigures::Day &day : figures.days) {
        QCOMPARE(day.opened, opened.value(day.date));
        QCOMPARE(day.closed, closed.value(day.date));
        counted += day.opened + day.closed;
    }
    QVERIFY(counted > 0);
}

void TestFigures::daysAreOfAllWhereClosedOnesCannotBeAsked_data()
{
    QTest::addColumn<QueueFilter>("filter");
    const auto add = [](const char *name, const auto &change) {
        QueueFilter filter;
        filter.of(Facet::Tipo) = {u"SAC"_s};
        change(filter);
        QTest::newRow(name) << filter;
    };
    add("text", [](QueueFilter &filter) { filter.text = u"ana"_s; });
    add("responsible", [](QueueFilter &filter) { filter.of(Facet::Responsavel) = {u"Ana"_s}; });
    add("condition", [](QueueFilter &filter) { filter.conditions.unassigned = true; });
    add("hour", [](QueueFilter &filter) { filter.hour = 9; });
    add("drafts", [](QueueFilter &filter) { filter.drafts = Drafts::Only; });
}

void TestFigures::daysAreOfAllWhereClosedOnesCannotBeAsked()
{
    QFETCH(QueueFilter, filter);
    const RandomQueue queue(12, 400, 300);
    FiguresQuestion asked = question();
    asked.filter = filter;
    const QueueFigures figures = filteredFigures(queue, asked);
    QVERIFY(figures.areDaysOfAll);
    QVERIFY(figures.pending < queue.standing().size());
    QVERIFY(figures.days == slowFigures(queue, question()).days);
}

void TestFigures::ofNothing()
{
    const QueueTable table;
    const QueueFigures figures = figuresOf(table, table.all(), {}, question());
    QCOMPARE(figures.pending, 0);
    QCOMPARE(figures.days.size(), 30);
    QVERIFY(figures.setores.top.isEmpty());
    QCOMPARE(figures.setores.otherNames, 0);
}

void TestFigures::windowTheWrongWayRound()
{
    const RandomQueue queue(3, 40, 40);
    FiguresQuestion asked = question();
    std::swap(asked.firstDay, asked.lastDay);
    QVERIFY(figuresOf(queue.table, queue.table.all(), queue.closed, asked).days.isEmpty());
    asked.firstDay = {};
    QVERIFY(figuresOf(queue.table, queue.table.all(), queue.closed, asked).days.isEmpty());
}

void TestFigures::edgesOfADay()
{
    QueueTable table;
    QueuedAtendimento first = plainRow(u"1"_s, 0);
    first.dataCadastro = WallTime(QDate(2024, 6, 17), QTime(0, 0)); // a Monday
    QueuedAtendimento last = plainRow(u"2"_s, 0);
    last.dataCadastro = WallTime(QDate(2024, 6, 23), QTime(23, 59, 59));
    table.put(QList{first, last}, 0, false);
    const QueueFigures figures =
        figuresOf(table, table.all(), {},
                  {.now = RandomQueue::now, .firstDay = QDate(2024, 6, 17), .lastDay = QDate(2024, 6, 23)});
    QCOMPARE(figures.registered[0][0], 1);
    QCOMPARE(figures.registered[6][23], 1);
    QCOMPARE(figures.days.constFirst().opened, 1);
    QCOMPARE(figures.days.constLast().opened, 1);
}

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
