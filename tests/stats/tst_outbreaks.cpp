// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/closedrows.h"
#include "queue/queuefilter.h"
#include "stats/outbreaks.h"
#include "stats/randomqueue.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace guiche;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 now = RandomQueue::now;
constexpr qint64 hour = 3600;
constexpr OutbreakRule fiveInSix{5, 6};

using Key = std::tuple<QString, QString, QString>;

QMap<Key, Outbreak> slowOutbreaks(const RandomQueue &queue, const OutbreakRule &rule)
{
    QMap<Key, QList<qint64>> times;
    const auto add = [&](const WallTime &opened, const Key &key) {
        if (opened.isReadable() && std::abs(secondsOf(opened) - now) < rule.hours * hour && !std::get<0>(key).isEmpty()
            && !std::get<1>(key).isEmpty())
            times[key] << secondsOf(opened);
    };
    for (const QueuedAtendimento &row : queue.standing()) {
        const QString place = row.uf.isEmpty() ? row.cidade
            : row.cidade.isEmpty()             ? row.uf
                                               : QString(row.cidade + u'/' + row.uf);
        add(row.dataCadastro, {row.tipo, row.bairro, place});
    }
    for (const ClosedAtendimento &one : queue.closedOnce())
        add(one.dataCadastro, {one.tipo, one.bairro, one.cidade});
    QMap<Key, Outbreak> slow;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        if (it->size() >= rule.least) {
            slow[it.key()] = {std::get<0>(it.key()), std::get<1>(it.key()), std::get<2>(it.key()),
                              static_cast<int>(it->size()), *std::min_element(it->cbegin(), it->cend())};
        }
    }
    return slow;
}

} // namespace

class TestOutbreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASlowCount();
    void oneLessIsNone();
    void whatIsOlderIsNoPartOfIt();
    void oneAloneIsNeverOne();
    void closedOnesCountToo();
    void filterShowsItsRows();
};

void TestOutbreaks::agreesWithASlowCount()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const RandomQueue queue(seed, 40 + static_cast<int>(seed) * 6, static_cast<int>(seed) * 2);
        const OutbreakRule rule{2 + static_cast<int>(seed % 5), 1 + static_cast<int>(seed % 12)};
        const QList<Outbreak> quick = outbreaksIn(queue.table, queue.closed, now, rule);
        QMap<Key, Outbreak> slow = slowOutbreaks(queue, rule);
        QCOMPARE(quick.size(), slow.size());
        for (qsizetype i = 0; i < quick.size(); ++i) {
            QVERIFY(i == 0 || quick[i - 1].count >= quick[i].count);
            QVERIFY(slow.take({quick[i].tipo, quick[i].bairro, quick[i].cidade}) == quick[i]);
        }
    }
}

void TestOutbreaks::oneLessIsNone()
{
    QueueTable table;
    QList<QueuedAtendimento> rows;
    for (int i = 0; i < 4; ++i)
        rows << plainRow(QString::number(i), now - i * hour);
    table.put(rows, now, false);
    QVERIFY(outbreaksIn(table, {}, now, fiveInSix).isEmpty());
    table.put(QList{plainRow(u"4"_s, now - 5 * hour)}, now, true);
    const QList<Outbreak> found = outbreaksIn(table, {}, now, fiveInSix);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().count, 5);
    QCOMPARE(found.constFirst().since, now - 5 * hour);
    QCOMPARE(found.constFirst().cidade, u"Bom Jesus/MG"_s);
    QVERIFY(outbreaksIn(table, {}, now, {6, 6}).isEmpty());
    QVERIFY(outbreaksIn(table, {}, now, {5, 5}).isEmpty());
    QCOMPARE(outbreaksIn(table, {}, now, {4, 4}).size(), 1);
}

void TestOutbreaks::whatIsOlderIsNoPartOfIt()
{
    QueueTable table;
    QList<QueuedAtendimento> rows;
    for (int i = 0; i < 5; ++i)
        rows << plainRow(QString::number(i), now - 6 * hour + (i == 0 ? 0 : 1));
    table.put(rows, now, false);
    QVERIFY(outbreaksIn(table, {}, now, fiveInSix).isEmpty());
    QCOMPARE(outbreaksIn(table, {}, now - 1, fiveInSix).size(), 1);
}

void TestOutbreaks::oneAloneIsNeverOne()
{
    QueueTable table;
    table.put(QList{plainRow(u"1"_s, now)}, now, false);
    QVERIFY(outbreaksIn(table, {}, now, {0, 0}).isEmpty());
    QVERIFY(outbreaksIn(table, {}, now, {-5, 6}).isEmpty());
}

void TestOutbreaks::closedOnesCountToo()
{
    QueueTable table;
    QList<QueuedAtendimento> rows;
    for (int i = 0; i < 4; ++i)
        rows << plainRow(QString::number(i), now);
    table.put(rows, now, false);
    ClosedAtendimento closed{IdAtendimento(u"9"_s), CodigoCliente(u"1"_s), wallTime(now - hour), wallTime(now),
                             u"SEM CONEXÃO"_s,      u"CENTRO"_s,           u"Bom Jesus/MG"_s};
    QCOMPARE(outbreaksIn(table, QList{closed}, now, fiveInSix).size(), 1);
    closed.id = IdAtendimento(u"3"_s); // opened again
    QVERIFY(outbreaksIn(table, QList{closed, closed}, now, fiveInSix).isEmpty());

    // Kept as a desk keeps them, a closed one is of the same place as those that are pending.
    ClosedRows kept;
    QueuedAtendimento fifth = plainRow(u"9"_s, now - hour);
    fifth.dataFechamento = wallTime(now);
    kept.put(fifth);
    const QList<Outbreak> found = outbreaksIn(table, kept.all(), now, fiveInSix);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().cidade, u"Bom Jesus/MG"_s);
    QCOMPARE(found.constFirst().count, 5);
}

void TestOutbreaks::filterShowsItsRows()
{
    QueueFilter filter;
    filter.text = u"ana"_s;
    filter.of(Facet::Setor) = {u"N1"_s};
    applyOutbreak(filter, {u"SEM CONEXÃO"_s, u"CENTRO"_s, u"Bom Jesus/MG"_s, 7, now});
    QueueFilter wanted;
    wanted.of(Facet::Tipo) = {u"SEM CONEXÃO"_s};
    wanted.of(Facet::Bairro) = {u"CENTRO"_s};
    wanted.of(Facet::Cidade) = {u"Bom Jesus/MG"_s};
    QVERIFY(filter == wanted);
}

QTEST_APPLESS_MAIN(TestOutbreaks)
#include "tst_outbreaks.moc"
