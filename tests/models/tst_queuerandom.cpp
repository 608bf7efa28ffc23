// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuestage.h"
#include "models/treewatch.h"
#include "queue/queuenames.h"
#include "queue/rowfilter.h"
#include "queue/rowsort.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// What should be shown, made anew from the table each time.
class Oracle
{
public:
    Oracle(const QueueTable &table, const QueueArrangement &arrangement, const FilterContext &context)
        : m_table(table)
        , m_arrangement(arrangement)
        , m_context(context)
    {
    }

    QStringList text() const
    {
        const RowFilter filter(m_table, m_arrangement.filter, m_context);
        std::vector<Slot> slots;
        for (const Slot slot : m_table.all()) {
            if (filter.matches(slot))
                slots.push_back(slot);
        }
        const RowOrder order(m_table, m_arrangement.sort);
        std::ranges::sort(slots, [&order](Slot a, Slot b) { return order.less(a, b); });
        QStringList lines;
        addLines(slots, 0, lines);
        return lines;
    }

private:
    QString nameOfGroup(Facet facet, Slot slot) const
    {
        return facet == Facet::Urgencia ? nameOf(m_table.due(slot).urgencyAt(m_context.now))
                                        : m_table.values(facet)[m_table.code(facet, slot)];
    }

    // Urgencies by their enum, names with the empty one last.
    static QString rankOf(Facet facet, const QString &name)
    {
        static const QStringList urgencies{u"late"_s, u"warning"_s, u"onTime"_s, u"none"_s};
        return facet == Facet::Urgencia ? QString::number(urgencies.indexOf(name)) : (name.isEmpty() ? u"~"_s : name);
    }

    void addLines(const std::vector<Slot> &slots, qsizetype level, QStringList &lines) const
    {
        const QString indent(level, u' ');
        if (level == m_arrangement.groups.size()) {
            for (const Slot slot : slots)
                lines << indent + m_table.row(slot).protocolo.text();
            return;
        }
        const Facet facet = m_arrangement.groups.at(level);
        std::map<QString, std::pair<QString, std::vector<Slot>>> groups;
        for (const Slot slot : slots) {
            const QString name = nameOfGroup(facet, slot);
            auto &group = groups[rankOf(facet, name)];
            group.first = name;
            group.second.push_back(slot);
        }
        for (const auto &[rank, group] : groups) {
            const auto isStanding = [this](Slot slot) { return m_table.mark(slot) != RowMark::Gone; };
            lines << indent + group.first + u" x%1"_s.arg(std::ranges::count_if(group.second, isStanding));
            addLines(group.second, level + 1, lines);
        }
    }

    const QueueTable &m_table;
    const QueueArrangement &m_arrangement;
    const FilterContext &m_context;
};

void addShown(const QueueModel &model, const QModelIndex &parent, const QString &indent, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.kindAt(index) == QueueModel::Kind::Group) {
            lines << indent + index.data(QueueModel::ValueRole).toString()
                    + u" x%1"_s.arg(index.data(QueueModel::CountRole).toInt());
            addShown(model, index, indent + u' ', lines);
        } else {
            lines << indent + index.data(QueueModel::ProtocoloRole).toString();
        }
    }
}

constexpr qint64 start = 1'600'000'000;

// Somebody who changes one thing at a time, of the table or of what is asked of the model.
class Supervisor
{
public:
    explicit Supervisor(quint32 seed)
        : m_random(seed)
    {
        m_context.words = queueColumnWords();
        m_table.setDueOf([](const QueuedAtendimento &row, qint64) {
            const qint64 number = row.protocolo.text().toLongLong();
            const qint64 late = start + (number % 50) * 60;
            return number % 5 == 0 ? Due() : Due{late - 300, late, Due::Source::Threshold};
        });
    }

    void act()
    {
        const int what = below(20);
        if (what < 5)
            m_model.follow(put());
        else if (what < 7)
            m_model.follow(m_table.drop(someIds(), below(2) == 0));
        else if (what < 8)
            m_model.follow(below(4) == 0 ? m_table.acknowledgeAll() : m_table.acknowledge(someSlots()));
        else if (what < 16)
            rearrange(what);
        else if (what < 18)
            open();
        else if (what < 19)
            tick();
        else if (below(10) == 0)
            m_model.follow(m_table.clear());
        if (what == 19) {
            m_context.me = below(2) == 0 ? u"a"_s : u"bb"_s;
            m_model.setMe(m_context.me);
        }
    }

    QStringList expected() const { return Oracle(m_table, m_arrangement, m_context).text(); }
    const QueueModel &model() const { return m_model; }

private:
    int below(int bound) { return m_random.bounded(bound); }
    QString word() { return QString(below(3), QChar(u'a' + below(3))); }

    QueueDelta put()
    {
        QList<QueuedAtendimento> rows;
        for (int i = below(8); i >= 0; --i) {
            QueuedAtendimento row = queuedRow(1 + below(60), word());
            row.setor = word();
            row.responsaveis = word();
            row.status = word();
            row.isRascunho = below(8) == 0;
            row.dataCadastro = WallTime(QDate(2020, 1, 1 + below(28)));
            rows << row;
        }
        return m_table.put(rows, start, below(2) == 0);
    }

    std::vector<Slot> someSlots()
    {
        std::vector<Slot> slots;
        std::ranges::copy_if(m_table.all(), std::back_inserter(slots), [this](Slot) { return below(4) == 0; });
        return slots;
    }

    std::vector<IdAtendimento> someIds()
    {
        std::vector<IdAtendimento> ids;
        for (const Slot slot : someSlots())
            ids.push_back(m_table.row(slot).id);
        return ids;
    }

    void rearrange(int what)
    {
        QueueFilter &filter = m_arrangement.filter;
        if (what < 10)
            filter.text = below(3) == 0 ? QString() : word();
        else if (what == 10)
            filter.of(Facet::Setor) = below(2) == 0 ? QSet<QString>() : QSet<QString>{word(), word()};
        else if (what == 11)
            filter.of(Facet::Urgencia) = below(2) == 0 ? QSet<QString>() : QSet<QString>{u"late"_s, u"warning"_s};
        else if (what == 12)
            filter.conditions.mine = below(3) == 0;
        else if (what == 13)
            m_arrangement.sort = sorts()[below(static_cast<int>(sorts().size()))];
        else
            m_arrangement.groups = groupings()[below(static_cast<int>(groupings().size()))];
        m_model.setArrangement(m_arrangement);
    }

    static const QList<QList<QueueSortKey>> &sorts()
    {
        static const QList<QList<QueueSortKey>> all{
            {},
            {{QueueColumn::Protocolo, Qt::AscendingOrder}},
            {{QueueColumn::Tipo, Qt::DescendingOrder}, {QueueColumn::Setor, Qt::AscendingOrder}},
            {{QueueColumn::Prazo, Qt::AscendingOrder}}};
        return all;
    }

    static const QList<QList<Facet>> &groupings()
    {
        static const QList<QList<Facet>> all{
            {}, {Facet::Tipo}, {Facet::Urgencia}, {Facet::Setor, Facet::Tipo}, {Facet::Urgencia, Facet::Responsavel}};
        return all;
    }

    void open()
    {
        for (const IdAtendimento &id : someIds()) {
            const int what = below(4);
            if (what == 0)
                m_model.setOpening(id);
            else if (what == 1)
                m_model.setUnavailable(id, u"no"_s);
            else if (what == 2)
                m_model.setNotAsked(id);
            else
                m_model.setOpened(id, openedRow(below(2) == 0 ? QString() : u"1 A, 2 B"_s));
        }
    }

    void tick()
    {
        const qint64 now = std::max(m_context.now, start) + below(600);
        m_model.setNow(now);
        if (now / 60 != m_context.now / 60) // as long as a minute lasts, nothing becomes another
            m_context.now = now;
    }

    QRandomGenerator m_random;
    QueueTable m_table;
    QueueModel m_model{m_table};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QueueArrangement m_arrangement;
    FilterContext m_context;
};

} // namespace

class TestQueueRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAsMadeAnew_data();
    void staysAsMadeAnew();
};

void TestQueueRandom::staysAsMadeAnew_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 20180619U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestQueueRandom::staysAsMadeAnew()
{
    QFETCH(const quint32, seed);
    Supervisor supervisor(seed);
    for (int step = 0; step < 600; ++step) {
        bool isReset = false;
        const auto watch =
            connect(&supervisor.model(), &QAbstractItemModel::modelReset, this, [&isReset] { isReset = true; });
        const HeldItems held(supervisor.model());
        supervisor.act();
        disconnect(watch);

        QStringList shown;
        addShown(supervisor.model(), {}, {}, shown);
        QCOMPARE(shown, supervisor.expected());
        if (!isReset)
            QCOMPARE(held.complaint(), QString());
        if (step % 20 == 0)
            QCOMPARE(roundTripComplaint(supervisor.model()), QString());
    }
}

QTEST_APPLESS_MAIN(TestQueueRandom)
#include "tst_queuerandom.moc"
